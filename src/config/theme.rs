//! How the dialog looks, within what the law leaves open: no field can make one button weigh more than another.

use super::shape::{noun, words};

noun! {
    Theme "theme" {
        preset "preset": Preset;
        scheme "scheme": Scheme;
        position "position": Position;
    }
}

words! {
    Preset {
        Plain "plain",
        Soft "soft",
        Sharp "sharp",
    }
}

words! {
    Scheme {
        Auto "auto",
        Light "light",
        Dark "dark",
    }
}

words! {
    Position {
        BottomStart "bottom-start",
        BottomEnd "bottom-end",
        Bottom "bottom",
        Center "center",
    }
}
