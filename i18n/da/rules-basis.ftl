### Hvad reglerne om behandlingsgrundlag siger, når de finder noget. $what er det, der blev fundet.

basis-necessity-blanket = Under formålet "{ $what }" bliver alle optaget, men det, optagelsen skal bruges til, sker sjældent.
    .register = Under formålet "{ $what }" bliver der løbende hentet oplysninger om alle, for det tilfælde at der en dag kommer en tvist.
    .asks = At optage alle, eller følge alle i et register, skal være nødvendigt. Sjældne hændelser er ikke grund nok.
    .limits = Gælder optagelser af stemmer og med kropsbårne kameraer, og løbende indsamling fra registre. Faste kameraer, optagelser efter samtykke og optagelser, som en nævnt lov kræver, passerer. Siger "alternatives", hvorfor intet mindre er nok, er det en risiko at veje.
    .why = Behandlingen skal være nødvendig. Når noget mindre er nok, går det ud over mange, der ikke har gjort noget.
    .fix = Optag kun, når der er brug for det ("scope": "case-by-case"), og slå kun op i registre, når der er en sag. Kan intet mindre bruges, så skriv hvorfor i "alternatives".

basis-public-no-6-1-f = Myndigheden bruger interesseafvejning som grundlag for "{ $what }".
    .outside = Myndigheden bruger interesseafvejning for "{ $what }" og siger, at det ligger uden for dens opgaver.
    .asks = En offentlig myndighed bygger ikke sine opgaver på en interesseafvejning.
    .limits = Gælder kun myndigheder: en privat med en offentlig opgave må afveje interesser. Uden for sine opgaver ("outsideTasks"), for eksempel når den vogter en bygning, kan en myndighed have en legitim interesse. Det er så en risiko.
    .why = Lovgiver bestemmer, hvad en myndighed må gøre med borgernes oplysninger. Myndigheden kan ikke selv veje sin interesse mod borgerens.
    .fix = Brug artikel 6, stk. 1, litra e eller c, og skriv den lov, der giver opgaven, i "law". Er det virkelig uden for myndighedens opgaver, så skriv "outsideTasks": true.

basis-vital-interests-narrow = "{ $what }" er en fast rutine, men bygger på vitale interesser.
    .asks = Vitale interesser er til nødsituationer, ikke til rutine.
    .limits = Behandling af syge passerer, og det samme gør et formål, der afgøres fra sag til sag.
    .why = Vitale interesser gælder liv og helbred i den enkelte nødsituation, ikke som almindeligt grundlag for at beskytte medarbejdere.
    .fix = Brug et andet grundlag, eller brug kun dette i det enkelte tilfælde ("scope": "case-by-case").
