### Hvad kommandolinjen siger.

cli-help =
    samtykke: samtykkedialoger og oplysningstekster fra én fil, holdt op mod loven

      samtykke check FIL…                    hvad der er ulovligt eller risikabelt, med grund og løsning
      samtykke audit URL                     hvad en side gør før, efter og uden samtykke
      samtykke render dialog ID --config FIL     en dialog som tekst eller HTML
      samtykke render notice ID --config FIL     en oplysningstekst som tekst eller HTML
      samtykke build FIL --out MAPPE         en mappe til produktion: siden behøver ikke WebAssembly
      samtykke diff GAMMEL NY                hvad der er ændret for folk, og om det kræver nyt samtykke
      samtykke public FIL                    filen uden det, der kun er til dine egne øjne
      samtykke explain REGEL                 én regel: hvad, hvorfor, eksempler, kilder
      samtykke rules                         alle regler
      samtykke schema                        JSON Schema til editorer

    FIL kan være en fil, en mappe, et mønster som "sites/**/samtykke.json" eller - for standardinput.

      --lang da|en                           sproget i det, der bliver sagt
      --format FORMAT                        check, audit: text, json, sarif, github
                                             render: html, markdown, text, json,
                                             en oplysningstekst også som page (en hel side), jsonld, tilt, svg (et skilt)
                                             diff: text, json, markdown
                                             rules: text, json
      --today DATO                           tjek, som om det var denne dag, for eksempel 2026-11-21
      --config FIL                           render, audit: konfigurationen
      --wait TAL                             audit: millisekunder uden aktivitet, før en side er færdig (1000)
      --level TAL                            render: niveauet for oplysningstekstens overskrift (1 til 6)
      --form short|full|table                render: det korte lag, det hele eller formålene i en tabel
      --i18n MAPPE                           check, render, build: dine egne tekster, én mappe for hvert sprog
      --base ADRESSE                         build: der, hvor siden har mappen, for eksempel /samtykke/
      --all --out MAPPE                      explain: en side for hver regel
      --types                                schema: TypeScript-typer i stedet
      --docs                                 schema: en side at læse i stedet
      --version, --help

    check og audit slutter med 0, hvis intet er ulovligt, 1, hvis noget er, og 2, hvis noget ikke kan læses.
    diff slutter med 0, hvis intet skal gøres, 1, hvis folk skal spørges eller oplyses, og 2, hvis en fil ikke kan læses.
    Ingen fil kan vise alt: det, siden gør, kan kun ses på siden. Dette er ikke juridisk rådgivning.
cli-tagline = Skriv "samtykke --help" for at se, hvad programmet kan.
cli-unknown-command = Der er ingen kommando "{ $name }".
cli-unknown-option = "{ $command }" har ikke tilvalget "--{ $name }".
cli-missing-value = Tilvalget "--{ $name }" mangler en værdi.
cli-missing-file = "{ $command }" mangler en fil.
cli-missing-rule = "explain" mangler navnet på en regel.
cli-missing-option = "{ $command }" mangler tilvalget "--{ $name }".
cli-too-many = "{ $command }" ved ikke, hvad "{ $value }" skal bruges til.
cli-unknown-rule = Der er ingen regel "{ $name }".
cli-unknown-dialog = Filen har ingen dialog "{ $name }".
cli-unknown-notice = Filen har ingen oplysningstekst "{ $name }".
cli-not-a-sign = Oplysningsteksten "{ $name }" er ikke et skilt: kun skilte kan være svg.
cli-tilt-unknown = TILT kræver felter, som konfigurationen ikke siger noget om. I dem står der ingenting, "ZZ" eller en adresse i ".invalid": { $name }.
cli-render-what = "render" mangler "dialog" eller "notice" og et id.
cli-diff-what = "diff" mangler to filer: den gamle og den nye.
cli-bad-value = "{ $value }" kan ikke stå efter "--{ $name }". Der skulle stå { $expected }.
cli-no-files = "{ $name }" indeholder ingen konfiguration.
cli-unreadable = { $error ->
    [missing] "{ $name }" findes ikke.
    [denied] Du har ikke lov til at læse "{ $name }".
    [folder] "{ $name }" er en mappe, ikke en fil.
    [not-text] "{ $name }" er ikke en tekst i UTF-8.
   *[other] "{ $name }" kunne ikke læses: { $error }.
}
cli-unwritable = { $error ->
    [missing] "{ $name }" kunne ikke skrives: stedet findes ikke.
    [denied] Du har ikke lov til at skrive "{ $name }".
    [folder] "{ $name }" er en mappe, ikke en fil.
   *[other] "{ $name }" kunne ikke skrives: { $error }.
}
cli-i18n-no-folder = "{ $name }" er ikke en mappe med en mappe for hvert sprog, for eksempel "de", og .ftl-filer i den.
cli-i18n-faults = Teksterne i "{ $name }" kan ikke bruges:
cli-i18n-language = "{ $name }" er ikke et sprog. Skriv for eksempel "de" eller "pt-BR".
cli-i18n-syntax = Fluent kan ikke læse det, der står her: { $error }.
cli-i18n-unknown = Der er ingen tekst "{ $name }".
cli-i18n-twice = Teksten "{ $name }" står to gange.
cli-i18n-variable = Teksten har ingen variabel "{ $name }".
cli-i18n-left-out = Teksten siger ikke variablen "{ $name }".
cli-i18n-broken = Fluent kan ikke sige teksten: { $error }.
cli-i18n-none = Der er ingen tekster på "{ $language }". Giv dem med --i18n MAPPE.
cli-i18n-missing = { $count ->
    [one] Sproget "{ $language }" mangler { $count } tekst. Intet bliver vist, før den er der:
   *[other] Sproget "{ $language }" mangler { $count } tekster. Intet bliver vist, før de er der:
}
cli-unlawful-dialog = Dialogen "{ $name }" bliver ikke vist, fordi den ville indhente et ugyldigt samtykke:
cli-unlawful-hint = "samtykke check" fortæller, hvad der er galt, og hvordan du retter det.
cli-built = { $count ->
    [one] { $count } fil
   *[other] { $count } filer
} skrevet til "{ $name }".
cli-snippet = Sæt indholdet af "{ $name }" først i <head> på hver side.
cli-no-scripts = samtykke.js og dens dele blev ikke fundet: kopier dem fra node_modules/samtykke/dist til mappen.

