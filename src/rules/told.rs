//! What a notice has to tell (GDPR Art. 13 and 14): which elements, of which purposes, and what excuses it.
//!
//! The rules on notices ask here how grave an omission is. A layer that refers to a full notice owes nothing itself; what no
//! notice is about, no notice owes.

use super::Severity;
use crate::config::Config;
use crate::config::json::Node;
use crate::config::notice::{Element, Exception, ExceptionProvision, Notice};
use crate::config::purpose::Purpose;
use crate::config::shape::Text;

/// How grave it is that the notices do not tell `element` of `purpose`; `None` if they need not.
pub fn of_purpose(config: &Config, purpose: Purpose, element: Element) -> Option<Severity> {
    config.notices_for(purpose).filter(tells_all).filter_map(|notice| owed(notice, Some(purpose), element)).min()
}

/// How grave it is that a notice does not tell an `element` that is no single purpose's.
pub fn of_all(config: &Config, element: Element) -> Option<Severity> {
    full_notices(config).filter_map(|notice| owed(notice, None, element)).min()
}

/// The notices that tell everything.
pub fn full_notices(config: &Config) -> impl Iterator<Item = Notice<'_>> {
    config.notices().filter(tells_all)
}

/// Whether the notice tells everything, or has no other that does.
pub fn tells_all(notice: &Notice<'_>) -> bool {
    !notice.is_short() || notice.full().is_none()
}

/// Where a finding about the controller stands: the whole file, if it names none.
pub fn controller(config: &Config) -> &Node {
    config.controller().map_or(config.root().0, |controller| controller.0)
}

/// Whether a text is there and says something.
pub fn says(text: Option<Text>) -> bool {
    text.is_some_and(Text::says)
}

/// Whether `text` has no other words than `empty` ones.
pub fn says_only(text: &str, empty: &[&str]) -> bool {
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).all(|word| empty.contains(&word))
}

/// A missing element of paragraph 2 is a risk, not unlawful, where somebody has assessed that it is not needed: Danish
/// practice asks for paragraph 1 always and for paragraph 2 after an assessment, the European guideline for both.
fn owed(notice: Notice, purpose: Option<Purpose>, element: Element) -> Option<Severity> {
    if notice.exceptions().into_iter().flatten().any(|exception| covers(exception, purpose, element)) {
        return None;
    }
    let assessed =
        notice.paragraph2().into_iter().flatten().any(|assessed| assessed.element() == Some(element) && says(assessed.because()));
    Some(if assessed && is_paragraph_2(element, purpose) { Severity::Risk } else { Severity::Unlawful })
}

/// Whether Art. 13(2) or 14(2) asks for the element, and not paragraph 1.
pub fn is_paragraph_2(element: Element, purpose: Option<Purpose>) -> bool {
    match element {
        Element::Controller | Element::Dpo | Element::Purposes | Element::Categories | Element::Recipients | Element::Transfers => false,
        Element::LegitimateInterest => purpose.is_some_and(|purpose| !purpose.from_person()),
        Element::Retention
        | Element::Rights
        | Element::Withdrawal
        | Element::Complaint
        | Element::Provision
        | Element::Source
        | Element::Automated => true,
    }
}

/// Whether the exception lets the notice leave the element out. Whether the exception itself stands, its own rules say.
fn covers(exception: Exception, purpose: Option<Purpose>, element: Element) -> bool {
    let reaches = match exception.provision() {
        None => false,
        Some(ExceptionProvision::Known13) => purpose.is_none_or(Purpose::from_person),
        // Art. 14 has its exceptions for what comes from elsewhere, and for what it alone asks for.
        Some(ExceptionProvision::Known14 | ExceptionProvision::Effort | ExceptionProvision::Law | ExceptionProvision::Secrecy) => {
            purpose.is_none_or(|purpose| !purpose.from_person()) || matches!(element, Element::Categories | Element::Source)
        }
        Some(_) => true,
    };
    let named = exception.elements().is_none_or(|elements| elements.into_iter().any(|named| named == element));
    let subjects = exception.subjects().is_none_or(|subjects| {
        let excepted: Vec<&str> = subjects.into_iter().collect();
        purpose.is_none_or(|purpose| purpose.subjects().into_iter().flatten().all(|subject| excepted.contains(&subject.id)))
    });
    reaches && named && subjects
}
