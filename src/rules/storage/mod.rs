//! What is known of storage by its name: whose it is, and what for.
//!
//! The lists are the vendors' own documentation in short. Visitors download the names alone of what is never exempt from
//! consent; build.rs takes them out.

use crate::config::letters::{cut, find, parted, pieces, trimmed};
use crate::config::service::{Storage, StorageKind};

#[cfg(feature = "tools")]
mod hosts;
#[cfg(feature = "tools")]
mod known;
#[cfg(feature = "tools")]
pub use hosts::{Product, known_host};
#[cfg(feature = "tools")]
pub use known::{Known, known, known_of_service, known_on};

/// Names that only statistics and marketing use, one a line, behind the first letter of their kind.
const TRACKING: &str = include_str!(concat!(env!("OUT_DIR"), "/tracking.txt"));

/// Whether only statistics and marketing use storage of this name.
pub fn is_tracking(storage: Storage) -> bool {
    let (Some(kind), Some(name)) = (storage.kind(), storage.name().map(bare)) else { return false };
    pieces(TRACKING, b'\n').any(|line| line.strip_prefix(letter(kind)).is_some_and(|pattern| fits(pattern, name)))
}

fn letter(kind: StorageKind) -> &'static str {
    match kind {
        StorageKind::Cookie | StorageKind::Pixel => "c",
        StorageKind::Local => "l",
        StorageKind::Session => "s",
        StorageKind::IndexedDb => "i",
    }
}

/// The name without a `*` of its own at the end.
fn bare(name: &str) -> &str {
    let mut bare = trimmed(name);
    while let Some(shorter) = bare.strip_suffix("*") {
        bare = shorter;
    }
    bare
}

/// Whether something stored under this name is what a configuration, or a list, calls by that pattern.
#[cfg(feature = "tools")]
pub fn is_called(name: &str, pattern: &str) -> bool {
    fits(pattern.trim(), name)
}

/// Whether a bare name fits a pattern.
fn fits(pattern: &str, name: &str) -> bool {
    // Nearly all patterns go here.
    if pattern.bytes().next() != name.bytes().next() && !pattern.starts_with("*") {
        return false;
    }
    let Some((head, mut tail)) = parted(pattern, b'*') else { return pattern == name };
    let Some(mut rest) = name.strip_prefix(head) else { return false };
    while let Some((part, after)) = parted(tail, b'*') {
        let Some(at) = find(rest, part) else { return false };
        rest = cut(rest, at + part.len(), rest.len());
        tail = after;
    }
    rest.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::bare;

    fn fits(pattern: &str, name: &str) -> bool {
        super::fits(pattern, bare(name))
    }

    #[test]
    fn names_fit_patterns() {
        assert!(fits("_ga", "_ga"));
        assert!(fits("_ga", "_ga*"));
        assert!(fits("_ga_*", "_ga_ABC123"));
        assert!(fits("_ga_*", "_ga_*"));
        assert!(fits("_pk_id*", "_pk_id"));
        assert!(fits("mp_*_mixpanel", "mp_0123_mixpanel"));
        assert!(!fits("_ga", "_gallery"));
        assert!(!fits("_ga_*", "_ga"));
        assert!(!fits("mp_*_mixpanel", "mp_mixpanel"));
        assert!(!fits("_ga", "*"));
    }
}
