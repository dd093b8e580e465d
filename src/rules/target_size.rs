//! A target of less than 24 by 24 pixels is missed by fingers that shake, and by most thumbs.

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "target-size",
    severity: Severity::Risk,
    decided: Decided::Page { test: "finds what a site spoils, and nothing else" },
    about: About::Dialog,
    cites: cites![standards::TARGET],
    aliases: &[],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
