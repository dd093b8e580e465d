//! `samtykke build FILE --out DIR`: a folder for production. Its pages load no WebAssembly: plan, views and records are ready.

use super::args::{I18N, LANG, OUT, Said};
use super::load::{self, Stop};
use super::{Command, Failure, Output, Session, UNLAWFUL, standalone};
use crate::config::Config;
use crate::config::dialog::{Dialog, DialogKind};
use crate::config::notice::Notice;
use crate::notice::Form;
use crate::page::{self, Styles};
use crate::rules::{Lawful, Report};
use crate::text::say_tools as say;
use crate::view::View;
use crate::{dialog, html, notice, plan, record};

pub const COMMAND: Command = Command { name: "build", options: &[&LANG, &OUT, &I18N], run };

/// What a page loads, as `npm run build` makes it. The first takes the plan in; the styles are for notices inside a page's own HTML.
const ASSETS: [&str; 7] = [
    "samtykke.js",
    "samtykke-dialog.js",
    "samtykke-elements.js",
    "samtykke-embed.js",
    "samtykke-explain.js",
    "samtykke-withdraw.js",
    "notice.css",
];
/// The styles of the notices' own pages.
const STYLES_FILE: &str = "page.css";
/// What the gate goes by.
const PLAN_FILE: &str = "plan.json";
/// The tags for the pages of a site.
const SNIPPET_FILE: &str = "snippet.html";
/// The inline script that starts the fetches of a first visit; it stands in the page, not in the folder.
const STARTER: &str = "starter.js";
/// What stands in the first script where the plan belongs.
const PLAN_GOES_HERE: &str = "@samtykke-plan@";
/// The heading level of prebuilt notices; the page fits them to its outline.
const LEVEL: u32 = 2;

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    let path = said.only("build", session, words.cli_missing_file("build"))?;
    let missing = || Failure(words.cli_missing_option(say::CliMissingOption { command: "build", name: OUT.name }));
    let folder = said.get(&OUT).ok_or_else(missing)?.trim_end_matches('/');
    let (config, text) = match load::load(session, path) {
        Ok(loaded) => loaded,
        Err(stop) => return stop.output(),
    };
    match files(session, &config, &text) {
        Ok(mut files) => {
            // Pages without a dialog have nothing to start.
            if let Some(starter) = session.host.asset(STARTER).filter(|_| files.iter().any(|(name, _)| name == PLAN_FILE)) {
                files.push((SNIPPET_FILE.to_owned(), snippet(folder, &starter)));
            }
            for (name, content) in &files {
                session.write(&format!("{folder}/{name}"), content)?;
            }
            let out = words.cli_built(say::CliBuilt { count: u32::try_from(files.len()).unwrap_or(u32::MAX), name: folder });
            let has_scripts = files.iter().any(|(name, _)| name == ASSETS[0]);
            let err = if has_scripts { String::new() } else { words.cli_no_scripts() + "\n" };
            let has_snippet = files.iter().any(|(name, _)| name == SNIPPET_FILE);
            let paste = if has_snippet { words.cli_snippet(&format!("{folder}/{SNIPPET_FILE}")) + "\n" } else { String::new() };
            Ok(Output { out: out + "\n" + &paste, err, code: 0 })
        }
        Err(stop) => stop.output(),
    }
}

