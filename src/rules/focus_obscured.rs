//! A chat window or a fixed header that lies over the button in focus hides where the keyboard is.

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "focus-obscured",
    severity: Severity::Risk,
    decided: Decided::Page { test: "finds what a site spoils, and nothing else" },
    about: About::Dialog,
    cites: cites![standards::FOCUS_OBSCURED],
    aliases: &[],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
