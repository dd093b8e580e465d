//! Labels of what a configuration names: types of data, groups of people, countries.

use super::Words;
use crate::config::Config;
use crate::config::shape::Each;
use crate::config::shape::Text;

impl Words<'_> {
    /// The type of data, as it stands in a list; its id, if no label is known.
    pub fn data(&self, config: &Config, id: &str) -> String {
        let own = || config.purposes().find_map(|purpose| purpose.data().each().find(|data| data.id == id && data.label.is_some())?.label);
        self.known_or_own("data", id, own)
    }

    /// Types of data in words: `navn, e-mailadresse og telefonnummer`. `None`, if there are none.
    pub fn data_list(&self, config: &Config, ids: &[&str]) -> Option<String> {
        let mut labels = Vec::new();
        for id in ids {
            labels.push(self.data(config, id));
        }
        (!labels.is_empty()).then(|| self.list(&labels))
    }

    /// The group of people, as it stands in a list; its id, if no label is known.
    pub fn subject(&self, config: &Config, id: &str) -> String {
        let own = || {
            let mut subjects = config.purposes().flat_map(|purpose| purpose.subjects().each());
            subjects.find(|subject| subject.id == id && subject.label.is_some())?.label
        };
        self.known_or_own("subject", id, own)
    }

    /// The country of an ISO 3166-1 code, without article; the code, if the country has no label.
    pub fn country(&self, code: &str) -> String {
        self.label("country", &code.to_ascii_lowercase()).unwrap_or_else(|| code.to_owned())
    }

    /// An own id is none of the known ones, and those are found without looking through the file.
    fn known_or_own<'c>(&self, group: &str, id: &str, own: impl FnOnce() -> Option<Text<'c>>) -> String {
        self.label(group, id).unwrap_or_else(|| own().and_then(|label| label.get(self.language)).unwrap_or(id).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::data::DATA;
    use crate::config::subject::SUBJECTS;

    #[test]
    fn every_known_word_has_a_label() {
        for language in ["da", "en"] {
            let words = Words::of(language);
            for (group, known) in [("data", DATA), ("subject", SUBJECTS)] {
                for word in known.iter() {
                    assert!(words.label(group, word).is_some(), "{group}-{word}");
                }
            }
            assert_ne!(words.country("US"), "US");
            assert_eq!(words.country("ZZ"), "ZZ");
        }
    }

    #[test]
    fn own_labels() {
        let text =
            r#"{"purposes":[{"id":"cart","data":[{"id":"basket","label":{"da":"varer i kurven","en":"items in the basket"}},"email"]}]}"#;
        let config = Config::read(text).expect("well-formed");
        assert_eq!(Words::of("da").data_list(&config, &["basket", "email"]).as_deref(), Some("varer i kurven og e-mailadresse"));
        assert_eq!(Words::of("en").data_list(&config, &["basket"]).as_deref(), Some("items in the basket"));
    }
}
