//! How the consent of a dialog is withdrawn: said alike where it is asked for and in the notice.

use super::Words;
use crate::config::Config;
use crate::config::dialog::{Dialog, WithdrawalPlace};

impl Words<'_> {
    /// The controller's words, or what the place makes true.
    pub fn withdrawal(&self, config: &Config, dialog: Dialog<'_>) -> Option<String> {
        let withdrawal = dialog.withdrawal()?;
        if let Some(how) = withdrawal.how().and_then(|how| how.get(self.language)) {
            return Some(how.to_owned());
        }
        let controller = config.controller();
        match withdrawal.place()? {
            WithdrawalPlace::Button => Some(self.dialog_withdraw_button(&self.dialog_reopen())),
            WithdrawalPlace::Phone => controller?.phone().map(|phone| self.dialog_withdraw_phone(phone)),
            WithdrawalPlace::Email => controller?.email().map(|email| self.dialog_withdraw_email(email)),
            _ => None,
        }
    }
}
