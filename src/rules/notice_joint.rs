//! Where two decide together why and how data are used, each could point to the other. So the essence of their arrangement
//! must be open to the person, who may turn to either.
//!
//! ## Bad
//! ```json unlawful webshop /jointControllers/0
//! { "/jointControllers/0/arrangement": null }
//! ```
//! ```json unlawful webshop /jointControllers/0
//! { "/jointControllers/0/address": null, "/jointControllers/0/website": null }
//! ```
//! ```json unlawful webshop /jointControllers/0
//! { "/jointControllers/0/name": null, "/purposes/marketing/recipients/0/role": "controller" }
//! ```
//! ```json unlawful webshop /purposes/embedded-content/recipients/0/role
//! { "/purposes/embedded-content/recipients/0/role": "joint-controller" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/jointControllers/0/address": null }
//! ```
//! Controllers that each decide for themselves:
//! da: Dataansvarlige, der hver især bestemmer selv:
//! ```json good webshop
//! { "/jointControllers": null, "/purposes/marketing/recipients/0/role": "controller" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;
use crate::config::recipient::Role;

pub static RULE: Rule = Rule {
    id: "notice-joint",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_26_2, gdpr::ARTICLE_13_1_A],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let Some(severity) = told::of_all(config, Element::Controller) else { return };
    for joint in config.root().joint_controllers().into_iter().flatten() {
        let contacts = [joint.address(), joint.email(), joint.phone(), joint.website()];
        let name = joint.name().map(str::trim).unwrap_or_default();
        if name.is_empty() {
            found.add(severity, joint.0, "nameless", "");
        } else if !contacts.into_iter().flatten().any(|contact| !contact.trim().is_empty()) {
            found.add(severity, joint.0, "contact", name);
        } else if !told::says(joint.arrangement()) {
            found.add(severity, joint.0, None, name);
        }
    }
    let named: Vec<&str> = config.root().joint_controllers().into_iter().flatten().filter_map(|joint| joint.name()).map(str::trim).collect();
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Controller) else { continue };
        for recipient in purpose.recipients().into_iter().flatten().filter(|recipient| recipient.role() == Some(Role::JointController)) {
            let name = recipient.name().map(str::trim).unwrap_or_default();
            if let Some(role) = recipient.0.get("role").filter(|_| !named.iter().any(|known| known.to_lowercase() == name.to_lowercase())) {
                found.add(severity, role, "unknown", name);
            }
        }
    }
}
