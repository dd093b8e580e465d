### Hvad en samtykkedialog siger.

## Knapper: afvis og accepter er et par, og hver knap siger, hvad den gør

dialog-accept-all = Accepter alle
dialog-reject-all = Afvis alle
dialog-more = Vælg formål
dialog-save = Gem mine valg
dialog-close = Luk
dialog-withdraw-all = Træk alle tilbage
dialog-reopen = Cookievalg

## Første lag. $name er den dataansvarlige.

dialog-title = Må vi bruge dine oplysninger?
dialog-title-device = Må vi bruge oplysninger fra din enhed?
dialog-intro = { $name } beder om dit samtykke. Du vælger selv til hvad.
dialog-intro-device = { $name } beder om dit samtykke til at gemme og læse oplysninger på din enhed. Du vælger selv til hvad.
dialog-controller = { $name } er dataansvarlig.
dialog-data = Vi bruger { $data }.
dialog-data-of-you = Vi bruger disse oplysninger om { $about }: { $data }.
dialog-you = dig
dialog-recipient = { $name } får { $data }.
dialog-recipient-all = { $name } får oplysningerne.
dialog-partner = { $name } må også henvende sig til dig med markedsføring.
dialog-transfer = Siger du ja, overfører vi oplysningerne til { $name } uden for EU og EØS. EU-Kommissionen har ikke truffet afgørelse om, at landet har et tilstrækkeligt beskyttelsesniveau, og der er ingen fornødne garantier.
dialog-withdraw-button = Du kan altid trække dit samtykke tilbage med knappen { $reopen } på alle sider.
dialog-withdraw-phone = Du kan altid trække dit samtykke tilbage på telefon { $phone }.
dialog-withdraw-email = Du kan altid trække dit samtykke tilbage ved at skrive til { $email }.
dialog-notice = Læs mere om dine oplysninger
dialog-unfetched = Valgmulighederne kunne ikke hentes. Prøv igen, eller svar med en af de andre knapper.

## Andet lag

dialog-choices-title = Vælg, hvad du siger ja til
dialog-choices-intro = Du kan sige ja til ét formål og nej til et andet.
dialog-choices-one = Du bestemmer selv, om du vil sige ja.
dialog-always = Kræver ikke samtykke
dialog-details = Hvem og hvor længe
dialog-storage-name = Navn
dialog-storage-who = Hvem kan læse den
dialog-storage-how-long = Hvor længe
dialog-storage-of = Hvad { $purpose } gemmer og læser
dialog-reader = { $provider } ({ $service })

## Samtykke i en formular og på papir

dialog-box = Ja, { $name } må bruge mine oplysninger til formålet ”{ $purpose }”.
dialog-box-explicit = Ja, jeg giver udtrykkeligt samtykke til, at { $name } behandler { $data } til formålet ”{ $purpose }”.
dialog-box-parent = Ja, jeg har forældremyndigheden over { $about } og giver samtykke til, at { $name } bruger oplysningerne til formålet ”{ $purpose }”.
dialog-signature = Dato og underskrift
dialog-under-age = Er du under { $age } år? Så skal en voksen, der har forældremyndigheden over dig, også sige ja.

## I telefonen

dialog-speaking-to = Du taler med { $name }.
dialog-press = Tryk { $accept } for ja. Tryk { $reject } for nej.
dialog-silence = Trykker du ikke, betyder det nej.

## Indhold fra andre på siden

dialog-embed-title = Indhold fra { $service }
dialog-embed-text = Hvis du viser indholdet, gemmer og læser { $provider } oplysninger på din enhed til formålet { $purpose }. Du kan altid trække dit samtykke tilbage med knappen { $reopen }.
dialog-embed-once = Vis kun dette
dialog-embed-always = Vis altid { $service }
