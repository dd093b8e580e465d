//! `samtykke public FILE`: the configuration without what is for the controller's own eyes.

use super::args::{LANG, Said};
use super::{Command, Failure, Output, Session, load, printed};

pub const COMMAND: Command = Command { name: "public", options: &[&LANG], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let path = said.only("public", session, session.words().cli_missing_file("public"))?;
    match load::load(session, path) {
        Ok((config, _)) => Ok(printed(config.public())),
        Err(stop) => stop.output(),
    }
}
