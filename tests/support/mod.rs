//! What several tests need.

pub mod random;
