//! The proof of consent, and the fingerprints that a choice is stored under.
//!
//! The format of a record is defined here and nowhere else; the gate fills in the time and the answers:
//!
//! ```json
//! {
//!   "version": 1,
//!   "id": "3f0c…",                    a UUID
//!   "at": "2026-11-21T09:30:00.000Z", ISO 8601, UTC
//!   "dialog": "cookies",
//!   "config": "c0ffee0123456789",     the first 16 digits of the file's SHA-256
//!   "text": "9f86d0…",                SHA-256 of the dialog's text as shown
//!   "language": "da",
//!   "method": "save",                 accept-all, reject-all, save, withdraw, inline or embed
//!   "purposes": [{ "id": "statistics", "fingerprint": "n2TK", "given": true }]
//! }
//! ```
//!
//! A service that is asked for alone has an entry of its own, with `service` beside the purpose's `id`. Nothing in a record says who
//! the visitor is.

mod fingerprint;
mod sha256;

#[cfg(feature = "notice")]
pub use fingerprint::notice;
pub use fingerprint::{configuration, purpose, service, shown};
#[cfg(feature = "tools")]
pub use fingerprint::{facts, is_relevant, is_relevant_of_service, is_technical};

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
        json.text_of("dialog", dialog.id().unwrap_or_default());
        json.text_of("config", configuration);
        json.text_of("text", &shown(lawful, language));
        json.text_of("language", language);
        json.key("purposes").list(dialog.consents_of(lawful.config()), |json, purpose| {
            json.object(|json| {
                json.text_of("id", purpose.id().unwrap_or_default());
                json.text_of("fingerprint", &self::purpose(purpose));
                json.key("given").flag(false);
            });
        });
    });
    json.text()
}
