//! What the folder tells and asks: the plan, a fragment for each view and language, records, notices' own pages, scripts.

use super::inlined::{self, Inline};
use super::{File, GATE, PLAN, bake};
use crate::cli::load::{self, Stop};
use crate::cli::{Output, Session, UNLAWFUL, standalone};
use crate::config::Config;
use crate::config::dialog::{Dialog, DialogKind};
use crate::config::notice::Notice;
use crate::dialog::{self, Layer};
use crate::notice::{self, Form};
use crate::page::{self, Styles};
use crate::rules::{Lawful, Report};
use crate::view::View;
use crate::{html, plan, record};

/// What a page loads besides the gate, as `npm run build` makes it; the styles are for notices inside a page's own HTML.
const ASSETS: [&str; 7] = [
    "samtykke-choices.js",
    "samtykke-dialog.js",
    "samtykke-elements.js",
    "samtykke-embed.js",
    "samtykke-explain.js",
    "samtykke-withdraw.js",
    "notice.css",
];
/// The styles of the notices' own pages.
const PAGE_STYLES: &str = "page.css";
/// The heading level of prebuilt notices; the page fits them to its outline.
const LEVEL: u32 = 2;

/// Everything by its stable name. Nothing is written while any dialog is unlawful.
pub fn files(session: &Session<'_>, config: &Config, text: &str) -> Result<Vec<File>, Stop> {
    let report = Report::of(config);
    let hash = record::configuration(text);
    let mut files = Vec::new();
    let mut refused: Option<Output> = None;
    let page = config.page_dialog();
    for asked in config.dialogs().filter(|asked| asked.is_web()) {
        match report.dialog(asked) {
            Ok(lawful) if page.is_some_and(|page| page.0.at == asked.0.at) => ask(session, config, lawful, &hash, &mut files),
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
    notices(config, &mut files);
    let plan = files.iter().find(|(name, _)| name == PLAN).map_or("null", |(_, plan)| plan);
    let gate = session.host.asset(bake::GATE).map(|script| (GATE.to_owned(), bake::bake(&script, plan)));
    files.extend(gate);
    files.extend(ASSETS.iter().filter_map(|name| Some(((*name).to_owned(), session.host.asset(name)?))));
    files.push(("samtykke.json".to_owned(), config.public()));
    Ok(files)
}

/// The dialog of every page: its plan, its two layers, and the banner as a page has it in its own HTML.
fn ask(session: &Session<'_>, config: &Config, lawful: Lawful<'_, Dialog<'_>>, hash: &str, files: &mut Vec<File>) {
    let plan = plan::plan(lawful, hash);
    files.extend(config.languages().into_iter().map(|language| (format!("plan.{language}.json"), bake::rest(&plan, language))));
    files.push((PLAN.to_owned(), plan));
    let layers = [("banner", Layer::Banner), ("choices", Layer::Choices)];
    for (name, layer) in layers.into_iter().filter(|(_, layer)| *layer == Layer::Choices || !lawful.get().is_modal()) {
        views(config, files, |language| (format!("{name}.{language}.html"), dialog::layer(lawful, language, Some(layer))));
    }
    if let Some(inline) = Inline::of(session.host).filter(|_| !lawful.get().is_modal()) {
        for language in config.languages() {
            let banner = markup(&dialog::layer(lawful, language, Some(Layer::Banner)));
            files.push((format!("dialog.{language}.html"), inlined::host(&banner, language, &inline)));
        }
    }
}

fn consent(config: &Config, asked: Dialog<'_>, lawful: Lawful<'_, Dialog<'_>>, hash: &str, files: &mut Vec<File>) {
    let id = asked.id().unwrap_or_default();
    views(config, files, |language| (format!("consent.{id}.{language}.html"), dialog::surfaces(lawful, language)));
    for language in config.languages() {
        files.push((format!("consent.{id}.{language}.json"), record::template(lawful, language, hash)));
    }
}

fn notices(config: &Config, files: &mut Vec<File>) {
    let Some(main) = notice::find(config, None) else { return };
    files.push((PAGE_STYLES.to_owned(), page::STYLES.to_owned()));
    for told in config.notices() {
        let id = told.id().unwrap_or_default();
        for language in config.languages() {
            files.push((format!("page.{id}.{language}.html"), standalone::page(config, told, language, Styles::File(PAGE_STYLES))));
        }
        for (name, form) in [("", Form::Own)].into_iter().chain(Form::NAMED) {
            let end = if name.is_empty() { "html".to_owned() } else { format!("{name}.html") };
            let tell = |language: &str| vec![notice::in_form(config, told, language, LEVEL, form)];
            views(config, files, |language| (format!("notice.{id}.{language}.{end}"), tell(language)));
            if is_same(main, told) {
                views(config, files, |language| (format!("notice.{language}.{end}"), tell(language)));
            }
        }
    }
}

fn is_same(one: Notice<'_>, other: Notice<'_>) -> bool {
    one.0.at == other.0.at
}

fn views<'c>(config: &'c Config, files: &mut Vec<File>, of: impl Fn(&'c str) -> (String, Vec<View>)) {
    for language in config.languages() {
        let (name, views) = of(language);
        files.push((name, markup(&views)));
    }
}

fn markup(views: &[View]) -> String {
    views.iter().map(html::html).collect()
}
