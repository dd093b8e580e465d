### What a notice tells the person: GDPR Articles 13 and 14, in the order Datatilsynet uses.
### Rights, objection and complaint are in rights.ftl; wording for children in child.ftl.

## Frame

notice-title = Sådan behandler vi dine oplysninger
notice-title-staff = Sådan behandler vi dine oplysninger som medarbejder
notice-title-applicants = Sådan behandler vi dine oplysninger, når du søger job
notice-title-parents = Sådan behandler vi oplysninger om dig og dit barn
notice-updated = Senest ændret { $date } · version { $version }
notice-version = Version { $version }
notice-from-others = Vi har fået oplysninger om dig fra andre. Her kan du se, hvad vi bruger dem til, og hvilke rettigheder du har.
notice-from-both = Nogle oplysninger har vi fået af dig, og nogle har vi fået fra andre. Her kan du se, hvad vi bruger dem til.
notice-parents = Når vi skriver ”dine oplysninger” og ”dine rettigheder”, mener vi også dit barns.
notice-quoted = ”{ $text }”
notice-with-country = { $name } ({ $country })
notice-for-purposes = { $count ->
    [one] Det gælder formålet { $purposes }.
   *[other] Det gælder formålene { $purposes }.
}

## Labels

notice-label-address = Adresse
notice-label-email = E-mail
notice-label-phone = Telefon
notice-label-website = Hjemmeside
notice-label-cvr = CVR-nummer
notice-label-data = Oplysninger
notice-label-people = Hvem det handler om
notice-label-basis = Retsgrundlag
notice-label-basis-for = Retsgrundlag for { $part }
notice-label-special = Følsomme oplysninger
notice-label-offences = Strafbare forhold
notice-label-cpr = CPR-nummer
notice-label-other-consent = Andet samtykke
notice-label-recipients = Modtagere
notice-label-storage = Slettes
notice-label-new = Nyt formål
notice-label-purpose = Formål
notice-label-what = Hvad vi gør
notice-label-more = Desuden
notice-label-source = Kilde
notice-label-provision = Skal du give os oplysningerne?
notice-label-marketing = Markedsføring
notice-label-publication = Offentliggøres
notice-label-recording = Optagelse

## Controller (Art. 13(1)(a), 14(1)(a)), representative (Art. 27), joint controllers (Art. 26(2))

notice-controller = Hvem er ansvarlig?
notice-controller-is = { $name } er dataansvarlig for dine personoplysninger.
notice-controller-trading-as = Vi bruger også navnet { $name }.
notice-representative = Vores repræsentant i EU
notice-representative-is = { $name } repræsenterer os i EU, når det gælder dine personoplysninger.
notice-joint = Fælles dataansvarlige
notice-joint-are = Vi er fælles dataansvarlige sammen med { $names }.
notice-joint-rights = Du kan bruge dine rettigheder over for hver af os.
notice-joint-contact = Vores fælles kontaktpunkt er { $name }.

## Data protection officer (Art. 13(1)(b), 14(1)(b))

notice-dpo = Databeskyttelsesrådgiver
notice-dpo-is = Spørgsmål om dine personoplysninger kan du stille til vores databeskyttelsesrådgiver.
notice-dpo-named = Vores databeskyttelsesrådgiver er { $name }.

## Purposes and legal bases (Art. 13(1)(c) and (d), 14(1)(c) and (2)(b)); $who is "authority" or "private"

