//! How somebody can be reached.

use super::rows::{Rows, linked};
use super::telling::Telling;
use super::unbroken;
use crate::config::controller::{Contact, Controller, JointController};
use crate::text::say;
use crate::view::{View, link, text};

/// Ways to reach somebody, as the configuration writes them.
#[derive(Clone, Copy)]
pub struct Reach<'c> {
    cvr: Option<&'c str>,
    address: Option<&'c str>,
    email: Option<&'c str>,
    phone: Option<&'c str>,
    website: Option<&'c str>,
}

macro_rules! reach {
    ($noun:ident, $cvr:expr) => {
        impl<'c> From<$noun<'c>> for Reach<'c> {
            fn from(who: $noun<'c>) -> Reach<'c> {
                let cvr: fn($noun<'c>) -> Option<&'c str> = $cvr;
                Reach { cvr: cvr(who), address: who.address(), email: who.email(), phone: who.phone(), website: who.website() }
            }
        }
    };
}

reach!(Contact, |_| None);
reach!(Controller, Controller::cvr);
reach!(JointController, JointController::cvr);

impl<'c> Reach<'c> {
    /// One row for each way.
    pub fn rows(self, telling: &Telling<'c>) -> Rows {
        let words = &telling.words;
        let mut rows = Rows::new();
        rows.add(words.notice_label_address(), self.address.map(str::to_owned));
        rows.views(words.notice_label_email(), self.email.map(mail).into_iter().collect());
        rows.views(words.notice_label_phone(), self.phone.map(call).into_iter().collect());
        rows.views(words.notice_label_website(), self.website.map(|url| link(url, bare(url)).into()).into_iter().collect());
        rows.add(words.notice_label_cvr(), self.cvr.map(pairs));
        rows
    }

    /// The way that is easiest to use: its name in selects, what is written, and its link.
    fn best(self) -> Option<(&'static str, &'c str, String)> {
        let email = self.email.map(|email| ("email", email, address("mailto:", email)));
        let phone = self.phone.map(|phone| ("phone", phone, address("tel:", phone)));
        let website = self.website.map(|url| ("website", bare(url), url.to_owned()));
        let post = self.address.map(|post| ("address", post, String::new()));
        email.or(phone).or(website).or(post)
    }
}

/// Where the person uses the rights: the contact named for it, or else the controller, or else its data protection officer.
pub fn for_rights<'c>(telling: &Telling<'c>) -> Option<(&'static str, &'c str, String)> {
    let controller = telling.config.controller()?;
    let own = controller.rights_contact().map(Reach::from);
    let officer = controller.dpo().map(Reach::from);
    own.and_then(Reach::best).or_else(|| Reach::from(controller).best()).or_else(|| officer.and_then(Reach::best))
}

/// "Write to us at …", with the link.
pub fn write_to_us(telling: &Telling<'_>) -> Vec<View> {
    let Some((way, contact, href)) = for_rights(telling) else { return Vec::new() };
    let sentence = telling.words.right_contact(say::RightContact { way, contact });
    if href.is_empty() { vec![text(sentence)] } else { linked(&sentence, contact, &href) }
}

/// How consent is withdrawn where the configuration has no words for it.
pub fn withdraw_by(telling: &Telling<'_>) -> Option<String> {
    let (way, contact, _) = for_rights(telling)?;
    if telling.child {
        return Some(telling.words.right_contact(say::RightContact { way, contact }));
    }
    Some(telling.words.notice_withdraw_contact(say::NoticeWithdrawContact { way, contact }))
}

pub fn mail(email: &str) -> View {
    link(&address("mailto:", email), email).into()
}

/// A telephone number, which stays on one line.
pub fn call(phone: &str) -> View {
    link(&address("tel:", phone), unbroken::whole(phone)).into()
}

/// A web address as people write it.
pub fn bare(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

fn address(scheme: &str, to: &str) -> String {
    let mut address = String::from(scheme);
    for letter in to.chars() {
        if letter != ' ' {
            address.push(letter);
        }
    }
    address
}

/// `99 99 99 42`, as CVR numbers are written, on one line.
fn pairs(cvr: &str) -> String {
    let mut out = String::new();
    for (index, digit) in cvr.chars().filter(|letter| *letter != ' ').enumerate() {
        if index > 0 && index % 2 == 0 {
            out.push(unbroken::NO_BREAK);
        }
        out.push(digit);
    }
    out
}
