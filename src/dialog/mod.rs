//! Lawful → View: how consent is asked for.
//!
//! Refusing and accepting are the same element, class and layer, and no field of the configuration changes that. Nothing
//! here can tick a box: the tree has no word for it.

mod banner;
mod choices;
mod form;
mod parts;
mod spoken;

use crate::config::dialog::{Dialog, DialogKind};
use crate::rules::Lawful;
use crate::text::Words;
use crate::view::View;

/// One of the two surfaces that a page shows one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    Banner,
    Choices,
}

impl Layer {
    pub fn read(name: &str) -> Option<Layer> {
        match name {
            "banner" => Some(Layer::Banner),
            "choices" => Some(Layer::Choices),
            _ => None,
        }
    }
}

/// The dialog's surfaces in one language: a banner and its choices, the choices alone, or one form, script or sheet.
pub fn surfaces(lawful: Lawful<'_, Dialog<'_>>, language: &str) -> Vec<View> {
    layer(lawful, language, None)
}

/// The surfaces, or of banner and choices one alone.
pub fn layer(lawful: Lawful<'_, Dialog<'_>>, language: &str, only: Option<Layer>) -> Vec<View> {
    let ask = parts::Ask { config: lawful.config(), dialog: lawful.get(), words: Words::new(lawful.config(), language) };
    let surfaces = match ask.dialog.kind() {
        Some(DialogKind::Inline) => vec![form::inline(&ask)],
        Some(DialogKind::Paper) => vec![form::paper(&ask)],
        Some(DialogKind::Spoken) => vec![spoken::script(&ask)],
        Some(DialogKind::Modal | DialogKind::OptOut) => vec![choices::view(&ask)],
        Some(DialogKind::Banner) | None => match only {
            Some(Layer::Banner) => vec![banner::view(&ask)],
            Some(Layer::Choices) => vec![choices::view(&ask)],
            None => vec![banner::view(&ask), choices::view(&ask)],
        },
    };
    #[cfg(feature = "tools")]
    if crate::view::is_right_to_left(language) {
        let mut surfaces = surfaces;
        surfaces.iter_mut().for_each(crate::view::set_apart);
        return surfaces;
    }
    surfaces
}
