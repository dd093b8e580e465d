//! A notice to children needs words of its own: what is done, why, and that it is fine to say no. The words of adults with a
//! drawing beside them are not enough.
//!
//! ## Bad
//! ```json unlawful counselling /purposes/chat
//! { "/purposes/chat/child": null }
//! ```
//! ```json unlawful counselling /purposes/chat/child
//! { "/purposes/chat/child/description": null }
//! ```
//! ```json advice counselling /purposes/chat/child/description/en
//! { "/purposes/chat/child/description/en": "We keep what you write in the chat so that the person who answers you next time knows what you have told us before." }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/purposes/chat/child/description/en": "We keep what you write. Then the next person knows what you have told us." }
//! ```
//! A counsellor's words to parents may be longer: no notice to children tells of them.
//! ```json good sports-club
//! { "/purposes/membership/description/en": "We keep the address and the telephone number of every member so that the club can send letters about training, matches, meetings and the fee that is due twice a year." }
//! ```

use super::reading::longest_sentence;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::notice::{Audience, Notice};

pub static RULE: Rule = Rule {
    id: "child-language",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_12_1, gdpr::RECITAL_58],
    aliases: &[],
    check,
};

/// A limit of our own.
const LONGEST: usize = 15;

fn check(config: &Config, found: &mut Findings) {
    let to_children: Vec<Notice<'_>> = config.notices().filter(|notice| notice.audience() == Some(Audience::Child)).collect();
    let tells = |id: Option<&str>| to_children.iter().any(|notice| notice.purposes().into_iter().flatten().any(|told| Some(told) == id));
    for purpose in config.purposes().filter(|purpose| tells(purpose.id())) {
        match purpose.child() {
            None => found.at(purpose.0, purpose.id().unwrap_or_default()),
            Some(child) => {
                let said = |text: Option<crate::config::Text<'_>>| text.is_some_and(|text| text.says());
                if !said(child.title()) || !said(child.description()) {
                    found.at(child.0, purpose.id().unwrap_or_default());
                }
                wording::each(config, child.description(), &mut |said| {
                    if let Some((sentence, _)) = longest_sentence(said.text).filter(|(_, words)| *words > LONGEST) {
                        found.add(Severity::Advice, said.node, "long", sentence);
                    }
                });
            }
        }
    }
}
