//! What a page may do: show itself in its own styles, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A Content-Security-Policy that allows the styles by their hash (CSP level 3, `hash-source`). A site with a policy of its own adds
/// the same hash to its `style-src`.
pub fn meta(styles: &str) -> String {
    ["<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ", &source(styles), "\">\n"].concat()
}

/// What a policy lists to allow an inline text: `'sha256-…'`.
pub fn source(text: &str) -> String {
    ["'sha256-", &STANDARD.encode(Sha256::digest(text.as_bytes())), "'"].concat()
}
