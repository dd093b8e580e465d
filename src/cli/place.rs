//! Places in a file, as reports tell them.

use std::cell::OnceCell;
use std::ops::Range;

use serde::Serialize;

use crate::config::json::Node;
use crate::config::place::Document;

#[derive(Debug, Serialize)]
pub struct Place {
    /// JSON pointer (RFC 6901).
    pub path: String,
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
    /// Line and column behind the last character.
    #[serde(skip)]
    pub end: (u32, u32),
    /// The bytes to underline.
    #[serde(skip)]
    pub span: Range<usize>,
    /// Where an object that is longer than its first line says what it is: its `id` or `name`.
    #[serde(skip)]
    pub named: Option<Range<usize>>,
}

impl Place {
    /// The first character of a file.
    pub fn start() -> Place {
        Place { path: String::new(), line: 1, column: 1, end: (1, 1), span: 0..0, named: None }
    }
}

/// Finds places in one file. It knows where each line begins, for a file may have many findings; most have none.
pub struct Places<'t> {
    root: &'t Node,
    text: &'t str,
    marks: OnceCell<Marks>,
}

struct Marks {
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters begin before each [`STRIDE`] of bytes: a file may be one long line.
    strides: Vec<usize>,
}

const STRIDE: usize = 256;

impl Marks {
    fn of(text: &str) -> Marks {
        let mut marks = Marks { lines: vec![0], strides: Vec::with_capacity(text.len() / STRIDE + 1) };
        let (mut at, mut characters) = (0, 0);
        for bytes in text.as_bytes().chunks(STRIDE) {
            marks.strides.push(characters);
            characters += begun(bytes);
            for (line, byte) in bytes.iter().enumerate() {
                if *byte == b'\n' {
                    marks.lines.push(at + line + 1);
                }
            }
            at += STRIDE;
        }
        marks
    }
}

/// How many characters begin among the bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xBF)).count()
}

impl<'t> Places<'t> {
    pub fn new(root: &'t Node, text: &'t str) -> Places<'t> {
        Places { root, text, marks: OnceCell::new() }
    }

    fn marks(&self) -> &Marks {
        self.marks.get_or_init(|| Marks::of(self.text))
    }

    /// The place of the value, or the name of a field, that begins at a byte.
    pub fn at(&self, at: u32) -> Place {
        let start = (at as usize).min(self.text.len());
        let first_line =
            self.marks().lines.get(self.marks().lines.partition_point(|line| *line <= start)).map_or(self.text.len(), |next| next - 1);
        let (end, named) = match spot(self.root, at) {
            Some(Spot::Value(node)) => (node.end as usize, name(node)),
            Some(Spot::Name(end)) => (end as usize, None),
            None => (start + self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8), None),
        };
        // A long object is underlined on its first line: the place, not the wall.
        let span = start..end.min(first_line).max(start).min(self.text.len());
        let (line, column) = self.line_and_column(start);
        let end = self.line_and_column(span.end);
        Place { path: Document(self.root).pointer(at), line, column, end, span, named: named.filter(|named| named.start > first_line) }
    }

    fn line_and_column(&self, at: usize) -> (u32, u32) {
        let line = self.marks().lines.partition_point(|start| *start <= at);
        let begins = self.marks().lines.get(line.wrapping_sub(1)).copied().unwrap_or_default();
        let small = |count| u32::try_from(count).unwrap_or(u32::MAX);
        (small(line), small(self.characters(at) - self.characters(begins) + 1))
    }

    /// How many characters begin before a byte, which may lie within one.
    fn characters(&self, at: usize) -> usize {
        let stride = (at / STRIDE).min(self.marks().strides.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(stride * STRIDE..at).unwrap_or_default();
        self.marks().strides.get(stride).map_or(0, |before| before + begun(rest))
    }
}

/// What stands at a byte.
enum Spot<'n> {
    Value(&'n Node),
    /// The name of a member, up to the byte behind its closing quote.
    Name(u32),
}

fn spot(node: &Node, at: u32) -> Option<Spot<'_>> {
    if node.at == at {
        return Some(Spot::Value(node));
    }
    if let Some(member) = node.members().iter().find(|member| member.at == at) {
        // Escapes in a name make it a little short, which does no harm.
        return Some(Spot::Name(at + member.name.len() as u32 + 2));
    }
    // They stand in the order of the file.
    let (members, items) = (node.members(), node.items());
    let member = members.get(members.partition_point(|member| member.node.end <= at)).map(|member| &member.node);
    let inner = member.or_else(|| items.get(items.partition_point(|item| item.end <= at)));
    spot(inner.filter(|inner| inner.at <= at)?, at)
}

/// The `id` or `name` of an object, with the name of the field.
fn name(node: &Node) -> Option<Range<usize>> {
    let field = |name: &str| node.members().iter().find(|member| member.name == name);
    field("id").or_else(|| field("name")).map(|member| member.at as usize..member.node.end as usize)
}
