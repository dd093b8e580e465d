//! The language of the built-in texts and of the notices made of them.

mod support;

use samtykke::config::Config;
use samtykke::config::notice::Audience;
use samtykke::dialog::surfaces;
use samtykke::notice::notice;
use samtykke::plain::plain;
use samtykke::rules::reading::Measure;
use samtykke::rules::{ALL, Report};
use samtykke::text::{Words, messages, speak};
use support::examples::{every_branch, examples};

/// Values that reach every variant of the selects; anything else reaches the default.
const VARIANTS: &[&str] = &["…", "1", "authority", "phone", "website", "religious", "trade-union", "political", "philosophical"];

/// Longest sentence, in words: our own limits, for adults and for children.
const ADULT: usize = 25;
const CHILD: usize = 15;

/// Highest LIX of a notice (words per sentence, and words of more than six letters per hundred): our own limits.
const LIX_ADULT: u32 = 45;
const LIX_CHILD: u32 = 35;

#[test]
fn no_sentence_is_too_long() {
    for language in ["da", "en"] {
        for (name, variables) in messages() {
            let count = variables.count();
            let limit = if name.starts_with("child-") { CHILD } else { ADULT };
            for variant in VARIANTS {
                let said = speak(language, name, &vec![*variant; count]).expect("a message");
                for sentence in sentences(&said) {
                    assert!(words(&sentence).count() <= limit, "{language} {name}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn no_sentence_about_a_rule_is_too_long() {
    let mut long = Vec::new();
    for language in ["da", "en"] {
        for (name, part) in ALL.iter().flat_map(|rule| ["", ".asks", ".limits", ".why", ".fix"].map(|part| (rule.id, part))) {
            let said = Words::of(language).tool(&format!("{name}{part}"), "…").unwrap_or_default();
            long.extend(
                sentences(&said)
                    .into_iter()
                    .filter(|said| words(said).count() > ADULT)
                    .map(|said| format!("{language} {name}{part}: {said}")),
            );
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn notices_are_easy_to_read() {
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let config = Config::read(&text).expect("well-formed");
        for told in config.notices() {
            let limit = if told.audience() == Some(Audience::Child) { LIX_CHILD } else { LIX_ADULT };
            for language in config.languages() {
                let shown = plain(&notice(&config, told, language, 1));
                // LIX says nothing of short texts.
                let measure = Measure::of(&shown);
                if measure.words < 100 {
                    continue;
                }
                let lix = measure.lix();
                println!("{lix:3} {name} {} {language}", told.id().unwrap_or_default());
                assert!(lix <= limit, "{name} {:?} {language}: LIX {lix}", told.id());
            }
        }
    }
}

#[test]
fn dialogs_are_easy_to_read() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("well-formed");
        let report = Report::of(&config);
        for asked in config.dialogs() {
            let lawful = report.dialog(asked).expect("lawful");
            let limit = if asked.children().is_some_and(|children| children.direct_offer() == Some(true)) { LIX_CHILD } else { LIX_ADULT };
            for language in config.languages() {
                // Choices and banner say the same once more.
                let shown = surfaces(lawful, language).first().map(plain).unwrap_or_default();
                let measure = Measure::of(&shown);
                println!("{:3} {:3} words {name} {} {language}", measure.lix(), measure.words, asked.id().unwrap_or_default());
                assert!(measure.words < 50 || measure.lix() <= limit, "{name} {:?} {language}: LIX {}", asked.id(), measure.lix());
            }
        }
    }
}

/// Words of the law that a child need not know: a child's notice says the same in others.
const OF_THE_LAW: [(&str, &[&str]); 2] = [
    ("da", &["dataansvarlig", "retsgrundlag", "personoplysning", "markedsføring", "behandler", "samtykke", "leverandør", "indsigelse"]),
    ("en", &["controller", "legal basis", "personal data", "marketing", "process", "consent", "supplier", "objection"]),
];

#[test]
fn children_are_told_in_their_own_words() {
    let (_, text) = every_branch();
    let config = Config::read(&text).expect("well-formed");
    for told in config.notices().filter(|told| told.audience() == Some(Audience::Child)) {
        for (language, words) in OF_THE_LAW {
            let shown = plain(&notice(&config, told, language, 1));
            for line in shown.lines() {
                let found: Vec<&&str> = words.iter().filter(|word| line.to_lowercase().contains(**word)).collect();
                assert!(found.is_empty(), "{language} {:?}: {found:?} in: {line}", told.id());
            }
        }
    }
}

/// Sentences end with a mark and a space; abbreviations of citations do not end one.
fn sentences(text: &str) -> Vec<String> {
    let mut text = text.replace('\n', " ");
    for abbreviation in ["stk.", "nr.", "U.S."] {
        text = text.replace(abbreviation, &abbreviation.replace('.', ""));
    }
    let ends = |text: &str| text.split_inclusive(['.', '?', '!', ':']).map(str::to_owned).collect::<Vec<_>>();
    let mut sentences: Vec<String> = Vec::new();
    for part in ends(&text) {
        match sentences.last_mut() {
            // A mark inside a word (an address, a number) is no end.
            Some(last) if !part.starts_with(' ') => last.push_str(&part),
            _ => sentences.push(part),
        }
    }
    sentences.into_iter().filter(|sentence| words(sentence).next().is_some()).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric) || *word == "…")
}
