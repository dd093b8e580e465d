### Hvad reglerne om opbevaring siger, når de finder noget. $what er det, der blev fundet.

retention-exceeds-purpose = "{ $what }" bliver gemt længere end navnet, uden at der står hvorfor.
    .bookkeeping = "{ $what }" bliver gemt længere end de 5 år, som bogføringsloven kræver.
    .asks = Ingen del af oplysningerne overlever formålet: et nummer bliver ikke gemt, fordi systemet skal bruge en nøgle.
    .limits = Gælder, når et nummer eller en adresse overlever navnet fra samme dag, og intet siger hvorfor. Siger en lov eller et kriterium hvorfor, passerer det, medmindre grunden er systemets nøgle. Bilag gemt længere end bogføringslovens fem år er en risiko, når ingen anden lov er nævnt.
    .why = Et nummer eller en adresse fører til personen lige så vel som navnet. At systemet skal bruge en nøgle, er ingen grund.
    .fix = Slet eller anonymiser alt, der peger på personen, samtidig. Kræver en lov mere, så skriv den i "law".

retention-undefined = Der er ingen frist for, hvornår oplysningerne i "{ $what }" bliver slettet.
    .endless = Teksten siger, at oplysningerne ikke bliver slettet: "{ $what }".
    .asks = Oplysninger bliver ikke gemt uden ende: hver type har en frist, også i gamle systemer.
    .limits = Hvad en oplysningstekst skal sige, hører til notice-retention; her handler det om, at der ingen ende er. "Vi sletter ikke, før …" passerer, og det samme gør en myndigheds arkiv, som arkivloven handler om.
    .why = Det, ingen tager stilling til, bliver liggende for altid, også i gamle systemer.
    .fix = Skriv en frist i "retention" ("period" og "from") eller en regel for, hvornår du sletter ("criterion"), for alle oplysninger.
