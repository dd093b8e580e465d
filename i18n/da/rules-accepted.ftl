### Hvad der siges om det, den ansvarlige har accepteret. $what er det, der blev fundet.

accepted-entry = Noget er accepteret uden at være begrundet færdigt. Der mangler: { $what }.
    .expired = Det, der er accepteret her, gjaldt til { $what }.
    .unknown = Der er ingen regel, der hedder "{ $what }".
    .unlawful = Reglen { $what } finder noget ulovligt her, og det kan ikke accepteres.
    .unmatched = Der er ikke fundet noget på stedet "{ $what }", som kan accepteres.
    .asks = Det, du accepterer, er begrundet: hvilken regel, hvor, hvorfor, af hvem og hvor længe.
    .limits = Noget ulovligt kan aldrig accepteres. En accept udløber kun, når dagens dato er kendt.
    .why = Den, der accepterer en risiko, skal kunne vise hvorfor (ansvarlighed). En begrundelse, ingen holder øje med, viser ikke noget.
    .fix = Skriv "rule", "path", "because", "by" og "until". Vurder igen, når fristen er udløbet, og fjern det, der ikke længere gælder.
