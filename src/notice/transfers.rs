//! Transfers out of the EU and the EEA, each with what protects the data (Art. 13(1)(f), 14(1)(f), 44–49).

use super::basis;
use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Mechanism, Transfer};
use crate::config::shape::Each;
use crate::text::{Words, say};
use crate::view::{Element, Tag};

/// Countries that have, or may soon have, a decision on adequacy for some recipients. It decides nothing: it keeps a notice
/// from saying that there is no decision where there may be one.
const ADEQUATE: &[&str] = &["AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY"];

pub fn transfers(telling: &Telling<'_>) -> Option<Element> {
    let purposes = telling.purposes();
    let mut found: Vec<(String, Vec<Purpose<'_>>)> = Vec::new();
    for purpose in &purposes {
        for transfer in purpose.transfers().each() {
            let Some(said) = sentences(telling, *purpose, transfer).joined() else { continue };
            match found.iter_mut().find(|(known, _)| *known == said) {
                Some((_, those)) => those.push(*purpose),
                None => found.push((said, vec![*purpose])),
            }
        }
    }
    let mut told = Said::new();
    for (said, those) in found {
        let mut said = Said::from(said);
        said.say(telling.applies_to(&those));
        told.say(said.joined());
    }
    if told.is_empty() {
        let says_none = |purpose: &Purpose<'_>| purpose.transfers().is_some_and(|transfers| transfers.is_empty());
        if purposes.is_empty() || !purposes.iter().all(says_none) {
            return None;
        }
        told.say(telling.either(Words::notice_transfers_none, Words::child_transfers_none));
    }
    let heading = telling.either(Words::notice_transfers, Words::child_transfers);
    Some(telling.section("transfers", heading).children(told.each(Tag::P)))
}

pub fn sentences<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, transfer: Transfer<'c>) -> Said {
    let words = &telling.words;
    let country = transfer.country().map(|code| words.country(code));
    let mut said = Said::from(match (transfer.recipient(), country.as_deref()) {
        (Some(recipient), Some(country)) if telling.child => words.child_transfer_to(say::ChildTransferTo { recipient, country }),
        (Some(recipient), None) if telling.child => words.child_transfer_to_recipient(recipient),
        (None, Some(country)) if telling.child => words.child_transfer_to_country(country),
        (Some(recipient), Some(country)) => words.notice_transfer_to(say::NoticeTransferTo { recipient, country }),
        (Some(recipient), None) => words.notice_transfer_to_recipient(recipient),
        (None, Some(country)) => words.notice_transfer_to_country(country),
        (None, None) => return Said::new(),
    });
    if let Some(mechanism) = transfer.mechanism() {
        let compelled = if mechanism == Mechanism::CompellingInterests { interests(telling, purpose) } else { Vec::new() };
        if telling.child {
            for_child(telling, transfer, mechanism, &mut said);
            compelled.into_iter().for_each(|interest| said.say(telling.words.child_basis_6_1_f(interest)));
        } else {
            by(telling, transfer, mechanism, &compelled, &mut said);
        }
    }
    said
}

/// What compels the transfer, which the person is told of beside it (Art. 49(1), second subparagraph).
fn interests<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<&'c str> {
    basis::grounds(purpose).into_iter().filter_map(|ground| telling.text(ground.interest)).collect()
}

fn by<'c>(telling: &Telling<'c>, transfer: Transfer<'c>, mechanism: Mechanism, compelled: &[&str], said: &mut Said) {
    let words = &telling.words;
    let protects = words.label("notice-transfer", mechanism.word());
    match mechanism {
        Mechanism::Adequacy | Mechanism::Dpf => {
            said.say(protects);
            said.say(transfer.decision().map(|decision| words.notice_transfer_decision(decision)));
            return;
        }
        // There is a decision for the USA: it covers those who are certified.
        _ if transfer.country() == Some("US") => said.say(words.notice_transfer_no_dpf()),
        _ if transfer.country().is_some_and(|country| ADEQUATE.contains(&country)) => said.say(words.notice_transfer_without_adequacy()),
        _ => said.say(words.notice_transfer_no_adequacy()),
    }
    if is_derogation(mechanism) {
        said.say(words.notice_transfer_no_safeguards());
    }
    if let Some(risk) = telling.own(transfer.risk()) {
        said.say(words.notice_transfer_risk());
        said.say(risk);
    }
    said.say(protects);
    if is_derogation(mechanism) {
        return;
    }
    if mechanism == Mechanism::CompellingInterests {
        compelled.iter().for_each(|interest| said.say(words.notice_interest(interest)));
        said.say(words.notice_transfer_49_second_safeguards());
    }
    said.say(telling.own(transfer.copy()).unwrap_or_else(|| words.notice_transfer_copy()));
}

fn for_child<'c>(telling: &Telling<'c>, transfer: Transfer<'c>, mechanism: Mechanism, said: &mut Said) {
    let words = &telling.words;
    match mechanism {
        Mechanism::Adequacy => return said.say(words.child_transfer_adequacy()),
        Mechanism::Dpf => return said.say(words.child_transfer_dpf()),
        _ if transfer.country().is_some_and(|country| country == "US" || ADEQUATE.contains(&country)) => {}
        _ => said.say(words.child_transfer_no_adequacy()),
    }
    said.say(telling.own(transfer.risk()));
    match mechanism {
        Mechanism::Consent => said.say(words.child_transfer_consent()),
        _ if is_derogation(mechanism) || mechanism == Mechanism::CompellingInterests => {
            said.say(words.child_transfer_exception());
        }
        _ => {
            said.say(words.child_transfer_safeguards());
            said.say(telling.own(transfer.copy()).unwrap_or_else(|| words.child_transfer_copy()));
        }
    }
}

/// Art. 49(1), first subparagraph: a transfer without safeguards.
pub fn is_derogation(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::Consent
            | Mechanism::Contract
            | Mechanism::ContractForPerson
            | Mechanism::PublicInterest
            | Mechanism::Claims
            | Mechanism::VitalInterests
            | Mechanism::Register
    )
}
