### The reference of the configuration.

reference-title = The configuration
reference-intro = Everything that samtykke.json can hold. Nothing but ids is demanded by the format: what the law demands is told by "samtykke check".
reference-field = Field
reference-value = Value
reference-meaning = Meaning
reference-internal = Internal: visitors never see it.
reference-name = text
reference-sentences = whole sentences, by language
reference-phrase = a phrase, by language
reference-id = { $kind ->
    [purpose] id of a purpose
    [dialog] id of a dialog
    [notice] id of a notice
    [service] id of a service
    [data] a [known type of data](#known-types-of-data) or an id of your own
   *[subject] a [known group](#known-groups-of-people) or an id of your own
}
reference-list = list of { $item }
reference-map = names with { $item }
reference-or = or
reference-data = Known types of data
reference-subjects = Known groups of people
