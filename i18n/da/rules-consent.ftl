### Hvad reglerne om samtykke siger, når de finder noget. $what er det, der blev fundet.

consent-active = Valget "{ $what }" er sat på forhånd.
    .page-ticked = Feltet "{ $what }" er krydset af, før du har valgt noget.
    .page-fix = Lad dit eget script lade felterne i dialogen være.
    .asks = Samtykke er et aktivt valg: intet er krydset af på forhånd.
    .limits = Det, der ikke kræver samtykke, må gerne være slået til fra starten.
    .why = Samtykke er en aktiv handling. Et felt, der er krydset af på forhånd, viser ikke, hvad personen selv vil.
    .fix = Fjern "default", eller sæt det til false.

consent-before-processing = Begynder optagelsen i "{ $what }" først, når personen har sagt ja?
    .page-declared = Det kræver samtykke, men sker uden: { $what }.
    .page-tracking = Det tjener kun statistik eller markedsføring, men sker uden samtykke: { $what }.
    .page-request = En tjeneste til statistik eller markedsføring får besøgendes IP-adresse uden samtykke: { $what }.
    .page-unknown = Er det nødvendigt for det, den besøgende har bedt om? { $what }.
    .page-fix = Lad tagget vente på sit formål med "data-purpose". Er det nødvendigt for det, den besøgende beder om, så skriv det under et formål uden samtykke.
    .asks = Intet begynder, før personen har sagt ja til det. På en side gælder det cookies, anden lagring og kald til andre. I telefonen begynder optagelsen efter tastetrykket.
    .limits = En fil giver højst et spørgsmål: når en optagelse efter samtykke ikke siger, hvad der starter den. Resten afgør siden.
    .why = Behandling, der begynder før samtykket, er ulovlig, også når personen siger ja bagefter.
    .fix = Skriv i "recording.trigger", hvad der starter optagelsen, for eksempel at personen trykker 1.

consent-controller-named = Den dataansvarlige har intet navn, men beder om samtykke.
    .recipient = Samtykket til "{ $what }" gælder også for en anden dataansvarlig, som ikke er nævnt ved navn.
    .asks = Samtykket nævner den dataansvarlige ved navn, og alle andre dataansvarlige, der bygger på det.
    .limits = Navnet står, hvor valget bliver truffet; de andre må stå et klik væk. En databehandler handler på dine vegne og behøver ikke stå her. De, der læser noget offentliggjort, bygger ikke på samtykket.
    .why = Den, der siger ja, skal vide, hvem der får lov. "Vi og vores partnere" siger det ikke.
    .fix = Skriv "controller.name", og giv hver modtager, der selv er dataansvarlig, et "name".

consent-cpr = Der mangler et grundlag for CPR-nummeret i "{ $what }".
    .private = Grundlaget for CPR-nummeret i "{ $what }" er kun for myndigheder.
    .law = Der står ikke, hvilken lov der giver dig lov til at bruge CPR-nummeret i "{ $what }".
    .unasked = CPR-nummeret i "{ $what }" bygger på samtykke, men ingen bliver spurgt.
    .published = CPR-numre bliver offentliggjort i "{ $what }" uden samtykke.
    .asks = Et CPR-nummer kræver et grundlag i databeskyttelseslovens § 11. Myndigheder følger stk. 1, private stk. 2. Offentliggørelse kræver samtykke.
    .limits = Gælder danske dataansvarlige. Samtykket er et almindeligt samtykke efter artikel 7, ikke længere et udtrykkeligt. Opdateringer fra CPR uden selve nummeret er ikke med.
    .why = Med et CPR-nummer kan andre give sig ud for personen. Derfor må private kun bruge det i få tilfælde.
    .fix = Skriv "cpr.ground" (11(1) for myndigheder, 11(2)(1) til 11(2)(4) for private) og loven, hvis en lov kræver nummeret. Lad være med at offentliggøre det.

