//! What every kind of dialog says: who asks, for what, that no is fine, how to withdraw, and where to read more.

use crate::config::Config;
use crate::config::dialog::Dialog;
use crate::config::letters::holds;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Mechanism, Role};
use crate::config::shape::Each;
use crate::text::{Words, say};
use crate::view::{Attribute, Class, Element, Hook, Tag, View, el, link};

/// One dialog in one language.
pub struct Ask<'c> {
    pub config: &'c Config,
    pub dialog: Dialog<'c>,
    pub words: Words<'c>,
}

impl<'c> Ask<'c> {
    /// The purposes that wait for consent.
    pub fn consents(&self) -> impl Iterator<Item = Purpose<'c>> {
        self.dialog.purposes_of(self.config).filter(|purpose| purpose.is_consent())
    }

    pub fn controller(&self) -> &'c str {
        self.config.controller().and_then(|controller| controller.name()).unwrap_or_default()
    }

    /// Whether consent is to storing on and reading from the device.
    pub fn uses_device(&self) -> bool {
        self.consents().any(Purpose::uses_device)
    }

    pub fn title(&self) -> String {
        match self.dialog.title().and_then(|title| title.get(self.words.language)) {
            Some(title) => title.to_owned(),
            None if self.uses_device() => self.words.dialog_title_device(),
            None => self.words.dialog_title(),
        }
    }

    /// Who asks: the site's own words, and the controller's name if those words do not have it.
    pub fn intro(&self) -> Element {
        let name = self.controller();
        match self.dialog.intro().and_then(|intro| intro.get(self.words.language)) {
            Some(intro) if holds(intro, name) => el(Tag::P).text(intro),
            Some(intro) => sentences([intro.to_owned(), self.words.dialog_controller(name)]),
            None if self.uses_device() => el(Tag::P).text(self.words.dialog_intro_device(name)),
            None => el(Tag::P).text(self.words.dialog_intro(name)),
        }
    }

    pub fn purpose_title(&self, purpose: Purpose<'c>) -> &'c str {
        purpose.title().and_then(|title| title.get(self.words.language)).or(purpose.id()).unwrap_or_default()
    }

    pub fn description(&self, purpose: Purpose<'c>) -> Option<String> {
        purpose.description().and_then(|text| text.get(self.words.language)).map(str::to_owned)
    }

    /// The types of data, every other controller that receives them, and where they go unprotected: part of the request itself,
    /// not of small print.
    pub fn data_and_recipients(&self, purpose: Purpose<'c>) -> Vec<String> {
        let ids = |data: crate::config::shape::Items<'c, crate::config::shape::ReferData>| self.words.data_list(self.config, data);
        let all = self.words.data_list(self.config, purpose.data().each().map(|data| data.id));
        let mut said: Vec<String> = all.iter().map(|data| self.data(purpose, data)).collect();
        for recipient in purpose.recipients().each() {
            let Some(name) = recipient.name().filter(|_| matches!(recipient.role(), Some(Role::Controller | Role::JointController))) else {
                continue;
            };
            said.push(match recipient.data().and_then(ids) {
                Some(data) if Some(&data) != all.as_ref() => self.words.dialog_recipient(say::DialogRecipient { data: &data, name }),
                _ => self.words.dialog_recipient_all(name),
            });
        }
        // Consent to a transfer without safeguards is asked for with its risk (GDPR Art. 49(1)(a)).
        for transfer in purpose.transfers().each().filter(|transfer| transfer.mechanism() == Some(Mechanism::Consent)) {
            said.push(self.words.dialog_transfer(transfer.recipient().unwrap_or_default()));
            said.extend(transfer.risk().and_then(|risk| risk.get(self.words.language)).map(str::to_owned));
        }
        said
    }

    /// Data read from a device are named as they are; data about a person, as whose they are.
    fn data(&self, purpose: Purpose<'c>, data: &str) -> String {
        if purpose.uses_device() {
            return self.words.dialog_data(data);
        }
        let own = self.dialog.about().and_then(|about| about.get(self.words.language));
        let about = own.map_or_else(|| self.words.dialog_you(), str::to_owned);
        self.words.dialog_data_of_you(say::DialogDataOfYou { about: &about, data })
    }

    /// That saying no is fine, how yes is taken back, and where the notice is.
    pub fn closing(&self) -> Element {
        let refusal = self.dialog.refusal().and_then(|text| text.get(self.words.language)).map(str::to_owned);
        let closing = sentences(refusal.into_iter().chain(self.withdrawal())).class(Class::Soft);
        match self.notice() {
            Some(notice) => closing.text(" ").child(notice),
            None => closing,
        }
    }

    pub fn withdrawal(&self) -> Option<String> {
        self.words.withdrawal(self.config, self.dialog)
    }

    pub fn notice(&self) -> Option<Element> {
        let url = self.config.notice(self.dialog.notice()?)?.url()?;
        Some(link(url, self.words.dialog_notice()).hook(Hook::Notice))
    }

    /// A notice to those too young to consent alone online (GDPR Art. 8).
    pub fn under_age(&self) -> Option<Element> {
        let children = self.dialog.children()?;
        let age = crate::text::plain(children.age_limit().unwrap_or(15));
        (children.direct_offer() == Some(true) && children.parental() != Some(false))
            .then(|| el(Tag::P).text(self.words.dialog_under_age(&age)))
    }

    /// The three buttons of a layer. All are the same element and look the same; the middle one is the layer's own.
    pub fn buttons(&self, middle: Hook, label: String) -> Element {
        let own = self.dialog.buttons();
        let get = |text: Option<crate::config::Text<'c>>| text.and_then(|text| text.get(self.words.language)).map(str::to_owned);
        let accept = get(own.and_then(|own| own.accept())).unwrap_or_else(|| self.words.dialog_accept_all());
        let reject = get(own.and_then(|own| own.reject())).unwrap_or_else(|| self.words.dialog_reject_all());
        let button = |hook, label| el(Tag::Button).hook(hook).text(label);
        el(Tag::Div).class(Class::Row).children([button(Hook::RejectAll, reject), button(middle, label), button(Hook::AcceptAll, accept)])
    }

    pub fn surface(&self, class: Class, hook: Hook, title_id: &str) -> Element {
        el(Tag::Dialog)
            .class(class)
            .hook(hook)
            .with(Attribute::LabelledBy(title_id.to_owned()))
            .with(Attribute::Lang(self.words.language.to_owned()))
    }
}

/// A paragraph of sentences.
pub fn sentences(sentences: impl IntoIterator<Item = String>) -> Element {
    let mut paragraph = String::new();
    for sentence in sentences {
        if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(&sentence);
    }
    el(Tag::P).child(View::Text(paragraph))
}
