### Hvad felterne i konfigurationen hedder, og hvad man skriver i dem: til editorer og skemaet.

## Konfigurationen

noun-configuration = Konfiguration
    .hint = Én fil beskriver, hvem der er dataansvarlig, hvad oplysningerne bliver brugt til, og hvordan folk bliver spurgt og oplyst.
field-configuration-schema = Skema
    .hint = Adressen på dette skema, så editoren kan foreslå og tjekke, mens du skriver.
field-configuration-languages = Sprog
    .hint = De sprog, du skriver på. Det første bliver vist, når den besøgendes sprog ikke er med. Eksempel: ["da", "en"].
field-configuration-controller = Dataansvarlig
    .hint = Den, der bestemmer, hvorfor og hvordan oplysningerne bliver behandlet.
field-configuration-joint-controllers = Fælles dataansvarlige
    .hint = Andre, der bestemmer formål og midler sammen med dig (artikel 26).
field-configuration-purposes = Formål
    .hint = Alt det, du bruger personoplysninger til: ét formål for hver ting, folk kan sige ja eller nej til.
field-configuration-dialogs = Dialoger
    .hint = De steder, hvor du beder om samtykke: på siden, i en formular, i telefonen eller på papir.
field-configuration-notices = Oplysningstekster
    .hint = Det, du fortæller folk efter artikel 13 og 14, og hvor du fortæller det.
field-configuration-theme = Udseende
    .hint = Hvordan dialogen ser ud. Intet valg kan få én knap til at fylde mere end en anden.
field-configuration-texts = Egne formuleringer
    .hint = Din egen ordlyd for enkelte indbyggede tekster, efter sprog og tekstens navn. Variablerne skal med.
field-configuration-accepted = Accepterede fund
    .hint = Risici og råd, du har set på og valgt at leve med, og svar på spørgsmål. Noget ulovligt kan ikke accepteres.
field-configuration-authority = Tilsynsmyndighed
    .hint = Kun hvis klager skal gå til en anden end Datatilsynet, for eksempel en domstol eller et andet lands tilsyn.
field-configuration-approved = Godkendt
    .hint = Hvem der har godkendt filen, og hvornår.
field-note = Note
    .hint = Til dig selv og dine kolleger. Den bliver aldrig vist for besøgende.

## Accepterede fund

noun-accepted = Accepteret fund
    .hint = Et fund, som den dataansvarlige har vurderet og accepterer med en begrundelse (artikel 5, stk. 2).
field-accepted-rule = Regel
    .hint = Reglens navn, som det står i rapporten. Eksempel: "consent-review".
field-accepted-path = Sted
    .hint = Stedet i filen som JSON-pointer. Uden det gælder accepten alle fund af reglen. Eksempel: "/purposes/2".
field-accepted-because = Begrundelse
    .hint = Hvorfor du accepterer fundet. Skriv hele sætninger.
field-accepted-by = Af
    .hint = Den person, der har besluttet det.
field-accepted-until = Indtil
    .hint = Den dag, hvor fundet skal vurderes igen.

## Godkendelse

noun-approved = Godkendelse
    .hint = Hvem der har godkendt konfigurationen, og hvornår.
field-approved-by = Af
    .hint = Navnet på den, der har godkendt.
field-approved-date = Dato
    .hint = Dagen for godkendelsen. Eksempel: "2026-11-21".

## Den dataansvarlige

noun-controller = Dataansvarlig
    .hint = Den, der bestemmer, hvorfor og hvordan personoplysninger bliver behandlet (artikel 4, nr. 7).
field-controller-name = Navn
    .hint = Det fulde navn, som det står i CVR. Eksempel: "Nordlys Cykler ApS".
field-controller-trading-as = Kendt som
    .hint = Det navn, folk kender dig under, hvis det er et andet.
field-controller-kind = Art
    .hint = Virksomhed, offentlig myndighed, forening eller person. Det afgør blandt andet, om legitim interesse kan bruges, og om der skal være en databeskyttelsesrådgiver.
field-controller-public-task = Opgave i samfundets interesse
    .hint = Sæt true, hvis du er privat, men løser en offentlig opgave.
field-controller-nonprofit-aim = Ideelt formål
    .hint = Kun for foreninger med et politisk, filosofisk, religiøst eller fagforeningsmæssigt formål (artikel 9, stk. 2, litra d).
field-controller-country = Land
    .hint = Landet, hvor du er etableret, som kode på to bogstaver. Eksempel: "DK".
field-controller-cvr = CVR-nummer
    .hint = Otte cifre. Kontrolcifferet bliver tjekket.
field-controller-address = Adresse
    .hint = Postadressen på én linje.
field-controller-email = E-mail
    .hint = Den adresse, folk kan skrive til om deres oplysninger.
field-controller-phone = Telefon
    .hint = Eksempel: "+45 10 53 27 44".
field-controller-website = Hjemmeside
    .hint = Adressen på dit websted.
field-controller-dpo = Databeskyttelsesrådgiver
    .hint = Kontakt til databeskyttelsesrådgiveren (DPO). Offentlige myndigheder skal have en.
