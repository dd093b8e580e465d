//! That and how consent can be withdrawn, and what follows (Art. 7(3), 13(2)(c), 14(2)(d)).

use super::reach::withdraw_by;
use super::rows::{Rows, paragraph};
use super::telling::{Telling, add_new};
use crate::config::purpose::{Effect, OnWithdraw, Purpose};
use crate::text::{Words, capitalised, say};
use crate::view::{Element, Tag, el};

/// Purposes that are withdrawn in the same way and with the same effect.
struct Group<'c> {
    titles: Vec<String>,
    how: Option<&'c str>,
    effect: Vec<String>,
}

pub fn withdrawal(telling: &Telling<'_>) -> Option<Element> {
    let groups = groups(telling);
    if groups.is_empty() {
        return None;
    }
    let words = &telling.words;
    let mut section = telling.section("withdraw", telling.either(Words::notice_withdraw, Words::child_withdraw));
    // The controller's own words for how say it of each purpose; where they are missing, it must be said here.
    if telling.child || groups.iter().any(|group| group.how.is_none()) {
        let any_time = telling.either(Words::notice_withdraw_any_time, Words::child_withdraw_any_time);
        let by = withdraw_by(telling).filter(|_| groups.iter().any(|group| group.how.is_none()));
        let sentences: Vec<String> = [any_time].into_iter().chain(by).collect();
        section = section.children(paragraph(&sentences));
    }
    let said = |group: &Group<'_>| group.how.map(str::to_owned).into_iter().chain(group.effect.iter().cloned()).collect::<Vec<_>>();
    if let [only] = groups.as_slice() {
        section = section.children(said(only).into_iter().map(|sentence| el(Tag::P).text(sentence)));
    } else {
        let mut rows = Rows::new();
        for group in &groups {
            rows.add(capitalised(&words.list(&group.titles)), said(group));
        }
        section = section.children(rows.list());
    }
    let effect = (!telling.child).then(|| words.notice_withdraw_effect());
    let earlier = telling.either(Words::notice_withdraw_earlier, Words::child_withdraw_earlier);
    let sentences: Vec<String> = effect.into_iter().chain([earlier]).collect();
    Some(section.children(paragraph(&sentences)))
}

fn groups<'c>(telling: &Telling<'c>) -> Vec<Group<'c>> {
    let mut groups: Vec<Group<'c>> = Vec::new();
    for purpose in telling.purposes().into_iter().filter(|purpose| purpose.is_consent()) {
        let how = how(telling, purpose);
        let effect = purpose.on_withdraw().map(|it| effect(telling, it)).unwrap_or_default();
        match groups.iter_mut().find(|group| group.how == how && group.effect == effect) {
            Some(group) => group.titles.push(telling.title(purpose)),
            None => groups.push(Group { titles: vec![telling.title(purpose)], how, effect }),
        }
    }
    groups
}

/// What the dialog that asks for the purpose says of withdrawing.
fn how<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Option<&'c str> {
    let asks = |dialog: &crate::config::dialog::Dialog<'c>| dialog.purposes().into_iter().flatten().any(|id| purpose.id() == Some(id));
    telling.config.dialogs().filter(asks).find_map(|dialog| telling.text(dialog.withdrawal()?.how()))
}

fn effect<'c>(telling: &Telling<'c>, on_withdraw: OnWithdraw<'c>) -> Vec<String> {
    let words = &telling.words;
    let data = telling.data(on_withdraw.data().into_iter().flatten());
    let mut sentences = Vec::new();
    add_new(
        &mut sentences,
        on_withdraw.effect().and_then(|effect| match effect {
            Effect::Erase => Some(telling.either(Words::notice_withdraw_erase, Words::child_withdraw_erase)),
            Effect::Anonymise => Some(words.notice_withdraw_anonymise()),
            Effect::Keep => {
                let (data, law) = data.as_deref().zip(telling.text(on_withdraw.law()))?;
                Some(words.notice_withdraw_keep(say::NoticeWithdrawKeep { data, law }))
            }
        }),
    );
    add_new(&mut sentences, telling.text(on_withdraw.text()).map(str::to_owned));
    sentences
}
