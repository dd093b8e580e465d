//! `samtykke build`: what is in the folder, under which names, and what a site needs to know of it.

mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use support::memory::Memory;

fn webshop() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/webshop/lawful.json")).expect("there is a web shop")
}

/// The folder of a configuration, by name.
fn built(text: &str, options: &str) -> BTreeMap<String, String> {
    let host = Memory::with(&[("samtykke.json", text)]);
    let output = host.run(&format!("build samtykke.json --out public/samtykke/ --lang en {options}"));
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    let files = host.files.borrow();
    files.iter().filter_map(|(path, text)| Some((path.strip_prefix("public/samtykke/")?.to_owned(), text.clone()))).collect()
}

fn manifest(files: &BTreeMap<String, String>) -> Value {
    serde_json::from_str(&files["manifest.json"]).expect("JSON")
}

#[test]
fn everything_that_a_page_needs() {
    let files = built(&webshop(), "");
    for name in [
        "plan.json",
        "banner.da.html",
        "choices.en.html",
        "dialog.da.html",
        "consent.newsletter.da.html",
        "consent.newsletter.en.json",
        "notice.da.html",
        "page.privacy.en.html",
    ] {
        assert!(files.contains_key(name), "{name}");
    }
    let plan: Value = serde_json::from_str(&files["plan.json"]).expect("a plan is JSON");
    assert_eq!(plan["dialog"], "cookies");
    assert!(!files["samtykke.json"].contains("\"rationale\""), "what is internal is left out");
    assert!(files["banner.da.html"].starts_with("<dialog") && !files["banner.da.html"].contains("s-choices"));
    assert!(files["choices.da.html"].starts_with("<dialog") && !files["choices.da.html"].contains("s-banner"));
}

/// What every visitor downloads has nothing of what only an answer or a withdrawal asks for, and all that decides what is open.
#[test]
fn the_gate_has_the_plan_that_a_returning_visit_needs() {
    let files = built(&webshop(), "");
    let whole: Value = serde_json::from_str(&files["plan.json"]).expect("JSON");
    let script = &files["samtykke.js"];
    let baked = script.strip_prefix("let[plan]=[").and_then(|rest| rest.strip_suffix(']')).expect("a plan");
    let baked: Value = serde_json::from_str(baked).expect("JSON");
    let names = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&baked), ["accepted", "refused", "always", "purposes", "words"]);
    let (analytics, same) = (&baked["purposes"][1]["services"][1], &whole["purposes"][1]["services"][1]);
    assert_eq!(names(analytics), ["id", "embed", "signals"]);
    assert!(same["erase"].is_array() && ["id", "embed", "signals"].iter().all(|name| analytics[name] == same[name]), "{same}");
    assert_eq!(baked["purposes"][1]["fingerprint"], whole["purposes"][1]["fingerprint"]);
    // In the order of the languages, which the gate takes from here.
    assert_eq!(baked["words"].to_string(), r#"{"da":{"reopen":"Cookievalg"},"en":{"reopen":"Cookie choices"}}"#);
    assert_eq!(names(&baked["words"]), ["da", "en"]);
    assert_eq!(whole["languages"].to_string(), r#"["da","en"]"#);
    let rest: Value = serde_json::from_str(&files["plan.en.json"]).expect("JSON");
    assert_eq!(names(&rest), ["version", "config", "dialog", "purposes", "words", "record"]);
    assert_eq!(names(&rest["purposes"][1]), ["id", "services"]);
    assert_eq!(names(&rest["purposes"][1]["services"][1]), ["id", "name", "provider", "erase"]);
    assert_eq!((&rest["purposes"][1]["services"][1]["erase"], names(&rest["record"])), (&same["erase"], vec!["en".to_owned()]));
    assert_eq!(rest["words"]["en"], whole["words"]["en"]);
    let without = built(
        &webshop().replacen("\"kind\": \"banner\"", "\"kind\": \"spoken\"", 1).replacen(
            "\"channel\": \"web\"",
            "\"channel\": \"phone\"",
            1,
        ),
        "",
    );
    assert_eq!(without["samtykke.js"], "let[plan]=[null]");
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    assert_eq!(built(&webshop(), ""), built(&webshop(), ""));
}

#[test]
fn names_say_the_content() {
    let text = webshop();
    let (before, after) = (built(&text, ""), built(&text.replacen("Nordlys Cykler ApS", "Nordlys Cykler A/S", 1), ""));
    let folder = |files: &BTreeMap<String, String>| manifest(files)["hashed"].as_str().expect("an address").to_owned();
    assert_ne!(folder(&before), folder(&after));
    for (name, file) in manifest(&before)["files"].as_object().expect("files") {
        let hashed = file["hashed"].as_str().expect("a name");
        assert_eq!(before[name], before[hashed], "an alias has the same content");
        assert!(file["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha384-") && hash.len() == 71), "{file}");
        assert!(folder(&before).ends_with(&format!("/{}/", hashed.split('/').next().unwrap_or_default())));
    }
    let loaded = ["samtykke.js", "banner.da.html", "choices.en.html", "notice.privacy.da.html", "consent.newsletter.da.json"];
    let files = manifest(&before)["files"].clone();
    assert!(loaded.iter().all(|name| files[name].is_object()), "{files}");
    let kept = ["page.privacy.da.html", "page.css", "samtykke.json", "dialog.da.html"];
    assert!(kept.iter().all(|name| files[name].is_null()), "people link to these, and servers read them");
}

