### Hvad reglerne om samtykke siger, når de finder noget. $what er det, der blev fundet.

consent-active = Valget "{ $what }" er sat på forhånd.
    .why = Samtykke er en aktiv handling. Et felt, der er krydset af på forhånd, viser ikke, hvad personen selv vil.
    .fix = Fjern "default", eller sæt det til false.

consent-controller-named = Den dataansvarlige har intet navn, men beder om samtykke.
    .recipient = Samtykket til "{ $what }" gælder også for en anden dataansvarlig, som ikke er nævnt ved navn.
    .why = Den, der siger ja, skal vide, hvem der får lov. "Vi og vores partnere" siger det ikke.
    .fix = Skriv "controller.name", og giv hver modtager, der selv er dataansvarlig, et "name".

consent-data-subject-self = Samtykket dækker også "{ $what }", som ikke selv siger ja.
    .why = Man kan kun give samtykke til brug af oplysninger om sig selv.
    .fix = Spørg dem selv i en dialog for sig, lad en, der må, svare for dem ("givenBy"), eller giv deres oplysninger et formål på et andet grundlag.

consent-explicit-art9 = Samtykket til "{ $what }" er almindeligt, men oplysningerne er følsomme.
    .statement = Erklæringen til "{ $what }" siger ikke udtrykkeligt, at personen giver samtykke.
    .category = Nævner erklæringen oplysningerne om "{ $what }"?
    .why = Følsomme oplysninger kræver et udtrykkeligt samtykke: Personen skal selv sige ja til netop dem, ikke bare acceptere alt.
    .fix = Skriv "specialCategories" med "condition": "9(2)(a)". I "statement" kan der stå: Ja, jeg giver udtrykkeligt samtykke til, at I behandler oplysninger om mit helbred til formålet.

consent-publication-separate = Offentliggørelse af følsomme oplysninger er blandet sammen med et andet formål i "{ $what }".
    .condition = Følsomme oplysninger i "{ $what }" bliver offentliggjort uden udtrykkeligt samtykke.
    .photo = Er billederne i "{ $what }" harmløse, så de kan hvile på en interesseafvejning?
    .why = Den, der siger ja til hjælp, har ikke sagt ja til at blive vist frem. Det, der er offentliggjort, kan ikke tages tilbage fra alle.
    .fix = Lav et formål for sig med "aim": "publication" og udtrykkeligt samtykke, eller gør det anonymt. Ved harmløse billeder: skriv vurderingen i "balancing".
