### Typer af personoplysninger, som en konfiguration kan nævne.

## Kinds of personal data: lower-case noun phrases that stand in a list after a verb

data-name = navn
data-address = adresse
data-email = e-mailadresse
data-phone = telefonnummer
data-birth-date = fødselsdato
data-age = alder
data-gender = køn
data-region = landsdel
data-ip-address = IP-adresse
data-device-id = enheds-id
data-browser = browsertype
data-pages-viewed = besøgte sider
data-purchases = køb
data-payment = betalingsoplysninger
data-bank-account = kontonummer
data-location = geografisk placering
data-image = billeder
data-voice = lydoptagelser
data-message = indholdet af beskeder
data-interests = interesser
data-email-opens = åbning af e-mails
data-membership = medlemskab
data-participation = deltagelse
data-cv = CV
data-references = referencer
data-cpr = CPR-nummer
data-cpr-updates = løbende ændringer af navn og adresse
data-criminal-record = straffeattest
data-offences = strafbare forhold
data-social-problems = væsentlige sociale problemer
data-health = helbredsoplysninger
data-ethnicity = race eller etnisk oprindelse
data-religion = religiøs eller filosofisk overbevisning
data-political-opinion = politisk overbevisning
data-union-membership = fagforeningsmæssigt tilhørsforhold
data-sex-life = seksuelle forhold eller seksuel orientering
data-genetic = genetiske data
data-biometric = biometriske data til identifikation
