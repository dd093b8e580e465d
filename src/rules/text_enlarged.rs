//! Whoever reads with text of twice the size must get all of it. A box of fixed height in a site's own style cuts it off.

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "text-enlarged",
    severity: Severity::Risk,
    decided: Decided::Page { test: "finds what a site spoils, and nothing else" },
    about: About::Dialog,
    cites: cites![standards::ENLARGED],
    aliases: &[],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
