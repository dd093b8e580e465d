### Hvad reglerne om oplysningspligt siger, når de finder noget. $what er det, der blev fundet.

notice-controller = Oplysningsteksten siger ikke, hvem der er dataansvarlig.
    .contact = Oplysningsteksten siger ikke, hvordan man kontakter { $what }.
    .representative = Den dataansvarlige er uden for EU og EØS ({ $what }), men nævner ingen repræsentant i EU.
    .representative-contact = Repræsentanten i EU har ingen adresse, e-mail eller telefon.
    .asks = Oplysningsteksten siger, hvem den dataansvarlige er, og hvordan man får fat i den. En hjemmeside alene er ikke nok.
    .limits = En repræsentant i EU er kun nødvendig, når den dataansvarlige er uden for EØS og ikke er en myndighed. Om behandlingen kun sker lejlighedsvis, viser en fil ikke.
    .why = Uden et navn og en adresse har personen ingen at spørge og kan ikke bruge sine rettigheder.
    .fix = Skriv "controller.name" og mindst én af "address", "email" og "phone". Er den dataansvarlige uden for EU og EØS, så skriv også "representative".

notice-dpo = En offentlig myndighed skal have en databeskyttelsesrådgiver, men der står ingen.
    .contact = Databeskyttelsesrådgiveren har ingen adresse, e-mail eller telefon.
    .asks = Oplysningsteksten siger, hvordan man får fat i databeskyttelsesrådgiveren, hvis der er en. En offentlig myndighed skal have en.
    .limits = Om en privat skal have en, afhænger af kerneaktivitetens omfang, som en fil ikke viser. En privat uden passerer, også en klinik.
    .why = Databeskyttelsesrådgiveren er den, en person kan spørge i fortrolighed om sine oplysninger.
    .fix = Skriv "controller.dpo" med en adresse, en e-mail eller en telefon. Et navn er ikke nødvendigt.

notice-legit-interest = Formålet "{ $what }" hviler på en legitim interesse, men teksten siger ikke hvilken.
    .empty = "{ $what }" siger ikke, hvilken interesse det er.
    .asks = Bygger et formål på en legitim interesse, siger oplysningsteksten hvilken.
    .limits = Enhver interesse, der er nævnt, er nok her. Om den vejer tungt nok, viser en fil ikke. For oplysninger andre steder fra står kravet i artikel 14, stk. 2.
    .why = Man kan kun veje en interesse, eller gøre indsigelse mod den, hvis man ved, hvad den er.
    .fix = Skriv den konkrete interesse i "interest", så den passer efter "interesse i": "at forebygge tyveri".

notice-purpose-basis = Formålet "{ $what }" har intet retsgrundlag.
    .law = Formålet "{ $what }" hviler på en pligt eller en opgave, men teksten nævner ikke loven.
    .purpose = Formålet "{ $what }" har hverken titel eller beskrivelse.
    .asks = Oplysningsteksten nævner hvert formål sammen med sit retsgrundlag. Ved en retlig forpligtelse eller en offentlig opgave nævner den også loven.
    .limits = Om grundlaget passer, spørger andre regler om. Artikel 9 og 10 og CPR-nummeret har deres egne regler.
    .why = Formål og retsgrundlag hører sammen. Kun med begge dele kan personen se, hvilke rettigheder der gælder, og om behandlingen er lovlig.
    .fix = Skriv "basis.article", og skriv "law" ved artikel 6, stk. 1, litra c og e.

notice-recipients = En modtager under formålet "{ $what }" har hverken navn eller kategori.
    .vague = "{ $what }" siger ikke, hvem der får oplysningerne.
    .service = "{ $what }" driver en tjeneste under formålet, men står ikke blandt modtagerne.
    .unsaid = Får nogen oplysningerne under formålet "{ $what }"? Filen siger det ikke.
    .transfer = Oplysningerne bliver overført til "{ $what }", som ikke står blandt modtagerne.
    .asks = Oplysningsteksten siger, hvem der får oplysningerne. Også leverandører, der arbejder efter instruks, er modtagere.
    .limits = Kategorier er i orden; "vores partnere" er ingen. Mangler feltet, er det et spørgsmål til dig, medmindre en tjeneste viser, at nogen får dem.
    .why = Den, der ved, hvem der får oplysningerne, kan følge dem og henvende sig dér. Også leverandører, der arbejder efter instruks, er modtagere.
    .fix = Skriv hver modtager i "recipients" med navn eller en klar kategori. Får ingen oplysningerne, så skriv en tom liste.

