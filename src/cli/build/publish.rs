//! How the folder is published: names that say their content, what may be cached for how long, the policy of a page that uses it, and
//! what to paste.

use std::collections::BTreeSet;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::inlined::Inline;
use super::{File, GATE, manifest};
use crate::html::escaped;
use crate::page::policy::source;

/// The tags for the pages of a site, by the stable names: pasted once.
pub const SNIPPET: &str = "snippet.html";
/// The same by the names that say their content, for templates that read the file at each build.
const HASHED_SNIPPET: &str = "snippet.hashed.html";
/// The same for pages that have the banner in their own HTML.
const INLINED_SNIPPET: &str = "snippet.inlined.html";
/// Rules in the form that several hosts read (`_headers`).
const HEADERS: &str = "_headers";
const POLICY: &str = "policy.txt";

/// How long a browser may keep what has a stable name.
const SHORT: &str = "public, max-age=300";
/// How long tags wait for a choice of an earlier visit where the gate comes after the page, in milliseconds: what Google's own example has.
const WAIT_FOR_UPDATE: &str = "500";
/// What is under a hashed name never changes (RFC 8246).
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The folder as a site serves it.
pub struct Site<'f> {
    /// Where the folder is served, with a slash at the end.
    pub base: &'f str,
    pub plan: &'f str,
    /// Everything by its stable name.
    pub files: &'f [File],
    /// The name of the folder that says its content.
    pub hash: String,
    starter: &'f str,
    inline: Option<&'f Inline>,
}

impl<'f> Site<'f> {
    pub fn new(files: &'f [File], plan: &'f str, base: &'f str, starter: &'f str, inline: Option<&'f Inline>) -> Site<'f> {
        let mut site = Site { base, plan, files, hash: String::new(), starter, inline };
        let mut hash = Sha256::new();
        for (name, content) in site.loaded() {
            // With their lengths, so that no two lists of files run together.
            hash.update(format!("{} {name} {} {content}", name.len(), content.len()));
        }
        site.hash = hash.finalize()[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        site
    }

    /// What browsers load from a page, in the order of names: it is there under a hashed name too. What people link to keeps its name,
    /// and what stands in a page's own HTML is not loaded.
    pub fn loaded(&self) -> impl Iterator<Item = &'f File> + use<'f> {
        let mut loaded: Vec<&File> = self
            .files
            .iter()
            .filter(|(name, _)| !["page.", "dialog.", "samtykke.json"].iter().any(|kept| name.starts_with(kept)))
            .collect();
        loaded.sort();
        loaded.into_iter()
    }

    /// What comes beside the files: names that say their content, and papers.
    pub fn files(&self) -> Vec<File> {
        let copies = self.loaded().map(|(name, content)| (format!("{}/{name}", self.hash), content.clone()));
        copies.chain(self.papers()).collect()
    }

    pub fn file(&self, name: &str) -> Option<&'f str> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, content)| content.as_str())
    }

    /// Whether there is a banner that a page can have in its own HTML.
    fn has_banner(&self) -> bool {
        self.files.iter().any(|(name, _)| name.starts_with("dialog."))
    }

    /// What stands in a page that has it.
    fn inline(&self) -> Option<&'f Inline> {
        self.inline.filter(|_| self.has_banner())
    }

    /// What nobody's browser loads: how to use the folder, for people, servers and build tools.
    fn papers(&self) -> Vec<File> {
        let mut papers = vec![
            (SNIPPET.to_owned(), self.snippet(Snippet::Stable)),
            (HASHED_SNIPPET.to_owned(), self.snippet(Snippet::Hashed)),
            (HEADERS.to_owned(), self.headers()),
            (POLICY.to_owned(), format!("Content-Security-Policy: {}\n", self.policy())),
            (manifest::FILE.to_owned(), manifest::manifest(self)),
        ];
        if self.has_banner() {
            papers.push((INLINED_SNIPPET.to_owned(), self.snippet(Snippet::Inlined)));
        }
        papers
    }

    /// A Content-Security-Policy (level 3) that allows all that pages may do with the folder, and nothing more.
    pub fn policy(&self) -> String {
        let mut scripts = source(self.starter);
        let mut styles = String::new();
        if let Some(inline) = self.inline() {
            scripts += &format!(" {}", source(&inline.opener));
            if !self.tools().is_empty() {
                scripts += &format!(" {}", source(&inline.denier));
            }
            styles = format!("; style-src 'self' {}", source(&inline.styles));
        }
        format!("script-src 'self' {scripts}{styles}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types samtykke")
    }

