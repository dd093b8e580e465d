//! Configuration → what people are told (GDPR Art. 13 and 14), as a tree.
//!
//! Unlike a dialog, a notice needs no lawful configuration: it is shown with what it has, for people are better told
//! something than nothing. What is missing is a finding. The wording is in `i18n`, the order is Datatilsynet's.

pub(crate) mod automated;
pub(crate) mod basis;
pub(crate) mod complaint;
mod controller;
mod cookies;
pub(crate) mod exceptions;
pub(crate) mod full;
mod letter;
mod limits;
pub(crate) mod objection;
mod outward;
pub(crate) mod provision;
mod purpose;
pub(crate) mod reach;
pub(crate) mod recipients;
pub(crate) mod rights;
mod rows;
mod said;
mod short;
mod sign;
pub(crate) mod source;
pub(crate) mod special;
mod spoken;
pub(crate) mod storage;
mod table;
pub(crate) mod telling;
pub(crate) mod transfers;
mod unbroken;
mod version;
pub(crate) mod withdrawal;

use crate::config::Config;
use crate::config::notice::{Layer, Notice, NoticeChannel};
use crate::view::{Element, View};
use telling::Telling;

/// The notice of that name; without a name the main one, which is the first whole notice on the web.
pub fn find<'c>(config: &'c Config, id: Option<&str>) -> Option<Notice<'c>> {
    if let Some(id) = id {
        return config.notice(id);
    }
    let is_main = |notice: &Notice<'c>| notice.layer() != Some(Layer::Short) && matches!(notice.channel(), None | Some(NoticeChannel::Web));
    config.notices().find(is_main).or_else(|| config.notices().next())
}

/// How much of a notice is shown, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The layer that the notice itself is.
    Own,
    /// The first layer, the rest one click away.
    Short,
    /// The whole, to be read.
    Full,
    /// The whole, its purposes side by side.
    Table,
}

impl Form {
    /// The forms that can be asked for, by name.
    pub const NAMED: [(&'static str, Form); 3] = [("short", Form::Short), ("full", Form::Full), ("table", Form::Table)];

    pub fn read(name: &str) -> Option<Form> {
        Form::NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, form)| form)
    }

    fn layer(self, notice: Notice<'_>) -> Layer {
        match self {
            Form::Short => Layer::Short,
            Form::Full | Form::Table => Layer::Full,
            Form::Own if notice.is_short() => Layer::Short,
            Form::Own => Layer::Full,
        }
    }
}

/// The notice in a language, its own heading at `level` (1–6) and the others below it without a step left out.
pub fn notice<'c>(config: &'c Config, notice: Notice<'c>, language: &'c str, level: u32) -> View {
    in_form(config, notice, language, level, Form::Own)
}

/// The notice in another form than its own.
pub fn in_form<'c>(config: &'c Config, notice: Notice<'c>, language: &'c str, level: u32, form: Form) -> View {
    let telling = Telling::new(config, notice, language, level, form);
    let article = article(&telling, form.layer(notice));
    let is_read_at_leisure = match form.layer(notice) {
        Layer::Full => true,
        Layer::Short => {
            !matches!(notice.channel(), Some(NoticeChannel::Sign | NoticeChannel::Tv | NoticeChannel::Bodycam | NoticeChannel::Phone))
        }
    };
    let article = if is_read_at_leisure { article.child(version::line(&telling)) } else { article };
    let mut view = article.into();
    unbroken::keep_together(&mut view);
    #[cfg(feature = "tools")]
    if crate::view::is_right_to_left(language) {
        crate::view::set_apart(&mut view);
    }
    view
}

/// What the notice says, before it is set in type: its version is not there, and lines may break anywhere.
#[cfg(feature = "tools")]
pub fn draft<'c>(config: &'c Config, notice: Notice<'c>, language: &'c str) -> View {
    article(&Telling::draft(config, notice, language, 1, Form::Own), Form::Own.layer(notice)).into()
}

fn article(telling: &Telling<'_>, layer: Layer) -> Element {
    match (layer, telling.notice.channel()) {
        (Layer::Full, Some(NoticeChannel::Letter | NoticeChannel::Email)) => letter::letter(telling),
        (Layer::Full, _) => full::full(telling, full::title(telling), full::intro(telling)),
        (Layer::Short, Some(NoticeChannel::Sign | NoticeChannel::Tv)) => sign::sign(telling),
        (Layer::Short, Some(NoticeChannel::Bodycam)) => spoken::bodycam(telling),
        (Layer::Short, Some(NoticeChannel::Phone)) => spoken::phone(telling),
        (Layer::Short, _) => short::short(telling),
    }
}