field-controller-representative = Repræsentant i EU
    .hint = Kun hvis du er etableret uden for EU og EØS (artikel 27).
field-controller-rights-contact = Kontakt om rettigheder
    .hint = Hvem man skriver til for at bruge sine rettigheder, hvis det er en anden end ovenfor.

## Kontakter

noun-contact = Kontakt
    .hint = En person, et kontor eller en myndighed, og hvordan man får fat i den.
field-contact-name = Navn
    .hint = Personens, kontorets eller myndighedens navn.
field-contact-address = Adresse
    .hint = Postadressen på én linje.
field-contact-email = E-mail
field-contact-phone = Telefon
field-contact-website = Hjemmeside

## Fælles dataansvarlige

noun-joint-controller = Fælles dataansvarlig
    .hint = En anden, der bestemmer formål og midler sammen med dig (artikel 26).
field-joint-controller-name = Navn
    .hint = Det fulde navn, som det står i CVR.
field-joint-controller-cvr = CVR-nummer
    .hint = Otte cifre.
field-joint-controller-country = Land
    .hint = Kode på to bogstaver. Eksempel: "DK".
field-joint-controller-address = Adresse
    .hint = Postadressen på én linje.
field-joint-controller-email = E-mail
field-joint-controller-phone = Telefon
field-joint-controller-website = Hjemmeside
field-joint-controller-arrangement = Ordningen i hovedtræk
    .hint = Hvem der gør hvad, i hele sætninger. Eksempel: "Vi står for tilmeldingen, og forbundet står for turneringen."
field-joint-controller-purposes = Formål
    .hint = De formål, du er fælles med dem om. Står der ingen, gælder det alle.
field-joint-controller-contact-point = Kontaktpunkt
    .hint = Sæt true, hvis folk kan henvende sig her på alles vegne.

## Formål

noun-purpose = Formål
    .hint = Én ting, du bruger personoplysninger til (artikel 5, stk. 1, litra b).
field-purpose-id = Id
    .hint = Navnet, som andre dele af filen og siden bruger. Eksempel: "statistics".
field-purpose-title = Titel
    .hint = Et kort navn med stort begyndelsesbogstav. Eksempel: "Statistik".
field-purpose-description = Beskrivelse
    .hint = Hvad du konkret gør, i én eller to hele sætninger. Eksempel: "Vi tæller besøg for at se, hvilke sider der bliver brugt."
field-purpose-child = Ord til børn
    .hint = Det samme formål sagt, så et barn forstår det.
field-purpose-statement = Ordene ved feltet
    .hint = Det, personen siger ja til i en formular, i hele sætninger. Eksempel: "Ja tak, Nordlys Cykler ApS må sende mig nyheder på e-mail."
field-purpose-aim = Mål
    .hint = Hvad formålet går ud på, i ét ord. Er der to, er det to formål.
field-purpose-new-from = Nyt fra
    .hint = Den dag, du tidligst bruger oplysninger, du allerede har, til formålet. Fortæl om det inden da (artikel 13, stk. 3, og artikel 14, stk. 4). Eksempel: "2027-01-01".
field-purpose-basis = Retsgrundlag
    .hint = Hvorfor behandlingen er lovlig (artikel 6, stk. 1).
field-purpose-further-bases = Flere retsgrundlag
    .hint = Grundlag for en del af formålet, ved siden af det første. Aldrig samtykke.
field-purpose-special-categories = Følsomme oplysninger
    .hint = Hvorfor du må behandle oplysninger om helbred, religion, etnisk oprindelse og lignende (artikel 9, stk. 2).
field-purpose-offences = Strafbare forhold
    .hint = Hvorfor du må behandle oplysninger om strafbare forhold (databeskyttelseslovens § 8).
field-purpose-cpr = CPR-nummer
    .hint = Hvorfor du må behandle CPR-nummeret (databeskyttelseslovens § 11).
field-purpose-other-consent = Andet samtykke
    .hint = Et samtykke, som en anden lov kræver, og som ikke er retsgrundlaget her.
field-purpose-subjects = Hvem oplysningerne er om
    .hint = Grupper af mennesker: kendte ord, eller dine egne med id og label. Kunder og ansatte i samme optagelse er to formål.
field-purpose-data = Oplysninger
    .hint = Typer af oplysninger: kendte ord, eller dine egne med id og label. Eksempel: ["name", "email"].
field-purpose-source = Kilde
    .hint = Hvor oplysningerne kommer fra: personen selv, iagttagelse eller et andet sted. Det afgør, om artikel 13 eller 14 gælder.
field-purpose-recipients = Modtagere
    .hint = Alle, der får oplysningerne, også leverandører. En tom liste betyder, at ingen får dem.
field-purpose-transfers = Overførsler
    .hint = Overførsler til lande uden for EU og EØS.
field-purpose-retention = Opbevaring
    .hint = Hvor længe du gemmer oplysningerne, eller hvad der afgør det. Skriv flere, hvis typer af oplysninger har hver sin frist.
