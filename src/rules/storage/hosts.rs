//! The list of known hosts, read.

use std::sync::LazyLock;

use super::known::product;
use crate::config::purpose::Aim;

const LIST: &str = include_str!("hosts.txt");

/// A product, and who provides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Product {
    pub product: &'static str,
    pub provider: &'static str,
    /// `None` where it only brings others.
    pub aim: Option<Aim>,
}

/// The product that is fetched from a host; the longest name that fits decides.
pub fn known_host(host: &str) -> Option<Product> {
    static ALL: LazyLock<Vec<(&str, Product)>> = LazyLock::new(|| read().collect());
    let is_below = |known: &str| host.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    ALL.iter().filter(|(known, _)| is_below(known)).max_by_key(|(known, _)| known.len()).map(|(_, product)| *product)
}

fn read() -> impl Iterator<Item = (&'static str, Product)> {
    let mut current = None;
    LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(move |line| {
        let Some(heading) = line.strip_prefix("= ") else { return current.map(|product| (line, product)) };
        let parts: Vec<&'static str> = heading.split("; ").collect();
        current = match parts[..] {
            [product, provider, aim] => Some(Product { product, provider, aim: Aim::read(aim) }),
            _ => product(heading).map(|known| Product { product: known.product, provider: known.provider, aim: known.aim }),
        };
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_has_its_product() {
        let hosts = LIST.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
        assert_eq!(read().count(), hosts.count());
        for heading in LIST.lines().filter_map(|line| line.strip_prefix("= ")) {
            assert!(heading.contains(';') || product(heading).is_some(), "{heading} is in no other list");
        }
        let name = |host: &str| known_host(host).map(|product| product.product);
        assert_eq!(name("www.google-analytics.com"), Some("Google Analytics"));
        assert_eq!(name("region1.analytics.google.com"), Some("Google Analytics"));
        assert_eq!(name("notgoogle-analytics.com"), None);
    }
}
