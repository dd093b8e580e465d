### Hvad reglerne om anmodningen om samtykke siger: dens indhold, og hvordan valget træffes. $what er det, der blev fundet.

consent-granular = Formålet samler ting, der ikke hører sammen: { $what }.
    .partners = Ét ja til "{ $what }" gælder både dig og dine partneres markedsføring.
    .key = Én tast svarer på flere formål på én gang.
    .why = Den, der gerne vil tælles med, har ikke dermed sagt ja til annoncer. Et samlet ja er ikke frivilligt.
    .fix = Del formålet i to, så hvert formål har sit eget valg. Ved telefonen: stil ét spørgsmål ad gangen.

consent-purpose-specific = Formålet er ikke konkret: "{ $what }".
    .missing = Formålet "{ $what }" har ingen beskrivelse.
    .open = Opremsningen har ingen ende: "{ $what }".
    .why = Når formålet kan betyde hvad som helst, ved ingen, hvad de siger ja til.
    .fix = Skriv, hvad I gør, i én sætning: "Vi tæller, hvor mange der besøger siderne." Stryg "og lignende" og "m.v.".

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

consent-reject-as-easy = Knappen på nejets plads siger ikke nej: "{ $what }".
    .why = Det skal være lige så let at sige nej som ja. Et nej, der gemmer sig bag en anden knap, er det ikke.
    .fix = Skriv "Afvis alle" eller "Kun nødvendige", eller fjern "buttons.reject", så står der "Afvis alle".

consent-not-conditional = Samtykket til "{ $what }" er et krav, men et samtykke skal kunne nægtes.
    .words = Teksten gør et ja til prisen for noget andet: "{ $what }".
    .why = Den, der må sige ja for at få noget andet, har intet frit valg, og samtykket gælder ikke.
    .fix = Gør samtykket frivilligt ("required": "voluntary"), og lad resten virke uden. Er oplysningerne nødvendige for aftalen, er retsgrundlaget 6(1)(b).

consent-distinct = Teksten tager samtykke sammen med andre vilkår: "{ $what }".
    .why = Et ja, der gemmer sig i handelsbetingelserne, er ikke et ja. Den del af erklæringen binder ingen.
    .fix = Bed om samtykket for sig selv, med sin egen overskrift og sit eget felt.
