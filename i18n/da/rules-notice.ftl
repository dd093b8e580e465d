### Hvad reglerne om oplysningspligt siger, når de finder noget. $what er det, der blev fundet.

notice-controller = Oplysningsteksten siger ikke, hvem der er dataansvarlig.
    .contact = Oplysningsteksten siger ikke, hvordan man kontakter { $what }.
    .representative = Den dataansvarlige er uden for EU og EØS ({ $what }), men nævner ingen repræsentant i EU.
    .representative-contact = Repræsentanten i EU har ingen adresse, e-mail eller telefon.
    .why = Uden et navn og en adresse har personen ingen at spørge og kan ikke bruge sine rettigheder.
    .fix = Skriv "controller.name" og mindst én af "address", "email" og "phone". Er den dataansvarlige uden for EU og EØS, så skriv også "representative".

notice-dpo = En offentlig myndighed skal have en databeskyttelsesrådgiver, men der står ingen.
    .contact = Databeskyttelsesrådgiveren har ingen adresse, e-mail eller telefon.
    .why = Databeskyttelsesrådgiveren er den, en person kan spørge i fortrolighed om sine oplysninger.
    .fix = Skriv "controller.dpo" med en adresse, en e-mail eller en telefon. Et navn er ikke nødvendigt.

notice-legit-interest = Formålet "{ $what }" hviler på en legitim interesse, men teksten siger ikke hvilken.
    .empty = "{ $what }" siger ikke, hvilken interesse det er.
    .why = Man kan kun veje en interesse, eller gøre indsigelse mod den, hvis man ved, hvad den er.
    .fix = Skriv den konkrete interesse i "interest", så den passer efter "interesse i": "at forebygge tyveri".

notice-purpose-basis = Formålet "{ $what }" har intet retsgrundlag.
    .law = Formålet "{ $what }" hviler på en pligt eller en opgave, men teksten nævner ikke loven.
    .purpose = Formålet "{ $what }" har hverken titel eller beskrivelse.
    .why = Formål og retsgrundlag hører sammen. Kun med begge dele kan personen se, hvilke rettigheder der gælder, og om behandlingen er lovlig.
    .fix = Skriv "basis.article", og skriv "law" ved artikel 6, stk. 1, litra c og e.

notice-recipients = Formålet "{ $what }" siger ikke, hvem der får oplysningerne.
    .nameless = En modtager under formålet "{ $what }" har hverken navn eller kategori.
    .vague = "{ $what }" siger ikke, hvem der får oplysningerne.
    .service = "{ $what }" driver en tjeneste under formålet, men står ikke blandt modtagerne.
    .unsaid = Får nogen oplysningerne under formålet "{ $what }"? Filen siger det ikke.
    .why = Den, der ved, hvem der får oplysningerne, kan følge dem og henvende sig dér. Også leverandører, der arbejder efter instruks, er modtagere.
    .fix = Skriv hver modtager i "recipients" med navn eller en klar kategori. Får ingen oplysningerne, så skriv en tom liste.

notice-retention = Formålet "{ $what }" siger ikke, hvornår oplysningerne bliver slettet.
    .empty = "{ $what }" siger ikke, hvornår oplysningerne bliver slettet.
    .vague = "{ $what }" siger ikke tydeligt, hvornår oplysningerne bliver slettet.
    .data = Ingen frist gælder for disse oplysninger: { $what }.
    .why = Personen skal kunne regne ud, hvornår oplysningerne er væk. "Så længe det er nødvendigt" står allerede i loven.
    .fix = Skriv en "period" og hvad den regnes fra ("from"), eller et "criterion", der siger, hvad der afslutter den. Hver type af oplysninger skal have en.

notice-transfer = Overførslen til { $what } siger ikke, hvad der beskytter oplysningerne.
    .recipient = En modtager er i et land uden for EU og EØS ({ $what }), men der står ingen overførsel dertil.
    .others = Overførslerne til landet nævner andre modtagere end "{ $what }".
    .service = "{ $what }" er i et land uden for EU og EØS, men der står ingen overførsel dertil.
    .country = En overførsel siger ikke, hvilket land oplysningerne kommer til.
    .certified = USA er kun tilstrækkeligt sikkert for modtagere, der er certificeret under EU-U.S. Data Privacy Framework.
    .framework = EU-U.S. Data Privacy Framework gælder kun i USA, ikke i { $what }.
    .why = Uden for EU og EØS gælder andre regler. Personen skal vide, hvor oplysningerne kommer hen, og hvad der beskytter dem.
    .fix = Skriv overførslen i "transfers" med "country" og "mechanism". Er modtageren i USA certificeret, skal "mechanism" være "dpf".

