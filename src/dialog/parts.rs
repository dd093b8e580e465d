//! What every kind of dialog says: who asks, for what, that no is fine, how to withdraw, and where to read more.

use crate::config::dialog::Dialog;
use crate::config::letters::holds;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Mechanism, Role};
use crate::config::shape::{Each, Items, ReferData};
use crate::config::{Config, Text};
use crate::text::{Words, say};
use crate::view::{Attribute, Class, Element, Hook, Tag, el, link};

/// One dialog in one language.
pub struct Ask<'c> {
    pub config: &'c Config,
    pub dialog: Dialog<'c>,
    pub words: Words<'c>,
}

impl<'c> Ask<'c> {
    /// The purposes that wait for consent.
    pub fn consents(&self) -> impl Iterator<Item = Purpose<'c>> {
        self.dialog.consents_of(self.config)
    }

    pub fn controller(&self) -> &'c str {
        self.config.controller().and_then(|controller| controller.name()).unwrap_or_default()
    }

    /// Whether consent is to storing on and reading from the device.
    pub fn uses_device(&self) -> bool {
        self.consents().any(Purpose::uses_device)
    }

    /// What the controller says itself, in the language of the dialog.
    pub fn own(&self, text: Option<Text<'c>>) -> Option<String> {
        text?.get(self.words.language).map(str::to_owned)
    }

    pub fn title(&self) -> String {
        match self.own(self.dialog.title()) {
            Some(title) => title,
            None if self.uses_device() => self.words.dialog_title_device(),
            None => self.words.dialog_title(),
        }
    }

    /// Who asks: the site's own words, and the controller's name if those words do not have it.
    pub fn intro(&self) -> Element {
        let name = self.controller();
        let mut said = Vec::new();
        match self.own(self.dialog.intro()) {
            Some(intro) if holds(&intro, name) => said.push(intro),
            Some(intro) => {
                said.push(intro);
                said.push(self.words.dialog_controller(name));
            }
            None if self.uses_device() => said.push(self.words.dialog_intro_device(name)),
            None => said.push(self.words.dialog_intro(name)),
        }
        sentences(&said)
    }

    pub fn purpose_title(&self, purpose: Purpose<'c>) -> &'c str {
        purpose.title().and_then(|title| title.get(self.words.language)).or(purpose.id()).unwrap_or_default()
    }

    pub fn description(&self, purpose: Purpose<'c>) -> Option<String> {
        self.own(purpose.description())
    }

    /// What a consent is to: the purpose in words, its data and who receives them.
    pub fn request(&self, purpose: Purpose<'c>) -> Vec<String> {
        let mut said = self.data_and_recipients(purpose);
        if let Some(description) = self.description(purpose) {
            said.insert(0, description);
        }
        said
    }

    /// The types of data, every other controller that receives them, and where they go unprotected: part of the request itself,
    /// not of small print.
    pub fn data_and_recipients(&self, purpose: Purpose<'c>) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(data) = self.all_data(purpose) {
            said.push(self.data(purpose, &data));
        }
        said.extend(self.others(purpose, ""));
        // Consent to a transfer without safeguards is asked for with its risk (GDPR Art. 49(1)(a)).
        for transfer in purpose.transfers().each().filter(|transfer| transfer.mechanism() == Some(Mechanism::Consent)) {
            said.push(self.words.dialog_transfer(transfer.recipient().unwrap_or_default()));
            said.extend(self.own(transfer.risk()));
        }
        said
    }

    /// Every other controller that relies on the consent, whom the words before do not name (GDPR recital 42).
    pub fn others(&self, purpose: Purpose<'c>, before: &str) -> Vec<String> {
        let list = |data: Items<'c, ReferData>| {
            let mut ids = Vec::new();
            data.into_iter().for_each(|id| ids.push(id));
            self.words.data_list(self.config, &ids)
        };
        let mut said = Vec::new();
        for recipient in purpose.recipients().each() {
            let controls = matches!(recipient.role(), Some(Role::Controller | Role::JointController));
            let Some(name) = recipient.name().filter(|name| controls && !holds(before, name)) else { continue };
            said.push(match recipient.data().and_then(list) {
                Some(data) if Some(&data) != self.all_data(purpose).as_ref() => {
                    self.words.dialog_recipient(say::DialogRecipient { data: &data, name })
                }
                _ => self.words.dialog_recipient_all(name),
            });
        }
        let partners = purpose.marketing().and_then(|marketing| marketing.partners());
        for name in partners.each().filter(|name| !holds(before, name)) {
            said.push(self.words.dialog_partner(name));
        }
        said
    }

    fn all_data(&self, purpose: Purpose<'c>) -> Option<String> {
        let mut ids = Vec::new();
        purpose.data().each().for_each(|data| ids.push(data.id));
        self.words.data_list(self.config, &ids)
    }

    /// Data read from a device are named as they are; data about a person, as whose they are.
    fn data(&self, purpose: Purpose<'c>, data: &str) -> String {
        if purpose.uses_device() {
            return self.words.dialog_data(data);
        }
        let about = self.own(self.dialog.about()).unwrap_or_else(|| self.words.dialog_you());
        self.words.dialog_data_of_you(say::DialogDataOfYou { about: &about, data })
    }

    /// What a yes and a no lead to, and where the notice is.
    pub fn closing(&self) -> Element {
        let closing = sentences(&self.refusal_and_withdrawal()).class(Class::Soft);
        match self.notice() {
            Some(notice) => closing.text(" ").child(notice),
            None => closing,
        }
    }

    /// That no is fine, how long a yes stands where no cookie keeps it, and how it is taken back.
    pub fn refusal_and_withdrawal(&self) -> Vec<String> {
        let until = self.dialog.validity().and_then(|validity| validity.until());
        let mut said = Vec::new();
        said.extend(self.own(self.dialog.refusal()));
        said.extend(self.own(until));
        said.extend(self.withdrawal());
        said
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

    /// The three buttons of a layer. All are the same element and look the same; the middle one is the layer's own. The other two
    /// close the dialog before any script has come, and leave it the answer.
    pub fn buttons(&self, middle: Hook, label: String) -> Element {
        let own = self.dialog.buttons();
        let accept = self.own(own.and_then(|own| own.accept())).unwrap_or_else(|| self.words.dialog_accept_all());
        let reject = self.own(own.and_then(|own| own.reject())).unwrap_or_else(|| self.words.dialog_reject_all());
        let answer = |hook: Hook, label: String| el(Tag::Submit).hook(hook).with(Attribute::Value(hook.name().to_owned())).text(label);
        let row = el(Tag::Form).class(Class::Row);
        row.child(answer(Hook::RejectAll, reject)).child(el(Tag::Button).hook(middle).text(label)).child(answer(Hook::AcceptAll, accept))
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
pub fn sentences(sentences: &[String]) -> Element {
    el(Tag::P).text(joined(sentences))
}

/// Sentences with spaces between.
pub fn joined(sentences: &[String]) -> String {
    let mut paragraph = String::new();
    for sentence in sentences {
        if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(sentence);
    }
    paragraph
}
