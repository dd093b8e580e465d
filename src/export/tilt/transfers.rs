//! Transfers out of the EU and the EEA, by what allows them.

use serde_json::{Value, json};

use super::super::Object;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Mechanism, Transfer};
use crate::config::shape::Each;
use crate::notice::telling::Telling;
use crate::notice::transfers::{is_derogation, sentences};

pub fn transfers(telling: &Telling<'_>) -> Vec<Value> {
    let mut all = Vec::new();
    for purpose in telling.purposes() {
        for transfer in purpose.transfers().each() {
            let told = one(telling, purpose, transfer);
            if !all.contains(&told) {
                all.push(told);
            }
        }
    }
    all
}

/// What is not the ground of this transfer is left out: whether there is another ground beside it, a configuration does not tell.
fn one<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, transfer: Transfer<'c>) -> Value {
    let description = sentences(telling, purpose, transfer).joined().unwrap_or_default();
    let is = |available: bool| json!({ "available": available, "description": description });
    let ground = match transfer.mechanism() {
        Some(Mechanism::Adequacy | Mechanism::Dpf) => Some(("adequacyDecision", true)),
        Some(Mechanism::Scc) => Some(("standardDataProtectionClause", true)),
        Some(mechanism) if is_derogation(mechanism) || mechanism == Mechanism::CompellingInterests => {
            Some(("appropriateGuarantees", false))
        }
        Some(_) => Some(("appropriateGuarantees", true)),
        None => None,
    };
    let object = Object::new().maybe("country", transfer.country());
    match ground {
        Some((name, available)) => object.with(name, is(available)).into(),
        None => object.into(),
    }
}
