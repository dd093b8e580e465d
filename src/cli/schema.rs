//! `samtykke schema`: JSON Schema for editors, TypeScript types, or a page to read.

use super::args::{DOCS, LANG, Said, TYPES};
use super::{Command, Failure, Output, Session, printed};
use crate::schema;

pub const COMMAND: Command = Command { name: "schema", options: &[&LANG, &TYPES, &DOCS], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let say = match (said.has(&TYPES), said.has(&DOCS)) {
        (true, _) => schema::types,
        (_, true) => schema::docs,
        _ => schema::schema,
    };
    Ok(printed(say(session.language)))
}
