//! View → nodes of the page: elements by `createElement`, text as text nodes. No markup is parsed, so nothing of a
//! configuration can become an element, and Trusted Types have nothing to forbid.

use wasm_bindgen::JsValue;
use web_sys::{Document, DocumentFragment, Node};

use crate::view::View;

/// The trees, in order, in a fragment of the page's document.
pub fn fragment(views: &[View]) -> Result<DocumentFragment, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let fragment = document.create_document_fragment();
    for view in views {
        append(&document, &fragment, view)?;
    }
    Ok(fragment)
}

fn append(document: &Document, parent: &Node, view: &View) -> Result<(), JsValue> {
    match view {
        View::Text(text) => {
            parent.append_child(&document.create_text_node(text))?;
        }
        View::Element(element) => {
            let node = document.create_element(element.tag.name())?;
            for (name, value) in element.pairs() {
                node.set_attribute(name, value)?;
            }
            for child in &element.children {
                append(document, &node, child)?;
            }
            parent.append_child(&node)?;
        }
    }
    Ok(())
}