field-purpose-provision = Pligt til at give oplysninger
    .hint = Om personen selv skal give oplysningerne, og hvad der sker, hvis ikke. Det handler ikke om dine egne pligter.
field-purpose-automated = Automatiske afgørelser
    .hint = Kun hvis en computer alene afgør noget om personen (artikel 22).
field-purpose-marketing = Markedsføring
    .hint = Kanaler og produkter, når formålet er direkte markedsføring (markedsføringslovens § 10).
field-purpose-publication = Offentliggørelse
    .hint = Hvor oplysningerne bliver vist, og for hvem.
field-purpose-recording = Optagelse
    .hint = Lyd eller billeder: telefonsamtaler, kropsbårne kameraer, tv-overvågning.
field-purpose-services = Tjenester
    .hint = Det, formålet kører på besøgendes enheder, og det, der bliver gemt der.
field-purpose-scope = Omfang
    .hint = Om det sker for alle, for en stikprøve eller efter en konkret vurdering.
field-purpose-alternatives = Fravalgte alternativer
    .hint = Mindre indgribende løsninger, du har overvejet, og hvorfor de ikke er nok. Vises ikke for besøgende.
field-purpose-on-withdraw = Ved tilbagetrækning
    .hint = Hvad der sker med oplysningerne, når samtykket bliver trukket tilbage.
field-purpose-rights = Grænser for rettigheder
    .hint = Rettigheder, der ikke gælder fuldt ud her, og hvorfor.
field-purpose-default = Slået til fra start
    .hint = Aldrig true for et samtykke: det skal være et aktivt valg.

noun-child-text = Ord til børn
    .hint = Formålet, sagt så et barn forstår det.
field-child-text-title = Titel
    .hint = Et kort navn, et barn forstår.
field-child-text-description = Beskrivelse
    .hint = Korte sætninger i øjenhøjde. Eksempel: "Vi gemmer dit fornavn, så vi kan skrive tilbage til dig."

## Retsgrundlag

noun-basis = Retsgrundlag
    .hint = Grundlaget efter artikel 6, stk. 1.
field-basis-article = Artikel
    .hint = Hvilket grundlag. Eksempel: "6(1)(a)" er samtykke.
field-basis-law = Lov
    .hint = Den lov, opgaven eller pligten følger af, så den passer efter "efter". Eksempel: "bogføringslovens § 12".
field-basis-interest = Legitim interesse
    .hint = Den konkrete interesse, så den passer efter "interesse i". Eksempel: "at forebygge tyveri".
field-basis-balancing = Afvejning
    .hint = Hvorfor interessen vejer tungere end hensynet til personen, i hele sætninger. Den bliver vist i oplysningsteksten.
field-basis-rationale = Begrundelse
    .hint = Hvorfor netop dette grundlag er valgt. Vises ikke for besøgende.
field-basis-voluntary-because = Frivilligt fordi
    .hint = Hvorfor samtykket er frivilligt, selv om parterne ikke er jævnbyrdige, for eksempel i et ansættelsesforhold. Vises ikke for besøgende.
field-basis-outside-tasks = Uden for myndighedsopgaver
    .hint = Sæt true, hvis en myndighed handler uden for sine opgaver og derfor kan have en legitim interesse.
field-basis-before-contract = Før aftalen
    .hint = Sæt true, hvis der endnu ikke er en aftale, og personen selv har bedt om skridtene før den, for eksempel et tilbud.

noun-further-basis = Endnu et retsgrundlag
    .hint = Et grundlag for en del af formålet.
field-further-basis-article = Artikel
    .hint = Hvilket grundlag. Ikke samtykke.
field-further-basis-for = For hvad
    .hint = Den del af formålet, det gælder, så den passer efter "retsgrundlag for". Eksempel: "at gemme kvitteringen".
field-further-basis-law = Lov
    .hint = Den lov, opgaven eller pligten følger af, så den passer efter "efter".
field-further-basis-interest = Legitim interesse
    .hint = Den konkrete interesse, så den passer efter "interesse i".
field-further-basis-balancing = Afvejning
    .hint = Hvorfor interessen vejer tungere end hensynet til personen, i hele sætninger.
field-further-basis-outside-tasks = Uden for myndighedsopgaver
    .hint = Sæt true, hvis en myndighed handler uden for sine opgaver.

noun-special-categories = Følsomme oplysninger
    .hint = Undtagelsen efter artikel 9, stk. 2. Den står aldrig alene: der skal også være et retsgrundlag efter artikel 6.
field-special-categories-condition = Betingelse
    .hint = Hvilken undtagelse. Eksempel: "9(2)(a)" er udtrykkeligt samtykke.
field-special-categories-law = Lov
    .hint = Den lov, undtagelsen hviler på, så den passer efter "efter". Eksempel: "databeskyttelseslovens § 7, stk. 3".
field-special-categories-permit = Tilladelse
    .hint = Nummer eller dato for Datatilsynets tilladelse (databeskyttelseslovens § 7, stk. 4).
