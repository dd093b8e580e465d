//! Ordinary lawful practice: no rule finds anything that it did not find in the example it starts from.

mod support;

use std::collections::BTreeSet;

use samtykke::config::Config;
use samtykke::rules::{Report, Severity};
use serde_json::{Value, json};
use support::changes::changed;

fn findings(config: &Value) -> BTreeSet<String> {
    let config = Config::read(&config.to_string()).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    let report = Report::of(&config);
    let grave = report.findings.iter().filter(|finding| finding.severity != Severity::Advice);
    grave.map(|finding| format!("{} {} {}", finding.severity.name(), finding.rule.id, finding.what)).collect()
}

fn stays_quiet(example: &str, changes: &Value) {
    let new: Vec<String> = findings(&changed(example, changes)).difference(&findings(&changed(example, &json!({})))).cloned().collect();
    assert!(new.is_empty(), "{example} {changes:#}\n{}", new.join("\n"));
}

#[test]
fn a_clinic_treats_its_patients() {
    stays_quiet(
        "counselling",
        &json!({
            "/dialogs/talks": null,
            "/purposes/treatment/title": { "da": "Behandling", "en": "Treatment" },
            "/purposes/treatment/description": { "da": "Vi undersøger og behandler dig og fører journal.", "en": "We examine and treat you and keep a record." },
            "/purposes/treatment/subjects": ["patients"],
            "/purposes/treatment/data": ["name", "address", "phone", "cpr", "health"],
            "/purposes/treatment/cpr": { "ground": "11(2)(1)", "law": { "da": "reglerne om patientjournaler", "en": "the Danish rules on patient records" } },
            "/purposes/treatment/basis": { "article": "6(1)(c)", "law": { "da": "autorisationsloven", "en": "the Danish Authorisation Act" } },
            "/purposes/treatment/specialCategories": { "condition": "9(2)(h)", "secrecy": { "da": "sundhedslovens regler om tavshedspligt", "en": "the rules on secrecy in the Danish Health Act" } },
            "/purposes/treatment/offences": null,
            "/purposes/treatment/child": null,
            "/purposes/treatment/onWithdraw": null,
            "/purposes/treatment/provision": { "required": "statutory", "law": { "da": "autorisationsloven", "en": "the Danish Authorisation Act" }, "consequence": { "da": "Uden oplysningerne kan vi ikke behandle dig.", "en": "Without the data we cannot treat you." } },
            "/purposes/treatment/retention": { "period": "P10Y", "from": { "da": "det seneste notat", "en": "the latest note" }, "law": { "da": "reglerne om patientjournaler", "en": "the Danish rules on patient records" } },
            "/notices/privacy-child/purposes": ["chat", "story"],
        }),
    );
}

#[test]
fn a_union_keeps_a_list_of_its_members() {
    stays_quiet(
        "sports-club",
        &json!({
            "/controller/nonprofitAim": "trade-union",
            "/purposes/membership/data": ["name", "address", "email", "phone", "birth-date", "membership", "payment", "union-membership"],
            "/purposes/membership/retention": { "period": "P1Y", "from": { "da": "udmeldelsen", "en": "leaving the union" } },
            "/purposes/membership/specialCategories": { "condition": "9(2)(d)" },
        }),
    );
}

#[test]
fn a_shop_writes_to_its_customers_about_its_own_goods() {
    stays_quiet(
        "webshop",
        &json!({
            "/dialogs/newsletter": null,
            "/purposes/newsletter/title": { "da": "Tilbud til kunder", "en": "Offers to customers" },
            "/purposes/newsletter/description": { "da": "Vi sender dig tilbud om cykler, fordi du har købt en.", "en": "We send you offers of bicycles because you have bought one." },
            "/purposes/newsletter/subjects": ["customers"],
            "/purposes/newsletter/basis": { "article": "6(1)(f)", "interest": { "da": "at fortælle kunder om vores egne cykler", "en": "telling customers about our own bicycles" } },
            "/purposes/newsletter/onWithdraw": null,
            "/purposes/newsletter/retention": { "period": "P2Y", "from": { "da": "dit seneste køb", "en": "your latest purchase" } },
            "/purposes/newsletter/marketing": { "channels": ["email"], "softOptIn": true, "products": { "da": "vores egne cykler", "en": "our own bicycles" },
                "optOut": { "da": "Sig nej gratis, når du køber, og i hver mail.", "en": "Say no free of charge when you buy and in every e-mail." } },
        }),
    );
}

