### Hvad reglerne om en side, som den bliver vist, siger. $what er det, der blev målt.

focus-obscured = Noget ligger over "{ $what }", når den har fokus.
    .asks = Det, der har fokus, er ikke dækket af noget.
    .limits = En standard for tilgængelighed, ikke en lov om samtykke. Målt i midten af det, der har fokus.
    .why = Den, der bruger tastatur, skal kunne se, hvor fokus er.
    .fix = Lad dine egne faste felter give plads, så længe dialogen er åben.

focus-visible = Fokus kan ikke ses på "{ $what }".
    .asks = Fokus kan ses.
    .limits = En standard for tilgængelighed, ikke en lov om samtykke. I et vindue i baggrunden kan fokus ikke måles.
    .why = Den, der bruger tastatur, skal kunne se, hvor fokus er.
    .fix = Fjern ikke omridset ved :focus-visible.

target-comfortable = Et felt er lille at ramme: { $what }.
    .asks = Knapper er mindst 44 × 44 px.
    .limits = Vores eget valg, ikke lovens. Links i en tekst passerer.
    .why = Små felter er svære at ramme med en finger.
    .fix = Gør feltet mindst 44 px højt og bredt.

target-size = Et felt er for lille at ramme: { $what }.
    .asks = Knapper er mindst 24 × 24 px.
    .limits = En standard for tilgængelighed, ikke en lov om samtykke. Links i en tekst passerer.
    .why = Den, der ryster på hånden eller bruger en tommelfinger, rammer ved siden af.
    .fix = Gør feltet større. 44 × 44 px er godt.

text-contrast = Tekst har for lidt kontrast: { $what }.
    .asks = Tekst har kontrast nok til at blive læst.
    .limits = En standard for tilgængelighed, ikke en lov om samtykke. Tekst på et billede bliver ikke målt.
    .why = Tekst med lav kontrast kan mange ikke læse.
    .fix = Vælg en mørkere eller lysere farve.

text-enlarged = Ved 200 % bliver noget skåret af: { $what }.
    .asks = Teksten kan blive dobbelt så stor, uden at noget forsvinder.
    .limits = En standard for tilgængelighed, ikke en lov om samtykke.
    .why = Den, der gør teksten større, skal have hele teksten.
    .fix = Giv ikke felter en fast højde eller bredde.
