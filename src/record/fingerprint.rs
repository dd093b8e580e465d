//! Fingerprints (SHA-256, FIPS 180-4): of a configuration, of a text as shown, and of what a consent is legally about.
//!
//! A purpose's fingerprint covers what changes the consent: aim, basis, data, people, recipients, transfers, retention,
//! services and marketing. It leaves out wording, so a corrected typo asks nobody again.

use sha2::{Digest, Sha256};

use crate::config::dialog::Dialog;
use crate::config::json::{Node, Value};
use crate::config::purpose::Purpose;
use crate::config::service::Service;
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

/// Fields of a purpose that a consent is about. Texts by language among them are left out.
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
    gather(purpose.0, RELEVANT, &mut parts);
    for service in purpose.each_service() {
        gather(service.0, RELEVANT_SERVICE, &mut parts);
    }
    short(parts)
}

/// The same for a service that is asked for alone.
pub fn service(purpose: Purpose<'_>, service: Service<'_>) -> String {
    let mut parts = Vec::new();
    gather(purpose.0, &["id", "aim", "data"], &mut parts);
    gather(service.0, RELEVANT_SERVICE, &mut parts);
    short(parts)
}

/// Adds `path = value` for each relevant value.
fn gather(node: &Node, fields: &[&str], parts: &mut Vec<String>) {
    for member in node.members().iter().filter(|member| fields.contains(&member.name.as_str())) {
        leaves(&member.node, &member.name, parts);
    }
}

fn leaves(node: &Node, path: &str, parts: &mut Vec<String>) {
    let mut leaf = |value: &str| {
        let mut part = String::from(path);
        part.push('\u{1f}');
        part.push_str(value);
        // Sorted, for order in the file means nothing.
        parts.insert(parts.partition_point(|known| *known < part), part);
    };
    match &node.value {
        Value::String(text) | Value::Reference(text, _) => leaf(text),
        Value::Flag(true) => leaf("true"),
        Value::Number(Some(number)) => leaf(&crate::text::plain(*number)),
        Value::List(items) => items.iter().for_each(|item| leaves(item, path, parts)),
        Value::Object(members) => {
            for member in members.iter().filter(|member| member.node.string().is_none() || !is_wording(&member.name)) {
                let mut inner = String::from(path);
                inner.push('/');
                inner.push_str(&member.name);
                leaves(&member.node, &inner, parts);
            }
        }
        _ => {}
    }
}

/// Texts by language have language tags for names; notes are the controller's own.
fn is_wording(name: &str) -> bool {
    name.len() == 2 || name == "note" || name.contains('-')
}

fn short(parts: Vec<String>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0x1e]);
    }
    let hash = hash.finalize();
    let bits = u32::from(hash[0]) << 16 | u32::from(hash[1]) << 8 | u32::from(hash[2]);
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
