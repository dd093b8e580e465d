//! How long the rules take: `npm run bench:native`. Figures, not tests; nothing here is built by `npm test`.

mod shops;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use criterion::{BenchmarkId, Criterion, Throughput};
use samtykke::cli::{self, Entry, Host};
use samtykke::config::Config;
use samtykke::config::form::Date;
use samtykke::rules::Report;
use serde_json::Value;
use shops::{ROOT, example, purpose, purposes, services};

/// As the native program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FILES: usize = 10_000;
const RUNS: usize = 3;

fn main() {
    let mut criterion =
        Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(4)).configure_from_args();
    webshop(&mut criterion);
    grows(&mut criterion, "services", services);
    grows(&mut criterion, "purposes", purposes);
    description(&mut criterion);
    criterion.final_summary();
    folder();
}

/// The web shop of the examples: read alone, then read and checked.
fn webshop(criterion: &mut Criterion) {
    let text = example().to_string();
    let mut group = criterion.benchmark_group("webshop");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("read", |bench| bench.iter(|| Config::read(black_box(&text)).expect("an example is well-formed")));
    group.bench_function("check", |bench| bench.iter(|| check(black_box(&text))));
    group.finish();
}

/// The same web shop with more and more of something: the time for each stays the same.
fn grows(criterion: &mut Criterion, name: &str, more: fn(usize) -> Value) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(20);
    for count in [250, 1000, 4000] {
        let text = more(count).to_string();
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::from_parameter(count), &text, |bench, text| bench.iter(|| check(text)));
    }
    group.finish();
}

/// Descriptions, and an introduction, of up to a megabyte: the time for each byte stays the same.
fn description(criterion: &mut Criterion) {
    let sentences = [
        ("statement", "Vi bruger oplysningerne til at måle, hvor mange der besøger siderne. "),
        ("bundle", "Vi måler dit besøg og viser dig annoncer; du kan ikke trække samtykket tilbage efter persondataloven. "),
        ("endless", "vi og vores partnere måler ikke, men kan vise dig reklamer og tilpasset indhold uden at dele noget "),
        ("list", "statistik og markedsføring, "),
        ("denied", "vi bruger ikke statistik til forskning, og vi forbedrer siden ved at se på den. "),
        ("withdrawal", "Du kan ikke trække samtykket tilbage. "),
    ];
    for (name, sentence) in sentences {
        let mut group = criterion.benchmark_group(format!("description/{name}"));
        group.sample_size(10);
        for size in [100_000, 1_000_000] {
            let mut config = example();
            let long = sentence.repeat(size / sentence.len());
            match name {
                "withdrawal" => config["dialogs"][0]["intro"] = serde_json::json!({ "da": long, "en": "Choose." }),
                _ => purpose(&mut config, "statistics")["description"]["da"] = long.into(),
            }
            let text = config.to_string();
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::from_parameter(size), &text, |bench, text| bench.iter(|| check(text)));
        }
        group.finish();
    }
}

/// `samtykke check FOLDER`, as the native program does it. Criterion would take ten samples of it, and minutes.
fn folder() {
    let mut picked = env::args().skip(1).filter(|arg| !arg.starts_with('-')).peekable();
    if picked.peek().is_some() && !picked.any(|word| "folder".contains(&word)) {
        return;
    }
    let folder = written();
    for format in ["text", "json"] {
        let args = ["check", &folder.to_string_lossy(), "--format", format].map(str::to_owned);
        let times = (0..RUNS).map(|_| {
            let start = Instant::now();
            black_box(cli::run(&args, &Disk));
            start.elapsed()
        });
        let best = times.min().unwrap_or_default();
        println!("folder/{format}: {FILES} files in {:.1} s, the best of {RUNS}", best.as_secs_f64());
    }
}

fn check(text: &str) -> usize {
    let config = Config::read(text).expect("it is well-formed");
    Report::of(&config).findings.len()
}

/// The folder of configurations, each a web shop of its own name. What is there already is kept.
fn written() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new(ROOT).join("target"), PathBuf::from);
    let folder = target.join("bench/configurations");
    let text = serde_json::to_string_pretty(&example()).expect("it is JSON");
    for n in 0..FILES {
        let folder = folder.join(format!("{:03}", n / 100));
        fs::create_dir_all(&folder).expect("target/ can be written");
        let mine = text.replace("Nordlys", &format!("Nordlys {n}"));
        let path = folder.join(format!("{n:05}.json"));
        if fs::read_to_string(&path).is_ok_and(|there| there == mine) {
            continue;
        }
        fs::write(path, mine).expect("target/ can be written");
    }
    folder
}

/// The files of this machine, as the native program reads them.
struct Disk;

impl Host for Disk {
    fn read(&self, path: &str) -> Result<String, String> {
        fs::read_to_string(path).map_err(|error| error.to_string())
    }

    fn write(&self, _: &str, _: &str) -> Result<(), String> {
        Err("a bench writes nothing".to_owned())
    }

    fn list(&self, folder: &str) -> Option<Vec<Entry>> {
        let entry =
            |entry: fs::DirEntry| Entry { name: entry.file_name().to_string_lossy().into_owned(), is_folder: entry.path().is_dir() };
        Some(fs::read_dir(folder).ok()?.flatten().map(entry).collect())
    }

    fn tty(&self) -> bool {
        false
    }

    fn variable(&self, _: &str) -> Option<String> {
        None
    }

    fn today(&self) -> Date {
        Date::read("2026-11-21").unwrap_or_else(|| Date::of_days(0))
    }
}
