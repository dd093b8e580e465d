//! View → nodes of the page: elements by `createElement`, text as text nodes. No markup is parsed, so nothing of a
//! configuration can become an element, and Trusted Types have nothing to forbid.
//!
//! The few calls are declared here: web-sys brings kilobytes that visitors would download.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::view::View;

#[wasm_bindgen]
extern "C" {
    /// A node of the page's document (DOM Standard).
    pub type Node;
    #[wasm_bindgen(extends = Node, js_name = "DocumentFragment", typescript_type = "DocumentFragment")]
    pub type Fragment;

    #[wasm_bindgen(js_namespace = document, js_name = createDocumentFragment)]
    fn create_fragment() -> Fragment;
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    fn create_element(name: &str) -> Node;
    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    fn create_text(text: &str) -> Node;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_attribute(this: &Node, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = appendChild)]
    fn append_child(this: &Node, child: &JsValue);
}

/// The trees, in order, in a fragment of the page's document.
pub fn fragment(views: &[View]) -> Fragment {
    let fragment = create_fragment();
    for view in views {
        append(&fragment, view);
    }
    fragment
}

fn append(parent: &Node, view: &View) {
    let node = match view {
        View::Text(text) => create_text(text),
        View::Element(element) => {
            let node = create_element(element.tag.name());
            for (name, value) in element.pairs() {
                node.set_attribute(name, value);
            }
            for child in &element.children {
                append(&node, child);
            }
            node
        }
    };
    parent.append_child(&node);
}
