//! The documentation of the rules, whose examples their pages show: their files' doc comments, gathered by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/rule_docs.rs"));

/// What a rule's file says of it, in Markdown; empty for an id that is none.
pub fn documentation(id: &str) -> &'static str {
    DOCS.binary_search_by_key(&id, |(known, _)| *known).map_or("", |index| DOCS[index].1)
}
