//! "As long as necessary" is what the law says already. The person must be able to work out roughly when the data are gone:
//! by a period, or by an event or rule that ends it.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order
//! { "/purposes/order/retention": null }
//! ```
//! ```json unlawful webshop /purposes/order/retention
//! { "/purposes/order/retention": { "from": { "da": "leveringen", "en": "delivery" } } }
//! ```
//! ```json unlawful webshop /purposes/newsletter/retention/criterion/da
//! { "/purposes/newsletter/retention/criterion/da": "Vi gemmer oplysningerne, så længe det er nødvendigt." }
//! ```
//! ```json unlawful webshop /purposes/newsletter/retention/criterion/en
//! { "/purposes/newsletter/retention/criterion/en": "We keep your data no longer than required by applicable law." }
//! ```
//! ```json risk webshop /purposes/newsletter/retention/criterion/en
//! { "/purposes/newsletter/retention/criterion/en": "We keep the data for as long as necessary to run the newsletter." }
//! ```
//! Some of the data have no end.
//! da: Nogle af oplysningerne har ingen slutning.
//! ```json risk webshop /purposes/necessary/retention
//! { "/purposes/necessary/retention/2": null }
//! ```
//! An element of paragraph 2 is not needed, somebody has assessed.
//! da: Nogen har vurderet, at et punkt i stk. 2 ikke er nødvendigt.
//! ```json risk webshop /purposes/order
//! { "/purposes/order/retention": null, "/notices/privacy/paragraph2": [{ "element": "retention", "because": { "da": "Kunden har fået det at vide i butikken.", "en": "The customer was told in the shop." } }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/retention": { "criterion": { "da": "Vi sletter, når kravet er forældet.", "en": "We delete when the claim is time-barred." } } }
//! ```
//! Recordings of TV surveillance for 30 days:
//! da: Optagelser fra tv-overvågning i 30 dage:
//! ```json good webshop
//! { "/purposes/enquiries/retention": { "period": "P30D", "from": { "da": "optagelsen", "en": "the recording" } } }
//! ```
//! A clinic's records as long as an act says:
//! da: En kliniks journaler, så længe en lov siger:
//! ```json good counselling
//! { "/purposes/relatives/retention": { "criterion": { "da": "Vi sletter journalen, når reglerne om patientjournaler ikke længere kræver den.", "en": "We erase the record when the rules on patient records no longer require it." } } }
//! ```
//! A newsletter ends with the consent:
//! da: Et nyhedsbrev slutter med samtykket:
//! ```json good webshop
//! { "/purposes/newsletter/retention": { "criterion": { "da": "Vi sletter adressen, når du afmelder dig.", "en": "We erase the address when you unsubscribe." } } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, reading, told};
use crate::config::Config;
use crate::config::notice::Element;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "notice-retention",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_2_A, gdpr::ARTICLE_14_2_A, guidance::TRANSPARENCY],
    aliases: &[],
    check,
};

/// Words that set no end, in Danish and English.
const EMPTY: &[&str] = &[
    "vi", "gemmer", "opbevarer", "beholder", "behandler", "sletter", "slettes", "gemmes", "opbevares", "oplysninger", "oplysningerne",
    "personoplysninger", "personoplysningerne", "data", "dem", "det", "den", "de", "dine", "så", "længe", "lang", "tid", "som", "er",
    "nødvendigt", "nødvendige", "nødvendig", "relevant", "relevante", "for", "til", "at", "kan", "skal", "opfylde", "opfyldt", "opnå",
    "formål", "formålet", "formålene", "formålets", "hvortil", "indsamlet", "loven", "lov", "lovgivning", "lovgivningen", "gældende",
    "regler", "kræver", "krævet", "tillader", "tilladt", "efter", "ifølge", "i", "overensstemmelse", "med", "ikke", "længere", "end",
    "når", "indtil", "behov", "behovet", "brug", "har", "der", "løbende", "en", "et", "rimelig", "rimeligt", "periode", "og", "eller",
    "herefter", "derefter", "snart", "we", "keep", "store", "retain", "process", "delete", "deleted", "kept", "stored", "retained",
    "your", "personal", "information", "them", "it", "they", "as", "long", "is", "are", "was", "were", "necessary", "needed", "required",
    "relevant", "the", "purpose", "purposes", "which", "collected", "law", "laws", "legislation", "applicable", "permitted", "allowed",
    "by", "in", "accordance", "with", "no", "longer", "than", "not", "when", "until", "need", "needs", "have", "a", "reasonable", "period",
    "time", "of", "to", "fulfil", "fulfill", "fulfilled", "and", "or", "on", "soon", "be", "will",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Retention) else { continue };
        let Some(retentions) = purpose.retention() else {
            found.add(severity, purpose.0, None, purpose.id().unwrap_or_default());
            continue;
        };
        for retention in retentions {
            let criterion = retention.criterion().filter(|criterion| criterion.says());
            if retention.period().is_some() {
                continue;
            }
            let Some(criterion) = criterion else {
                found.add(severity, retention.0, None, purpose.id().unwrap_or_default());
                continue;
            };
            for (language, text, node) in criterion.each() {
                if !text.trim().is_empty() && told::says_only(text, EMPTY) {
                    found.add(severity, node, "empty", text);
                } else if let Some(words) = reading::timeless(language, text) {
                    found.add(Severity::Risk, node, "vague", words);
                }
            }
        }
        let endless = endless(purpose);
        if let Some(node) = purpose.0.get("retention").filter(|_| !endless.is_empty()) {
            found.add(Severity::Risk, node, "data", endless);
        }
    }
}

/// The data that no period or criterion is about.
fn endless(purpose: Purpose) -> String {
    let about = |id: &str| {
        purpose.retention().into_iter().flatten().any(|retention| retention.data().is_none_or(|data| data.into_iter().any(|named| named == id)))
    };
    let endless: Vec<&str> = purpose.data().into_iter().flatten().map(|data| data.id).filter(|id| !about(id)).collect();
    endless.join(", ")
}
