//! Whoever uses a keyboard sees by the focus where they are. A site's reset of outlines reaches a dialog too.

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "focus-visible",
    severity: Severity::Risk,
    decided: Decided::Page { test: "finds what a site spoils, and nothing else" },
    about: About::Dialog,
    cites: cites![standards::FOCUS],
    aliases: &[],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
