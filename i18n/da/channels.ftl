### Short layers of a notice: a form, a sign, a body-worn camera, a phone call, a letter (WP260 ¶ 36; databeskyttelsesforordningens artikel 12).

## First layer, beside a form or a dialog

short-title = Dine oplysninger
short-controller = { $name } er dataansvarlig.
short-purposes = Vi bruger oplysningerne til:
short-only-consent = Det gør vi kun, hvis du siger ja.
short-from-others = Vi får også oplysninger fra andre end dig.
short-transfers = Nogle oplysninger bliver overført til lande uden for EU og EØS.
short-rights = Du har ret til at se oplysningerne, få dem rettet eller slettet og klage til { $authority }.
short-object = Du har ret til at gøre indsigelse.
short-withdraw = Du kan altid trække et samtykke tilbage.
short-more = Læs mere om dine oplysninger og dine rettigheder
short-more-at = Læs mere på { $url }.

## Sign: TV surveillance (tv-overvågningslovens §§ 3 og 3 a)

sign-tv = Her er tv-overvågning
sign-tv-audio = Der bliver optaget billede og lyd.
sign-controller = Ansvarlig
sign-purpose = Formål
sign-storage = Optagelser slettes
sign-more = Læs mere
sign-phone = Telefon

## Body-worn camera: on the uniform and said aloud before the recording (C-422/24)

bodycam-sign = Kamera, der optager billede og lyd
bodycam-sign-silent = Kamera, der optager billede
bodycam-wearing = Jeg bærer et kamera, der optager billede og lyd.
bodycam-wearing-silent = Jeg bærer et kamera, der optager billede.
bodycam-starting = Jeg starter optagelsen nu.
bodycam-before = Kameraet gemmer også { $period } før start.
bodycam-controller = { $name } er ansvarlig.

## Phone: read aloud

phone-controller = Du taler med { $name }. Vi er dataansvarlige for dine oplysninger.
phone-more = Bed os om at læse resten højt, eller læs mere på { $url }.

## Letter and e-mail, often to a person whose data came from elsewhere (Art. 14(3))

letter-subject = Vi behandler oplysninger om dig
letter-greeting = Hej
letter-intro = Vi skriver til dig, fordi vi har fået oplysninger om dig.
letter-intro-from-you = Her kan du læse, hvad vi bruger dine oplysninger til, og hvilke rettigheder du har.
letter-closing = Venlig hilsen
