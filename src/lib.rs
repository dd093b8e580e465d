//! One file, a controller's configuration, becomes consent dialogs and privacy notices in Danish and English.
//!
//! The way through the house is in `ARCHITECTURE.md`.

#[cfg(any(not(target_arch = "wasm32"), feature = "tools"))]
mod blocks;
#[cfg(feature = "tools")]
pub mod cli;
pub mod config;
pub mod dialog;
#[cfg(feature = "tools")]
pub mod diff;
#[cfg(feature = "tools")]
pub mod export;
#[cfg(any(not(target_arch = "wasm32"), feature = "tools"))]
pub mod html;
mod json;
#[cfg(feature = "tools")]
pub mod law;
#[cfg(any(not(target_arch = "wasm32"), feature = "tools"))]
pub mod markdown;
#[cfg(feature = "notice")]
pub mod notice;
#[cfg(feature = "tools")]
pub mod page;
#[cfg(any(not(target_arch = "wasm32"), feature = "tools"))]
pub mod plain;
pub mod plan;
#[cfg(feature = "tools")]
pub mod qr;
pub mod record;
pub mod rules;
#[cfg(feature = "tools")]
pub mod schema;
#[cfg(feature = "tools")]
pub mod sign;
pub mod text;
pub mod view;
#[cfg(feature = "tools")]
pub mod visit;
#[cfg(target_arch = "wasm32")]
mod web;
