//! `samtykke build FILE --out DIR`: a folder for production. Its pages load no WebAssembly: plan, views and records are ready.
//!
//! Every file has a stable name; what a page loads stands once more in a folder that is named by the hash of its content. The same
//! configuration gives the same bytes.

mod bake;
mod content;
mod inlined;
mod manifest;
mod publish;

use super::args::{BASE, I18N, LANG, OUT, Said};
use super::load;
use super::{Command, Failure, Output, Session};
use crate::text::say_tools as say;

pub const COMMAND: Command = Command { name: "build", options: &[&LANG, &OUT, &BASE, &I18N], run };

/// A name in the folder, and what is in it.
type File = (String, String);

/// The inline script that starts the fetches of a first visit; it stands in the page, not in the folder.
const STARTER: &str = "starter.js";
/// What the gate goes by.
const PLAN: &str = "plan.json";
/// The gate.
const GATE: &str = "samtykke.js";

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    let path = said.only("build", session, words.cli_missing_file("build"))?;
    let missing = || Failure(words.cli_missing_option(say::CliMissingOption { command: "build", name: OUT.name }));
    let folder = said.get(&OUT).ok_or_else(missing)?.trim_end_matches('/');
    let (config, text) = match load::load(session, path) {
        Ok(loaded) => loaded,
        Err(stop) => return stop.output(),
    };
    let mut files = match content::files(session, &config, &text) {
        Ok(files) => files,
        Err(stop) => return stop.output(),
    };
    let has_scripts = files.iter().any(|(name, _)| name == GATE);
    let mut paste = String::new();
    // Pages without a dialog have nothing to load first, and nothing to allow.
    let plan = files.iter().find(|(name, _)| name == PLAN).filter(|_| has_scripts);
    if let (Some((_, plan)), Some(starter)) = (plan, session.host.asset(STARTER)) {
        let inline = inlined::Inline::of(session.host);
        let base = base(said.get(&BASE), folder);
        let site = publish::Site::new(&files, plan, &base, &starter, inline.as_ref());
        let published = site.files();
        paste = words.cli_snippet(&format!("{folder}/{}", publish::SNIPPET)) + "\n" + &site.policy() + "\n";
        files.extend(published);
    }
    for (name, content) in &files {
        session.write(&format!("{folder}/{name}"), content)?;
    }
    let built = words.cli_built(say::CliBuilt { count: u32::try_from(files.len()).unwrap_or(u32::MAX), name: folder });
    let err = if has_scripts { String::new() } else { words.cli_no_scripts() + "\n" };
    Ok(Output { out: built + "\n" + &paste, err, code: 0 })
}

/// Where the folder is served: under its own name, unless the site says otherwise. With slashes at both ends, or a whole address.
fn base(said: Option<&str>, folder: &str) -> String {
    let base = said.unwrap_or_else(|| folder.rsplit(['/', '\\']).next().unwrap_or(folder)).trim_end_matches('/');
    if base.contains("://") || base.is_empty() { format!("{base}/") } else { format!("/{}/", base.trim_start_matches('/')) }
}

#[cfg(test)]
mod tests {
    use super::base;

    #[test]
    fn a_folder_is_served_under_its_name_or_where_the_site_says() {
        assert_eq!(base(None, "public/consent"), "/consent/");
        assert_eq!(base(Some("static/s"), "out"), "/static/s/");
        assert_eq!(base(Some("/"), "out"), "/");
        assert_eq!(base(Some("https://cdn.example/s"), "out"), "https://cdn.example/s/");
    }
}
