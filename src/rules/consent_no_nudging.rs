//! A bright yes beside a pale no, a button beside a link, a large one beside a small one: studies show that hiding the no
//! changes a fifth of the answers. In the dialog, both are the same element with the same style, and themes set one style for
//! both. What a site's own style sheet does to them shows only in the page.

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-no-nudging",
    severity: Severity::Risk,
    decided: Decided::Page { test: "reject and accept are the same in every way that can be seen" },
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_1_A, decisions::DMI, guidance::BANNERS, guidance::DECEPTIVE],
    aliases: &["cookie-prominence", "cookie-link-reject"],
    check,
};

fn check(_: &Config, _: &mut Findings) {}
