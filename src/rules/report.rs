//! All findings of a configuration, and the one way from there to a dialog.

#[cfg(feature = "tools")]
use super::Severity;
#[cfg(feature = "tools")]
use super::accepted_entry::{self, Taken};
use super::{ALL, About, Finding, Findings};
#[cfg(feature = "tools")]
use super::{Rule, Shown, readability};
use crate::config::Config;
use crate::config::dialog::Dialog;
#[cfg(feature = "tools")]
use crate::config::form::Date;
use crate::config::json::Node;
#[cfg(feature = "tools")]
use crate::config::notice::Notice;
use crate::config::purpose::Purpose;

/// What the rules say of a configuration.
#[derive(Debug)]
pub struct Report<'c> {
    pub config: &'c Config,
    /// In the order of the file; at one place the gravest first.
    pub findings: Vec<Finding>,
    /// What the controller has accepted, with a reason: no longer among the findings.
    #[cfg(feature = "tools")]
    pub accepted: Vec<Taken<'c>>,
}

/// Something that no rule finds unlawful. Only a [`Report`] makes one.
#[derive(Debug, Clone, Copy)]
pub struct Lawful<'c, T> {
    config: &'c Config,
    it: T,
}

impl<'c, T: Copy> Lawful<'c, T> {
    pub fn config(self) -> &'c Config {
        self.config
    }

    pub fn get(self) -> T {
        self.it
    }
}

impl<'c> Report<'c> {
    /// Runs every rule. Without a date, nothing that the controller has accepted expires.
    pub fn of(config: &'c Config) -> Report<'c> {
        #[cfg(feature = "tools")]
        return Report::on(config, None, |_| Vec::new());
        #[cfg(not(feature = "tools"))]
        Report { config, findings: run(config) }
    }

    /// Runs every rule, on a day: what was accepted until a day before it is open again. `show` makes what people read of it.
    #[cfg(feature = "tools")]
    pub fn on(config: &'c Config, today: Option<Date>, show: fn(&Report<'c>) -> Vec<Shown<'c>>) -> Report<'c> {
        let mut report = Report { config, findings: run(config), accepted: Vec::new() };
        let mut read = readability::read(&show(&report));
        report.findings.append(&mut read);
        report.accepted = accepted_entry::settle(config, &mut report.findings, today);
        report.findings.sort_by_key(|finding| (finding.at, finding.severity, finding.rule.id));
        report
    }

    /// What one rule finds.
    #[cfg(feature = "tools")]
    pub fn by(config: &'c Config, rule: &'static Rule, show: fn(&Report<'c>) -> Vec<Shown<'c>>) -> Vec<Finding> {
        let is_its = |finding: &Finding| core::ptr::eq(finding.rule, rule);
        // What is accepted is held against the findings of all rules, and what is shown is made when they are there.
        let last = [&accepted_entry::RULE, &readability::RULE].into_iter().any(|last| core::ptr::eq(rule, last));
        let mut findings = if last { Report::on(config, None, show).findings } else { ask(config, rule) };
        findings.retain(is_its);
        findings.sort_by_key(|finding| (finding.at, finding.severity));
        findings
    }

    /// The dialog, if nothing unlawful is found in it; else what is.
    pub fn dialog(&self, dialog: Dialog<'c>) -> Result<Lawful<'c, Dialog<'c>>, Vec<&Finding>> {
        let unlawful =
            self.unlawful(About::Dialog, dialog.0, |purpose| self.config.dialogs_for(purpose).any(|asking| asking.0.at == dialog.0.at));
        if unlawful.is_empty() { Ok(Lawful { config: self.config, it: dialog }) } else { Err(unlawful) }
    }

    /// The notice, if nothing unlawful is found in it; else what is.
    #[cfg(feature = "tools")]
    pub fn notice(&self, notice: Notice<'c>) -> Result<Lawful<'c, Notice<'c>>, Vec<&Finding>> {
        let unlawful =
            self.unlawful(About::Notice, notice.0, |purpose| self.config.notices_for(purpose).any(|telling| telling.0.at == notice.0.at));
        if unlawful.is_empty() { Ok(Lawful { config: self.config, it: notice }) } else { Err(unlawful) }
    }

    /// The unlawful findings that concern a dialog or notice: those inside it, inside a purpose of it, or in what all share.
    fn unlawful(&self, about: About, node: &Node, has_purpose: impl Fn(Purpose<'_>) -> bool) -> Vec<&Finding> {
        // Visitors' findings are all unlawful and about dialogs.
        #[cfg(not(feature = "tools"))]
        let _ = about;
        let root = self.config.root();
        let stands_in = |finding: &Finding, node: &Node| (node.at..node.end).contains(&finding.at);
        let list = |name| root.0.get(name).map_or(&[][..], Node::items);
        let concerns = |finding: &&Finding| {
            let own = list("dialogs").iter().chain(list("notices")).find(|other| stands_in(finding, other));
            own.map_or_else(|| self.config.purpose_at(finding.at).is_none_or(&has_purpose), |own| own.at == node.at)
        };
        let mut unlawful = Vec::new();
        for finding in &self.findings {
            #[cfg(feature = "tools")]
            if finding.severity != Severity::Unlawful || finding.about != about {
                continue;
            }
            if concerns(&finding) {
                unlawful.push(finding);
            }
        }
        unlawful
    }
}

#[cfg(feature = "tools")]
fn run(config: &Config) -> Vec<Finding> {
    ALL.iter().flat_map(|rule| ask(config, rule)).collect()
}

#[cfg(not(feature = "tools"))]
fn run(config: &Config) -> Vec<Finding> {
    let mut findings = Findings { rule: 0, found: Vec::new() };
    for check in ALL {
        check(config, &mut findings);
        findings.rule += 1;
    }
    findings.found
}

#[cfg(feature = "tools")]
fn ask(config: &Config, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Findings { rule, found: Vec::new() };
    (rule.check)(config, &mut found);
    found.found
}