field-special-categories-secrecy = Tavshedspligt
    .hint = Hvad tavshedspligten følger af, når grundlaget er sundhedsbehandling. Eksempel: "sundhedslovens regler om tavshedspligt".
field-special-categories-data = Oplysninger
    .hint = De følsomme oplysninger, det gælder. Uden dem gælder det alle i formålet.
field-special-categories-statement = Udtrykkelig erklæring
    .hint = De ord, personen siger ja til, i hele sætninger. Eksempel: "Ja, jeg giver udtrykkeligt samtykke til, at klinikken behandler oplysninger om mit helbred."

noun-offences = Strafbare forhold
    .hint = Grundlaget for oplysninger om strafbare forhold (artikel 10, databeskyttelseslovens § 8).
field-offences-ground = Grundlag
    .hint = Hvilket stykke i databeskyttelseslovens § 8. Private bruger oftest "8(3)".
field-offences-law = Lov
    .hint = Den lov, det hviler på, så den passer efter "efter".
field-offences-interest = Interesse
    .hint = Den interesse, der klart vejer tungere end hensynet til personen. Eksempel: "at beskytte vagter mod vold".

noun-cpr = CPR-nummer
    .hint = Grundlaget for at behandle CPR-nummeret (databeskyttelseslovens § 11).
field-cpr-ground = Grundlag
    .hint = "11(1)" er myndigheders entydige identifikation. For private: lov "11(2)(1)", samtykke "11(2)(2)", videnskab "11(2)(3)" eller følsomme oplysninger "11(2)(4)".
field-cpr-law = Lov
    .hint = Den lov, der giver adgang til nummeret, så den passer efter "efter".

noun-other-consent = Andet samtykke
    .hint = Et samtykke efter en anden lov end databeskyttelsesreglerne.
field-other-consent-law = Lov
    .hint = Den lov, der kræver samtykket, så den passer efter "efter".
field-other-consent-text = Tekst
    .hint = Hvad samtykket går ud på, i hele sætninger.

## Oplysninger og mennesker

noun-own-data = Egen type af oplysninger
    .hint = En type af oplysninger, der ikke er blandt de kendte.
field-own-data-id = Id
    .hint = Navnet, som andre dele af filen bruger.
field-own-data-label = Betegnelse
    .hint = Små bogstaver, i flertal eller uden artikel, så den passer i en opremsning. Eksempel: "varer i kurven".
field-own-data-special = Følsom som
    .hint = Den særlige kategori, den hører til, hvis den hører til en.

noun-own-subject = Egen gruppe
    .hint = En gruppe af mennesker, der ikke er blandt de kendte.
field-own-subject-id = Id
    .hint = Navnet, som andre dele af filen bruger.
field-own-subject-label = Betegnelse
    .hint = Små bogstaver, i flertal, så den passer i en opremsning. Eksempel: "modtagere af pakker".

noun-elsewhere = Kilde
    .hint = Nogen eller noget andet end personen selv.
field-elsewhere-from = Fra
    .hint = Kilden, så den passer efter "fra". Eksempel: "Det Centrale Personregister (CPR)".
field-elsewhere-public = Offentligt tilgængelig
    .hint = Sæt true, hvis enhver kan se kilden.
field-elsewhere-data = Oplysninger
    .hint = De oplysninger, der kommer herfra. Uden dem gælder det alle.

## Modtagere og overførsler

noun-recipient = Modtager
    .hint = En modtager eller en gruppe af modtagere (artikel 4, nr. 9). Leverandører er også modtagere.
field-recipient-name = Navn
    .hint = Modtagerens navn. Selvstændige dataansvarlige skal nævnes ved navn, når der bliver bedt om samtykke.
field-recipient-category = Gruppe
    .hint = I stedet for et navn, så det passer efter "til". Eksempel: "leverandører af e-mail".
field-recipient-role = Rolle
    .hint = Databehandler (handler kun efter din instruks), selvstændig dataansvarlig eller fælles dataansvarlig.
field-recipient-country = Land
    .hint = Kode på to bogstaver. Uden for EU og EØS skal der også være en overførsel.
field-recipient-why = Hvorfor
    .hint = En sætning, der passer efter "fordi", uden stort bogstav og punktum. Eksempel: "PostNord leverer cyklen til dig".
field-recipient-data = Oplysninger
    .hint = De oplysninger, modtageren får. Uden dem gælder det alle.
field-recipient-law = Lov
    .hint = Den lov, der kræver videregivelsen, så den passer efter "efter".

noun-transfer = Overførsel
    .hint = En overførsel til et land uden for EU og EØS (kapitel V).
field-transfer-recipient = Modtager
    .hint = Navnet på den, der får oplysningerne der.
field-transfer-country = Land
    .hint = Kode på to bogstaver. Eksempel: "US".
field-transfer-mechanism = Overførselsgrundlag
    .hint = "adequacy": Kommissionens afgørelse om landet. "dpf": certificeret i USA. "scc": standardkontraktbestemmelser. "bcr": bindende virksomhedsregler. De øvrige er numre i artikel 46 og 49.
