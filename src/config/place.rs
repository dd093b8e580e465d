//! Places in a file: byte offset → JSON pointer (RFC 6901), line and column.

use super::json::{Node, Value};

/// The root of a read file.
#[derive(Clone, Copy)]
pub struct Document<'c>(pub &'c Node);

impl<'c> Document<'c> {
    /// The value that a JSON pointer leads to. An element of a list may go by its `id` instead of its number, so that a pointer
    /// written by hand stays true when the list grows.
    #[cfg(feature = "tools")]
    pub fn find(self, pointer: &str) -> Option<&'c Node> {
        pointer.strip_prefix('/').map_or(if pointer.is_empty() { Some(self.0) } else { None }, |parts| {
            parts.split('/').try_fold(self.0, |node, part| {
                let part = part.replace("~1", "/").replace("~0", "~");
                let named = |item: &&Node| item.get("id").and_then(Node::string) == Some(part.as_str());
                match &node.value {
                    Value::List(items) => part.parse().ok().and_then(|index: usize| items.get(index)).or_else(|| items.iter().find(named)),
                    _ => node.get(&part),
                }
            })
        })
    }

    /// The JSON pointer of the innermost value, or name, that stands at byte `at`.
    pub fn pointer(self, at: u32) -> String {
        let mut pointer = String::new();
        let mut node = self.0;
        loop {
            let inner = match &node.value {
                // Both stand in the order of the file.
                Value::Object(members) => {
                    members.get(members.partition_point(|member| member.node.end <= at)).filter(|member| member.at <= at).map(|member| {
                        pointer.push('/');
                        for letter in member.name.chars() {
                            match letter {
                                '~' => pointer.push_str("~0"),
                                '/' => pointer.push_str("~1"),
                                _ => pointer.push(letter),
                            }
                        }
                        &member.node
                    })
                }
                Value::List(items) => {
                    let index = items.partition_point(|item| item.end <= at);
                    items.get(index).filter(|item| item.at <= at).inspect(|_| {
                        pointer.push('/');
                        push_number(&mut pointer, index);
                    })
                }
                _ => None,
            };
            match inner {
                Some(inner) => node = inner,
                None => return pointer,
            }
        }
    }
}

fn push_number(out: &mut String, number: usize) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// Line and column of byte `at`, both counted from 1; a column is a character.
pub fn line_and_column(text: &str, at: u32) -> (u32, u32) {
    let before = text.get(..at as usize).unwrap_or(text);
    let (mut line, mut column) = (1, 1);
    for letter in before.chars() {
        (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
    }
    (line, column)
}
