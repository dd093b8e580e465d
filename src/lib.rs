//! One file, a controller's configuration, becomes consent dialogs and privacy notices in Danish and English.
//!
//! The way through the house is in `ARCHITECTURE.md`.

pub mod config;
#[cfg(any(not(target_arch = "wasm32"), feature = "tools"))]
pub mod html;
#[cfg(feature = "tools")]
pub mod law;
pub mod rules;
pub mod text;
pub mod view;
