### Hvad reglen om anonyme oplysninger siger, når den finder noget. $what er det, der blev fundet.

pseudo-not-anonymous = Teksten siger "{ $what }", men oplysningerne kan føres tilbage til en person.
    .key = Teksten taler om anonyme oplysninger, men noget fører stadig tilbage til personen: "{ $what }".
    .asks = Oplysninger, der kan føres tilbage til en person, er ikke anonyme, uanset hvad de kaldes.
    .limits = Gælder, hvad en tekst påstår om oplysninger, som formålet selv nævner, og som kan føres tilbage. Statistik, der bliver anonym, og oplysninger, der senere bliver anonyme, passerer. En risiko, fordi ord kan dække flere ting.
    .why = En IP-adresse eller et kundenummer peger på én person, også uden navn. Den, der læser "anonym", tror noget andet.
    .fix = Kald det ikke anonymt, eller fjern alt, der kan føre tilbage til personen.
