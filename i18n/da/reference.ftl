### Opslagsværket om konfigurationen.

reference-title = Konfigurationen
reference-intro = Alt, hvad samtykke.json kan indeholde. Formen kræver kun id'er: hvad loven kræver, fortæller "samtykke check".
reference-field = Felt
reference-value = Værdi
reference-meaning = Betydning
reference-internal = Internt: besøgende ser det aldrig.
reference-name = tekst
reference-sentences = hele sætninger, efter sprog
reference-phrase = nogle ord, efter sprog
reference-id = { $kind ->
    [purpose] et formåls id
    [dialog] en dialogs id
    [notice] en oplysningsteksts id
    [service] en tjenestes id
    [data] en [kendt type af oplysninger](#kendte-typer-af-oplysninger) eller et eget id
   *[subject] en [kendt gruppe](#kendte-grupper-af-mennesker) eller et eget id
}
reference-list = liste af { $item }
reference-map = navne med { $item }
reference-or = eller
reference-data = Kendte typer af oplysninger
reference-subjects = Kendte grupper af mennesker