field-transfer-decision = Afgørelse
    .hint = Nummeret på Kommissionens afgørelse. Eksempel: "(EU) 2023/1795".
field-transfer-copy = Kopi
    .hint = Hvordan man får en kopi af garantierne, i hele sætninger.
field-transfer-risk = Risiko
    .hint = Hvad det kan betyde for personen, at der ikke er garantier, i hele sætninger. Bruges ved "49(1)(a)".
field-transfer-systematic = Systematisk
    .hint = Sæt true, hvis overførslen sker igen og igen. Undtagelserne i artikel 49 er til enkelte tilfælde.

## Opbevaring

noun-retention = Opbevaring
    .hint = Hvor længe oplysningerne bliver gemt, eller hvad der afgør det.
field-retention-data = Oplysninger
    .hint = De oplysninger, fristen gælder. Uden dem gælder den alle.
field-retention-period = Frist
    .hint = Et tidsrum efter ISO 8601. Eksempler: "P14D" er 14 dage, "P13M" er 13 måneder, "P5Y" er 5 år.
field-retention-from = Regnet fra
    .hint = Hvornår fristen begynder, så det passer efter "efter". Eksempel: "leveringen".
field-retention-at-least = Mindst
    .hint = Sæt true, hvis fristen er den korteste og ikke den længste.
field-retention-criterion = Kriterium
    .hint = Hvad der afgør, hvornår du sletter, når du ikke kender datoen. Hele sætninger. Eksempel: "Vi sletter oplysningerne, når du melder dig ud."
field-retention-law = Lov
    .hint = Kun hvis en lov kræver, at du gemmer oplysningerne. Eksempel: "bogføringslovens § 12".

## Pligt til at give oplysninger, og afgørelser

noun-provision = Pligt til at give oplysninger
    .hint = Om personen skal give oplysningerne (artikel 13, stk. 2, litra e).
field-provision-required = Skal de gives
    .hint = Efter lov ("statutory"), for at få aftalen ("contractual") eller frivilligt ("voluntary").
field-provision-law = Lov
    .hint = Den lov, der pålægger personen at give dem, så den passer efter "efter".
field-provision-consequence = Følge
    .hint = Hvad der sker, hvis personen ikke giver dem. Eksempel: "Uden oplysningerne kan vi ikke sende dig cyklen."

noun-automated = Automatiske afgørelser
    .hint = En afgørelse om personen uden et menneske (artikel 22).
field-automated-basis = Grundlag
    .hint = Kontrakt "22(2)(a)", lov "22(2)(b)" eller udtrykkeligt samtykke "22(2)(c)".
field-automated-logic = Logik
    .hint = Hvad systemet ser på, og hvordan det afgør sagen, i hele sætninger.
field-automated-significance = Betydning
    .hint = Hvad afgørelsen kan betyde for personen, i hele sætninger.
field-automated-safeguards = Garantier
    .hint = Hvordan man får et menneske til at se på sagen, siger sin mening og bestrider afgørelsen.

## Markedsføring, offentliggørelse, optagelse

noun-marketing = Markedsføring
    .hint = Direkte henvendelser (markedsføringslovens § 10).
field-marketing-channels = Kanaler
    .hint = Hvordan du henvender dig.
field-marketing-products = Produkter
    .hint = Hvad du skriver om, så det passer efter "om". Eksempel: "cykler og tilbehør".
field-marketing-soft-opt-in = Egne kunder uden samtykke
    .hint = Sæt true for e-mail til kunder om egne tilsvarende produkter (markedsføringslovens § 10, stk. 2).
field-marketing-opt-out = Sig nej
    .hint = Hvordan man let og gratis siger nej, i hele sætninger.
field-marketing-partners = Partnere
    .hint = Andre, der må henvende sig på grund af samtykket, hver med sit navn.

noun-publication = Offentliggørelse
    .hint = Oplysninger, som andre kan se.
field-publication-where = Hvor
    .hint = Stedet med sit forholdsord. Eksempel: "på foreningens hjemmeside".
field-publication-url = Adresse
    .hint = Siden, hvor de bliver vist.
field-publication-audience = For hvem
    .hint = Alle, medlemmer eller forældre.

noun-recording = Optagelse
    .hint = Optagelse af lyd eller billeder.
field-recording-audio = Lyd
    .hint = Sæt true, hvis lyden bliver optaget.
field-recording-pre-record = Før start
    .hint = Det, udstyret gemmer fra før optagelsen bliver startet. Eksempel: "PT1M" er ét minut.
field-recording-trigger = Hvad der starter den
    .hint = Hvornår og hvordan optagelsen begynder, i hele sætninger.
field-recording-announcement = Hvordan det bliver sagt
    .hint = Hvordan folk får at vide, at der bliver optaget, i hele sætninger.
field-recording-area = Område
    .hint = Stedet, som det kan stå alene. Eksempel: "butikkens indgang".
field-recording-public-area = Offentligt sted
    .hint = Sæt true, hvis det er en gade, vej, plads eller lignende med almindelig færdsel.
