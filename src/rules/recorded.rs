//! How a purpose records people: by a voice recording, a body-worn camera or a fixed one.

use super::says;
use crate::config::Config;
use crate::config::notice::NoticeChannel;
use crate::config::purpose::{Aim, Purpose, Recording};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    Voice,
    BodyCamera,
    /// TV surveillance.
    FixedCamera,
}

const BODY_CAMERA: &[&str] = &["bodycam", "body cam", "kropsbår", "body-worn", "body worn"];
const FIXED_CAMERA: &[&str] =
    &["tv-overvåg", "videoovervåg", "overvågningskamera", "cctv", "surveillance camera", "tv surveillance", "video surveillance"];

/// How the purpose records, if it does. The channel of its notices says it best, then what the recording is like.
pub fn recorded(config: &Config, purpose: Purpose<'_>) -> Option<Recorded> {
    let told_by = |channel| config.notices_for(purpose).any(|notice| notice.channel() == Some(channel));
    let image = purpose.has_data("image");
    let voice = purpose.has_data("voice") || purpose.recording().and_then(Recording::audio) == Some(true);
    let records = image || voice || purpose.recording().is_some();
    if records && (told_by(NoticeChannel::Bodycam) || mentions(purpose, BODY_CAMERA)) {
        return Some(Recorded::BodyCamera);
    }
    if records && (told_by(NoticeChannel::Tv) || mentions(purpose, FIXED_CAMERA)) {
        return Some(Recorded::FixedCamera);
    }
    let recording = purpose.recording()?;
    match image {
        true if recording.pre_record().is_some() => Some(Recorded::BodyCamera),
        true if watches_a_place(purpose, recording) => Some(Recorded::FixedCamera),
        false if voice => Some(Recorded::Voice),
        _ => None,
    }
}

/// Whether the sound of people is recorded.
pub fn records_sound(purpose: Purpose<'_>) -> bool {
    purpose.recording().and_then(Recording::audio) == Some(true)
}

/// TV surveillance against crime, which the Danish TV Surveillance Act is about.
pub fn watches_for_crime(config: &Config, purpose: Purpose<'_>) -> bool {
    matches!(purpose.aim(), None | Some(Aim::CrimePrevention | Aim::Security))
        && config.is_danish()
        && recorded(config, purpose) == Some(Recorded::FixedCamera)
}

/// Whether employees are the only people it is about.
pub fn is_about_staff_alone(purpose: Purpose<'_>) -> bool {
    purpose.has_subject("employees") && purpose.subjects().is_some_and(|subjects| subjects.len() == 1)
}

fn watches_a_place(purpose: Purpose<'_>, recording: Recording<'_>) -> bool {
    matches!(purpose.aim(), Some(Aim::CrimePrevention | Aim::Security))
        || recording.area().is_some()
        || recording.public_area().is_some()
        || recording.police_permit().is_some()
        || recording.polcam().is_some()
        || recording.extension_reason().is_some()
}

fn mentions(purpose: Purpose<'_>, words: &[&str]) -> bool {
    [purpose.title(), purpose.description()].into_iter().flatten().any(|text| says::find(text, words).next().is_some())
}
