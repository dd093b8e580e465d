//! Lawful → Plan: all that the gate knows. A small JSON with fingerprints, what to erase, signals and a few words.

use crate::config::dialog::{Dialog, Reload};
use crate::config::form::Period;
use crate::config::purpose::Purpose;
use crate::config::service::{Ask, Party, Service, StorageKind};
use crate::config::shape::Each;
use crate::json::Json;
use crate::record;
use crate::rules::Lawful;
use crate::text::{Words, is_here, say};

/// The version of the plan's format.
pub const VERSION: u32 = 1;

/// How long a choice stands, in minutes, where the configuration does not say: a year (our choice, not law).
const A_YEAR: u32 = 365 * 24 * 60;

/// The plan of a page's dialog. `configuration` is the hash of the file.
pub fn plan(lawful: Lawful<'_, Dialog<'_>>, configuration: &str) -> String {
    let (config, dialog) = (lawful.config(), lawful.get());
    let languages = config.languages();
    let validity = dialog.validity();
    let minutes = |period: Option<Period>| period.map_or(A_YEAR, Period::minutes);
    let mut json = Json::default();
    json.object(|json| {
        json.key("version").number(VERSION);
        json.text_of("config", configuration);
        json.text_if("dialog", dialog.id());
        json.key("languages").list(&languages, |json, language| json.string(language));
        json.key("accepted").number(minutes(validity.and_then(|validity| validity.accepted())));
        json.key("refused").number(minutes(validity.and_then(|validity| validity.refused())));
        if let Some(domain) = dialog.domain() {
            json.text_of("domain", domain);
        }
        if dialog.reload() == Some(Reload::Never) {
            json.text_of("reload", "never");
        }
        if dialog.is_modal() {
            json.key("modal").flag(true);
        }
        let always = dialog.purposes_of(config).filter(|purpose| !purpose.is_consent());
        json.key("always").list(always, |json, purpose| json.string(purpose.id().unwrap_or_default()));
        let consents = dialog.consents_of(config);
        json.key("purposes").list(consents, |json, purpose| write_purpose(json, dialog, purpose));
        if let Some(aliases) = dialog.aliases() {
            json.key("aliases").object(|json| {
                for alias in aliases.members() {
                    json.text_if(&alias.name, alias.node.string());
                }
            });
        }
        // What is said in a language must have been read by the rules, which takes its words.
        let spoken = || languages.iter().filter(|language| is_here(language, false));
        json.key("words").object(|json| {
            for language in spoken() {
                json.key(language);
                write_words(json, dialog.purposes_of(config), &Words::new(config, language));
            }
        });
        json.key("record").object(|json| {
            for language in spoken() {
                json.text_of(language, &record::shown(lawful, language));
            }
        });
    });
    json.text()
}

fn write_purpose(json: &mut Json, dialog: Dialog<'_>, purpose: Purpose<'_>) {
    let id = purpose.id().unwrap_or_default();
    json.object(|json| {
        json.text_of("id", id);
        json.text_of("fingerprint", &record::purpose(purpose));
        if purpose.is_explicit() {
            json.key("explicit").flag(true);
        }
        if dialog.gpc().each().any(|named| named == id) {
            json.key("gpc").flag(true);
        }
        json.key("services").list(purpose.each_service(), |json, service| write_service(json, purpose, service));
    });
}

fn write_service(json: &mut Json, purpose: Purpose<'_>, service: Service<'_>) {
    json.object(|json| {
        json.text_if("id", service.id());
        json.text_if("name", service.name());
        json.text_if("provider", service.provider());
        if service.ask() == Some(Ask::Service) {
            json.text_of("ask", &record::service(purpose, service));
        } else if !purpose.is_explicit() {
            json.text_of("embed", &record::service(purpose, service));
        }
        if let Some(signals) = service.signals() {
            json.key("signals").list(signals, Json::string);
        }
        let kept = service.storage().each().filter(|storage| storage.kind() != Some(StorageKind::Pixel));
        json.key("erase").list(kept, |json, storage| {
            // What another site or the server has set cannot be erased by the page; the gate says so when consent is withdrawn.
            let kind = match storage.kind() {
                _ if storage.party() == Some(Party::Third) => "third",
                _ if storage.http_only() == Some(true) => "http",
                kind => kind.map_or("cookie", StorageKind::word),
            };
            json.array(|json| {
                json.string(kind);
                json.string(storage.name().unwrap_or_default());
                if let Some(path) = storage.path() {
                    json.string(path);
                }
            });
        });
    });
}

/// The words that the gate says itself. In braces, what it fills in.
fn write_words<'c>(json: &mut Json, purposes: impl Iterator<Item = Purpose<'c>>, words: &Words<'_>) {
    let reopen = words.dialog_reopen();
    let text = words.dialog_embed_text(say::DialogEmbedText { provider: "{provider}", purpose: "{purpose}", reopen: &reopen });
    json.object(|json| {
        json.text_of("reopen", &reopen);
        json.text_of("embedTitle", &words.dialog_embed_title("{name}"));
        json.text_of("embedText", &text);
        json.text_of("showOnce", &words.dialog_embed_once());
        json.text_of("showAlways", &words.dialog_embed_always("{name}"));
        json.text_of("details", &words.dialog_details());
        json.key("purposes").object(|json| {
            for purpose in purposes.filter(|purpose| purpose.is_consent()) {
                let id = purpose.id().unwrap_or_default();
                json.text_of(id, purpose.title().and_then(|title| title.get(words.language)).unwrap_or(id));
            }
        });
    });
}
