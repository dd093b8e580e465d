//! Given by a click, it is withdrawn by a click. A letter, a form, a fee or a reason keeps people in what they no longer
//! want. On a page, a permanent button is built in; this rule finds a configuration that sends people elsewhere.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/cookies/withdrawal/where
//! { "/dialogs/cookies/withdrawal/where": "letter" }
//! ```
//! ```json unlawful webshop /dialogs/cookies/withdrawal/where
//! { "/dialogs/cookies/withdrawal/where": "email" }
//! ```
//! ```json unlawful webshop /dialogs/newsletter/withdrawal/how/da
//! { "/dialogs/newsletter/withdrawal/how/da": "Du kan trække dit samtykke tilbage ved at skrive et brev til os." }
//! ```
//! ```json risk webshop /dialogs/newsletter/withdrawal/where
//! { "/dialogs/newsletter/withdrawal/where": "email" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/newsletter/withdrawal/how/da": "Du kan altid trække dit samtykke tilbage uden gebyr og uden begrundelse." }
//! ```
//! ```json good webshop
//! { "/dialogs/newsletter/kind": "paper", "/dialogs/newsletter/channel": "paper", "/dialogs/newsletter/withdrawal/where": "letter", "/dialogs/newsletter/withdrawal/how/da": "Du kan altid trække dit samtykke tilbage med et brev til os." }
//! ```

use super::reading::hard_withdrawal;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::dialog::{Dialog, DialogChannel, WithdrawalPlace};

pub static RULE: Rule = Rule {
    id: "consent-withdrawal-as-easy",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_3, danish::COOKIE_3_2_4, danish::COOKIE_3_2_5, decisions::META, guidance::BANNERS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| wording::asks(config, *dialog)) {
        let Some(withdrawal) = dialog.withdrawal() else { continue };
        if let (Some(severity), Some(node)) = (harder(dialog, withdrawal.place()), withdrawal.0.get("where")) {
            found.add(severity, node, None, dialog.id().unwrap_or_default());
        } else if dialog.is_web() {
            wording::each(config, withdrawal.how(), &mut |said| {
                if let Some(hard) = hard_withdrawal(said.language, said.text) {
                    found.add(Severity::Unlawful, said.node, "words", hard);
                }
            });
        }
    }
}

/// How grave it is to withdraw there what is given in this dialog.
fn harder(dialog: Dialog<'_>, place: Option<WithdrawalPlace>) -> Option<Severity> {
    match place? {
        WithdrawalPlace::Button | WithdrawalPlace::Link => None,
        WithdrawalPlace::Letter | WithdrawalPlace::InPerson => {
            (dialog.is_web() || dialog.channel() == Some(DialogChannel::Phone)).then_some(Severity::Unlawful)
        }
        WithdrawalPlace::Phone | WithdrawalPlace::Email if wording::is_page(dialog) => Some(Severity::Unlawful),
        WithdrawalPlace::Phone | WithdrawalPlace::Email => dialog.is_web().then_some(Severity::Risk),
    }
}
