//! A notice as a page of its own: for `render` and `build`.

use crate::config::Config;
use crate::config::notice::{Notice, NoticeChannel};
use crate::notice;
use crate::page::{self, Look, Styles};
use crate::sign;
use crate::text::Words;

/// The document of a notice.
pub fn page(config: &Config, told: Notice<'_>, language: &str, styles: Styles<'_>) -> String {
    let words = Words::new(config, language);
    let name = config.controller().and_then(|controller| controller.name());
    let address = address(config, told);
    let look = if is_sign(told) { Look::Sign(address.as_deref()) } else { Look::Text };
    page::page(&notice::notice(config, told, language, 1), &words, name, look, styles)
}

/// The sheet of a sign.
pub fn sheet(config: &Config, told: Notice<'_>, language: &str) -> String {
    sign::sign(&notice::notice(config, told, language, 1), language, address(config, told).as_deref())
}

/// Whether the notice hangs beside a camera, or is worn with one.
pub fn is_sign(told: Notice<'_>) -> bool {
    told.is_short() && matches!(told.channel(), Some(NoticeChannel::Sign | NoticeChannel::Tv))
}

/// Where the whole notice stands, as a telephone that has just read it can find it: a path needs the site before it.
pub fn address(config: &Config, told: Notice<'_>) -> Option<String> {
    let url = told.full_url(config)?;
    if url.starts_with("https://") || url.starts_with("http://") {
        return Some(url.to_owned());
    }
    let site = config.controller()?.website()?;
    let (scheme, rest) = site.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    url.starts_with('/').then(|| [scheme, "://", host, url].concat())
}
