//! What a page may do: show itself in its own styles, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A Content-Security-Policy that allows the styles by their hash (CSP level 3, `hash-source`). A site with a policy of its own adds
/// the same hash to its `style-src`.
pub fn meta(styles: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(styles.as_bytes()));
    ["<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-", &hash, "'\">\n"].concat()
}
