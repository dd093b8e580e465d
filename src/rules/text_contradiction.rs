//! Notices and dialogs are made of the same fields, so the facts agree by themselves. What a controller writes in words can
//! still say something else, and then nobody knows which is true.
//!
//! ## Bad
//! ```json risk webshop /purposes/statistics/description/da
//! { "/purposes/statistics/description/da": "Vi tæller besøg og sletter tallene efter 7 måneder." }
//! ```
//! ```json risk webshop /dialogs/cookies/intro/en
//! { "/dialogs/cookies/intro/en": "Nordlys Cykler ApS asks for your consent. We keep nothing for more than three weeks." }
//! ```
//! Marketing that goes to Meta:
//! da: Markedsføring, der går til Meta:
//! ```json risk webshop /purposes/marketing/description/en
//! { "/purposes/marketing/description/en": "We show you ads. We do not share your data with anyone." }
//! ```
//! ```json risk webshop /purposes/newsletter/description/da
//! { "/purposes/newsletter/description/da": "Vi sender dig nyheder, fordi vi har en legitim interesse i det." }
//! ```
//!
//! ## Good
//! The period that stands in the field:
//! da: Den periode, der står i feltet:
//! ```json good webshop
//! { "/purposes/statistics/retention": { "period": "P1Y" }, "/purposes/statistics/description/da": "Vi tæller besøg og sletter tallene efter 12 måneder." }
//! ```
//! A period of another purpose:
//! da: En periode for et andet formål:
//! ```json good webshop
//! { "/purposes/order/description/da": "Vi sender cyklen. Fakturaen gemmer vi i 5 år, som bogføringsloven kræver." }
//! ```
//! Suppliers who work on instructions get nothing of their own:
//! da: Leverandører, der arbejder efter instruks, får intet til sig selv:
//! ```json good webshop
//! { "/purposes/newsletter/description/da": "Vi sender dig nyheder og giver ikke dine oplysninger videre." }
//! ```
//! Not without consent, and not for advertising:
//! da: Ikke uden samtykke, og ikke til reklame:
//! ```json good webshop
//! { "/purposes/order/description/en": "We send the bicycle. We do not share your data for advertising." }
//! ```
//! One who does not get them, and one place:
//! da: En, der ikke får dem, og ét sted:
//! ```json good webshop
//! { "/purposes/order/description/en": "We send the bicycle. We do not share your data with Facebook.",
//!   "/purposes/order/description/da": "Vi sender cyklen. Vi videregiver ikke oplysninger til lande uden for EU." }
//! ```
//! An interest where that is the basis:
//! da: En interesse, hvor den er grundlaget:
//! ```json good webshop
//! { "/purposes/enquiries/description/da": "Vi svarer dig, fordi vi har en legitim interesse i det." }
//! ```

use std::cell::LazyCell;

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use super::{says, spans};
use crate::config::basis::Article;
use crate::config::form::Period;
use crate::config::letters::holds;
use crate::config::purpose::Purpose;
use crate::config::recipient::Role;
use crate::config::service::StorageDuration;
use crate::config::{Config, Text};

pub static RULE: Rule = Rule {
    id: "text-contradiction",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_1_A, gdpr::ARTICLE_12_1],
    aliases: &[],
    check,
};

/// Denials that others get the data, where nothing or others at large come after them.
const NOT_SHARED: &[&str] = &[
    "giver dem ikke videre",
    "giver dem aldrig videre",
    "giver ikke oplysningerne videre",
    "giver ikke dine oplysninger videre",
    "giver aldrig dine oplysninger videre",
    "videregiver ikke oplysninger",
    "videregiver ikke dine oplysninger",
    "videregiver dem ikke",
    "deler dem ikke",
    "deler ikke dine oplysninger",
    "deler ikke oplysningerne",
    "deler aldrig dine oplysninger",
    "not share your data",
    "not share the data",
    "not share them",
    "never share your data",
    "never share them",
    "not pass them on",
    "not pass your data on",
    "not pass the data on",
    "not disclose your data",
    "not disclose them",
];
/// One of these stands in each of them, and in each below.
const DENIALS: [&str; 6] = ["ikke", "aldrig", "ingen", "not ", "never", "nobody"];
const OTHERS: &[&str] = &["andre", "nogen", "tredjepart", "tredjemand", "others", "anyone", "anybody", "third part"];
/// Denials by themselves.
const NOBODY: &[&str] = &["ingen andre får", "ingen andre kan se", "nobody else gets", "nobody else receives", "nobody else can see"];
/// Words that leave room for those who do get them, or speak of one use alone.
const EXCEPT: &[&str] = &[
    "medmindre", "undtagen", "bortset", "ud over", "andre end", "uden dit samtykke", "uden samtykke", "reklame", "markedsføring", "annonce",
    "except", "unless", "other than", "apart from", "without your consent", "advertis", "marketing",
];
const INTEREST: &[&str] = &["legitim interesse", "legitime interesse", "interesseafvejning", "legitimate interest"];

