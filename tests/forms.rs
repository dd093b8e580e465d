//! A notice in other forms than its own: the table tells what the text tells, and the short layer leads to the rest.

mod support;

use std::collections::BTreeSet;

use samtykke::config::Config;
use samtykke::config::notice::NoticeChannel;
use samtykke::notice::{Form, in_form};
use samtykke::plain::plain;
use samtykke::view::{Element, Tag, View};
use support::examples::{every_branch, examples};

#[test]
fn the_table_says_what_the_text_says() {
    each(|name, config, language| {
        for told in config.notices() {
            let [text, table] = [Form::Full, Form::Table].map(|form| said(&in_form(config, told, language, 2, form)));
            let missing: Vec<&String> = text.iter().filter(|sentence| !table.contains(*sentence)).collect();
            // The labels of columns are said once for all purposes, and "What we do" has no label in the text.
            assert!(missing.is_empty(), "{name} {:?} {language}: {missing:?}", told.id());
            let added: Vec<&String> = table.iter().filter(|sentence| !text.contains(*sentence)).collect();
            assert!(added.len() <= 3, "{name} {:?} {language}: {added:?}", told.id());
        }
    });
}

#[test]
fn the_short_layer_is_one_click_from_the_rest() {
    let spoken_or_hung = [NoticeChannel::Phone, NoticeChannel::Bodycam, NoticeChannel::Sign, NoticeChannel::Tv];
    each(|name, config, language| {
        for told in config.notices().filter(|told| told.channel().is_none_or(|channel| !spoken_or_hung.contains(&channel))) {
            let [short, full] = [Form::Short, Form::Full].map(|form| in_form(config, told, language, 3, form));
            let has = |tag| any(&short, &|element| element.tag == tag);
            assert!(has(Tag::A) || has(Tag::Details), "{name} {:?}", told.id());
            if has(Tag::Details) {
                assert!(said(&full).is_subset(&said(&short)), "{name} {:?}: what is folded is the rest", told.id());
            } else {
                assert!(plain(&short).len() * 2 < plain(&full).len(), "{name} {:?}: short is short", told.id());
            }
        }
    });
}

#[test]
fn a_table_has_a_cell_for_every_column() {
    each(|name, config, language| {
        for told in config.notices() {
            for table in tables(&in_form(config, told, language, 2, Form::Table)) {
                let [first, rest @ ..] = &table[..] else { panic!("{name}: an empty table") };
                assert!(rest.iter().all(|cells| cells == first), "{name} {:?}: {table:?}", told.id());
            }
        }
    });
}

fn each(check: impl Fn(&str, &Config, &str)) {
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
        for language in config.languages() {
            check(&name, &config, language);
        }
    }
}

fn any(view: &View, is: &dyn Fn(&Element) -> bool) -> bool {
    let View::Element(element) = view else { return false };
    is(element) || element.children.iter().any(|child| any(child, is))
}

/// The texts of a view, each once.
fn said(view: &View) -> BTreeSet<String> {
    match view {
        View::Text(text) => BTreeSet::from([text.trim().to_owned()]),
        View::Element(element) => element.children.iter().flat_map(said).collect(),
    }
}

/// The number of cells in each row of each table.
fn tables(view: &View) -> Vec<Vec<usize>> {
    let View::Element(element) = view else { return Vec::new() };
    if element.tag == Tag::Table {
        return vec![element.elements().flat_map(|part| part.elements().map(|row| row.children.len()).collect::<Vec<_>>()).collect()];
    }
    element.children.iter().flat_map(tables).collect()
}