notice-retention = Formålet "{ $what }" siger ikke, hvornår oplysningerne bliver slettet.
    .empty = "{ $what }" siger ikke, hvornår oplysningerne bliver slettet.
    .vague = "{ $what }" siger ikke tydeligt, hvornår oplysningerne bliver slettet.
    .data = Ingen frist gælder for disse oplysninger: { $what }.
    .asks = Oplysningsteksten siger, hvor længe oplysningerne bliver gemt, eller hvad der afgør det.
    .limits = Et kriterium, der nævner en hændelse, passerer: "når du trækker dit samtykke tilbage", "til kravet er forældet". "Så længe det er nødvendigt" til noget, der er nævnt, er en risiko. Om en frist er for lang, spørger andre regler om.
    .why = Personen skal kunne regne ud, hvornår oplysningerne er væk. "Så længe det er nødvendigt" står allerede i loven.
    .fix = Skriv en "period" og hvad den regnes fra ("from"), eller et "criterion", der siger, hvad der afslutter den. Hver type af oplysninger skal have en.

notice-transfer = Overførslen til { $what } siger ikke, hvad der beskytter oplysningerne.
    .recipient = En modtager er i et land uden for EU og EØS ({ $what }), men der står ingen overførsel dertil.
    .others = Overførslerne til landet nævner andre modtagere end "{ $what }".
    .service = "{ $what }" er i et land uden for EU og EØS, men der står ingen overførsel dertil.
    .country = En overførsel siger ikke, hvilket land oplysningerne kommer til.
    .certified = USA er kun tilstrækkeligt sikkert for modtagere, der er certificeret under EU-U.S. Data Privacy Framework.
    .framework = EU-U.S. Data Privacy Framework gælder kun i USA, ikke i { $what }.
    .asks = Oplysningsteksten siger, hvilke oplysninger der forlader EØS, hvorhen, og hvad der beskytter dem dér.
    .limits = Hvilke lande der er sikre, skifter, så listen er ikke indbygget. USA er kendt: kun modtagere, der er certificeret under EU-U.S. Data Privacy Framework, er sikre. Hvad en modtager i EØS giver videre, viser dens land ikke.
    .why = Uden for EU og EØS gælder andre regler. Personen skal vide, hvor oplysningerne kommer hen, og hvad der beskytter dem.
    .fix = Skriv overførslen i "transfers" med "country" og "mechanism". Er modtageren i USA certificeret, skal "mechanism" være "dpf".

notice-article-mismatch = Oplysningsteksten følger artikel 14, men oplysningerne til formålet "{ $what }" kommer fra personen selv.
    .elsewhere = Oplysningsteksten følger artikel 13, men oplysningerne til formålet "{ $what }" kommer også andre steder fra.
    .tv = Tv-overvågning: skal formålet "{ $what }" også fortælles efter artikel 13? Tv-overvågningsloven nævner artikel 14, men EU-Domstolen har fastslået, at det, et kropsbåret kamera ser, er indsamlet hos personen.
    .asks = Oplysningsteksten følger den artikel, der passer til, hvor oplysningerne kommer fra: 13 fra personen selv, 14 andre steder fra.
    .limits = "both" passerer altid, og det samme gør et kort lag, der henviser til den fulde tekst. For faste kameraer nævner tv-overvågningsloven stadig artikel 14. EU-Domstolen har fastslået, at det, et kropsbåret kamera ser, hører under artikel 13. Derfor er det et spørgsmål til dig.
    .why = Den forkerte artikel udelader noget, personen har krav på: kilden og typerne af oplysninger, eller besked med det samme.
    .fix = Skriv "13" for det, personen selv giver, eller du selv registrerer, "14" for det, der kommer andre steder fra, og "both", hvis begge dele gælder. Uden "article" vælger programmet selv.

