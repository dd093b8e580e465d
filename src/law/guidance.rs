//! Guidelines.

use super::cite;

cite! { Advises "https://www.datatilsynet.dk/hvad-siger-reglerne/vejledning/optagelser-og-overvaagning/optagelse-af-telefonsamtaler";
    CALLS "datatilsynet-calls" "Datatilsynets vejledning om optagelse af telefonsamtaler" "Datatilsynet's guidance on recording telephone calls";
}

cite! { Advises "https://www.datatilsynet.dk/hvad-siger-reglerne/vejledning/optagelser-og-overvaagning/brug-af-kropsbaarne-kameraer-bodycams";
    BODYCAMS "datatilsynet-bodycams" "Datatilsynets vejledning om kropsbårne kameraer" "Datatilsynet's guidance on body-worn cameras";
}

cite! { Advises "https://www.datatilsynet.dk/hvad-siger-reglerne/vejledning/samtykke";
    CONSENT "datatilsynet-consent" "Datatilsynets vejledning om samtykke" "Datatilsynet's guidance on consent";
}

cite! { Advises "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en";
    CONSENT_EDPB "edpb-consent" "EDPB's retningslinjer 05/2020 om samtykke" "EDPB, Guidelines 05/2020 on consent";
}

cite! { Advises "https://ec.europa.eu/newsroom/article29/items/622227";
    TRANSPARENCY "wp260" "Artikel 29-gruppens retningslinjer for gennemsigtighed, WP260 rev.01" "Article 29 Working Party, guidelines on transparency, WP260 rev.01";
}

cite! { Advises "https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en";
    BANNERS "edpb-banners" "EDPB's rapport fra Cookie Banner Taskforce af 17. januar 2023" "EDPB, report of the Cookie Banner Taskforce, 17 January 2023";
}

cite! { Advises "https://www.datatilsynet.dk/hvad-siger-reglerne/vejledning/cookies-og-lignende-teknologier/cookie-walls";
    COOKIE_WALLS "datatilsynet-cookie-walls" "Datatilsynets vejledning om cookie walls" "Datatilsynet's guidance on cookie walls";
}

cite! { Advises "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en";
    DECEPTIVE "edpb-deceptive" "EDPB's retningslinjer 03/2022 om vildledende designmønstre" "EDPB, Guidelines 03/2022 on deceptive design patterns";
}
