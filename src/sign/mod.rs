//! View → a sheet to hang up or to wear, as SVG: a sign beside a camera, a label on a uniform.
//!
//! Drawn in millimetres on A4 (ISO 216); A5 is the same sheet at 71 %. There is never more than one sheet: text that does not fit
//! is set smaller. Knows the tree and nothing of what it says.

mod lines;
mod told;

use crate::qr::{Qr, qr};
use crate::view::{View, is_right_to_left};
use lines::lines;
use told::Told;

const WIDTH: f64 = 210.0;
const HEIGHT: f64 = 297.0;
const MARGIN: f64 = 15.0;
/// The side of the QR code: it is read from some steps away.
const CODE: f64 = 60.0;
const INK: &str = "#14181d";
const PAPER: &str = "#fff";
/// A camera, 50 × 24, as a path.
const CAMERA: &str = "M4 0h28a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4zM40 9l10-6v18l-10-6z";
/// Type in hundredths of its full size, the largest first. What does not fit in the smallest runs over the edge.
const SIZES: [u32; 9] = [100, 88, 78, 68, 58, 48, 38, 28, 20];

/// The sheet of a sign, with a QR code to `address`.
pub fn sign(view: &View, language: &str, address: Option<&str>) -> String {
    let told = Told::read(view);
    let code = address.and_then(qr);
    let mut sheet = String::new();
    for size in SIZES {
        let drawn = Sheet::draw(&told, language, f64::from(size) / 100.0, code.as_ref());
        sheet = drawn.svg;
        if drawn.down <= HEIGHT - MARGIN {
            break;
        }
    }
    let title = escaped(&told.heading);
    let direction = if is_right_to_left(language) { "rtl" } else { "ltr" };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}mm\" height=\"{HEIGHT}mm\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
         xml:lang=\"{}\" direction=\"{direction}\" font-family=\"Arial, Helvetica, sans-serif\">\n<title>{title}</title>\n{sheet}</svg>\n",
        escaped(language),
    )
}

/// A sheet half drawn: how far down it has come, in millimetres.
struct Sheet {
    svg: String,
    down: f64,
    /// Where lines begin: at the right, if the language does.
    start: f64,
    scale: f64,
}

/// Type: its size in millimetres on a sheet at full size, and whether it is bold.
struct Type(f64, bool);

const HEADING: Type = Type(16.0, true);
const TEXT: Type = Type(9.0, false);
const LABEL: Type = Type(6.0, false);
const VALUE: Type = Type(9.0, true);

impl Sheet {
    fn draw(told: &Told, language: &str, scale: f64, code: Option<&Qr>) -> Sheet {
        let is_reversed = is_right_to_left(language);
        let start = if is_reversed { WIDTH - MARGIN } else { MARGIN };
        let mut sheet = Sheet { svg: String::new(), down: MARGIN, start, scale };
        let width = WIDTH - 2.0 * MARGIN;
        sheet.camera(is_reversed);
        sheet.say(&told.heading, HEADING, PAPER, width);
        sheet.down += 10.0 * scale;
        // What has been written stands on a band that is as high as it became.
        sheet.svg = format!(
            "<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{PAPER}\"/>\n<rect width=\"{WIDTH}\" height=\"{:.1}\" fill=\"{INK}\"/>\n{}",
            sheet.down, sheet.svg
        );
        sheet.down += 12.0 * scale;
        for text in &told.texts {
            sheet.say(text, TEXT, INK, width);
            sheet.down += 4.0 * scale;
        }
        for (label, values) in &told.rows {
            sheet.down += 3.0 * scale;
            sheet.say(label, LABEL, INK, width);
            sheet.down += 1.0 * scale;
            for value in values {
                // The code takes the foot of the other side.
                let size = VALUE.0 * scale;
                let end = sheet.down + 1.2 * size * lines(value, width / size).len() as f64;
                let is_beside = code.is_some() && end > HEIGHT - MARGIN - CODE;
                sheet.say(value, VALUE, INK, if is_beside { width - CODE } else { width });
            }
            sheet.down += 3.0 * scale;
        }
        if let Some(code) = code {
            let across = if is_reversed { MARGIN } else { WIDTH - MARGIN - CODE };
            let module = CODE / code.width as f64;
            let down = HEIGHT - MARGIN - CODE;
            sheet.svg.push_str(&format!("<g transform=\"translate({across} {down}) scale({module:.4})\">{}</g>\n", code.svg));
        }
        sheet
    }

    fn camera(&mut self, is_reversed: bool) {
        let across = if is_reversed { self.start - 50.0 * self.scale } else { self.start };
        let (down, scale) = (self.down, self.scale);
        self.svg.push_str(&format!("<path transform=\"translate({across:.1} {down}) scale({scale})\" fill=\"{PAPER}\" d=\"{CAMERA}\"/>\n"));
        self.down += 36.0 * scale;
    }

    fn say(&mut self, text: &str, Type(size, bold): Type, colour: &str, width: f64) {
        let size = size * self.scale;
        let weight = if bold { " font-weight=\"700\"" } else { "" };
        for line in lines(text, width / size) {
            self.down += size * 1.2;
            let (across, baseline) = (self.start, self.down - size * 0.25);
            let line = escaped(&line);
            self.svg.push_str(&format!(
                "<text x=\"{across}\" y=\"{baseline:.1}\" font-size=\"{size:.2}\"{weight} fill=\"{colour}\">{line}</text>\n"
            ));
        }
    }
}

/// A text as XML has it, also within a document of HTML. Letters that XML forbids are left out (XML 1.0, 2.2).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}
