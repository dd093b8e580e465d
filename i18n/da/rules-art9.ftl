### Hvad reglerne om følsomme personoplysninger siger, når de finder noget. $what er det, der blev fundet.

art9-condition-missing = Der mangler en betingelse i artikel 9, stk. 2, for "{ $what }".
    .why = Følsomme oplysninger må kun behandles, når en af undtagelserne i artikel 9, stk. 2, gælder. Personen skal kunne se hvilken.
    .fix = Skriv "specialCategories.condition", så den dækker alle de følsomme oplysninger, eller lad være med at behandle dem.

art9-health-secrecy = Der står ikke, hvilken tavshedspligt der gælder for "{ $what }".
    .why = På sundheds- og socialområdet må følsomme oplysninger kun bruges, fordi de, der arbejder der, har tavshedspligt.
    .fix = Skriv reglen om tavshedspligt i "specialCategories.secrecy", for eksempel sundhedslovens § 40.

art9-nonprofit-scope = Artikel 9, stk. 2, litra d, er brugt til "{ $what }", men den dataansvarlige er ikke en forening med et politisk, filosofisk, religiøst eller fagforeningsmæssigt formål.
    .subjects = Artikel 9, stk. 2, litra d, dækker ikke "{ $what }".
    .recipients = Følsomme oplysninger om medlemmer bliver givet videre til "{ $what }" uden samtykke.
    .why = Undtagelsen er for foreningens egne medlemmer, tidligere medlemmer og faste kontakter, og oplysningerne må ikke forlade foreningen uden samtykke.
    .fix = Skriv "controller.nonprofitAim", hvis den passer, og lad formålet handle om medlemmerne alene. Bed ellers om udtrykkeligt samtykke.

art9-public-interest-permit = Der mangler en tilladelse fra Datatilsynet til at bruge artikel 9, stk. 2, litra g, til "{ $what }".
    .law = Giver den nævnte lov adgang til at bruge artikel 9, stk. 2, litra g, til "{ $what }" uden tilladelse?
    .why = Private må kun bruge følsomme oplysninger af hensyn til væsentlige samfundsinteresser, når Datatilsynet har sagt ja.
    .fix = Skriv tilladelsens nummer i "specialCategories.permit", find en anden betingelse, eller lad være.
