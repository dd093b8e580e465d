//! What is declared once and named again: a type of data of the controller's own means the same wherever a purpose names it.

use std::sync::Arc;

use super::json::{Member, Node, Value};

/// Turns every name of an own type of data, in the data of a purpose, into what was declared for it.
pub fn resolve(root: &mut Node) {
    let mut declared: Vec<(String, Arc<Vec<Member>>)> = Vec::new();
    each_data(root, &mut |node| {
        if let (Some(id), Value::Object(members)) = (node.get("id").and_then(Node::string), &node.value) {
            declared.push((id.to_owned(), Arc::clone(members)));
        }
    });
    if declared.is_empty() {
        return;
    }
    each_data(root, &mut |node| {
        if let Value::String(id) = &node.value
            && let Some((_, members)) = declared.iter().find(|(known, _)| known == id)
        {
            node.value = Value::Reference(id.clone(), Arc::clone(members));
        }
    });
}

fn each_data(root: &mut Node, visit: &mut dyn FnMut(&mut Node)) {
    let Some(Value::List(purposes)) = root.value_of("purposes") else { return };
    for purpose in purposes {
        if let Some(Value::List(data)) = purpose.value_of("data") {
            data.iter_mut().for_each(&mut *visit);
        }
    }
}

impl Node {
    fn value_of(&mut self, name: &str) -> Option<&mut Value> {
        match &mut self.value {
            // Shared is only what is declared, and nobody looks for a field of that.
            Value::Object(members) => {
                Arc::get_mut(members)?.iter_mut().find(|member| member.name == name).map(|member| &mut member.node.value)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::config::Config;

    #[test]
    fn a_reference_means_what_was_declared() {
        let text = r#"{ "purposes": [
            { "id": "journal", "data": [{ "id": "diary", "label": "dagbog", "special": "health" }] },
            { "id": "research", "data": ["diary", "email"] }] }"#;
        let config = Config::read(text).expect("well-formed");
        let research = config.purpose("research").expect("declared");
        assert!(research.has_special_data());
        assert_eq!(config.document().pointer(text.find("\"diary\", \"email\"").expect("there") as u32), "/purposes/1/data/0");
        #[cfg(feature = "tools")]
        assert!(config.public().contains("\"diary\",\n"), "the file says what it said");
    }
}
