### Hvad reglerne om samtykke siger, når de finder noget. $what er det, der blev fundet.

consent-active = Valget "{ $what }" er sat på forhånd.
    .why = Samtykke er en aktiv handling. Et felt, der er krydset af på forhånd, viser ikke, hvad personen selv vil.
    .fix = Fjern "default", eller sæt det til false.

consent-before-processing = Begynder optagelsen i "{ $what }" først, når personen har sagt ja?
    .why = Behandling, der begynder før samtykket, er ulovlig, også når personen siger ja bagefter.
    .fix = Skriv i "recording.trigger", hvad der starter optagelsen, for eksempel at personen trykker 1.

consent-controller-named = Den dataansvarlige har intet navn, men beder om samtykke.
    .recipient = Samtykket til "{ $what }" gælder også for en anden dataansvarlig, som ikke er nævnt ved navn.
    .why = Den, der siger ja, skal vide, hvem der får lov. "Vi og vores partnere" siger det ikke.
    .fix = Skriv "controller.name", og giv hver modtager, der selv er dataansvarlig, et "name".

consent-cpr = Der mangler et grundlag for CPR-nummeret i "{ $what }".
    .private = Grundlaget for CPR-nummeret i "{ $what }" er kun for myndigheder.
    .law = Der står ikke, hvilken lov der giver dig lov til at bruge CPR-nummeret i "{ $what }".
    .unasked = CPR-nummeret i "{ $what }" bygger på samtykke, men ingen bliver spurgt.
    .published = CPR-numre bliver offentliggjort i "{ $what }" uden samtykke.
    .why = Med et CPR-nummer kan andre give sig ud for personen. Derfor må private kun bruge det i få tilfælde.
    .fix = Skriv "cpr.ground" (11(1) for myndigheder, 11(2)(1) til 11(2)(4) for private) og loven, hvis en lov kræver nummeret. Lad være med at offentliggøre det.

consent-data-subject-self = Samtykket dækker også "{ $what }", som ikke selv siger ja.
    .why = Man kan kun give samtykke til brug af oplysninger om sig selv.
    .fix = Spørg dem selv i en dialog for sig, lad en, der må, svare for dem ("givenBy"), eller giv deres oplysninger et formål på et andet grundlag.

consent-explicit-art9 = Samtykket til "{ $what }" er almindeligt, men oplysningerne er følsomme.
    .statement = Erklæringen til "{ $what }" siger ikke udtrykkeligt, at personen giver samtykke.
    .category = Nævner erklæringen oplysningerne om "{ $what }"?
    .why = Følsomme oplysninger kræver et udtrykkeligt samtykke: Personen skal selv sige ja til netop dem, ikke bare acceptere alt.
    .fix = Skriv "specialCategories" med "condition": "9(2)(a)". I "statement" kan der stå: Ja, jeg giver udtrykkeligt samtykke til, at I behandler oplysninger om mit helbred til formålet.

consent-explicit-automated = Der står ikke, hvorfor en maskine alene må afgøre noget i "{ $what }".
    .safeguards = Der står ikke, hvordan personen får et menneske til at se på afgørelsen i "{ $what }".
    .unasked = Den automatiske afgørelse i "{ $what }" bygger på samtykke, men ingen bliver spurgt.
    .special = En maskine alene afgør noget ud fra følsomme oplysninger i "{ $what }".
    .why = Ingen skal rammes af en afgørelse, som intet menneske har set på, uden at kunne sige imod.
    .fix = Skriv "automated.basis" og i "safeguards", hvordan personen får et menneske til at se på sagen, siger sin mening og klager. Følsomme oplysninger kræver artikel 9, stk. 2, litra a eller g.

consent-explicit-criminal = Der mangler et grundlag for oplysninger om strafbare forhold i "{ $what }".
    .private = Grundlaget for strafbare forhold i "{ $what }" er kun for myndigheder.
    .authority = Grundlaget for strafbare forhold i "{ $what }" er kun for private.
    .interest = Der er hverken samtykke eller en klar interesse bag oplysningerne om strafbare forhold i "{ $what }".
    .why = Oplysninger om strafbare forhold kan koste job, bolig og omdømme. Private må kun bruge dem med udtrykkeligt samtykke, eller når en interesse klart vejer tungere.
    .fix = Skriv "offences.ground": 8(1) eller 8(2) for myndigheder, 8(3) eller 8(4) for private. Skriv interessen i "offences.interest", eller bed om udtrykkeligt samtykke.

