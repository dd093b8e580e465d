//! The banner in a page's own HTML: declarative shadow DOM (WHATWG HTML, the template element), there before any script.

use crate::html::escaped;

/// The file with the styles of the banner and its buttons.
pub const STYLES: &str = "banner.css";

/// The element as it stands first in the body. Its dialog is closed, so nothing is seen of it until the gate, which runs in the head,
/// finds that the visitor has to be asked; without JavaScript nobody could answer it. The styles stand in it, because a sheet that is
/// linked from a shadow root comes after the first paint; a page's policy allows them by their hash.
pub fn host(banner: &str, language: &str, styles: &str) -> String {
    let language = escaped(language);
    [
        "<samtykke-dialog lang=\"",
        &language,
        "\"><template shadowrootmode=\"open\"><style>",
        styles,
        "</style>",
        banner,
        "</template></samtykke-dialog>\n",
    ]
    .concat()
}