notice-purposes = Hvad bruger vi oplysningerne til?
notice-basis-6-1-a = Vi behandler kun oplysningerne, hvis du giver samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a).
notice-basis-6-1-b = Vi har brug for oplysningerne for at opfylde vores aftale med dig (databeskyttelsesforordningens artikel 6, stk. 1, litra b).
notice-basis-6-1-b-before = Vi har brug for oplysningerne for at tage stilling til en aftale, som du har bedt om (databeskyttelsesforordningens artikel 6, stk. 1, litra b).
notice-basis-6-1-c = Vi har pligt til det efter { $law } (databeskyttelsesforordningens artikel 6, stk. 1, litra c).
notice-basis-6-1-c-bare = Vi har en retlig pligt til det (databeskyttelsesforordningens artikel 6, stk. 1, litra c).
notice-basis-6-1-d = Vi gør det for at beskytte liv eller helbred (databeskyttelsesforordningens artikel 6, stk. 1, litra d).
notice-basis-6-1-e = { $who ->
    [authority] Det er nødvendigt for vores opgave som myndighed efter { $law } (databeskyttelsesforordningens artikel 6, stk. 1, litra e).
   *[private] Det er nødvendigt for en opgave i samfundets interesse efter { $law } (databeskyttelsesforordningens artikel 6, stk. 1, litra e).
}
notice-basis-6-1-e-bare = { $who ->
    [authority] Det er nødvendigt for vores opgave som myndighed (databeskyttelsesforordningens artikel 6, stk. 1, litra e).
   *[private] Det er nødvendigt for en opgave i samfundets interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra e).
}
notice-basis-6-1-f = Vi har en legitim interesse i { $interest } (databeskyttelsesforordningens artikel 6, stk. 1, litra f).
notice-basis-6-1-f-bare = Vi har en legitim interesse i det (databeskyttelsesforordningens artikel 6, stk. 1, litra f).
notice-basis-weighed = Vi har vurderet, at hensynet til dig ikke vejer tungere.
notice-basis-law = Vi gør det efter { $law }.
notice-other-consent = Du bliver også bedt om samtykke efter { $law }. Det samtykke er ikke vores retsgrundlag for at behandle oplysningerne.
notice-new-from = Vi har allerede oplysningerne, men bruger dem tidligst til dette formål fra { $date }.

## Special categories (Art. 9(2) with databeskyttelsesloven § 7), offences (Art. 10, § 8), CPR numbers (Art. 87, § 11)