consent-data-subject-self = Samtykket dækker også "{ $what }", som ikke selv siger ja.
    .asks = Et samtykke dækker kun oplysninger om den, der giver det.
    .limits = Svarer en forælder, en værge eller en med fuldmagt ("givenBy"), passerer det. Det samme gælder, når dialogen spørger de andre selv. Og når et formål på et andet grundlag dækker de samme oplysninger om dem.
    .why = Man kan kun give samtykke til brug af oplysninger om sig selv.
    .fix = Spørg dem selv i en dialog for sig, eller lad en, der må, svare for dem ("givenBy"). Ellers giver du deres oplysninger et formål på et andet grundlag.

consent-explicit-art9 = Samtykket til "{ $what }" er almindeligt, men oplysningerne er følsomme.
    .statement = Erklæringen til "{ $what }" siger ikke udtrykkeligt, at personen giver samtykke.
    .category = Nævner erklæringen oplysningerne om "{ $what }"?
    .asks = Samtykke til følsomme oplysninger er udtrykkeligt: en erklæring for sig, der siger det og nævner dem.
    .limits = Ethvert grundlag i artikel 6 kan stå ved siden af artikel 9, stk. 2, litra a. Med de andre betingelser kræves intet samtykke: klinikker, fagforeninger og trossamfund passerer. Om din egen erklæring nævner oplysningerne, er et spørgsmål til dig.
    .why = Følsomme oplysninger kræver et udtrykkeligt samtykke: Personen skal selv sige ja til netop dem, ikke bare acceptere alt.
    .fix = Skriv "specialCategories" med "condition": "9(2)(a)". I "statement" kan der stå: Ja, jeg giver udtrykkeligt samtykke til, at I behandler oplysninger om mit helbred til formålet.

consent-explicit-automated = Der står ikke, hvorfor en maskine alene må afgøre noget i "{ $what }".
    .safeguards = Der står ikke, hvordan personen får et menneske til at se på afgørelsen i "{ $what }".
    .unasked = Den automatiske afgørelse i "{ $what }" bygger på samtykke, men ingen bliver spurgt.
    .special = En maskine alene afgør noget ud fra følsomme oplysninger i "{ $what }".
    .asks = En afgørelse uden et menneske kræver udtrykkeligt samtykke, en kontrakt eller en lov, og en vej til et menneske. Følsomme oplysninger kræver artikel 9, stk. 2, litra a eller g.
    .limits = Tillader en lov afgørelsen (artikel 22, stk. 2, litra b), har loven også garantierne. Uden "automated" afgør en maskine intet alene.
    .why = Ingen skal rammes af en afgørelse, som intet menneske har set på, uden at kunne sige imod.
    .fix = Skriv "automated.basis" og i "safeguards", hvordan personen får et menneske til at se på sagen, siger sin mening og bestrider afgørelsen. Følsomme oplysninger kræver artikel 9, stk. 2, litra a eller g.

consent-explicit-criminal = Der mangler et grundlag for oplysninger om strafbare forhold i "{ $what }".
    .private = Grundlaget for strafbare forhold i "{ $what }" er kun for myndigheder.
    .authority = Grundlaget for strafbare forhold i "{ $what }" er kun for private.
    .interest = Der er hverken samtykke eller en klar interesse bag oplysningerne om strafbare forhold i "{ $what }".
    .asks = Oplysninger om strafbare forhold kræver et grundlag i databeskyttelseslovens § 8. Private bruger stk. 3 og 4, myndigheder stk. 1 og 2.
    .limits = Gælder danske dataansvarlige. En privat med en offentlig opgave kan gå efter myndighedernes grundlag. Interessen kan stå i "offences" eller i retsgrundlaget. Sociale problemer er almindelige oplysninger i dag.
    .why = Oplysninger om strafbare forhold kan koste job, bolig og omdømme. Private må kun bruge dem med udtrykkeligt samtykke, eller når en interesse klart vejer tungere.
    .fix = Skriv "offences.ground": 8(1) eller 8(2) for myndigheder, 8(3) eller 8(4) for private. Skriv interessen i "offences.interest", eller bed om udtrykkeligt samtykke.

