//! What several tests need.

pub mod examples;
pub mod random;
