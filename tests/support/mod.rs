//! What several tests need.

pub mod compact;
pub mod examples;
pub mod random;
