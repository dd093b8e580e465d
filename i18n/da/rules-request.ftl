### Hvad reglerne om anmodningen om samtykke siger: dens indhold, og hvordan valget træffes. $what er det, der blev fundet.

consent-granular = Formålet samler ting, der ikke hører sammen: { $what }.
    .partners = Ét ja til "{ $what }" gælder både din egen og dine partneres markedsføring.
    .key = Én tast svarer på flere formål på én gang.
    .why = Den, der gerne vil tælles med, har ikke dermed sagt ja til annoncer. Et samlet ja er ikke frivilligt.
    .fix = Del formålet i to, så hvert formål har sit eget valg. Ved telefonen: stil ét spørgsmål ad gangen.

consent-purpose-specific = Formålet er ikke konkret: "{ $what }".
    .missing = Formålet "{ $what }" har ingen beskrivelse.
    .open = Opremsningen har ingen ende: "{ $what }".
    .why = Når formålet kan betyde hvad som helst, ved ingen, hvad de siger ja til.
    .fix = Skriv, hvad du gør, i én sætning: "Vi tæller, hvor mange der besøger siderne." Stryg "og lignende" og "m.v.".

consent-data-types = Formålet "{ $what }" siger ikke, hvilke oplysninger det bruger.
    .label = "{ $what }" siger ikke, hvilke oplysninger det er.
    .why = Den, der siger ja, skal vide til hvad: navn, billede, stemme.
    .fix = Skriv typerne i "data", for eksempel "email", eller egne med en betegnelse, der siger, hvad det er.

consent-withdrawal-informed = Dialogen "{ $what }" fortæller ikke, at samtykket kan trækkes tilbage, og hvordan.
    .denied = Teksten siger, at samtykket ikke kan trækkes tilbage: "{ $what }".
    .silent = Dialogen fortæller ikke, at samtykket kan trækkes tilbage (sprog: { $what }).
    .language = På ét sprog får man at vide, at samtykket kan trækkes tilbage, men ikke på { $what }.
    .why = Et samtykke er kun gyldigt, hvis personen på forhånd ved, at det altid kan trækkes tilbage, og hvordan.
    .fix = Skriv "withdrawal.how" på hvert sprog: "Du kan altid trække dit samtykke tilbage med knappen Cookievalg nederst på alle sider."

consent-withdrawal-as-easy = I dialogen "{ $what }" er det sværere at trække samtykket tilbage end at give det.
    .words = Det er sværere at trække samtykket tilbage end at give det: "{ $what }".
    .why = Den, der sagde ja med et klik, skal kunne sige nej med et klik. Ellers bliver folk hængende i noget, de ikke vil mere.
    .fix = Sæt "withdrawal.where" til "button" eller "link", og kræv hverken brev, gebyr eller begrundelse.

consent-no-passivity = Teksten gør noget, der ikke er et valg, til et ja: "{ $what }".
    .opt-out = Dialogen "{ $what }" beder om samtykke ved kun at give mulighed for at sige fra.
    .why = At blive på siden, blive i røret eller tie viser ikke, hvad personen vil. Samtykke er en aktiv handling.
    .fix = Stryg sætningen. Spørg, og gør først noget, når der er svaret ja. Brug "kind": "banner", "modal" eller "inline".

consent-reject-as-easy = Knappen, der skal afvise, siger ikke nej: "{ $what }".
    .why = Det skal være lige så let at sige nej som ja. Et nej, der gemmer sig bag en anden knap, er det ikke.
    .fix = Skriv "Afvis alle" eller "Kun nødvendige", eller fjern "buttons.reject", så står der "Afvis alle".

consent-not-conditional = Samtykket til "{ $what }" er et krav, men man skal kunne sige nej til at give samtykke.
    .words = Teksten gør et ja til prisen for noget andet: "{ $what }".
    .why = Den, der må sige ja for at få noget andet, har intet frit valg, og samtykket gælder ikke.
    .fix = Gør samtykket frivilligt ("required": "voluntary"), og lad resten virke uden. Er oplysningerne nødvendige for aftalen, er retsgrundlaget 6(1)(b).