notice-article-mismatch = Oplysningsteksten følger artikel 14, men oplysningerne til formålet "{ $what }" kommer fra personen selv.
    .elsewhere = Oplysningsteksten følger artikel 13, men oplysningerne til formålet "{ $what }" kommer også andre steder fra.
    .tv = Tv-overvågning: skal formålet "{ $what }" også fortælles efter artikel 13? Tv-overvågningsloven nævner artikel 14, men EU-Domstolen har fastslået, at det, et kamera ser, er indsamlet hos personen.
    .why = Den forkerte artikel udelader noget, personen har krav på: kilden og typerne af oplysninger, eller besked med det samme.
    .fix = Skriv "13" for det, personen selv giver, eller du selv registrerer, "14" for det, der kommer andre steder fra, og "both", hvis begge dele gælder. Uden "article" vælger programmet selv.

notice-complaint = Din egen tekst til "{ $what }" siger ikke, at man kan klage.
    .authority = Tilsynsmyndigheden mangler navn eller kontaktoplysninger.
    .country = Den dataansvarlige er i { $what }. Er Datatilsynet den rette tilsynsmyndighed?
    .why = Den, der er utilfreds, skal vide, at man kan klage, og hvem man klager til.
    .fix = Skriv "authority" med navn og adresse, e-mail, telefon eller hjemmeside. Er det Datatilsynet, skal der ikke stå noget.

notice-object-separate = Din egen tekst til "{ $what }" siger ikke, at man kan gøre indsigelse.
    .why = Retten til indsigelse skal stå klart og adskilt fra alt andet, så ingen overser den.
    .fix = Fjern teksten fra "texts", eller skriv tydeligt, at man kan gøre indsigelse.

notice-rights = Din egen tekst til "{ $what }" nævner ikke længere rettigheden.
    .why = En rettighed, man ikke hører om, bliver ikke brugt.
    .fix = Fjern teksten fra "texts", eller skriv tydeligt, hvad personen kan kræve.

notice-withdraw = Din egen tekst til "{ $what }" siger ikke længere, hvad der gælder, når man trækker sit samtykke tilbage.
    .why = Personen skal vide, at samtykket altid kan trækkes tilbage, og at det, der skete før, stadig er lovligt.
    .fix = Fjern teksten fra "texts", eller skriv begge dele tydeligt.

notice14-categories = Oplysningerne til formålet "{ $what }" kommer andre steder fra, men teksten siger ikke hvilke.
    .why = Personen har ikke selv givet oplysningerne og kan ikke vide, hvad du har.
    .fix = Skriv hver type af oplysninger i "data".

notice14-source = Formålet "{ $what }" siger ikke, hvor oplysningerne kommer fra.
    .vague = "{ $what }" siger ikke, hvor oplysningerne kommer fra.
    .cpr = Opdateringer fra CPR kommer fra CPR, men formålet "{ $what }" nævner ikke kilden.
    .others = Formålet "{ $what }" handler om pårørende eller referencer. Har de selv givet oplysningerne?
    .why = Kun den, der kender kilden, kan få en fejl rettet dér, hvor den opstod.
    .fix = Skriv kilden i "source" med "from", så den passer efter "fra": "Det Centrale Personregister (CPR)". Er den offentligt tilgængelig, så skriv "public": true.

exception-conditions = Undtagelsen { $what } kræver, at oplysningerne bliver offentliggjort i stedet, men der står ikke hvor.
    .authority = Undtagelsen { $what } gælder kun for myndigheder og domstole.
    .case = Undtagelsen { $what } kræver en konkret vurdering hver gang. Den kan ikke gælde for alle på forhånd.
    .dialog = En dialog om samtykke henviser til denne tekst, men undtagelsen { $what } fjerner det, personen skal vide, før der bliver sagt ja.
    .elements = Undtagelsen { $what } siger ikke, hvilke oplysninger personen har i forvejen.
    .law = Undtagelsen { $what } nævner ikke den lov, den hviler på.
    .provision = En undtagelse siger ikke, hvilken bestemmelse den følger.
    .reason = Undtagelsen { $what } er ikke begrundet.
    .why = Undtagelserne er snævre, og hver af dem har en pris. Ellers ved personen ikke, hvad der sker, og ingen kan efterprøve det.
    .fix = Skriv det, undtagelsen kræver: "because", "elements", "published", "law" eller "caseByCase". Kan du ikke det, så giv oplysningerne.

