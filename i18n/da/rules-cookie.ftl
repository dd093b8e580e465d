### Hvad reglerne om cookies og lignende teknologier siger, når de finder noget. $what er det, der blev fundet.

cookie-duration = Der står ikke, hvor længe "{ $what }" bliver på enheden.
    .third-party = Der står ikke, om andre kan læse "{ $what }".
    .page-longer = Det bliver længere på enheden, end der står: { $what }.
    .page-fix = Skriv i "duration", hvor længe det bliver, eller sæt tjenesten op til at gemme kortere.
    .asks = Der står, hvor længe hver ting bliver på enheden, og om andre kan læse den.
    .limits = Det, der ikke kræver samtykke, giver kun råd. En pixel gemmer intet og har ingen varighed. Det, en tredjepart sætter, kan tredjeparten læse.
    .why = Den, der siger ja, skal vide, hvor længe det gælder, og hvem der kan læse med.
    .fix = Skriv "duration" (for eksempel "P13M" eller "session") og "thirdParty" (true eller false).

cookie-exempt = "{ $what }" bruges kun til statistik eller markedsføring og er ikke undtaget fra samtykke.
    .aim = Formålet "{ $what }" gemmer eller læser oplysninger på enheden uden samtykke, men statistik og markedsføring er aldrig undtaget.
    .product = Det ligner { $what }. Det er kun undtaget fra samtykke, hvis den besøgende selv har bedt om det.
    .unexplained = Der står ikke, hvorfor "{ $what }" er nødvendig.
    .asked = Teksten beder om samtykke til noget, der sker uanset svaret: "{ $what }"
    .asks = Det, der bliver gemt uden samtykke, er nødvendigt for noget, den besøgende har bedt om. Statistik og markedsføring er det aldrig.
    .limits = Et navn afgør kun noget, når det alene bruges til statistik eller markedsføring. Navne fra indlejret indhold er en risiko. Kurve, login, fordeling af trafik, sikkerhed og huskede valg passerer. Statistik på en interesseafvejning hører til cookie-no-legitimate-interest.
    .why = Kun det, der er teknisk nødvendigt for noget, den besøgende har bedt om, må gemmes uden samtykke. Den ansvarlige skal kunne forklare hvorfor, og man må ikke spørge om noget, svaret ikke ændrer.
    .fix = Flyt det til et formål med samtykke (artikel 6, stk. 1, litra a). Er det nødvendigt, så skriv i "why" på hver ting, hvad den gør, og bed ikke om samtykke til det.

cookie-no-legitimate-interest = Formålet "{ $what }" gemmer eller læser oplysninger på enheden efter en legitim interesse. Det kræver samtykke.
    .further = Formålet "{ $what }" hviler også på en legitim interesse. Den kan ikke bære det, der kræver samtykke.
    .asks = En legitim interesse er ikke et grundlag for at gemme eller læse det på enheden, der kræver samtykke.
    .limits = Det, der er undtaget, passerer: nødvendige ting og huskede valg må bygge på en interesseafvejning. Statistik, der hverken gemmer eller læser noget på enheden, passerer også. En interesse ved siden af et samtykke kan handle om noget andet: det er en risiko.
    .why = Cookiereglerne kræver samtykke. En interesse kan hverken erstatte det eller bruges, hvis det mangler.
    .fix = Brug "6(1)(a)", eller lad være med at gemme og læse noget på enheden.

cookie-info-complete = Formålet "{ $what }" gemmer eller læser oplysninger på enheden, men siger ikke hvorfor.
    .aim = Der står ikke, hvad "{ $what }" bliver brugt til.
    .unasked = Ingen dialog spørger om formålet "{ $what }", så det bliver aldrig tilladt.
    .asks = Før noget bliver gemt på enheden, får den besøgende at vide hvorfor, af hvem, og hvordan man siger nej.
    .limits = Det, der ikke kræver samtykke, hører til cookie-exempt. Sprog, navne, afvisning og tilbagetrækning har deres egne regler.
    .why = Den besøgende skal vide, hvad det bruges til, hvem der står bag, og hvordan man siger nej, før noget bliver gemt.
    .fix = Skriv "description" for formålet og "why" for hver ting, og sæt formålet i en dialog.

