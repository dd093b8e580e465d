//! JSON with comments, every value with its place.
//!
//! Knows nothing of the configuration's fields. It reads on after a mistake wherever the text still makes sense, so that
//! one run reports all mistakes. Source: RFC 8259, with `//` and `/* */` comments and trailing commas.

use std::sync::Arc;

use super::mistake::{Mistake, Slip};

/// A value and the bytes it stands on.
#[derive(Debug, Clone)]
pub struct Node {
    /// Byte offset of the first character.
    pub at: u32,
    /// Byte offset behind the last character.
    pub end: u32,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub enum Value {
    Null,
    Flag(bool),
    /// Whole numbers alone are of use here; any other number is `None`.
    Number(Option<u32>),
    String(String),
    List(Vec<Node>),
    Object(Arc<Vec<Member>>),
    /// A name, and the fields of what it names.
    Reference(String, Arc<Vec<Member>>),
}

/// One `"name": value` of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// Byte offset of the name's opening quote.
    pub at: u32,
    pub name: String,
    pub node: Node,
}

impl Node {
    /// The value under `name`, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Node> {
        // The lengths first: nearly all names differ in them, and comparing letters is a call.
        self.members().iter().find(|member| member.name.len() == name.len() && member.name == name).map(|member| &member.node)
    }

    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) | Value::Reference(_, members) => members,
            _ => &[],
        }
    }

    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    pub fn string(&self) -> Option<&str> {
        match &self.value {
            Value::String(string) | Value::Reference(string, _) => Some(string),
            _ => None,
        }
    }
}

/// Deeper nesting than this is refused: no configuration needs it, and the stack of a browser is finite.
const DEEPEST: u32 = 40;

/// Reads `text`; mistakes are added to `mistakes`. `None` only for a text without any value.
pub fn read(text: &str, mistakes: &mut Vec<Mistake>) -> Option<Node> {
    // A byte order mark is part of the file: places stay true to it.
    let at = if text.starts_with("\u{feff}") { 3 } else { 0 };
    let mut reader = Reader { text, bytes: text.as_bytes(), at, mistakes };
    reader.space();
    let node = reader.value(0);
    reader.space();
    if node.is_some() && reader.at < reader.bytes.len() {
        reader.slip(reader.at, Slip::Syntax("end"));
    }
    node
}

struct Reader<'t, 'm> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    mistakes: &'m mut Vec<Mistake>,
}

/// What a word without proper quotes begins with and, unless it has single ones, consists of.
fn is_loose(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-' | b'\'') || byte >= 0x80
}

