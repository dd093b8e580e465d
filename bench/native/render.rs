//! How long it takes to check the examples and to render what they have: `npm run bench:native`.

mod shops;

use std::fs;
use std::path::Path;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput};
use samtykke::config::Config;
use samtykke::html::html;
use samtykke::rules::Report;
use samtykke::{dialog, markdown, notice};
use serde_json::Value;
use shops::{ROOT, purposes, services};

fn main() {
    let mut criterion =
        Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).configure_from_args();
    examples(&mut criterion);
    grows(&mut criterion, "render/services", [12, 300, 1500], services);
    grows(&mut criterion, "render/purposes", [50, 200, 800], purposes);
    criterion.final_summary();
}

/// Each lawful example: read and checked; then all its dialogs and notices in all its languages, as HTML and as Markdown.
fn examples(criterion: &mut Criterion) {
    let mut folders: Vec<_> =
        fs::read_dir(Path::new(ROOT).join("examples")).expect("examples").flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders {
        let Ok(text) = fs::read_to_string(folder.join("lawful.json")) else { continue };
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let config = Config::read(&text).expect("an example is well-formed");
        let report = Report::of(&config);
        let mut group = criterion.benchmark_group(format!("examples/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("check", |bench| {
            bench.iter(|| Report::of(&Config::read(&text).expect("an example is well-formed")).findings.len())
        });
        group.bench_function("render", |bench| bench.iter(|| render(&config, &report)));
        group.finish();
    }
}

/// The main notice of a web shop that is read and checked already, with more and more of something: the time for each stays the same.
fn grows(criterion: &mut Criterion, name: &str, counts: [usize; 3], more: fn(usize) -> Value) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(20);
    for count in counts {
        let text = more(count).to_string();
        let config = Config::read(&text).expect("it is well-formed");
        let told = notice::find(&config, None).expect("the web shop has a notice");
        group.throughput(Throughput::Elements(count as u64));
        group
            .bench_function(BenchmarkId::from_parameter(count), |bench| bench.iter(|| html(&notice::notice(&config, told, "da", 2)).len()));
    }
    group.finish();
}

/// How many bytes all of it comes to.
fn render(config: &Config, report: &Report<'_>) -> usize {
    let languages = config.languages();
    let lawful = config.dialogs().filter_map(|asked| report.dialog(asked).ok());
    let shown = lawful.flat_map(|lawful| languages.iter().flat_map(move |language| dialog::surfaces(lawful, language)));
    let told = config.notices().flat_map(|told| languages.iter().map(move |language| notice::notice(config, told, language, 2)));
    shown.chain(told).map(|view| html(&view).len() + markdown::markdown(&view).len()).sum()
}
