//! The dialog says the most important, and its notice the rest: who receives the data, how long they are kept, which rights
//! there are. A dialog whose notice is not there, or is silent on one of its purposes, asks people who have not been told.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/cookies
//! { "/dialogs/cookies/notice": null }
//! ```
//! ```json unlawful webshop /dialogs/cookies/notice
//! { "/notices/privacy/purposes": ["necessary", "preferences", "statistics", "embedded-content", "newsletter", "order", "accounting", "enquiries", "consent-proof"] }
//! ```
//! ```json unlawful webshop /dialogs/cookies/notice
//! { "/notices/privacy/url": null, "/dialogs/newsletter": null }
//! ```
//! The caller hears of everything but what is asked:
//! da: Den, der ringer, hører om alt andet end det, der spørges om:
//! ```json unlawful call-recording /dialogs/training-call/notice
//! { "/notices/call/purposes": ["guidance", "threats"], "/notices/privacy/purposes": ["guidance", "threats"] }
//! ```
//! ```json unlawful webshop /notices/privacy/given/when
//! { "/purposes/enquiries/subjects": ["employees"], "/notices/privacy/given": { "when": "later" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/notices/privacy/given": { "when": "at-collection" } }
//! ```
//! A telephone, where the notice is spoken and has no address:
//! da: En telefon, hvor oplysningerne bliver sagt og ikke har en adresse:
//! ```json good call-recording
//! { "/notices/call/url": null }
//! ```
//! A short notice in the dialog and the rest in the full one:
//! da: En kort tekst i dialogen og resten i den fulde:
//! ```json good webshop
//! { "/dialogs/newsletter/notice": "privacy-checkout" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::dialog::Dialog;
use crate::config::notice::Notice;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "consent-prior-information",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_3, gdpr::ARTICLE_13_1, gdpr::RECITAL_42, danish::COOKIE_3_2, decisions::BODYCAMS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| wording::asks(config, *dialog)) {
        match (dialog.notice().and_then(|id| config.notice(id)), dialog.0.get("notice")) {
            (Some(notice), Some(node)) => {
                if let Some(purpose) = untold(config, dialog, notice) {
                    found.add(Severity::Unlawful, node, "purpose", purpose);
                } else if dialog.is_web() && notice.url().is_none() {
                    found.add(Severity::Unlawful, node, "address", notice.id().unwrap_or_default());
                }
            }
            _ if !dialog.is_web() => {}
            _ => found.at(dialog.0, dialog.id().unwrap_or_default()),
        }
    }
    #[cfg(feature = "tools")]
    for notice in config.notices() {
        late(config, notice, found);
    }
}

/// A consent purpose of the dialog that neither its notice nor the full one tells of.
fn untold<'c>(config: &'c Config, dialog: Dialog<'c>, notice: Notice<'c>) -> Option<&'c str> {
    let full = notice.full().and_then(|id| config.notice(id)).unwrap_or(notice);
    let told = |purpose: &Purpose<'_>| config.notices_for(*purpose).any(|telling| [notice.0.at, full.0.at].contains(&telling.0.at));
    dialog.consents_of(config).find(|purpose| !told(purpose)).and_then(Purpose::id)
}

/// Employees are told before, not afterwards.
#[cfg(feature = "tools")]
fn late(config: &Config, notice: Notice<'_>, found: &mut Findings) {
    use crate::config::notice::When;
    let Some(given) = notice.given() else { return };
    let staff = notice.purposes_of(config).any(|purpose| purpose.has_subject("employees") && purpose.from_person());
    if let (true, Some(When::Later), Some(node)) = (staff, given.when(), given.0.get("when")) {
        found.about(About::Notice, Severity::Unlawful, node, Some("employees"), notice.id().unwrap_or_default());
    }
}
