//! `samtykke schema`: JSON Schema for editors, or TypeScript types.

use super::args::{LANG, Said, TYPES};
use super::{Command, Failure, Output, Session, printed};
use crate::schema;

pub const COMMAND: Command = Command { name: "schema", options: &[&LANG, &TYPES], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let say = if said.has(&TYPES) { schema::types } else { schema::schema };
    Ok(printed(say(session.language)))
}
