//! The lists of known storage, read.

use std::sync::LazyLock;

use super::{bare, fits};
use crate::config::purpose::Aim;
use crate::config::service::{Service, Storage, StorageKind};

const LISTS: [&str; 3] = [include_str!("statistics.txt"), include_str!("marketing.txt"), include_str!("others.txt")];

/// One thing that a product is known to store.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    pub product: &'static str,
    pub provider: &'static str,
    pub aim: Option<Aim>,
    kind: Option<StorageKind>,
    /// With `*` for any letters.
    pub name: &'static str,
    /// The name alone says nothing.
    common: bool,
}

/// What is known of a service's storage by its name, and by the provider where the name is common.
pub fn known(service: Service, storage: Storage) -> Option<Known> {
    let (name, kind) = (bare(storage.name()?), storage.kind());
    all().find(|known| known.kind == kind && fits(known.name, name) && (!known.common || is_by(service, known))).copied()
}

/// What is known of something that a page stored, by its name, and by the host that set it where the name is common.
pub fn known_on(kind: StorageKind, name: &str, host: &str) -> Option<Known> {
    let is_at = |known: &Known| super::known_host(host).is_some_and(|product| product.provider == known.provider);
    all().find(|known| known.kind == Some(kind) && fits(known.name, name) && (!known.common || is_at(known))).copied()
}

/// Provider and aim of a product of the lists.
pub fn product(name: &str) -> Option<Known> {
    // Single names may have an aim of their own; most have the product's.
    all().find(|known| known.product == name).copied()
}

/// What a service is known to store, by the service's name: the product's, or one that begins with it ("Google Analytics 4").
pub fn known_of_service(service: Service) -> Option<Known> {
    let name = service.name()?.trim();
    let begins = |product: &str| name.get(..product.len()).is_some_and(|start| start.eq_ignore_ascii_case(product));
    let ends = |product: &str| !name[product.len()..].starts_with(char::is_alphanumeric);
    all().filter(|known| begins(known.product) && ends(known.product)).max_by_key(|known| known.product.len()).copied()
}

fn is_by(service: Service, known: &Known) -> bool {
    let says = |text: Option<&str>, who: &str| text.is_some_and(|text| text.to_lowercase().contains(&who.to_lowercase()));
    says(service.name(), known.product) || says(service.provider(), known.provider)
}

/// Every known thing, in the order of the lists.
fn all() -> impl Iterator<Item = &'static Known> {
    static ALL: LazyLock<Vec<Known>> = LazyLock::new(|| read().collect());
    ALL.iter()
}

fn read() -> impl Iterator<Item = Known> {
    let mut product = ("", "", None);
    LISTS.iter().flat_map(|list| list.lines()).filter_map(move |line| {
        if let Some(heading) = line.strip_prefix("= ") {
            let mut parts = heading.split(';').map(str::trim);
            let mut next = || parts.next().unwrap_or_default();
            product = (next(), next(), Aim::read(next()));
            return None;
        }
        let (kind, rest) = line.split_once(' ')?;
        let kind = StorageKind::read(kind)?;
        let (name, aim) = match rest.split_once(" @") {
            Some((name, aim)) => (name, Aim::read(aim)),
            None => (rest, product.2),
        };
        let common = name.starts_with('~');
        Some(Known { product: product.0, provider: product.1, aim, kind: Some(kind), name: name.trim_start_matches('~'), common })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LISTS, all};

    #[test]
    fn the_lists_are_read_to_the_last_line() {
        let lines =
            LISTS.iter().flat_map(|list| list.lines()).filter(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("= "));
        assert_eq!(all().count(), lines.count());
        assert!(all().count() >= 150);
        for known in all() {
            assert!(known.aim.is_some() && !known.product.is_empty() && !known.provider.is_empty() && !known.name.is_empty(), "{known:?}");
        }
    }

    #[test]
    fn a_name_stands_once() {
        let mut seen = BTreeSet::new();
        for known in all().filter(|known| !known.common) {
            assert!(seen.insert((known.kind.map(|kind| kind as u8), known.name)), "{} stands twice", known.name);
        }
    }
}