## Rapporter

severity-unlawful = ulovligt
severity-risk = risiko
severity-advice = råd
severity-review = spørgsmål
severity-form = fejl
report-why = hvorfor
report-fix = løsning
report-source = kilde
report-found = fundet:
report-unlawful = { $count ->
    [one] { $count } ulovligt forhold
   *[other] { $count } ulovlige forhold
}
report-risk = { $count ->
    [one] { $count } risiko
   *[other] { $count } risici
}
report-advice = { $count } råd
report-review = { $count } spørgsmål til dig
report-unreadable = { $count } ikke læst
report-accepted = { $count } accepteret med begrundelse
report-form = { $count ->
    [one] { $count } fejl i formen
   *[other] { $count } fejl i formen
}
report-files = { $count ->
    [one] { $count } fil
   *[other] { $count } filer
}
report-pages = { $count ->
    [one] { $count } side
   *[other] { $count } sider
}
report-passed-over = { $count ->
    [one] { $count } anden fil er ingen konfiguration og er sprunget over.
   *[other] { $count } andre filer er ingen konfiguration og er sprunget over.
}
report-nothing = { $files }: ingen regel fandt noget.
report-summary = { $files }: { $findings }.
report-law-date = Holdt op mod loven, som den var { $date }.
report-not-checked = En fil kan ikke vise alt. Disse regler afgøres på siden: { $rules }.
report-cannot-see = En fil kan ikke vise, om du gør, som der står.

## Sider om regler

page-index = Regler
page-index-intro = Det, samtykke holder en konfiguration op mod, efter loven, som den var { $date }. Hver regel har en side med grund, eksempler og kilder.
page-rule = Regel
page-severity = Alvorsgrad
page-decided = Afgøres af
page-decided-file = konfigurationen
page-decided-page = siden: en fil kan ikke vise det. Testen "{ $test }" viser, at det holder.
page-decided-construction = den måde, dialoger og oplysningstekster er bygget på. Testen "{ $test }" viser, at det holder.
page-aliases = Kendes også som
page-says = Hvad den kræver
page-why = Hvorfor
page-fix = Hvad du skal gøre
page-mend = Hvad du skal gøre på siden
page-limits = Grænser
page-bad = Eksempler, som den finder
page-good = Eksempler, som den lader passere
page-example = Ændringer i examples/{ $name }/lawful.json:
page-example-at = Fundet: { $severity } ved { $pointer }.
page-sources = Kilder
strength-requires = kræver det
strength-interprets = fortolker det
strength-advises = anbefaler det
strength-standard = en standard, ikke en lov
page-generated = Skrevet ud fra koden af npm run gen.

## Gennemgang af en side

audit-before = før valget
audit-rejected = efter et nej
audit-accepted = efter et ja
audit-withdrawn = efter at samtykket er trukket tilbage
audit-cannot-see = Et besøg viser, hvad der skete i det. Andre sider, dage og besøgende kan vise mere.
audit-recorded = Optaget: { $moments }.
audit-other-tool = { $name } spørger om samtykke på siden. Kun det, der sker før valget, er optaget.
audit-no-tool = Intet kendt værktøj spørger om samtykke på siden. Kun det, der sker før valget, er optaget.
audit-not-pressed = Dialogen har ikke knapper til alle valg på siden, så de øvrige er ikke optaget.
audit-draft = Udkast til det, som konfigurationen mangler. Skriv selv land, hvem der kan læse med, og hvorfor.
audit-draft-adds = Føj det til tjenesten "{ $service }" under formålet "{ $purpose }":
audit-draft-purpose = Under formålet "{ $purpose }":
audit-draft-aim = Under et formål med "aim": "{ $aim }":
audit-draft-unknown = Under det formål, det tjener:
audit-own-choice = vores eget valg, ikke lovens
cli-missing-url = "audit" mangler adressen på en side.
cli-bad-recording = Browseren gav en optagelse, der ikke kan læses: { $error }.
cli-unvisited = { $error ->
    [native] Det indbyggede program styrer ingen browser. Brug "npx samtykke audit { $name }" (Node 20 og Chromium).
    [no-browser] Der er ingen Chromium eller Chrome her. Installer en, eller skriv stien i CHROME_PATH.
   *[other] "{ $name }" kunne ikke besøges: { $error }.
}
