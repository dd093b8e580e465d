//! Dialogs and plans of the examples, as visitors of all languages get them.

mod support;

use samtykke::config::Config;
use samtykke::config::purpose::Purpose;
use samtykke::config::recipient::Role;
use samtykke::config::shape::Each;
use samtykke::html::html;
use samtykke::notice::{Form, in_form};
use samtykke::rules::Report;
use samtykke::{dialog, plan, record};
use support::examples::{every_branch, examples};

#[test]
fn dialogs_of_the_lawful_examples() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
        let report = Report::of(&config);
        for asked in config.dialogs() {
            let lawful = report.dialog(asked).unwrap_or_else(|findings| panic!("{name}: {findings:#?}"));
            for language in config.languages() {
                let surfaces: Vec<String> = dialog::surfaces(lawful, language).iter().map(html).collect();
                let shown = surfaces.join("\n").replace("><", ">\n<");
                assert!(!shown.contains("checked"), "{name}: a dialog ticks no box");
                insta::assert_snapshot!(format!("{name}-{}-{language}", asked.id().unwrap_or_default()), shown);
            }
        }
    }
}

/// Whom a dialog names, and what it stores for how long, its notice names too, with the basis.
#[test]
fn a_dialog_and_its_notice_tell_the_same() {
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let text = text.replacen("\"channels\": [", "\"partners\": [\"Hjelmhuset ApS\"], \"channels\": [", 1);
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
        let report = Report::of(&config);
        for asked in config.dialogs() {
            let Some(notice) = asked.notice().and_then(|id| config.notice(id)) else { continue };
            let full = notice.full().and_then(|id| config.notice(id)).unwrap_or(notice);
            let Ok(lawful) = report.dialog(asked) else { continue };
            for language in config.languages() {
                let shown: String = dialog::surfaces(lawful, language).iter().map(|surface| surface.plain()).collect();
                let told = in_form(&config, full, language, 2, Form::Own).plain().replace('\u{a0}', " ");
                for purpose in asked.consents_of(&config) {
                    for named in named(purpose) {
                        assert!(shown.contains(named), "{name}, {language}: the dialog does not name {named}");
                        assert!(told.contains(named), "{name}, {language}: the notice does not name {named}");
                    }
                    assert!(told.contains(["stk. 1, litra a", "6(1)(a)"][usize::from(language == "en")]), "{name}, {language}: the basis");
                }
            }
        }
    }
}

/// Every other controller, and what is stored on the device.
fn named(purpose: Purpose<'_>) -> Vec<&str> {
    let others = purpose.recipients().each().filter(|recipient| matches!(recipient.role(), Some(Role::Controller | Role::JointController)));
    let partners = purpose.marketing().and_then(|marketing| marketing.partners());
    let stored =
        purpose.each_service().flat_map(|service| service.storage().each().filter_map(|stored| stored.name()).chain(service.provider()));
    others.filter_map(|recipient| recipient.name()).chain(partners.each()).chain(stored).collect()
}

#[test]
fn plans_of_the_lawful_examples() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("read above");
        let report = Report::of(&config);
        let Some(lawful) = config.page_dialog().and_then(|dialog| report.dialog(dialog).ok()) else { continue };
        let plan: serde_json::Value = serde_json::from_str(&plan::plan(lawful, &record::configuration(&text))).expect("a plan is JSON");
        insta::assert_snapshot!(format!("{name}-plan"), serde_json::to_string_pretty(&plan).expect("JSON"));
    }
}

#[test]
fn a_plan_carries_what_its_dialog_says_to_the_gate() {
    let text = examples("lawful").into_iter().find(|(name, _)| name == "webshop").expect("the web shop").1;
    let more = r#""id": "cookies", "domain": "nordlyscykler.dk", "reload": "never", "gpc": ["marketing"], "aliases": {"analytics": "statistics"},"#;
    let text = text.replacen("\"id\": \"cookies\",", more, 1);
    let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    let lawful = Report::of(&config).dialog(config.page_dialog().expect("a dialog")).expect("lawful");
    let plan: serde_json::Value = serde_json::from_str(&plan::plan(lawful, "")).expect("a plan is JSON");
    assert_eq!(plan["domain"], "nordlyscykler.dk");
    assert_eq!(plan["reload"], "never");
    assert_eq!(plan["aliases"]["analytics"], "statistics");
    let purposes = plan["purposes"].as_array().expect("purposes");
    let refused: Vec<_> = purposes.iter().filter(|purpose| purpose["gpc"] == true).map(|purpose| &purpose["id"]).collect();
    assert_eq!(refused, ["marketing"]);
}