notice-complaint = Din egen tekst til "{ $what }" siger ikke, at man kan klage.
    .authority = Tilsynsmyndigheden mangler navn eller kontaktoplysninger.
    .country = Den dataansvarlige er i { $what }. Er Datatilsynet den rette tilsynsmyndighed?
    .asks = Oplysningsteksten siger, at man kan klage, og til hvem.
    .limits = Datatilsynet og dets adresse er indbygget. En dataansvarlig i et andet land hører normalt under det lands myndighed, men en person i Danmark kan stadig klage til Datatilsynet. Derfor er det et spørgsmål til dig.
    .why = Den, der er utilfreds, skal vide, at man kan klage, og hvem man klager til.
    .fix = Skriv "authority" med navn og adresse, e-mail, telefon eller hjemmeside. Er det Datatilsynet, skal der ikke stå noget.

notice-object-separate = Din egen tekst til "{ $what }" siger ikke, at man kan gøre indsigelse.
    .asks = Retten til indsigelse står adskilt fra alt andet. Den gælder ved offentlige opgaver, legitime interesser og al direkte markedsføring.
    .limits = Oplysningsteksten skriver selv afsnittet. Reglen ser på dine egne ord: alle, der stadig siger, at man kan gøre indsigelse eller sige nej, passerer.
    .why = Retten til indsigelse skal stå klart og adskilt fra alt andet, så ingen overser den.
    .fix = Fjern teksten fra "texts", eller skriv tydeligt, at man kan gøre indsigelse.

notice-rights = Din egen tekst til "{ $what }" nævner ikke længere rettigheden.
    .asks = Oplysningsteksten nævner rettighederne: indsigt, berigtigelse, sletning, begrænsning, indsigelse og dataportabilitet.
    .limits = Hvilke der gælder, følger af grundlaget, og teksten skriver det selv. Reglen ser på dine egne ord: alle, der stadig nævner rettigheden, passerer.
    .why = En rettighed, man ikke hører om, bliver ikke brugt.
    .fix = Fjern teksten fra "texts", eller skriv tydeligt, hvad personen kan kræve.

notice-withdraw = Din egen tekst til "{ $what }" siger ikke længere, hvad der gælder, når man trækker sit samtykke tilbage.
    .asks = Oplysningsteksten siger, at samtykket altid kan trækkes tilbage, og at det, der skete før, stadig er lovligt.
    .limits = Teksten skriver det selv. Reglen ser på dine egne ord. At personen hører det før samtykket, hører til consent-withdrawal-informed.
    .why = Personen skal vide, at samtykket altid kan trækkes tilbage, og at det, der skete før, stadig er lovligt.
    .fix = Fjern teksten fra "texts", eller skriv begge dele tydeligt.

notice14-categories = Oplysningerne til formålet "{ $what }" kommer andre steder fra, men teksten siger ikke hvilke.
    .asks = Kommer oplysningerne andre steder fra, siger oplysningsteksten, hvilke typer det er.
    .limits = Oplysninger fra personen selv behøver ingen liste her. For samtykke gælder consent-data-types.
    .why = Personen har ikke selv givet oplysningerne og kan ikke vide, hvad du har.
    .fix = Skriv hver type af oplysninger i "data".

notice14-source = Formålet "{ $what }" siger ikke, hvor oplysningerne kommer fra.
    .vague = "{ $what }" siger ikke, hvor oplysningerne kommer fra.
    .cpr = Opdateringer fra CPR kommer fra CPR, men formålet "{ $what }" nævner ikke kilden.
    .others = Formålet "{ $what }" handler om pårørende eller referencer. Har de selv givet oplysningerne?
    .asks = Kommer oplysningerne andre steder fra, siger oplysningsteksten hvorfra, og om kilden er offentlig.
    .limits = Er der mange kilder, er slagsen nok. Om pårørende og referencer selv har givet oplysningerne, er et spørgsmål til dig. Opdateringer fra CPR kommer altid fra CPR.
    .why = Kun den, der kender kilden, kan få en fejl rettet dér, hvor den opstod.
    .fix = Skriv kilden i "source" med "from", så den passer efter "fra": "Det Centrale Personregister (CPR)". Er den offentligt tilgængelig, så skriv "public": true.

