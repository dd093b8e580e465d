//! Guidelines.
