### Mistakes of form: what stands there, and what was expected.

form-syntax = The text is not valid JSON here. Expected { $expected }.
form-unknown-field = The field "{ $name }" is not known here.
form-wrong-type = The value has the wrong type. Expected { $expected }.
form-unknown-word = "{ $name }" is not one of the words that can stand here. Expected { $expected }.
form-malformed = The value does not have the right form. Expected { $expected }.
form-duplicate-field = The field "{ $name }" stands twice in the same object.
form-duplicate-id = The id "{ $name }" is used for two { $kind ->
    [purpose] purposes
    [dialog] dialogs
    [notice] notices
    [service] services
    [data] types of data
   *[subject] groups of people
}. Each id must be its own.
form-dangling-id = { $kind ->
    [purpose] The purpose
    [dialog] The dialog
    [notice] The notice
    [service] The service
    [data] The type of data
   *[subject] The group of people
} "{ $name }" is not in the file.
form-missing-id = The object has no "id" by which other parts of the file can refer to it.
form-nearest = Did you mean "{ $name }"?

## What was expected

expected-syntax = { $what ->
    [value] a value
    [name] a name in quotation marks or "{"}"}"
    [end] the end of the file
    [quotes] a value; text must stand in quotation marks
    [escape] a valid code after \
    [depth] fewer levels of brackets
   *[other] the character { $what }
}
expected-flag = true or false
expected-number = a whole number
expected-name = a text in quotation marks
expected-text = a text for each language, for example {"{"}"da": "…", "en": "…"{"}"}
expected-words = one of the words { $words }
expected-id = an id in quotation marks
expected-object = an object in {"{ }"}
expected-list = a list in [ ]
expected-either = { $first } or { $second }
expected-period = a duration by ISO 8601, for example "P14D", "P13M" or "PT30M"
expected-validity = a duration of at most 400 days, for example "P12M"
expected-storage-duration = a duration such as "P13M", or "session" or "persistent"
expected-date = a date such as "2026-11-21"
expected-email = an e-mail address
expected-url = an address that begins with "https://" or "/"
expected-host = a host name such as "matomo.company.dk"
expected-phone = a telephone number
expected-cvr = a CVR number of eight digits whose check digit is right
expected-country = a country code of two capital letters, for example "DK"
expected-language = a language code, for example "da" or "en"
expected-own-id = an id of small letters, digits and hyphens that begins with a letter
