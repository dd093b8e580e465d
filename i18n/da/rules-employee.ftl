### Hvad reglen om kontrol af medarbejdere siger, når den finder noget. $what er det, der blev fundet.

employee-control-notice = Medarbejderne får ikke klar besked om "{ $what }", før det begynder.
    .why = Den, der bliver optaget eller fulgt på arbejdet, skal kende alle formål på forhånd. Det gælder også nyansatte.
    .fix = Lav en oplysningstekst til medarbejderne med "given": "when": "before", og skriv i "how", hvordan de får den.
