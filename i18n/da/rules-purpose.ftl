### Hvad reglen om nye formål siger, når den finder noget. $what er det, der blev fundet.

purpose-creep = Teksten siger, at oplysninger bliver brugt til noget nyt: "{ $what }".
    .asks = Oplysninger, der er indsamlet til ét formål, bliver ikke brugt til et andet, der ikke passer sammen med det.
    .limits = Gælder, når teksten selv siger, at de samme oplysninger bliver brugt igen. Samtykke, en lov, der kræver det, og statistik, forskning og arkiver passerer. En risiko, fordi det kræver en vurdering, om formålene er forenelige (artikel 6, stk. 4).
    .why = Personen gav oplysningerne, eller blev optaget, til noget andet og regner ikke med den nye brug.
    .fix = Brug kun oplysningerne til det, de er indsamlet til. Bed ellers om samtykke, eller skriv den lov, der kræver det.

purpose-same-title = To formål hedder det samme: "{ $what }".
    .asks = Formål, der står sammen i en dialog eller en oplysningstekst, har hver sin titel.
    .limits = To formål i hver sin tekst må gerne hedde det samme, for eksempel til medlemmer og til forældre.
    .why = Den, der møder den samme titel to gange, kan ikke se, hvad der er hvad, eller hvad der blev sagt ja til.
    .fix = Giv hvert formål en titel, der siger, hvad det er.
