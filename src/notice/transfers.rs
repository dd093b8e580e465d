//! Transfers out of the EU and the EEA, each with what protects the data (Art. 13(1)(f), 14(1)(f), 44–49).

use super::telling::{Telling, add_new};
use crate::config::purpose::Purpose;
use crate::config::recipient::{Mechanism, Transfer};
use crate::text::{Words, say};
use crate::view::{Element, Tag, el};

/// Countries that have, or may soon have, a decision on adequacy for some recipients. It decides nothing: it keeps a notice
/// from saying that there is no decision where there may be one.
const ADEQUATE: &[&str] = &["AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY"];

pub fn transfers(telling: &Telling<'_>) -> Option<Element> {
    let purposes = telling.purposes();
    let mut told = Vec::new();
    for transfer in purposes.iter().flat_map(|purpose| purpose.transfers().into_iter().flatten()) {
        add_new(&mut told, [sentences(telling, transfer).join(" ")]);
    }
    let section = || telling.section("transfers", telling.either(Words::notice_transfers, Words::child_transfers));
    if told.is_empty() {
        let says_none = |purpose: &Purpose<'_>| purpose.transfers().is_some_and(|transfers| transfers.is_empty());
        let none = !purposes.is_empty() && purposes.iter().all(says_none);
        return none.then(|| section().child(el(Tag::P).text(telling.words.notice_transfers_none())));
    }
    Some(section().children(told.into_iter().map(|said| el(Tag::P).text(said))))
}

fn sentences<'c>(telling: &Telling<'c>, transfer: Transfer<'c>) -> Vec<String> {
    let words = &telling.words;
    let country = &transfer.country().map(|code| words.country(code)).unwrap_or_default();
    let to = match transfer.recipient() {
        Some(recipient) if telling.child => words.child_transfer_to(say::ChildTransferTo { recipient, country }),
        Some(recipient) => words.notice_transfer_to(say::NoticeTransferTo { recipient, country }),
        None => words.notice_transfer_to_country(country),
    };
    let mut sentences = vec![to];
    if let Some(mechanism) = transfer.mechanism() {
        if telling.child {
            for_child(telling, transfer, mechanism, &mut sentences)
        } else {
            by(telling, transfer, mechanism, &mut sentences)
        }
    }
    sentences
}

fn by<'c>(telling: &Telling<'c>, transfer: Transfer<'c>, mechanism: Mechanism, sentences: &mut Vec<String>) {
    let words = &telling.words;
    let protects = words.label("notice-transfer", mechanism.word());
    match mechanism {
        Mechanism::Adequacy | Mechanism::Dpf => {
            sentences.extend(protects);
            sentences.extend(transfer.decision().map(|decision| words.notice_transfer_decision(decision)));
            return;
        }
        // There is a decision for the USA: it covers those who are certified.
        _ if transfer.country() == Some("US") => sentences.push(words.notice_transfer_no_dpf()),
        _ if transfer.country().is_some_and(|country| ADEQUATE.contains(&country)) => {
            sentences.push(words.notice_transfer_without_adequacy())
        }
        _ => sentences.push(words.notice_transfer_no_adequacy()),
    }
    if is_derogation(mechanism) {
        sentences.push(words.notice_transfer_no_safeguards());
        if let Some(risk) = telling.text(transfer.risk()) {
            sentences.push(words.notice_transfer_risk());
            sentences.push(risk.to_owned());
        }
        sentences.extend(protects);
        return;
    }
    sentences.extend(protects);
    if mechanism == Mechanism::CompellingInterests {
        sentences.push(words.notice_transfer_49_second_safeguards());
    }
    sentences.push(telling.text(transfer.copy()).map_or_else(|| words.notice_transfer_copy(), str::to_owned));
}

fn for_child<'c>(telling: &Telling<'c>, transfer: Transfer<'c>, mechanism: Mechanism, sentences: &mut Vec<String>) {
    let words = &telling.words;
    match mechanism {
        Mechanism::Adequacy => return sentences.push(words.child_transfer_adequacy()),
        Mechanism::Dpf => return sentences.push(words.child_transfer_dpf()),
        _ if transfer.country().is_some_and(|country| country == "US" || ADEQUATE.contains(&country)) => {}
        _ => sentences.push(words.child_transfer_no_adequacy()),
    }
    sentences.extend(telling.text(transfer.risk()).map(str::to_owned));
    match mechanism {
        Mechanism::Consent => sentences.push(words.child_transfer_consent()),
        _ if is_derogation(mechanism) || mechanism == Mechanism::CompellingInterests => {
            sentences.push(words.child_transfer_exception());
        }
        _ => {
            sentences.push(words.child_transfer_safeguards());
            sentences.push(telling.text(transfer.copy()).map_or_else(|| words.child_transfer_copy(), str::to_owned));
        }
    }
}

/// Art. 49(1), first subparagraph: a transfer without safeguards.
fn is_derogation(mechanism: Mechanism) -> bool {
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
