### The rights of GDPR Articles 15-22 and 77: what each means, and why one does not apply.

## Access, rectification, erasure, restriction, notification, portability (Art. 13(2)(b), 14(2)(c))

right-heading = Dine rettigheder
right-intro = Du har disse rettigheder, når vi behandler oplysninger om dig.
right-access-name = Indsigt
right-access = Du kan få at vide, hvilke oplysninger vi har om dig, og få en kopi.
right-rectification-name = Berigtigelse
right-rectification = Du kan få rettet forkerte oplysninger og tilføjet det, der mangler.
right-erasure-name = Sletning
right-erasure = I visse tilfælde kan du få slettet oplysninger, før vi ellers ville slette dem.
right-erasure-duty = Vi sletter ikke oplysninger, så længe de er nødvendige for at opfylde vores pligt efter { $law }.
right-erasure-duty-bare = Vi sletter ikke oplysninger, så længe de er nødvendige for at opfylde en retlig pligt.
right-erasure-task = Vi sletter ikke oplysninger, så længe de er nødvendige for vores opgave efter { $law }.
right-erasure-task-bare = Vi sletter ikke oplysninger, så længe de er nødvendige for en opgave i samfundets interesse.
right-erasure-claims = Vi sletter ikke oplysninger, så længe de er nødvendige for et retskrav.
right-restriction-name = Begrænsning
right-restriction = I visse tilfælde kan du kræve, at vi kun opbevarer oplysningerne og ikke bruger dem til andet.
right-told-name = Besked til modtagere
right-told = Når vi retter, sletter eller begrænser oplysninger, giver vi modtagerne besked. Det gælder ikke, hvis det er umuligt eller uforholdsmæssigt vanskeligt.
right-portability-name = Dataportabilitet
right-portability = Oplysninger, du selv har givet os, kan du få i et maskinlæsbart format eller få sendt til en anden dataansvarlig.
right-portability-not = Retten gælder ikke her. Den gælder kun oplysninger, som du selv har givet os, og som vi bruger efter samtykke eller aftale.
right-limited = Retten er begrænset efter { $law }.
right-objection-name = Indsigelse
right-objection-not = Retten gælder ikke her. Vores retsgrundlag er hverken en opgave i samfundets interesse eller en legitim interesse. Vi bruger heller ikke oplysningerne til direkte markedsføring.

## Automated decisions (Art. 22)

right-automated-name = Automatiske afgørelser
right-automated = Du har ret til, at vi ikke afgør din sag alene ved automatisk behandling, heller ikke ved profilering. Det gælder, når afgørelsen har retsvirkning for dig eller på tilsvarende vis påvirker dig betydeligt.

## How to use the rights (Art. 12(3)-(5)); $way is "email", "phone", "address" or "website"

right-use-name = Sådan bruger du dine rettigheder
right-contact = { $way ->
    [phone] Ring til os på { $contact }.
    [website] Kontakt os på { $contact }.
   *[email] Skriv til { $contact }.
}
right-use-time = Vi svarer hurtigst muligt og senest en måned efter, at vi har fået din henvendelse.
right-use-extension = Er sagen kompliceret, kan vi forlænge fristen med to måneder, men så får du besked inden for den første måned.
right-use-free = Det er gratis.

## Objection: a box of its own, apart from all other information (Art. 21(4))

right-object = Din ret til indsigelse
right-object-one = Du kan til enhver tid gøre indsigelse mod, at vi bruger dine oplysninger til formålet ”{ $purpose }”.
right-object-many = Du kan til enhver tid gøre indsigelse mod, at vi bruger dine oplysninger til disse formål:
right-object-reason = Begrund indsigelsen med din særlige situation.
right-object-effect = Så stopper vi, medmindre vi har vægtige legitime grunde, eller vi skal bruge oplysningerne til et retskrav.
right-object-marketing = Du kan altid sige nej til direkte markedsføring, også til profilering til det formål. Så stopper vi. Du behøver ikke give en grund.
right-object-research = Du kan også gøre indsigelse mod, at vi bruger oplysningerne til forskning. Det gælder ikke, hvis forskningen er nødvendig for en opgave i samfundets interesse.

## Complaint and remedies (Art. 13(2)(d), 14(2)(e), 77, 79, 82)

right-complaint = Klage
right-complaint-authority = Er du utilfreds med den måde, vi behandler dine personoplysninger på? Så kan du klage til { $name }.
right-complaint-elsewhere = Bor eller arbejder du i et andet EU- eller EØS-land, kan du også klage til tilsynsmyndigheden der.
right-complaint-court = Du kan også gå til domstolene og kræve erstatning.
right-complaint-cookies = Handler det om cookies, kan du også henvende dig til Digitaliseringsstyrelsen, som fører tilsyn med cookiereglerne.
right-datatilsynet-name = Datatilsynet
right-datatilsynet-address = Carl Jacobsens Vej 35, 2500 Valby
right-datatilsynet-phone = 33 19 32 00
