### Hvad reglerne om markedsføring siger, når de finder noget. $what er det, der blev fundet.

marketing-consent-content = Samtykket til "{ $what }" siger ikke, hvad markedsføringen handler om, og hvordan den kommer.
    .channels = Samtykket til "{ $what }" siger ikke, om markedsføringen kommer på e-mail, sms eller et andet sted.
    .products = Samtykket til "{ $what }" siger ikke, hvilke produkter markedsføringen handler om.
    .social = Samtykket til "{ $what }" siger ikke, hvilket socialt medie markedsføringen kommer på.
    .asks = Et samtykke til elektronisk markedsføring siger, hvem der sender, om hvad og hvordan.
    .limits = Annoncer på siden ved hjælp af cookies er ikke en besked til personen og passerer. Hvem der sender, hører til consent-controller-named.
    .why = Den, der siger ja, skal vide, hvem der skriver, om hvad og hvordan. "Markedsføring" alene er en blankocheck.
    .fix = Skriv "marketing" med "channels" og "products", og nævn det sociale medie ved navn i teksten.

marketing-disclosure-consent = Formålet "{ $what }" lader andre firmaer markedsføre sig over for forbrugere uden deres udtrykkelige samtykke.
    .general = Formålet "{ $what }" giver generelle kundeoplysninger til andre firmaers markedsføring. Er betingelserne i databeskyttelseslovens § 13 opfyldt, også tjekket af CPR?
    .asks = En forbrugers oplysninger når ikke andre firmaers markedsføring uden udtrykkeligt samtykke.
    .limits = Gælder partnere i "marketing.partners". Kan undtagelsen for generelle kundeoplysninger gælde, er det et spørgsmål til dig. Firmaer, der kun udfører udsendelsen, for eksempel trykkeri og post, er ikke partnere.
    .why = En kunde har sagt ja til én handel, ikke til andre firmaers reklamer.
    .fix = Bed om udtrykkeligt samtykke (6(1)(a)), eller fjern "partners".

marketing-e-consent = Formålet "{ $what }" er markedsføring på e-mail eller sms uden samtykke.
    .newsletter = Er nyhedsbrevet "{ $what }" markedsføring? Så kræver det samtykke.
    .asks = Markedsføring på e-mail og sms kræver modtagerens samtykke på forhånd.
    .limits = Post og opkald fra et menneske er ikke elektronisk post. Et nyhedsbrev, der intet markedsfører, for eksempel en klubs nyt til medlemmerne, kræver ikke samtykke efter loven. Siger nyhedsbrevet ikke, hvad det markedsfører, er det et spørgsmål til dig.
    .why = Man skal have sagt ja, før man får reklamer på e-mail og sms. Det gælder også firmaer.
    .fix = Brug "6(1)(a)", og spørg først. Er det kunder, og handler det om dine egne tilsvarende produkter, så se reglen marketing-soft-optin.

marketing-objection = Formålet "{ $what }" siger ikke, hvordan man siger nej til markedsføringen.
    .limit = Retten til at sige nej til direkte markedsføring er begrænset under formålet "{ $what }". Den kan ikke begrænses.
    .asks = Alle kan altid sige nej til direkte markedsføring, uden grund.
    .limits = Bygger markedsføringen på samtykke, siger man nej ved at trække det tilbage.
    .why = Man kan altid sige nej til direkte markedsføring, uden grund.
    .fix = Skriv i "marketing.optOut", hvordan man siger nej, og fjern begrænsninger i "rights.objection".

marketing-robinson = Tjekker du, hvem der har sagt nej til reklamer, før du skriver eller ringer under formålet "{ $what }"?
    .asks = Den, der markedsfører med post eller telefon, tjekker først, hvem der har sagt nej: sin egen liste og Robinsonlisten, der kommer hvert kvartal.
    .limits = En fil viser ikke, om listerne bliver tjekket: det er et spørgsmål til dig, medmindre de står som kilde. Har modtageren givet samtykke, passerer det.
    .why = Forbrugere kan sige nej til dig og i CPR (Robinsonlisten, der kommer hvert kvartal). Begge skal tjekkes først.
    .fix = Tjek din egen liste og Robinsonlisten, og skriv listen som kilde i "source". Ellers skriv svaret i "accepted".

marketing-soft-optin = Formålet "{ $what }" bruger undtagelsen for egne kunder, men siger ikke, hvordan man siger nej.
    .customers = Undtagelsen for egne kunder bruges under formålet "{ $what }" på andre end kunder.
    .partners = Undtagelsen for egne kunder gælder ikke for andres produkter (formålet "{ $what }").
    .products = Formålet "{ $what }" siger ikke, hvilke produkter undtagelsen bruges til.
    .asks = Kunder må få e-mail om dine egne tilsvarende produkter uden samtykke, hvis de hver gang let og gratis kan sige nej.
    .limits = Om produkterne ligner hinanden, og om man kan sige nej i hver besked, viser en fil ikke.
    .why = Undtagelsen gælder kun egne tilsvarende produkter, og kun hvis man gratis og let kan sige nej, når man giver adressen, og i hver besked.
    .fix = Skriv "marketing.optOut" og "marketing.products", og fjern "partners".
