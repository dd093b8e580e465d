### Hvad reglen om anonyme oplysninger siger, når den finder noget. $what er det, der blev fundet.

pseudo-not-anonymous = Teksten siger "{ $what }", men oplysningerne kan føres tilbage til en person.
    .key = Teksten taler om anonyme oplysninger, men noget fører stadig tilbage til personen: "{ $what }".
    .why = En IP-adresse eller et kundenummer peger på én person, også uden navn. Den, der læser "anonym", tror noget andet.
    .fix = Kald det ikke anonymt, eller fjern alt, der kan føre tilbage til personen.
