//! Who is responsible, and whom to ask (Art. 13(1)(a)–(b), 14(1)(a)–(b), 26, 27).

use super::reach::Reach;
use super::said::Said;
use super::telling::Telling;
use crate::config::controller::JointController;
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::text::Words;
use crate::view::{Element, Tag, el};

pub fn controller(telling: &Telling<'_>) -> Option<Element> {
    let controller = telling.config.controller()?;
    let words = &telling.words;
    let is = controller.name().map(|name| if telling.child { words.child_controller_is(name) } else { words.notice_controller_is(name) });
    let also = controller.trading_as().map(|name| words.notice_controller_trading_as(name));
    let mut said = Said::from(is);
    said.say(also);
    Some(
        telling
            .section("controller", telling.either(Words::notice_controller, Words::child_controller))
            .children(said.paragraph())
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
            .section("representative", telling.either(Words::notice_representative, Words::child_representative))
            .children(is.map(|is| el(Tag::P).text(is)))
            .children(Reach::from(representative).rows(telling).list()),
    )
}

pub fn officer(telling: &Telling<'_>) -> Option<Element> {
    let officer = telling.config.controller()?.dpo()?;
    let words = &telling.words;
    let named = officer.name().map(|name| if telling.child { words.child_dpo_named(name) } else { words.notice_dpo_named(name) });
    let mut said = Said::from(telling.either(Words::notice_dpo_is, Words::child_dpo_is));
    said.say(named);
    Some(
        telling
            .section("dpo", telling.either(Words::notice_dpo, Words::child_dpo))
            .children(said.paragraph())
            .children(Reach::from(officer).rows(telling).list()),
    )
}

/// The joint controllers of the notice's purposes and the essence of the arrangement (Art. 26(2)).
pub fn joint(telling: &Telling<'_>) -> Option<Element> {
    let mut joints = Vec::new();
    let mut names = Vec::new();
    for joint in telling.config.root().joint_controllers().each() {
        let shared = shared(telling, joint);
        // One without purposes is a joint controller for all of them.
        if !shared.is_empty() || joint.purposes().is_none() {
            joints.push((joint, shared));
            names.extend(joint.name());
        }
    }
    if names.is_empty() {
        return None;
    }
    let words = &telling.words;
    let all = words.list(&names);
    let mut said = Said::from(if telling.child { words.child_joint_are(&all) } else { words.notice_joint_are(&all) });
    said.say(telling.either(Words::notice_joint_rights, Words::child_joint_rights));
    let mut section = telling.section("joint", telling.either(Words::notice_joint, Words::child_joint)).children(said.paragraph());
    let several = joints.len() > 1;
    for (joint, shared) in joints {
        let mut said = Said::from(telling.applies_to(&shared));
        said.say(telling.own(joint.arrangement()));
        if joint.contact_point() == Some(true) {
            said.say(
                joint.name().map(|name| if telling.child { words.child_joint_contact(name) } else { words.notice_joint_contact(name) }),
            );
        }
        let heading = joint.name().filter(|_| several).map(|name| telling.heading(2, name));
        section = section.children(heading).children(said.paragraph()).children(Reach::from(joint).rows(telling).list());
    }
    Some(section)
}

/// The notice's purposes that the joint controller has a part in.
fn shared<'c>(telling: &Telling<'c>, joint: JointController<'c>) -> Vec<Purpose<'c>> {
    let mut shared = telling.purposes();
    shared.retain(|purpose| joint.purposes().each().any(|id| purpose.id() == Some(id)));
    shared
}
