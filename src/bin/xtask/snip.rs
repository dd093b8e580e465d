//! Makes every panic a plain trap. The message of a panic goes nowhere in a browser, and what writes it (formatting,
//! Unicode tables, the standard library's hook, the places in the source) is a tenth of what visitors would download.

use walrus::ir::{Call, Visitor, dfs_in_order};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, LocalFunction, Module, ModuleConfig};

use crate::Result;

/// Parts of the names of functions that never return: they tell of a panic and stop.
const PANICS: [&str; 10] = [
    "9panicking",
    "slice_error_fail",
    "slice_index_fail",
    "unwrap_failed",
    "expect_failed",
    "handle_alloc_error",
    "12handle_error",
    "17capacity_overflow",
    "rust_panic",
    "rust_begin_unwind",
];

/// Parts of the names of what writes values as text: of the traits, their implementations and what these use.
const FORMATTING: [&str; 3] = ["3fmt", "..fmt..", "core4char7methodsc16escape_debug"];

/// What the standard library says in its panics, and the digits that it formats numbers with. Nobody says it any more.
const SAID: [&str; 22] = [
    "assertion failed: self.is_char_boundary(new_len)",
    "slice index starts at ",
    " but ends at ",
    "index out of bounds: the len is ",
    " but the index is ",
    "range start index ",
    "range end index ",
    " out of range for slice of length ",
    "cannot access a Thread Local Storage value during or after destruction: ",
    "AccessError",
    "copy_from_slice: source slice length (",
    ") does not match destination slice length (",
    "Once instance has previously been poisonedone-time initialization may not be performed recursively",
    "insertion index (is ",
    ") should be <= len (is ",
    "attempt to join into collection with len > usize::MAX",
    "capacity overflow",
    "reentrant init",
    "mid > len",
    "called `Option::unwrap()` on a `None` value",
    "RefCell already mutably borrowedRefCell already borrowed",
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
     5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899",
];

/// Whether the module's own code formats text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Formatting {
    /// Only panics do, so it goes with them. A function of the module that formats is an error.
    Unused,
    Used,
}

/// The same code with `unreachable` for the body of each of them.
pub fn snip(code: &[u8], formatting: Formatting) -> Result<Vec<u8>> {
    let mut module = ModuleConfig::new().generate_producers_section(false).parse(code).map_err(|error| format!("the wasm: {error:#}"))?;
    let mut traps = named(&module, &PANICS);
    if formatting == Formatting::Unused {
        let formats = named(&module, &FORMATTING);
        traps.extend(&formats);
        unused(&module, &formats, &traps)?;
    }
    for id in traps {
        let (parameters, results) = module.types.params_results(module.funcs.get(id).ty());
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let locals = parameters.iter().map(|kind| module.locals.add(*kind)).collect();
        let mut trap = FunctionBuilder::new(&mut module.types, &parameters, &results);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(locals));
    }
    // For linkers; a page has no use for them.
    for name in ["__data_end", "__heap_base"] {
        let _ = module.exports.remove(name);
    }
    let segments: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for id in segments {
        let data = module.data.get_mut(id);
        if let walrus::DataKind::Active { offset: walrus::ConstExpr::Value(walrus::ir::Value::I32(start)), .. } = data.kind {
            forget_places(&mut data.value, start as usize);
            if formatting == Formatting::Unused {
                forget_said(&mut data.value);
            }
        }
    }
    Ok(module.emit_wasm())
}

fn named(module: &Module, parts: &[&str]) -> Vec<FunctionId> {
    let is_named = |id: &FunctionId| name(module, *id).is_some_and(|name| parts.iter().any(|part| name.contains(part)));
    module.funcs.iter_local().map(|(id, _)| id).filter(is_named).collect()
}

fn name(module: &Module, id: FunctionId) -> Option<&str> {
    module.funcs.get(id).name.as_deref()
}

/// Refuses a module in which anything that stays calls what formats.
fn unused(module: &Module, formats: &[FunctionId], traps: &[FunctionId]) -> Result {
    struct Calls<'f>(&'f [FunctionId], Option<FunctionId>);
    impl<'i> Visitor<'i> for Calls<'_> {
        fn visit_call(&mut self, call: &Call) {
            if self.0.contains(&call.func) {
                self.1 = Some(call.func);
            }
        }
    }
    let staying = |(id, _): &(FunctionId, &LocalFunction)| !traps.contains(id);
    for (id, function) in module.funcs.iter_local().filter(staying) {
        let mut calls = Calls(formats, None);
        dfs_in_order(&mut calls, function, function.entry_block());
        if let Some(callee) = calls.1 {
            let name = |id| name(module, id).unwrap_or("a function").to_owned();
            return Err(format!("{} formats text ({}), which visitors would download kilobytes for", name(id), name(callee)));
        }
    }
    Ok(())
}

/// Clears where in the source panics stand: a pointer to a file's name, its length, line and column each.
fn forget_places(data: &mut [u8], start: usize) {
    let word =
        |data: &[u8], at: usize| data.get(at..at + 4).map_or(0, |word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]) as usize);
    let mut files = Vec::new();
    for at in (0..data.len().saturating_sub(15)).filter(|at| (at + start).is_multiple_of(4)) {
        let file = word(data, at).wrapping_sub(start);
        let end = file.saturating_add(word(data, at + 4));
        let is_file = data.get(file..end).is_some_and(|name| name.ends_with(b".rs") && name.is_ascii());
        if is_file && (1..100_000).contains(&word(data, at + 8)) && (1..1000).contains(&word(data, at + 12)) {
            data[at..at + 16].fill(0);
            files.push(file..end);
        }
    }
    for file in files {
        data[file].fill(0);
    }
}

/// Clears what only a panic would say.
fn forget_said(data: &mut [u8]) {
    for said in SAID {
        let places: Vec<usize> =
            data.windows(said.len()).enumerate().filter(|(_, part)| *part == said.as_bytes()).map(|(at, _)| at).collect();
        for at in places {
            data[at..at + said.len()].fill(0);
        }
    }
}
