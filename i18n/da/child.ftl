### The notice for children (Art. 12(1), recital 58): the same facts in words a child knows; sentences of at most 15 words.

## Frame

child-title = Hvad vi ved om dig
child-intro = Hej! Vi er { $name }. Her kan du læse, hvad vi gemmer om dig.
child-intro-from-others = Hej! Vi er { $name }. Andre har fortalt os noget om dig.
child-intro-from-both = Hej! Vi er { $name }. Du har fortalt os noget om dig. Det har andre også.
child-short-purposes = Vi bruger det, vi ved om dig, til:
child-short-from-others = Andre fortæller os også noget om dig.
child-short-transfers = Noget af det kommer til lande uden for EU.
child-short-object = Nogle gange kan du sige stop.
child-short-complaint = Du kan klage til os eller til { $authority }.
child-for-purposes = Det gælder { $purposes }.
child-more = Læs mere om det, vi ved om dig
child-label-data = Det gemmer vi
child-label-basis = Derfor må vi
child-label-special = Ekstra private ting
child-label-offences = Ulovlige ting
child-label-recipients = Dem viser vi det til
child-label-storage = Vi sletter det
child-label-source = Her har vi det fra
child-label-provision = Skal du fortælle os det?
child-label-rule = Reglen står her
child-label-new = Det er nyt
child-label-basis-for = Derfor må vi ({ $part })
child-label-other-consent = Du bliver også spurgt om
child-label-marketing = Reklamer
child-label-publication = Her kan andre se det
child-label-recording = Sådan optager vi

## Types of data that a child has other words for

child-data-ip-address = dit nummer på nettet (IP-adresse)
child-data-device-id = et nummer for din telefon eller computer
child-data-browser = hvilket program du ser siden med
child-data-pages-viewed = hvilke sider du ser
child-data-location = hvor du er
child-data-voice = lyden af din stemme
child-data-message = dine beskeder
child-data-offences = ulovlige ting
child-data-social-problems = store problemer i dit liv
child-data-health = dit helbred
child-data-ethnicity = hvor din familie kommer fra
child-data-religion = hvad du tror på
child-data-political-opinion = hvad du mener om politik
child-data-sex-life = sex eller hvem du er tiltrukket af
child-data-genetic = dine gener
child-data-biometric = mål af dit ansigt eller dine fingre

## Who

child-controller = Hvem er vi?
child-controller-is = { $name } har ansvaret for det, vi ved om dig.
child-joint-are = Vi er sammen med { $names } om at passe på det.
child-joint-rights = Du kan spørge hver af os.
child-joint = Hvem passer på det sammen med os?
child-joint-contact = Du kan nøjes med at spørge { $name }.
child-representative-is = { $name } hjælper os i EU.
child-representative = Vores hjælper i EU
child-dpo = Hvem kan du spørge?
child-dpo-is = En person holder øje med, at vi passer på det, vi ved om dig.
child-dpo-named = Personen hedder { $name }.

## Why; the citation is a line of its own, so the sentence stays short

child-purposes = Hvad bruger vi det til?
child-basis-6-1-a = Vi må kun, hvis du siger ja.
child-basis-6-1-b = Vi har brug for det for at holde vores aftale med dig.
child-basis-6-1-c = En lov siger, at vi skal.
child-basis-6-1-d = Vi gør det for at passe på dit eller andres liv.
child-basis-6-1-e = { $who ->
    [authority] Det er en opgave, som loven har givet os.
   *[private] Det er en vigtig opgave for hele samfundet.
}
child-basis-6-1-f = Vi har en god grund: { $interest }.
child-basis-6-1-f-bare = Vi har en god grund til det.
child-basis-weighed = Vi har tænkt over, om det er godt nok for dig. Det mener vi, det er.
child-new-from = Vi ved det allerede. Vi begynder tidligst at bruge det sådan her { $date }.
child-other-consent = En anden lov siger, at du også skal sige ja: { $law }.
child-cite = Databeskyttelsesforordningens artikel { $article }, stk. { $paragraph }, litra { $letter }
child-condition-9-2-a = Vi gemmer kun de ekstra private ting, hvis du tydeligt siger ja.
child-condition-other = En særlig regel siger, at vi må gemme de ekstra private ting.
child-offences-consent = Vi gemmer kun noget om ulovlige ting, hvis du tydeligt siger ja.
child-offences = Vi gemmer også noget om ulovlige ting. En særlig regel siger, at vi må.
child-cpr = Vi bruger dit CPR-nummer. En særlig regel siger, at vi må.
child-cite-offences = Databeskyttelseslovens § 8
child-cite-cpr = Databeskyttelseslovens § 11

## Who sees it, where it goes, when it is deleted

