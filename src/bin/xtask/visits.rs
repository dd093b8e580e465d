//! Keeps of a module what ordinary first visits run. Most of the code is for mistakes, for what is unlawful and for consents that few sites
//! ask for; a visit that does not come there need not download it. A module that is left with traps in its place answers as the whole one
//! does, or not at all: then the page starts again with the whole (`www/load`).

use std::path::{Path, PathBuf};

use walrus::ir::{Const, Instr, InstrSeqId, MemArg, Store, StoreKind, Unreachable, Value};
use walrus::{ConstExpr, FunctionId, FunctionKind, Module, ModuleConfig, ValType};

use crate::{Result, root, run, write};

/// The code with `unreachable` wherever none of the visits of `scripts/visits.mjs` has been. `out` has the words of the languages.
pub fn visited(code: &[u8], out: &Path) -> Result<Vec<u8>> {
    let (telling, been) = (out.join("visits.wasm"), out.join("visits.bin"));
    write(&telling, tells(code)?)?;
    let script = root().join("scripts/visits.mjs");
    let paths: Vec<&str> = [&script, &telling, out, &been].iter().filter_map(|path| path.to_str()).collect();
    run("node", &paths)?;
    kept(code, &std::fs::read(&been).map_err(|error| format!("{}: {error}", been.display()))?)
}

/// What the visits are made from: where it changes, they may come elsewhere.
pub fn sources() -> Result<Vec<Vec<u8>>> {
    let files = |folder: &str| {
        let entries = std::fs::read_dir(root().join(folder)).map_err(|error| format!("{folder}: {error}"))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        Ok::<_, String>(paths)
    };
    let examples = files("examples")?.into_iter().map(|example| example.join("lawful.json"));
    let others = ["README.md", "scripts/visits.mjs", "scripts/lib/ordinary.mjs"].map(|path| root().join(path));
    let paths = examples.chain(others).chain(files("src/rules")?).filter(|path| path.is_file());
    paths.map(|path| std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))).collect()
}

/// Where the telling module writes a byte for each place where it comes: the far end of the stack, which begins half a megabyte above.
const BEEN: u32 = 1024;

/// The module that tells where it comes, and by `been` and `places` where that stands and how many places there are.
fn tells(code: &[u8]) -> Result<Vec<u8>> {
    let mut module = parse(code)?;
    let memory = module.memories.iter().next().ok_or("the module has no memory")?.id();
    let places = places(&module);
    let count = u32::try_from(places.len()).map_err(|_| "a module of more places than there are numbers")?;
    for (name, value) in [("been", BEEN), ("places", count)] {
        let global = module.globals.add_local(ValType::I32, false, false, ConstExpr::Value(Value::I32(value.cast_signed())));
        module.exports.add(name, global);
    }
    // From the last: instructions that are put in move those behind them.
    for (found, place) in places.iter().zip(BEEN..BEEN + count).rev() {
        let arg = MemArg { align: 1, offset: place.into() };
        found
            .sequence(&mut module)
            .instr_at(found.at, Const { value: Value::I32(0) })
            .instr_at(found.at + 1, Const { value: Value::I32(1) })
            .instr_at(found.at + 2, Store { memory, kind: StoreKind::I32_8 { atomic: false }, arg });
    }
    Ok(module.emit_wasm())
}

fn kept(code: &[u8], been: &[u8]) -> Result<Vec<u8>> {
    let mut module = parse(code)?;
    let places = places(&module);
    if places.len() != been.len() {
        return Err(format!("the visits tell of {} places, the module has {}", been.len(), places.len()));
    }
    for (found, _) in places.iter().zip(been).rev().filter(|(_, been)| **been == 0) {
        found.sequence(&mut module).instr_at(found.at, Unreachable {});
    }
    Ok(module.emit_wasm())
}

fn parse(code: &[u8]) -> Result<Module> {
    ModuleConfig::new().generate_producers_section(false).parse(code).map_err(|error| format!("the wasm: {error:#}"))
}

/// Where control can come from somewhere else than the instruction before: before which instruction of which sequence.
struct Place {
    function: FunctionId,
    sequence: InstrSeqId,
    at: usize,
}

impl Place {
    fn sequence<'m>(&self, module: &'m mut Module) -> walrus::InstrSeqBuilder<'m> {
        let FunctionKind::Local(function) = &mut module.funcs.get_mut(self.function).kind else { unreachable!("a place is in a body") };
        function.builder_mut().instr_seq(self.sequence)
    }
}

/// All of them, in an order that the code alone decides.
fn places(module: &Module) -> Vec<Place> {
    let mut places = Vec::new();
    for (id, function) in module.funcs.iter_local() {
        let mut left = vec![function.entry_block()];
        while let Some(sequence) = left.pop() {
            let mut add = |at| places.push(Place { function: id, sequence, at });
            add(0);
            for (at, (instruction, _)) in function.block(sequence).instrs.iter().enumerate() {
                match instruction {
                    Instr::Block(block) => left.push(block.seq),
                    Instr::Loop(block) => left.push(block.seq),
                    Instr::IfElse(arms) => left.extend([arms.consequent, arms.alternative]),
                    Instr::BrIf(_) => {}
                    _ => continue,
                }
                add(at + 1);
            }
        }
    }
    places
}
