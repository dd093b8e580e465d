//! To record other people's talk in secret is a crime. One of those who talk may know and agree, as the employee on a
//! call; a camera on a wall takes part in no conversation, so its sound must be told of, and needs a reason.
//!
//! ## Bad
//! ```json unlawful bodycam /purposes/prevention/recording/trigger/da
//! { "/purposes/prevention/recording/trigger/da": "Lyden bliver optaget, uden at nogen får det at vide." }
//! ```
//! ```json unlawful call-recording /purposes/training/recording/trigger/en
//! { "/purposes/training/recording/trigger/en": "The system records the call covertly." }
//! ```
//! A camera with sound and no sign:
//! da: Et kamera med lyd og uden skilt:
//! ```json unlawful webshop /purposes/enquiries/recording/audio
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image", "voice"],
//!   "/purposes/enquiries/recording": { "audio": true, "area": { "da": "i butikken", "en": "in the shop" } } }
//! ```
//! ```json risk webshop /purposes/enquiries/recording/audio
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image", "voice"],
//!   "/purposes/enquiries/recording": { "audio": true, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/notices/privacy-checkout/purposes": ["enquiries"], "/notices/privacy-checkout/channel": "tv" }
//! ```
//!
//! ## Good
//! ```json good call-recording
//! {}
//! ```
//! ```json good bodycam
//! { "/purposes/prevention/recording/trigger/da": "Vi optager aldrig skjult." }
//! ```
//! ```json good call-recording
//! { "/purposes/threats/description/da": "Vi optager, når en medarbejder bliver truet. Dit nummer vises ikke, hvis du har hemmeligt nummer." }
//! ```
//! A camera without sound:
//! da: Et kamera uden lyd:
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"],
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } } }
//! ```

use super::recorded::{Recorded, recorded, records_sound};
use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::notice::NoticeChannel;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "audio-secret",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::STRFL_263_2_2, guidance::CALLS],
    aliases: &[],
    check,
};

const SECRET: &[&str] = &[
    "uden at nogen får det at vide",
    "uden at nogen ved det",
    "uden at nogen får besked",
    "uden at du får det at vide",
    "uden at du ved det",
    "uden at de får det at vide",
    "uden at de ved det",
    "uden at sige det",
    "uden at oplyse det",
    "optager skjult",
    "optages skjult",
    "optaget skjult",
    "skjult optag",
    "skjult lyd",
    "skjult mikrofon",
    "skjulte mikrofon",
    "optager hemmeligt",
    "optages hemmeligt",
    "optaget hemmeligt",
    "i hemmelighed",
    "without anyone being told",
    "without anybody being told",
    "without anyone knowing",
    "without being told",
    "without telling",
    "without your knowledge",
    "without their knowledge",
    "secretly",
    "in secret",
    "covert",
    "hidden microphone",
    "hidden recording",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| records_sound(*purpose)) {
        let Some(recording) = purpose.recording() else { continue };
        for text in [purpose.description(), recording.trigger(), recording.announcement()].into_iter().flatten() {
            for (node, words) in says::asserts(text, SECRET) {
                found.at(node, words);
            }
        }
        let by_camera = recorded(config, purpose) == Some(Recorded::FixedCamera) && purpose.alternatives().is_none();
        if let Some(audio) = recording.0.get("audio").filter(|_| by_camera) {
            let severity = if is_told(config, purpose) { Severity::Risk } else { Severity::Unlawful };
            found.add(severity, audio, "camera", purpose.id().unwrap_or_default());
        }
    }
}

fn is_told(config: &Config, purpose: Purpose<'_>) -> bool {
    purpose.recording().is_some_and(|recording| recording.announcement().is_some())
        || config.notices_for(purpose).any(|notice| matches!(notice.channel(), Some(NoticeChannel::Tv | NoticeChannel::Sign)))
}
