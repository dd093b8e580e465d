//! Special categories, criminal offences and the CPR number, each with the condition that allows it (Art. 9, 10, 87;
//! Danish Data Protection Act sections 7, 8 and 11).

use super::basis::cite;
use super::telling::Telling;
use crate::config::basis::{Condition, Cpr, CprGround, OffenceGround, Offences, SpecialCategories};
use crate::config::controller::NonprofitAim;
use crate::config::purpose::Purpose;
use crate::text::{Words, capitalised};

/// The special categories of a purpose, and why it may have them.
pub fn special<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<String> {
    let words = &telling.words;
    let categories = purpose.special_categories();
    let named: Vec<&str> = categories.and_then(SpecialCategories::data).into_iter().flatten().collect();
    let known = purpose.data().into_iter().flatten().filter(|data| data.is_special()).map(|data| data.id);
    let ids: Vec<&str> = if named.is_empty() { known.collect() } else { named };
    let data = telling.data(ids).map(|data| capitalised(&data));
    let condition = categories.and_then(SpecialCategories::condition);
    let Some((categories, condition)) = categories.zip(condition) else { return data.into_iter().collect() };
    let mut sentences: Vec<String> = data.into_iter().collect();
    if telling.child {
        sentences.push(match condition {
            Condition::ExplicitConsent => words.child_condition_9_2_a(),
            _ => words.child_condition_other(),
        });
        return sentences;
    }
    match condition {
        Condition::NonprofitBody => {
            let aim = telling.config.controller().and_then(|controller| controller.nonprofit_aim()).map_or("other", NonprofitAim::word);
            sentences.push(words.notice_condition_9_2_d(aim));
            sentences.push(words.notice_condition_9_2_d_members());
        }
        _ => sentences.extend(words.label("notice-condition", condition.word())),
    }
    sentences.extend(law(telling, categories, condition).map(|law| words.notice_condition_law(&law)));
    sentences.extend(categories.permit().map(|permit| words.notice_condition_permit(permit)));
    sentences.extend(telling.text(categories.secrecy()).map(|law| words.notice_condition_secrecy(law)));
    sentences
}

/// The act the configuration names, or else the rule of the Danish Data Protection Act that answers to the condition.
fn law<'c>(telling: &Telling<'c>, categories: SpecialCategories<'c>, condition: Condition) -> Option<String> {
    if let Some(law) = telling.text(categories.law()) {
        return Some(law.to_owned());
    }
    let words = &telling.words;
    match condition {
        Condition::ExplicitConsent
        | Condition::VitalInterests
        | Condition::NonprofitBody
        | Condition::MadePublic
        | Condition::LegalClaims => Some(words.notice_hook_7_1()),
        Condition::EmploymentLaw => Some(words.notice_hook_7_2()),
        Condition::HealthCare => Some(words.notice_hook_7_3()),
        Condition::PublicInterest => Some(words.notice_hook_7_4()),
        Condition::Research => Some(words.notice_hook_10()),
        // Public health rests on an act of its own, which the configuration must name.
        Condition::PublicHealth => None,
    }
}

pub fn offences<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<String> {
    let Some(offences) = purpose.offences() else { return Vec::new() };
    let words = &telling.words;
    let consent = purpose.is_consent() && offences.interest().is_none();
    if telling.child {
        return vec![if consent { words.child_offences_consent() } else { words.child_offences() }];
    }
    let ground = offences.ground().map(|ground| match ground {
        OffenceGround::Authority => words.notice_offences_8_1(),
        OffenceGround::AuthorityDisclosure => words.notice_offences_8_2(),
        OffenceGround::Private if consent => words.notice_offences_8_3_consent(),
        OffenceGround::Private => words.notice_offences_8_3_interest(),
        OffenceGround::PrivateDisclosure if consent => words.notice_offences_8_4_consent(),
        OffenceGround::PrivateDisclosure => words.notice_offences_8_4_interest(),
        OffenceGround::Other => words.notice_offences_8_5(),
    });
    let interest = telling.text(offences.interest()).map(|interest| words.notice_offences_interest(interest));
    let law = telling.text(offences.law()).map(|law| words.notice_condition_law(law));
    ground.into_iter().chain(interest).chain(law).collect()
}

pub fn cpr<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<String> {
    let Some(cpr) = purpose.cpr() else { return Vec::new() };
    let words = &telling.words;
    if telling.child {
        return vec![words.child_cpr()];
    }
    let law = telling.text(cpr.law());
    let ground = cpr.ground().map(|ground| match (ground, law) {
        (CprGround::Authority, _) => words.notice_cpr_11_1(),
        (CprGround::Law, Some(law)) => words.notice_cpr_11_2_1(law),
        (CprGround::Law, None) => words.notice_cpr_11_2_1_bare(),
        (CprGround::Consent, _) => words.notice_cpr_11_2_2(),
        (CprGround::Science, _) => words.notice_cpr_11_2_3(),
        (CprGround::SpecialCategories, _) => words.notice_cpr_11_2_4(),
    });
    let further = law.filter(|_| cpr.ground() != Some(CprGround::Law)).map(|law| words.notice_condition_law(law));
    ground.into_iter().chain(further).collect()
}

/// Where the rules stand, for readers to whom the sentences themselves do not say it.
pub fn rules<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<String> {
    let mut rules = Vec::new();
    if let Some((categories, condition)) = purpose.special_categories().zip(purpose.condition()) {
        rules.push(cite(telling, condition.word()));
        rules.extend(law(telling, categories, condition).map(|law| capitalised(&law)));
    }
    rules.extend(purpose.offences().and_then(Offences::ground).map(|_| Words::child_cite_offences(&telling.words)));
    rules.extend(purpose.cpr().and_then(Cpr::ground).map(|_| Words::child_cite_cpr(&telling.words)));
    rules
}
