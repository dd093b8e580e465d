### Hvad reglerne om kendt lagring og signaler siger, når de finder noget. $what er det, der blev fundet.

signal-two-purposes = Signalet "{ $what }" hører til to formål.
    .asks = Et signal til andre værktøjer hører til ét formål.
    .limits = Flere tjenester under samme formål må dele et signal.
    .why = Et signal er enten givet eller ej. Deler to formål det, bliver et ja til det ene meldt som et ja til det andet.
    .fix = Lad hvert signal stå under ét formål.

signal-wrong-aim = Signalet "{ $what }" betyder ja til annoncer, men formålet er noget andet.
    .asks = Et signal om annoncer bliver ikke givet af et samtykke til statistik.
    .limits = Reglen ser kun på formålets "aim". Formål uden passerer.
    .why = Et ja til statistik eller videoer er ikke et ja til annoncer.
    .fix = Flyt signalet til et formål med "aim": "marketing".

storage-two-purposes = "{ $what }" står under to formål, og mindst ét af dem kræver samtykke.
    .asks = Det samme på enheden står ikke under to formål, når et af dem kræver samtykke.
    .limits = Det samme navn hos to udbydere er to cookies. To formål, der begge er uden samtykke, passerer.
    .why = Det bliver gemt, så snart det ene formål er tilladt. Et nej til det andet ændrer ikke noget.
    .fix = Lad det stå under det formål, det tjener, og del tjenesten op, hvis den tjener flere.

storage-undeclared = { $what } plejer at gemme noget på enheden, men der står ikke hvad.
    .page-stored = Det bliver gemt på enheden, men står ikke i konfigurationen: { $what }.
    .page-asked = Siden henter noget herfra, men det står ikke i konfigurationen: { $what }.
    .page-fix = Skriv tjenesten under det formål, den tjener. Udkastet viser, hvad der mangler.
    .asks = En tjeneste, der er kendt for at gemme noget på enheden, siger hvad.
    .limits = Kun et vink: produkter kan sættes op til ikke at gemme noget, og så siger en tom liste det.
    .why = Det, der ikke står her, får den besøgende ikke at vide, og det bliver ikke slettet, når samtykket bliver trukket tilbage.
    .fix = Skriv det i "storage". Gemmer tjenesten ikke noget, så skriv en tom liste.

storage-wrong-aim = Det ligner { $what }, som tjener et andet formål end det, der bliver spurgt om her.
    .asks = Det, der er kendt for ét formål, står under et samtykke til netop det.
    .limits = En risiko: et navn kan bruges til andet, og nogle produkter har flere formål. Statistik under markedsføring passerer. Det, der står uden samtykke, hører til cookie-exempt.
    .why = Et ja til statistik er ikke et ja til markedsføring, og et ja til indstillinger er ikke et ja til statistik.
    .fix = Flyt det til et formål, der siger, hvad det bruges til.
