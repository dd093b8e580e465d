//! What the fields mean together: what was said → what is meant.

use super::Config;
use super::basis::{Article, Condition};
use super::controller::{Contact, Controller, ControllerKind};
use super::data::Data;
use super::dialog::{Dialog, DialogChannel, DialogKind};
use super::json::Node;
use super::letters::{same_name, trimmed};
use super::notice::{Layer, Notice, NoticeArticle, NoticeChannel};
use super::purpose::{Aim, Automated, AutomatedBasis, Channel, Marketing, Purpose};
use super::recipient::Mechanism;
use super::service::Service;
use super::shape::{Each, ReferPurpose, Values};
use super::source::Source;

/// The languages of a configuration that names none.
const LANGUAGES: [&str; 2] = ["da", "en"];

/// The European Union with Iceland, Liechtenstein and Norway.
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT",
    "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether a country (ISO 3166-1) is a third country in the sense of GDPR chapter V.
pub fn is_third_country(country: &str) -> bool {
    !EEA.contains(&country)
}

impl Config {
    /// The languages the controller writes; the first is the default.
    pub fn languages(&self) -> Vec<&str> {
        match self.root().languages() {
            Some(languages) if !languages.is_empty() => {
                let mut all = Vec::new();
                languages.into_iter().for_each(|language| all.push(language));
                all
            }
            _ => LANGUAGES.to_vec(),
        }
    }

    pub fn controller(&self) -> Option<Controller<'_>> {
        self.root().controller()
    }

    pub fn purposes(&self) -> impl Iterator<Item = Purpose<'_>> {
        self.root().purposes().each()
    }

    /// The purposes that rest on consent.
    pub fn consents(&self) -> impl Iterator<Item = Purpose<'_>> {
        Consents(self.purposes())
    }

    pub fn dialogs(&self) -> impl Iterator<Item = Dialog<'_>> {
        self.root().dialogs().each()
    }

    pub fn notices(&self) -> impl Iterator<Item = Notice<'_>> {
        self.root().notices().each()
    }

    pub fn dialog(&self, id: &str) -> Option<Dialog<'_>> {
        self.dialogs().find(|dialog| dialog.id() == Some(id))
    }

    pub fn notice(&self, id: &str) -> Option<Notice<'_>> {
        self.notices().find(|notice| notice.id() == Some(id))
    }

    /// The dialog that a page opens by itself: the first on the web that is not part of a form.
    pub fn page_dialog(&self) -> Option<Dialog<'_>> {
        self.dialogs()
            .find(|dialog| dialog.is_web() && matches!(dialog.kind(), Some(DialogKind::Banner | DialogKind::Modal | DialogKind::OptOut)))
    }

    pub fn is_public_authority(&self) -> bool {
        self.controller().and_then(Controller::kind) == Some(ControllerKind::PublicAuthority)
    }
}

impl Contact<'_> {
    /// Whether there is a way to write or call.
    pub fn is_reached(self) -> bool {
        [self.address(), self.email(), self.phone()].into_iter().flatten().any(|contact| !trimmed(contact).is_empty())
    }
}

impl Marketing<'_> {
    /// Whether it arrives as electronic mail (Danish Marketing Practices Act section 10(1)).
    pub fn is_electronic(self) -> bool {
        self.channels().each().any(|channel| matches!(channel, Channel::Email | Channel::Sms))
    }
}

impl Service<'_> {
    /// Whether the controller itself provides it; where no provider is named, it is taken to.
    pub fn is_own(self, config: &Config) -> bool {
        self.provider().is_none_or(|provider| {
            let names = config.controller().map(|controller| [controller.name(), controller.trading_as()]);
            names.into_iter().flatten().flatten().any(|name| same_name(name, provider))
        })
    }
}

impl Config {
    /// Whether Danish law applies beside the GDPR. Where no country is named, it does.
    pub fn is_danish(&self) -> bool {
        self.controller().and_then(Controller::country).is_none_or(|country| country == "DK")
    }

    /// The purpose that the value at byte `at` is part of.
    pub fn purpose_at(&self, at: u32) -> Option<Purpose<'_>> {
        let purposes = self.root().0.get("purposes")?.items();
        // They stand in the order of the file.
        let purpose = purposes.get(purposes.partition_point(|purpose| purpose.end <= at))?;
        (purpose.at <= at).then_some(Purpose(purpose))
    }
}

/// The tools have an index for these. Visitors do without the kilobyte: a page has few purposes.
#[cfg(not(feature = "tools"))]
impl Config {
    pub fn purpose(&self, id: &str) -> Option<Purpose<'_>> {
        self.purposes().find(|purpose| purpose.id() == Some(id))
    }

    pub fn dialogs_for(&self, purpose: Purpose<'_>) -> impl Iterator<Item = Dialog<'_>> {
        self.dialogs().filter(move |dialog| dialog.purposes().each().any(|id| Some(id) == purpose.id()))
    }

    pub fn notices_for(&self, purpose: Purpose<'_>) -> impl Iterator<Item = Notice<'_>> {
        self.notices().filter(move |notice| notice.purposes().each().any(|id| Some(id) == purpose.id()))
    }
}

/// Goes through the purposes that a dialog or a notice names.
pub struct Purposes<'c> {
    config: &'c Config,
    ids: Values<'c, ReferPurpose>,
}

impl<'c> Iterator for Purposes<'c> {
    type Item = Purpose<'c>;

    #[inline(never)]
    fn next(&mut self) -> Option<Purpose<'c>> {
        self.ids.find_map(|id| self.config.purpose(id))
    }
}

/// Those of purposes that rest on consent: a type of its own, so that all uses share one copy of the code.
struct Consents<I>(I);