consent-explicit-transfer = Der står ikke, hvad risikoen er ved at sende oplysninger til "{ $what }".
    .authority = En myndighed kan ikke bygge overførslen til "{ $what }" på samtykke.
    .systematic = Overførslen til "{ $what }" sker fast, men samtykke er kun til enkelte tilfælde.
    .unasked = Overførslen til "{ $what }" bygger på samtykke, men formålet beder ikke om noget.
    .asks = Samtykke til en overførsel ud af EØS er udtrykkeligt, og personen har hørt om risikoen først.
    .limits = Gælder kun artikel 49, stk. 1, litra a. En myndighed uden for sine opgaver ("outsideTasks") passerer.
    .why = Den, der siger ja til, at oplysninger forlader EU, skal vide, at de ikke er beskyttet på samme måde der.
    .fix = Skriv risikoen i "transfers.risk" på almindeligt dansk. Brug ellers standardkontraktbestemmelser eller en modtager i et sikkert land.

consent-imbalance-employment = Der står ikke, hvorfor medarbejderne frit kan sige nej til "{ $what }".
    .asks = En arbejdsgiver, der beder om samtykke, siger, hvorfor medarbejderen frit kan sige nej. Dansk ret tillader samtykke i ansættelsesforhold.
    .limits = Det, en hjemmeside eller et intranet gemmer på enheden, passerer, og det samme gør andre grundlag.
    .why = En medarbejder kan frygte, hvad et nej koster. Samtykke er muligt, men det skal være frivilligt.
    .fix = Skriv i "voluntaryBecause", hvorfor et nej ikke får følger, eller brug et andet grundlag.

consent-imbalance-public = Der står ikke, hvorfor borgeren frit kan sige nej til "{ $what }".
    .asks = En myndighed, der beder om samtykke, siger, hvorfor borgeren frit kan sige nej.
    .limits = Det, en hjemmeside gemmer på enheden, passerer: ingens sag afhænger af det.
    .why = Den, der er afhængig af en myndighed, tør måske ikke sige nej.
    .fix = Skriv i "voluntaryBecause", hvorfor borgeren får det samme ved et nej, eller brug et andet grundlag.

consent-new-purpose = Et nyt eller ændret formål "{ $what }" bruger et gammelt samtykke.
    .asks = Et nyt eller ændret formål bliver der spurgt om igen. Et samtykke har et fingeraftryk af formålet: mål, grundlag, oplysninger, personer, modtagere, overførsler, frister og tjenester.
    .limits = Intet i en fil kan bryde det. En rettet stavefejl spørger ingen igen. Om oplysninger bliver brugt til noget nyt, hører til purpose-creep.
    .why = Et ja gælder kun det, personen blev spurgt om.
    .fix = Spørg igen. Dialogen gør det selv, når formålet ændrer sig.

consent-proof-retention = Der står ikke, hvor længe beviset for samtykket i "{ $what }" bliver gemt.
    .long = Beviset for samtykket i "{ $what }" bliver gemt meget længe.
    .asks = Bevis for samtykke bliver gemt, mens behandlingen varer, og kort tid efter, ikke længere.
    .limits = Gælder kun, når en dialog siger, at den gemmer bevis. De tre år efter er vores eget valg, efter den almindelige forældelsesfrist.
    .why = Beviset er også personoplysninger. Det skal væk, når der ikke længere kan blive strid om det.
    .fix = Skriv "record.retention" og "record.after". Kort tid efter, at behandlingen er slut, er nok.

