//! Whether the person must give the data, and what follows if not (Art. 13(2)(e)).

use super::said::Said;
use super::telling::Telling;
use crate::config::basis::Article;
use crate::config::purpose::{Purpose, Requirement};
use crate::config::source::{Person, Source};
use crate::text::Words;

pub fn provision<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let Some(provision) = purpose.provision().filter(|_| !is_said_with_consent(telling, purpose)) else { return Said::new() };
    let words = &telling.words;
    let must = provision.required().map(|required| match (required, telling.text(provision.law())) {
        (Requirement::Statutory, Some(law)) if telling.child => words.child_provision_statutory(law),
        (Requirement::Statutory, Some(law)) => words.notice_provision_statutory(law),
        (Requirement::Statutory, None) => telling.either(Words::notice_provision_statutory_bare, Words::child_provision_statutory_bare),
        (Requirement::Contractual, _) => telling.either(Words::notice_provision_contractual, Words::child_provision_contractual),
        // Who is observed, or whose data are here already, gives nothing, and so has nothing to choose; a consent is a choice even so.
        (Requirement::Voluntary, _) if (is_observed(purpose) || purpose.new_from().is_some()) && !purpose.is_consent() => {
            telling.either(Words::notice_provision_observed, Words::child_provision_observed)
        }
        (Requirement::Voluntary, _) => voluntary(telling),
    });
    let mut said = Said::from(must);
    said.say(telling.own(provision.consequence()));
    said
}

/// Beside a consent there is no more to say than that it is the person's choice, so it is said there.
pub fn with_consent<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Option<String> {
    is_said_with_consent(telling, purpose).then(|| voluntary(telling))
}

fn is_said_with_consent<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> bool {
    let voluntary = |provision: crate::config::purpose::Provision<'c>| {
        provision.required() == Some(Requirement::Voluntary) && telling.text(provision.consequence()).is_none()
    };
    purpose.article() == Some(Article::Consent) && purpose.provision().is_some_and(voluntary)
}

fn voluntary(telling: &Telling<'_>) -> String {
    telling.either(Words::notice_provision_voluntary, Words::child_provision_voluntary)
}

fn is_observed(purpose: Purpose<'_>) -> bool {
    purpose
        .source()
        .is_some_and(|sources| !sources.is_empty() && sources.into_iter().all(|source| matches!(source, Source::Person(Person::Observed))))
}