cookie-joint-controller = { $what } får oplysninger til eget brug, men står ikke som fælles dataansvarlig.
    .own = { $what } står som selvstændig dataansvarlig for det indhold, siden viser. Har du også vurderet, om indsamlingen og afsendelsen sker i fællesskab?
    .asks = Den, der bygger andres plug-in eller annoncer ind i sin side, bestemmer sammen med dem, og siger det.
    .limits = Gælder kun annoncer og indlejret indhold, hvis lagring en anden dataansvarlig kan læse. En risiko: hvem der bestemmer sammen, afhænger af aftalen og af det, der virkelig sker. Står udbyderen som selvstændig dataansvarlig for indlejret indhold, er det et spørgsmål til dig.
    .why = Den, der bygger andres indhold eller annoncer ind i sin side, bestemmer sammen med dem, at oplysningerne bliver indsamlet og sendt videre.
    .fix = Skriv modtageren i "jointControllers" med "arrangement", og giv den "role": "joint-controller".

cookie-reprompt = Et nej bliver glemt hurtigere end et ja ({ $what }).
    .asks = Et nej bliver husket lige så længe som et ja.
    .limits = Kun råd: hverken dansk eller europæisk ret sætter et tal.
    .why = Den, der bliver spurgt igen og igen, til svaret er ja, har ikke et frit valg.
    .fix = Lad "validity.refused" være mindst lige så lang som "validity.accepted".

cookie-third-parties-named = Der står ikke, hvilket firma der står bag "{ $what }".
    .product = "{ $what }" er et produkt. Hvad hedder firmaet?
    .asks = Alle, der gemmer eller læser på enheden, er nævnt ved navn, ikke kun deres produkt.
    .limits = Det, der ikke kræver samtykke, passerer. Din egen tjeneste nævner dialogen selv. Hedder produkt og firma det samme, er det en risiko: firmaets fulde navn fjerner tvivlen.
    .why = Den besøgende skal vide, hvem der får lov, ikke kun hvad produktet hedder.
    .fix = Skriv firmaets fulde navn i "provider".

cookie-wall = Teksten tilbyder betaling i stedet for samtykke: "{ $what }". Er alle fire betingelser opfyldt?
    .asks = Adgang bliver ikke solgt for samtykke, medmindre der er en rimelig vej udenom.
    .limits = En tekst, der gør et ja til prisen uden nogen vej udenom, er ulovlig efter consent-not-conditional. Betaling, der ikke er et alternativ til samtykke, passerer.
    .why = Et ja, der er prisen for adgang, er kun frivilligt på fire betingelser. Alternativet er stort set det samme, prisen er rimelig, og formålene er en nødvendig del af det. Og efter betalingen sker der ikke mere end nødvendigt.
    .fix = Vurder Datatilsynets fire betingelser, og skriv svaret i "accepted". Programmet har ikke selv en dialog til samtykke eller betaling.

cookie-withdraw-icon = "{ $what }" siger ikke, at man kan ændre sit valg her.
    .page-missing = Der er ingen knap på siden til at ændre eller trække valget tilbage.
    .page-hidden = Knappen "{ $what }" kan ikke ses eller nås: noget dækker den, eller den ligger uden for siden.
    .page-fix = Lad knappen blive på siden. Skjul den ikke i din egen stil, og læg intet over den.
    .asks = En vej tilbage til valget er på hver side, og det, der er trukket tilbage, stopper straks.
    .limits = Ethvert navn på knappen, der nævner cookies, samtykke, privatliv, valg eller indstillinger, passerer.
    .why = Det skal være lige så let at trække samtykket tilbage som at give det. Knappen skal kunne genkendes på alle sider.
    .fix = Skriv et navn, der nævner cookies, samtykke, privatliv eller valg.
