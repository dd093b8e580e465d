//! Judgments and decisions.

use super::cite;

cite! { Interprets "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:62017CJ0673";
    PLANET49 "planet49" "EU-Domstolens dom af 1. oktober 2019, C-673/17 Planet49" "CJEU, 1 October 2019, C-673/17 Planet49";
}
