//! The words of a dialog and of its purposes, one language at a time, for the rules that read them.

use super::About;
use crate::config::dialog::Dialog;
use crate::config::json::Node;
use crate::config::purpose::Purpose;
use crate::config::texts::Public;
use crate::config::{Config, Text};

/// One text in one language.
#[derive(Debug, Clone, Copy)]
pub struct Said<'c> {
    pub language: &'c str,
    pub text: &'c str,
    pub node: &'c Node,
}

/// A text in each language it is written in. One string for all is read in the first language.
pub fn each<'c>(config: &'c Config, text: Option<Text<'c>>, say: &mut dyn FnMut(Said<'c>)) {
    let Some(text) = text else { return };
    for (language, text, node) in text.each() {
        let language = if language.is_empty() { first_language(config) } else { language };
        say(Said { language, text, node });
    }
}

/// What a dialog says in its own words, buttons apart.
pub fn of_dialog<'c>(config: &'c Config, dialog: Dialog<'c>, say: &mut dyn FnMut(Said<'c>)) {
    let until = dialog.validity().and_then(|validity| validity.until());
    let withdrawal = dialog.withdrawal().and_then(|withdrawal| withdrawal.how());
    each(config, dialog.title(), say);
    each(config, dialog.intro(), say);
    each(config, dialog.refusal(), say);
    each(config, until, say);
    each(config, withdrawal, say);
}

/// What a purpose says in its own words where it is chosen.
pub fn of_purpose<'c>(config: &'c Config, purpose: Purpose<'c>, say: &mut dyn FnMut(Said<'c>)) {
    let explicit = purpose.special_categories().and_then(|special| special.statement());
    each(config, purpose.title(), say);
    each(config, purpose.description(), say);
    each(config, purpose.statement(), say);
    each(config, explicit, say);
}

/// Everything that is said where consent is asked for: by dialogs with a consent purpose, by these purposes, and by the
/// site's own wording of dialogs.
pub fn of_requests<'c>(config: &'c Config, say: &mut dyn FnMut(Said<'c>)) {
    for dialog in config.dialogs().filter(|dialog| asks(config, *dialog)) {
        of_dialog(config, dialog, say);
        if !is_page(dialog) {
            each(config, dialog.buttons().and_then(|buttons| buttons.accept()), say);
        }
    }
    for purpose in config.consents() {
        of_purpose(config, purpose, say);
    }
    own(config, "dialog-", say);
}

/// The site's own wording of the messages whose names begin so.
pub fn own<'c>(config: &'c Config, begins: &str, say: &mut dyn FnMut(Said<'c>)) {
    for language in config.own_texts() {
        for message in language.node.members().iter().filter(|message| message.name.starts_with(begins)) {
            if let Some(text) = message.node.string() {
                say(Said { language: &language.name, text, node: &message.node });
            }
        }
    }
}

/// Whether the dialog asks for any consent.
pub fn asks(config: &Config, dialog: Dialog<'_>) -> bool {
    dialog.consents_of(config).next().is_some()
}

/// Whether the dialog opens on a page by itself, with buttons that take the choice.
pub fn is_page(dialog: Dialog<'_>) -> bool {
    use crate::config::dialog::DialogKind::{Banner, Modal, OptOut};
    dialog.is_web() && matches!(dialog.kind(), None | Some(Banner | Modal | OptOut))
}

pub fn first_language(config: &Config) -> &str {
    config.languages().first().copied().unwrap_or("da")
}

/// The node of a text in one language, or of the text itself.
pub fn node_in<'c>(text: Text<'c>, language: &str) -> &'c Node {
    text.0.get(language).unwrap_or(text.0)
}

/// What a fault in a text takes down: the dialog that shows it, or else the notices.
pub fn about(config: &Config, public: Public<'_>) -> About {
    let in_dialog = match public.noun {
        "dialog" | "buttons" | "withdrawal" | "validityOfChoice" | "keys" => true,
        "purpose" => matches!(public.field, "title" | "description" | "statement"),
        "specialCategories" => public.field == "statement",
        "ownData" => public.field == "label",
        "controller" => public.field == "name",
        "service" => public.field == "provider",
        // A site's own wording of dialogs has names of its own.
        "configuration" => public.field == "texts",
        _ => false,
    };
    let asked = config.purpose_at(public.node.at).is_none_or(Purpose::is_consent);
    if in_dialog && asked { About::Dialog } else { About::Notice }
}
