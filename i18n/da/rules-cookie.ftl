### Hvad reglerne om cookies og lignende teknologier siger, når de finder noget. $what er det, der blev fundet.

cookie-duration = Der står ikke, hvor længe "{ $what }" bliver på enheden.
    .third-party = Der står ikke, om andre kan læse "{ $what }".
    .why = Den, der siger ja, skal vide, hvor længe det gælder, og hvem der kan læse med.
    .fix = Skriv "duration" (for eksempel "P13M" eller "session") og "thirdParty" (true eller false).

cookie-exempt = "{ $what }" bruges kun til statistik eller markedsføring og er ikke undtaget fra samtykke.
    .aim = Formålet "{ $what }" gemmer eller læser oplysninger på enheden uden samtykke, men statistik og markedsføring er aldrig undtaget.
    .product = Det ligner { $what }. Det er kun undtaget fra samtykke, hvis den besøgende selv har bedt om det.
    .unexplained = Der står ikke, hvorfor "{ $what }" er nødvendig.
    .asked = Teksten beder om samtykke til noget, der sker uanset svaret: "{ $what }"
    .why = Kun det, der er teknisk nødvendigt for noget, den besøgende har bedt om, må gemmes uden samtykke. Den ansvarlige skal kunne forklare hvorfor, og man må ikke spørge om noget, svaret ikke ændrer.
    .fix = Flyt det til et formål med samtykke (artikel 6, stk. 1, litra a). Er det nødvendigt, så skriv i "why" på hver ting, hvad den gør, og bed ikke om samtykke til det.

cookie-no-legitimate-interest = Formålet "{ $what }" gemmer eller læser oplysninger på enheden efter en legitim interesse. Det kræver samtykke.
    .further = Formålet "{ $what }" hviler også på en legitim interesse. Den kan ikke bære det, der kræver samtykke.
    .why = Cookiereglerne kræver samtykke. En interesse kan hverken erstatte det eller bruges, hvis det mangler.
    .fix = Brug "6(1)(a)", eller lad være med at gemme og læse noget på enheden.
