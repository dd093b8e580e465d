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
