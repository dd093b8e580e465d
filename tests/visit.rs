//! What is said of recordings of visits: each kind of leak gives exactly its finding, a clean page none, and the draft mends what is
//! not declared.

mod support;

use serde_json::{Value, json};
use support::memory::Memory;

const URL: &str = "https://www.nordlyscykler.dk/";

fn webshop() -> Value {
    serde_json::from_str(include_str!("../examples/webshop/lawful.json")).expect("there is a web shop")
}

fn cookie(name: &str, seconds: Option<u64>) -> Value {
    json!({ "kind": "cookie", "name": name, "host": ".nordlyscykler.dk", "seconds": seconds })
}

fn moment(when: &str, requests: &[&str], written: &[Value], kept: &[Value]) -> Value {
    json!({ "when": when, "requests": requests, "written": written, "kept": kept })
}

/// A page that does what the configuration says.
fn clean() -> Vec<Value> {
    let own = [URL, "https://cdn.nordlyscykler.dk/samtykke.js", "data:text/plain,a"];
    let choice = cookie("samtykke", Some(31_535_999));
    let matomo = [cookie("_pk_id.1.1fff", Some(34_127_999)), choice.clone()];
    vec![
        moment(
            "before",
            &own,
            &[json!({ "kind": "local", "name": "samtykke", "host": "www.nordlyscykler.dk" })],
            &[cookie("kurv", Some(1_209_599))],
        ),
        moment("rejected", &own, std::slice::from_ref(&choice), std::slice::from_ref(&choice)),
        moment("accepted", &[URL, "https://www.google-analytics.com/g/collect", "https://www.youtube.com/embed/1"], &matomo, &matomo),
        moment("withdrawn", &own, &[], &[choice]),
    ]
}

/// The report on a recording, in English.
fn audit(moments: &[Value], config: Option<&Value>) -> Value {
    let (host, config_option) = host(moments, config);
    let output = host.run(&format!("audit {URL} --lang en --format json{config_option}"));
    let mut report: Value = serde_json::from_str(&output.out).unwrap_or_else(|_| panic!("{}{}", output.out, output.err));
    let report = report["files"][0].take();
    let unlawful = report["findings"].as_array().expect("findings").iter().any(|finding| finding["severity"] == "unlawful");
    assert_eq!(output.code, i32::from(unlawful));
    report
}

fn host(moments: &[Value], config: Option<&Value>) -> (Memory, &'static str) {
    let tool = if moments.len() == 1 { Value::Null } else { "samtykke".into() };
    let mut host = Memory::default();
    host.visits.insert(URL.to_owned(), json!({ "url": URL, "tool": tool, "config": null, "moments": moments, "measured": [] }).to_string());
    if let Some(config) = config {
        host.add("samtykke.json", &config.to_string());
    }
    (host, if config.is_some() { " --config samtykke.json" } else { "" })
}

/// Severity, rule and message of every finding.
fn said(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().expect("findings");
    let text = |finding: &Value, name: &str| finding[name].as_str().unwrap_or_default().to_owned();
    findings
        .iter()
        .map(|finding| format!("{} {}: {}", text(finding, "severity"), text(finding, "rule"), text(finding, "message")))
        .collect()
}

#[test]
fn a_clean_page_gives_nothing() {
    let report = audit(&clean(), Some(&webshop()));
    assert_eq!(said(&report), Vec::<String>::new());
    assert_eq!(report["page"], json!({ "tool": "samtykke", "recorded": ["before", "rejected", "accepted", "withdrawn"], "draft": [] }));
}

/// Adds to one moment of the clean page: a list, and what is put into it.
fn with(when: usize, list: &str, value: Value) -> Vec<Value> {
    let mut moments = clean();
    moments[when][list].as_array_mut().expect("a list").push(value);
    moments
}