field-recording-police-permit = Politiets tilladelse
    .hint = Sæt true, hvis politiet har givet tilladelse.
field-recording-polcam = Meldt til POLCAM
    .hint = Sæt true, hvis kameraet står i politiets register.
field-recording-extension-reason = Grund til længere opbevaring
    .hint = Hvorfor optagelser bliver gemt i mere end 30 dage, i hele sætninger.

## Tilbagetrækning og rettigheder

noun-on-withdraw = Ved tilbagetrækning
    .hint = Hvad der sker med oplysningerne, når samtykket bliver trukket tilbage.
field-on-withdraw-effect = Virkning
    .hint = Slettes, anonymiseres eller gemmes. Det sidste kræver et andet grundlag.
field-on-withdraw-data = Oplysninger
    .hint = De oplysninger, det gælder. Uden dem gælder det alle.
field-on-withdraw-law = Lov
    .hint = Den lov, der kræver, at de bliver gemt, så den passer efter "efter".
field-on-withdraw-text = Tekst
    .hint = Mere om det, i hele sætninger.

noun-rights = Rettigheder
    .hint = Grænser for de enkelte rettigheder. Uden dem gælder de, som retsgrundlaget giver.
field-rights-access = Indsigt
    .hint = Artikel 15.
field-rights-rectification = Berigtigelse
    .hint = Artikel 16.
field-rights-erasure = Sletning
    .hint = Artikel 17.
field-rights-restriction = Begrænsning
    .hint = Artikel 18.
field-rights-portability = Dataportabilitet
    .hint = Artikel 20.
field-rights-objection = Indsigelse
    .hint = Artikel 21.

noun-right-limit = Grænse
    .hint = Hvorfor en rettighed ikke gælder fuldt ud.
field-right-limit-limit = Grænse
    .hint = Hvad der ikke gælder, i hele sætninger. Eksempel: "Vi kan ikke slette en faktura, før fristen er udløbet."
field-right-limit-law = Lov
    .hint = Den lov, grænsen følger af, så den passer efter "efter".
field-right-limit-subjects = For hvem
    .hint = De grupper, grænsen gælder. Uden dem gælder den alle.

## Tjenester på enheden

noun-service = Tjeneste
    .hint = Noget, der kører i browseren for et formål, og det, det gemmer.
field-service-id = Id
    .hint = Navnet, som siden bruger i data-service. Eksempel: "youtube".
field-service-name = Navn
    .hint = Det navn, folk kender. Eksempel: "Google Analytics".
field-service-provider = Udbyder
    .hint = Firmaet bag. Eksempel: "Google Ireland Ltd".
field-service-country = Land
    .hint = Udbyderens land som kode på to bogstaver.
field-service-requests = Kald
    .hint = De værter, tjenesten henter fra. "*." foran dækker alle underdomæner. Eksempel: ["www.youtube.com"].
field-service-signals = Signaler
    .hint = De samtykkesignaler, der følger valget, som tjenesten kender dem. Eksempel: ["analytics_storage"].
field-service-ask = Spørg om
    .hint = Hele formålet under ét ("purpose") eller tjenesten for sig ("service").
field-service-storage = Lager
    .hint = Alt, hvad der bliver gemt på eller læst fra enheden: cookies, localStorage, pixels.

noun-storage = Lager
    .hint = Én ting, der bliver gemt på eller læst fra enheden (cookiebekendtgørelsens § 3).
field-storage-kind = Art
    .hint = Cookie, localStorage, sessionStorage, IndexedDB eller pixel.
field-storage-name = Navn
    .hint = Navnet, hvor * står for vilkårlige tegn. Eksempel: "_ga_*".
field-storage-path = Sti
    .hint = Cookiens sti, hvis den ikke gælder hele webstedet, så den kan slettes fra alle sider. Eksempel: "/blog".
field-storage-http-only = Kun for serveren
    .hint = Sæt true for en HttpOnly-cookie. Den kan siden ikke slette, så det skal din server gøre.
field-storage-duration = Varighed
    .hint = Hvor længe det bliver på enheden: et tidsrum som "P13M", "session" eller "persistent".
field-storage-party = Første- eller tredjepart
    .hint = Sat af dit eget websted ("first") eller af et andet ("third").
field-storage-third-party = Kan læses af andre
    .hint = Sæt true, hvis en anden dataansvarlig end du kan læse det.
field-storage-why = Hvorfor
    .hint = Hvad det gør, i hele sætninger. Eksempel: "Husker, hvad du har lagt i kurven."

## Dialoger

noun-dialog = Dialog
    .hint = Ét sted, hvor du beder om samtykke til et eller flere formål.
field-dialog-id = Id
    .hint = Navnet, som siden bruger. Eksempel: "cookies".
field-dialog-kind = Art
    .hint = "banner" og "modal" åbner af sig selv på siden, "inline" står i en formular, "opt-out" spørger den, der vil sige fra, "spoken" bliver sagt, "paper" bliver trykt.
field-dialog-channel = Kanal
    .hint = Hvor der bliver spurgt. Uden den: på nettet.
