### Hvad reglen om kontrol af medarbejdere siger, når den finder noget. $what er det, der blev fundet.

employee-control-notice = Medarbejderne får ikke klar besked om "{ $what }", før det begynder.
    .asks = Medarbejdere får klar besked om kontrol på arbejdet, før den begynder: alle formål, hvornår optagelser bliver set, og hvem der ellers får dem.
    .limits = Gælder optagelser af medarbejdere, og det, der bliver registreret om, hvor de er, eller hvad de læser. Hjemmesiders lagring passerer. Det samme gør et formål, hvis oplysningstekst er givet før ("given.when").
    .why = Den, der bliver optaget eller fulgt på arbejdet, skal kende alle formål på forhånd. Det gælder også nyansatte.
    .fix = Lav en oplysningstekst til medarbejderne med "given": "when": "before", og skriv i "how", hvordan de får den.
