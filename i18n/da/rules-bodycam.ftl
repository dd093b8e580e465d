### Hvad reglerne om kropsbårne kameraer siger, når de finder noget. $what er det, der blev fundet.

bodycam-art13 = Oplysningsteksten "{ $what }" om et kropsbåret kamera følger artikel 14.
    .untold = Ingen får at vide på stedet, at kameraet optager til formålet "{ $what }".
    .layer = Der mangler enten et skilt på uniformen eller den mundtlige besked om optagelsen til formålet "{ $what }".
    .full = Den fulde information om formålet "{ $what }" findes ikke nogen steder.
    .asks = Et kropsbåret kamera indsamler oplysninger hos den, der bliver filmet. Derfor gælder artikel 13: et skilt på uniformen, et ord ved optagelsen og den fulde tekst på nettet.
    .limits = Faste kameraer har deres egne regler. Mangler enten skiltet eller det mundtlige, mens det andet er der, er det en risiko. Den, der bærer kameraet, får besked på forhånd og behøver intet skilt.
    .why = Kameraet får oplysningerne direkte fra den, der bliver filmet. Derfor skal personen have besked, når det sker, og kunne læse resten.
    .fix = Brug artikel 13 med en kort oplysningstekst på kanalen "sign", en på kanalen "bodycam" og en fuld på nettet.
