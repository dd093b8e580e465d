//! What people read of a configuration: its lawful dialogs and its notices, as text in each language.

use crate::config::dialog::{ChildService, Children, Dialog, GivenBy};
use crate::config::notice::Audience;
use crate::rules::{Report, Shown, reading};
use crate::view::{Tag, View};
use crate::{dialog, notice};

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
            shown.push(Shown { node: told.0, language, to_children, text: text(&[notice::draft(config, told, language)]) });
        }
    }
    shown
}

/// In bytes: what most notices say.
const USUAL: usize = 1 << 15;

/// What there is to read: each block, item and row on a line of its own.
fn text(views: &[View]) -> String {
    let mut out = String::with_capacity(USUAL);
    views.iter().for_each(|view| write(view, &mut out));
    out
}

fn write(view: &View, out: &mut String) {
    let element = match view {
        View::Text(text) => return out.push_str(text),
        View::Element(element) => element,
    };
    element.children.iter().for_each(|child| write(child, out));
    match element.tag {
        Tag::B | Tag::A | Tag::Span | Tag::Time => {}
        Tag::Th | Tag::Td => out.push(' '),
        Tag::Dt => out.push_str(": "),
        _ => out.push('\n'),
    }
}

fn is_asked_of_children(dialog: Dialog<'_>) -> bool {
    let offered = |children: Children<'_>| children.direct_offer() == Some(true) || children.service() == Some(ChildService::Counselling);
    dialog.children().is_some_and(offered) && !matches!(dialog.given_by(), Some(GivenBy::Parent | GivenBy::Guardian))
}
