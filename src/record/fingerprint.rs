//! Fingerprints (SHA-256, FIPS 180-4): of a configuration, of a text as shown, and of what a consent is legally about; and versions of
//! notices.
//!
//! A purpose's fingerprint covers what changes the consent: aim, basis, data, people, recipients, transfers, retention,
//! services and marketing. A notice's version covers all the facts it tells. Both leave out wording, so a corrected typo asks nobody
//! again.

use sha2::{Digest, Sha256};

#[cfg(feature = "notice")]
use crate::config::Config;
use crate::config::dialog::Dialog;
use crate::config::json::{Node, Value};
#[cfg(feature = "notice")]
use crate::config::notice::Notice;
use crate::config::purpose::Purpose;
#[cfg(feature = "notice")]
use crate::config::root::Root;
use crate::config::service::Service;
use crate::config::shape::{Noun, Shape};
use crate::rules::Lawful;

/// The first 16 hexadecimal digits of the hash of a file.
pub fn configuration(text: &str) -> String {
    let mut hex = hex(&Sha256::digest(text.as_bytes()));
    hex.truncate(16);
    hex
}

/// The hash of everything a dialog says, in reading order.
pub fn shown(lawful: Lawful<'_, Dialog<'_>>, language: &str) -> String {
    let mut hash = Sha256::new();
    for surface in crate::dialog::surfaces(lawful, language) {
        hash.update(surface.plain().as_bytes());
    }
    hex(&hash.finalize())
}

/// Fields of a purpose that a consent is about.
const RELEVANT: &[&str] = &[
    "id",
    "aim",
    "basis",
    "specialCategories",
    "offences",
    "cpr",
    "subjects",
    "data",
    "recipients",
    "transfers",
    "retention",
    "automated",
    "marketing",
    "publication",
    "recording",
];
/// Fields of a service that a consent is about.
const RELEVANT_SERVICE: &[&str] = &["id", "provider", "country"];

/// Four base64url characters: 24 bits of the hash of what the consent to a purpose is about.
pub fn purpose(purpose: Purpose<'_>) -> String {
    let mut parts = Vec::new();
    fields(purpose.0, &Purpose::NOUN, RELEVANT, &mut parts);
    for service in purpose.each_service() {
        leaf("services", &object(service.0, &Service::NOUN, RELEVANT_SERVICE), &mut parts);
    }
    short(&digest(&parts))
}

/// The same for a service that is asked for alone, or whose content alone is shown.
pub fn service(purpose: Purpose<'_>, service: Service<'_>) -> String {
    let mut parts = Vec::new();
    fields(purpose.0, &Purpose::NOUN, &["id", "aim", "data"], &mut parts);
    fields(service.0, &Service::NOUN, RELEVANT_SERVICE, &mut parts);
    short(&digest(&parts))
}

/// Six hexadecimal digits: 24 bits of the hash of the facts that a notice tells, whatever their wording and language. It tells versions
/// apart and proves nothing, so it is FNV-1a: a page has hundreds of services to hash while its visitor waits.
#[cfg(feature = "notice")]
pub fn notice(config: &Config, notice: Notice<'_>) -> String {
    let mut parts = Vec::new();
    fields(config.root().0, &Root::NOUN, &["controller", "jointControllers", "authority"], &mut parts);
    fields(notice.0, &Notice::NOUN, &["article", "audience", "exceptions", "paragraph2"], &mut parts);
    for purpose in notice.told(config) {
        leaf("purposes", &object(purpose.0, &Purpose::NOUN, ALL), &mut parts);
    }
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in &parts {
        for byte in [part, BETWEEN].concat().as_bytes() {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    let folded = hash >> 32 ^ hash;
    hex(&[16, 8, 0].map(|shift| (folded >> shift) as u8))
}

/// The facts under a field: the same for values that differ in wording, order and what is for the controller's own eyes.
#[cfg(feature = "tools")]
pub fn facts(value: &Node, shape: &'static Shape) -> String {
    let mut parts = Vec::new();
    leaves(value, shape, "", &mut parts);
    parts.join(BETWEEN)
}

/// Whether a field works the page and tells people nothing.
#[cfg(feature = "tools")]
pub fn is_technical(field: &str) -> bool {
    TECHNICAL.contains(&field)
}

/// Whether a consent is about this field of a purpose.
#[cfg(feature = "tools")]
pub fn is_relevant(field: &str) -> bool {
    RELEVANT.contains(&field)
}

/// Whether a consent is about this field of a service.
#[cfg(feature = "tools")]
pub fn is_relevant_of_service(field: &str) -> bool {
    RELEVANT_SERVICE.contains(&field)
}

/// Fields that work the page and tell people nothing.
const TECHNICAL: &[&str] = &["requests", "signals", "ask"];
/// In place of a list of names: all fields.
const ALL: &[&str] = &[];
const BETWEEN: &str = "\u{1e}";

/// Adds `field = value` for each value of the named fields.
fn fields(node: &Node, noun: &'static Noun, names: &[&str], parts: &mut Vec<String>) {
    for member in node.members().iter().filter(|member| names.is_empty() || names.contains(&member.name.as_str())) {
        let field = noun.fields.iter().find(|field| field.name == member.name && !field.internal);
        if let Some(field) = field.filter(|field| !TECHNICAL.contains(&field.name)) {
            leaves(&member.node, field.shape, field.name, parts);
        }
    }
}

/// An object is one part, so that nothing moves unseen from one recipient, or purpose, to another.
fn object(node: &Node, noun: &'static Noun, names: &[&str]) -> String {
    let mut parts = Vec::new();
    fields(node, noun, names, &mut parts);
    parts.join(BETWEEN)
}

/// Texts for people are wording, in whatever language, and are left out.
fn leaves(node: &Node, shape: &'static Shape, name: &str, parts: &mut Vec<String>) {
    match (shape.alternative(&node.value), &node.value) {
        (Shape::Text(_), _) => {}
        (Shape::Object(noun), _) => leaf(name, &object(node, noun, ALL), parts),
        (Shape::List(item), Value::List(items)) => items.iter().for_each(|node| leaves(node, item, name, parts)),
        (_, Value::String(text)) => leaf(name, text, parts),
        (_, Value::Flag(true)) => leaf(name, "true", parts),
        (_, Value::Number(Some(number))) => leaf(name, &crate::text::plain(*number), parts),
        _ => {}
    }
}

/// Sorted in, for order in the file means nothing.
fn leaf(name: &str, value: &str, parts: &mut Vec<String>) {
    let part = [name, "\u{1f}", value].concat();
    parts.insert(parts.partition_point(|known| *known < part), part);
}

fn digest(parts: &[String]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update(BETWEEN.as_bytes());
    }
    hash.finalize().into()
}

fn short(hash: &[u8]) -> String {
    let bits = hash.iter().take(3).fold(0, |bits, byte| bits << 8 | u32::from(*byte));
    (0..4).rev().map(|digit| char::from(BASE64URL[(bits >> (digit * 6) & 63) as usize])).collect()
}

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn hex(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            hex.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
        }
    }
    hex
}
