//! Effort, a law that demands the collection, and professional secrecy excuse from Article 14 only. A sign, a website or too
//! few hands excuse from nothing. And paragraph 1 is always told: an assessment can only be about paragraph 2.
//!
//! ## Bad
//! ```json unlawful webshop /notices/privacy/exceptions/0/provision
//! { "/notices/privacy/exceptions": [{ "provision": "14(5)(b)", "elements": ["recipients"], "because": { "da": "Det er for besværligt.", "en": "It is too much work." }, "published": "https://nordlyscykler.dk/privatliv" }] }
//! ```
//! ```json risk counselling /notices/relatives/exceptions/0/provision
//! { "/notices/relatives/exceptions": [{ "provision": "13(4)", "elements": ["controller"], "because": { "da": "De ved det.", "en": "They know." } }] }
//! ```
//! ```json risk webshop /notices/privacy/paragraph2/0/element
//! { "/notices/privacy/paragraph2": [{ "element": "recipients", "because": { "da": "Det er ikke nødvendigt.", "en": "It is not needed." } }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/notices/privacy/exceptions": [{ "provision": "13(4)", "elements": ["controller"], "because": { "da": "Kunden har fået det med ordrebekræftelsen.", "en": "The customer got it with the order confirmation." } }] }
//! ```
//! ```json good counselling
//! { "/notices/relatives/exceptions": [{ "provision": "14(5)(d)", "elements": ["source"], "because": { "da": "Barnet har fortalt det i fortrolighed.", "en": "The child told it in confidence." }, "law": { "da": "sundhedslovens regler om tavshedspligt", "en": "the rules on secrecy in the Danish Health Act" } }] }
//! ```
//! ```json good webshop
//! { "/notices/privacy/paragraph2": [{ "element": "provision", "because": { "da": "Det er frivilligt overalt.", "en": "It is voluntary everywhere." } }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::{Element, ExceptionProvision, NoticeArticle};

pub static RULE: Rule = Rule {
    id: "exception-not-available-13",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_4, gdpr::ARTICLE_14_5],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    use ExceptionProvision::{Effort, Known13, Known14, Law, Secrecy};

    for notice in config.notices() {
        let article = notice.meant_article(config);
        for exception in notice.exceptions().into_iter().flatten() {
            let Some((node, provision)) = exception.0.get("provision").zip(exception.provision()) else { continue };
            match (article, provision) {
                (NoticeArticle::Article13, Known14 | Effort | Law | Secrecy) => found.at(node, provision.word()),
                (NoticeArticle::Article14, Known13) => found.add(Severity::Risk, node, "other", provision.word()),
                _ => {}
            }
        }
        for assessed in notice.paragraph2().into_iter().flatten() {
            let Some((node, element)) = assessed.0.get("element").zip(assessed.element()) else { continue };
            let second = match element {
                Element::LegitimateInterest => article != NoticeArticle::Article13,
                _ => told::is_paragraph_2(element, None),
            };
            if !second {
                found.add(Severity::Risk, node, "paragraph-1", element.word());
            }
        }
    }
}
