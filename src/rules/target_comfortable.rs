//! 44 pixels are a finger's width. The size is our own choice, larger than the standard's 24 (`target-size`).

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "target-comfortable",
    severity: Severity::Advice,
    decided: Decided::Page { test: "finds what a site spoils, and nothing else" },
    about: About::Dialog,
    cites: cites![],
    aliases: &[],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
