//! What several tests need.

pub mod changes;
pub mod compact;
pub mod examples;
pub mod languages;
pub mod memory;
pub mod random;
pub mod rendered;
