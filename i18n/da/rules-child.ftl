### Hvad reglerne om børn siger, når de finder noget. $what er det, der blev fundet.

child-counselling-no-parent = Et barn, der søger hjælp, skal have en forælder med ("{ $what }").
    .asks = Et barn, der søger hjælp, bliver ikke sendt hjem efter en forælders samtykke.
    .limits = Aldrig mere end en risiko: Datatilsynet har set et rådgivningscenter spørge forældrene uden at kritisere det. Kan barnet også selv svare, passerer det.
    .why = Det kan være forælderen, barnet har brug for hjælp til. Et barn, der selv kan søge hjælp, kan normalt også selv sige ja.
    .fix = Lad barnet svare selv: sæt "parental" til false, og skriv i "maturity", hvordan du vurderer barnet.

child-iss-age-15 = Børn på { $what } år kan ikke selv give samtykke til en onlinetjeneste i Danmark.
    .none = Tjenesten henvender sig til børn, men i "{ $what }" står der ikke, fra hvilken alder et barn selv kan sige ja.
    .parental = Der står ikke i "{ $what }", om forældrene bliver spurgt, når barnet er under 15 år.
    .text = Teksten siger "{ $what }", men grænsen er 15 år.
    .higher = Grænsen er sat til { $what } år. Fra 15 år kan et barn selv sige ja.
    .lowest = Grænsen er sat til { $what } år. Intet EU-land må gå under 13 år.
    .asks = Fra 15 år giver et barn selv samtykke til en onlinetjeneste i Danmark. Før det siger den, der har forældremyndigheden, også ja. Grænsen var 13 år indtil 1. januar 2024.
    .limits = Gælder onlinetjenester, der henvender sig direkte til børn. Rådgivning og forebyggelse kræver ingen forælder og passerer. Andre lande har egne grænser mellem 13 og 16 år ("ageLimits"). En tjeneste, der afviser børn under 15 år, skriver "parental": false. En grænse over 15 år lukker dem ude, der selv kan bestemme: det er en risiko. Samtykker fra før ændringen følger den gamle grænse.
    .why = Fra 15 år giver et barn selv samtykke til en onlinetjeneste. Før det skal den, der har forældremyndigheden, give eller godkende det.
    .fix = Sæt "ageLimit" til 15 og "parental" til true. Er tjenesten ikke for børn under 15 år, så sæt "parental" til false og afvis dem.

child-maturity-general = Der står ikke i "{ $what }", hvordan du vurderer, om et barn selv kan sige ja.
    .asks = Uden for onlinetjenester er der ingen fast alder. Den dataansvarlige siger, hvordan man ser, at barnet forstår, hvad det siger ja til.
    .limits = Onlinetjenester og rådgivning har deres egne regler. Svarer forældrene, passerer det.
    .why = Uden for onlinetjenester er der ingen fast alder. Barnet skal kunne forstå, hvad det siger ja til.
    .fix = Skriv det i "children.maturity". Normalt kan unge på 15 år og derover selv sige ja; spørg forældrene om yngre børn.

child-no-profiling-marketing = "{ $what }" er reklame eller profilering rettet mod børn.
    .asks = Børn bliver ikke profileret til markedsføring.
    .limits = Gælder, når filen viser, at formålet handler om børn: personerne, dialogen eller en oplysningstekst til børn. En butik for alle passerer.
    .why = Børn gennemskuer ikke så let, hvad der sker med deres oplysninger, og hvad reklamen vil. De skal beskyttes særligt.
    .fix = Lad børnene være ude af formålet, eller skriv i "accepted", hvorfor det er forsvarligt.

child-parent-verification = "{ $what }" spørger forældre, men siger ikke, hvordan du ser, at det er en forælder.
    .asks = Den, der svarer for et barn på nettet, bliver bedt om at vise, at de har forældremyndigheden. Den dataansvarlige gør en rimelig indsats med den teknik, der findes.
    .limits = Gælder onlinetjenester, der henvender sig direkte til børn, når forældre bliver spurgt. Rådgivning passerer.
    .why = Et felt med "jeg er forælder" kan barnet selv krydse af.
    .fix = Skriv i "verification", hvad du gør for at sikre dig, at svaret kommer fra den, der har forældremyndigheden.
