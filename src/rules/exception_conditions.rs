//! Every exception is narrow and has a price: publishing what is not told to each, naming the law, weighing the single case.
//! A standing exception for everybody is not what the law allows.
//!
//! ## Bad
//! Too much effort: then it is published instead.
//! da: For stor en indsats: så bliver det offentliggjort i stedet.
//! ```json unlawful counselling /notices/relatives/exceptions/0
//! { "/notices/relatives/exceptions": [{ "provision": "14(5)(b)", "because": { "da": "Vi kender ikke deres adresse.", "en": "We do not know their address." } }] }
//! ```
//! ```json unlawful counselling /notices/relatives/exceptions/0
//! { "/notices/relatives/exceptions": [{ "provision": "14(5)(d)", "because": { "da": "Vi har tavshedspligt.", "en": "We are bound by secrecy." } }] }
//! ```
//! ```json risk webshop /notices/privacy/exceptions/0
//! { "/notices/privacy/exceptions": [{ "provision": "dbl-22(1)", "elements": ["recipients"], "because": { "da": "Af hensyn til forretningen.", "en": "For the sake of the business." } }] }
//! ```
//! ```json unlawful webshop /notices/privacy/exceptions/0/provision
//! { "/notices/privacy/exceptions": [{ "provision": "dbl-23", "elements": ["purposes"], "because": { "da": "Vi bruger dem igen.", "en": "We use them again." } }] }
//! ```
//! ```json risk webshop /notices/privacy/exceptions/0
//! { "/notices/privacy/exceptions": [{ "provision": "13(4)", "because": { "da": "De har fået det.", "en": "They have it." } }] }
//! ```
//! ```json risk webshop /notices/privacy/exceptions/0
//! { "/notices/privacy/exceptions": [{ "provision": "13(4)", "elements": ["controller"] }] }
//! ```
//! An exception to what?
//! da: En undtagelse fra hvad?
//! ```json risk webshop /notices/privacy/exceptions/0
//! { "/notices/privacy/exceptions": [{ "elements": ["controller"], "because": { "da": "De har fået det.", "en": "They have it." } }] }
//! ```
//! What a dialog leaves to its notice, the notice must tell.
//! da: Det, en dialog overlader til sin oplysningstekst, skal stå i den.
//! ```json risk webshop /notices/privacy/exceptions/0/provision
//! { "/notices/privacy/exceptions": [{ "provision": "13(4)", "elements": ["recipients"], "because": { "da": "De har fået det.", "en": "They have it." } }] }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/notices/relatives/exceptions": [{ "provision": "14(5)(b)", "because": { "da": "Vi kender ikke deres adresse.", "en": "We do not know their address." }, "published": "https://example.org/notice" }] }
//! ```
//! ```json good webshop
//! { "/notices/privacy/exceptions": [{ "provision": "dbl-22(1)", "elements": ["recipients"], "caseByCase": true, "because": { "da": "Når en ægtefælle holdes hemmeligt på en anden adresse.", "en": "Where a spouse lives at a secret address." } }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::{Element, Exception, ExceptionProvision, Notice};

pub static RULE: Rule = Rule {
    id: "exception-conditions",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_4, gdpr::ARTICLE_14_5, danish::DBL_22, danish::DBL_23],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for (notice, exception) in config.notices().flat_map(|notice| notice.exceptions().into_iter().flatten().map(move |it| (notice, it))) {
        let Some((node, provision)) = exception.0.get("provision").zip(exception.provision()) else {
            found.add(Severity::Risk, exception.0, "provision", "");
            continue;
        };
        let word = provision.word();
        if !told::says(exception.because()) {
            found.add(Severity::Risk, exception.0, "reason", word);
            continue;
        }
        if for_authorities(provision) && !config.is_public_authority() {
            found.add(Severity::Unlawful, node, "authority", word);
        } else if let Some((severity, case)) = unmet(exception, provision) {
            found.add(severity, exception.0, case, word);
        } else if informs_consent(config, notice) && hides(exception) {
            found.add(Severity::Risk, node, "dialog", word);
        }
    }
}

/// Whether a dialog relies on the notice for what it does not say itself.
fn informs_consent(config: &Config, notice: Notice) -> bool {
    config.dialogs().any(|dialog| dialog.notice().is_some() && dialog.notice() == notice.id() && dialog.consents_of(config).next().is_some())
}

/// Whether the exception takes away what a consent must be informed of.
fn hides(exception: Exception) -> bool {
    let needed = |element| matches!(element, Element::Purposes | Element::Recipients | Element::Retention | Element::Withdrawal);
    exception.case_by_case() != Some(true) && exception.elements().is_none_or(|elements| elements.into_iter().any(needed))
}

fn for_authorities(provision: ExceptionProvision) -> bool {
    matches!(provision, ExceptionProvision::Courts | ExceptionProvision::LeaveBoard | ExceptionProvision::FurtherUse)
}

/// The condition that the exception does not meet.
fn unmet(exception: Exception, provision: ExceptionProvision) -> Option<(Severity, Option<&'static str>)> {
    use ExceptionProvision::{Effort, Known13, Known14, Law, PrivateInterests, PublicInterests, Secrecy};

    match provision {
        Known13 | Known14 if exception.elements().is_none_or(|elements| elements.is_empty()) => Some((Severity::Risk, Some("elements"))),
        Effort if exception.published().is_none() => Some((Severity::Unlawful, None)),
        Law | Secrecy if !told::says(exception.law()) => Some((Severity::Unlawful, Some("law"))),
        PrivateInterests | PublicInterests if exception.case_by_case() != Some(true) => Some((Severity::Risk, Some("case"))),
        _ => None,
    }
}
