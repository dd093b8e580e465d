//! Whoever says yes to being helped has not said yes to being shown. A story with health data on a website cannot be taken
//! back from everybody who has read it, so it is asked for alone, or made anonymous.
//!
//! ## Bad
//! The story is part of the counselling:
//! da: Historien er en del af rådgivningen:
//! ```json unlawful counselling /purposes/story/publication
//! { "/purposes/story/aim": "counselling" }
//! ```
//! Published as part of health care:
//! da: Offentliggjort som led i behandling:
//! ```json unlawful counselling /purposes/relatives/publication
//! { "/purposes/relatives/aim": "publication", "/purposes/relatives/publication": { "audience": "public" } }
//! ```
//!
//! ## Review
//! ```json review sports-club /purposes/portrait/publication
//! { "/purposes/portrait/basis": { "article": "6(1)(f)", "interest": { "da": "at vise klubbens liv", "en": "showing the life of the club" } }, "/purposes/portrait/data/1": "image", "/purposes/portrait/recipients": [] }
//! ```
//!
//! ## Good
//! Harmless photos from a match, weighed:
//! da: Harmløse billeder fra en kamp, efter en afvejning:
//! ```json good sports-club
//! { "/purposes/portrait/data/1": "image", "/purposes/portrait/recipients": [],
//!   "/purposes/portrait/basis": { "article": "6(1)(f)", "interest": { "da": "at vise klubbens liv", "en": "showing the life of the club" },
//!     "balancing": { "da": "Billederne er fra åbne stævner og viser ingen i en udsat situation.", "en": "The photos are from open meets and show nobody in a vulnerable situation." } } }
//! ```
//! A list that members alone can see:
//! da: En liste, som kun medlemmer kan se:
//! ```json good counselling
//! { "/purposes/treatment/publication": { "audience": "members" } }
//! ```
//! A politician's own public statements:
//! da: En politikers egne offentlige udtalelser:
//! ```json good counselling
//! { "/purposes/relatives/aim": "publication", "/purposes/relatives/publication": { "audience": "public" },
//!   "/purposes/relatives/specialCategories/condition": "9(2)(e)" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::{Article, Condition};
use crate::config::purpose::{Aim, PublicationAudience, Purpose};

pub static RULE: Rule = Rule {
    id: "consent-publication-separate",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_9_2_A, gdpr::RECITAL_43, decisions::SORG],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(publication) = purpose.publication().filter(|publication| publication.audience().is_none_or(|audience| audience == PublicationAudience::Public))
        else {
            continue;
        };
        let id = purpose.id().unwrap_or_default();
        if purpose.has_special_data() {
            if serves_another_aim(purpose) {
                found.at(publication.0, id);
            } else if !may_publish(purpose) {
                found.add(Severity::Unlawful, publication.0, "condition", id);
            }
        } else if cfg!(feature = "tools") && is_unweighed_photo(purpose) {
            found.add(Severity::Review, publication.0, "photo", id);
        }
    }
}

/// Publishing inside a purpose that people need for another reason.
fn serves_another_aim(purpose: Purpose<'_>) -> bool {
    matches!(
        purpose.aim(),
        Some(
            Aim::Counselling
                | Aim::Treatment
                | Aim::CaseHandling
                | Aim::Contract
                | Aim::Employment
                | Aim::Enquiries
                | Aim::Membership
                | Aim::RecordKeeping
                | Aim::Recruitment
        )
    )
}

/// Explicit consent, made public by the person, or by an act. No condition at all is for another rule.
fn may_publish(purpose: Purpose<'_>) -> bool {
    match purpose.condition() {
        None | Some(Condition::ExplicitConsent | Condition::MadePublic) => true,
        Some(Condition::PublicInterest) => purpose.special_categories().is_some_and(|special| special.law().is_some()),
        Some(_) => false,
    }
}

fn is_unweighed_photo(purpose: Purpose<'_>) -> bool {
    purpose.article() == Some(Article::LegitimateInterests)
        && purpose.has_data("image")
        && purpose.basis().is_some_and(|basis| basis.balancing().is_none())
}