#[test]
fn each_leak_gives_its_finding() {
    let ga = || cookie("_ga", Some(100));
    let meta = json!({ "kind": "cookie", "name": "_fbc", "host": ".nordlyscykler.dk", "httpOnly": true });
    let cases: Vec<(Vec<Value>, &[&str])> = vec![
        (
            with(0, "written", ga()),
            &["unlawful consent-before-processing: It needs consent, but happens without: Google Analytics: _ga (before the choice)."],
        ),
        (
            with(1, "kept", ga()),
            &["unlawful consent-before-processing: It needs consent, but happens without: Google Analytics: _ga (after a no)."],
        ),
        (
            with(0, "requests", "https://region1.google-analytics.com/g".into()),
            &[
                "unlawful consent-before-processing: It needs consent, but happens without: Google Analytics: region1.google-analytics.com (before the choice).",
            ],
        ),
        (
            with(3, "written", ga()),
            &["unlawful consent-withdrawal-effect: It goes on after consent has been withdrawn: Google Analytics: _ga."],
        ),
        (
            with(3, "kept", ga()),
            &["unlawful consent-withdrawal-effect: It is still on the device after consent has been withdrawn: Google Analytics: _ga."],
        ),
        // What only the server can erase, no page can.
        (
            with(3, "kept", meta),
            &["risk consent-withdrawal-effect: It is still on the device after consent has been withdrawn: Meta Pixel: _fbc."],
        ),
        (
            with(2, "kept", cookie("_ga", Some(63_072_000))),
            &["risk cookie-duration: It stays on the device for longer than stated: _ga (P2Y)."],
        ),
        (
            with(2, "kept", cookie("_hjSessionUser_1", Some(31_535_999))),
            &["risk storage-undeclared: It is stored on the device, but the configuration does not say so: Hotjar: _hjSessionUser_1."],
        ),
        (
            with(2, "requests", "https://static.hotjar.com/c.js".into()),
            &[
                "advice storage-undeclared: The page fetches something from here, but the configuration does not say so: Hotjar: static.hotjar.com.",
            ],
        ),
        (
            with(0, "kept", cookie("_hjSessionUser_1", None)),
            &[
                "unlawful consent-before-processing: It serves only statistics or marketing, but happens without consent: Hotjar: _hjSessionUser_1 (before the choice).",
                "risk storage-undeclared: It is stored on the device, but the configuration does not say so: Hotjar: _hjSessionUser_1.",
            ],
        ),
        (
            with(1, "requests", "https://static.hotjar.com/c.js".into()),
            &[
                "risk consent-before-processing: A service for statistics or marketing gets the visitor's IP address without consent: Hotjar: static.hotjar.com (after a no).",
                "advice storage-undeclared: The page fetches something from here, but the configuration does not say so: Hotjar: static.hotjar.com.",
            ],
        ),
        (
            with(0, "requests", "https://cdn.example/a.js".into()),
            &[
                "advice storage-undeclared: The page fetches something from here, but the configuration does not say so: cdn.example.",
                "review consent-before-processing: Is it necessary for what the visitor has asked for? cdn.example (before the choice).",
            ],
        ),
        (
            with(3, "kept", json!({ "kind": "local", "name": "seen", "host": "www.nordlyscykler.dk" })),
            &[
                "risk consent-withdrawal-effect: It is still on the device after consent has been withdrawn: nordlyscykler.dk: seen.",
                "risk storage-undeclared: It is stored on the device, but the configuration does not say so: nordlyscykler.dk: seen.",
            ],
        ),
        (
            with(3, "requests", "https://cdn.example/a.js".into()),
            &[
                "risk consent-withdrawal-effect: It goes on after consent has been withdrawn: cdn.example.",
                "advice storage-undeclared: The page fetches something from here, but the configuration does not say so: cdn.example.",
            ],
        ),
        // A shop's own session needs no consent, but is to be told.
        (
            with(0, "kept", cookie("PHPSESSID", None)),
            &["risk storage-undeclared: It is stored on the device, but the configuration does not say so: PHP: PHPSESSID."],
        ),
    ];
    for (moments, expected) in cases {
        assert_eq!(said(&audit(&moments, Some(&webshop()))), expected);
    }
}

#[test]
fn what_was_measured_is_said_once_for_all_screens() {
    let (mut host, _) = host(&clean(), None);
    let measured = |screen: &str| json!({ "rule": "text-contrast", "case": "", "severity": "risk", "where": "p.s-soft", "what": "2:1 < 4.5:1", "screen": screen });
    let nonsense = json!({ "rule": "no-such-rule", "case": "", "severity": "risk", "where": "p", "what": "", "screen": "" });
    let recording = json!({ "url": URL, "tool": "samtykke", "moments": clean(), "measured": [measured("1280 × 800 px"), measured("320 × 640 px"), nonsense] });
    host.visits.insert(URL.to_owned(), recording.to_string());
    let output = host.run(&format!("audit {URL} --lang da"));
    insta::assert_snapshot!("audit-measured", output.out);
}