impl Reader<'_, '_> {
    fn slip(&mut self, at: usize, slip: Slip) {
        self.mistakes.push(Mistake { at: at as u32, slip });
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Skips white space and comments.
    fn space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                Some(b'/') if self.bytes.get(self.at + 1) == Some(&b'/') => {
                    while self.peek().is_some_and(|byte| byte != b'\n') {
                        self.at += 1;
                    }
                }
                Some(b'/') if self.bytes.get(self.at + 1) == Some(&b'*') => {
                    let start = self.at;
                    self.at += 2;
                    while self.peek().is_some() && !self.bytes[self.at..].starts_with(b"*/") {
                        self.at += 1;
                    }
                    if self.peek().is_none() {
                        self.slip(start, Slip::Syntax("*/"));
                    } else {
                        self.at += 2;
                    }
                }
                _ => return,
            }
        }
    }

    fn value(&mut self, depth: u32) -> Option<Node> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if depth == DEEPEST => {
                self.slip(start, Slip::Syntax("depth"));
                self.at = self.bytes.len();
                return None;
            }
            Some(b'{') => Value::Object(Arc::new(self.object(depth))),
            Some(b'[') => Value::List(self.list(depth)),
            Some(b'"') => Value::String(self.quoted()),
            Some(b'}' | b']' | b',' | b':') | None => {
                self.slip(start, Slip::Syntax("value"));
                return None;
            }
            Some(_) => self.bare(),
        };
        Some(Node { at: start as u32, end: self.at as u32, value })
    }

    fn object(&mut self, depth: u32) -> Vec<Member> {
        let start = self.at;
        let mut members: Vec<Member> = Vec::new();
        self.at += 1;
        loop {
            self.space();
            match self.peek() {
                Some(b'}') => {
                    self.at += 1;
                    return members;
                }
                Some(byte) if byte == b'"' || is_loose(byte) => {
                    let at = self.at;
                    let name = if byte == b'"' { self.quoted() } else { self.loose("name") };
                    self.space();
                    if !self.eat(b':') {
                        self.slip(self.at, Slip::Syntax(":"));
                    }
                    self.space();
                    if let Some(node) = self.value(depth + 1) {
                        if members.iter().any(|member| member.name == name) {
                            self.slip(at, Slip::Duplicate(name));
                        } else {
                            members.push(Member { at: at as u32, name, node });
                        }
                    }
                    self.comma(b'}');
                }
                None | Some(b']') => {
                    self.unclosed(start, "}");
                    return members;
                }
                Some(_) => {
                    self.slip(self.at, Slip::Syntax("name"));
                    self.skip();
                }
            }
        }
    }

    fn list(&mut self, depth: u32) -> Vec<Node> {
        let start = self.at;
        let mut items = Vec::new();
        self.at += 1;
        loop {
            self.space();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    return items;
                }
                None | Some(b'}') => {
                    self.unclosed(start, "]");
                    return items;
                }
                Some(b',' | b':') => {
                    self.slip(self.at, Slip::Syntax("value"));
                    self.at += 1;
                }
                Some(_) => {
                    if let Some(item) = self.value(depth + 1) {
                        items.push(item);
                    }
                    self.comma(b']');
                }
            }
        }
    }

    fn comma(&mut self, close: u8) {
        self.space();
        if !self.eat(b',') && self.peek().is_some_and(|byte| byte != close && byte != b'}' && byte != b']') {
            self.slip(self.at, Slip::Syntax(","));
            self.eat(b':');
        }
    }

    /// A missing bracket is told once, at the bracket that was opened and not closed.
    fn unclosed(&mut self, start: usize, close: &'static str) {
        if !self.mistakes.iter().any(|mistake| matches!(mistake.slip, Slip::Syntax("}" | "]"))) {
            self.slip(start, Slip::Syntax(close));
        }
    }

    /// Goes on behind the next comma, or to the next bracket.
    fn skip(&mut self) {
        let start = self.at;
        while let Some(byte) = self.peek() {
            match byte {
                b',' => {
                    self.at += 1;
                    return;
                }
                b'}' | b']' if self.at > start => return,
                b'"' if self.at > start => return,
                _ => self.at += 1,
            }
        }
    }

    /// A word without quotes, or in the wrong ones: a mistake, but the rest is read as it is meant.
    fn loose(&mut self, expected: &'static str) -> String {
        let start = self.at;
        self.slip(start, Slip::Syntax(expected));
        let single = self.eat(b'\'');
        let from = self.at;
        while self.peek().is_some_and(|byte| if single { byte != b'\'' && byte != b'\n' } else { is_loose(byte) }) {
            self.at += 1;
        }
        let word = self.since(from).to_owned();
        if single {
            self.eat(b'\'');
        }
        word
    }

    fn bare(&mut self) -> Value {
        let start = self.at;
        if self.peek() == Some(b'\'') {
            return Value::String(self.loose("quotes"));
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.' | b'_') || byte >= 0x80) {
            self.at += 1;
        }
        let word = &self.bytes[start..self.at];
        match word {
            b"true" => Value::Flag(true),
            b"false" => Value::Flag(false),
            b"null" => Value::Null,
            [b'0'..=b'9' | b'-', ..] => self.number(start),
            _ => {
                if word.is_empty() {
                    self.at += 1;
                }
                self.slip(start, Slip::Syntax("quotes"));
                Value::String(self.since(start).to_owned())
            }
        }
    }

    fn number(&mut self, start: usize) -> Value {
        let mut whole: Option<u32> = Some(0);
        for &byte in &self.bytes[start..self.at] {
            whole = match (byte, whole) {
                (b'0'..=b'9', Some(number)) => number.checked_mul(10).and_then(|number| number.checked_add(u32::from(byte - b'0'))),
                _ => None,
            };
        }
        Value::Number(whole)
    }

    fn quoted(&mut self) -> String {
        let start = self.at;
        let mut text = String::new();
        self.at += 1;
        let mut plain = self.at;
        loop {
            match self.peek() {
                Some(b'"') => {
                    text.push_str(self.since(plain));
                    self.at += 1;
                    return text;
                }
                // A string ends with its line: the rest of the file is still read.
                None | Some(b'\n') => {
                    text.push_str(self.since(plain));
                    self.slip(start, Slip::Syntax("\""));
                    return text;
                }
                Some(b'\\') => {
                    text.push_str(self.since(plain));
                    self.escape(&mut text);
                    plain = self.at;
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// The text from byte `start` to here. Both stand beside an ASCII character or at an end of the text.
    fn since(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn escape(&mut self, text: &mut String) {
        let start = self.at;
        self.at += 1;
        let letter = self.peek();
        // The end of the line belongs to the string, not to the escape.
        if !matches!(letter, None | Some(b'\n')) {
            self.at += 1;
        }
        let plain = match letter {
            Some(b'"' | b'\\' | b'/') => letter.map(char::from),
            Some(b'n') => Some('\n'),
            Some(b't') => Some('\t'),
            Some(b'r') => Some('\r'),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'u') => {
                let high = self.hex();
                let code = match high {
                    Some(high @ 0xd800..=0xdbff) if self.bytes[self.at..].starts_with(b"\\u") => {
                        self.at += 2;
                        self.hex()
                            .filter(|low| (0xdc00..=0xdfff).contains(low))
                            .map(|low| 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
                    }
                    other => other,
                };
                code.and_then(char::from_u32)
            }
            _ => None,
        };
        match plain {
            Some(letter) => text.push(letter),
            None => self.slip(start, Slip::Syntax("escape")),
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()?).to_digit(16)?;
            code = code * 16 + digit;
            self.at += 1;
        }
        Some(code)
    }
}