/// Everything in the folder, by name. Nothing is written while any dialog is unlawful.
fn files(session: &Session<'_>, config: &Config, text: &str) -> Result<Vec<(String, String)>, Stop> {
    let report = Report::of(config);
    let public = config.public();
    let hash = record::configuration(text);
    let mut files = Vec::new();
    let mut refused: Option<Output> = None;
    let page = config.page_dialog();
    for asked in config.dialogs().filter(|asked| asked.is_web()) {
        match report.dialog(asked) {
            Ok(lawful) if page.is_some_and(|page| page.0.at == asked.0.at) => {
                files.push((PLAN_FILE.to_owned(), plan::plan(lawful, &hash)));
                views(config, &mut files, |language| (format!("dialog.{language}.html"), dialog::surfaces(lawful, language)));
            }
            Ok(lawful) if asked.kind() == Some(DialogKind::Inline) => consent(config, asked, lawful, &hash, &mut files),
            Ok(_) => {}
            Err(findings) => {
                let told = load::refused(session, &report, asked, &findings);
                let before = refused.take().map_or_else(String::new, |output| output.err);
                refused = Some(Output { out: String::new(), err: before + &told.err, code: UNLAWFUL });
            }
        }
    }
    if let Some(output) = refused {
        return Err(Stop::Told(output));
    }
    let main = notice::find(config, None);
    for told in config.notices() {
        for language in config.languages() {
            let name = format!("page.{}.{language}.html", told.id().unwrap_or_default());
            files.push((name, standalone::page(config, told, language, Styles::File(STYLES_FILE))));
        }
        let is_main = main.is_some_and(|main: Notice<'_>| main.0.at == told.0.at);
        for (name, form) in [("", Form::Own)].into_iter().chain(Form::NAMED) {
            let end = if name.is_empty() { "html".to_owned() } else { format!("{name}.html") };
            let tell = |language: &str| vec![notice::in_form(config, told, language, LEVEL, form)];
            views(config, &mut files, |language| (format!("notice.{}.{language}.{end}", told.id().unwrap_or_default()), tell(language)));
            if is_main {
                views(config, &mut files, |language| (format!("notice.{language}.{end}"), tell(language)));
            }
        }
    }
    if main.is_some() {
        files.push((STYLES_FILE.to_owned(), page::STYLES.to_owned()));
    }
    let plan = files.iter().find(|(name, _)| name == PLAN_FILE).map(|(_, plan)| plan.clone());
    for name in ASSETS {
        if let Some(script) = session.host.asset(name) {
            files.push((name.to_owned(), plan.as_deref().map_or_else(|| script.clone(), |plan| bake(&script, plan))));
        }
    }
    files.push(("samtykke.json".to_owned(), public));
    Ok(files)
}

fn consent(config: &Config, asked: Dialog<'_>, lawful: Lawful<'_, Dialog<'_>>, hash: &str, files: &mut Vec<(String, String)>) {
    let id = asked.id().unwrap_or_default();
    views(config, files, |language| (format!("consent.{id}.{language}.html"), dialog::surfaces(lawful, language)));
    for language in config.languages() {
        files.push((format!("consent.{id}.{language}.json"), record::template(lawful, language, hash)));
    }
}

fn views<'c>(config: &'c Config, files: &mut Vec<(String, String)>, of: impl Fn(&'c str) -> (String, Vec<View>)) {
    for language in config.languages() {
        let (name, views) = of(language);
        files.push((name, views.iter().map(html::html).collect()));
    }
}

/// What to paste first in the head of every page, with the policy that allows it. A folder is served under its own name, unless the
/// site changes the addresses.
fn snippet(folder: &str, starter: &str) -> String {
    let base = format!("/{}/", folder.rsplit(['/', '\\']).next().unwrap_or(folder));
    format!(
        "<!-- Content-Security-Policy: script-src 'self' {}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types samtykke -->\n\
        <script data-first=\"{base}samtykke-dialog.js {base}dialog.*.html\">{starter}</script>\n\
        <script src=\"{base}samtykke.js\" data-prebuilt=\"{base}\"></script>\n",
        page::policy::source(starter)
    )
}

/// Puts the plan where the script has a text in its place. `<` is written otherwise, for pages that inline the script.
fn bake(script: &str, plan: &str) -> String {
    let plan = plan.trim().replace('<', "\\u003c");
    ['"', '\'', '`'].iter().fold(script.to_owned(), |script, quote| script.replace(&format!("{quote}{PLAN_GOES_HERE}{quote}"), &plan))
}

#[cfg(test)]
mod tests {
    use super::snippet;

    #[test]
    fn a_snippet_allows_the_very_text_it_holds() {
        let snippet = snippet("public/consent", "start()");
        // printf 'start()' | openssl dgst -sha256 -binary | base64
        assert!(snippet.contains("script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='"), "{snippet}");
        assert!(
            snippet.contains("<script data-first=\"/consent/samtykke-dialog.js /consent/dialog.*.html\">start()</script>"),
            "{snippet}"
        );
    }
}