exception-not-available-13 = Undtagelsen { $what } gælder ikke for oplysninger, der kommer fra personen selv.
    .other = Undtagelsen { $what } hører til artikel 13, men oplysningsteksten følger artikel 14.
    .paragraph-1 = "{ $what }" skal altid fortælles. En vurdering kan kun handle om stk. 2.
    .why = Når man selv spørger personen, kan man også fortælle. Derfor er der kun én undtagelse: at personen allerede har oplysningerne.
    .fix = Brug artikel 13, stk. 4, hvis personen har oplysningerne i forvejen. Ellers giv dem.

notice-automated = Formålet "{ $what }" siger ikke, hvordan afgørelsen bliver truffet.
    .significance = Formålet "{ $what }" siger ikke, hvad afgørelsen kan betyde for personen.
    .why = Den, en maskine afgør noget om, skal kunne forstå hvordan og hvad det fører til.
    .fix = Skriv "logic" og "significance" i hele sætninger, som personen forstår.

notice-joint = Der står ikke, hvad du har aftalt med { $what }.
    .contact = Der står ikke, hvordan man kontakter { $what }.
    .nameless = En fælles dataansvarlig har intet navn.
    .unknown = { $what } er fælles dataansvarlig, men står ikke i "jointControllers".
    .why = Når to bestemmer sammen, skal personen vide, hvem der gør hvad, og kunne gå til dem begge.
    .fix = Skriv hver fælles dataansvarlig i "jointControllers" med navn, kontaktoplysninger og "arrangement".

notice-mandatory = Formålet "{ $what }" siger ikke, om personen har pligt til at give oplysningerne.
    .consequence = Formålet "{ $what }" siger ikke, hvad der sker, hvis personen ikke giver oplysningerne.
    .law = Formålet "{ $what }" nævner ikke den lov, der kræver oplysningerne.
    .why = Kun den, der ved, om det er en pligt, og hvad et nej koster, kan vælge.
    .fix = Skriv "provision" med "required" og, hvis det er en pligt, "consequence" og "law".

notice-purpose-missing = Formålet "{ $what }" står ikke i nogen oplysningstekst.
    .alone = Den korte tekst "{ $what }" henviser ikke til en fuld tekst.
    .layer = Den fulde tekst fortæller ikke om formålet "{ $what }".
    .why = Et formål, ingen tekst fortæller om, er skjult for personen.
    .fix = Skriv formålet i "purposes" i den fulde oplysningstekst, og lad den korte henvise til den med "full".

notice-transfer-49 = Formålet "{ $what }" overfører oplysninger på grund af vægtige legitime interesser, men siger ikke hvilke.
    .repeated = Overførslen til { $what } sker igen og igen. Artikel 49, stk. 1, andet afsnit, gælder kun enkelte overførsler.
    .why = Det er den sidste udvej, og personen skal kende både overførslen og interessen bag den.
    .fix = Skriv interessen i "basis.interest", eller brug et andet grundlag for overførslen.

notice13-timing = Oplysningsteksten "{ $what }" kommer for sent.
    .why = Den, der giver oplysninger eller bliver optaget, skal vide det i samme øjeblik. Bagefter kan man ikke vælge.
    .fix = Giv teksten før eller senest ved indsamlingen, og skriv "before" eller "at-collection" i "given.when".

notice14-timing = Oplysningsteksten "{ $what }" kommer senere, end loven tillader.
    .unsaid = Hvordan og hvornår når oplysningsteksten "{ $what }" frem til personen?
    .why = Personen ved ikke, at du har oplysningerne. Derfor er en måned det længste, og det første brev eller den første videregivelse kan komme før.
    .fix = Giv teksten inden en måned, ved den første henvendelse eller ved den første videregivelse, og skriv det i "given".

rights-missing = En rettighed er begrænset under formålet "{ $what }", men ingen lov er nævnt.
    .why = En rettighed kan kun begrænses af en lov, ikke af en sætning i en privatlivspolitik.
    .fix = Skriv loven i "law", eller fjern begrænsningen.

rights-overpromised = Formålet "{ $what }" lover dataportabilitet, men retten gælder ikke her.
    .why = Dataportabilitet gælder kun oplysninger, personen selv har givet efter samtykke eller aftale.
    .fix = Fjern løftet. Oplysningsteksten skriver selv, hvilke rettigheder der gælder.
