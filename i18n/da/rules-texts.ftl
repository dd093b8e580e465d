### Hvad reglerne om tekster, optagelser af samtaler og forældet lov siger. $what er det, der blev fundet.

placeholder-text = Her mangler der noget: "{ $what }".
    .asks = Alle tekster, som folk læser, er udfyldt.
    .limits = Skarpe parenteser om et bogstav eller et tal, som i et citat, passerer, og det samme gør navne på cookies.
    .why = En skabelon, der ikke er udfyldt, fortæller ingen, hvem der spørger, eller om hvad.
    .fix = Skriv det, der skal stå, eller fjern feltet.

missing-language = Teksten mangler på sproget "{ $what }".
    .one = Den samme tekst bruges til alle sprog: "{ $what }".
    .words = Der er ingen indbyggede tekster på { $what }. Giv dem med --i18n, og byg siden på forhånd.
    .asks = Det, folk får at vide, får de at vide på alle konfigurationens sprog.
    .limits = En enkelt tekst for alle sprog gælder som et navn, når hvert ord begynder med stort bogstav eller et tal.
    .why = Den, der læser siden på ét sprog, skal have det hele at vide på det sprog.
    .fix = Skriv teksten på hvert sprog i "languages": { "{" } "da": "…", "en": "…" { "}" }. Kun navne kan stå uden sprog.

consent-purpose-separation-training = Formålet samler oplæring og bevis: { $what }.
    .asks = Oplæring og bevis er to formål, hvert med sit retsgrundlag.
    .limits = Reglen læser målene, ikke enkelte ord: "til oplæring. Vi dokumenterer dit samtykke" passerer.
    .why = Oplæring kræver samtykke fra den, der bliver optaget. Bevis kan hvile på noget andet. Er de samlet, kan man ikke sige nej til det ene.
    .fix = Del det i to formål, hver med sit retsgrundlag: oplæring på 6(1)(a), dokumentation kun når den er nødvendig.

call-training-consent = Samtaler bliver optaget til oplæring i "{ $what }" uden den opkaldendes samtykke.
    .unasked = Ingen dialog i telefonen spørger, om samtalen må optages til "{ $what }".
    .keys = I "{ $what }" kan den opkaldende ikke svare både ja og nej.
    .silence = Hvad sker der i "{ $what }", hvis den opkaldende ikke svarer? Så må du ikke optage.
    .asks = En samtale bliver kun optaget til oplæring, når den, der ringer, har sagt ja på forhånd ved et valg.
    .limits = Optagelser, som en lov kræver, eller som dokumenterer en enkelt trussel, er ikke oplæring.
    .why = Den, der ringer for at få hjælp, skal kunne sige nej til at blive optaget og få den samme hjælp.
    .fix = Brug 6(1)(a) og en dialog med "kind": "spoken", "keys" med en tast for ja og en for nej, og "silence": "refuse".

obsolete-citation = "{ $what }" gælder ikke mere.
    .moved = "{ $what }" handler om noget andet i dag.
    .address = Datatilsynet er flyttet fra "{ $what }".
    .asks = Love, der er henvist til, gælder i dag.
    .limits = Kun ulovligt, når det er det angivne grundlag. Ellers er det en risiko, og det samme gælder en paragraf, der stadig findes, men handler om noget andet. En tekst, der siger, at den taler om tidligere ret, passerer.
    .why = Den, der slår det op, finder ikke noget. Et retsgrundlag, der er ophævet, er ikke et retsgrundlag.
    .fix = Henvis til den lov, der gælder: databeskyttelsesforordningen, databeskyttelsesloven, bogføringslovens § 12, markedsføringslovens § 10, straffelovens § 263, stk. 2, nr. 2. Datatilsynets adresse er Carl Jacobsens Vej 35, 2500 Valby.

retention-duty-not-collection-basis = Pligten til at gemme regnskabsmateriale giver ikke lov til at indsamle "{ $what }".
    .register = Pligten til at gemme regnskabsmateriale giver ikke lov til at hente oplysninger fra CPR i "{ $what }".
    .asks = En pligt til at gemme regnskabsmateriale er ikke et grundlag for at indsamle noget nyt.
    .limits = Det, en faktura kræver, må gemmes: navn, adresse, køb og betaling, også når det kom fra andre.
    .why = Bogføringsloven kræver, at bilag gemmes i 5 år. Den kræver ikke, at man følger en tidligere kunde.
    .fix = Fjern oplysningen fra formålet. Skal du bruge den til andet, så lav et formål for sig med sit eget retsgrundlag.

text-contradiction = Teksten siger "{ $what }", men ingen frist i filen er så lang.
    .basis = Teksten taler om en "{ $what }", men formålet bygger på samtykke.
    .recipients = Teksten siger, at andre ikke får oplysningerne, men de står blandt modtagerne: "{ $what }".
    .asks = Det, du skriver med ord, passer med felterne: frist, modtagere og retsgrundlag.
    .limits = En frist, der står et andet sted i filen, passerer, og det samme gør "højst" og "senest". Databehandlere er ikke andre. Sætninger om reklamer eller om, hvad der kræver dit samtykke, passerer.
    .why = Når dialogen siger ét og oplysningsteksten noget andet, ved ingen, hvad der gælder.
    .fix = Ret teksten eller feltet, så de siger det samme. Oplysningsteksten skriver selv frister, modtagere og grundlag.

text-grammar = "{ $what }" står midt i en sætning og slutter derfor uden punktum.
    .start = "{ $what }" står midt i en sætning og begynder derfor med lille bogstav.
    .end = "{ $what }" står som en sætning for sig selv og slutter derfor med punktum.
    .asks = Hver tekst passer ind i den sætning, hvor vi viser den: et udtryk midt i en sætning, en hel sætning ved siden af.
    .limits = Titler, knapper, navne og forkortelser er ikke med.
    .why = Ellers står der "fordi Firmaet leverer" eller to punktummer efter hinanden, og teksten ser ud, som om ingen har læst den.
    .fix = Se i skemaet, om feltet er et udtryk eller en sætning, og ret begyndelse og slutning.
