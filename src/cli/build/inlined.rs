//! The banner in a page's own HTML: declarative shadow DOM (WHATWG HTML, the template element), there before any script.

use crate::cli::Host;
use crate::html::escaped;

/// What stands in a page that has the banner; each is allowed there by its hash.
pub struct Inline {
    /// The styles of the banner and its buttons.
    pub styles: String,
    /// The script that opens the banner before the gate has come.
    pub opener: String,
    /// The script that tells tools "denied" in the gate's place.
    pub denier: String,
}

impl Inline {
    /// As `npm run build` makes them; none where they are not built.
    pub fn of(host: &dyn Host) -> Option<Inline> {
        Some(Inline { styles: host.asset("banner.css")?, opener: host.asset("opener.js")?, denier: host.asset("denier.js")? })
    }
}

/// The element as it stands first in the body. Its dialog is closed, so without JavaScript, where nobody could answer it, nothing is seen of
/// it. The script after it opens it for who has not chosen, before the first paint; the gate, which comes later, for who is asked again. The
/// styles stand in it, because a sheet that is linked from a shadow root comes after the first paint.
pub fn host(banner: &str, language: &str, Inline { styles, opener, .. }: &Inline) -> String {
    let language = escaped(language);
    [
        "<samtykke-dialog lang=\"",
        &language,
        "\"><template shadowrootmode=\"open\"><style>",
        styles,
        "</style>",
        banner,
        "</template><script>",
        opener,
        "</script></samtykke-dialog>\n",
    ]
    .concat()
}
