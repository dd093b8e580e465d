//! What a page can ask of the core. Nothing here throws on a bad configuration: it answers with what is wrong.

use super::dom::dom;
use crate::config::dialog::Dialog;
use crate::config::letters::pieces;
use crate::config::mistake::Mistake;
use crate::config::place::line_and_column;
use crate::config::{Config, json};
use crate::json::Json;
use crate::rules::{Lawful, Report, reading};
use crate::text::is_here;
use crate::{dialog, plan, record};

/// A configuration that has been read. Answering leaves nothing behind (`super::page` takes back its memory): what lasts is made by
/// [`Core::new`], [`Core::bring`] and [`Core::judge`].
pub struct Core {
    text: String,
    /// For as long as the page stands: each of its modules reads one configuration.
    config: Result<&'static Config, Vec<Mistake>>,
    /// What the rules say of it in the languages that are here: asked once, though plan, banner and choices all need it.
    report: Option<Report<'static>>,
}

impl Core {
    pub fn new(text: String) -> Core {
        let config = Config::read(&text).map(|config| &*Box::leak(Box::new(config)));
        Core { text, config, report: None }
    }

    /// Takes the words of a language: a pack, as build.rs writes it. False if it is not for this module.
    pub fn bring(&mut self, pack: String) -> bool {
        let mut parts = pieces(pack.leak(), 6);
        let mut part = || parts.next().unwrap_or_default();
        let (key, patterns, lexicon) = (part(), part(), part());
        let taken = crate::text::bring(key, patterns);
        if taken && !lexicon.is_empty() {
            reading::bring(pieces(key, b' ').nth(2).unwrap_or_default(), lexicon);
            self.report = None;
        }
        taken
    }

    /// Asks the rules, once for the languages that are here. Whether they were asked now.
    pub fn judge(&mut self) -> bool {
        match self.config {
            Ok(config) if self.report.is_none() => self.report.insert(Report::of(config)),
            _ => return false,
        };
        true
    }

    /// What keeps dialogs from being shown, as JSON: mistakes of form, by name, or the unlawful findings of each dialog, with the rule's number
    /// (`www/explain` has its name). `[]` if nothing.
    pub fn problems(&self) -> String {
        let mut json = Json::default();
        match &self.config {
            Err(mistakes) => self.mistakes(mistakes, &mut json),
            Ok(config) => {
                json.array(|json| {
                    for dialog in config.dialogs() {
                        for finding in self.report.as_ref().and_then(|report| report.dialog(dialog).err()).unwrap_or_default() {
                            let rule = |json: &mut Json| json.number(finding.rule);
                            self.problem(json, rule, finding.at, &config.document().pointer(finding.at), dialog.id());
                        }
                    }
                });
            }
        }
        json.text()
    }

    /// The languages of the configuration, as JSON; the first is the default.
    pub fn languages(&self) -> String {
        let mut json = Json::default();
        json.list(self.config.as_ref().map_or_else(|_| Vec::new(), |config| config.languages()), Json::string);
        json.text()
    }

    /// The plan of the page's dialog, as JSON, with words in the languages that are here, of which `language` must be one; nothing if
    /// there is none or it is unlawful.
    pub fn plan(&self, language: &str) -> Option<String> {
        self.lawful(None, language, |lawful| plan::plan(lawful, &record::configuration(&self.text)))
    }

    /// The page's dialog, or another, as [`dom`] writes it; of its layers one (`banner`, `choices`) or all. Nothing if it is unlawful or
    /// not there.
    pub fn dialog(&self, id: Option<&str>, language: &str, layer: &str) -> Option<String> {
        self.lawful(id, language, |lawful| dom(&dialog::layer(lawful, language, dialog::Layer::read(layer))))
    }

    /// A notice with its heading at `level`, or the first for the web; nothing if it is not there. It is shown with what it has,
    /// in its own form unless another is named (`short`, `full`, `table`).
    #[cfg(feature = "notice")]
    pub fn notice(&self, id: Option<&str>, language: &str, level: u32, form: &str) -> Option<String> {
        let config = self.config.as_ref().ok().filter(|_| is_here(language, true))?;
        let told = crate::notice::find(config, id)?;
        let form = crate::notice::Form::read(form).unwrap_or(crate::notice::Form::Own);
        Some(dom(&[crate::notice::in_form(config, told, language, level, form)]))
    }

    /// The record of a dialog with nothing given, as JSON: a form's consent fills it in.
    pub fn record(&self, id: &str, language: &str) -> Option<String> {
        self.lawful(Some(id), language, |lawful| record::template(lawful, language, &record::configuration(&self.text)))
    }
}

impl Core {
    /// Nothing is shown in a language whose texts no rule could read.
    fn lawful<T>(&self, id: Option<&str>, language: &str, then: impl FnOnce(Lawful<'_, Dialog<'_>>) -> T) -> Option<T> {
        let config = self.config.as_ref().ok().filter(|_| is_here(language, false) && reading::reads(language))?;
        let dialog = id.map_or_else(|| config.page_dialog(), |id| config.dialog(id))?;
        self.report.as_ref()?.dialog(dialog).ok().map(then)
    }

    fn mistakes(&self, mistakes: &[Mistake], json: &mut Json) {
        // The file is read once more for its places alone; what was found wrong is known.
        let node = json::read(&self.text, &mut Vec::new());
        let pointer = |at| node.as_ref().map_or_else(String::new, |node| crate::config::place::Document(node).pointer(at));
        json.list(mistakes, |json, mistake| {
            self.problem(json, |json| json.string(mistake.slip.code()), mistake.at, &pointer(mistake.at), None)
        });
    }

    fn problem(&self, json: &mut Json, rule: impl FnOnce(&mut Json), at: u32, path: &str, dialog: Option<&str>) {
        let (line, column) = line_and_column(&self.text, at);
        json.object(|json| {
            rule(json.key("rule"));
            json.text_of("path", path);
            json.key("line").number(line);
            json.key("column").number(column);
            if let Some(dialog) = dialog {
                json.text_of("dialog", dialog);
            }
        });
    }
}
