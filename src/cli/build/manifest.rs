//! The manifest: what is in the folder, for servers and build tools.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

use super::File;
use super::publish::{Site, Snippet, Tag};

pub const FILE: &str = "manifest.json";
/// The version of the manifest's format.
const VERSION: u32 = 1;

/// Subresource Integrity of a file (W3C SRI).
pub fn integrity(content: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content.as_bytes())))
}

/// All of it as JSON:
///
/// ```json
/// {
///   "version": 1,
///   "config": "c0ffee0123456789",               as in plan and record
///   "dialog": "cookies",
///   "languages": ["da", "en"],                  the first is the default
///   "validity": { "accepted": 525600, "refused": 525600 },   minutes
///   "questions": [{ "purpose": "statistics", "fingerprint": "n2TK" }],   what a cookie has to answer; with "service" for one alone
///   "base": "/samtykke/", "hashed": "/samtykke/0123456789ab/",
///   "policy": "script-src …",
///   "dialogs": { "cookies": { "da": "dialog.da.html" } },    to stand in a page's own HTML
///   "consents": { "newsletter": { "da": "consent.newsletter.da.html" } },
///   "notices": { "privacy": { "da": "notice.privacy.da.html" } },
///   "head": { "fetched": [{ "src": "/samtykke/0123456789ab/samtykke.js", …, "text": "" }], "inlined": […] },   scripts, first in the head
///   "banner": { "da": "<samtykke-dialog …" },   first in the body, with "inlined"; not where the dialog has no banner
///   "files": { "samtykke.js": { "hashed": "0123456789ab/samtykke.js", "integrity": "sha384-…" } }
/// }
/// ```
pub fn manifest(site: &Site<'_>) -> String {
    let files = site.files;
    let plan: Value = serde_json::from_str(site.plan).unwrap_or_default();
    let has = |name: &String| files.iter().any(|(known, _)| known == name);
    // Each by its id, with the file of each language.
    let languages: Vec<&str> = plan["languages"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let in_languages = |name: &dyn Fn(&str) -> String| -> Value {
        languages
            .iter()
            .map(|language| (*language, name(language)))
            .filter(|(_, name)| has(name))
            .map(|(language, name)| (language.to_owned(), json!(name)))
            .collect()
    };
    let ids = |kind: &str| -> Value {
        let known = files.iter().filter_map(|(name, _)| name.strip_prefix(kind)?.strip_suffix(".html")?.rsplit_once('.'));
        let ids: BTreeMap<&str, Value> = known
            .filter(|(_, language)| languages.contains(language))
            .map(|(id, _)| (id, in_languages(&|language| format!("{kind}{id}.{language}.html"))))
            .collect();
        json!(ids)
    };
    let dialog = plan["dialog"].as_str().unwrap_or_default();
    let entry =
        |(name, content): &File| (name.clone(), json!({ "hashed": format!("{}/{name}", site.hash), "integrity": integrity(content) }));
    let head = |kind| site.head(kind).iter().map(script).collect::<Vec<_>>();
    let banner = |language: &&str| Some(((*language).to_owned(), json!(site.file(&format!("dialog.{language}.html"))?.trim_end())));
    let manifest = json!({
        "version": VERSION,
        "config": plan["config"],
        "dialog": dialog,
        "languages": plan["languages"],
        "validity": { "accepted": plan["accepted"], "refused": plan["refused"] },
        "questions": questions(&plan),
        "base": site.base,
        "hashed": format!("{}{}/", site.base, site.hash),
        "policy": site.policy(),
        "dialogs": { dialog: in_languages(&|language| format!("dialog.{language}.html")) },
        "head": { "fetched": head(Snippet::Hashed), "inlined": head(Snippet::Inlined) },
        "banner": languages.iter().filter_map(banner).collect::<serde_json::Map<_, _>>(),
        "consents": ids("consent."),
        "notices": ids("notice."),
        "files": site.loaded().map(entry).collect::<serde_json::Map<_, _>>(),
    });
    serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n"
}

/// Attributes and text of a script in one object: no attribute is called "text".
fn script(tag: &Tag<'_>) -> Value {
    let attributes = tag.attributes.iter().map(|(name, value)| (*name, value.as_str()));
    attributes.chain([("text", tag.text)]).map(|(name, value)| (name.to_owned(), json!(value))).collect()
}

/// What a visitor says yes or no to, with the fingerprint that stands in the cookie once it is answered.
fn questions(plan: &Value) -> Vec<Value> {
    let mut questions = Vec::new();
    for purpose in plan["purposes"].as_array().into_iter().flatten() {
        questions.push(json!({ "purpose": purpose["id"], "fingerprint": purpose["fingerprint"] }));
        for service in purpose["services"].as_array().into_iter().flatten().filter(|service| service["ask"].is_string()) {
            questions.push(json!({ "purpose": purpose["id"], "service": service["id"], "fingerprint": service["ask"] }));
        }
    }
    questions
}
