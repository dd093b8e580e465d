//! A site's own wording of messages: `texts` of the file, and for the tools a folder of Fluent files beside it.

use super::Config;
#[cfg(feature = "tools")]
use super::json::Value;
use super::json::{Member, Node};

/// Messages in a site's own words, or in a language of its own, from outside the file.
#[cfg(feature = "tools")]
pub trait Wording: core::fmt::Debug + Send + Sync {
    /// Whether it has the language.
    fn speaks(&self, language: &str) -> bool;
    /// The message with the values of its variables, whose names stand with spaces between; `None` for one that it does not reword.
    fn say(&self, language: &str, message: &str, variables: &str, values: &[&str]) -> Option<String>;
    /// Language, message and all that it can say, for rules that read it.
    fn texts(&self) -> Vec<(&str, &str, &str)>;
}

/// The folder's wording, with its texts as if they stood in the file.
#[cfg(feature = "tools")]
#[derive(Debug)]
pub(super) struct Folder {
    wording: std::sync::Arc<dyn Wording>,
    texts: Vec<Member>,
}

impl Config {
    /// The site's own wording, by language and message.
    pub fn own_texts(&self) -> impl Iterator<Item = &Member> {
        let written = self.root().texts().map_or(&[][..], Node::members).iter();
        #[cfg(feature = "tools")]
        return written.chain(self.folder.iter().flat_map(|folder| &folder.texts));
        #[cfg(not(feature = "tools"))]
        written
    }
}

#[cfg(feature = "tools")]
impl Config {
    /// The same configuration with messages from outside the file. What rules find in one stands at its language.
    pub fn with_wording(mut self, wording: std::sync::Arc<dyn Wording>) -> Config {
        let languages = self.root().0.get("languages");
        let place = |language: &str| {
            let own = languages.and_then(|all| all.items().iter().find(|item| item.string() == Some(language)));
            let node = own.or(languages).unwrap_or(self.root().0);
            (node.at, node.end)
        };
        let mut texts: Vec<Member> = Vec::new();
        for (language, message, text) in wording.texts() {
            let (at, end) = place(language);
            let node = Node { at, end, value: Value::String(text.to_owned()) };
            let message = Member { at, name: message.to_owned(), node };
            match texts.iter_mut().find(|known| known.name == language) {
                Some(Member { node: Node { value: Value::Object(messages), .. }, .. }) => std::sync::Arc::make_mut(messages).push(message),
                _ => {
                    let node = Node { at, end, value: Value::Object(vec![message].into()) };
                    texts.push(Member { at, name: language.to_owned(), node });
                }
            }
        }
        self.folder = Some(Folder { wording, texts });
        self
    }

    /// Messages from outside the file, if there are any.
    pub fn wording(&self) -> Option<&dyn Wording> {
        self.folder.as_ref().map(|folder| folder.wording.as_ref())
    }

    /// Those messages as texts of the file, by language.
    pub(super) fn folder_texts(&self) -> impl Iterator<Item = &Member> {
        self.folder.iter().flat_map(|folder| &folder.texts)
    }
}
