//! Portability is for data that the person has given, on consent or a contract. A promise of it elsewhere raises hopes that
//! the controller need not meet.
//!
//! ## Bad
//! ```json advice webshop /purposes/accounting/description/da
//! { "/purposes/accounting/description/da": "Vi gemmer fakturaen for dit køb, og du har ret til dataportabilitet." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/description/da": "Vi sender cyklen, og du har ret til dataportabilitet." }
//! ```
//! On consent, portability applies:
//! da: Ved samtykke gælder dataportabilitet:
//! ```json good webshop
//! { "/purposes/newsletter/description/en": "We send you news. The right to portability applies." }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Article;

pub static RULE: Rule = Rule {
    id: "rights-overpromised",
    severity: Severity::Advice,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_2_B],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent() && purpose.article() != Some(Article::Contract)) {
        let further = purpose.further_bases().into_iter().flatten().any(|basis| basis.article() == Some(Article::Contract));
        for (_, text, node) in purpose.description().into_iter().flat_map(|text| text.each()).filter(|_| !further) {
            let small = text.to_lowercase();
            if small.contains("dataportabilitet") || small.contains("portability") {
                found.at(node, purpose.id().unwrap_or_default());
            }
        }
    }
}
