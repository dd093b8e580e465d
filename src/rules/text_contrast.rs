//! A site's own colours can make what the dialog says too pale to read. WCAG sets the ratio; no act on consent names one.

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "text-contrast",
    severity: Severity::Risk,
    decided: Decided::Page { test: "finds what a site spoils, and nothing else" },
    about: About::Dialog,
    cites: cites![standards::CONTRAST],
    aliases: &[],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