#[test]
fn the_draft_mends_what_is_not_declared() {
    let mut moments = with(2, "kept", cookie("_hjSessionUser_1", Some(31_535_998)));
    for (list, value) in [
        ("kept", cookie("_hjSessionUser_2", Some(31_535_998))),
        ("requests", "https://static.hotjar.com/c.js".into()),
        ("requests", "https://9cdn.example/a.js".into()),
        // Google Analytics is declared, with fewer cookies.
        ("kept", cookie("_gid", Some(86_399))),
        ("kept", json!({ "kind": "indexeddb", "name": "offers", "host": "www.nordlyscykler.dk" })),
        ("kept", json!({ "kind": "session", "name": "tab", "host": "www.nordlyscykler.dk" })),
    ] {
        moments[2][list].as_array_mut().expect("a list").push(value);
    }
    let mut config = webshop();
    let report = audit(&moments, Some(&config));
    insta::assert_snapshot!("audit-draft", serde_json::to_string_pretty(&report["page"]["draft"]).expect("JSON"));
    // Pasted as it is, the file can be read, and nothing is left to declare.
    for draft in report["page"]["draft"].as_array().expect("a draft") {
        let purposes = config["purposes"].as_array_mut().expect("purposes");
        let purpose = draft["purpose"].as_str().unwrap_or("statistics");
        let purpose = purposes.iter_mut().find(|known| known["id"] == purpose).expect("the purpose is there");
        let services = purpose["services"].as_array_mut().expect("services");
        if draft["adds"] == true {
            let service = services.iter_mut().find(|service| service["id"] == draft["service"]["id"]).expect("the service is there");
            let more = draft["service"]["storage"].as_array().cloned().unwrap_or_default();
            service["storage"].as_array_mut().expect("storage").extend(more);
        } else {
            services.push(draft["service"].clone());
        }
    }
    let report = audit(&moments, Some(&config));
    assert_eq!(said(&report), Vec::<String>::new());
    assert_eq!(report["page"]["draft"], json!([]));
}

#[test]
fn without_a_configuration_only_what_happens_unasked_is_judged() {
    let moments =
        [moment("before", &["https://connect.facebook.net/x.js"], &[], &[cookie("_fbp", Some(7_775_999)), cookie("mystery", None)])];
    let report = audit(&moments, None);
    assert_eq!(
        said(&report),
        [
            "unlawful consent-before-processing: It serves only statistics or marketing, but happens without consent: Meta Pixel: _fbp (before the choice).",
            "risk consent-before-processing: A service for statistics or marketing gets the visitor's IP address without consent: Meta Pixel: connect.facebook.net (before the choice).",
            "review consent-before-processing: Is it necessary for what the visitor has asked for? nordlyscykler.dk: mystery (before the choice).",
        ]
    );
    let (host, _) = host(&moments, None);
    for language in ["da", "en"] {
        insta::assert_snapshot!(format!("audit-text-{language}"), host.run(&format!("audit {URL} --lang {language}")).out);
    }
    insta::assert_snapshot!("audit-github", host.run(&format!("audit {URL} --lang en --format github")).out);
}

#[test]
fn sarif_of_a_page_is_valid() {
    let (host, option) = host(&with(0, "written", cookie("_ga", None)), Some(&webshop()));
    let output = host.run(&format!("audit {URL} --lang en --format sarif{option}"));
    let log: Value = serde_json::from_str(&output.out).expect("JSON");
    let schema = serde_json::from_str(include_str!("support/sarif.schema.json")).expect("the schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let location = &log["runs"][0]["results"][0]["locations"][0];
    assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], URL);
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "cookie _ga");
    assert_eq!(log["runs"][0]["properties"]["pages"][0]["tool"], "samtykke");
}

#[test]
fn what_cannot_be_audited_is_told() {
    let (mut host, _) = host(&clean(), None);
    host.visits.insert("https://broken.example/".to_owned(), "{".to_owned());
    host.add("broken.json", "{ \"controler\": {} }");
    for (line, expected) in [
        ("audit", "needs the address of a page"),
        ("audit https://a.example https://b.example", "does not know what to do with"),
        ("audit https://nowhere.example/", "\"https://nowhere.example/\" could not be visited: net::ERR_NAME_NOT_RESOLVED."),
        ("audit nowhere.example", "\"https://nowhere.example\" could not be visited"),
        ("audit https://broken.example/", "a recording that cannot be read"),
        (&format!("audit {URL} --config missing.json"), "is not there"),
        (&format!("audit {URL} --wait soon"), "--wait"),
    ] {
        let output = host.run(&format!("{line} --lang en"));
        assert_eq!(output.code, 2, "{line}");
        assert!(output.err.contains(expected), "{line}: {}", output.err);
    }
    let output = host.run(&format!("audit {URL} --config broken.json --lang en"));
    assert_eq!(output.code, 2);
    assert!(output.out.contains("controler"), "{}", output.out);
}
