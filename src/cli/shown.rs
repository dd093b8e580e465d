//! What people read of a configuration: its lawful dialogs and its notices, as plain text in each language.

use crate::config::dialog::{ChildService, Children, Dialog, GivenBy};
use crate::config::notice::Audience;
use crate::rules::{Report, Shown, reading};
use crate::view::View;
use crate::{dialog, notice, plain};

/// What the dialogs and notices show that no rule has found unlawful so far.
pub fn shown<'c>(report: &Report<'c>) -> Vec<Shown<'c>> {
    let config = report.config;
    let mut shown = Vec::new();
    for language in config.languages().into_iter().filter(|language| reading::reads(language)) {
        for lawful in config.dialogs().filter_map(|dialog| report.dialog(dialog).ok()) {
            let (node, to_children) = (lawful.get().0, is_asked_of_children(lawful.get()));
            shown.push(Shown { node, language, to_children, text: text(&dialog::surfaces(lawful, language)) });
        }
        for told in config.notices() {
            let to_children = told.audience() == Some(Audience::Child);
            shown.push(Shown { node: told.0, language, to_children, text: text(&[notice::notice(config, told, language, 1)]) });
        }
    }
    shown
}

fn text(views: &[View]) -> String {
    views.iter().map(plain::plain).collect()
}

fn is_asked_of_children(dialog: Dialog<'_>) -> bool {
    let offered = |children: Children<'_>| children.direct_offer() == Some(true) || children.service() == Some(ChildService::Counselling);
    dialog.children().is_some_and(offered) && !matches!(dialog.given_by(), Some(GivenBy::Parent | GivenBy::Guardian))
}
