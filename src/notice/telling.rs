//! What every part of a notice is told from, and the phrases they share.

use super::Form;
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::controller::ControllerKind;
use crate::config::notice::{Audience, Notice};
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::config::shape::Text;
use crate::record;
use crate::text::{Words, say};
use crate::view::{Attribute, Class, Element, Tag, el};

/// A message without variables.
type Saying<'c> = fn(&Words<'c>) -> String;

pub struct Telling<'c> {
    pub config: &'c Config,
    pub notice: Notice<'c>,
    pub words: Words<'c>,
    /// The level of the notice's own heading.
    pub level: u32,
    pub form: Form,
    /// Whether the reader is a child.
    pub child: bool,
    /// Which version of the notice this is: it takes a while to find, and is said twice. A draft has none.
    pub version: String,
}

impl<'c> Telling<'c> {
    pub fn new(config: &'c Config, notice: Notice<'c>, language: &'c str, level: u32, form: Form) -> Telling<'c> {
        Telling { version: record::notice(config, notice), ..Telling::draft(config, notice, language, level, form) }
    }

    pub fn draft(config: &'c Config, notice: Notice<'c>, language: &'c str, level: u32, form: Form) -> Telling<'c> {
        let child = notice.audience() == Some(Audience::Child);
        Telling { config, notice, words: Words::new(config, language), level, form, child, version: String::new() }
    }

    pub fn article(&self) -> Element {
        el(Tag::Article)
            .class(Class::Notice)
            .with(Attribute::Lang(self.words.language.to_owned()))
            .with(Attribute::Version(self.version.clone()))
    }

    /// A heading so many steps below the notice's own.
    pub fn heading(&self, below: u32, text: impl Into<String>) -> Element {
        el(Tag::heading(self.level.max(1) + below)).text(text)
    }

    /// A part of the notice that can be linked to.
    pub fn section(&self, name: &str, heading: impl Into<String>) -> Element {
        el(Tag::Section).id(self.anchor(name)).child(self.heading(1, heading))
    }

    /// A wide part that scrolls by itself: a section with a name is a region, and by keyboard it is reached to be scrolled.
    pub fn scrolling(&self, name: Attribute, part: Element) -> Element {
        el(Tag::Section).class(Class::Scroll).with(Attribute::Focusable).with(name).child(part)
    }

    /// An id that stays unique with several notices on a page.
    pub fn anchor(&self, name: &str) -> String {
        let mut id = String::from("s-");
        id.push_str(self.notice.id().unwrap_or("notice"));
        id.push('-');
        id.push_str(name);
        id
    }

    pub fn purpose_anchor(&self, purpose: Purpose<'_>) -> String {
        self.anchor(&["purpose-", purpose.id().unwrap_or("")].concat())
    }

    /// The message for the reader at hand. In its caller it is a call, not an address of a function: what a page calls is compiled at its
    /// first call, each function by itself.
    #[inline(always)]
    pub fn either(&self, adult: Saying<'c>, child: Saying<'c>) -> String {
        if self.child { child(&self.words) } else { adult(&self.words) }
    }

    /// A sentence of the configuration in this language. It ends as one, whatever stands behind it.
    pub fn own(&self, text: Option<Text<'c>>) -> Option<String> {
        text?.get(self.words.language).map(ended)
    }

    /// A phrase of the configuration in this language, without the full stop that a sentence has; an abbreviation keeps its own.
    pub fn text(&self, text: Option<Text<'c>>) -> Option<&'c str> {
        let said = text?.get(self.words.language)?;
        let bare = said.strip_suffix('.').filter(|bare| !bare.contains('.'));
        Some(bare.unwrap_or(said))
    }

    pub fn name(&self) -> Option<&'c str> {
        self.config.controller()?.name()
    }

    pub fn purposes(&self) -> Vec<Purpose<'c>> {
        self.notice.told(self.config)
    }

    /// Types of data in words, a child's where the reader is one.
    pub fn data<'d>(&self, ids: impl IntoIterator<Item = &'d str>) -> Option<String> {
        let label =
            |id: &str| self.words.label("child-data", id).filter(|_| self.child).unwrap_or_else(|| self.words.data(self.config, id));
        let mut labels = Vec::new();
        for id in ids {
            labels.push(label(id));
        }
        (!labels.is_empty()).then(|| self.words.list(&labels))
    }

    pub fn title(&self, purpose: Purpose<'c>) -> String {
        let child = purpose.child().and_then(|child| self.text(child.title())).filter(|_| self.child);
        match child.or_else(|| self.text(purpose.title())) {
            Some(title) => title.to_owned(),
            None => purpose
                .aim()
                .and_then(|aim| self.words.label("aim", aim.word()))
                .map_or_else(|| purpose.id().unwrap_or("").to_owned(), |aim| crate::text::capitalised(&aim)),
        }
    }

    pub fn description(&self, purpose: Purpose<'c>) -> Option<&'c str> {
        let child = purpose.child().and_then(|child| child.description()?.get(self.words.language)).filter(|_| self.child);
        child.or_else(|| purpose.description()?.get(self.words.language))
    }

    /// "It applies to these purposes"; nothing, if these are all the notice has.
    pub fn applies_to(&self, purposes: &[Purpose<'c>]) -> Option<String> {
        let all = self.purposes();
        if purposes.is_empty() || purposes.len() == all.len() {
            return None;
        }
        let mut titles = Vec::new();
        for purpose in purposes {
            titles.push(self.words.notice_quoted(&self.title(*purpose)));
        }
        if self.child {
            return Some(self.words.child_for_purposes(&self.words.list(&titles)));
        }
        let count = u32::try_from(titles.len()).unwrap_or(u32::MAX);
        Some(self.words.notice_for_purposes(say::NoticeForPurposes { count, purposes: &self.words.list(&titles) }))
    }

    /// What a select on the controller calls it.
    pub fn who(&self) -> &'static str {
        match self.config.controller().and_then(|controller| controller.kind()) {
            Some(ControllerKind::PublicAuthority) => "authority",
            _ => "private",
        }
    }
}

/// The text with the end of a sentence.
pub fn ended(said: &str) -> String {
    let has_end = said.ends_with(['.', '?', '!', ':', '…', '"', '”', ')']);
    if has_end { said.to_owned() } else { [said, "."].concat() }
}

/// Whether the purpose, or a part of it, rests on one of these legal bases.
pub fn rests_on(purpose: Purpose<'_>, articles: [Article; 2]) -> bool {
    let is_one = |article: Option<Article>| article.is_some_and(|article| articles.contains(&article));
    is_one(purpose.article()) || purpose.further_bases().each().any(|further| is_one(further.article()))
}
