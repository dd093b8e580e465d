### Hvad reglen om nye formål siger, når den finder noget. $what er det, der blev fundet.

purpose-creep = Teksten siger, at oplysninger bliver brugt til noget nyt: "{ $what }".
    .asks = Oplysninger, der er indsamlet til ét formål, bliver ikke brugt til et andet, der ikke passer sammen med det.
    .limits = Gælder, når teksten selv siger, at de samme oplysninger bliver brugt igen. Samtykke, en lov, der kræver det, og statistik, forskning og arkiver passerer. En risiko, fordi det kræver en vurdering, om formålene er forenelige (artikel 6, stk. 4).
    .why = Personen gav oplysningerne, eller blev optaget, til noget andet og regner ikke med den nye brug.
    .fix = Brug kun oplysningerne til det, de er indsamlet til. Bed ellers om samtykke, eller skriv den lov, der kræver det.
