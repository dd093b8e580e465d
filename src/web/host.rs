//! The system behind the command line, as JavaScript gives it.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::cli::{Entry, Host};
use crate::config::form::Date;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "
/** What the command line asks of the system it runs on. `read` and `write` throw an error whose message is `missing`, `denied`,
 * `folder` or `not-text`, or else the system's own words. */
export interface Host {
  read(path: string): string
  write(path: string, text: string): void
  /** JSON: a list of `[name, isFolder]`; undefined if it is no folder. */
  list(folder: string): string | undefined
  asset(name: string): string | undefined
  /** The recording of visits to a page, as JSON. Throws `no-browser`, or the browser's own words. */
  visit(url: string, wait: number): string
  tty(): boolean
  variable(name: string): string | undefined
  /** `2026-11-21`. */
  today(): string
  progress(done: number, total: number): void
}
";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "Host")]
    pub type JsHost;

    #[wasm_bindgen(method, catch)]
    fn read(this: &JsHost, path: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn write(this: &JsHost, path: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn list(this: &JsHost, folder: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn asset(this: &JsHost, name: &str) -> Option<String>;
    #[wasm_bindgen(method, catch)]
    fn visit(this: &JsHost, url: &str, wait: u32) -> Result<String, JsValue>;
    #[wasm_bindgen(method)]
    fn tty(this: &JsHost) -> bool;
    #[wasm_bindgen(method)]
    fn variable(this: &JsHost, name: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn today(this: &JsHost) -> String;
    #[wasm_bindgen(method)]
    fn progress(this: &JsHost, done: u32, total: u32);

    type Thrown;
    #[wasm_bindgen(method, getter, structural)]
    fn message(this: &Thrown) -> Option<String>;
}

/// A host in JavaScript.
pub struct Outside(pub JsHost);

impl Host for Outside {
    fn read(&self, path: &str) -> Result<String, String> {
        self.0.read(path).map_err(said)
    }

    fn write(&self, path: &str, text: &str) -> Result<(), String> {
        self.0.write(path, text).map_err(said)
    }

    fn list(&self, folder: &str) -> Option<Vec<Entry>> {
        let entries: Vec<(String, bool)> = serde_json::from_str(&self.0.list(folder)?).ok()?;
        Some(entries.into_iter().map(|(name, is_folder)| Entry { name, is_folder }).collect())
    }

    fn asset(&self, name: &str) -> Option<String> {
        self.0.asset(name)
    }

    fn visit(&self, url: &str, wait: u32) -> Result<String, String> {
        self.0.visit(url, wait).map_err(said)
    }

    fn tty(&self) -> bool {
        self.0.tty()
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.0.variable(name)
    }

    fn today(&self) -> Date {
        Date::read(&self.0.today()).unwrap_or(Date { year: 1970, month: 1, day: 1 })
    }

    fn progress(&self, done: usize, total: usize) {
        let small = |count| u32::try_from(count).unwrap_or(u32::MAX);
        self.0.progress(small(done), small(total));
    }
}

/// The message of what was thrown: an error's, or the text itself.
fn said(error: JsValue) -> String {
    error.as_string().or_else(|| error.unchecked_ref::<Thrown>().message()).unwrap_or_default()
}
