//! The proof is personal data too. When a dispute can no longer arise, it is erased; the documentation of the system, its
//! texts and versions, is kept without anybody's name.
//!
//! ## Bad
//! ```json risk sports-club /dialogs/photo/record
//! { "/dialogs/photo/record": { "subject": "member-number" } }
//! ```
//! ```json risk sports-club /dialogs/photo/record/retention
//! { "/dialogs/photo/record/retention": "P10Y" }
//! ```
//!
//! ## Good
//! ```json good sports-club
//! { "/dialogs/photo/record/retention": "P3Y" }
//! ```
//! ```json good webshop
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-proof-retention",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_1_E, gdpr::ARTICLE_7_1, guidance::CONSENT],
    aliases: &[],
    check,
};

/// Longer than this after the processing ended is too long.
const LONGEST_DAYS: u32 = 3 * 366;

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs() {
        let Some(record) = dialog.record() else { continue };
        let id = dialog.id().unwrap_or_default();
        match record.retention() {
            None => found.at(record.0, id),
            Some(period) if period.whole_days() > LONGEST_DAYS => {
                found.add(Severity::Risk, record.0.get("retention").unwrap_or(record.0), "long", id);
            }
            Some(_) => {}
        }
    }
}