consent-explicit-transfer = Der står ikke, hvad risikoen er ved at sende oplysninger til "{ $what }".
    .authority = En myndighed kan ikke bygge overførslen til "{ $what }" på samtykke.
    .systematic = Overførslen til "{ $what }" sker fast, men samtykke er kun til enkelte tilfælde.
    .unasked = Overførslen til "{ $what }" bygger på samtykke, men formålet beder ikke om noget.
    .why = Den, der siger ja til, at oplysninger forlader EU, skal vide, at de ikke er beskyttet på samme måde der.
    .fix = Skriv risikoen i "transfers.risk" på almindeligt dansk. Brug ellers standardkontraktbestemmelser eller en modtager i et sikkert land.

consent-imbalance-employment = Der står ikke, hvorfor medarbejderne frit kan sige nej til "{ $what }".
    .why = En medarbejder kan frygte, hvad et nej koster. Samtykke er muligt, men det skal være frivilligt.
    .fix = Skriv i "voluntaryBecause", hvorfor et nej ikke får følger, eller brug et andet grundlag.

consent-imbalance-public = Der står ikke, hvorfor borgeren frit kan sige nej til "{ $what }".
    .why = Den, der er afhængig af en myndighed, tør måske ikke sige nej.
    .fix = Skriv i "voluntaryBecause", hvorfor borgeren får det samme ved et nej, eller brug et andet grundlag.

consent-new-purpose = Et nyt eller ændret formål "{ $what }" bruger et gammelt samtykke.
    .why = Et ja gælder kun det, personen blev spurgt om.
    .fix = Spørg igen. Dialogen gør det selv, når formålet ændrer sig.

consent-proof-retention = Der står ikke, hvor længe beviset for samtykket i "{ $what }" bliver gemt.
    .long = Beviset for samtykket i "{ $what }" bliver gemt meget længe.
    .why = Beviset er også personoplysninger. Det skal væk, når der ikke længere kan blive strid om det.
    .fix = Skriv "record.retention" og "record.after". Kort tid efter, at behandlingen er slut, er nok.

consent-publication-separate = Offentliggørelse af følsomme oplysninger er blandet sammen med et andet formål i "{ $what }".
    .condition = Følsomme oplysninger i "{ $what }" bliver offentliggjort uden udtrykkeligt samtykke.
    .photo = Er billederne i "{ $what }" harmløse, så de kan hvile på en interesseafvejning?
    .why = Den, der siger ja til hjælp, har ikke sagt ja til at blive vist frem. Det, der er offentliggjort, kan ikke tages tilbage fra alle.
    .fix = Lav et formål for sig med "aim": "publication" og udtrykkeligt samtykke, eller gør det anonymt. Ved harmløse billeder: skriv vurderingen i "balancing".

consent-record = Intet viser, hvem der har sagt ja i "{ $what }", og hvornår.
    .subject = Beviset i "{ $what }" kan ikke føres tilbage til den, der sagde ja.
    .browser = Valget i "{ $what }" findes kun i den besøgendes egen browser.
    .why = Det er dig, der skal kunne bevise samtykket: hvem, hvornår, hvordan og til hvilken tekst.
    .fix = Skriv "record": med "endpoint", hvis siden skal sende beviset til dig, og "subject", som du finder personen på.

consent-review = Der står ikke, hvornår du spørger igen i "{ $what }".
    .why = Den, der valgte for længe siden, har måske glemt det, og formålet kan have ændret sig.
    .fix = Skriv "validity", for eksempel "accepted": "P12M", "refused": "P12M".

consent-right-basis = "{ $what }" har både samtykke og et andet grundlag for det samme.
    .rationale = Der står ikke, hvorfor samtykke er det rigtige grundlag for "{ $what }".
    .why = Hvis behandlingen alligevel fortsætter efter et nej, er spørgsmålet ikke alvorligt ment.
    .fix = Vælg ét grundlag. Skriv i "rationale", hvorfor det er samtykke.

consent-withdrawal-effect = Oplysningerne i "{ $what }" bliver gemt, selv om samtykket er trukket tilbage.
    .unsaid = Der står ikke, hvad der sker med oplysningerne i "{ $what }", når samtykket bliver trukket tilbage.
    .why = At gemme er også behandling. Det, du kun har på grund af samtykket, skal slettes, når det er væk.
    .fix = Sæt "onWithdraw.effect" til "erase" eller "anonymise". Kræver en lov, at du gemmer noget, så skriv den i "law".
