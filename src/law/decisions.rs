//! Judgments and decisions.

use super::cite;

cite! { Interprets "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:62017CJ0673";
    PLANET49 "planet49" "EU-Domstolens dom af 1. oktober 2019, C-673/17 Planet49" "CJEU, 1 October 2019, C-673/17 Planet49";
}

cite! { Interprets "https://www.datatilsynet.dk/afgoerelser/afgoerelser/2021/jul/erhvervsstyrelsens-optagelse-af-telefonsamtaler";
    ERHVERVSSTYRELSEN "datatilsynet-2020-32-1566" "Datatilsynets afgørelse af 6. juli 2021, j.nr. 2020-32-1566 (Erhvervsstyrelsen)" "Datatilsynet, 6 July 2021, 2020-32-1566 (Danish Business Authority)";
}

cite! { Interprets "https://www.datatilsynet.dk";
    TDC "datatilsynet-tdc" "Datatilsynets afgørelse af 8. april 2019 om TDC's optagelse af telefonsamtaler" "Datatilsynet, 8 April 2019, on TDC's recording of telephone calls";
}

cite! { Interprets "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:62024CJ0422";
    STORSTOCKHOLM "storstockholm" "EU-Domstolens dom af 18. december 2025, C-422/24 Storstockholms Lokaltrafik" "CJEU, 18 December 2025, C-422/24 Storstockholms Lokaltrafik";
}

cite! { Interprets "https://www.datatilsynet.dk";
    SORG "datatilsynet-2007-42-0480" "Datatilsynets udtalelse af 21. november 2011, j.nr. 2007-42-0480 (Børn, Unge & Sorg), efter den tidligere persondatalov" "Datatilsynet, 21 November 2011, 2007-42-0480 (Børn, Unge & Sorg), under the former act";
    BODYCAMS "datatilsynet-2016-42-2903" "Datatilsynets udtalelse af 16. januar 2017, j.nr. 2016-42-2903 (G4S), efter den tidligere persondatalov" "Datatilsynet, 16 January 2017, 2016-42-2903 (G4S), under the former act";
    CPR_ERASURE "datatilsynet-2004-311-0406" "Datatilsynets udtalelse af 18. maj 2005, j.nr. 2004-311-0406 (sletning i CPR), efter den tidligere persondatalov" "Datatilsynet, 18 May 2005, 2004-311-0406 (erasure in CPR), under the former act";
}

cite! { Interprets "https://www.datatilsynet.dk/afgoerelser/afgoerelser/2020/feb/dmis-behandling-af-personoplysninger-om-hjemmesidebesoegende";
    DMI "datatilsynet-2018-32-0357" "Datatilsynets afgørelse af 11. februar 2020, j.nr. 2018-32-0357 (DMI)" "Datatilsynet, 11 February 2020, 2018-32-0357 (DMI)";
}

cite! { Interprets "https://www.datatilsynet.dk";
    DBA "datatilsynet-2020-431-0085" "Datatilsynets afgørelse af 26. januar 2022, j.nr. 2020-431-0085 (Den Blå Avis)" "Datatilsynet, 26 January 2022, 2020-431-0085 (Den Blå Avis)";
}

cite! { Interprets "https://www.datatilsynet.dk";
    BERLINGSKE "datatilsynet-2023-431-0010" "Datatilsynets afgørelse af 14. februar 2024, j.nr. 2023-431-0010 (Berlingske)" "Datatilsynet, 14 February 2024, 2023-431-0010 (Berlingske)";
}

cite! { Interprets "https://digst.dk/sikkerhed/digitale-tilsyn/tilsyn-med-cookieomraadet/";
    META "digitaliseringsstyrelsen-meta" "Digitaliseringsstyrelsens afgørelse af 30. oktober 2023 (Meta)" "Digitaliseringsstyrelsen (the Agency for Digital Government), 30 October 2023 (Meta)";
}

cite! { Interprets "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:62022CJ0604";
    IAB_EUROPE "iab-europe" "EU-Domstolens dom af 7. marts 2024, C-604/22 IAB Europe" "CJEU, 7 March 2024, C-604/22 IAB Europe";
}
