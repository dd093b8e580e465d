//! Whoever walks in must see that there is a camera, and who is behind it. The duty is there besides Article 13, for
//! private controllers and for authorities, and at workplaces.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/enquiries/recording
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } } }
//! ```
//! A sign that leads nowhere:
//! da: Et skilt, der ingen steder fører hen:
//! ```json risk webshop /notices/sign
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/notices/privacy-checkout": { "id": "sign", "layer": "short", "channel": "sign", "purposes": ["enquiries"] } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/notices/privacy-checkout": { "id": "sign", "layer": "short", "channel": "sign", "full": "privacy", "purposes": ["enquiries"] } }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/controller/kind": "person" }
//! ```
//! ```json good bodycam
//! {}
//! ```

use super::recorded::{Recorded, recorded};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::controller::{Controller, ControllerKind};
use crate::config::notice::NoticeChannel;

pub static RULE: Rule = Rule {
    id: "tv-sign",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::TV_3, danish::TV_3A, danish::TV_3B, danish::DBL_2_4, gdpr::ARTICLE_13_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    if !config.is_danish() || config.controller().and_then(Controller::kind) == Some(ControllerKind::Person) {
        return;
    }
    let is_sign = |channel| matches!(channel, Some(NoticeChannel::Sign | NoticeChannel::Tv));
    for purpose in config.purposes().filter(|purpose| recorded(config, *purpose) == Some(Recorded::FixedCamera)) {
        if !config.notices_for(purpose).any(|notice| is_sign(notice.channel())) {
            found.at(purpose.recording().map_or(purpose.0, |recording| recording.0), purpose.id().unwrap_or_default());
        }
    }
    for notice in config.notices().filter(|notice| is_sign(notice.channel()) && notice.url().is_none() && notice.full().is_none()) {
        if notice.purposes_of(config).any(|purpose| recorded(config, purpose) == Some(Recorded::FixedCamera)) {
            found.add(Severity::Risk, notice.0, "more", notice.id().unwrap_or_default());
        }
    }
}
