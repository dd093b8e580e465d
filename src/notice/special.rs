//! Special categories, criminal offences and the CPR number, each with the condition that allows it (Art. 9, 10, 87;
//! Danish Data Protection Act sections 7, 8 and 11).

use super::basis::cite;
use super::said::Said;
use super::telling::Telling;
use crate::config::basis::{Condition, CprGround, OffenceGround, SpecialCategories};
use crate::config::controller::NonprofitAim;
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::text::capitalised;

/// The special categories of a purpose, and why it may have them.
pub fn special<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let mut said = Said::from(data(telling, purpose).map(|data| capitalised(&data)));
    said.say_all(conditions(telling, purpose));
    said
}

/// Why a purpose may have special categories.
pub fn conditions<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let words = &telling.words;
    let mut said = Said::new();
    let Some((categories, condition)) = purpose.special_categories().zip(purpose.condition()) else { return said };
    if telling.child {
        said.say(match condition {
            Condition::ExplicitConsent => words.child_condition_9_2_a(),
            _ => words.child_condition_other(),
        });
        return said;
    }
    match condition {
        Condition::NonprofitBody => {
            let aim = telling.config.controller().and_then(|controller| controller.nonprofit_aim()).map_or("other", NonprofitAim::word);
            said.say(words.notice_condition_9_2_d(aim));
            said.say(words.notice_condition_9_2_d_members());
        }
        _ => said.say(words.label("notice-condition", condition.word())),
    }
    said.say(law(telling, categories, condition).map(|law| words.notice_condition_law(&law)));
    said.say(categories.permit().map(|permit| words.notice_condition_permit(permit)));
    said.say(telling.text(categories.secrecy()).map(|law| words.notice_condition_secrecy(law)));
    said
}

/// The special categories the configuration names, or else those known as such.
fn data<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Option<String> {
    let named = purpose.special_categories().and_then(SpecialCategories::data).each();
    telling.data(named).or_else(|| telling.data(purpose.special_data().map(|(_, data)| data.id)))
}

/// The act the configuration names, or else the rule of the Danish Data Protection Act that answers to the condition.
fn law<'c>(telling: &Telling<'c>, categories: SpecialCategories<'c>, condition: Condition) -> Option<String> {
    if let Some(law) = telling.text(categories.law()).map(str::to_owned) {
        return Some(law);
    }
    if !telling.config.is_danish() {
        return None;
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

pub fn offences<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let Some(offences) = purpose.offences() else { return Said::new() };
    let words = &telling.words;
    let consent = purpose.is_consent() && offences.interest().is_none();
    if telling.child {
        return Said::from(if consent { words.child_offences_consent() } else { words.child_offences() });
    }
    let mut said = Said::from(offences.ground().map(|ground| match ground {
        OffenceGround::Authority => words.notice_offences_8_1(),
        OffenceGround::AuthorityDisclosure => words.notice_offences_8_2(),
        OffenceGround::Private if consent => words.notice_offences_8_3_consent(),
        OffenceGround::Private => words.notice_offences_8_3_interest(),
        OffenceGround::PrivateDisclosure if consent => words.notice_offences_8_4_consent(),
        OffenceGround::PrivateDisclosure => words.notice_offences_8_4_interest(),
        OffenceGround::Other => words.notice_offences_8_5(),
    }));
    said.say(telling.text(offences.interest()).map(|interest| words.notice_interest(interest)));
    said.say(telling.text(offences.law()).map(|law| words.notice_condition_law(law)));
    said
}

pub fn cpr<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let Some(cpr) = purpose.cpr() else { return Said::new() };
    let words = &telling.words;
    if telling.child {
        return Said::from(words.child_cpr());
    }
    let law = telling.text(cpr.law());
    let mut said = Said::from(cpr.ground().map(|ground| match (ground, law) {
        (CprGround::Authority, _) => words.notice_cpr_11_1(),
        (CprGround::Law, Some(law)) => words.notice_cpr_11_2_1(law),
        (CprGround::Law, None) => words.notice_cpr_11_2_1_bare(),
        (CprGround::Consent, _) => words.notice_cpr_11_2_2(),
        (CprGround::Science, _) => words.notice_cpr_11_2_3(),
        (CprGround::SpecialCategories, _) => words.notice_cpr_11_2_4(),
    }));
    if cpr.ground() != Some(CprGround::Law) {
        said.say(law.map(|law| words.notice_condition_law(law)));
    }
    said
}

/// Where the rules stand, for readers to whom the sentences themselves do not say it.
pub fn rules<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let mut rules = Said::new();
    if let Some((categories, condition)) = purpose.special_categories().zip(purpose.condition()) {
        rules.say(cite(telling, condition.word()));
        rules.say(law(telling, categories, condition).map(|law| capitalised(&law)));
    }
    if purpose.offences().is_some() {
        rules.say(telling.words.child_cite_offences());
    }
    if purpose.cpr().is_some() {
        rules.say(telling.words.child_cite_cpr());
    }
    rules
}
