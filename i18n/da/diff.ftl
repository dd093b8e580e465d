### Hvad "samtykke diff" siger. Det første er til folk, i oplysningstekstens egen tone; resten er til den dataansvarlige.

diff-purpose-new = Vi vil nu også bruge oplysninger til et nyt formål: { $purpose }.
diff-purpose-gone = Vi bruger ikke længere oplysninger til dette formål: { $purpose }.
diff-data-new = Vi behandler nu også: { $data }.
diff-data-gone = Vi behandler ikke længere: { $data }.
diff-people-new = Det handler nu også om { $people }.
diff-people-gone = Det handler ikke længere om { $people }.
diff-recipient-new = { $role ->
    [controller] Vi videregiver nu oplysninger til { $name }.
    [joint-controller] Vi deler nu oplysninger med { $name }.
   *[processor] Vi overlader nu oplysninger til { $name }.
}
diff-recipient-gone = Vi giver ikke længere oplysninger til { $name }.
diff-transfer-new = Vi overfører nu oplysninger til et land uden for EU og EØS: { $recipient } ({ $country }).
diff-transfer-gone = Vi overfører ikke længere oplysninger til { $recipient } ({ $country }).
diff-transfer-basis = Overførslen til { $recipient } sker nu på et andet grundlag. { $basis }
diff-retention-longer = Vi gemmer oplysningerne længere: nu { $new }, før { $old }.
diff-retention-shorter = Vi sletter oplysningerne tidligere: nu efter { $new }, før efter { $old }.
diff-retention-same = Vi regner tiden, indtil vi sletter, på en anden måde: nu { $new }, før { $old }.
diff-basis = Retsgrundlaget er et andet: nu { $new }, før { $old }.
diff-special-new = Vi behandler nu følsomme oplysninger. Det bygger på: { $condition }.
diff-service-new = Siden bruger nu { $service } fra { $provider }.
diff-service-gone = Siden bruger ikke længere { $service }.
diff-service-alone = Du bliver nu spurgt særskilt om { $service }.
diff-storage-new = Der bliver nu også gemt eller læst noget på din enhed: { $name }. Hvor længe: { $duration }.
diff-storage-gone = Dette bliver ikke længere gemt eller læst på din enhed: { $name }.
diff-storage-duration = Dette bliver gemt på din enhed kortere eller længere end før: { $name }. Hvor længe: { $duration }.
diff-automated-new = Et system træffer nu afgørelsen automatisk, uden at et menneske ser på den.
diff-automated-gone = Et system træffer ikke længere afgørelsen alene.
diff-source-new = Vi får nu også oplysninger fra { $source }.
diff-source-gone = Vi får ikke længere oplysninger fra { $source }.
diff-set = { $what }: nu { $new }.
diff-new = { $what }: nu også { $new }.
diff-gone = { $what }: ikke længere { $old }.
diff-changed = { $what }: nu { $new }, før { $old }.
diff-text-new = { $what }: nu står der ”{ $text }”
diff-text-gone = { $what }: der står ikke længere ”{ $text }”
diff-differs = { $what }: det er ændret.
diff-otherwise = Formålet er ændret.
diff-yes = ja
diff-no = nej

## Ord, som filen skriver på engelsk

diff-word-button = med en knap
diff-word-link = med et link
diff-word-phone = på telefon
diff-word-email = på e-mail
diff-word-letter = med brev
diff-word-in-person = personligt
diff-word-statutory = pligt efter lov
diff-word-contractual = krav i aftalen
diff-word-voluntary = frivilligt
diff-word-anonymise = gøres anonyme
diff-word-sample = stikprøver
diff-word-case-by-case = efter en vurdering hver gang
diff-word-private = privat virksomhed
diff-word-person = privatperson
diff-word-proxy = en fuldmægtig
diff-word-data-subject = dig selv
diff-word-observed = det, vi selv registrerer
diff-word-8-1 = databeskyttelseslovens § 8, stk. 1
diff-word-8-2 = databeskyttelseslovens § 8, stk. 2
diff-word-8-3 = databeskyttelseslovens § 8, stk. 3
diff-word-8-4 = databeskyttelseslovens § 8, stk. 4
diff-word-8-5 = databeskyttelseslovens § 8, stk. 5
diff-word-11-1 = databeskyttelseslovens § 11, stk. 1
diff-word-11-2-1 = databeskyttelseslovens § 11, stk. 2, nr. 1
diff-word-11-2-2 = databeskyttelseslovens § 11, stk. 2, nr. 2
diff-word-11-2-3 = databeskyttelseslovens § 11, stk. 2, nr. 3
diff-word-11-2-4 = databeskyttelseslovens § 11, stk. 2, nr. 4
diff-word-13 = oplysninger fra dig (artikel 13)
diff-word-14 = oplysninger fra andre (artikel 14)
diff-word-both = oplysninger fra dig og fra andre (artikel 13 og 14)
diff-word-22-2-a = aftalen med dig (artikel 22, stk. 2, litra a)
diff-word-22-2-b = en lov (artikel 22, stk. 2, litra b)
diff-word-22-2-c = dit udtrykkelige samtykke (artikel 22, stk. 2, litra c)

## Til den dataansvarlige

diff-title = Hvad der er ændret for den enkelte
diff-nothing = Intet er ændret for den enkelte.
diff-needs-consent = Bed om samtykke igen: det gamle dækker ikke ændringen.
diff-needs-consent-new = Bed om samtykke, før du begynder.
diff-needs-information = Fortæl det, før ændringen gælder.
diff-needs-nothing = Det kræver hverken nyt samtykke eller ny oplysning.
diff-reworded = Ordlyden er ændret: { $what }.
diff-reworded-old = før: { $text }
diff-reworded-new = nu: { $text }
diff-reworded-means = En ny ordlyd kræver intet, hvis den betyder det samme. Læs efter: kun et menneske kan se det.
diff-hint-controller = Er { $new } en anden end { $old }? Så gælder samtykker til { $old } ikke: bed om dem igen.
diff-hint-date = Oplysningsteksten "{ $notice }" siger noget andet, men har sin gamle dato. Ret "updated".
diff-sum-consent = Nyt samtykke: { $what }.
diff-sum-information = Ny oplysning: { $what }.
