//! Fingerprints (SHA-256, FIPS 180-4): of a configuration, of a text as shown, and of what a consent is legally about; and versions of
//! notices.
//!
//! A purpose's fingerprint covers what changes the consent: aim, basis, data, people, recipients, transfers, retention,
//! services and marketing. A notice's version covers all the facts it tells. Both leave out wording, so a corrected typo asks nobody
//! again.

use super::sha256::Sha256;
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
use crate::config::table::{Noun, Shape, Table, Walk};
use crate::rules::Lawful;

/// The first 16 hexadecimal digits of the hash of a file.
pub fn configuration(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..8])
}

/// The hash of everything a dialog says, in reading order.
pub fn shown(lawful: Lawful<'_, Dialog<'_>>, language: &str) -> String {
    let mut hash = Sha256::new();
    for surface in crate::dialog::surfaces(lawful, language) {
        hash.update(surface.plain().as_bytes());
    }
    hex(&hash.finish())
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
    let mut parts = Parts::new();
    fields(purpose.0, Purpose::TABLE, RELEVANT, &mut parts);
    for service in purpose.each_service() {
        parts.object("services", object(service.0, Service::TABLE, RELEVANT_SERVICE));
    }
    short(&digest(&parts))
}

/// The same for a service that is asked for alone, or whose content alone is shown.
pub fn service(purpose: Purpose<'_>, service: Service<'_>) -> String {
    let mut parts = Parts::new();
    fields(purpose.0, Purpose::TABLE, &["id", "aim", "data"], &mut parts);
    fields(service.0, Service::TABLE, RELEVANT_SERVICE, &mut parts);
    short(&digest(&parts))
}

/// Six hexadecimal digits: 24 bits of the sum of the facts that a notice tells, whatever their wording and language. It tells versions
/// apart and proves nothing, so it is no SHA-256: a page may have hundreds of services to sum up while its visitor waits.
#[cfg(feature = "notice")]
pub fn notice(config: &Config, notice: Notice<'_>) -> String {
    let mut sum = Sum::default();
    fields(config.root().0, Root::TABLE, &["controller", "jointControllers", "authority"], &mut sum);
    fields(notice.0, Notice::TABLE, &["article", "audience", "exceptions", "paragraph2"], &mut sum);
    for purpose in notice.told(config) {
        sum.object("purposes", object(purpose.0, Purpose::TABLE, ALL));
    }
    hex(&[16, 8, 0].map(|shift| (sum.0 >> shift) as u8))
}

/// The facts under a field: the same for values that differ in wording, order and what is for the controller's own eyes.
#[cfg(feature = "tools")]
pub fn facts(value: &Node, table: Table) -> String {
    let mut parts = Parts::new();
    leaves(value, table, "", &mut parts);
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

/// What is gathered of facts: in what order they stand in the file means nothing.
trait Facts: Default {
    fn text(&mut self, name: &str, value: &str);
    /// An object is one fact, so that nothing moves unseen from one recipient, or purpose, to another.
    fn object(&mut self, name: &str, object: Self);
}

/// The facts themselves, sorted.
type Parts = Vec<String>;

impl Facts for Parts {
    fn text(&mut self, name: &str, value: &str) {
        let mut part = String::from(name);
        part.push('\u{1f}');
        part.push_str(value);
        self.insert(self.partition_point(|known| *known < part), part);
    }

    fn object(&mut self, name: &str, object: Parts) {
        let mut joined = String::new();
        for part in object {
            if !joined.is_empty() {
                joined.push_str(BETWEEN);
            }
            joined.push_str(&part);
        }
        self.text(name, &joined);
    }
}

/// The hashes of all facts (FNV-1a, 64 bits) added up, their upper half into the lower: nothing is copied.
#[cfg(feature = "notice")]
#[derive(Default)]
struct Sum(u64);

#[cfg(feature = "notice")]
impl Sum {
    fn add(&mut self, name: &str, value: &[u8]) {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for bytes in [name.as_bytes(), &[0], value] {
            for byte in bytes {
                hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
            }
        }
        self.0 = self.0.wrapping_add(hash >> 32 ^ hash);
    }
}

#[cfg(feature = "notice")]
impl Facts for Sum {
    fn text(&mut self, name: &str, value: &str) {
        self.add(name, value.as_bytes());
    }

    fn object(&mut self, name: &str, object: Sum) {
        self.add(name, &object.0.to_le_bytes());
    }
}

/// Adds `field = value` for each value of the named fields.
fn fields(node: &Node, noun: Noun, names: &[&str], facts: &mut impl Facts) {
    for member in node.members().iter().filter(|member| names.is_empty() || names.contains(&member.name.as_str())) {
        let field = noun.public(&member.name);
        if let Some(field) = field.filter(|field| !TECHNICAL.contains(&field.name)) {
            leaves(&member.node, field.shape, field.name, facts);
        }
    }
}

fn object<F: Facts>(node: &Node, noun: Noun, names: &[&str]) -> F {
    let mut facts = F::default();
    fields(node, noun, names, &mut facts);
    facts
}

/// Texts for people are wording, in whatever language, and are left out.
fn leaves(node: &Node, table: Table, name: &str, facts: &mut impl Facts) {
    match (table.alternative(&node.value).shape(), &node.value) {
        (Shape::Text(_), _) => {}
        (Shape::Object(noun), _) => facts.object(name, object(node, noun, ALL)),
        (Shape::List(item), Value::List(items)) => items.iter().for_each(|node| leaves(node, item, name, facts)),
        (_, Value::String(text)) => facts.text(name, text),
        (_, Value::Flag(true)) => facts.text(name, "true"),
        (_, Value::Number(Some(number))) => facts.text(name, &crate::text::plain(*number)),
        _ => {}
    }
}

fn digest(parts: &[String]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update(BETWEEN.as_bytes());
    }
    hash.finish()
}

fn short(hash: &[u8; 32]) -> String {
    let bits = u32::from(hash[0]) << 16 | u32::from(hash[1]) << 8 | u32::from(hash[2]);
    let mut short = String::new();
    for place in 0..4 {
        short.push(char::from(BASE64URL[(bits >> (18 - 6 * place) & 63) as usize]));
    }
    short
}

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn hex(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for at in 0..2 * bytes.len() {
        let digit = bytes[at / 2] >> (4 - 4 * (at % 2)) & 15;
        hex.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
    }
    hex
}
