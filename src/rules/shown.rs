//! What people read of a configuration. The rooms that show it make it; rules only read it.

use crate::config::json::Node;

/// A dialog or a notice in one language, as plain text.
#[derive(Debug)]
pub struct Shown<'c> {
    /// The dialog or the notice.
    pub node: &'c Node,
    pub language: &'c str,
    pub to_children: bool,
    pub text: String,
}
