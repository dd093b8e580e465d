### Hvad reglerne om anmodningen om samtykke siger: dens indhold, og hvordan valget træffes. $what er det, der blev fundet.

consent-granular = Formålet samler ting, der ikke hører sammen: { $what }.
    .perhaps = Er "{ $what }" ét formål?
    .partners = Ét ja til "{ $what }" gælder både din egen og dine partneres markedsføring.
    .key = Én tast svarer på flere formål på én gang.
    .asks = Hvert formål har sit eget valg.
    .limits = Ulige mål i ét formål er ulovligt. Vejen til et mål er en del af det: at måle klik på annoncer, eller statistik for at gøre siderne bedre. Et mål, som teksten afviser, eller som er andres eget, tæller ikke med. Ét valg for din og nævnte partneres markedsføring er en risiko. Én tast for flere formål samler dem også. Begynder teksten på to formål, hvor reglen ikke kender det ene, spørger den.
    .why = Den, der gerne vil tælles med, har ikke dermed sagt ja til annoncer. Et samlet ja er ikke frivilligt.
    .fix = Del formålet i to, så hvert formål har sit eget valg. Ved telefonen: stil ét spørgsmål ad gangen.

consent-purpose-specific = Formålet er ikke konkret: "{ $what }".
    .missing = Formålet "{ $what }" har ingen beskrivelse.
    .open = Opremsningen har ingen ende: "{ $what }".
    .asks = Et samtykke nævner ét konkret formål.
    .limits = Et løst mål er i orden, når teksten også siger, hvad der sker: "vi tæller besøg for at gøre siderne bedre". Nævner titlen målet, mens beskrivelsen er løs, er det en risiko. Det samme gælder en opremsning uden ende.
    .why = Når formålet kan betyde hvad som helst, ved ingen, hvad de siger ja til.
    .fix = Skriv, hvad du gør, i én sætning: "Vi tæller, hvor mange der besøger siderne." Stryg "og lignende" og "m.v.".

consent-data-types = Formålet "{ $what }" siger ikke, hvilke oplysninger det bruger.
    .label = "{ $what }" siger ikke, hvilke oplysninger det er.
    .asks = Anmodningen siger, hvilke typer af oplysninger der bliver brugt.
    .limits = Dialogen skriver selv typerne fra "data". Reglen finder kun formål, der ingen nævner, og betegnelser, der ikke siger noget.
    .why = Den, der siger ja, skal vide til hvad: navn, billede, stemme.
    .fix = Skriv typerne i "data", for eksempel "email", eller egne med en betegnelse, der siger, hvad det er.

consent-withdrawal-informed = Dialogen "{ $what }" fortæller ikke, at samtykket kan trækkes tilbage, og hvordan.
    .denied = Teksten siger, at samtykket ikke kan trækkes tilbage: "{ $what }".
    .silent = Dialogen fortæller ikke på sproget "{ $what }", at samtykket kan trækkes tilbage.
    .language = På ét sprog får man at vide, at samtykket kan trækkes tilbage, men ikke på sproget "{ $what }".
    .asks = Før samtykket får personen at vide, at det altid kan trækkes tilbage, og hvordan. Ellers er det ikke gyldigt.
    .limits = Ordene kan være mange: trække tilbage, fortryde, framelde. Skriver du ikke selv noget, siger dialogen det. Sprog uden ordliste bliver ikke læst.
    .why = Et samtykke er kun gyldigt, hvis personen på forhånd ved, at det altid kan trækkes tilbage, og hvordan.
    .fix = Skriv "withdrawal.how" på hvert sprog: "Du kan altid trække dit samtykke tilbage med knappen Cookievalg nederst på alle sider."

consent-withdrawal-as-easy = I dialogen "{ $what }" er det sværere at trække samtykket tilbage end at give det.
    .words = Det er sværere at trække samtykket tilbage end at give det: "{ $what }".
    .page-clicks = Der er ingen knap til at trække samtykket tilbage der, hvor "{ $what }" fører hen.
    .page-fix = Lad knappen "Træk alle tilbage" blive synlig. Skjul den ikke i din egen stil.
    .asks = Et samtykke er lige så let at trække tilbage som at give: samme sted, lige så hurtigt og gratis.
    .limits = Et samtykke på papir eller ansigt til ansigt må trækkes tilbage på enhver måde. Telefon eller e-mail for en formular på en side er en risiko.
    .why = Den, der sagde ja med et klik, skal kunne sige nej med et klik. Ellers bliver folk hængende i noget, de ikke vil mere.
    .fix = Sæt "withdrawal.where" til "button" eller "link", og kræv hverken brev, gebyr eller begrundelse.

