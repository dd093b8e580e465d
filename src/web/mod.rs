//! The only room that knows a browser. It writes trees down and offers the core to the page; it attaches no listener.

#[cfg(not(feature = "tools"))]
mod api;
#[cfg(not(feature = "tools"))]
mod dom;
#[cfg(feature = "tools")]
mod host;
#[cfg(not(feature = "tools"))]
mod memory;
#[cfg(not(feature = "tools"))]
mod page;
#[cfg(feature = "tools")]
mod tools;

#[cfg(feature = "tools")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(not(feature = "tools"))]
#[global_allocator]
static ALLOCATOR: memory::Memory = memory::Memory;
