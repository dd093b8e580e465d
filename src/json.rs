//! Writes JSON. A few lines, for visitors download them; the tools use serde.

/// JSON under construction. Bytes, for a tree has ten thousands of brackets and quotes, and a byte is put down in fewer steps than a letter.
#[derive(Default)]
pub struct Json {
    out: Vec<u8>,
}

impl Json {
    pub fn text(self) -> String {
        // SAFETY: what is written below is whole texts, and pieces of them between two bytes of ASCII.
        unsafe { String::from_utf8_unchecked(self.out) }
    }

    pub fn object(&mut self, fields: impl FnOnce(&mut Json)) {
        self.open(b'{');
        fields(self);
        self.out.push(b'}');
    }

    /// The name of the next value.
    pub fn key(&mut self, name: &str) -> &mut Json {
        self.string(name);
        self.out.push(b':');
        self
    }

    /// A name with a text.
    pub fn text_of(&mut self, name: &str, text: &str) {
        self.text_if(name, Some(text));
    }

    /// A name with a text; with an empty one, where there is none.
    #[inline(never)]
    pub fn text_if(&mut self, name: &str, text: Option<&str>) {
        self.key(name).string(text.unwrap_or_default());
    }

    pub fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Json, T)) {
        self.array(|json| items.into_iter().for_each(|item| write(json, item)));
    }

    /// A list of values of different kinds.
    pub fn array(&mut self, values: impl FnOnce(&mut Json)) {
        self.open(b'[');
        values(self);
        self.out.push(b']');
    }

    pub fn number(&mut self, number: u32) {
        self.comma();
        self.out.extend_from_slice(crate::text::plain(number).as_bytes());
    }

    pub fn flag(&mut self, flag: bool) {
        self.comma();
        self.out.extend_from_slice(if flag { b"true" } else { b"false" });
    }

    pub fn string(&mut self, text: &str) {
        self.comma();
        self.out.push(b'"');
        // In whole pieces: nearly no text has anything to escape (RFC 8259), and a tree has thousands of texts.
        // And in a plain loop: the steps of an iterator are calls where the module is built for size, one for each byte.
        let bytes = text.as_bytes();
        let (mut done, mut at) = (0, 0);
        while at < bytes.len() {
            let byte = bytes[at];
            if byte < b' ' || byte == b'"' || byte == b'\\' {
                self.out.extend_from_slice(bytes.get(done..at).unwrap_or_default());
                self.out.extend_from_slice(b"\\u00");
                for digit in [byte >> 4, byte & 15] {
                    self.out.push(b"0123456789abcdef"[usize::from(digit)]);
                }
                done = at + 1;
            }
            at += 1;
        }
        self.out.extend_from_slice(bytes.get(done..).unwrap_or_default());
        self.out.push(b'"');
    }

    #[inline(never)]
    fn open(&mut self, bracket: u8) {
        self.comma();
        self.out.push(bracket);
    }

    fn comma(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(b',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_a_parser_reads() {
        let mut json = Json::default();
        json.object(|json| {
            json.key("a\"\\\n\u{1}").string("æ:{");
            json.key("b").list([1, 2], |json, number| json.number(number));
            json.key("c").object(|json| json.key("d").flag(true));
            json.key("e").string("");
        });
        let read: serde_json::Value = serde_json::from_str(&json.text()).expect("JSON");
        assert_eq!(read, serde_json::json!({ "a\"\\\n\u{1}": "æ:{", "b": [1, 2], "c": { "d": true }, "e": "" }));
    }
}