/// What the page has to erase, and what it cannot.
#[test]
fn a_plan_says_where_a_cookie_is() {
    let text = examples("lawful").into_iter().find(|(name, _)| name == "webshop").expect("the web shop").1;
    let traces = |more: &str| {
        let text = text.replacen("\"name\": \"_ga\",", &format!("\"name\": \"_ga\", {more}"), 1);
        let config = Config::read(&text).expect("well-formed");
        let lawful = Report::of(&config).dialog(config.page_dialog().expect("a dialog")).expect("lawful");
        plan::plan(lawful, "")
    };
    assert!(traces("").contains(r#"["cookie","_ga"]"#));
    assert!(traces(r#""path": "/blog","#).contains(r#"["cookie","_ga","/blog"]"#));
    assert!(traces(r#""httpOnly": true,"#).contains(r#"["http","_ga"]"#));
}

/// Without a banner before it, the choices themselves say what a no leads to and how long a yes stands.
#[test]
fn choices_alone_say_what_an_answer_leads_to() {
    let text = examples("lawful").into_iter().find(|(name, _)| name == "webshop").expect("the web shop").1;
    let until = r#""validity": { "until": { "da": "Dit ja gælder i denne sæson.", "en": "Your yes is valid this season." }, "#;
    let text = text.replacen("\"kind\": \"banner\"", "\"kind\": \"modal\"", 1).replacen("\"validity\": { ", until, 1);
    let config = Config::read(&text).expect("well-formed");
    let dialog = config.page_dialog().expect("a dialog");
    let surfaces = dialog::surfaces(Report::of(&config).dialog(dialog).expect("lawful"), "en");
    let shown = html(&surfaces[0]);
    let refusal = dialog.refusal().and_then(|refusal| refusal.get("en")).expect("a refusal");
    assert_eq!((surfaces.len(), shown.matches(refusal).count(), shown.matches("Your yes is valid this season.").count()), (1, 1, 1));
    // Said in Danish alone, those who read English would answer without it.
    let danish = text.replacen(r#", "en": "Your yes is valid this season.""#, "", 1);
    let config = Config::read(&danish).expect("well-formed");
    let report = Report::of(&config);
    let refused = report.dialog(config.page_dialog().expect("a dialog")).expect_err("half told");
    assert!(refused.iter().all(|finding| finding.rule.id == "missing-language"), "{refused:#?}");
}

#[test]
fn an_unlawful_dialog_is_never_made() {
    let text = examples("lawful").into_iter().find(|(name, _)| name == "webshop").expect("the web shop").1;
    let ticked = text.replacen("\"id\": \"statistics\",", "\"id\": \"statistics\", \"default\": true,", 1);
    let config = Config::read(&ticked).expect("well-formed");
    let report = Report::of(&config);
    let cookies = config.page_dialog().expect("a dialog");
    assert_eq!(report.dialog(cookies).expect_err("ticked")[0].rule.id, "consent-active");
    let newsletter = config.dialog("newsletter").expect("a dialog");
    assert!(report.dialog(newsletter).is_ok(), "a fault of one dialog does not take down another");
}

#[test]
fn a_fingerprint_follows_the_law_and_not_the_wording() {
    let text = r#"{"purposes":[{"id":"s","title":{"da":"Statistik","en":"Statistics"},"aim":"statistics","basis":{"article":"6(1)(a)"},"data":["name","email"]}]}"#;
    let of = |text: &str| record::purpose(Config::read(text).expect("well-formed").purpose("s").expect("s"));
    let print = of(text);
    assert_eq!(print.len(), 4);
    assert_eq!(print, of(&text.replace("Statistik", "Statistikken")), "wording");
    assert_eq!(print, of(&text.replace(r#""name","email""#, r#""email","name""#)), "order");
    assert_ne!(print, of(&text.replace(r#""name","email""#, r#""name","email","age""#)), "data");
    assert_ne!(print, of(&text.replace("\"aim\":\"statistics\"", "\"aim\":\"marketing\"")), "aim");
}

/// A single text for all languages is wording too, and a type of data is the same wherever it is declared.
#[test]
fn a_fingerprint_does_not_follow_how_the_file_is_written() {
    let of = |text: &str| record::purpose(Config::read(text).expect("well-formed").purpose("s").expect("s"));
    let once = r#"{"purposes":[{"id":"s","basis":{"article":"6(1)(c)","law":"bogføringsloven"},"data":["diary"]},
        {"id":"t","data":[{"id":"diary","label":"dagbog","special":"health"}]}]}"#;
    let here = once
        .replace(r#"[{"id":"diary","label":"dagbog","special":"health"}]"#, r#"["age"]"#)
        .replace(r#"["diary"]"#, r#"[{"id":"diary","label":"dagbog","special":"health"}]"#);
    assert_eq!(of(once), of(&here), "declared elsewhere");
    assert_eq!(of(once), of(&once.replace("bogføringsloven", "bogføringslovens § 12")), "wording");
    assert_ne!(of(once), of(&once.replace("health", "religion")), "what the data are, declared elsewhere");
}
