//! The site decides that the data are collected and passed on; the other decides what becomes of them. For that part both
//! answer.
//!
//! ## Bad
//! ```json risk webshop /purposes/marketing/services/0
//! { "/jointControllers": null, "/purposes/marketing/recipients/0/role": "controller", "/purposes/embedded-content/services": null }
//! ```
//!
//! ## Review
//! A video whose provider is named as a controller of its own.
//! da: En video, hvis udbyder er nævnt som selvstændig dataansvarlig.
//! ```json review webshop /purposes/embedded-content/services/0
//! { "/accepted": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/marketing/recipients/0/role": "controller", "/purposes/embedded-content/services": null }
//! ```
//! ```json good webshop
//! { "/purposes/statistics/services/google-analytics/storage/0/thirdParty": true, "/purposes/embedded-content/services": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::Aim;
use crate::config::recipient::Role;

pub static RULE: Rule = Rule {
    id: "cookie-joint-controller",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_26_1, decisions::IAB_EUROPE],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let shared = |aim| matches!(aim, Some(Aim::Marketing | Aim::EmbeddedContent));
    for purpose in config.purposes().filter(|purpose| purpose.is_consent() && shared(purpose.aim())) {
        let mut joints = config.root().joint_controllers().into_iter().flatten();
        let declared = joints.any(|joint| joint.purposes().is_none_or(|purposes| purposes.into_iter().any(|id| purpose.id() == Some(id))));
        let received = purpose.recipients().into_iter().flatten().any(|recipient| recipient.role() == Some(Role::JointController));
        if declared || received {
            continue;
        }
        for service in purpose.each_service() {
            if service.storage().into_iter().flatten().any(|stored| stored.third_party() == Some(true)) {
                let who = service.provider().or(service.name()).unwrap_or_default();
                let own = purpose.is_aim(Aim::EmbeddedContent)
                    && purpose.recipients().into_iter().flatten().any(|recipient| recipient.role() == Some(Role::Controller));
                if own {
                    found.add(Severity::Review, service.0, "own", who);
                } else {
                    found.at(service.0, who);
                }
            }
        }
    }
}