child-recipients = Hvem kan se det?
child-recipients-none = Vi viser det ikke til andre.
child-recipients-controllers = Disse får noget at vide om dig og bestemmer selv over det.
child-recipients-processors = Disse hjælper os og gør kun, hvad vi siger.
child-recipients-joint = Disse passer på det sammen med os.
child-gets-data-why = De får det her: { $data }. Det sker, fordi { $why }.
child-gets-data = De får det her: { $data }.
child-gets-why = De får det, fordi { $why }.
child-gets-law = En lov siger, at vi skal vise det: { $law }.
child-transfers = Hvilke lande kommer det til?
child-transfer-to = { $recipient } får det. De er i et andet land: { $country }.
child-transfer-to-recipient = { $recipient } får det.
child-transfer-to-country = Det bliver sendt til et andet land: { $country }.
child-transfers-none = Det bliver i lande, der følger EU's regler.
child-transfer-adequacy = EU siger, at landet passer godt på det.
child-transfer-dpf = Firmaet er med i en aftale om at passe godt på det.
child-transfer-safeguards = Vi har en aftale med dem om at passe godt på det.
child-transfer-consent = Vi sender det kun, hvis du tydeligt siger ja.
child-transfer-exception = En særlig regel siger, at vi må sende det.
child-transfer-no-adequacy = EU har ikke sagt, at landet passer godt nok på det.
child-transfer-copy = Du kan få aftalen at se, hvis du spørger os.
child-storage-law = En lov siger, at vi skal gemme det: { $law }.
child-storage-at-least = Vi gemmer det i mindst { $period }.
child-storage-at-least-after = Vi gemmer det i mindst { $period } efter { $event }.
child-source-self = Du har selv fortalt os noget.
child-source-observed = Vi har selv set eller hørt noget.
child-source-from = Det har vi fået fra { $source }.
child-source-data-from = Vi har fået det her fra { $source }: { $data }.
child-source-public = Alle kan læse det der.
child-provision-statutory = En lov siger, at du skal fortælle os det: { $law }.
child-provision-statutory-bare = En lov siger, at du skal fortælle os det.
child-provision-contractual = Vi skal bruge det, for at vi kan have en aftale.
child-provision-voluntary = Du bestemmer selv, om du vil fortælle os det.
child-provision-observed = Hverken en lov eller en aftale siger, at du skal.
child-automated = Bestemmer en computer?
child-automated-is = En computer bestemmer uden at spørge et menneske.
child-automated-human = Du kan bede om, at et menneske kigger på det. Du kan sige, hvad du synes, og at det er forkert.
child-automated-22-2-a = Vi må, fordi vi har en aftale med dig.
child-automated-22-2-b = En lov siger, at vi må.
child-automated-22-2-c = Det sker kun, hvis du tydeligt siger ja.

## Advertising

child-marketing = Vi sender dig reklamer.
child-marketing-products = De handler om { $products }.
child-marketing-channels = De kommer { $channels }.
child-marketing-partners = Du får også reklamer fra { $names }.
child-marketing-soft = De handler kun om noget, der ligner det, du har købt. Du kan altid sige nej tak.

## What is stored on the device

child-cookies = Hvad siden gemmer på din telefon eller computer
child-cookies-intro = Her er alt, hvad siden gemmer eller læser.
child-cookies-choice = Du kan sige nej, og du kan altid skifte mening.
child-cookies-no-consent = Det her skal til, for at siden virker.
child-cookies-consent = Det her sker kun, hvis du siger ja.
child-cookies-provider = Hvem står bag
child-cookies-why = Hvad det er til
child-cookies-duration = Hvor længe

## Changing one's mind, rights, complaint

child-withdraw = Fortryder du?
child-withdraw-any-time = Du kan altid fortryde. Så holder vi op.
child-withdraw-earlier = Det, vi gjorde, før du fortrød, var stadig i orden.
child-withdraw-erase = Vi sletter det, vi kun har, fordi du sagde ja.
child-withdraw-anonymise = Vi fjerner det, der viser, at det handler om dig.
child-withdraw-keep = Det her gemmer vi stadig: { $data }. En lov siger, at vi skal: { $law }.
child-rights = Det kan du bede os om
child-right-access = Du kan spørge, hvad vi ved om dig, og få en kopi.
child-right-rectification = Du kan bede os om at rette det, der er forkert.
child-right-erasure = Du kan bede os om at slette det. Nogle gange skal vi gemme det lidt endnu.
child-right-limited = En lov siger, at vi ikke altid må slette: { $law }.
child-right-restriction = Du kan nogle gange bede os om at holde en pause med at bruge det.
child-right-portability = Du kan få det, du har givet os, med dig til andre.
child-right-use = Vi svarer dig inden en måned. Det koster ikke noget.
child-right-extension = Er det svært, bruger vi op til to måneder mere. Så siger vi det først.
child-object = Du kan sige stop
child-object-one = Du kan altid sige stop til ”{ $purpose }”.
child-object-many = Du kan altid sige stop til det her:
child-object-reason = Fortæl os, hvorfor det er et problem for dig.
child-object-effect = Så holder vi op, hvis vi ikke har en meget vigtig grund.
child-object-marketing = Du kan altid sige nej til reklamer. Så holder vi op.
child-object-research = Du kan også sige stop til forskning. Nogle gange er den for vigtig til at stoppe.
child-complaint = Synes du, vi gør noget forkert?
child-complaint-us = Så kan du sige det til os eller bede en voksen om at hjælpe dig.
child-complaint-authority = Du kan også klage til { $name }. De holder øje med reglerne.

## What is not told

child-exceptions = Det fortæller vi ikke her
child-exception = En særlig regel siger, at vi ikke skal fortælle alt.
