### Hvad reglerne om optagelse af telefonsamtaler siger, når de finder noget. $what er det, der blev fundet.

call-documentation-necessity = Der står ikke, hvorfor "{ $what }" kræver en optagelse af samtalen.
    .asks = En samtale bliver kun optaget som dokumentation uden samtykke, hvis intet mindre er nok.
    .limits = Samtykke, optagelser, som en nævnt lov kræver, og det, medarbejdere selv får besked om, passerer. At optage alle på grund af sjældne hændelser hører til basis-necessity-blanket.
    .why = Et notat eller en e-mail er ofte nok. Uden samtykke må en samtale kun optages, når behovet for dokumentation ikke kan dækkes på anden måde.
    .fix = Skriv i "alternatives", hvad du har overvejet, og hvorfor det ikke er nok. Optag ellers ikke, eller bed om samtykke.
