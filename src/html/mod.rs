//! View → HTML: for servers, prebuilt pages and tests. All text is escaped; there is nothing else.

use crate::view::View;

/// The HTML of a tree (WHATWG HTML, serialising).
pub fn html(view: &View) -> String {
    let mut out = String::new();
    write(view, &mut out);
    out
}

fn write(view: &View, out: &mut String) {
    let element = match view {
        View::Text(text) => return escape(text, out),
        View::Element(element) => element,
    };
    let name = element.tag.name();
    out.push('<');
    out.push_str(name);
    for (attribute, value) in element.pairs() {
        out.push(' ');
        out.push_str(attribute);
        if !value.is_empty() {
            out.push_str("=\"");
            escape(value, out);
            out.push('"');
        }
    }
    out.push('>');
    if element.tag.is_void() {
        return;
    }
    for child in &element.children {
        write(child, out);
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// A text as it stands in a document, and between the quotes of an attribute.
#[cfg(feature = "tools")]
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    escape(text, &mut out);
    out
}

fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Attribute, Tag, el};

    #[test]
    fn escapes_everywhere() {
        let view = el(Tag::P).with(Attribute::Label("\"><script>".into())).text("<script>&").into();
        assert_eq!(html(&view), "<p aria-label=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;&amp;</p>");
    }

    #[test]
    fn buttons_and_boxes_have_their_type() {
        assert_eq!(html(&el(Tag::Checkbox).into()), "<input type=\"checkbox\">");
        assert_eq!(html(&el(Tag::Button).text("Ja").into()), "<button type=\"button\" part=\"button\">Ja</button>");
    }
}