consent-publication-separate = Offentliggørelse af følsomme oplysninger er blandet sammen med et andet formål i "{ $what }".
    .condition = Følsomme oplysninger i "{ $what }" bliver offentliggjort uden udtrykkeligt samtykke.
    .photo = Er billederne i "{ $what }" harmløse, så de kan hvile på en interesseafvejning?
    .asks = At offentliggøre følsomme oplysninger er et formål for sig, med sit eget udtrykkelige samtykke.
    .limits = Gælder kun følsomme oplysninger. Det, personen selv har offentliggjort, og det, en lov kræver offentliggjort, passerer. Harmløse billeder kan bygge på en interesseafvejning efter en samlet vurdering. Står der ingen, er det et spørgsmål til dig.
    .why = Den, der siger ja til hjælp, har ikke sagt ja til at blive vist frem. Det, der er offentliggjort, kan ikke tages tilbage fra alle.
    .fix = Lav et formål for sig med "aim": "publication" og udtrykkeligt samtykke, eller gør det anonymt. Ved harmløse billeder: skriv vurderingen i "balancing".

consent-record = Intet viser, hvem der har sagt ja i "{ $what }", og hvornår.
    .subject = Beviset i "{ $what }" kan ikke føres tilbage til den, der sagde ja.
    .browser = Valget i "{ $what }" findes kun i den besøgendes egen browser.
    .asks = Den dataansvarlige kan vise, hvem der sagde ja, hvornår, hvordan og til hvilken tekst.
    .limits = Et cookievalg, der kun findes i browseren, er højst en risiko. En formular sender beviset med, og et underskrevet papir er sit eget bevis.
    .why = Det er dig, der skal kunne bevise samtykket: hvem, hvornår, hvordan og til hvilken tekst.
    .fix = Skriv "record": med "endpoint", hvis siden skal sende beviset til dig, og "subject", som du finder personen på.

consent-review = Der står ikke, hvornår du spørger igen i "{ $what }".
    .asks = Samtykket bliver set efter med mellemrum: passer det stadig, og er formålet uændret?
    .limits = Gælder valg på sider og på papir. En formular eller en samtale slutter med sit formål, og et nyhedsbrev minder om sig selv. Intet antal måneder er lov.
    .why = Den, der valgte for længe siden, har måske glemt det, og formålet kan have ændret sig.
    .fix = Skriv "validity": til en side for eksempel "accepted": "P12M", "refused": "P12M", til papir en sætning i "until".

consent-right-basis = "{ $what }" har både samtykke og et andet grundlag for det samme.
    .rationale = Der står ikke, hvorfor samtykke er det rigtige grundlag for "{ $what }".
    .asks = Samtykke er valgt, fordi det passer, og står alene: intet andet grundlag venter bagved.
    .limits = En manglende begrundelse giver kun råd. Den er ikke nødvendig, når loven selv kræver samtykke: lagring på enheden, elektronisk markedsføring, videregivelse til markedsføring. Et andet grundlag for en del for sig, for eksempel fakturaen, er lovligt.
    .why = Hvis behandlingen alligevel fortsætter efter et nej, er spørgsmålet ikke alvorligt ment.
    .fix = Vælg ét grundlag. Skriv i "rationale", hvorfor det er samtykke.

consent-withdrawal-effect = Oplysningerne i "{ $what }" bliver gemt, selv om samtykket er trukket tilbage.
    .unsaid = Der står ikke, hvad der sker med oplysningerne i "{ $what }", når samtykket bliver trukket tilbage.
    .page-goes-on = Det fortsætter, efter at samtykket er trukket tilbage: { $what }.
    .page-left = Det ligger stadig på enheden, efter at samtykket er trukket tilbage: { $what }.
    .page-fix = Skriv alt, hvad tjenesten gemmer, i "storage", så bliver det slettet. Stop det, der kører, med et script med data-run="withdrawn", eller lad siden blive hentet igen.
    .asks = Når samtykket er trukket tilbage, stopper behandlingen, og det, der kun bygger på samtykket, bliver slettet.
    .limits = At slette og at anonymisere er begge i orden. Bærer en lov eller et andet grundlag det, der bliver gemt, passerer det.
    .why = At gemme er også behandling. Det, du kun har på grund af samtykket, skal slettes, når det er væk.
    .fix = Sæt "onWithdraw.effect" til "erase" eller "anonymise". Kræver en lov, at du gemmer noget, så skriv den i "law".
