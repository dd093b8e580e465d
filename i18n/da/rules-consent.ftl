### Hvad reglerne om samtykke siger, når de finder noget. $what er det, der blev fundet.

consent-active = Valget "{ $what }" er sat på forhånd.
    .why = Samtykke er en aktiv handling. Et felt, der er krydset af på forhånd, viser ikke, hvad personen selv vil.
    .fix = Fjern "default", eller sæt det til false.

consent-controller-named = Den dataansvarlige har intet navn, men beder om samtykke.
    .recipient = Samtykket til "{ $what }" gælder også for en anden dataansvarlig, som ikke er nævnt ved navn.
    .why = Den, der siger ja, skal vide, hvem der får lov. "Vi og vores partnere" siger det ikke.
    .fix = Skriv "controller.name", og giv hver modtager, der selv er dataansvarlig, et "name".
