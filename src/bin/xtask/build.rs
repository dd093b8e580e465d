//! The wasm modules: cargo, then for the tools wasm-bindgen as a library (so its version cannot differ from the crate's), then wasm-opt.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::Instant;

use wasm_bindgen_cli_support::Bindgen;

use crate::order::order;
use crate::snip::{Formatting, snip};
use crate::visits::{sources, visited};
use crate::{Result, root, run, run_with, write};

/// One wasm module: the name of its files and the features it is made of.
struct Module {
    /// The wasm's name without `.wasm`.
    wasm: &'static str,
    /// The name without `.js` of what wasm-bindgen writes; the visitors' modules do without (`www/core`).
    glue: Option<&'static str>,
    features: &'static str,
    formatting: Formatting,
    /// The name of what ordinary first visits run of it.
    first: Option<&'static str>,
}

const MODULES: [Module; 3] = [
    Module { wasm: "samtykke-whole", glue: None, features: "", formatting: Formatting::Unused, first: Some("samtykke") },
    // Pages with a notice take this one instead: it does all that the first does.
    Module { wasm: "samtykke-notice", glue: None, features: "notice", formatting: Formatting::Unused, first: None },
    Module { wasm: "samtykke-tools", glue: Some("samtykke-tools"), features: "tools", formatting: Formatting::Used, first: None },
];

/// The words that a page fetches beside a module, by the name of their file: see the build script.
const PACKS: [(&str, &str); 4] = [
    ("samtykke-da.txt", include_str!(concat!(env!("OUT_DIR"), "/dialog.da.txt"))),
    ("samtykke-en.txt", include_str!(concat!(env!("OUT_DIR"), "/dialog.en.txt"))),
    ("samtykke-notice-da.txt", include_str!(concat!(env!("OUT_DIR"), "/notice.da.txt"))),
    ("samtykke-notice-en.txt", include_str!(concat!(env!("OUT_DIR"), "/notice.en.txt"))),
];

/// What every browser of the floor (Chrome 124, Safari 17.4, Firefox 128) understands.
const WASM_OPT: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
];

/// How the tools are made smaller: what counts is the code as it is.
const SMALL: [&str; 1] = ["-Oz"];

/// How the visitors' modules are made smaller: what counts is the code as brotli leaves it, and two copies of a thing cost it less than
/// one clever one. So functions stay what they are unless the call is longer, and no value is kept for its second use. Nothing stands in
/// the first kilobyte of the memory but the end of the stack. Each was measured; each is worth 40 to 500 bytes. At last functions that
/// are written alike come beside each other: a kilobyte.
const SMALL_BY_BROTLI: [&str; 13] = [
    "--strip-target-features",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=8",
    "--low-memory-unused",
    "--skip-pass=local-cse",
    "--skip-pass=merge-locals",
    "--skip-pass=memory-packing",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--gufa-optimizing",
    "-Oz",
    "-Oz",
];

/// Writes `build/wasm/<name>.{wasm,js,d.ts}` of every module. A module whose compiled code is unchanged is left alone.
pub fn build() -> Result {
    let out = root().join("build/wasm");
    std::fs::create_dir_all(&out).map_err(|error| error.to_string())?;
    for (name, words) in PACKS {
        write(&out.join(name), words)?;
    }
    std::thread::scope(|scope| {
        let mut working = Vec::new();
        for module in &MODULES {
            println!("  {}.wasm: compiling", module.wasm);
            let start = Instant::now();
            let code = module.compile()?;
            // wasm-opt has one thread: the next module is compiled meanwhile.
            let out = &out;
            working.push(scope.spawn(move || {
                let news = module.finish(&code, out)?;
                println!("  {}.wasm: {news} ({} ms)", module.wasm, start.elapsed().as_millis());
                Ok(())
            }));
        }
        working.into_iter().try_for_each(|work| work.join().unwrap_or_else(|_| Err("the build of a module has panicked".to_owned())))
    })
}

/// The visitors' module as it is delivered, but with the names of its functions: to see whose bytes they are.
pub fn with_names() -> Result<Vec<u8>> {
    let out = root().join("build/size");
    std::fs::create_dir_all(&out).map_err(|error| error.to_string())?;
    for (name, words) in PACKS {
        write(&out.join(name), words)?;
    }
    let module = &MODULES[0];
    let wasm = out.join("samtykke.wasm");
    write(&wasm, visited(&snip(&module.compile()?, module.formatting)?, &out)?)?;
    module.optimise(&wasm, Names::Kept)?;
    std::fs::read(&wasm).map_err(|error| format!("{}: {error}", wasm.display()))
}

/// Whether a module says what its functions are called.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Kept,
    Removed,
}

