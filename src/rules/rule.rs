//! What a rule is.

use super::Findings;
use crate::config::Config;

/// One rule of the law.
#[derive(Debug)]
pub struct Rule {
    /// Names the fault's subject, as the law's reference does: `consent-active`.
    pub id: &'static str,
    /// How grave a finding is, unless the check says otherwise.
    pub severity: Severity,
    pub decided: Decided,
    pub about: About,
    pub cites: Cites,
    /// Other ids for the same check.
    pub aliases: &'static [&'static str],
    pub check: Check,
}

pub type Check = fn(&Config, &mut Findings);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Statute, judgment or decision says so.
    Unlawful,
    /// A regulator's guidance, or it depends on circumstances.
    Risk,
    /// Good practice.
    Advice,
    /// A question to a human: a file cannot tell.
    Review,
}

impl Severity {
    pub const ALL: [Severity; 4] = [Severity::Unlawful, Severity::Risk, Severity::Advice, Severity::Review];

    pub fn name(self) -> &'static str {
        match self {
            Severity::Unlawful => "unlawful",
            Severity::Risk => "risk",
            Severity::Advice => "advice",
            Severity::Review => "review",
        }
    }
}

/// Where a rule is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// In the configuration.
    File,
    /// In the page: elements, storage and requests. A file cannot show it.
    Page { test: &'static str },
    /// By how dialogs and notices are built: a test proves it, and the check looks only for what would break it.
    Construction { test: &'static str },
}

/// What an unlawful finding takes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The dialogs that the finding's place belongs to.
    Dialog,
    /// The notices that the finding's place belongs to. A notice is shown all the same: an incomplete one tells more than none.
    Notice,
}

/// What a rule rests on. Visitors download rules without it.
#[cfg(feature = "tools")]
pub type Cites = &'static [&'static crate::law::Citation];
#[cfg(not(feature = "tools"))]
pub type Cites = ();

/// `cites![gdpr::ARTICLE_7_3, danish::COOKIE_3_2_4]`
macro_rules! cites {
    ($($room:ident::$citation:ident),* $(,)?) => {{
        #[cfg(feature = "tools")]
        const CITES: &[&$crate::law::Citation] = &[$(&$crate::law::$room::$citation,)*];
        #[cfg(not(feature = "tools"))]
        const CITES: () = ();
        CITES
    }};
}

pub(crate) use cites;
