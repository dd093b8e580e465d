//! The Act on Processing of Personal Data was repealed on 25 May 2018, and sections have moved since. A basis that is gone
//! is no basis, and whoever looks it up finds nothing. The same goes for Datatilsynet's address.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/accounting/basis/law/da
//! { "/purposes/accounting/basis/law/da": "persondatalovens § 6, stk. 1, nr. 3" }
//! ```
//! ```json risk webshop /purposes/accounting/basis/law/en
//! { "/purposes/accounting/basis/law/en": "section 10 of the Danish Bookkeeping Act" }
//! ```
//! ```json risk webshop /dialogs/cookies/intro/da
//! { "/dialogs/cookies/intro/da": "Nordlys Cykler ApS beder om dit samtykke efter persondataloven." }
//! ```
//! ```json risk webshop /purposes/enquiries/description/da
//! { "/purposes/enquiries/description/da": "Vi svarer. Du kan klage til Datatilsynet, Borgergade 28, 1300 København K." }
//! ```
//! ```json risk webshop /authority/address
//! { "/authority": { "name": "Datatilsynet", "address": "Borgergade 28, 5., 1300 København K" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/accounting/basis/law/da": "bogføringslovens § 12 (tidligere bogføringslovens § 10)" }
//! ```
//! ```json good telecom-cpr
//! { "/purposes/opt-out-list/description/da": "Vi husker, at du har sagt nej til reklamer, som markedsføringslovens § 10, stk. 4, kræver." }
//! ```

use super::reading::{Obsolete, obsolete};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "obsolete-citation",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_12_1, gdpr::ARTICLE_13_1_C, gdpr::ARTICLE_14_1_C, danish::DBL_46],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    config.each_public(&mut |public| {
        let is_basis = public.field == "law";
        match public.text() {
            Some(_) => wording::each(config, public.text(), &mut |said| read(said, is_basis, found)),
            // An address is the same in every language.
            None if public.field != "address" => {}
            None => {
                if let Some(text) = public.node.string() {
                    read(wording::Said { language: "da", text, node: public.node }, false, found);
                }
            }
        }
    });
    wording::own(config, "", &mut |said| read(said, false, found));
}

fn read(said: wording::Said<'_>, is_basis: bool, found: &mut Findings) {
    match obsolete(said.language, said.text) {
        Some(Obsolete::Gone(what)) => found.add(if is_basis { Severity::Unlawful } else { Severity::Risk }, said.node, None, what),
        Some(Obsolete::Moved(what)) => found.add(Severity::Risk, said.node, "moved", what),
        Some(Obsolete::Address(what)) => found.add(Severity::Risk, said.node, "address", what),
        None => {}
    }
}