consent-no-passivity = Teksten gør noget, der ikke er et valg, til et ja: "{ $what }".
    .opt-out = Dialogen "{ $what }" beder om samtykke ved kun at give mulighed for at sige fra.
    .asks = Tavshed, brug eller at gå videre er ikke samtykke.
    .limits = Ord, der afviser det, passerer: "du siger ikke ja ved at fortsætte". Det samme gør en handling: at krydse af, trykke eller skrive under.
    .why = At blive på siden, blive i røret eller tie viser ikke, hvad personen vil. Samtykke er en aktiv handling.
    .fix = Stryg sætningen. Spørg, og gør først noget, når der er svaret ja. Brug "kind": "banner", "modal" eller "inline".

consent-reject-as-easy = Knappen, der skal afvise, siger ikke nej: "{ $what }".
    .page-missing = Her er en knap til at sige ja og ingen til at sige nej.
    .page-clicks = Et ja tager ét tryk, et nej tager flere.
    .page-hidden = Knappen "{ $what }" kan ikke ses uden at rulle, eller noget dækker den.
    .page-fix = Lad begge knapper stå der, hvor spørgsmålet bliver stillet. Giv dialogen plads, og lad intet ligge over den.
    .asks = At sige nej er lige så let som at sige ja, i det samme lag.
    .limits = Gælder kun, når knapper tager valget. I en formular er et tomt felt et nej.
    .why = Det skal være lige så let at sige nej som ja. Et nej, der gemmer sig bag en anden knap, er det ikke.
    .fix = Skriv "Afvis alle" eller "Kun nødvendige", eller fjern "buttons.reject", så står der "Afvis alle".

consent-not-conditional = Samtykket til "{ $what }" er et krav, men man skal kunne sige nej til at give samtykke.
    .words = Teksten gør et ja til prisen for noget andet: "{ $what }".
    .asks = Et ja er ikke prisen for noget andet.
    .limits = Det, der følger af selve nejet, passerer: uden samtykke ingen optagelse, ingen video, intet nyhedsbrev. Det, en kontrakt virkelig kræver, bygger på kontrakten og ikke på samtykke.
    .why = Den, der må sige ja for at få noget andet, har intet frit valg, og samtykket gælder ikke.
    .fix = Gør samtykket frivilligt ("required": "voluntary"), og lad resten virke uden. Er oplysningerne nødvendige for aftalen, er retsgrundlaget 6(1)(b).

consent-distinct = Teksten tager samtykke sammen med andre vilkår: "{ $what }".
    .asks = Anmodningen står for sig selv, adskilt fra alt andet, man siger ja til.
    .limits = At nævne andre vilkår ved siden af samtykket er i orden.
    .why = Et ja, der gemmer sig i handelsbetingelserne, er ikke et ja. Den del af erklæringen binder ingen.
    .fix = Bed om samtykket for sig selv, med sin egen overskrift og sit eget felt.

consent-prior-information = Dialogen "{ $what }" har ingen oplysningstekst.
    .purpose = Dialogens oplysningstekst fortæller ikke om formålet "{ $what }".
    .address = Oplysningsteksten "{ $what }" har ingen adresse, så dialogen kan ikke linke til den.
    .employees = Medarbejderne får først oplysningsteksten "{ $what }" bagefter.
    .asks = Alle får det hele at vide, før behandlingen begynder, også medarbejdere.
    .limits = På papir og i telefonen kan oplysningsteksten komme på en anden måde. En dialog på en side skal have tekstens adresse.
    .why = Den, der siger ja, skal have det hele at vide først: hvem der får oplysningerne, hvor længe, og hvilke rettigheder man har.
    .fix = Skriv oplysningstekstens id i "notice", giv den en "url", og tag alle dialogens formål med i dens "purposes". Giv medarbejderne den på forhånd.

consent-button-labels = Knappen "{ $what }" siger ikke, at den giver samtykke.
    .wrong-way = Knappen "{ $what }" siger det modsatte af, hvad den gør.
    .asks = Knapperne siger, hvad de gør, og passer sammen to og to.
    .limits = "Kun nødvendige" og "Afvis alle undtagen nødvendige" er klare afvisninger. "Afvis nødvendige" siger det modsatte af, hvad den gør.
    .why = "OK" kan betyde, at man har læst noget. Det skal være klart, hvad hvert tryk gør.
    .fix = Skriv "Accepter alle" og "Afvis alle", eller fjern "buttons", så står det der.

consent-no-nudging = Et valg ser ud til at være det rigtige: { $what }.
    .page-fix = Giv begge knapper samme stil, eller fjern din egen.
    .asks = Intet i valgets udseende skubber mod et ja.
    .limits = I dialogen er ja og nej det samme element med samme stil. Hvad sidens eget stylesheet gør ved dem, kan kun ses på siden.
    .why = En stærk farve på ja og en svag på nej skubber folk. Så er valget ikke frit.
    .fix = Lad "Afvis alle" og "Accepter alle" se ens ud: samme slags knap, størrelse, farve og plads.

