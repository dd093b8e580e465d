//! A message of an unknown name is never shown. A variable that is left out takes a fact with it: the controller's name, the
//! period, the contact. A variable that the message does not have is printed as it is written.
//!
//! ## Bad
//! ```json advice webshop /texts/da/dialog-acept-all
//! { "/texts": { "da": { "dialog-acept-all": "Accepter alle" } } }
//! ```
//! ```json risk webshop /texts/en/dialog-controller
//! { "/texts": { "en": { "dialog-controller": "We are the controller." } } }
//! ```
//! ```json risk webshop /texts/da/dialog-controller
//! { "/texts": { "da": { "dialog-controller": "{ $name } er dataansvarlig ({ $firm })." } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/texts": { "da": { "dialog-accept-all": "Ja til alt" }, "en": { "dialog-controller": "The controller is {$name}." } } }
//! ```
//! Nothing reworded:
//! da: Intet er omskrevet:
//! ```json good municipality
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::json::{Member, Node};
use crate::text::messages;

pub static RULE: Rule = Rule {
    id: "own-wording",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_12_1],
    aliases: &["texts"],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for language in config.root().texts().map_or(&[][..], Node::members) {
        for own in language.node.members() {
            match messages().find(|(name, _)| *name == own.name) {
                None => found.add(Severity::Advice, &own.node, "unknown", own.name.as_str()),
                Some((_, variables)) => hold(own, &variables.collect::<Vec<_>>(), found),
            }
        }
    }
}

fn hold(own: &Member, variables: &[&str], found: &mut Findings) {
    let used = used(own.node.string().unwrap_or_default());
    for variable in variables.iter().filter(|variable| !used.contains(variable)) {
        found.at(&own.node, *variable);
    }
    if let Some(variable) = used.iter().find(|variable| !variables.contains(variable)) {
        found.add(Severity::Risk, &own.node, "variable", *variable);
    }
}

/// The variables that a pattern names: `{ $name }`. Braces that hold anything else count as one without a known name.
fn used(pattern: &str) -> Vec<&str> {
    let inside = pattern.split('{').skip(1).map(|after| after.split('}').next().unwrap_or_default().trim());
    inside.map(|inside| inside.strip_prefix('$').unwrap_or(inside)).collect()
}
