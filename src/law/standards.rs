//! Standards: what people of the trade have agreed on, and no act on consent names.

use super::cite;

cite! { Agrees "https://www.w3.org/TR/WCAG22/";
    CONTRAST "wcag-1-4-3" "WCAG 2.2, kriterium 1.4.3" "WCAG 2.2, criterion 1.4.3";
    ENLARGED "wcag-1-4-4" "WCAG 2.2, kriterium 1.4.4" "WCAG 2.2, criterion 1.4.4";
    FOCUS "wcag-2-4-7" "WCAG 2.2, kriterium 2.4.7" "WCAG 2.2, criterion 2.4.7";
    FOCUS_OBSCURED "wcag-2-4-11" "WCAG 2.2, kriterium 2.4.11" "WCAG 2.2, criterion 2.4.11";
    TARGET "wcag-2-5-8" "WCAG 2.2, kriterium 2.5.8" "WCAG 2.2, criterion 2.5.8";
}