notice-condition-9-2-a = Vi behandler dem kun, hvis du giver udtrykkeligt samtykke (databeskyttelsesforordningens artikel 9, stk. 2, litra a).
notice-condition-9-2-b = Det er nødvendigt for arbejds-, sundheds- eller socialretlige forpligtelser eller rettigheder (databeskyttelsesforordningens artikel 9, stk. 2, litra b).
notice-condition-9-2-c = Det er nødvendigt for at beskytte vitale interesser, når den berørte ikke kan give samtykke (databeskyttelsesforordningens artikel 9, stk. 2, litra c).
notice-condition-9-2-d = { $aim ->
    [religious] Vi er en religiøs forening, der ikke arbejder med gevinst for øje (databeskyttelsesforordningens artikel 9, stk. 2, litra d).
    [trade-union] Vi er en fagforening, der ikke arbejder med gevinst for øje (databeskyttelsesforordningens artikel 9, stk. 2, litra d).
    [political] Vi er en politisk forening, der ikke arbejder med gevinst for øje (databeskyttelsesforordningens artikel 9, stk. 2, litra d).
    [philosophical] Vi er en filosofisk forening, der ikke arbejder med gevinst for øje (databeskyttelsesforordningens artikel 9, stk. 2, litra d).
   *[other] Vi er en forening, der ikke arbejder med gevinst for øje (databeskyttelsesforordningens artikel 9, stk. 2, litra d).
}
notice-condition-9-2-d-members = Vi behandler kun oplysninger om medlemmer, tidligere medlemmer og personer, vi jævnligt er i kontakt med.
notice-condition-9-2-e = Du har tydeligvis selv offentliggjort oplysningerne (databeskyttelsesforordningens artikel 9, stk. 2, litra e).
notice-condition-9-2-f = Det er nødvendigt for at fastlægge, gøre gældende eller forsvare et retskrav (databeskyttelsesforordningens artikel 9, stk. 2, litra f).
notice-condition-9-2-g = Det er nødvendigt af hensyn til væsentlige samfundsinteresser (databeskyttelsesforordningens artikel 9, stk. 2, litra g).
notice-condition-9-2-h = Det er nødvendigt for forebyggelse, diagnose, behandling eller omsorg (databeskyttelsesforordningens artikel 9, stk. 2, litra h).
notice-condition-9-2-i = Det er nødvendigt af hensyn til folkesundheden (databeskyttelsesforordningens artikel 9, stk. 2, litra i).
notice-condition-9-2-j = Det er nødvendigt for arkiv i samfundets interesse, forskning eller statistik (databeskyttelsesforordningens artikel 9, stk. 2, litra j).
notice-condition-law = Det følger også af { $law }.
notice-condition-permit = Datatilsynet har givet tilladelse til behandlingen ({ $permit }).
notice-condition-secrecy = De personer, der behandler oplysningerne, har tavshedspligt efter { $law }.
notice-hook-7-1 = databeskyttelseslovens § 7, stk. 1
notice-hook-7-2 = databeskyttelseslovens § 7, stk. 2
notice-hook-7-3 = databeskyttelseslovens § 7, stk. 3
notice-hook-7-4 = databeskyttelseslovens § 7, stk. 4
notice-hook-10 = databeskyttelseslovens § 10
notice-offences-8-1 = Oplysninger om strafbare forhold er nødvendige for vores opgaver som myndighed (databeskyttelseslovens § 8, stk. 1).
notice-offences-8-2 = Som myndighed videregiver vi kun oplysninger om strafbare forhold efter reglerne i databeskyttelseslovens § 8, stk. 2.
notice-offences-8-3-consent = Vi behandler kun oplysninger om strafbare forhold, hvis du giver udtrykkeligt samtykke (databeskyttelseslovens § 8, stk. 3).
notice-offences-8-3-interest = Vi behandler oplysninger om strafbare forhold, fordi vores interesse klart overstiger hensynet til dig (databeskyttelseslovens § 8, stk. 3).
notice-offences-8-4-consent = Vi videregiver kun oplysninger om strafbare forhold, hvis du giver udtrykkeligt samtykke (databeskyttelseslovens § 8, stk. 4).
notice-offences-8-4-interest = Vi videregiver kun oplysninger om strafbare forhold, når hensynet til offentlige eller private interesser klart vejer tungest (databeskyttelseslovens § 8, stk. 4).
notice-offences-8-5 = Vi behandler oplysninger om strafbare forhold, fordi betingelserne i databeskyttelseslovens § 7 er opfyldt (databeskyttelseslovens § 8, stk. 5).
notice-interest = Interessen er { $interest }.
notice-cpr-11-1 = Vi bruger dit CPR-nummer til entydig identifikation eller som journalnummer (databeskyttelseslovens § 11, stk. 1).
notice-cpr-11-2-1 = Vi bruger dit CPR-nummer, fordi det følger af { $law } (databeskyttelseslovens § 11, stk. 2, nr. 1).
notice-cpr-11-2-1-bare = Vi bruger dit CPR-nummer, fordi det følger af loven (databeskyttelseslovens § 11, stk. 2, nr. 1).
notice-cpr-11-2-2 = Vi bruger kun dit CPR-nummer, hvis du giver samtykke (databeskyttelseslovens § 11, stk. 2, nr. 2).
notice-cpr-11-2-3 = Vi bruger kun dit CPR-nummer til forskning eller statistik, eller når en videregivelse kræver entydig identifikation (databeskyttelseslovens § 11, stk. 2, nr. 3).
notice-cpr-11-2-4 = Vi bruger dit CPR-nummer, fordi betingelserne i databeskyttelseslovens § 7 er opfyldt (databeskyttelseslovens § 11, stk. 2, nr. 4).

## Recipients (Art. 13(1)(e), 14(1)(e)): controllers are disclosed to (videregive), processors are entrusted with data (overlade)

notice-recipients = Hvem får oplysningerne?
notice-recipients-none = Vi giver ikke oplysningerne videre til andre.
notice-recipients-controllers = Vi videregiver oplysninger til disse modtagere, som selv er dataansvarlige.
notice-recipients-processors = Vi overlader oplysninger til leverandører, som kun behandler dem efter vores instruks.
notice-recipients-joint = Vi deler oplysninger med dem, vi er fælles dataansvarlige med.
notice-disclosed-data-why = Det gælder disse oplysninger: { $data }. Det sker, fordi { $why }.
notice-disclosed-data = Det gælder disse oplysninger: { $data }.
notice-disclosed-why = Modtageren får oplysningerne, fordi { $why }.
notice-disclosed-law = Vi har pligt til at videregive oplysningerne efter { $law }.
notice-entrusted-data-why = Leverandøren behandler disse oplysninger: { $data }. Det sker, fordi { $why }.
notice-entrusted-data = Leverandøren behandler disse oplysninger: { $data }.
notice-entrusted-why = Leverandøren behandler oplysningerne, fordi { $why }.

