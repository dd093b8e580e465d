//! Why a purpose is lawful, in words (Art. 13(1)(c)–(d), 14(1)(c), 14(2)(b)).

use super::said::Said;
use super::telling::Telling;
use crate::config::basis::{Article, Basis};
use crate::config::purpose::{Aim, Purpose};
use crate::config::shape::{Each, Text};
use crate::text::{Words, say};

/// A basis, the first of a purpose or one for a part of it.
pub struct Ground<'c> {
    /// The part; all of the purpose, if none is named.
    pub covers: Option<Text<'c>>,
    pub article: Article,
    /// Whether there is no contract yet: steps at the person's request before one is made.
    pub before_contract: bool,
    pub law: Option<Text<'c>>,
    pub interest: Option<Text<'c>>,
    pub balancing: Option<Text<'c>>,
}

/// The basis of a purpose, and those for parts of it.
pub fn grounds<'c>(purpose: Purpose<'c>) -> Vec<Ground<'c>> {
    let before_contract = purpose.is_aim(Aim::Recruitment) || purpose.basis().and_then(Basis::before_contract) == Some(true);
    let mut grounds = Vec::new();
    if let Some((basis, article)) = purpose.basis().zip(purpose.article()) {
        let (law, interest, balancing) = (basis.law(), basis.interest(), basis.balancing());
        grounds.push(Ground { covers: None, article, before_contract, law, interest, balancing });
    }
    for further in purpose.further_bases().each() {
        if let Some(article) = further.article() {
            let (law, interest, balancing) = (further.law(), further.interest(), further.balancing());
            grounds.push(Ground { covers: further.covers(), article, before_contract, law, interest, balancing });
        }
    }
    grounds
}

pub fn sentences<'c>(telling: &Telling<'c>, ground: &Ground<'c>) -> Said {
    let words = &telling.words;
    let who = telling.who();
    let law = telling.text(ground.law);
    let interest = telling.text(ground.interest);
    let first = if telling.child {
        match (ground.article, interest) {
            (Article::Consent, _) => words.child_basis_6_1_a(),
            (Article::Contract, _) => words.child_basis_6_1_b(),
            (Article::LegalObligation, _) => words.child_basis_6_1_c(),
            (Article::VitalInterests, _) => words.child_basis_6_1_d(),
            (Article::PublicTask, _) => words.child_basis_6_1_e(who),
            (Article::LegitimateInterests, Some(interest)) => words.child_basis_6_1_f(interest),
            (Article::LegitimateInterests, None) => words.child_basis_6_1_f_bare(),
        }
    } else {
        match (ground.article, law, interest) {
            (Article::Consent, ..) => words.notice_basis_6_1_a(),
            (Article::Contract, ..) if ground.before_contract => words.notice_basis_6_1_b_before(),
            (Article::Contract, ..) => words.notice_basis_6_1_b(),
            (Article::LegalObligation, Some(law), _) => words.notice_basis_6_1_c(law),
            (Article::LegalObligation, None, _) => words.notice_basis_6_1_c_bare(),
            (Article::VitalInterests, ..) => words.notice_basis_6_1_d(),
            (Article::PublicTask, Some(law), _) => words.notice_basis_6_1_e(say::NoticeBasis61E { law, who }),
            (Article::PublicTask, None, _) => words.notice_basis_6_1_e_bare(who),
            (Article::LegitimateInterests, _, Some(interest)) => words.notice_basis_6_1_f(interest),
            (Article::LegitimateInterests, _, None) => words.notice_basis_6_1_f_bare(),
        }
    };
    let mut said = Said::from(first);
    let named_above = matches!(ground.article, Article::LegalObligation | Article::PublicTask);
    if let Some(law) = law.filter(|_| !named_above && !telling.child) {
        said.say(words.notice_basis_law(law));
    }
    if let Some(balancing) = telling.own(ground.balancing) {
        said.say(telling.either(Words::notice_basis_weighed, Words::child_basis_weighed));
        said.say(balancing);
    }
    said
}

/// Where the rule stands: for readers to whom the sentence itself does not say it.
pub fn rules<'c>(telling: &Telling<'c>, ground: &Ground<'c>) -> Said {
    let mut rules = Said::from(cite(telling, ground.article.word()));
    rules.say(telling.text(ground.law).map(crate::text::capitalised));
    rules
}

/// A provision of the GDPR, such as `6(1)(a)`, in words.
pub fn cite(telling: &Telling<'_>, provision: &str) -> String {
    let mut parts = provision.split(['(', ')']).filter(|part| !part.is_empty());
    let mut next = || parts.next().unwrap_or("");
    let (article, paragraph, letter) = (next(), next(), next());
    telling.words.child_cite(say::ChildCite { article, paragraph, letter })
}
