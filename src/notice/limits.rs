//! Where a right is limited for a purpose: in the controller's own words, and by which act.

use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::{Purpose, RightLimit, Rights};

/// What the configuration says of a right's limits.
pub fn limits<'c>(telling: &Telling<'c>, purposes: &[Purpose<'c>], right: fn(Rights<'c>) -> Option<RightLimit<'c>>) -> Said {
    let mut said = Said::new();
    for purpose in purposes {
        if let Some(limit) = purpose.rights().and_then(right) {
            said.say_once(telling.own(limit.limit()));
            said.say_once(telling.text(limit.law()).map(|law| by_act(telling, law)));
        }
    }
    said
}

/// That an act limits the right.
fn by_act(telling: &Telling<'_>, law: &str) -> String {
    if telling.child { telling.words.child_right_limited(law) } else { telling.words.right_limited(law) }
}
