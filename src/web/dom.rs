//! View → what `www/load/dom.ts` makes the page's nodes of. One text for the whole tree: every call between wasm and page costs
//! more than the node that it would make.
//!
//! JSON: a text is a string, an element is `[tag, {attribute: value}, child, …]`, without the object where it has no attributes.

use crate::json::Json;
use crate::view::View;

/// The trees, in order, as a list.
pub fn dom(views: &[View]) -> String {
    let mut json = Json::default();
    json.list(views, write);
    json.text()
}

fn write(json: &mut Json, view: &View) {
    match view {
        View::Text(text) => json.string(text),
        View::Element(element) => json.array(|json| {
            json.string(element.tag.name());
            let pairs = element.pairs();
            if !pairs.is_empty() {
                json.object(|json| pairs.iter().for_each(|(name, value)| json.text_of(name, value)));
            }
            element.children.iter().for_each(|child| write(json, child));
        }),
    }
}
