//! Who is responsible, and whom to ask (Art. 13(1)(a)–(b), 14(1)(a)–(b), 26, 27).

use super::reach::Reach;
use super::rows::paragraph;
use super::telling::Telling;
use crate::config::controller::JointController;
use crate::text::Words;
use crate::view::{Element, Tag, el};

pub fn controller(telling: &Telling<'_>) -> Option<Element> {
    let controller = telling.config.controller()?;
    let words = &telling.words;
    let is = controller.name().map(|name| if telling.child { words.child_controller_is(name) } else { words.notice_controller_is(name) });
    let also = controller.trading_as().map(|name| words.notice_controller_trading_as(name));
    let sentences: Vec<String> = is.into_iter().chain(also).collect();
    Some(
        telling
            .section("controller", telling.either(Words::notice_controller, Words::child_controller))
            .children(paragraph(&sentences))
            .children(Reach::from(controller).rows(telling).list()),
    )
}

pub fn representative(telling: &Telling<'_>) -> Option<Element> {
    let representative = telling.config.controller()?.representative()?;
    let words = &telling.words;
    let is = representative
        .name()
        .map(|name| if telling.child { words.child_representative_is(name) } else { words.notice_representative_is(name) });
    Some(
        telling
            .section("representative", words.notice_representative())
            .children(is.map(|is| el(Tag::P).text(is)))
            .children(Reach::from(representative).rows(telling).list()),
    )
}

pub fn officer(telling: &Telling<'_>) -> Option<Element> {
    let officer = telling.config.controller()?.dpo()?;
    let words = &telling.words;
    let named = officer.name().map(|name| if telling.child { words.child_dpo_named(name) } else { words.notice_dpo_named(name) });
    let sentences: Vec<String> = [telling.either(Words::notice_dpo_is, Words::child_dpo_is)].into_iter().chain(named).collect();
    Some(
        telling
            .section("dpo", telling.either(Words::notice_dpo, Words::child_dpo))
            .children(paragraph(&sentences))
            .children(Reach::from(officer).rows(telling).list()),
    )
}

/// The joint controllers of the notice's purposes and the essence of the arrangement (Art. 26(2)).
pub fn joint(telling: &Telling<'_>) -> Option<Element> {
    let purposes = telling.purposes();
    let concerned = |joint: &JointController<'_>| {
        joint.purposes().is_none_or(|ids| ids.into_iter().any(|id| purposes.iter().any(|purpose| purpose.id() == Some(id))))
    };
    let joints: Vec<JointController<'_>> = telling.config.root().joint_controllers().into_iter().flatten().filter(concerned).collect();
    let names: Vec<&str> = joints.iter().filter_map(|joint| joint.name()).collect();
    if names.is_empty() {
        return None;
    }
    let words = &telling.words;
    let names_said = words.list(&names);
    let are = if telling.child { words.child_joint_are(&names_said) } else { words.notice_joint_are(&names_said) };
    let rights = telling.either(Words::notice_joint_rights, Words::child_joint_rights);
    let mut section = telling.section("joint", words.notice_joint()).child(el(Tag::P).text([are.as_str(), " ", rights.as_str()].concat()));
    for joint in &joints {
        let own: Vec<_> =
            purposes.iter().copied().filter(|purpose| joint.purposes().into_iter().flatten().any(|id| purpose.id() == Some(id))).collect();
        let mut sentences: Vec<String> = telling.applies_to(&own).into_iter().collect();
        sentences.extend(telling.text(joint.arrangement()).map(str::to_owned));
        sentences.extend(joint.name().filter(|_| joint.contact_point() == Some(true)).map(|name| words.notice_joint_contact(name)));
        let heading = joint.name().filter(|_| joints.len() > 1).map(|name| telling.heading(2, name));
        section = section.children(heading).children(paragraph(&sentences)).children(Reach::from(*joint).rows(telling).list());
    }
    Some(section)
}
