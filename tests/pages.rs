//! Notices as documents of their own, and signs as sheets to print.

mod support;

use samtykke::config::Config;
use samtykke::config::notice::{Notice, NoticeChannel};
use samtykke::qr::qr;
use support::examples::{every_branch, examples};
use support::languages;
use support::memory::Memory;
use support::rendered::{render, rendered};

#[test]
fn a_page_names_its_language_title_and_sections() {
    let (_, text) = examples("lawful").into_iter().find(|(name, _)| name == "webshop").expect("the web shop");
    let page = rendered(&text, "privacy", "da", "page");
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"da\" dir=\"ltr\">"), "{}", &page[..80]);
    assert!(page.contains("<title>Sådan behandler vi dine oplysninger – Nordlys Cykler ApS</title>"));
    let contents = page.split_once("<nav").and_then(|(_, rest)| rest.split_once("</nav>")).expect("a table of contents").0;
    let leads: Vec<&str> = contents.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(leads.len() > 10, "{leads:?}");
    for id in leads {
        assert!(page.contains(&format!("<section id=\"{id}\">")) || page.contains(&format!(" id=\"{id}\"")), "{id}");
    }
    // Few sections are seen at a glance.
    assert!(!rendered(&text, "privacy-checkout", "da", "page").contains("<nav"));
}

#[test]
fn a_page_runs_nothing_and_loads_nothing() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("well-formed");
        for told in config.notices() {
            let page = rendered(&text, told.id().expect("an id"), "en", "page");
            assert!(page.contains("content=\"default-src 'none'; style-src 'sha256-"), "{name}");
            for sign in ["<script", " style=", " src=", "url(", "@import"] {
                assert!(!page.contains(sign), "{name}: {sign}");
            }
        }
    }
}

#[test]
fn a_language_from_right_to_left() {
    let text = r#"{"languages":["ar"],"notices":[{"id":"n","title":{"ar":"إشعار"}},{"id":"s","channel":"sign","url":"https://a.dk"}]}"#;
    let host = Memory::with(&[("c.json", text)]);
    languages::add(&host, "ar");
    let rendered =
        |id: &str, format: &str| host.run(&format!("render notice {id} --config c.json --lang ar --format {format} --i18n i18n"));
    assert!(rendered("n", "page").out.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(rendered("s", "svg").out.contains("direction=\"rtl\""));
}

/// What is said aloud has no heading, and a document has one.
#[test]
fn every_page_has_a_heading() {
    for (name, text) in examples("lawful") {
        for told in Config::read(&text).expect("well-formed").notices() {
            let page = rendered(&text, told.id().expect("an id"), "da", "page");
            assert_eq!(page.matches("<h1>").count(), 1, "{name} {:?}", told.id());
        }
    }
}

#[test]
fn signs_of_the_examples() {
    let mut seen = 0;
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let config = Config::read(&text).expect("well-formed");
        for told in config.notices().filter(is_sign) {
            for language in config.languages() {
                let sheet = rendered(&text, told.id().expect("an id"), language, "svg");
                assert_eq!(decoded(&sheet), told.full_url(&config).expect("an address"), "{name}");
                // The code is tested by reading it.
                let (before, code) = sheet.split_once("<g ").expect("a code");
                let (_, after) = code.split_once("</g>").expect("a code ends");
                insta::assert_snapshot!(format!("{name}-{}-{language}", told.id().unwrap_or_default()), format!("{before}<code/>{after}"));
                seen += 1;
            }
        }
    }
    assert!(seen >= 4, "only {seen} signs");
}

/// The sheet is never more than one, and the code never covers the text.
#[test]
fn a_sign_with_much_to_say_is_set_smaller() {
    let titles: Vec<String> =
        (0..12).map(|index| format!("{{\"id\":\"p{index}\",\"title\":{{\"da\":\"Et formål med et langt navn {index}\"}}}}")).collect();
    let text = format!(
        r#"{{"controller":{{"name":"A","phone":"+45 10 00 00 00"}},"purposes":[{}],"notices":[{{"id":"s","channel":"tv","url":"https://a.dk/tv"}}]}}"#,
        titles.join(",")
    );
    let sheet = rendered(&text, "s", "da", "svg");
    let baselines: Vec<f64> = sheet.split(" y=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect();
    assert!(baselines.iter().all(|down| *down < 297.0 - 15.0), "{baselines:?}");
    assert!(sheet.contains("Et formål med et langt navn 11"));
}

#[test]
fn a_path_is_completed_for_telephones() {
    let sheet = |url: &str| {
        let text = format!(r#"{{"controller":{{"website":"https://a.dk/om"}},"notices":[{{"id":"s","channel":"sign","url":"{url}"}}]}}"#);
        rendered(&text, "s", "da", "svg")
    };
    assert_eq!(decoded(&sheet("/privat")), "https://a.dk/privat");
    assert!(!sheet("tel:+4510000000").contains("<g "), "a code that leads to no page");
}

#[test]
fn only_signs_are_sheets() {
    let text = r#"{"notices":[{"id":"n"}]}"#;
    let output = render(text, "n", "en", "svg");
    assert_eq!((output.out.as_str(), output.code), ("", 2));
    assert!(output.err.contains("\"n\" is not a sign"), "{}", output.err);
}

#[test]
fn codes_of_all_sizes_are_read() {
    for length in [1, 20, 60, 150, 400, 900] {
        let address = format!("https://a.dk/{}", "æ?b=1&c".chars().cycle().take(length).collect::<String>());
        assert_eq!(decoded(&qr(&address).expect("it fits").svg), address);
    }
}

fn is_sign(told: &Notice<'_>) -> bool {
    matches!(told.channel(), Some(NoticeChannel::Sign | NoticeChannel::Tv))
}

/// What a telephone reads from the code in a drawing. Its path is a square for each dark module: `M4 4h1v1H4V4`.
fn decoded(svg: &str) -> String {
    const PIXELS: usize = 4;
    let code = svg.rsplit_once("<svg").map_or(svg, |(_, code)| code);
    let side: usize = attribute(code, "width").parse().expect("a number");
    let mut dark = vec![false; side * side];
    for square in attribute(code, " d").split('M').skip(1) {
        let mut numbers = square.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse::<usize>().ok());
        let (across, down) = (numbers.next().expect("x"), numbers.next().expect("y"));
        dark[down * side + across] = true;
    }
    let pixel = |x: usize, y: usize| if dark[y / PIXELS * side + x / PIXELS] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * PIXELS, side * PIXELS, pixel);
    let [grid] = &picture.detect_grids()[..] else { panic!("one code") };
    grid.decode().expect("readable").1
}

fn attribute<'s>(svg: &'s str, name: &str) -> &'s str {
    svg.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default()
}
