//! The notice says so by itself. A text that promises or threatens that withdrawal undoes the past misleads the person.
//!
//! ## Bad
//! ```json risk webshop /dialogs/cookies/withdrawal/how/da
//! { "/dialogs/cookies/withdrawal/how/da": "Du kan altid trække dit samtykke tilbage. Så bliver al tidligere brug ulovlig." }
//! ```
//! ```json unlawful webshop /purposes/newsletter/onWithdraw/text/en
//! { "/purposes/newsletter/onWithdraw/text/en": "Withdrawal has retroactive effect." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/onWithdraw/text/en": "Withdrawal has no retroactive effect. We keep the proof that you said yes for 1 year." }
//! ```
//! What happens from now on:
//! da: Det, der sker fra nu af:
//! ```json good webshop
//! { "/purposes/newsletter/onWithdraw/text": { "da": "Vi sletter din adresse. Det, vi har sendt, var lovligt.", "en": "We erase your address. What we have sent was lawful." } }
//! ```

use super::reading::retroactive;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-withdrawal-not-retroactive",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_7_3, gdpr::ARTICLE_13_2_C, gdpr::ARTICLE_14_2_D],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let mut look = |severity, said: wording::Said<'_>| {
        if let Some(what) = retroactive(said.language, said.text) {
            found.add(severity, said.node, None, what);
        }
    };
    for purpose in config.consents() {
        let text = purpose.on_withdraw().and_then(|on_withdraw| on_withdraw.text());
        wording::each(config, text, &mut |said| look(Severity::Unlawful, said));
    }
    wording::own(config, "notice-", &mut |said| look(Severity::Unlawful, said));
    wording::of_requests(config, &mut |said| look(Severity::Risk, said));
}
