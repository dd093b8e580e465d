//! What a configuration lacks of what visits have shown, ready to be pasted. What no visit shows (why, in which country, who else
//! can read it) is left to a human, and `samtykke check` asks for it.

use serde::Serialize;

use super::Recording;
use super::group::{Group, groups};
use super::seen::{site, things};
use crate::config::Config;
use crate::config::letters::lowered;
use crate::config::purpose::Purpose;
use crate::config::service::{Service, StorageKind};
use crate::config::shape::Each;
use crate::rules::storage::known_of_service;

/// A service that is not declared, or what is not declared of one that is.
#[derive(Debug, Clone, Serialize)]
pub struct Draft {
    /// What it is for, as far as that is known.
    pub aim: Option<&'static str>,
    /// The purpose with that aim; or the one that holds the service already.
    pub purpose: Option<String>,
    /// Whether the service is there already, and only lacks this.
    pub adds: bool,
    pub service: Drafted,
}

#[derive(Debug, Clone, Serialize)]
pub struct Drafted {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<String>,
    pub storage: Vec<DraftedStorage>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DraftedStorage {
    pub kind: &'static str,
    pub name: String,
    pub duration: String,
    pub party: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_only: Option<bool>,
}

/// Services in the order of sight.
pub fn draft(recording: &Recording, config: Option<&Config>) -> Vec<Draft> {
    let mut taken: Vec<String> = Vec::new();
    let undeclared = groups(things(recording), config).into_iter().filter(|group| group.declared.is_none());
    undeclared.map(|group| drafted(&group, config, &mut taken)).collect()
}

fn drafted(group: &Group<'_>, config: Option<&Config>, taken: &mut Vec<String>) -> Draft {
    let there = config.and_then(|config| holder(config, group));
    let same_aim = |purpose: &Purpose<'_>| group.aim.is_some() && purpose.aim() == group.aim;
    let purpose = there.map(|(purpose, _)| purpose).or_else(|| config.and_then(|config| config.purposes().find(same_aim)));
    let id = there.and_then(|(_, service)| service.id()).map_or_else(|| fresh(&group.name, config, taken), str::to_owned);
    let mut storage: Vec<DraftedStorage> = Vec::new();
    let mut requests: Vec<String> = Vec::new();
    for member in &group.things {
        let Some(kind) = member.thing.kind else {
            requests.push(member.thing.name.clone());
            continue;
        };
        let duration = match kind {
            StorageKind::Cookie => period(member.thing.seconds),
            StorageKind::Session => "session".to_owned(),
            _ => "persistent".to_owned(),
        };
        let party = if member.thing.is_first_party { "first" } else { "third" };
        let http_only = member.thing.http_only.then_some(true);
        let entry = DraftedStorage { kind: kind.word(), name: member.name.clone(), duration, party, http_only };
        // Many cookies may go by one name with a `*`; the first is the model.
        if !storage.iter().any(|other| other.kind == entry.kind && other.name == entry.name) {
            storage.push(entry);
        }
    }
    Draft {
        aim: group.aim.or_else(|| there.and_then(|(purpose, _)| purpose.aim())).map(|aim| aim.word()),
        purpose: purpose.and_then(Purpose::id).map(str::to_owned),
        adds: there.is_some(),
        service: Drafted { id, name: group.name.clone(), provider: group.provider, requests, storage },
    }
}

/// The declared service that a group belongs to: the same product, or one that calls the same site, if that is not the page's own.
fn holder<'c>(config: &'c Config, group: &Group<'_>) -> Option<(Purpose<'c>, Service<'c>)> {
    let is_elsewhere = group.things.iter().all(|member| !member.thing.is_first_party);
    let is_it = |service: &Service<'c>| {
        known_of_service(*service).is_some_and(|known| known.product == group.name)
            || is_elsewhere && service.requests().each().any(|host| site(host.trim_start_matches("*.")) == group.name)
    };
    config.purposes().find_map(|purpose| purpose.each_service().find(is_it).map(|service| (purpose, service)))
}

/// An id that no service has.
fn fresh(name: &str, config: Option<&Config>, taken: &mut Vec<String>) -> String {
    let small = lowered(name);
    let words: Vec<&str> = small.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut base = words.join("-");
    if !base.starts_with(|c: char| c.is_ascii_lowercase()) {
        base.insert_str(0, "service-");
    }
    let used = |id: &str| {
        config.is_some_and(|config| config.purposes().flat_map(|purpose| purpose.each_service()).any(|service| service.id() == Some(id)))
    };
    let mut id = base.clone();
    let mut number = 2;
    while used(&id) || taken.contains(&id) {
        id = format!("{base}-{number}");
        number += 1;
    }
    taken.push(id.clone());
    id
}

/// Seconds as a duration of whole years, days, hours or minutes: what a cookie was most likely set to.
pub fn period(seconds: Option<u64>) -> String {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    let Some(seconds) = seconds else { return "session".to_owned() };
    // Time has passed since it was set.
    let nearest = |unit: u64| (seconds + unit / 2) / unit;
    match seconds {
        _ if nearest(DAY) >= 365 && nearest(DAY).is_multiple_of(365) => format!("P{}Y", nearest(DAY) / 365),
        _ if nearest(HOUR) >= 24 => format!("P{}D", nearest(DAY)),
        _ if nearest(MINUTE) >= 60 => format!("PT{}H", nearest(HOUR)),
        _ => format!("PT{}M", nearest(MINUTE).max(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::period;

    #[test]
    fn durations_as_they_were_meant() {
        for (seconds, expected) in [
            (None, "session"),
            (Some(63_071_998), "P2Y"),
            (Some(34_559_999), "P400D"),
            (Some(7_775_999), "P90D"),
            (Some(86_399), "P1D"),
            (Some(1_799), "PT30M"),
            (Some(7_200), "PT2H"),
            (Some(1), "PT1M"),
        ] {
            assert_eq!(period(seconds), expected);
        }
    }
}