#[test]
fn a_manifest_for_servers() {
    let manifest = manifest(&built(&webshop(), ""));
    let text = serde_json::to_string_pretty(&manifest).expect("JSON");
    // The scripts are those of the test, so that the hashes stand still; what changes with every text is cut out.
    let files = manifest["files"].as_object().expect("files");
    let of_content = files.values().filter_map(|file| file["integrity"].as_str()).chain(manifest["config"].as_str());
    let text = of_content.fold(text, |text, hash| text.replace(hash, "…"));
    let hash = manifest["hashed"].as_str().and_then(|address| address.split('/').nth(2)).expect("a folder");
    insta::assert_snapshot!("manifest", text.replace(hash, "0123456789ab"));
}

#[test]
fn papers_to_paste() {
    let files = built(&webshop(), "--base /static/samtykke");
    let hash = manifest(&files)["hashed"].as_str().and_then(|address| address.split('/').nth(3)).expect("a folder").to_owned();
    let integrity = manifest(&files)["files"]["samtykke.js"]["integrity"].as_str().expect("a hash").to_owned();
    for name in ["snippet.html", "snippet.hashed.html", "snippet.inlined.html", "_headers", "policy.txt"] {
        let text = files[name].replace(&hash, "0123456789ab").replace(&integrity, "sha384-…");
        insta::assert_snapshot!(format!("paper-{name}"), text);
    }
    // printf 'start()' | openssl dgst -sha256 -binary | base64, and the same of 'p{margin:0}'
    for hash in ["'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='", "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='"] {
        assert!(files["policy.txt"].contains(hash), "{}", files["policy.txt"]);
    }
}

/// The banner in a page's own HTML: its styles are those that the policy allows, and it is closed.
#[test]
fn a_banner_for_a_page() {
    let files = built(&webshop(), "");
    let fragment = &files["dialog.en.html"];
    assert!(fragment.starts_with("<samtykke-dialog lang=\"en\"><template shadowrootmode=\"open\"><style>p{margin:0}</style><dialog"));
    assert!(fragment.contains(&files["banner.en.html"]) && !fragment.contains(" open"), "{fragment}");
    assert!(fragment.contains("<form method=\"dialog\""));
}

#[test]
fn a_dialog_without_a_banner() {
    let files = built(&webshop().replacen("\"kind\": \"banner\"", "\"kind\": \"modal\"", 1), "");
    assert!(!files.contains_key("banner.da.html") && !files.contains_key("dialog.da.html") && !files.contains_key("snippet.inlined.html"));
    assert!(files["plan.json"].contains("\"modal\":true"));
    assert!(files["snippet.html"].contains("/samtykke/samtykke-choices.js /samtykke/choices.*.html"), "{}", files["snippet.html"]);
    assert!(!files["policy.txt"].contains("style-src"), "{}", files["policy.txt"]);
}

#[test]
fn nothing_unlawful_is_built() {
    let host =
        Memory::with(&[("bad.json", &webshop().replace("\"id\": \"statistics\",", "\"id\": \"statistics\",\n      \"default\": true,"))]);
    let refused = host.run("build bad.json --out no --lang en");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("consent-active"), "{}", refused.err);
    assert!(!host.files.borrow().keys().any(|path| path.starts_with("no/")));
}