## Transfers (Art. 13(1)(f), 14(1)(f), 44-49)

notice-transfers = Overførsel til lande uden for EU og EØS
notice-transfers-none = Vi overfører ikke oplysningerne til lande uden for EU og EØS.
notice-transfer-to = Oplysningerne bliver overført til { $recipient } ({ $country }).
notice-transfer-to-recipient = Oplysningerne bliver overført til { $recipient }.
notice-transfer-to-country = Oplysningerne bliver overført til et land uden for EU og EØS: { $country }.
notice-transfer-adequacy = EU-Kommissionen har truffet afgørelse om, at landet har et tilstrækkeligt beskyttelsesniveau (databeskyttelsesforordningens artikel 45).
notice-transfer-decision = Afgørelsen har nummer { $decision }.
notice-transfer-dpf = Modtageren er certificeret under EU-U.S. Data Privacy Framework. EU-Kommissionen har truffet afgørelse om, at certificerede modtagere har et tilstrækkeligt beskyttelsesniveau (databeskyttelsesforordningens artikel 45).
notice-transfer-no-adequacy = EU-Kommissionen har ikke truffet afgørelse om, at landet har et tilstrækkeligt beskyttelsesniveau.
notice-transfer-without-adequacy = Overførslen bygger ikke på en afgørelse fra EU-Kommissionen om, at landet har et tilstrækkeligt beskyttelsesniveau.
notice-transfer-no-dpf = Modtageren er ikke omfattet af EU-U.S. Data Privacy Framework.
notice-transfer-46-2-a = Vi beskytter oplysningerne med et retligt bindende instrument mellem offentlige myndigheder (databeskyttelsesforordningens artikel 46, stk. 2, litra a).
notice-transfer-bcr = Vi beskytter oplysningerne med bindende virksomhedsregler (databeskyttelsesforordningens artikel 46, stk. 2, litra b, og artikel 47).
notice-transfer-scc = Vi beskytter oplysningerne med EU-Kommissionens standardkontraktbestemmelser (databeskyttelsesforordningens artikel 46, stk. 2, litra c).
notice-transfer-46-2-e = Vi beskytter oplysningerne med en godkendt adfærdskodeks, som modtageren har forpligtet sig til (databeskyttelsesforordningens artikel 46, stk. 2, litra e).
notice-transfer-46-2-f = Vi beskytter oplysningerne med en godkendt certificering, som modtageren har forpligtet sig til (databeskyttelsesforordningens artikel 46, stk. 2, litra f).
notice-transfer-46-3 = Vi beskytter oplysningerne med bestemmelser, som tilsynsmyndigheden har godkendt (databeskyttelsesforordningens artikel 46, stk. 3).
notice-transfer-copy = Kontakt os, hvis du vil have en kopi af garantierne.
notice-transfer-no-safeguards = Der er heller ingen fornødne garantier for oplysningerne.
notice-transfer-49-1-a = Vi overfører kun oplysningerne, hvis du giver udtrykkeligt samtykke til det (databeskyttelsesforordningens artikel 49, stk. 1, litra a).
notice-transfer-49-1-b = Overførslen er nødvendig for vores aftale med dig (databeskyttelsesforordningens artikel 49, stk. 1, litra b).
notice-transfer-49-1-c = Overførslen er nødvendig for en aftale, som vi har indgået i din interesse (databeskyttelsesforordningens artikel 49, stk. 1, litra c).
notice-transfer-49-1-d = Overførslen er nødvendig af hensyn til vigtige samfundsinteresser (databeskyttelsesforordningens artikel 49, stk. 1, litra d).
notice-transfer-49-1-e = Overførslen er nødvendig for at fastlægge, gøre gældende eller forsvare et retskrav (databeskyttelsesforordningens artikel 49, stk. 1, litra e).
notice-transfer-49-1-f = Overførslen er nødvendig for at beskytte vitale interesser, når den berørte ikke kan give samtykke (databeskyttelsesforordningens artikel 49, stk. 1, litra f).
notice-transfer-49-1-g = Oplysningerne kommer fra et register, som er åbent for offentligheden (databeskyttelsesforordningens artikel 49, stk. 1, litra g).
notice-transfer-49-second = Overførslen gentages ikke, gælder få personer og er nødvendig for vores vægtige legitime interesser (databeskyttelsesforordningens artikel 49, stk. 1, andet afsnit).
notice-transfer-49-second-safeguards = Vi har vurderet overførslen, indført passende garantier og underrettet tilsynsmyndigheden.
notice-transfer-risk = Overførslen har en risiko, som du skal kende.

