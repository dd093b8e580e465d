//! An address as a QR code in SVG, for signs: read by a telephone, from some steps away.
//!
//! Knows nothing of notices.

use qrcode::render::svg::Color;
use qrcode::{EcLevel, QrCode};

/// A code and how many modules wide it is, with the quiet zone of four modules that ISO/IEC 18004 asks for.
pub struct Qr {
    /// An `svg` element, black on white in any theme, with one unit to a module.
    pub svg: String,
    pub width: usize,
}

/// Up to a quarter of the code may be scratched (level Q): signs hang outside for years. `None`, if the address is too long
/// for a code.
pub fn qr(address: &str) -> Option<Qr> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).ok()?;
    let document = code.render::<Color<'_>>().module_dimensions(1, 1).build();
    // The library writes a document of its own; in another there is no XML declaration.
    let svg = document.split_once("?>").map_or(document.as_str(), |(_, svg)| svg).to_owned();
    Some(Qr { svg, width: code.width() + 8 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_too_long_for_a_code() {
        assert!(qr(&"x".repeat(1663)).is_some());
        assert!(qr(&"x".repeat(1664)).is_none());
    }
}
