//! What notices tell by construction: the rights, the right to object apart from the rest, and withdrawal with every consent.

use std::fs;

use samtykke::config::Config;
use samtykke::config::basis::Article;
use samtykke::config::notice::{Audience, Notice};
use samtykke::config::purpose::{Aim, Purpose};
use samtykke::html::html;
use samtykke::notice::notice;
use samtykke::text::Words;

const LANGUAGES: [&str; 2] = ["da", "en"];

#[test]
fn every_right_is_told() {
    each_full_notice(|name, told, page, words| {
        let rights = if is_child(told) {
            vec![
                words.child_right_access(),
                words.child_right_rectification(),
                words.child_right_erasure(),
                words.child_right_restriction(),
            ]
        } else {
            vec![
                words.right_access(),
                words.right_rectification(),
                words.right_erasure(),
                words.right_restriction(),
                words.right_portability_name(),
            ]
        };
        for right in rights {
            assert!(page.contains(&right), "{name} does not say: {right}");
        }
    });
}

#[test]
fn objection_stands_apart() {
    each_full_notice(|name, told, page, words| {
        let config = read(name);
        let may_object = |purpose: Purpose| rests_on(purpose, &[Article::PublicTask, Article::LegitimateInterests]);
        let is_marketing =
            |purpose: Purpose| purpose.marketing().is_some() || purpose.is_aim(Aim::Marketing) || purpose.is_aim(Aim::Newsletter);
        let purposes = || config.notice(told.id().unwrap_or_default()).into_iter().flat_map(|told| told.purposes_of(&config));
        let (heading, always) = if is_child(told) {
            (words.child_object(), words.child_object_marketing())
        } else {
            (words.right_object(), words.right_object_marketing())
        };
        let boxes: Vec<&str> = page.split("<section").filter(|section| section.contains("s-box")).collect();
        let own: Vec<&&str> = boxes.iter().filter(|section| section.contains(&heading)).collect();
        if purposes().any(may_object) || purposes().any(is_marketing) {
            assert_eq!(own.len(), 1, "{name}: the right to object has a section of its own");
            for purpose in purposes().filter(|purpose| may_object(*purpose)) {
                let child = purpose.child().and_then(|child| child.title()).filter(|_| is_child(told));
                let title = child.or(purpose.title()).and_then(|title| title.get(words.language)).unwrap_or_default();
                assert!(own[0].contains(title), "{name}: one can object to {title}");
            }
        }
        if purposes().any(is_marketing) {
            assert!(own[0].contains(&always), "{name}: the right to say no to marketing");
            assert_eq!(page.matches(&always).count(), 1, "{name}: and nowhere else");
        }
    });
}

#[test]
fn withdrawal_is_told_with_every_consent() {
    each_full_notice(|name, told, page, words| {
        let config = read(name);
        let consents =
            config.notice(told.id().unwrap_or_default()).into_iter().flat_map(|told| told.purposes_of(&config)).any(Purpose::is_consent);
        let says = if is_child(told) {
            [words.child_withdraw_any_time(), words.child_withdraw_earlier()]
        } else {
            [words.notice_withdraw_any_time(), words.notice_withdraw_earlier()]
        };
        assert_eq!(page.contains(&says[1]), consents, "{name}: {}", says[1]);
        // A dialog's own words for how to withdraw take the place of the first sentence.
        let own = config.dialogs().any(|dialog| dialog.withdrawal().is_some());
        assert!(!consents || own || page.contains(&says[0]), "{name}: {}", says[0]);
    });
}

fn each_full_notice(check: impl Fn(&str, Notice, &str, Words)) {
    for entry in fs::read_dir("examples").expect("the examples").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let config = read(&name);
        for told in config.notices().filter(|told| !told.is_short()) {
            for language in LANGUAGES {
                check(&name, told, &html(&notice(&config, told, language, 2)), Words::of(language));
            }
        }
    }
}

fn read(name: &str) -> Config {
    let text = fs::read_to_string(format!("examples/{name}/lawful.json")).unwrap_or_else(|error| panic!("{name}: {error}"));
    Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"))
}

fn is_child(told: Notice) -> bool {
    told.audience() == Some(Audience::Child)
}

fn rests_on(purpose: Purpose, articles: &[Article]) -> bool {
    let further = purpose.further_bases().into_iter().flatten().filter_map(|basis| basis.article());
    purpose.article().into_iter().chain(further).any(|article| articles.contains(&article))
}
