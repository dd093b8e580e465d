### Hvad reglerne om følsomme personoplysninger siger, når de finder noget. $what er det, der blev fundet.

art9-condition-missing = Der mangler en betingelse i artikel 9, stk. 2, for "{ $what }".
    .why = Følsomme oplysninger må kun behandles, når en af undtagelserne i artikel 9, stk. 2, gælder. Personen skal kunne se hvilken.
    .fix = Skriv "specialCategories.condition", så den dækker alle de følsomme oplysninger, eller lad være med at behandle dem.
