//! The proof of consent, and the fingerprints that a choice is stored under.
//!
//! The format of a record is defined here and nowhere else; the gate fills in the time and the answers.

mod fingerprint;

pub use fingerprint::{configuration, purpose, service, shown};

use crate::config::dialog::Dialog;
use crate::json::Json;
use crate::rules::Lawful;

/// The version of the record's format.
pub const VERSION: u32 = 1;

/// A record of a dialog in which nothing is given yet, as JSON. The gate adds `id`, `at`, `method` and the answers.
pub fn template(lawful: Lawful<'_, Dialog<'_>>, language: &str, configuration: &str) -> String {
    let dialog = lawful.get();
    let mut json = Json::default();
    json.object(|json| {
        json.key("version").number(VERSION);
        json.key("dialog").string(dialog.id().unwrap_or_default());
        json.key("config").string(configuration);
        json.key("text").string(&shown(lawful, language));
        json.key("language").string(language);
        json.key("purposes").list(dialog.purposes_of(lawful.config()).filter(|purpose| purpose.is_consent()), |json, purpose| {
            json.object(|json| {
                json.key("id").string(purpose.id().unwrap_or_default());
                json.key("fingerprint").string(&self::purpose(purpose));
                json.key("given").flag(false);
            });
        });
    });
    json.text()
}