## Storage (Art. 13(2)(a), 14(2)(a)): phrases behind the label "Slettes"

notice-storage-after = { $period } efter { $event }
notice-storage-period = Efter { $period }
notice-storage-data-after = { $data }: { $period } efter { $event }
notice-storage-data-period = { $data }: efter { $period }
notice-storage-about = Det gælder { $data }.
notice-storage-at-least = Vi gemmer oplysningerne i mindst { $period }.
notice-storage-at-least-after = Vi gemmer oplysningerne i mindst { $period } efter { $event }.
notice-storage-law = Vi har pligt til at gemme oplysningerne efter { $law }.

## Source (Art. 14(2)(f))

notice-source-self = Du har selv givet os oplysninger.
notice-source-observed = Vi registrerer selv oplysninger.
notice-source-from = Vi har fået oplysningerne fra { $source }.
notice-source-data-from = Vi har fået disse oplysninger fra { $source }: { $data }.
notice-source-public = Kilden er offentligt tilgængelig.

## Whether the person must give the data (Art. 13(2)(e))

notice-provision-statutory = Efter { $law } har du pligt til at give os oplysningerne.
notice-provision-statutory-bare = Du har en lovbestemt pligt til at give os oplysningerne.
notice-provision-contractual = Vi kan kun indgå eller opfylde aftalen, hvis du giver os oplysningerne.
notice-provision-voluntary = Du vælger selv, om du vil give os oplysningerne.
notice-provision-observed = Hverken en lov eller en aftale kræver, at du giver os oplysningerne.

## Automated decisions (Art. 13(2)(f), 14(2)(g), 22)

notice-automated = Automatiske afgørelser
notice-automated-is = Et system træffer afgørelsen automatisk, uden at et menneske tager stilling.
notice-automated-logic = Sådan virker det
notice-automated-significance = Det kan det betyde for dig
notice-automated-basis = Hvorfor vi må det
notice-automated-22-2-a = Afgørelsen er nødvendig for vores aftale med dig (databeskyttelsesforordningens artikel 22, stk. 2, litra a).
notice-automated-22-2-b = Lovgivningen tillader afgørelsen (databeskyttelsesforordningens artikel 22, stk. 2, litra b).
notice-automated-22-2-c = Det sker kun, hvis du giver udtrykkeligt samtykke (databeskyttelsesforordningens artikel 22, stk. 2, litra c).
notice-automated-safeguards = Dine muligheder
notice-automated-human = Du kan bede om, at et menneske ser på sagen. Du kan også sige din mening og bestride afgørelsen.

## Marketing, publication, recording

notice-marketing-products-channels = Vi sender dig markedsføring om { $products } { $channels }.
notice-marketing-products = Vi sender dig markedsføring om { $products }.
notice-marketing-channels = Vi sender dig markedsføring { $channels }.
notice-marketing-partners = Du får også markedsføring fra { $names }.
notice-marketing-soft = Vi sender kun tilbud om vores egne tilsvarende produkter. Du kan sige nej tak gratis, når du giver os adressen, og i hver besked.
notice-publication-public = Alle kan se det.
notice-publication-members = Kun medlemmer kan se det.
notice-publication-parents = Kun forældre kan se det.
notice-recording-audio = Optagelsen har lyd.
notice-recording-silent = Optagelsen har ikke lyd.
notice-recording-before = Optagelsen dækker også { $period } før start.
notice-recording-area = Optagelserne sker her: { $area }.