exception-conditions = Undtagelsen "{ $what }" kræver, at oplysningerne bliver offentliggjort i stedet, men der står ikke hvor.
    .authority = Undtagelsen "{ $what }" gælder kun for myndigheder og domstole.
    .case = Undtagelsen "{ $what }" kræver en konkret vurdering hver gang. Den kan ikke gælde for alle på forhånd.
    .dialog = En dialog om samtykke henviser til denne tekst, men undtagelsen "{ $what }" fjerner det, personen skal vide, før der bliver sagt ja.
    .elements = Undtagelsen "{ $what }" siger ikke, hvilke oplysninger personen har i forvejen.
    .law = Undtagelsen "{ $what }" nævner ikke den lov, den hviler på.
    .provision = En undtagelse siger ikke, hvilken bestemmelse den følger.
    .reason = Undtagelsen "{ $what }" er ikke begrundet.
    .asks = En undtagelse fra oplysningspligten opfylder sine egne betingelser.
    .limits = Om begrundelsen holder, må et menneske vurdere. Presse, kunst og litteratur er uden for programmet.
    .why = Undtagelserne er snævre, og hver af dem har en pris. Ellers ved personen ikke, hvad der sker, og ingen kan efterprøve det.
    .fix = Skriv det, undtagelsen kræver: "because", "elements", "published", "law" eller "caseByCase". Kan du ikke det, så giv oplysningerne.

exception-not-available-13 = Undtagelsen "{ $what }" gælder ikke for oplysninger, der kommer fra personen selv.
    .other = Undtagelsen "{ $what }" hører til artikel 13, men oplysningsteksten følger artikel 14.
    .paragraph-1 = "{ $what }" skal altid fortælles. En vurdering kan kun handle om stk. 2.
    .asks = For det, der kommer fra personen selv, er der én undtagelse: at personen allerede har oplysningerne.
    .limits = Databeskyttelseslovens undtagelser gælder også artikel 13. En oplysningstekst efter begge artikler må bruge undtagelserne i artikel 14 for det, der kommer andre steder fra.
    .why = Når man selv spørger personen, kan man også fortælle. Derfor er der kun én undtagelse: at personen allerede har oplysningerne.
    .fix = Brug artikel 13, stk. 4, hvis personen har oplysningerne i forvejen. Ellers giv dem.

notice-automated = Formålet "{ $what }" siger ikke, hvordan afgørelsen bliver truffet.
    .significance = Formålet "{ $what }" siger ikke, hvad afgørelsen kan betyde for personen.
    .asks = Bliver der truffet afgørelser uden et menneske, siger oplysningsteksten, hvordan det foregår, og hvad det kan betyde.
    .limits = Hvad afgørelsen må bygge på, og garantierne, hører til consent-explicit-automated.
    .why = Den, en maskine afgør noget om, skal kunne forstå hvordan og hvad det fører til.
    .fix = Skriv "logic" og "significance" i hele sætninger, som personen forstår.

notice-joint = Der står ikke, hvad du har aftalt med { $what }.
    .contact = Der står ikke, hvordan man kontakter { $what }.
    .nameless = En fælles dataansvarlig har intet navn.
    .unknown = { $what } er fælles dataansvarlig, men står ikke i "jointControllers".
    .asks = Fælles dataansvarlige er nævnt ved navn, og det væsentligste af deres aftale står der.
    .limits = Om nogen er fælles dataansvarlig, viser en fil ikke; cookie-joint-controller spørger.
    .why = Når to bestemmer sammen, skal personen vide, hvem der gør hvad, og kunne gå til dem begge.
    .fix = Skriv hver fælles dataansvarlig i "jointControllers" med navn, kontaktoplysninger og "arrangement".

notice-mandatory = Formålet "{ $what }" siger ikke, om personen har pligt til at give oplysningerne.
    .consequence = Formålet "{ $what }" siger ikke, hvad der sker, hvis personen ikke giver oplysningerne.
    .law = Formålet "{ $what }" nævner ikke den lov, der kræver oplysningerne.
    .asks = Oplysningsteksten siger, om personen har pligt til at give oplysningerne, og hvad der ellers sker.
    .limits = Gælder oplysninger, personen selv giver. For det, der kun bliver registreret, er det råd. Et samtykke er frivilligt af sig selv og passerer.
    .why = Kun den, der ved, om det er en pligt, og hvad et nej koster, kan vælge.
    .fix = Skriv "provision" med "required" og, hvis det er en pligt, "consequence" og "law".

