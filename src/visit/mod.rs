//! What visits to a page have shown, held against a configuration: findings, and a draft of what is not declared.
//!
//! A recording comes from whoever drives a browser; this room knows none, and asks nothing of the page itself.

mod draft;
mod group;
mod judge;
mod seen;

use serde::{Deserialize, Serialize};

use crate::rules::{Rule, Severity};

pub use draft::{Draft, draft};
pub use judge::{judge, said};

/// Three fresh visits: one in which nothing is chosen, one with a no, one with a yes that is withdrawn.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Recording {
    /// The page that answered, after all redirects.
    pub url: String,
    /// What asks for consent there: `samtykke`, the name of another tool, or nothing that is known.
    pub tool: Option<String>,
    /// The configuration that the page itself names.
    pub config: Option<String>,
    pub moments: Vec<Moment>,
    /// What was measured of the dialog.
    pub measured: Vec<Measured>,
}

/// What happened in a part of the visits.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    pub when: When,
    /// The address of every request.
    pub requests: Vec<String>,
    /// Everything that was written to the device, also what is gone again.
    pub written: Vec<Stored>,
    /// What is there at the end.
    pub kept: Vec<Stored>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum When {
    Before,
    Rejected,
    Accepted,
    Withdrawn,
}

/// One thing on the device.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Stored {
    /// As a configuration has it: `cookie`, `local`, `session`, `indexeddb`.
    pub kind: String,
    pub name: String,
    /// Who can read it: the domain of a cookie, the host of a page or frame.
    pub host: String,
    /// How long a cookie lives; none for one that ends with the browser.
    pub seconds: Option<u64>,
    pub http_only: bool,
}

/// One measure of the dialog that a rule objects to.
#[derive(Debug, Clone, Deserialize)]
pub struct Measured {
    pub rule: String,
    /// Which of the rule's messages says it; empty for the message itself.
    pub case: String,
    pub severity: String,
    /// The element.
    #[serde(rename = "where")]
    pub place: String,
    pub what: String,
    /// Width and height in CSS pixels.
    pub screen: String,
}

/// What a rule says of the page.
#[derive(Debug, Clone)]
pub struct Told {
    pub rule: &'static Rule,
    pub case: String,
    pub severity: Severity,
    /// An element, a cookie, a host.
    pub place: String,
    pub what: String,
}
