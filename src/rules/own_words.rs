//! A site's own wording of a message, held against what the message has to say.
//!
//! Much of what the law asks for is said by the built-in texts. A site may reword them (`texts`), and then a rule that is held
//! by construction has something to look at.

use crate::config::Config;
use crate::config::json::Node;

/// A message and the words of which its wording needs at least one: the beginnings of words, small letters.
pub struct Must {
    pub message: &'static str,
    pub da: &'static [&'static str],
    pub en: &'static [&'static str],
}

/// Calls `lost` with each own wording that no longer says what it must, and the message's name. Of other languages than
/// Danish and English it knows only whether there is any wording at all.
pub fn lost(config: &Config, musts: &[Must], mut lost: impl FnMut(&Node, &str)) {
    for language in config.own_texts() {
        for own in language.node.members() {
            let Some(must) = musts.iter().find(|must| must.message == own.name) else { continue };
            let text = own.node.string().unwrap_or_default().to_lowercase();
            let words = match language.name.as_str() {
                "da" => must.da,
                "en" => must.en,
                _ => &[],
            };
            if text.trim().is_empty() || (!words.is_empty() && !words.iter().any(|word| text.contains(word))) {
                lost(&own.node, must.message);
            }
        }
    }
}