field-dialog-purposes = Formål
    .hint = De formål, der bliver spurgt om, hver for sig. Formål uden samtykke bliver vist som altid slået til.
field-dialog-title = Titel
    .hint = Overskriften. Eksempel: "Må vi bruge oplysninger fra din enhed?"
field-dialog-intro = Indledning
    .hint = Hvem der spørger om hvad, i hele sætninger. Uden den bliver den skrevet for dig.
field-dialog-buttons = Knapper
    .hint = Dine egne ord på knapperne.
field-dialog-withdrawal = Tilbagetrækning
    .hint = Hvordan man trækker sit samtykke tilbage. Det skal stå, før man siger ja.
field-dialog-refusal = Hvis man siger nej
    .hint = Hvad der sker ved et nej, i hele sætninger. Eksempel: "Siger du nej, kan du stadig købe alt i butikken."
field-dialog-validity = Gyldighed
    .hint = Hvor længe valget gælder, før der bliver spurgt igen.
field-dialog-notice = Oplysningstekst
    .hint = Den oplysningstekst, dialogen henviser til.
field-dialog-given-by = Hvem siger ja
    .hint = Personen selv, en forælder, en værge eller en med fuldmagt.
field-dialog-about = Hvem det er om
    .hint = Når en anden siger ja på personens vegne. Eksempel: "dit barn".
field-dialog-parents = Forældre
    .hint = Om én eller alle med forældremyndighed skal sige ja.
field-dialog-children = Børn
    .hint = Hvad der gælder, når børn bliver spurgt.
field-dialog-keys = Taster
    .hint = Tasterne for ja og nej på en telefon.
field-dialog-silence = Tavshed
    .hint = Hvad intet svar betyder. Det kan kun være et nej.
field-dialog-record = Bevis
    .hint = Hvordan du kan bevise, hvem der sagde ja til hvad og hvornår (artikel 7, stk. 1).
field-dialog-domain = Fælles domæne
    .hint = Det overordnede domæne, hvis flere underdomæner skal dele valget. Eksempel: "nordlyscykler.dk".
field-dialog-reload = Genindlæsning
    .hint = Om siden bliver hentet igen, når et samtykke bliver trukket tilbage, mens dets script kører.
field-dialog-gpc = Global Privacy Control
    .hint = Formål, der er afvist fra start for besøgende, hvis browser sender signalet.
field-dialog-aliases = Andre navne
    .hint = Navne fra et andet samtykkeværktøj og de formål eller tjenester, de svarer til. Eksempel: "performance": "statistics".

noun-buttons = Knapper
    .hint = Ord på knapper. Uden dem bruges de indbyggede. Udseendet er altid ens.
field-buttons-accept = Ja
    .hint = Skal sige, at man siger ja. I en formular er det ordene ved feltet. Eksempel: "Accepter alle".
field-buttons-reject = Nej
    .hint = Skal sige, at man siger nej. Eksempel: "Afvis alle".
field-buttons-save = Gem
    .hint = Eksempel: "Gem mine valg".
field-buttons-more = Vælg
    .hint = Åbner valgene. Eksempel: "Vælg selv".

noun-withdrawal = Tilbagetrækning
    .hint = Hvordan samtykket bliver trukket tilbage (artikel 7, stk. 3). Det skal være lige så let som at give det.
field-withdrawal-how = Hvordan
    .hint = Hele sætninger. Eksempel: "Du kan altid trække dit samtykke tilbage med knappen Cookievalg nederst på alle sider."
field-withdrawal-where = Hvor
    .hint = En knap på siden, et link, telefon, e-mail, brev eller fremmøde.
field-withdrawal-url = Adresse
    .hint = Siden, hvor man trækker sit samtykke tilbage.

noun-validity-of-choice = Gyldighed
    .hint = Hvor længe et valg gælder.
field-validity-of-choice-accepted = Efter et ja
    .hint = Højst 400 dage, som er det længste, browsere gemmer en cookie. Eksempel: "P12M".
field-validity-of-choice-refused = Efter et nej
    .hint = Helst lige så længe som et ja, så ingen bliver spurgt igen og igen.
field-validity-of-choice-until = Indtil
    .hint = For samtykker uden for nettet, i hele sætninger. Eksempel: "Samtykket gælder, til sæsonen slutter."

noun-children = Børn
    .hint = Samtykke fra børn (artikel 8, databeskyttelseslovens § 6).
field-children-direct-offer = Tilbud direkte til børn
    .hint = Sæt true, hvis en onlinetjeneste bliver tilbudt direkte til børn.
field-children-age-limit = Aldersgrænse
    .hint = Den alder, fra hvilken barnet selv kan sige ja. I Danmark 15 år.
field-children-age-limits = Aldersgrænser efter land
    .hint = Aldersgrænsen i hvert land, hvor tjenesten bliver tilbudt. Eksempel: "DK": 15.
field-children-maturity = Modenhed
    .hint = Hvordan du vurderer, at barnet forstår, hvad det siger ja til, i hele sætninger.