fn check(config: &Config, found: &mut Findings) {
    // Few texts speak of time at all.
    let periods = LazyCell::new(|| periods(config));
    for purpose in config.purposes() {
        let child = purpose.child().and_then(|child| child.description());
        let texts = [purpose.title(), purpose.description(), child];
        if purpose.article() == Some(Article::Consent) && purpose.further_bases().is_none_or(|bases| bases.is_empty()) {
            for (node, said) in texts.into_iter().flatten().flat_map(|text| says::asserts(text, INTEREST)) {
                found.add(Severity::Risk, node, "basis", said);
            }
        }
        if let Some(recipient) = purpose.recipients().into_iter().flatten().find(|it| decides(it.role())) {
            for (_, text, node) in texts.into_iter().flatten().flat_map(|text| text.each()) {
                if let Some(said) = kept_to_us(&text.to_lowercase()) {
                    found.add(Severity::Risk, node, "recipients", recipient.name().unwrap_or(said));
                }
            }
        }
        if has_period(purpose) {
            let known = || periods.iter().copied().chain(stored(purpose));
            texts.into_iter().flatten().for_each(|text| hold(text, known, found));
        }
    }
    for dialog in config.dialogs().filter(|dialog| dialog.consents_of(config).any(has_period)) {
        let known = || periods.iter().copied().chain(dialog.purposes_of(config).flat_map(stored));
        [dialog.intro(), dialog.refusal()].into_iter().flatten().for_each(|text| hold(text, known, found));
    }
}

/// The words by which a text, in small letters, says that nobody else gets the data.
fn kept_to_us(text: &str) -> Option<&'static str> {
    // Few texts deny anything.
    if !DENIALS.iter().any(|word| holds(text, word)) {
        return None;
    }
    let denies = |sentence: &str| {
        let bare = NOT_SHARED.iter().find(|words| {
            let after = sentence.split_once(**words).map(|(_, after)| after.trim());
            after.is_some_and(|after| after.is_empty() || OTHERS.iter().any(|others| after.contains(others)))
        });
        bare.or_else(|| NOBODY.iter().find(|words| sentence.contains(**words))).copied()
    };
    let mut sentences = text.split(['.', '!', '?', ';']).filter(|sentence| !EXCEPT.iter().any(|word| sentence.contains(word)));
    sentences.find_map(denies)
}

fn decides(role: Option<Role>) -> bool {
    matches!(role, Some(Role::Controller | Role::JointController))
}

fn has_period(purpose: Purpose<'_>) -> bool {
    purpose.retention().into_iter().flatten().any(|retention| retention.period().is_some())
}

/// Every period in the file but those of storage, in minutes: a text may speak of another purpose.
fn periods(config: &Config) -> Vec<u32> {
    let mut periods = Vec::new();
    config.each_public(&mut |public| {
        let period = public.node.string().filter(|_| public.noun != "storage").and_then(Period::read);
        periods.extend(period.map(Period::minutes));
    });
    periods
}

/// How long the purpose's own things stay on the device, in minutes.
fn stored(purpose: Purpose<'_>) -> impl Iterator<Item = u32> {
    let durations = purpose.each_service().flat_map(|service| service.storage().into_iter().flatten()).filter_map(|stored| stored.duration());
    durations.filter_map(|duration| match duration {
        StorageDuration::Period(period) => Some(period.minutes()),
        StorageDuration::Session | StorageDuration::Persistent => None,
    })
}

/// Finds the first length of time in the text that is none of the known ones.
fn hold<Known: Iterator<Item = u32>>(text: Text<'_>, known: impl Fn() -> Known, found: &mut Findings) {
    for (_, said, node) in text.each() {
        let agrees = |span: &spans::Span| known().any(|period| spans::same(period, span.minutes) || span.at_most && period <= span.minutes);
        if let Some(span) = spans::kept(said).iter().find(|span| !agrees(span)) {
            found.at(node, span.said.as_str());
        }
    }
}