## Cookies and similar technologies (cookiebekendtgørelsens § 3, stk. 2)

notice-cookies = Cookies og lignende teknologier
notice-cookies-intro = Her er alt, hvad der bliver gemt eller læst på din enhed.
notice-cookies-choice = Du kan sige nej til det, der kræver samtykke, og altid ændre dit svar.
notice-cookies-no-consent = Dette er nødvendigt for det, du har bedt om, og kræver ikke samtykke.
notice-cookies-consent = Dette bliver kun gemt eller læst, hvis du siger ja.
notice-cookies-name = Navn
notice-cookies-service = Tjeneste
notice-cookies-provider = Udbyder
notice-cookies-why = Formål
notice-cookies-duration = Varighed
notice-cookies-third-party = Andre, der kan læse det
notice-cookies-pixel = Gemmer ikke noget
notice-cookies-nobody = Ingen

## Withdrawal (Art. 7(3), 13(2)(c), 14(2)(d))

notice-withdraw = Sådan trækker du dit samtykke tilbage
notice-withdraw-any-time = Du kan altid trække dit samtykke tilbage.
notice-withdraw-contact = { $way ->
    [phone] Du trækker samtykket tilbage ved at ringe til os på { $contact }.
    [website] Du trækker samtykket tilbage på { $contact }.
   *[email] Du trækker samtykket tilbage ved at skrive til { $contact }.
}
notice-withdraw-effect = Når du trækker samtykket tilbage, stopper vi med at bruge oplysningerne til formålet.
notice-withdraw-earlier = Det, vi lovligt har gjort inden da, er stadig lovligt.
notice-withdraw-erase = Vi sletter de oplysninger, som vi kun har på grund af dit samtykke.
notice-withdraw-anonymise = Vi gør de oplysninger anonyme, som vi kun har på grund af dit samtykke.
notice-withdraw-keep = Vi gemmer dog stadig disse oplysninger: { $data }. Det har vi pligt til efter { $law }.

## What the person is not told, and why (Art. 13(4), 14(5), databeskyttelsesloven §§ 22 and 23)

notice-exceptions = Information, du ikke får her
notice-exception-13-4 = Du har allerede fået informationen (databeskyttelsesforordningens artikel 13, stk. 4).
notice-exception-14-5-a = Du har allerede fået informationen (databeskyttelsesforordningens artikel 14, stk. 5, litra a).
notice-exception-14-5-b = Det er ikke muligt at give dig informationen, eller det kræver en uforholdsmæssigt stor indsats (databeskyttelsesforordningens artikel 14, stk. 5, litra b).
notice-exception-14-5-c = En lov siger udtrykkeligt, at vi skal indsamle eller videregive oplysningerne (databeskyttelsesforordningens artikel 14, stk. 5, litra c).
notice-exception-14-5-d = Vi har tavshedspligt om oplysningerne (databeskyttelsesforordningens artikel 14, stk. 5, litra d).
notice-exception-dbl-22-1 = Afgørende hensyn til private interesser vejer tungere end din interesse i at få informationen (databeskyttelseslovens § 22, stk. 1).
notice-exception-dbl-22-2 = Afgørende hensyn til offentlige interesser vejer tungere end din interesse i at få informationen (databeskyttelseslovens § 22, stk. 2).
notice-exception-dbl-22-4 = Domstolen giver ikke informationen, når den handler som domstol (databeskyttelseslovens § 22, stk. 4).
notice-exception-dbl-22-7 = Procesbevillingsnævnet giver ikke informationen, når det behandler en sag (databeskyttelseslovens § 22, stk. 7).
notice-exception-dbl-23 = Vi er en myndighed og bruger oplysningerne igen efter særlige regler (databeskyttelseslovens § 23).
notice-exception-law = Det følger af { $law }.
notice-exception-elements = Derfor får du ikke alt at vide om { $elements }.
notice-exception-subjects = Det gælder { $subjects }.
notice-exception-published = Vi har i stedet offentliggjort informationen her: { $place }.
