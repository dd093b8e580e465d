//! Makes every panic a plain trap. The message of a panic goes nowhere in a browser, and what writes it (formatting,
//! Unicode tables, the standard library's hook) is a tenth of what visitors would download.

use walrus::{FunctionBuilder, FunctionId, FunctionKind, ModuleConfig};

use crate::Result;

/// Parts of the names of functions that never return: they tell of a panic and stop.
const PANICS: [&str; 9] = [
    "9panicking",
    "slice_error_fail",
    "slice_index_fail",
    "unwrap_failed",
    "expect_failed",
    "handle_alloc_error",
    "12handle_error",
    "17capacity_overflow",
    "rust_panic",
];

/// The same code with `unreachable` for the body of each of them.
pub fn snip(code: &[u8]) -> Result<Vec<u8>> {
    let mut module = ModuleConfig::new().generate_producers_section(false).parse(code).map_err(|error| format!("the wasm: {error:#}"))?;
    let panics: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(|name| PANICS.iter().any(|part| name.contains(part))))
        .collect();
    for id in panics {
        let (parameters, results) = module.types.params_results(module.funcs.get(id).ty());
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let locals = parameters.iter().map(|kind| module.locals.add(*kind)).collect();
        let mut trap = FunctionBuilder::new(&mut module.types, &parameters, &results);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(locals));
    }
    Ok(module.emit_wasm())
}
