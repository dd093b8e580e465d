### Hvad reglen om nye formål siger, når den finder noget. $what er det, der blev fundet.

purpose-creep = Teksten siger, at oplysninger bliver brugt til noget nyt: "{ $what }".
    .why = Personen gav oplysningerne, eller blev optaget, til noget andet og regner ikke med den nye brug.
    .fix = Brug kun oplysningerne til det, de er indsamlet til. Bed ellers om samtykke, eller skriv den lov, der kræver det.
