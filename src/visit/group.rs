//! Things that belong to one service: one that the configuration declares, or a product that is known, or else a site.

use super::seen::{Thing, site};
use crate::config::Config;
use crate::config::purpose::{Aim, Purpose};
use crate::config::service::{Service, Storage};
use crate::config::shape::Each;
use crate::rules::storage::{is_called, known_host, known_on};

pub struct Group<'c> {
    /// The name of the service, the product or the site.
    pub name: String,
    pub provider: Option<&'static str>,
    pub aim: Option<Aim>,
    /// Where it is declared.
    pub declared: Option<(Purpose<'c>, Service<'c>)>,
    pub things: Vec<Member<'c>>,
}

/// One thing of a group.
pub struct Member<'c> {
    pub thing: Thing,
    /// Its own aim: of what a product stores, some may be for something else.
    pub aim: Option<Aim>,
    /// What lists, or else the page, call it.
    pub name: String,
    /// What the configuration says of it.
    pub entry: Option<Storage<'c>>,
}

/// The groups in the order of sight; those that need no consent too.
pub fn groups<'c>(things: Vec<Thing>, config: Option<&'c Config>) -> Vec<Group<'c>> {
    let mut groups: Vec<Group<'c>> = Vec::new();
    for thing in things {
        let found = config.and_then(|config| declared(config, &thing));
        let (group, member) = match found {
            Some((purpose, service, entry)) => {
                let name = service.name().or(service.id()).unwrap_or_default().to_owned();
                let (aim, label) = (purpose.aim(), thing.name.clone());
                (
                    Group { name, provider: None, aim, declared: Some((purpose, service)), things: Vec::new() },
                    Member { thing, aim, name: label, entry },
                )
            }
            None => undeclared(thing),
        };
        let is_it = |other: &&mut Group<'c>| {
            let at = |group: &Group<'c>| group.declared.map(|(_, service)| service.0.at);
            at(other) == at(&group) && other.name == group.name
        };
        match groups.iter_mut().find(is_it) {
            Some(group) => group.things.push(member),
            None => groups.push(Group { things: vec![member], ..group }),
        }
    }
    groups
}

fn undeclared<'c>(thing: Thing) -> (Group<'c>, Member<'c>) {
    let known = match thing.kind {
        None => known_host(&thing.name).map(|product| (product.product, product.provider, product.aim, None)),
        Some(kind) => known_on(kind, &thing.name, &thing.host).map(|known| (known.product, known.provider, known.aim, Some(known.name))),
    };
    let (product, provider, aim, name) = match known {
        Some((product, provider, aim, name)) => (product, Some(provider), aim, name),
        None => (site(&thing.host), None, None, None),
    };
    let group = Group { name: product.to_owned(), provider, aim, declared: None, things: Vec::new() };
    let name = name.unwrap_or(&thing.name).to_owned();
    (group, Member { thing, aim, name, entry: None })
}

/// Where a thing is declared; where nothing depends on consent first, for that it may do at any time.
fn declared<'c>(config: &'c Config, thing: &Thing) -> Option<(Purpose<'c>, Service<'c>, Option<Storage<'c>>)> {
    let all = || config.purposes().flat_map(|purpose| purpose.each_service().map(move |service| (purpose, service)));
    let fits = |(purpose, service): (Purpose<'c>, Service<'c>)| match thing.kind {
        None => service.requests().each().any(|host| is_host(&thing.name, host)).then_some((purpose, service, None)),
        Some(kind) => {
            let is_it =
                |stored: &Storage<'c>| stored.kind() == Some(kind) && stored.name().is_some_and(|name| is_called(&thing.name, name));
            service.storage().each().find(is_it).map(|entry| (purpose, service, Some(entry)))
        }
    };
    let free = all().filter(|(purpose, _)| !purpose.is_consent()).find_map(fits);
    free.or_else(|| all().filter(|(purpose, _)| purpose.is_consent()).find_map(fits))
}

/// `*.example.com` stands for every host below.
fn is_host(host: &str, pattern: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(above) => host.strip_suffix(above).is_some_and(|below| below.ends_with('.')),
        None => host == pattern,
    }
}
