//! A shop may not hand out pictures of those it suspects, neither to the neighbours nor on the internet.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/enquiries/recipients/0
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recipients": [{ "category": { "da": "butikkerne i gaden", "en": "the shops in the street" }, "role": "controller" }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recipients": [{ "category": { "da": "politiet", "en": "the police" }, "role": "controller" }, { "name": "Vagt ApS", "role": "processor" }] }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recipients": [{ "name": "Butiksringen", "role": "controller", "law": { "da": "tv-overvågningslovens § 4 c, stk. 2", "en": "section 4 c(2) of the Danish TV Surveillance Act" } }] }
//! ```

use super::recorded::watches_for_crime;
use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::recipient::{Recipient, Role};

pub static RULE: Rule = Rule {
    id: "tv-disclosure",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::TV_4C_1],
    aliases: &[],
    check,
};

const POLICE: &[&str] = &["politi", "police"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| watches_for_crime(config, *purpose) && !purpose.is_consent()) {
        for recipient in purpose.recipients().into_iter().flatten() {
            let decides = matches!(recipient.role(), Some(Role::Controller | Role::JointController));
            if decides && recipient.law().is_none() && !is_police(recipient) {
                found.at(recipient.0, purpose.id().unwrap_or_default());
            }
        }
    }
}

fn is_police(recipient: Recipient<'_>) -> bool {
    let name = recipient.name().unwrap_or_default().to_lowercase();
    POLICE.iter().any(|word| name.contains(word)) || recipient.category().is_some_and(|category| says::find(category, POLICE).next().is_some())
}
