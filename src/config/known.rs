//! Closed lists of words. The tools have them as lists; visitors download each as one text, a word a line, which is half as long.

#[cfg(not(feature = "tools"))]
use super::letters::{cut, pieces};

/// A list of words, in the order of its declaration: see [`known!`].
#[derive(Debug, Clone, Copy)]
pub struct Known {
    #[cfg(feature = "tools")]
    pub words: &'static [&'static str],
    #[cfg(not(feature = "tools"))]
    pub lines: &'static str,
}

#[cfg(feature = "tools")]
impl Known {
    pub fn place(self, word: &str) -> Option<usize> {
        self.iter().position(|known| known == word)
    }

    pub fn get(self, place: usize) -> &'static str {
        self.words[place]
    }
}

#[cfg(not(feature = "tools"))]
impl Known {
    /// The place of a word.
    pub fn place(self, word: &str) -> Option<usize> {
        self.find(word).map(|(place, _)| place)
    }

    /// The place of a word, and the word. In a plain loop: a notice asks for each field of hundreds of services.
    #[inline(never)]
    pub fn find(self, word: &str) -> Option<(usize, &'static str)> {
        let bytes = self.lines.as_bytes();
        let (mut place, mut start, mut at) = (0, 0, 0);
        while at < bytes.len() {
            if bytes[at] == b'\n' {
                if at - start == word.len() && cut(self.lines, start, at) == word {
                    return Some((place, cut(self.lines, start, at)));
                }
                (place, start) = (place + 1, at + 1);
            }
            at += 1;
        }
        None
    }

    /// The word at a place.
    #[inline(never)]
    pub fn get(self, place: usize) -> &'static str {
        pieces(self.lines, b'\n').nth(place).unwrap_or_default()
    }
}

impl Known {
    /// The same list, from among the tables if it stands there.
    pub const fn shared(self) -> Known {
        #[cfg(feature = "tools")]
        return self;
        #[cfg(not(feature = "tools"))]
        Known { lines: super::table::shared(self.lines) }
    }

    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        #[cfg(feature = "tools")]
        return self.words.iter().copied();
        #[cfg(not(feature = "tools"))]
        pieces(self.lines, b'\n').filter(|word| !word.is_empty())
    }

    pub fn contains(self, word: &str) -> bool {
        self.place(word).is_some()
    }
}

/// `known!["one", "two"]`
macro_rules! known {
    ($($word:literal),* $(,)?) => {
        $crate::config::known::Known {
            #[cfg(feature = "tools")]
            words: &[$($word),*],
            #[cfg(not(feature = "tools"))]
            lines: concat!($($word, "\n"),*),
        }
    };
}

pub(crate) use known;
