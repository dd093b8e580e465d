### Tal, datoer og tidsrum i ord.

and = { $first } og { $last }
and-also = { $first } samt { $last }
date-in-words = { $day }. { $month } { $year }
until-browser-closes = Slettes, når du lukker browseren
until-erased = Indtil du sletter det

## Tidsrum

years = { $count } år
months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
}
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutter
}
seconds = { $count ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}

## Måneder

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
