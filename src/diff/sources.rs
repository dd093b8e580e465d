//! Why people are told: the element of Art. 13 or 14 that a notice has to state, by the field that says it.

use crate::config::purpose::Purpose;
use crate::law::{Citation, danish, gdpr};

/// Why a consent is asked for again.
pub static CONSENT: [&Citation; 3] = [&gdpr::ARTICLE_5_1_B, &gdpr::ARTICLE_6_4, &danish::DBL_5_1];

/// A new purpose is told before it begins: from the person's data, and from others'.
pub fn of_new_purpose(purpose: Purpose<'_>) -> Vec<&'static Citation> {
    either(purpose, &gdpr::ARTICLE_13_3, &gdpr::ARTICLE_14_4)
}

pub fn of_purpose(purpose: Purpose<'_>, field: &str) -> Vec<&'static Citation> {
    let (from_person, from_others) = match field {
        "data" => return if purpose.from_elsewhere() { vec![&gdpr::ARTICLE_14_1_D] } else { Vec::new() },
        "source" => return vec![&gdpr::ARTICLE_14_2_F],
        "provision" => return vec![&gdpr::ARTICLE_13_2_E],
        "services" => return vec![&danish::COOKIE_3_2],
        "subjects" | "scope" | "default" => return Vec::new(),
        "recipients" | "publication" => (&gdpr::ARTICLE_13_1_E, &gdpr::ARTICLE_14_1_E),
        "transfers" => (&gdpr::ARTICLE_13_1_F, &gdpr::ARTICLE_14_1_F),
        "retention" => (&gdpr::ARTICLE_13_2_A, &gdpr::ARTICLE_14_2_A),
        "rights" => (&gdpr::ARTICLE_13_2_B, &gdpr::ARTICLE_14_2_C),
        "onWithdraw" => (&gdpr::ARTICLE_13_2_C, &gdpr::ARTICLE_14_2_D),
        "automated" => (&gdpr::ARTICLE_13_2_F, &gdpr::ARTICLE_14_2_G),
        _ => (&gdpr::ARTICLE_13_1_C, &gdpr::ARTICLE_14_1_C),
    };
    either(purpose, from_person, from_others)
}

pub fn of_controller(field: &str) -> Vec<&'static Citation> {
    if field == "dpo" {
        return vec![&gdpr::ARTICLE_13_1_B, &gdpr::ARTICLE_14_1_B];
    }
    vec![&gdpr::ARTICLE_13_1_A, &gdpr::ARTICLE_14_1_A]
}

pub fn of_root(field: &str) -> Vec<&'static Citation> {
    match field {
        "jointControllers" => vec![&gdpr::ARTICLE_26_2],
        "authority" => vec![&gdpr::ARTICLE_13_2_D, &gdpr::ARTICLE_14_2_E],
        "controller" => of_controller(field),
        _ => Vec::new(),
    }
}

/// Of a dialog or a notice.
pub fn of_surface(field: &str) -> Vec<&'static Citation> {
    match field {
        "withdrawal" => vec![&gdpr::ARTICLE_7_3, &gdpr::ARTICLE_13_2_C],
        "exceptions" => vec![&gdpr::ARTICLE_13_4, &gdpr::ARTICLE_14_5],
        "paragraph2" => vec![&gdpr::ARTICLE_13_2, &gdpr::ARTICLE_14_2],
        "article" | "purposes" => vec![&gdpr::ARTICLE_13_1, &gdpr::ARTICLE_14_1],
        _ => Vec::new(),
    }
}

fn either(purpose: Purpose<'_>, from_person: &'static Citation, from_others: &'static Citation) -> Vec<&'static Citation> {
    let person = purpose.from_person().then_some(from_person);
    person.into_iter().chain(purpose.from_elsewhere().then_some(from_others)).collect()
}
