//! Cameras, recorded calls and tracking at work are known to those they are about: all purposes, when recordings are looked
//! at, and who else gets them. New employees too.
//!
//! ## Bad
//! ```json risk bodycam /purposes/staff-recordings/subjects/0
//! { "/notices/staff/given/when": "later" }
//! ```
//! ```json risk webshop /purposes/enquiries/subjects/0
//! { "/purposes/enquiries/subjects": ["employees"], "/purposes/enquiries/source": "observed", "/purposes/enquiries/data": ["location"] }
//! ```
//!
//! ## Good
//! ```json good bodycam
//! {}
//! ```
//! Pay, which nobody is watched for:
//! da: Løn, som ingen bliver overvåget for:
//! ```json good webshop
//! { "/purposes/accounting/subjects": ["employees"] }
//! ```

use super::recorded::recorded;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::notice::{Notice, When};
use crate::config::purpose::Purpose;
use crate::config::shape::Items;
use crate::config::source::{Person, Source};

pub static RULE: Rule = Rule {
    id: "employee-control-notice",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1, decisions::BODYCAMS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| recorded(config, *purpose).is_some() || is_watched(*purpose)) {
        let told = config.notices_for(purpose).any(is_given_before);
        let employees = purpose.subjects().into_iter().flat_map(Items::nodes).find(|(_, subject)| subject.id == "employees");
        if let Some((node, _)) = employees.filter(|_| !told) {
            found.at(node, purpose.id().unwrap_or_default());
        }
    }
}

fn is_given_before(notice: Notice<'_>) -> bool {
    notice.given().is_some_and(|given| given.when() == Some(When::Before))
}

/// Whether people's doings are followed.
fn is_watched(purpose: Purpose<'_>) -> bool {
    let observed = purpose.source().into_iter().flatten().any(|source| matches!(source, Source::Person(Person::Observed)));
    observed && purpose.each_service().next().is_none() && ["location", "pages-viewed", "image", "voice"].iter().any(|data| purpose.has_data(data))
}