#[test]
fn a_bank_records_the_calls_that_the_law_says() {
    stays_quiet(
        "call-recording",
        &json!({
            "/controller/kind": "private",
            "/purposes/guidance/basis": { "article": "6(1)(b)" },
            "/purposes/threats/title": { "da": "Ordrer om værdipapirer", "en": "Orders in securities" },
            "/purposes/threats/description": { "da": "Vi optager samtaler om handel med værdipapirer, som loven kræver.", "en": "We record calls about trade in securities, as the law requires." },
            "/purposes/threats/scope": "all",
            "/purposes/threats/alternatives": null,
            "/purposes/threats/data/3": null,
            "/purposes/threats/offences": null,
            "/purposes/threats/basis": { "article": "6(1)(c)", "law": { "da": "lov om kapitalmarkeder", "en": "the Danish Capital Markets Act" } },
            "/purposes/threats/retention": { "period": "P5Y", "from": { "da": "samtalen", "en": "the call" }, "law": { "da": "lov om kapitalmarkeder", "en": "the Danish Capital Markets Act" } },
            "/purposes/threats-staff/basis": { "article": "6(1)(c)", "law": { "da": "lov om kapitalmarkeder", "en": "the Danish Capital Markets Act" } },
            "/purposes/training-staff/basis": { "article": "6(1)(f)", "interest": { "da": "at oplære medarbejdere", "en": "training employees" } },
        }),
    );
}

#[test]
fn a_shop_keeps_its_cameras_recordings_for_30_days() {
    stays_quiet(
        "webshop",
        &json!({
            "/purposes/-": {
                "id": "cctv",
                "title": { "da": "Tv-overvågning", "en": "CCTV" },
                "description": { "da": "Kameraer i butikken forebygger tyveri. Vi giver kun optagelser til politiet.", "en": "Cameras in the shop prevent theft. We give recordings to the police only." },
                "aim": "crime-prevention",
                "basis": { "article": "6(1)(f)", "interest": { "da": "at forebygge tyveri", "en": "preventing theft" },
                    "balancing": { "da": "Kameraerne viser kun butikken.", "en": "The cameras show the shop alone." } },
                "subjects": ["customers", "bystanders"],
                "data": ["image"],
                "source": "observed",
                "recipients": [{ "category": { "da": "politiet", "en": "the police" }, "role": "controller" }],
                "retention": { "period": "P30D", "from": { "da": "optagelsen", "en": "the recording" } },
                "provision": { "required": "voluntary" },
                "recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } }
            },
            "/notices/privacy/purposes/-": "cctv",
            "/notices/-": { "id": "cctv-sign", "layer": "short", "channel": "sign", "full": "privacy", "purposes": ["cctv"] },
        }),
    );
}

#[test]
fn a_club_shows_harmless_photos() {
    stays_quiet(
        "sports-club",
        &json!({
            "/dialogs/photo/purposes": ["open-team-list"],
            "/purposes/portrait/title": { "da": "Billeder fra stævner", "en": "Photos from meets" },
            "/purposes/portrait/description": { "da": "Vi viser billeder fra åbne stævner på klubbens side.", "en": "We show photos from open meets on the club's site." },
            "/purposes/portrait/data/-": "image",
            "/purposes/portrait/source": "observed",
            "/purposes/portrait/onWithdraw": null,
            "/purposes/portrait/retention": { "period": "P2Y", "from": { "da": "stævnet", "en": "the meet" } },
            "/purposes/portrait/basis": { "article": "6(1)(f)", "interest": { "da": "at vise klubbens liv", "en": "showing the life of the club" },
                "balancing": { "da": "Billederne viser ingen i en udsat situation, og vi fjerner dem, hvis nogen beder om det.", "en": "The photos show nobody in a vulnerable situation, and we remove them if anybody asks." } },
        }),
    );
}

#[test]
fn a_site_without_statistics_asks_nobody() {
    stays_quiet(
        "municipality",
        &json!({
            "/dialogs": null,
            "/purposes/statistics": null,
            "/notices/privacy/purposes": ["necessary", "enquiries", "advertising-mark", "data-requests"],
        }),
    );
}