impl Module {
    fn finish(&self, code: &[u8], out: &Path) -> Result<&'static str> {
        let mark = out.join(format!("{}.hash", self.wasm));
        let hash = hash(code, &if self.first.is_some() { sources()? } else { Vec::new() });
        let wasm = out.join(format!("{}.wasm", self.wasm));
        if wasm.exists() && std::fs::read_to_string(&mark).is_ok_and(|old| old == hash) {
            return Ok("unchanged");
        }
        let code = snip(code, self.formatting)?;
        if let Some(first) = self.first {
            let first = out.join(format!("{first}.wasm"));
            write(&first, visited(&code, out)?)?;
            self.optimise(&first, Names::Removed)?;
        }
        self.bind(code, out, Names::Removed)?;
        self.optimise(&wasm, Names::Removed)?;
        write(&mark, hash)?;
        Ok("built")
    }

    fn compile(&self) -> Result<Vec<u8>> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut args = vec!["build", "--quiet", "--lib", "--profile", "wasm", "--target", "wasm32-unknown-unknown"];
        args.extend(["--no-default-features", "--features", self.features]);
        run_with(&cargo, &args, &[("CARGO_ENCODED_RUSTFLAGS", flags(self.formatting))])?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
        let path = target.join("wasm32-unknown-unknown/wasm/samtykke.wasm");
        std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The glue takes the wasm's place as an argument: the one `new URL('….wasm', import.meta.url)` is in `www/`.
    fn bind(&self, code: Vec<u8>, out: &Path, names: Names) -> Result {
        let Some(glue) = self.glue else { return write(&out.join(format!("{}.wasm", self.wasm)), code) };
        let mut output = Bindgen::new()
            .input_bytes(glue, code)
            .web(true)
            .map_err(|error| format!("wasm-bindgen: {error:#}"))?
            .omit_default_module_path(true)
            .remove_name_section(names == Names::Removed)
            .remove_producers_section(true)
            .generate_output()
            .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
        let inline = output.snippets().iter().filter(|(_, snippets)| !snippets.is_empty()).map(|(name, _)| name);
        let brought: Vec<&String> = output.local_modules().keys().chain(inline).collect();
        if !brought.is_empty() {
            return Err(format!("the wasm brings JavaScript of its own, which the build does not place: {brought:?}"));
        }
        write(&out.join(format!("{glue}.js")), output.js())?;
        if let Some(types) = output.ts() {
            write(&out.join(format!("{glue}.d.ts")), types)?;
        }
        write(&out.join(format!("{}.wasm", self.wasm)), output.wasm_mut().emit_wasm())
    }

    fn optimise(&self, wasm: &Path, names: Names) -> Result {
        let shorter = match self.glue {
            Some(_) => &SMALL[..],
            None => &SMALL_BY_BROTLI,
        };
        let last = if names == Names::Kept { "--debuginfo" } else { "--strip-debug" };
        wasm_opt(wasm, &[shorter, &[last]].concat())?;
        if self.glue.is_none() && names == Names::Removed {
            let code = std::fs::read(wasm).map_err(|error| format!("{}: {error}", wasm.display()))?;
            write(wasm, order(&code)?)?;
            wasm_opt(wasm, &["--reorder-functions-by-name", "--strip-debug"])?;
        }
        Ok(())
    }
}

/// Changes a module in its place.
fn wasm_opt(wasm: &Path, passes: &[&str]) -> Result {
    let path = wasm.to_str().ok_or("the path of the repository is not UTF-8")?;
    let tool = root().join("node_modules/binaryen/bin/wasm-opt");
    let tool = tool.to_str().ok_or("the path of the repository is not UTF-8")?;
    // Started through node: npm's shim has no extension that every system can run.
    run("node", &[&[tool, path, "-o", path], &WASM_OPT[..], passes].concat())
}

/// How LLVM leaves the visitors' modules: loops count as they are written, values are read where they are used, and what two arms have in
/// common stays in both, for all that is clever is another thing to say.
const PLAIN: &str = "llvm-args=-disable-lsr -enable-pre=false -enable-load-pre=false -hoist-common-insts=false";

/// Half a megabyte of stack: behind it every place in the memory has a number of three bytes, behind rustc's own of four.
const STACK: &str = "link-arg=-zstack-size=524288";

/// Keeps the folders of this machine out of panic messages, so that the wasm is the same everywhere.
fn flags(formatting: Formatting) -> String {
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo"))).unwrap_or_default();
    let mut flags = vec![format!("--remap-path-prefix={}=", root().display()), format!("--remap-path-prefix={home}/registry/src=")];
    if formatting == Formatting::Unused {
        flags.extend(["-C", PLAIN, "-C", STACK].map(str::to_owned));
    }
    // Cargo's own separator, which no path contains.
    flags.join("\u{1f}")
}

/// Changes with the code, with what this file does to it, and with the visits to it.
fn hash(code: &[u8], visits: &[Vec<u8>]) -> String {
    let mut hasher = DefaultHasher::new();
    (code, visits).hash(&mut hasher);
    [include_str!("build.rs"), include_str!("order.rs"), include_str!("snip.rs"), include_str!("visits.rs")].hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
