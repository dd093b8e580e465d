### Fejl i formen: hvad der står, og hvad der skulle stå.

form-syntax = Teksten er ikke gyldig JSON her. Der skulle være { $expected }.
form-unknown-field = Feltet "{ $name }" kendes ikke her.
form-wrong-type = Værdien har en forkert type. Der skulle stå { $expected }.
form-unknown-word = "{ $name }" er ikke et af de ord, der kan stå her. Der skulle stå { $expected }.
form-malformed = Værdien har ikke den rette form. Der skulle stå { $expected }.
form-duplicate-field = Feltet "{ $name }" står to gange i samme objekt.
form-duplicate-id = Id'et "{ $name }" er brugt til to { $kind ->
    [purpose] formål
    [dialog] dialoger
    [notice] oplysningstekster
    [service] tjenester
    [data] typer af oplysninger
   *[subject] grupper af personer
}. Hvert id må kun bruges én gang.
form-dangling-id = { $kind ->
    [purpose] Formålet
    [dialog] Dialogen
    [notice] Oplysningsteksten
    [service] Tjenesten
    [data] Typen af oplysninger
   *[subject] Gruppen af personer
} "{ $name }" findes ikke i filen.
form-missing-id = Objektet mangler et "id", så andre dele af filen kan henvise til det.
form-nearest = Mente du "{ $name }"?

## Hvad der skulle stå

expected-syntax = { $what ->
    [value] en værdi
    [name] et navn i anførselstegn eller "{"}"}"
    [end] slutningen af filen
    [quotes] en værdi; tekst skal stå i anførselstegn
    [escape] en gyldig kode efter \
    [depth] færre niveauer af parenteser
   *[other] tegnet { $what }
}
expected-flag = true eller false
expected-number = et helt tal
expected-name = en tekst i anførselstegn
expected-text = en tekst for hvert sprog, for eksempel {"{"}"da": "…", "en": "…"{"}"}
expected-words = et af ordene { $words }
expected-id = et id i anførselstegn
expected-object = et objekt i {"{ }"}
expected-list = en liste i [ ]
expected-either = { $first } eller { $second }
expected-period = et tidsrum efter ISO 8601, for eksempel "P14D", "P13M" eller "PT30M"
expected-validity = et tidsrum på højst 400 dage, for eksempel "P12M"
expected-storage-duration = et tidsrum som "P13M", eller "session" eller "persistent"
expected-date = en dato som "2026-11-21"
expected-email = en e-mailadresse
expected-url = en adresse, der begynder med "https://" eller "/"
expected-host = et værtsnavn som "matomo.firma.dk"
expected-phone = et telefonnummer
expected-cvr = et CVR-nummer på otte cifre, hvor kontrolcifferet passer
expected-country = en landekode på to store bogstaver, for eksempel "DK"
expected-language = en sprogkode, for eksempel "da" eller "en"
expected-own-id = et id af små bogstaver, tal og bindestreger, der begynder med et bogstav
