### Labels of the vocabularies a configuration may use: people, aims, bases, countries, storage.

## Groups of people

subject-visitors = visitors to the website
subject-customers = customers
subject-employees = employees
subject-applicants = job applicants
subject-referees = referees
subject-children = children
subject-pupils = pupils
subject-parents = parents
subject-relatives = relatives
subject-patients = patients
subject-clients = clients
subject-callers = people who call us
subject-members = members
subject-residents = residents
subject-bystanders = passers-by
subject-volunteers = volunteers
subject-contact-persons = contact persons

## Aims of a purpose: short nouns

aim-necessary = necessary function
aim-preferences = preferences
aim-statistics = statistics
aim-marketing = marketing
aim-newsletter = newsletter
aim-embedded-content = embedded content
aim-training = training
aim-documentation = documentation
aim-publication = publication
aim-counselling = counselling
aim-treatment = treatment
aim-research = research
aim-security = security
aim-crime-prevention = crime prevention
aim-contract = contract
aim-accounting = accounting
aim-membership = membership
aim-recruitment = recruitment
aim-employment = employment
aim-case-handling = case handling
aim-record-keeping = record keeping
aim-enquiries = enquiries
aim-events = events
aim-archive = archive
aim-claims = legal claims

## Legal bases, GDPR Art. 6(1): short names

basis-6-1-a = consent
basis-6-1-b = performance of a contract
basis-6-1-c = compliance with a legal obligation
basis-6-1-d = protection of vital interests
basis-6-1-e = task in the public interest or exercise of official authority
basis-6-1-f = legitimate interests

## Conditions for special categories, GDPR Art. 9(2): short names

condition-9-2-a = explicit consent
condition-9-2-b = obligations and rights in employment, social security and social protection law
condition-9-2-c = vital interests where consent cannot be given
condition-9-2-d = foundation, association or other not-for-profit body
condition-9-2-e = data manifestly made public by the data subject
condition-9-2-f = establishment, exercise or defence of legal claims
condition-9-2-g = substantial public interest
condition-9-2-h = preventive medicine, medical diagnosis, health or social care
condition-9-2-i = public interest in public health
condition-9-2-j = archiving, research and statistics

## Elements of a notice, Art. 13 and 14: what an exception leaves out, behind "do not tell you about"

element-controller = the controller
element-dpo = the data protection officer
element-purposes = purposes and legal bases
element-legitimate-interest = the legitimate interest
element-categories = types of data
element-recipients = recipients
element-transfers = transfers out of the EU and the EEA
element-retention = storage periods
element-rights = rights
element-withdrawal = withdrawal of consent
element-complaint = the right to complain
element-provision = the duty to give data
element-source = the source
element-automated = automated decisions

## Storage on the device

storage-cookie = cookie
storage-local = local storage (localStorage)
storage-session = session storage (sessionStorage)
storage-indexeddb = database in the browser (IndexedDB)
storage-pixel = pixel

## Channels of marketing: phrases with their preposition

marketing-email = by e-mail
marketing-sms = by text message
marketing-phone = by phone
marketing-post = by post
marketing-social = on social media

## Countries of the EU and the EEA, by ISO 3166-1 code; names without article, so they stand in brackets or cells

country-at = Austria
country-be = Belgium
country-bg = Bulgaria
country-hr = Croatia
country-cy = Cyprus
country-cz = Czechia
country-dk = Denmark
country-ee = Estonia
country-fi = Finland
country-fr = France
country-de = Germany
country-gr = Greece
country-hu = Hungary
country-is = Iceland
country-ie = Ireland
country-it = Italy
country-lv = Latvia
country-li = Liechtenstein
country-lt = Lithuania
country-lu = Luxembourg
country-mt = Malta
country-nl = Netherlands
country-no = Norway
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-sk = Slovakia
country-si = Slovenia
country-es = Spain
country-se = Sweden

## Other countries

country-ad = Andorra
country-ae = United Arab Emirates
country-al = Albania
country-ar = Argentina
country-au = Australia
country-ba = Bosnia and Herzegovina
country-bd = Bangladesh
country-br = Brazil
country-ca = Canada
country-ch = Switzerland
country-cl = Chile
country-cn = China
country-co = Colombia
country-eg = Egypt
country-fo = Faroe Islands
country-gb = United Kingdom
country-ge = Georgia
country-gg = Guernsey
country-gl = Greenland
country-hk = Hong Kong
country-id = Indonesia
country-il = Israel
country-im = Isle of Man
country-in = India
country-je = Jersey
country-jp = Japan
country-ke = Kenya
country-kr = South Korea
country-lk = Sri Lanka
country-ma = Morocco
country-md = Moldova
country-me = Montenegro
country-mk = North Macedonia
country-mx = Mexico
country-my = Malaysia
country-ng = Nigeria
country-nz = New Zealand
country-pe = Peru
country-ph = Philippines
country-pk = Pakistan
country-rs = Serbia
country-ru = Russia
country-sg = Singapore
country-th = Thailand
country-tn = Tunisia
country-tr = Türkiye
country-tw = Taiwan
country-ua = Ukraine
country-us = United States
country-uy = Uruguay
country-vn = Vietnam
country-xk = Kosovo
country-za = South Africa