notice-purpose-missing = Formålet "{ $what }" står ikke i nogen oplysningstekst.
    .alone = Den korte tekst "{ $what }" henviser ikke til en fuld tekst.
    .layer = Den fulde tekst fortæller ikke om formålet "{ $what }".
    .asks = Hvert formål står i en oplysningstekst.
    .limits = En konfiguration uden oplysningstekster fortæller det et andet sted og passerer. Hvilken tekst en dialog henviser til, hører til consent-prior-information.
    .why = Et formål, ingen tekst fortæller om, er skjult for personen.
    .fix = Skriv formålet i "purposes" i den fulde oplysningstekst, og lad den korte henvise til den med "full".

notice-transfer-49 = Formålet "{ $what }" overfører oplysninger på grund af vægtige legitime interesser, men siger ikke hvilke.
    .repeated = Overførslen til { $what } sker igen og igen. Artikel 49, stk. 1, andet afsnit, gælder kun enkelte overførsler.
    .asks = En overførsel på grund af vægtige legitime interesser bliver fortalt sammen med interesserne.
    .limits = Om interesserne er vægtige, og om tilsynet er underrettet, viser en fil ikke.
    .why = Det er den sidste udvej, og personen skal kende både overførslen og interessen bag den.
    .fix = Skriv interessen i "basis.interest", eller brug et andet grundlag for overførslen.

notice13-timing = Oplysningsteksten "{ $what }" kommer for sent.
    .asks = Den, der giver oplysninger eller bliver optaget, får besked i samme øjeblik.
    .limits = Står der ikke hvornår, regnes en tekst på siden eller ved formularen for at komme i tide. Følger teksten også artikel 14, er det en risiko: den kan blive givet to gange.
    .why = Den, der giver oplysninger eller bliver optaget, skal vide det i samme øjeblik. Bagefter kan man ikke vælge.
    .fix = Giv teksten før eller senest ved indsamlingen, og skriv "before" eller "at-collection" i "given.when".

notice14-timing = Oplysningsteksten "{ $what }" kommer senere, end loven tillader.
    .unsaid = Hvordan og hvornår når oplysningsteksten "{ $what }" frem til personen?
    .asks = Den, der ikke selv er spurgt, får besked inden en måned. Det sker senest ved den første henvendelse, eller når oplysningerne første gang bliver videregivet.
    .limits = Om det første brev eller den første videregivelse kommer før, viser en fil ikke. En tekst på et websted, som ingen bliver ført til, når ikke personen. Står der ikke hvordan, er det et spørgsmål til dig.
    .why = Personen ved ikke, at du har oplysningerne. Derfor er en måned det længste, og det første brev eller den første videregivelse kan komme før.
    .fix = Giv teksten inden en måned, ved den første henvendelse eller ved den første videregivelse, og skriv det i "given".

rights-missing = En rettighed er begrænset under formålet "{ $what }", men ingen lov er nævnt.
    .asks = Ingen rettighed bliver taget fra personen med en sætning.
    .limits = En begrænsning, der nævner sin lov, passerer. Om loven bærer den, må et menneske vurdere. Retten mod direkte markedsføring hører til marketing-objection.
    .why = En rettighed kan kun begrænses af en lov, ikke af en sætning i en privatlivspolitik.
    .fix = Skriv loven i "law", eller fjern begrænsningen.

rights-overpromised = Formålet "{ $what }" lover dataportabilitet, men retten gælder ikke her.
    .asks = Der bliver ikke lovet rettigheder, som ikke gælder.
    .limits = Kun råd: man må gerne love mere, end loven kræver.
    .why = Dataportabilitet gælder kun oplysninger, personen selv har givet efter samtykke eller aftale.
    .fix = Fjern løftet. Oplysningsteksten skriver selv, hvilke rettigheder der gælder.
