### Zahlen, Tage und Dauern in Worten.

and = { $first } und { $last }
and-also = { $first } sowie { $last }
date-in-words = { $day }. { $month } { $year }
until-browser-closes = Bis Sie den Browser schließen
until-erased = Bis Sie es löschen

years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