field-children-parental = Forældres samtykke
    .hint = Sæt true, hvis en med forældremyndighed skal sige ja for yngre børn.
field-children-verification = Kontrol
    .hint = Hvordan du sikrer dig, at den, der siger ja, har forældremyndigheden. Hele sætninger.
field-children-service = Tjenestens art
    .hint = En onlinetjeneste, eller forebyggende rådgivning, hvor forældre ikke skal spørges.

noun-keys = Taster
    .hint = Taster på en telefon.
field-keys-accept = Ja
    .hint = Eksempel: "1".
field-keys-reject = Nej
    .hint = Eksempel: "2".

noun-record-keeping = Bevis
    .hint = Beviset for samtykket (artikel 7, stk. 1).
field-record-keeping-endpoint = Modtager
    .hint = Adressen på din server, som beviset bliver sendt til. Uden den bliver det kun i browseren.
field-record-keeping-subject = Hvem
    .hint = Det navn, du genfinder personen på. Eksempel: "medlemsnummer".
field-record-keeping-retention = Opbevaring
    .hint = Hvor længe beviset bliver gemt. Eksempel: "P5Y".
field-record-keeping-after = Regnet fra
    .hint = Hvornår fristen begynder, så det passer efter "efter". Eksempel: "tilbagetrækningen".

## Oplysningstekster

noun-notice = Oplysningstekst
    .hint = Det, folk får at vide om behandlingen (artikel 13 og 14).
field-notice-id = Id
    .hint = Navnet, som siden bruger. Eksempel: "privacy".
field-notice-article = Artikel
    .hint = 13, når oplysningerne kommer fra personen. 14, når de kommer andre steder fra. Uden den afgør formålenes kilder det.
field-notice-purposes = Formål
    .hint = De formål, teksten handler om.
field-notice-title = Titel
    .hint = Overskriften. Uden den bruges den indbyggede.
field-notice-full = Fuld tekst
    .hint = Den oplysningstekst, der fortæller resten, når denne er kort.
field-notice-audience = Læsere
    .hint = Hvem teksten er skrevet til.
field-notice-channel = Kanal
    .hint = Hvor teksten står eller bliver sagt.
field-notice-layer = Lag
    .hint = Det hele ("full") eller det vigtigste med en henvisning ("short").
field-notice-url = Adresse
    .hint = Siden, hvor teksten står.
field-notice-updated = Opdateret
    .hint = Dagen for den seneste ændring. Eksempel: "2026-11-01".
field-notice-given = Givet
    .hint = Hvornår og hvordan folk får teksten.
field-notice-exceptions = Undtagelser
    .hint = Oplysninger, du ikke giver, og den bestemmelse, der tillader det.
field-notice-paragraph2 = Stykke 2
    .hint = Dele af artikel 13, stk. 2, eller 14, stk. 2, som efter en konkret vurdering ikke er nødvendige her.

noun-given = Givet
    .hint = Hvornår og hvordan teksten når personen.
field-given-when = Hvornår
    .hint = Før, ved indsamlingen, ved første henvendelse, ved første videregivelse, inden en måned eller senere.
field-given-how = Hvordan
    .hint = Hele sætninger. Eksempel: "Teksten står i formularen."

noun-exception = Undtagelse
    .hint = Oplysninger, der ikke bliver givet, og hvorfor loven tillader det.
field-exception-provision = Bestemmelse
    .hint = Den bestemmelse, der tillader det: artikel 13 eller 14, eller databeskyttelseslovens § 22 eller 23 ("dbl-…").
field-exception-elements = Dele
    .hint = De dele, der ikke bliver givet. Uden dem gælder det alle.
field-exception-subjects = For hvem
    .hint = De grupper, det gælder. Uden dem gælder det alle.
field-exception-because = Begrundelse
    .hint = Hvorfor bestemmelsen passer her, i hele sætninger.
field-exception-law = Lov
    .hint = Den lov, der hjemler det, så den passer efter "efter". Bruges ved "14(5)(c)" og "14(5)(d)".
field-exception-published = Offentliggjort
    .hint = Siden, hvor oplysningerne i stedet er offentliggjort. Bruges ved "14(5)(b)".
field-exception-case-by-case = Konkret vurderet
    .hint = Sæt true, hvis undtagelsen bliver vurderet i hver sag.

noun-paragraph2 = Vurdering af stykke 2
    .hint = Hvorfor en del af stykke 2 ikke er nødvendig her.
field-paragraph2-element = Del
    .hint = Den del, det gælder.
field-paragraph2-because = Begrundelse
    .hint = Vurderingen i hele sætninger.
field-paragraph2-by = Af
    .hint = Den person, der har vurderet det.

## Udseende

noun-theme = Udseende
    .hint = Hvordan dialogen ser ud, inden for det, loven lader være åbent.
field-theme-preset = Tema
    .hint = Et færdigt udseende. Farver og skrift kan ændres med CSS-variabler.
field-theme-scheme = Lyst eller mørkt
    .hint = "auto" følger den besøgendes indstilling.
field-theme-position = Placering
    .hint = Hvor på siden dialogen åbner.
