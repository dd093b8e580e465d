//! A person who meets one title twice, with two legal bases or two periods, cannot tell which is which, and neither can whoever
//! answers for the choice.
//!
//! ## Bad
//! ```json risk webshop /purposes/marketing/title/da
//! { "/purposes/marketing/title/da": "Statistik", "/purposes/statistics/title/da": "Statistik" }
//! ```
//! In a notice alone:
//! da: Kun i en oplysningstekst:
//! ```json risk webshop /purposes/enquiries/title/en
//! { "/purposes/order/title/en": "Your order", "/purposes/enquiries/title/en": "your order " }
//! ```
//!
//! ## Good
//! Members and children have a notice each:
//! da: Medlemmer og børn har hver sin oplysningstekst:
//! ```json good sports-club
//! { "/purposes/membership/title/da": "Medlemskab", "/purposes/membership-child/title/da": "Medlemskab" }
//! ```
//! The same beginning is not the same title:
//! da: Den samme begyndelse er ikke den samme titel:
//! ```json good webshop
//! { "/purposes/statistics/title": { "da": "Statistik over besøg", "en": "Statistics on visits" }, "/purposes/marketing/title": { "da": "Statistik over annoncer", "en": "Statistics on ads" } }
//! ```

use std::collections::BTreeSet;

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "purpose-same-title",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_1_B, gdpr::ARTICLE_12_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let mut told = BTreeSet::new();
    for dialog in config.dialogs() {
        twins(dialog.purposes_of(config), &mut told, found);
    }
    for notice in config.notices() {
        twins(notice.purposes_of(config), &mut told, found);
    }
}

/// Finds the titles of one surface that stand there already. `told` holds the places found before.
fn twins<'c>(purposes: impl Iterator<Item = Purpose<'c>>, told: &mut BTreeSet<u32>, found: &mut Findings) {
    let (mut ids, mut titles) = (BTreeSet::new(), BTreeSet::new());
    for purpose in purposes.filter(|purpose| ids.insert(purpose.0.at)) {
        for (language, title, node) in purpose.title().into_iter().flat_map(|title| title.each()) {
            let title = title.trim().to_lowercase();
            if !title.is_empty() && !titles.insert((language, title)) && told.insert(node.at) {
                found.at(node, node.string().unwrap_or_default().trim());
            }
        }
    }
}
