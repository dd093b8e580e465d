//! The things that visits have shown, each once, with when it was there.

use super::{Moment, Recording, Stored, When};
use crate::config::service::StorageKind;

/// A host that was asked for something, or a thing on the device.
#[derive(Debug, Clone)]
pub struct Thing {
    /// `None` for a host.
    pub kind: Option<StorageKind>,
    /// The host, or the name of what is stored.
    pub name: String,
    /// Who gets the request, or can read what is stored.
    pub host: String,
    /// Whether it is the page's own site that can read it.
    pub is_first_party: bool,
    /// The longest that a cookie was to live.
    pub seconds: Option<u64>,
    pub http_only: bool,
    /// When it was asked for or written.
    pub active: Vec<When>,
    /// When it was there at the end.
    pub kept: Vec<When>,
}

impl Thing {
    pub fn is_there(&self, when: When) -> bool {
        self.active.contains(&when) || self.kept.contains(&when)
    }

    /// `cookie _ga`, or the host.
    pub fn place(&self) -> String {
        self.kind.map_or_else(|| self.name.clone(), |kind| format!("{} {}", kind.word(), self.name))
    }
}

/// Everything but the page's own requests and what remembers the choice, in the order of sight.
pub fn things(recording: &Recording) -> Vec<Thing> {
    let page = host_of(&recording.url).unwrap_or_default();
    let mut things: Vec<Thing> = Vec::new();
    for Moment { when, requests, written, kept } in &recording.moments {
        for host in requests.iter().filter_map(|url| host_of(url)).filter(|host| site(host) != site(page)) {
            note(&mut things, None, host, host, page).active.push(*when);
        }
        for (stored, is_kept) in written.iter().map(|stored| (stored, false)).chain(kept.iter().map(|stored| (stored, true))) {
            let Stored { kind, name, host, seconds, http_only } = stored;
            let Some(kind) = StorageKind::read(kind).filter(|kind| !is_own(*kind, name)) else { continue };
            let thing = note(&mut things, Some(kind), name, host.trim_start_matches('.'), page);
            thing.seconds = thing.seconds.max(*seconds);
            thing.http_only |= http_only;
            if is_kept { &mut thing.kept } else { &mut thing.active }.push(*when);
        }
    }
    for thing in &mut things {
        thing.active.dedup();
        thing.kept.dedup();
    }
    things
}

/// The choice itself, and the plan and record beside it.
fn is_own(kind: StorageKind, name: &str) -> bool {
    matches!(kind, StorageKind::Cookie | StorageKind::Local) && name == "samtykke"
}

fn note<'t>(things: &'t mut Vec<Thing>, kind: Option<StorageKind>, name: &str, host: &str, page: &str) -> &'t mut Thing {
    let is_first_party = site(host) == site(page);
    let is_it = |thing: &Thing| thing.kind == kind && thing.name == name && thing.is_first_party == is_first_party;
    let at = things.iter().position(is_it).unwrap_or_else(|| {
        let (name, host) = (name.to_owned(), host.to_owned());
        things.push(Thing { kind, name, host, is_first_party, seconds: None, http_only: false, active: Vec::new(), kept: Vec::new() });
        things.len() - 1
    });
    &mut things[at]
}

/// The host of an address that goes over the network, without its port.
fn host_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    if !matches!(scheme, "http" | "https" | "ws" | "wss") {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = if host.starts_with('[') { host.split(']').next()? } else { host.split(':').next()? };
    Some(host).filter(|host| !host.is_empty())
}

/// What belongs together: the last two names of a host, three where the last but one says little. Rough, for grouping alone.
pub fn site(host: &str) -> &str {
    const SAYS_LITTLE: [&str; 7] = ["ac", "co", "com", "edu", "gov", "net", "org"];
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at).collect();
    if host.starts_with('[') || host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return host;
    }
    let from = |dot: Option<&usize>| dot.map_or(host, |at| &host[at + 1..]);
    match from(dots.get(1)) {
        two if two.split('.').next().is_some_and(|first| SAYS_LITTLE.contains(&first)) => from(dots.get(2)),
        two => two,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_sites() {
        assert_eq!(host_of("https://user@www.shop.dk:8443/a?b#c"), Some("www.shop.dk"));
        assert_eq!(host_of("http://[::1]:80/"), Some("[::1"));
        assert_eq!(host_of("data:text/plain,a"), None);
        assert_eq!(host_of("chrome://version"), None);
        for (host, expected) in [
            ("www.dmi.dk", "dmi.dk"),
            ("a.b.shop.co.uk", "shop.co.uk"),
            ("shop.dk", "shop.dk"),
            ("localhost", "localhost"),
            ("127.0.0.1", "127.0.0.1"),
            ("co.uk", "co.uk"),
            ("", ""),
        ] {
            assert_eq!(site(host), expected, "{host}");
        }
    }
}
