### Hvad reglerne om følsomme personoplysninger siger, når de finder noget. $what er det, der blev fundet.

art9-condition-missing = Der mangler en betingelse i artikel 9, stk. 2, for "{ $what }".
    .asks = Følsomme oplysninger kræver en betingelse i artikel 9, stk. 2, ud over grundlaget i artikel 6.
    .limits = Et almindeligt samtykke er ikke nok: hvad dialogen mangler, siger consent-explicit-art9, og hvad oplysningsteksten mangler, siger denne regel. Nævner "specialCategories.data", hvilke oplysninger betingelsen dækker, skal alle de følsomme være med.
    .why = Følsomme oplysninger må kun behandles, når en af undtagelserne i artikel 9, stk. 2, gælder. Personen skal kunne se hvilken.
    .fix = Skriv "specialCategories.condition", så den dækker alle de følsomme oplysninger, eller lad være med at behandle dem.

art9-health-secrecy = Der står ikke, hvilken tavshedspligt der gælder for "{ $what }".
    .asks = Sundhedsvæsenet behandler kun følsomme oplysninger under tavshedspligt, og oplysningsteksten siger hvilken.
    .limits = Tavshedspligten kan stå i "secrecy" eller i "law".
    .why = På sundheds- og socialområdet må følsomme oplysninger kun bruges, fordi de, der arbejder der, har tavshedspligt.
    .fix = Skriv i "specialCategories.secrecy", hvilken lov tavshedspligten følger af, for eksempel sundhedsloven.

art9-nonprofit-scope = Artikel 9, stk. 2, litra d, er brugt til "{ $what }", men den dataansvarlige er ikke en forening med et politisk, filosofisk, religiøst eller fagforeningsmæssigt formål.
    .subjects = Artikel 9, stk. 2, litra d, dækker ikke "{ $what }".
    .recipients = Følsomme oplysninger om medlemmer bliver givet videre til "{ $what }" uden samtykke.
    .asks = En fagforening, et trossamfund eller et parti må behandle følsomme oplysninger om sine egne medlemmer. Den må ikke give dem videre uden samtykke.
    .limits = Grupper, som foreningen kan have fast kontakt med, lader reglen passere. Det samme gælder modtagere, som en lov nævner, databehandlere, og det, medlemmerne deler med hinanden.
    .why = Undtagelsen er for foreningens egne medlemmer, tidligere medlemmer og faste kontakter, og oplysningerne må ikke forlade foreningen uden samtykke.
    .fix = Skriv "controller.nonprofitAim", hvis den passer, og lad formålet handle om medlemmerne alene. Bed ellers om udtrykkeligt samtykke.

art9-public-interest-permit = Der mangler en tilladelse fra Datatilsynet til at bruge artikel 9, stk. 2, litra g, til "{ $what }".
    .law = Giver den nævnte lov adgang til at bruge artikel 9, stk. 2, litra g, til "{ $what }" uden tilladelse?
    .asks = En privat, der bygger på væsentlige samfundsinteresser, har Datatilsynets tilladelse.
    .limits = Gælder danske dataansvarlige. Er der nævnt en lov for området, eller udfører den private en offentlig opgave, er det et spørgsmål til dig. Kan loven træde i stedet for tilladelsen?
    .why = Private må kun bruge følsomme oplysninger af hensyn til væsentlige samfundsinteresser, når Datatilsynet har sagt ja.
    .fix = Skriv tilladelsens nummer i "specialCategories.permit", find en anden betingelse, eller lad være.