impl<'c, I: Iterator<Item = Purpose<'c>>> Iterator for Consents<I> {
    type Item = Purpose<'c>;

    #[inline(never)]
    fn next(&mut self) -> Option<Purpose<'c>> {
        self.0.find(|purpose| purpose.is_consent())
    }
}

impl<'c> Dialog<'c> {
    /// Where nothing is said, a dialog is on the web.
    pub fn is_web(self) -> bool {
        matches!(self.channel(), None | Some(DialogChannel::Web | DialogChannel::App))
    }

    /// Whether the choices ask by themselves, without a banner before them.
    pub fn is_modal(self) -> bool {
        matches!(self.kind(), Some(DialogKind::Modal | DialogKind::OptOut))
    }

    /// Its purposes, in the order of the dialog.
    pub fn purposes_of(self, config: &'c Config) -> Purposes<'c> {
        Purposes { config, ids: self.purposes().each() }
    }

    /// Those of its purposes that rest on consent.
    pub fn consents_of(self, config: &'c Config) -> impl Iterator<Item = Purpose<'c>> {
        Consents(self.purposes_of(config))
    }
}

impl<'c> Notice<'c> {
    /// Whether it is the first layer of another: a sign, and what is said aloud by a camera, are unless they say otherwise.
    pub fn is_short(self) -> bool {
        self.layer().map_or_else(
            || matches!(self.channel(), Some(NoticeChannel::Sign | NoticeChannel::Tv | NoticeChannel::Bodycam)),
            |layer| layer == Layer::Short,
        )
    }

    pub fn purposes_of(self, config: &'c Config) -> Purposes<'c> {
        Purposes { config, ids: self.purposes().each() }
    }

    /// The purposes it is about; all, if it names none.
    #[cfg(feature = "notice")]
    pub fn told(self, config: &'c Config) -> Vec<Purpose<'c>> {
        if self.purposes().is_some() { self.purposes_of(config).collect() } else { config.purposes().collect() }
    }

    /// Where the whole of it can be read.
    pub fn full_url(self, config: &'c Config) -> Option<&'c str> {
        let full = self.full().and_then(|id| config.notice(id));
        full.and_then(Notice::url).or_else(|| self.url())
    }

    /// Which article it answers to: what it says, or else what the sources of its purposes say.
    pub fn meant_article(self, config: &'c Config) -> NoticeArticle {
        self.article().unwrap_or_else(|| {
            let person = self.purposes_of(config).any(Purpose::from_person);
            let elsewhere = self.purposes_of(config).any(Purpose::from_elsewhere);
            match (person, elsewhere) {
                (_, false) => NoticeArticle::Article13,
                (false, true) => NoticeArticle::Article14,
                (true, true) => NoticeArticle::Both,
            }
        })
    }
}

impl<'c> Purpose<'c> {
    pub fn article(self) -> Option<Article> {
        self.basis()?.article()
    }

    pub fn condition(self) -> Option<Condition> {
        self.special_categories()?.condition()
    }

    /// Whether it rests on a consent of the GDPR, ordinary or explicit.
    pub fn is_consent(self) -> bool {
        self.article() == Some(Article::Consent) || self.condition() == Some(Condition::ExplicitConsent)
    }

    /// Whether the consent must be given expressly, in a statement of its own: to special categories (GDPR Art. 9(2)(a)),
    /// offences (Danish Data Protection Act section 8), decisions without a human (Art. 22(2)(c)) or a transfer
    /// (Art. 49(1)(a)).
    pub fn is_explicit(self) -> bool {
        let bare = self.condition().is_none() && self.has_special_data();
        self.condition() == Some(Condition::ExplicitConsent)
            || (self.article() == Some(Article::Consent) && (bare || self.has_offences() || self.asks_for_more()))
    }

    fn asks_for_more(self) -> bool {
        self.automated().and_then(Automated::basis) == Some(AutomatedBasis::Consent)
            || self.transfers().each().any(|transfer| transfer.mechanism() == Some(Mechanism::Consent))
    }

    pub fn has_offences(self) -> bool {
        self.data_nodes().any(|(_, data)| data.is_offence())
    }

    pub fn has_special_data(self) -> bool {
        self.special_data().next().is_some()
    }

    /// The special categories of data among its data, with their nodes.
    pub fn special_data(self) -> impl Iterator<Item = (&'c Node, Data<'c>)> {
        self.data_nodes().filter(|(_, data)| data.is_special())
    }

    pub fn data_nodes(self) -> impl Iterator<Item = (&'c Node, Data<'c>)> {
        self.data().each_node()
    }

    /// Whether the data come from the person, who gives them or is observed. Where nothing is said, they do.
    pub fn from_person(self) -> bool {
        self.source().is_none_or(|sources| sources.into_iter().any(|source| matches!(source, Source::Person(_))))
    }

    pub fn from_elsewhere(self) -> bool {
        self.source().each().any(|source| matches!(source, Source::Elsewhere(_)))
    }

    pub fn has_subject(self, id: &str) -> bool {
        self.subjects().each().any(|subject| subject.id == id)
    }

    pub fn has_data(self, id: &str) -> bool {
        self.data().each().any(|data| data.id == id)
    }

    pub fn is_aim(self, aim: Aim) -> bool {
        self.aim() == Some(aim)
    }

    pub fn each_service(self) -> impl Iterator<Item = Service<'c>> {
        self.services().each()
    }

    /// Whether its aim never exempts storage on the device from consent.
    pub fn is_tracking(self) -> bool {
        matches!(self.aim(), Some(Aim::Statistics | Aim::Marketing))
    }

    /// Whether it stores anything on the device or reads from it.
    pub fn uses_device(self) -> bool {
        self.each_service().any(|service| service.storage().is_some_and(|storage| !storage.is_empty()))
    }
}