consent-no-detriment-text = Dialogen "{ $what }" siger ikke, at et nej er i orden.
    .words = Teksten presser den, der siger nej: "{ $what }".
    .asks = Personen får at vide, at et nej ikke får negative følger, og bliver hverken truet eller gjort til grin.
    .limits = Det, der følger af selve nejet, må gerne stå: "så viser vi ikke videoen". Sætninger, der afviser en dårlig følge, passerer.
    .why = Den, der er bange for at miste noget eller bliver gjort til grin, vælger ikke frit.
    .fix = Skriv i "refusal", hvad der sker ved et nej: "Siger du nej, får du den samme hjælp."

consent-withdrawal-not-retroactive = Teksten siger, at det ændrer fortiden at trække samtykket tilbage: "{ $what }".
    .asks = At trække samtykket tilbage virker fra nu af: det, der var lovligt før, er stadig lovligt.
    .limits = Ulovligt i en oplysningstekst, som skal sige det rigtigt; en risiko i en dialog.
    .why = Det, der var lovligt, mens samtykket gjaldt, bliver ved med at være lovligt. Personen skal vide, hvad der sker, når man trækker sit samtykke tilbage.
    .fix = Stryg det. Skriv, hvad der sker fra nu af: "Så stopper vi med at bruge oplysningerne."

consent-other-law = Teksten i "{ $what }" taler om samtykke, men formålet bygger på noget andet. Hvilket samtykke er det?
    .asks = Ordet samtykke er forbeholdt et samtykke efter databeskyttelsesforordningen, eller den anden lov er nævnt.
    .limits = Et spørgsmål, fordi en fil ikke viser, hvilken lov der er ment. Sundheds- og forvaltningsret har egne samtykker, som ikke er et retsgrundlag. Tekster om, at samtykke ikke er nødvendigt, passerer, og det samme gør formål, der gemmer bevis.
    .why = Den, der læser "samtykke", tror, at det kan trækkes tilbage, så behandlingen stopper.
    .fix = Er det et samtykke efter en anden lov, så skriv den i "otherConsent". Ellers: brug et andet ord, eller ret retsgrundlaget.

consent-plain-language = Ordet "{ $what }" hører til i en lov, ikke her.
    .hedge = Teksten siger ikke, om det sker: "{ $what }".
    .page-language = Siden og dialogen taler hvert sit sprog: { $what }.
    .page-fix = Skriv teksterne på sidens sprog, eller ret "lang" på siden.
    .asks = Anmodningen er klar og enkel: ord, folk bruger, og intet "eventuelt".
    .limits = Et enkelt "kan" er ikke et forbehold. Om sprogene er der, siger missing-language. Hvor svær teksten er, siger readability.
    .why = Den, der ikke forstår, hvad der bliver spurgt om, kan ikke svare på det.
    .fix = Skriv, som du ville sige det: korte sætninger, almindelige ord, og hvad du gør, ikke hvad der måske sker.

child-language = Formålet "{ $what }" er ikke forklaret for børn.
    .asks = Det, man siger til et barn, kan barnet forstå.
    .limits = Om ordene er til at forstå for et barn, kan ingen fil vise. Hvor lange sætningerne er, siger readability.
    .why = Et barn skal selv kunne forstå, hvad der sker med det, det fortæller.
    .fix = Skriv "child.title" og "child.description" på hvert sprog, med korte sætninger og ord, barnet kender.

readability = Teksten er svær at læse: LIX { $what }.
    .child = Teksten er svær for et barn at læse: LIX { $what }.
    .sentence = Sætningen er lang for et barn: "{ $what }"
    .asks = Det, man viser folk, er let at læse for dem.
    .limits = Kun et råd, efter vores egne grænser: LIX over 45 for voksne og over 35 for børn, og 15 ord i en sætning til et barn. LIX måles på hele dialogen eller oplysningsteksten, som folk læser den, hvis den har mindst 100 ord. En dialog, som ikke må vises, bliver ikke målt.
    .why = Lange sætninger og lange ord får folk til at holde op med at læse.
    .fix = Del de lange sætninger, og skriv korte ord i stedet for lange, først i introduktionen og beskrivelserne.

own-wording = Din egen tekst mangler { "{" } ${ $what } { "}" }.
    .unknown = Der er ingen tekst, der hedder "{ $what }", så dine ord bliver aldrig vist.
    .variable = Teksten har ingen variabel, der hedder "{ $what }", så den bliver vist, som den er skrevet.
    .asks = Dine egne ord i "texts" omskriver tekster, der findes, med deres variabler.
    .limits = Hvad en omskrivning ellers skal sige, spørger andre regler om.
    .why = En variabel står for en oplysning: et navn, en frist, en adresse. Uden den mangler oplysningen.
    .fix = Brug de samme variabler som den indbyggede tekst, og kun dem.
