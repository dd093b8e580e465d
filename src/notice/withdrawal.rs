//! That and how consent can be withdrawn, and what follows (Art. 7(3), 13(2)(c), 14(2)(d)).

use super::reach::withdraw_by;
use super::rows::Rows;
use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::{Effect, OnWithdraw, Purpose};
use crate::config::shape::Each;
use crate::text::{Words, capitalised, say};
use crate::view::{Element, Tag};

/// Purposes that are withdrawn in the same way and with the same effect.
struct Group {
    titles: Vec<String>,
    how: Option<String>,
    effect: Said,
}

pub fn withdrawal(telling: &Telling<'_>) -> Option<Element> {
    let groups = groups(telling);
    if groups.is_empty() {
        return None;
    }
    let words = &telling.words;
    let mut section = telling.section("withdraw", telling.either(Words::notice_withdraw, Words::child_withdraw));
    // The controller's own words for how say it of each purpose; where they are missing, it must be said here.
    let missing = groups.iter().any(|group| group.how.is_none());
    if telling.child || missing {
        let mut said = Said::from(telling.either(Words::notice_withdraw_any_time, Words::child_withdraw_any_time));
        if missing {
            said.say(withdraw_by(telling));
        }
        section = section.children(said.paragraph());
    }
    let one = groups.len() == 1;
    let mut rows = Rows::new();
    for group in groups {
        let mut said = Said::from(group.how);
        said.say_all(group.effect);
        if one {
            section = section.children(said.each(Tag::P));
        } else {
            rows.add(capitalised(&words.list(&group.titles)), said);
        }
    }
    let mut said = Said::new();
    if !telling.child {
        said.say(words.notice_withdraw_effect());
    }
    said.say(telling.either(Words::notice_withdraw_earlier, Words::child_withdraw_earlier));
    Some(section.children(rows.list()).children(said.paragraph()))
}

fn groups(telling: &Telling<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for purpose in telling.purposes() {
        if !purpose.is_consent() {
            continue;
        }
        let how = how(telling, purpose);
        let effect = purpose.on_withdraw().map(|it| effect(telling, it)).unwrap_or_default();
        match groups.iter_mut().find(|group| group.how == how && group.effect.sentences() == effect.sentences()) {
            Some(group) => group.titles.push(telling.title(purpose)),
            None => groups.push(Group { titles: vec![telling.title(purpose)], how, effect }),
        }
    }
    groups
}

/// What the dialog that asks for the purpose says of withdrawing.
pub fn how(telling: &Telling<'_>, purpose: Purpose<'_>) -> Option<String> {
    telling.config.dialogs_for(purpose).find_map(|dialog| telling.words.withdrawal(telling.config, dialog))
}

fn effect<'c>(telling: &Telling<'c>, on_withdraw: OnWithdraw<'c>) -> Said {
    let words = &telling.words;
    let mut said = Said::new();
    said.say(on_withdraw.effect().and_then(|effect| match effect {
        Effect::Erase => Some(telling.either(Words::notice_withdraw_erase, Words::child_withdraw_erase)),
        Effect::Anonymise => Some(telling.either(Words::notice_withdraw_anonymise, Words::child_withdraw_anonymise)),
        Effect::Keep => {
            let data = &telling.data(on_withdraw.data().each())?;
            let law = telling.text(on_withdraw.law())?;
            Some(if telling.child {
                words.child_withdraw_keep(say::ChildWithdrawKeep { data, law })
            } else {
                words.notice_withdraw_keep(say::NoticeWithdrawKeep { data, law })
            })
        }
    }));
    said.say_once(telling.own(on_withdraw.text()));
    said
}
