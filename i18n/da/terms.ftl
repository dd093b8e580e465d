### Labels of the vocabularies a configuration may use: people, aims, bases, countries, storage.

## Groups of people

subject-visitors = besøgende på hjemmesiden
subject-customers = kunder
subject-employees = medarbejdere
subject-applicants = jobansøgere
subject-referees = referencepersoner
subject-children = børn
subject-pupils = elever
subject-parents = forældre
subject-relatives = pårørende
subject-patients = patienter
subject-clients = klienter
subject-callers = personer, der ringer til os
subject-members = medlemmer
subject-residents = borgere
subject-bystanders = forbipasserende
subject-volunteers = frivillige
subject-contact-persons = kontaktpersoner

## Aims of a purpose: short nouns

aim-necessary = nødvendig funktion
aim-preferences = præferencer
aim-statistics = statistik
aim-marketing = markedsføring
aim-newsletter = nyhedsbrev
aim-embedded-content = indlejret indhold
aim-training = oplæring
aim-documentation = dokumentation
aim-publication = offentliggørelse
aim-counselling = rådgivning
aim-treatment = behandling
aim-research = forskning
aim-security = sikkerhed
aim-crime-prevention = forebyggelse af kriminalitet
aim-contract = aftale
aim-accounting = regnskab
aim-membership = medlemskab
aim-recruitment = rekruttering
aim-employment = ansættelse
aim-case-handling = sagsbehandling
aim-record-keeping = journalføring
aim-enquiries = henvendelser
aim-events = arrangementer
aim-archive = arkiv
aim-claims = retskrav

## Legal bases, GDPR Art. 6(1): short names

basis-6-1-a = samtykke
basis-6-1-b = opfyldelse af en kontrakt
basis-6-1-c = overholdelse af en retlig forpligtelse
basis-6-1-d = beskyttelse af vitale interesser
basis-6-1-e = opgave i samfundets interesse eller offentlig myndighedsudøvelse
basis-6-1-f = legitim interesse

## Conditions for special categories, GDPR Art. 9(2): short names

condition-9-2-a = udtrykkeligt samtykke
condition-9-2-b = arbejds-, sundheds- og socialretlige forpligtelser og specifikke rettigheder
condition-9-2-c = vitale interesser, når samtykke ikke kan gives
condition-9-2-d = stiftelse, sammenslutning eller andet organ, som ikke arbejder med gevinst for øje
condition-9-2-e = oplysninger, der tydeligvis er offentliggjort af den registrerede
condition-9-2-f = retskrav, der skal fastlægges, gøres gældende eller forsvares
condition-9-2-g = væsentlige samfundsinteresser
condition-9-2-h = forebyggende medicin, medicinsk diagnose, social- og sundhedsomsorg
condition-9-2-i = samfundsinteresser på folkesundhedsområdet
condition-9-2-j = arkiv, forskning og statistik

## Elements of a notice, Art. 13 and 14: what an exception leaves out, behind "fortæller vi dig ikke om"

element-controller = den dataansvarlige
element-dpo = databeskyttelsesrådgiveren
element-purposes = formål og retsgrundlag
element-legitimate-interest = den legitime interesse
element-categories = typer af oplysninger
element-recipients = modtagere
element-transfers = overførsler ud af EU og EØS
element-retention = slettefrister
element-rights = rettigheder
element-withdrawal = tilbagetrækning af samtykke
element-complaint = klageadgang
element-provision = pligt til at give oplysninger
element-source = kilden
element-automated = automatiske afgørelser

## Storage on the device

storage-cookie = cookie
storage-local = lokalt lager (localStorage)
storage-session = sessionslager (sessionStorage)
storage-indexeddb = database i browseren (IndexedDB)
storage-pixel = pixel

## Channels of marketing: phrases with their preposition

marketing-email = på e-mail
marketing-sms = på sms
marketing-phone = på telefon
marketing-post = med posten
marketing-social = på sociale medier

## Countries of the EU and the EEA, by ISO 3166-1 code; names without article, so they stand in brackets or cells

country-at = Østrig
country-be = Belgien
country-bg = Bulgarien
country-hr = Kroatien
country-cy = Cypern
country-cz = Tjekkiet
country-dk = Danmark
country-ee = Estland
country-fi = Finland
country-fr = Frankrig
country-de = Tyskland
country-gr = Grækenland
country-hu = Ungarn
country-is = Island
country-ie = Irland
country-it = Italien
country-lv = Letland
country-li = Liechtenstein
country-lt = Litauen
country-lu = Luxembourg
country-mt = Malta
country-nl = Nederlandene
country-no = Norge
country-pl = Polen
country-pt = Portugal
country-ro = Rumænien
country-sk = Slovakiet
country-si = Slovenien
country-es = Spanien
country-se = Sverige

## Other countries

country-ad = Andorra
country-ae = De Forenede Arabiske Emirater
country-al = Albanien
country-ar = Argentina
country-au = Australien
country-ba = Bosnien-Hercegovina
country-bd = Bangladesh
country-br = Brasilien
country-ca = Canada
country-ch = Schweiz
country-cl = Chile
country-cn = Kina
country-co = Colombia
country-eg = Egypten
country-fo = Færøerne
country-gb = Storbritannien
country-ge = Georgien
country-gg = Guernsey
country-gl = Grønland
country-hk = Hongkong
country-id = Indonesien
country-il = Israel
country-im = Isle of Man
country-in = Indien
country-je = Jersey
country-jp = Japan
country-ke = Kenya
country-kr = Sydkorea
country-lk = Sri Lanka
country-ma = Marokko
country-md = Moldova
country-me = Montenegro
country-mk = Nordmakedonien
country-mx = Mexico
country-my = Malaysia
country-ng = Nigeria
country-nz = New Zealand
country-pe = Peru
country-ph = Filippinerne
country-pk = Pakistan
country-rs = Serbien
country-ru = Rusland
country-sg = Singapore
country-th = Thailand
country-tn = Tunesien
country-tr = Tyrkiet
country-tw = Taiwan
country-ua = Ukraine
country-us = USA
country-uy = Uruguay
country-vn = Vietnam
country-xk = Kosovo
country-za = Sydafrika
