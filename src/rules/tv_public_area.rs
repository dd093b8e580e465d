//! Private controllers may not put streets and other areas for general traffic under TV surveillance, unless an exception of
//! section 2 or a police permit allows it. The camera is registered in the police's register of cameras (POLCAM).
//!
//! ## Review
//! ```json review webshop /purposes/enquiries/recording/publicArea
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recording/publicArea": true }
//! ```
//! ```json review webshop /purposes/enquiries/recording/publicArea
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recording/publicArea": true, "/purposes/enquiries/recording/policePermit": true }
//! ```
//!
//! The words say what the field does not:
//! da: Ordene siger det, feltet ikke siger:
//! ```json review webshop /purposes/enquiries/recording/area/da
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "indgangen og fortovet", "en": "the entrance and the front" } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recording/publicArea": true, "/purposes/enquiries/recording/policePermit": true, "/purposes/enquiries/recording/polcam": true }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/recording/publicArea": false }
//! ```
//! ```json good bodycam
//! { "/purposes/prevention/recording/publicArea": true }
//! ```

use super::recorded::{Recorded, recorded};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, says};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "tv-public-area",
    severity: Severity::Review,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::TV_2],
    aliases: &[],
    check,
};

/// Places where everybody walks.
const STREETS: &[&str] = &["fortov", "gågade", "på gaden", "torvet", "vejen ", "pavement", "sidewalk", "the street", "high street", "town square"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| config.is_danish() && recorded(config, *purpose) == Some(Recorded::FixedCamera)) {
        let Some(recording) = purpose.recording() else { continue };
        let permitted = recording.police_permit() == Some(true) || config.is_public_authority();
        let area = match recording.public_area() {
            Some(true) => recording.0.get("publicArea"),
            Some(false) => None,
            None => recording.area().and_then(|area| says::find(area, STREETS).next()).map(|(node, _)| node),
        };
        if let Some(area) = area.filter(|_| !permitted || recording.polcam() != Some(true)) {
            found.at(area, purpose.id().unwrap_or_default());
        }
    }
}
