### Hvad reglerne om tv-overvågning siger, når de finder noget. $what er det, der blev fundet.

tv-disclosure = Optagelser fra tv-overvågning i "{ $what }" bliver givet videre til andre end politiet.
    .asks = Optagelser fra tv-overvågning går til politiet, eller til dem, en lov nævner. Andre får dem kun med udtrykkeligt samtykke.
    .limits = Gælder danske dataansvarliges faste kameraer mod kriminalitet. Databehandlere er ikke ment. En modtager med "law" passerer, for eksempel efter tv-overvågningslovens § 4 c, stk. 2.
    .why = Den, der er filmet, kan blive hængt ud for noget, som ingen domstol har set på.
    .fix = Giv kun optagelser til politiet. Siger en lov, at andre må få dem, så skriv den i modtagerens "law".

tv-public-area = Må du overvåge et sted med almindelig færdsel i "{ $what }", og er kameraet registreret hos politiet?
    .asks = Et privat kamera overvåger ikke en gade eller en plads uden en undtagelse eller en tilladelse.
    .limits = Et spørgsmål til dig, når "publicArea" er true, eller "area" nævner fortovet eller gaden uden at sige det. En myndighed behøver ingen tilladelse her.
    .why = På gader og pladser skal man kunne gå uden at blive filmet af private.
    .fix = Find undtagelsen i tv-overvågningslovens § 2, eller få politiets tilladelse ("policePermit"), og registrér kameraet i POLCAM ("polcam").

tv-retention-30d = Optagelserne i "{ $what }" bliver gemt længere end 30 dage.
    .asks = Optagelser fra tv-overvågning mod kriminalitet bliver slettet inden 30 dage.
    .limits = Gælder danske dataansvarliges faste kameraer. Siger "extensionReason" hvorfor, nævner kriteriet politiet eller en tvist, eller nævner fristen en lov, passerer det. Kropsbårne kameraer og optagne samtaler har ingen grænse i dage.
    .why = De fleste optagelser viser folk, der ikke har gjort noget. Derfor skal de slettes inden 30 dage.
    .fix = Sæt fristen til 30 dage. Er der en konkret sag, så skriv i "extensionReason", hvilke optagelser du gemmer længere og hvorfor.

tv-sign = Der er ikke noget skilt om tv-overvågningen i "{ $what }".
    .more = Skiltet "{ $what }" viser ikke, hvor resten af informationen står.
    .asks = Der er skilte om tv-overvågning, hvor folk kan komme, og skiltet viser vej til resten af informationen.
    .limits = Gælder danske dataansvarlige, både private og myndigheder. Et privat kamera i eget hjem er ikke ment. Kropsbårne kameraer har deres egen regel.
    .why = Den, der går ind, skal kunne se, at der er kamera, og hvem der står bag.
    .fix = Lav en oplysningstekst på kanalen "sign" med formålet, og henvis til den fulde med "full" eller "url".
