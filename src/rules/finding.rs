//! What a rule finds, and where.

#[cfg(feature = "tools")]
use super::Rule;
use super::{About, Severity};
use crate::config::json::Node;

/// Visitors know a rule by its place in `ALL`.
#[cfg(feature = "tools")]
pub type Which = &'static Rule;
#[cfg(not(feature = "tools"))]
pub type Which = u32;

/// One finding.
#[derive(Debug, Clone)]
pub struct Finding {
    pub rule: Which,
    #[cfg(feature = "tools")]
    pub severity: Severity,
    /// What an unlawful finding takes down.
    #[cfg(feature = "tools")]
    pub about: About,
    /// Byte offset in the file; `Document::pointer` tells the JSON pointer.
    pub at: u32,
    /// Which of the rule's messages says it: the message's attribute, or the message itself.
    #[cfg(feature = "tools")]
    pub case: Option<&'static str>,
    /// What was found, for the message: a phrase, a name, a list.
    #[cfg(feature = "tools")]
    pub what: String,
    /// JSON to write in the place of the value that was found, where nothing is left to decide.
    #[cfg(feature = "tools")]
    pub mend: Option<String>,
}

/// The findings of one rule, while it checks.
pub struct Findings {
    pub(super) rule: Which,
    pub(super) found: Vec<Finding>,
}

#[cfg(feature = "tools")]
impl Findings {
    /// A finding of the rule's own severity at `node`; `what` goes into the message.
    pub fn at(&mut self, node: &Node, what: impl Into<String>) {
        self.add(self.rule.severity, node, None, what);
    }

    /// A finding with a severity of its own, or another of the rule's messages (`case`: an attribute of the message).
    pub fn add(&mut self, severity: Severity, node: &Node, case: impl Into<Option<&'static str>>, what: impl Into<String>) {
        self.push(self.rule.about, severity, node, case.into(), what);
    }

    /// A finding that takes down another thing than the rule's findings mostly do.
    pub fn about(&mut self, about: About, severity: Severity, node: &Node, case: Option<&'static str>, what: impl Into<String>) {
        self.push(about, severity, node, case, what);
    }

    /// What to write in the place of the value that was found last, as JSON: only where that needs no thought.
    pub fn mend(&mut self, json: &str) {
        if let Some(last) = self.found.last_mut() {
            last.mend = Some(json.to_owned());
        }
    }

    fn push(&mut self, about: About, severity: Severity, node: &Node, case: Option<&'static str>, what: impl Into<String>) {
        self.found.push(Finding { rule: self.rule, severity, about, at: node.at, case, what: what.into(), mend: None });
    }
}

/// Visitors have no use for a message, nor for what takes no dialog down. Inlined, so that what only makes those goes too.
#[cfg(not(feature = "tools"))]
impl Findings {
    #[inline(always)]
    pub fn at(&mut self, node: &Node, _: impl Into<String>) {
        self.find(node, About::Dialog, Severity::Unlawful);
    }

    #[inline(always)]
    pub fn add(&mut self, severity: Severity, node: &Node, _: impl Into<Option<&'static str>>, _: impl Into<String>) {
        if severity == Severity::Unlawful {
            self.find(node, About::Dialog, severity);
        }
    }

    #[inline(always)]
    pub fn about(&mut self, about: About, severity: Severity, node: &Node, _: Option<&'static str>, _: impl Into<String>) {
        self.find(node, about, severity);
    }

    #[inline(always)]
    pub fn mend(&mut self, _: &str) {}

    #[inline(never)]
    fn find(&mut self, node: &Node, about: About, severity: Severity) {
        if severity == Severity::Unlawful && about == About::Dialog {
            self.found.push(Finding { rule: self.rule, at: node.at });
        }
    }
}