consent-distinct = Teksten tager samtykke sammen med andre vilkår: "{ $what }".
    .why = Et ja, der gemmer sig i handelsbetingelserne, er ikke et ja. Den del af erklæringen binder ingen.
    .fix = Bed om samtykket for sig selv, med sin egen overskrift og sit eget felt.

consent-prior-information = Dialogen "{ $what }" har ingen oplysningstekst.
    .purpose = Dialogens oplysningstekst fortæller ikke om formålet "{ $what }".
    .address = Oplysningsteksten "{ $what }" har ingen adresse, så dialogen kan ikke linke til den.
    .employees = Medarbejderne får først oplysningsteksten "{ $what }" bagefter.
    .why = Den, der siger ja, skal have det hele at vide først: hvem der får oplysningerne, hvor længe, og hvilke rettigheder man har.
    .fix = Skriv oplysningstekstens id i "notice", giv den en "url", og tag alle dialogens formål med i dens "purposes". Giv medarbejderne den på forhånd.

consent-button-labels = Knappen "{ $what }" siger ikke, at den giver samtykke.
    .wrong-way = Knappen "{ $what }" siger det modsatte af, hvad den gør.
    .why = "OK" kan betyde, at man har læst noget. Det skal være klart, hvad hvert tryk gør.
    .fix = Skriv "Accepter alle" og "Afvis alle", eller fjern "buttons", så står det der.

consent-no-nudging = Et valg ser ud til at være det rigtige: { $what }.
    .why = En stærk farve på ja og en svag på nej skubber folk. Så er valget ikke frit.
    .fix = Lad "Afvis alle" og "Accepter alle" se ens ud: samme slags knap, størrelse, farve og plads.

consent-no-detriment-text = Dialogen "{ $what }" siger ikke, at et nej er i orden.
    .words = Teksten presser den, der siger nej: "{ $what }".
    .why = Den, der er bange for at miste noget eller bliver gjort til grin, vælger ikke frit.
    .fix = Skriv i "refusal", hvad der sker ved et nej: "Siger du nej, får du den samme hjælp."

consent-withdrawal-not-retroactive = Teksten siger, at det ændrer fortiden at trække samtykket tilbage: "{ $what }".
    .why = Det, der var lovligt, mens samtykket gjaldt, bliver ved med at være lovligt. Personen skal vide, hvad der sker, når man trækker sit samtykke tilbage.
    .fix = Stryg det. Skriv, hvad der sker fra nu af: "Så stopper vi med at bruge oplysningerne."

consent-other-law = Teksten i "{ $what }" taler om samtykke, men formålet bygger på noget andet. Hvilket samtykke er det?
    .why = Den, der læser "samtykke", tror, at det kan trækkes tilbage, så behandlingen stopper.
    .fix = Er det et samtykke efter en anden lov, så skriv den i "otherConsent". Ellers: brug et andet ord, eller ret retsgrundlaget.

consent-plain-language = Ordet "{ $what }" hører til i en lov, ikke her.
    .hedge = Teksten siger ikke, om det sker: "{ $what }".
    .lix = Teksten er svær at læse (LIX { $what }).
    .why = Den, der ikke forstår, hvad der bliver spurgt om, kan ikke svare på det.
    .fix = Skriv, som du ville sige det: korte sætninger, almindelige ord, og hvad du gør, ikke hvad der måske sker.

child-language = Formålet "{ $what }" er ikke forklaret for børn.
    .long = Sætningen er lang for et barn: "{ $what }"
    .lix = Teksten er svær for et barn at læse (LIX { $what }).
    .why = Et barn skal selv kunne forstå, hvad der sker med det, det fortæller.
    .fix = Skriv "child.title" og "child.description" på hvert sprog, med korte sætninger og ord, barnet kender.

own-wording = Din egen tekst mangler { "{" } ${ $what } { "}" }.
    .unknown = Der er ingen tekst, der hedder "{ $what }", så dine ord bliver aldrig vist.
    .variable = Teksten har ingen variabel, der hedder "{ $what }", så den bliver vist, som den er skrevet.
    .why = En variabel står for en oplysning: et navn, en frist, en adresse. Uden den mangler oplysningen.
    .fix = Brug de samme variabler som den indbyggede tekst, og kun dem.
