//! The examples are what they say: a lawful one reports nothing unlawful, an unlawful one the faults it was written for.

use std::collections::BTreeSet;
use std::fs;

use samtykke::config::Config;
use samtykke::rules::{Report, Severity};

/// The faults that each unlawful example shows.
const FAULTS: &[(&str, &[&str])] = &[
    (
        "bodycam",
        &[
            "basis-necessity-blanket",
            "bodycam-art13",
            "notice-article-mismatch",
            "notice-legit-interest",
            "notice-retention",
            "obsolete-citation",
        ],
    ),
    (
        "call-recording",
        &[
            "basis-necessity-blanket",
            "basis-public-no-6-1-f",
            "basis-vital-interests-narrow",
            "call-training-consent",
            "consent-no-passivity",
            "consent-purpose-separation-training",
            "consent-withdrawal-informed",
            "notice-dpo",
            "notice-purpose-basis",
            "notice-retention",
        ],
    ),
    (
        "clinic",
        &[
            "art9-condition-missing",
            "art9-health-secrecy",
            "child-language",
            "consent-cpr",
            "consent-explicit-art9",
            "consent-granular",
            "consent-not-conditional",
            "consent-withdrawal-informed",
            "exception-conditions",
            "exception-not-available-13",
            "notice-article-mismatch",
            "notice-mandatory",
            "notice-purpose-basis",
            "notice-retention",
            "notice14-source",
        ],
    ),
    (
        "counselling",
        &[
            "art9-condition-missing",
            "art9-public-interest-permit",
            "child-counselling-no-parent",
            "child-language",
            "consent-data-subject-self",
            "consent-explicit-art9",
            "consent-granular",
            "consent-publication-separate",
            "consent-withdrawal-informed",
            "notice-retention",
            "notice14-categories",
            "notice14-source",
        ],
    ),
    (
        "credit-scoring",
        &[
            "art9-condition-missing",
            "consent-controller-named",
            "consent-cpr",
            "consent-explicit-automated",
            "consent-no-passivity",
            "consent-not-conditional",
            "consent-withdrawal-informed",
            "notice-article-mismatch",
            "notice-automated",
            "notice-legit-interest",
            "notice-retention",
            "notice-transfer",
            "notice14-source",
        ],
    ),
    (
        "employer",
        &[
            "art9-condition-missing",
            "audio-secret",
            "consent-active",
            "consent-cpr",
            "consent-imbalance-employment",
            "consent-not-conditional",
            "consent-prior-information",
            "consent-withdrawal-informed",
            "employee-control-notice",
            "notice-article-mismatch",
            "notice-legit-interest",
            "notice-mandatory",
            "notice-purpose-basis",
            "notice-retention",
            "tv-disclosure",
            "tv-retention-30d",
            "tv-sign",
        ],
    ),
    (
        "municipality",
        &[
            "art9-condition-missing",
            "basis-public-no-6-1-f",
            "consent-granular",
            "consent-withdrawal-informed",
            "cookie-duration",
            "cookie-exempt",
            "notice-dpo",
            "notice-purpose-basis",
            "notice-retention",
        ],
    ),
    (
        "sports-club",
        &[
            "consent-active",
            "consent-data-types",
            "consent-no-detriment-text",
            "consent-no-passivity",
            "consent-not-conditional",
            "consent-purpose-specific",
            "consent-withdrawal-informed",
            "notice-legit-interest",
            "notice-recipients",
            "notice-retention",
            "retention-exceeds-purpose",
            "retention-undefined",
        ],
    ),
    (
        "telecom-cpr",
        &[
            "basis-necessity-blanket",
            "consent-purpose-specific",
            "marketing-objection",
            "notice-article-mismatch",
            "notice-legit-interest",
            "notice-object-separate",
            "notice-recipients",
            "notice-retention",
            "notice14-source",
            "obsolete-citation",
            "retention-duty-not-collection-basis",
            "retention-undefined",
        ],
    ),
    (
        "webshop",
        &[
            "consent-active",
            "consent-controller-named",
            "consent-data-types",
            "consent-granular",
            "consent-no-passivity",
            "consent-not-conditional",
            "consent-purpose-specific",
            "consent-withdrawal-as-easy",
            "consent-withdrawal-informed",
            "cookie-duration",
            "cookie-exempt",
            "missing-language",
            "notice-article-mismatch",
            "notice-controller",
            "notice-legit-interest",
            "notice-purpose-basis",
            "notice-recipients",
            "notice-retention",
            "notice-transfer",
            "obsolete-citation",
            "placeholder-text",
        ],
    ),
];

#[test]
fn lawful_examples_report_nothing_unlawful() {
    for case in cases() {
        let config = read(&case, "lawful");
        let unlawful: Vec<String> = found(&config)
            .into_iter()
            .filter(|(_, severity, _)| *severity == Severity::Unlawful)
            .map(|(rule, _, at)| format!("{rule} {at}"))
            .collect();
        assert!(unlawful.is_empty(), "{case}: {unlawful:#?}");
    }
}

#[test]
fn unlawful_examples_report_their_faults() {
    for case in cases() {
        let config = read(&case, "unlawful");
        let found: BTreeSet<&str> = found(&config).into_iter().map(|(rule, ..)| rule).collect();
        let (_, faults) = FAULTS.iter().find(|(name, _)| *name == case).unwrap_or_else(|| panic!("{case} has no faults listed"));
        let missing: Vec<&&str> = faults.iter().filter(|fault| !found.contains(**fault)).collect();
        assert!(missing.is_empty(), "{case} does not report {missing:?}");
    }
}

#[test]
fn examples_are_written_in_both_languages() {
    for case in cases() {
        assert_eq!(read(&case, "lawful").languages(), ["da", "en"], "{case}");
    }
}

/// Every way to tell people, and everybody who is told, is shown by an example.
#[test]
fn every_channel_and_audience_has_an_example() {
    let configs: Vec<Config> = cases().iter().map(|case| read(case, "lawful")).collect();
    let told = || configs.iter().flat_map(Config::notices);
    for channel in ["web", "phone", "sign", "bodycam", "tv", "letter", "email", "paper"] {
        assert!(told().any(|told| told.channel().is_some_and(|it| it.word() == channel)), "{channel}");
    }
    for audience in ["adult", "child", "staff", "applicants", "parents"] {
        assert!(told().any(|told| told.audience().is_some_and(|it| it.word() == audience)), "{audience}");
    }
}

fn found(config: &Config) -> Vec<(&'static str, Severity, String)> {
    Report::of(config).findings.iter().map(|finding| (finding.rule.id, finding.severity, config.document().pointer(finding.at))).collect()
}

fn read(case: &str, version: &str) -> Config {
    let text = fs::read_to_string(format!("examples/{case}/{version}.json")).unwrap_or_else(|error| panic!("{case}/{version}: {error}"));
    Config::read(&text).unwrap_or_else(|mistakes| panic!("{case}/{version}: {mistakes:#?}"))
}

fn cases() -> Vec<String> {
    let mut cases: Vec<String> =
        fs::read_dir("examples").expect("the examples").filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    cases.sort();
    cases
}
