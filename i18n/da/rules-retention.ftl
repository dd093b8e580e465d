### Hvad reglerne om opbevaring siger, når de finder noget. $what er det, der blev fundet.

retention-exceeds-purpose = "{ $what }" bliver gemt længere end navnet, uden at der står hvorfor.
    .bookkeeping = "{ $what }" bliver gemt længere end de 5 år, som bogføringsloven kræver.
    .why = Et nummer eller en adresse fører til personen lige så vel som navnet. At systemet skal bruge en nøgle, er ingen grund.
    .fix = Slet eller anonymiser alt, der peger på personen, samtidig. Kræver en lov mere, så skriv den i "law".

retention-undefined = Der er ingen frist for, hvornår oplysningerne i "{ $what }" bliver slettet.
    .endless = Teksten siger, at oplysningerne ikke bliver slettet: "{ $what }".
    .why = Det, ingen tager stilling til, bliver liggende for altid, også i gamle systemer.
    .fix = Skriv en frist i "retention" ("period" og "from") eller en regel for, hvornår du sletter ("criterion"), for alle oplysninger.