    /// What to paste first in the head, with the policy that allows it.
    fn snippet(&self, kind: Snippet) -> String {
        let tags: String = self.head(kind).iter().map(Tag::html).collect();
        format!("<!-- Content-Security-Policy: {} -->\n{tags}", self.policy())
    }

    /// What stands first in the head of a page.
    pub fn head(&self, kind: Snippet) -> Vec<Tag<'f>> {
        let base = match kind {
            Snippet::Stable => self.base.to_owned(),
            Snippet::Hashed | Snippet::Inlined => format!("{}{}/", self.base, self.hash),
        };
        let view = match (kind, self.has_banner()) {
            (Snippet::Inlined, _) => String::new(),
            (_, true) => format!(" {base}banner.*.html"),
            (_, false) => format!(" {base}samtykke-choices.js {base}choices.*.html"),
        };
        let starter = Tag { attributes: vec![("data-first", format!("{base}samtykke-dialog.js{view}"))], text: self.starter };
        let mut gate = Tag { attributes: vec![("src", format!("{base}{GATE}")), ("data-prebuilt", base)], text: "" };
        // A stable name's content changes with each build, and its hash with it.
        if kind != Snippet::Stable {
            gate.attributes.push(("integrity", manifest::integrity(self.file(GATE).unwrap_or_default())));
            gate.attributes.push(("crossorigin", String::new()));
        }
        let Some(inline) = self.inline().filter(|_| kind == Snippet::Inlined) else { return vec![starter, gate] };
        // The page is painted with the banner before the gate has come.
        gate.attributes.extend([("data-inlined", String::new()), ("defer", String::new())]);
        let tools = self.tools();
        if tools.is_empty() {
            return vec![starter, gate];
        }
        gate.attributes.push(("data-denied", tools.clone()));
        let attributes = vec![("data-denied", tools), ("data-wait-for-update", WAIT_FOR_UPDATE.to_owned())];
        vec![Tag { attributes, text: &inline.denier }, starter, gate]
    }

    /// The tools that the plan's signals belong to; in the order of names.
    fn tools(&self) -> String {
        let plan: Value = serde_json::from_str(self.plan).unwrap_or_default();
        let list = |of: &Value, name: &str| of[name].as_array().cloned().unwrap_or_default();
        let mut tools = BTreeSet::new();
        for purpose in list(&plan, "purposes") {
            for told in list(&purpose, "services").iter().chain([&purpose]) {
                tools.extend(list(told, "signals").iter().filter_map(Value::as_str).filter_map(tool_of));
            }
        }
        tools.into_iter().collect::<Vec<_>>().join(" ")
    }

    fn headers(&self) -> String {
        format!("{base}{}/*\n  Cache-Control: {IMMUTABLE}\n{base}:file\n  Cache-Control: {SHORT}\n", self.hash, base = self.base)
    }
}

/// As Google names them (Consent Mode v2).
const GOOGLE: &str =
    "ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage";

/// What the gate tells with a signal (`toolOf` in `www/gate/signals.ts`); none for a name that no tool has.
fn tool_of(signal: &str) -> Option<&'static str> {
    match signal {
        "uet" => Some("uet"),
        "matomo" => Some("matomo"),
        _ => GOOGLE.split(' ').any(|name| name == signal).then_some("google"),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Snippet {
    Stable,
    Hashed,
    Inlined,
}

/// A script of the head.
pub struct Tag<'t> {
    pub attributes: Vec<(&'static str, String)>,
    pub text: &'t str,
}

impl Tag<'_> {
    fn html(&self) -> String {
        let attributes = self.attributes.iter().map(|(name, value)| match value.as_str() {
            "" => format!(" {name}"),
            value => format!(" {name}=\"{}\"", escaped(value)),
        });
        format!("<script{}>{}</script>\n", attributes.collect::<String>(), self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::{GOOGLE, tool_of};

    /// The head tells "denied" in the gate's place, so both must know the same tools by the same signals.
    #[test]
    fn the_gate_knows_the_same_tools() {
        let gate = include_str!("../../../www/gate/signals.ts");
        assert!(gate.contains(&format!("'{GOOGLE}'.split(' ')")), "{GOOGLE}");
        let told: Vec<&str> = gate.split("if (tool === '").skip(1).filter_map(|rest| rest.split('\'').next()).collect();
        assert_eq!(told, ["google", "uet", "matomo"]);
        assert_eq!(["ad_storage", "uet", "matomo", "ads"].map(tool_of), [Some("google"), Some("uet"), Some("matomo"), None]);
    }
}
