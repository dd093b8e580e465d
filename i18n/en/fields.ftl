### What the fields of the configuration are called and what to write in them: for editors and the schema.

## The configuration

noun-configuration = Configuration
    .hint = One file tells who the controller is, what the data are used for, and how people are asked and informed.
field-configuration-schema = Schema
    .hint = The address of this schema, so that the editor can propose and check while you write.
field-configuration-languages = Languages
    .hint = The languages you write. The first is shown when the visitor's language is not among them. Example: ["da", "en"].
field-configuration-controller = Controller
    .hint = Whoever decides why and how the data are processed.
field-configuration-joint-controllers = Joint controllers
    .hint = Others who decide the purposes and means together with you (Article 26).
field-configuration-purposes = Purposes
    .hint = Everything you use personal data for: one purpose for each thing that people can say yes or no to.
field-configuration-dialogs = Dialogs
    .hint = The places where you ask for consent: on the page, in a form, on the phone or on paper.
field-configuration-notices = Notices
    .hint = What you tell people under Articles 13 and 14, and where you tell it.
field-configuration-theme = Theme
    .hint = How the dialog looks. No choice can make one button weigh more than another.
field-configuration-texts = Own wording
    .hint = Your own wording of single built-in texts, by language and name of the text. Keep the variables.
field-configuration-accepted = Accepted findings
    .hint = Risks and advice that you have looked at and chosen to live with, and answers to questions. What is unlawful cannot be accepted.
field-configuration-authority = Supervisory authority
    .hint = Only if complaints go to another authority than Datatilsynet, such as a court or that of another country.
field-configuration-approved = Approved
    .hint = Who approved the file, and when.
field-note = Note
    .hint = For yourself and your colleagues. Visitors never see it.

## Accepted findings

noun-accepted = Accepted finding
    .hint = A finding that the controller has assessed and accepts, with a reason (Article 5(2)).
field-accepted-rule = Rule
    .hint = The rule's name as the report has it. Example: "consent-review".
field-accepted-path = Place
    .hint = The place in the file as a JSON pointer. Without it, all findings of the rule are accepted. Example: "/purposes/2".
field-accepted-because = Reason
    .hint = Why you accept the finding. Write whole sentences.
field-accepted-by = By
    .hint = The person who decided it.
field-accepted-until = Until
    .hint = The day on which the finding must be assessed again.

## Approval

noun-approved = Approval
    .hint = Who approved the configuration, and when.
field-approved-by = By
    .hint = The name of whoever approved.
field-approved-date = Date
    .hint = The day of the approval. Example: "2026-11-21".

## The controller

noun-controller = Controller
    .hint = Whoever decides why and how personal data are processed (Article 4(7)).
field-controller-name = Name
    .hint = The full name as registered. Example: "Nordlys Cykler ApS".
field-controller-trading-as = Trading as
    .hint = The name people know you by, if it is another.
field-controller-kind = Kind
    .hint = Business, public authority, association or person. Among other things, it decides whether legitimate interests can be used and whether a data protection officer is needed.
field-controller-public-task = Task in the public interest
    .hint = Set true if you are private but carry out a public task.
field-controller-nonprofit-aim = Non-profit aim
    .hint = Only for bodies with a religious, trade-union, political or philosophical aim (Article 9(2)(d)).
field-controller-country = Country
    .hint = The country where you are established, as a two-letter code. Example: "DK".
field-controller-cvr = CVR number
    .hint = The Danish business number: eight digits. The check digit is checked.
field-controller-address = Address
    .hint = The postal address on one line.
field-controller-email = E-mail
    .hint = The address people can write to about their data.
field-controller-phone = Telephone
    .hint = Example: "+45 10 53 27 44".
field-controller-website = Website
    .hint = The address of your website.
field-controller-dpo = Data protection officer
    .hint = How to reach the data protection officer (DPO). Public authorities must have one.
field-controller-representative = Representative in the EU
    .hint = Only if you are established outside the EU and the EEA (Article 27).
field-controller-rights-contact = Contact for rights
    .hint = Whom to write to in order to use one's rights, if not the above.

## Contacts

noun-contact = Contact
    .hint = A person, an office or an authority and how to reach it.
field-contact-name = Name
    .hint = The name of the person, office or authority.
field-contact-address = Address
    .hint = The postal address on one line.
field-contact-email = E-mail
field-contact-phone = Telephone
field-contact-website = Website

## Joint controllers

noun-joint-controller = Joint controller
    .hint = Another who decides the purposes and means together with you (Article 26).
field-joint-controller-name = Name
    .hint = The full name as registered.
field-joint-controller-cvr = CVR number
    .hint = Eight digits.
field-joint-controller-country = Country
    .hint = A two-letter code. Example: "DK".
field-joint-controller-address = Address
    .hint = The postal address on one line.
field-joint-controller-email = E-mail
field-joint-controller-phone = Telephone
field-joint-controller-website = Website
field-joint-controller-arrangement = The arrangement in essence
    .hint = Who does what, in whole sentences. Example: "We handle the registration, and the federation handles the tournament."
field-joint-controller-purposes = Purposes
    .hint = The purposes you share. If none are named, all of them.
field-joint-controller-contact-point = Contact point
    .hint = Set true if people can turn here on behalf of all.

## Purposes

noun-purpose = Purpose
    .hint = One thing you use personal data for (Article 5(1)(b)).
field-purpose-id = Id
    .hint = The name that other parts of the file and the page use. Example: "statistics".
field-purpose-title = Title
    .hint = A short name with a capital letter. Example: "Statistics".
field-purpose-description = Description
    .hint = What you do in concrete terms, in one or two whole sentences. Example: "We count visits to see which pages are used."
field-purpose-child = Words for children
    .hint = The same purpose, said so that a child understands it.
field-purpose-statement = Words of the box
    .hint = What the person says yes to in a form, in whole sentences. Example: "Yes please, Nordlys Cykler ApS may send me news by e-mail."
field-purpose-aim = Aim
    .hint = What the purpose is for, in one word. If there are two, there are two purposes.
field-purpose-new-from = New from
    .hint = The earliest day on which you use data that you already have for the purpose. Tell of it before then (Articles 13(3) and 14(4)). Example: "2027-01-01".
field-purpose-basis = Legal basis
    .hint = Why the processing is lawful (Article 6(1)).
field-purpose-further-bases = Further bases
    .hint = Bases for a part of the purpose, beside the first. Never consent.
field-purpose-special-categories = Special categories
    .hint = Why you may process data on health, religion, ethnic origin and the like (Article 9(2)).
field-purpose-offences = Criminal offences
    .hint = Why you may process data on criminal offences (section 8 of the Danish Data Protection Act).
field-purpose-cpr = CPR number
    .hint = Why you may process the CPR number (section 11 of the Danish Data Protection Act).
field-purpose-other-consent = Other consent
    .hint = A consent that another act demands and that is not the legal basis here.
field-purpose-subjects = Whom the data are about
    .hint = Groups of people: known words, or your own with id and label. Customers and employees in one recording are two purposes.
field-purpose-data = Data
    .hint = Types of data: known words, or your own with id and label. Example: ["name", "email"].
field-purpose-source = Source
    .hint = Where the data come from: the person, observation or elsewhere. It decides whether Article 13 or 14 applies.
field-purpose-recipients = Recipients
    .hint = Everybody who gets the data, suppliers too. An empty list means that nobody does.
field-purpose-transfers = Transfers
    .hint = Transfers to countries outside the EU and the EEA.
field-purpose-retention = Retention
    .hint = How long you keep the data, or what decides it. Write several if types of data have periods of their own.
field-purpose-provision = Duty to provide
    .hint = Whether the person must give the data, and what happens if not. It is not about duties of your own.
field-purpose-automated = Automated decisions
    .hint = Only if a computer alone decides something about the person (Article 22).
field-purpose-marketing = Marketing
    .hint = Channels and products, where the purpose is direct marketing (section 10 of the Danish Marketing Practices Act).
field-purpose-publication = Publication
    .hint = Where the data are shown, and to whom.
field-purpose-recording = Recording
    .hint = Sound or images: phone calls, body-worn cameras, CCTV.
field-purpose-services = Services
    .hint = What the purpose runs on visitors' devices, and what is stored there.
field-purpose-scope = Scope
    .hint = Whether it happens for all, for a sample, or case by case.
field-purpose-alternatives = Alternatives considered
    .hint = Less intrusive ways you have considered, and why they are not enough. Not shown to visitors.
field-purpose-on-withdraw = On withdrawal
    .hint = What happens to the data when consent is withdrawn.
field-purpose-rights = Limits of rights
    .hint = Rights that do not apply in full here, and why.
field-purpose-default = On from the start
    .hint = Never true for a consent: it must be an active choice.

noun-child-text = Words for children
    .hint = The purpose, said so that a child understands it.
field-child-text-title = Title
    .hint = A short name that a child understands.
field-child-text-description = Description
    .hint = Short sentences at a child's level. Example: "We save your first name so that we can write back to you."

## Legal bases

noun-basis = Legal basis
    .hint = The basis under Article 6(1).
field-basis-article = Article
    .hint = Which basis. Example: "6(1)(a)" is consent.
field-basis-law = Law
    .hint = The act the task or duty follows from, as it stands after "under". Example: "section 12 of the Danish Bookkeeping Act".
field-basis-interest = Legitimate interest
    .hint = The concrete interest, as it stands after "interest in". Example: "preventing theft".
field-basis-balancing = Balancing
    .hint = Why the interest outweighs those of the person, in whole sentences. The notice shows it.
field-basis-rationale = Rationale
    .hint = Why this basis was chosen. Not shown to visitors.
field-basis-voluntary-because = Voluntary because
    .hint = Why the consent is free although you are not equals, for example in employment. Not shown to visitors.
field-basis-outside-tasks = Outside public tasks
    .hint = Set true if a public authority acts outside its tasks and can therefore have a legitimate interest.
field-basis-before-contract = Before the contract
    .hint = Set true if there is no contract yet and the person has asked for the steps before one, such as an offer.

noun-further-basis = Further basis
    .hint = A basis for a part of the purpose.
field-further-basis-article = Article
    .hint = Which basis. Not consent.
field-further-basis-for = For what
    .hint = The part of the purpose it covers, as it stands after "legal basis for". Example: "keeping the receipt".
field-further-basis-law = Law
    .hint = The act the task or duty follows from, as it stands after "under".
field-further-basis-interest = Legitimate interest
    .hint = The concrete interest, as it stands after "interest in".
field-further-basis-balancing = Balancing
    .hint = Why the interest outweighs those of the person, in whole sentences.
field-further-basis-outside-tasks = Outside public tasks
    .hint = Set true if a public authority acts outside its tasks.

noun-special-categories = Special categories
    .hint = The exception under Article 9(2). It never stands alone: a basis under Article 6 is needed too.
field-special-categories-condition = Condition
    .hint = Which exception. Example: "9(2)(a)" is explicit consent.
field-special-categories-law = Law
    .hint = The act the exception rests on, as it stands after "under". Example: "section 7(3) of the Danish Data Protection Act".
field-special-categories-permit = Permit
    .hint = The number or date of Datatilsynet's permit (section 7(4) of the Danish Data Protection Act).
field-special-categories-secrecy = Secrecy
    .hint = What the duty of secrecy follows from, where the basis is health care. Example: "the rules on secrecy in the Danish Health Act".
field-special-categories-data = Data
    .hint = The special data it covers. If none are named, all those of the purpose.
field-special-categories-statement = Express statement
    .hint = The words the person says yes to, in whole sentences. Example: "Yes, I explicitly consent to the clinic processing data concerning my health."

noun-offences = Criminal offences
    .hint = The ground for data on criminal offences (Article 10, section 8 of the Danish Data Protection Act).
field-offences-ground = Ground
    .hint = Which subsection of section 8 of the Danish Data Protection Act. Private bodies mostly use "8(3)".
field-offences-law = Law
    .hint = The act it rests on, as it stands after "under".
field-offences-interest = Interest
    .hint = The interest that clearly outweighs those of the person. Example: "protecting guards against violence".

noun-cpr = CPR number
    .hint = The ground for processing the CPR number (section 11 of the Danish Data Protection Act).
field-cpr-ground = Ground
    .hint = "11(1)" is unique identification by authorities. For private bodies: law "11(2)(1)", consent "11(2)(2)", science "11(2)(3)" or special categories "11(2)(4)".
field-cpr-law = Law
    .hint = The act that allows use of the number, as it stands after "under".

noun-other-consent = Other consent
    .hint = A consent under another act than the data protection rules.
field-other-consent-law = Law
    .hint = The act that demands the consent, as it stands after "under".
field-other-consent-text = Text
    .hint = What the consent is about, in whole sentences.

## Data and people

noun-own-data = Own type of data
    .hint = A type of data that is not among the known ones.
field-own-data-id = Id
    .hint = The name that other parts of the file use.
field-own-data-label = Label
    .hint = Lower case, in the plural or without article, so that it fits in a list. Example: "items in the basket".
field-own-data-special = Special as
    .hint = The special category it belongs to, if it does.

noun-own-subject = Own group
    .hint = A group of people that is not among the known ones.
field-own-subject-id = Id
    .hint = The name that other parts of the file use.
field-own-subject-label = Label
    .hint = Lower case, in the plural, so that it fits in a list. Example: "recipients of parcels".

noun-elsewhere = Source
    .hint = Somebody or something else than the person.
field-elsewhere-from = From
    .hint = The source, as it stands after "from". Example: "the Civil Registration System (CPR)".
field-elsewhere-public = Publicly accessible
    .hint = Set true if anybody can see the source.
field-elsewhere-data = Data
    .hint = The data that come from here. If none are named, all of them.

## Recipients and transfers

noun-recipient = Recipient
    .hint = A recipient or a group of recipients (Article 4(9)). Suppliers are recipients too.
field-recipient-name = Name
    .hint = The recipient's name. Controllers in their own right must be named where consent is asked for.
field-recipient-category = Category
    .hint = Instead of a name, as it stands after "to". Example: "e-mail suppliers".
field-recipient-role = Role
    .hint = Processor (acts only on your instructions), controller in its own right, or joint controller.
field-recipient-country = Country
    .hint = A two-letter code. Outside the EU and the EEA a transfer is needed too.
field-recipient-why = Why
    .hint = A clause that fits after "because", without full stop. Example: "PostNord delivers the bicycle to you".
field-recipient-data = Data
    .hint = The data the recipient gets. If none are named, all of them.
field-recipient-law = Law
    .hint = The act that demands the disclosure, as it stands after "under".

noun-transfer = Transfer
    .hint = A transfer to a country outside the EU and the EEA (chapter V).
field-transfer-recipient = Recipient
    .hint = The name of whoever gets the data there.
field-transfer-country = Country
    .hint = A two-letter code. Example: "US".
field-transfer-mechanism = Mechanism
    .hint = "adequacy": the Commission's decision on the country. "dpf": certified in the USA. "scc": standard contractual clauses. "bcr": binding corporate rules. The others are numbers in Articles 46 and 49.
field-transfer-decision = Decision
    .hint = The number of the Commission's decision. Example: "(EU) 2023/1795".
field-transfer-copy = Copy
    .hint = How to get a copy of the safeguards, in whole sentences.
field-transfer-risk = Risk
    .hint = What it may mean for the person that there are no safeguards, in whole sentences. Used with "49(1)(a)".
field-transfer-systematic = Systematic
    .hint = Set true if the transfer happens again and again. The exceptions in Article 49 are for single cases.

## Retention

noun-retention = Retention
    .hint = How long the data are kept, or what decides it.
field-retention-data = Data
    .hint = The data the period covers. If none are named, all of them.
field-retention-period = Period
    .hint = A duration by ISO 8601. Examples: "P14D" is 14 days, "P13M" is 13 months, "P5Y" is 5 years.
field-retention-from = Counted from
    .hint = When the period begins, as it stands after "after". Example: "delivery".
field-retention-at-least = At least
    .hint = Set true if the period is the shortest, not the longest.
field-retention-criterion = Criterion
    .hint = What decides when you erase, where you do not know the date. Whole sentences. Example: "We delete the data when you leave the club."
field-retention-law = Law
    .hint = Only if an act demands that you keep the data. Example: "section 12 of the Danish Bookkeeping Act".

## Provision and decisions

noun-provision = Duty to provide
    .hint = Whether the person must give the data (Article 13(2)(e)).
field-provision-required = Must they be given
    .hint = By law ("statutory"), for the contract ("contractual") or not at all ("voluntary").
field-provision-law = Law
    .hint = The act that obliges the person to give them, as it stands after "under".
field-provision-consequence = Consequence
    .hint = What happens if the person does not give them. Example: "Without the data we cannot send you the bicycle."

noun-automated = Automated decisions
    .hint = A decision about the person without a human (Article 22).
field-automated-basis = Basis
    .hint = Contract "22(2)(a)", law "22(2)(b)" or explicit consent "22(2)(c)".
field-automated-logic = Logic
    .hint = What the system looks at and how it decides, in whole sentences.
field-automated-significance = Significance
    .hint = What the decision may mean for the person, in whole sentences.
field-automated-safeguards = Safeguards
    .hint = How to have a human look at it, give one's view and contest the decision.

## Marketing, publication, recording

noun-marketing = Marketing
    .hint = Direct approaches (section 10 of the Danish Marketing Practices Act).
field-marketing-channels = Channels
    .hint = How you approach people.
field-marketing-products = Products
    .hint = What you write about, as it stands after "about". Example: "bicycles and accessories".
field-marketing-soft-opt-in = Own customers without consent
    .hint = Set true for e-mail to customers about similar products of your own (section 10(2) of the Danish Marketing Practices Act).
field-marketing-opt-out = Opt-out
    .hint = How to say no easily and free of charge, in whole sentences.
field-marketing-partners = Partners
    .hint = Others who may approach people on the strength of the consent, each by name.

noun-publication = Publication
    .hint = Data that others can see.
field-publication-where = Where
    .hint = The place with its preposition. Example: "on the club's website".
field-publication-url = Address
    .hint = The page where they are shown.
field-publication-audience = For whom
    .hint = Everybody, members or parents.

noun-recording = Recording
    .hint = Recording sound or images.
field-recording-audio = Sound
    .hint = Set true if sound is recorded.
field-recording-pre-record = Before the start
    .hint = What the device keeps from before the recording was started. Example: "PT1M" is one minute.
field-recording-trigger = What starts it
    .hint = When and how the recording begins, in whole sentences.
field-recording-announcement = How it is announced
    .hint = How people learn that they are recorded, in whole sentences.
field-recording-area = Area
    .hint = The place, as it can stand alone. Example: "the entrance of the shop".
field-recording-public-area = Public place
    .hint = Set true if it is a street, road, square or the like with ordinary traffic.
field-recording-police-permit = Police permit
    .hint = Set true if the police have given a permit.
field-recording-polcam = Registered in POLCAM
    .hint = Set true if the camera is in the register of the police.
field-recording-extension-reason = Reason for keeping longer
    .hint = Why recordings are kept for more than 30 days, in whole sentences.

## Withdrawal and rights

noun-on-withdraw = On withdrawal
    .hint = What happens to the data when consent is withdrawn.
field-on-withdraw-effect = Effect
    .hint = Erased, anonymised or kept. The last needs another basis.
field-on-withdraw-data = Data
    .hint = The data it covers. If none are named, all of them.
field-on-withdraw-law = Law
    .hint = The act that demands that they are kept, as it stands after "under".
field-on-withdraw-text = Text
    .hint = More about it, in whole sentences.

noun-rights = Rights
    .hint = Limits of single rights. Without them, the rights apply as the legal basis gives them.
field-rights-access = Access
    .hint = Article 15.
field-rights-rectification = Rectification
    .hint = Article 16.
field-rights-erasure = Erasure
    .hint = Article 17.
field-rights-restriction = Restriction
    .hint = Article 18.
field-rights-portability = Portability
    .hint = Article 20.
field-rights-objection = Objection
    .hint = Article 21.

noun-right-limit = Limit
    .hint = Why a right does not apply in full.
field-right-limit-limit = Limit
    .hint = What does not apply, in whole sentences. Example: "We cannot delete an invoice before the period has ended."
field-right-limit-law = Law
    .hint = The act the limit follows from, as it stands after "under".
field-right-limit-subjects = For whom
    .hint = The groups the limit covers. If none are named, everybody.

## Services on the device

noun-service = Service
    .hint = Something that runs in the browser for a purpose, and what it stores.
field-service-id = Id
    .hint = The name the page uses in data-service. Example: "youtube".
field-service-name = Name
    .hint = The name people know. Example: "Google Analytics".
field-service-provider = Provider
    .hint = The company behind it. Example: "Google Ireland Ltd".
field-service-country = Country
    .hint = The provider's country as a two-letter code.
field-service-requests = Requests
    .hint = The hosts the service calls. "*." in front covers all subdomains. Example: ["www.youtube.com"].
field-service-signals = Signals
    .hint = The consent signals that follow the choice, by the names the service knows. Example: ["analytics_storage"].
field-service-ask = Ask for
    .hint = The whole purpose together ("purpose") or the service alone ("service").
field-service-storage = Storage
    .hint = Everything that is stored on or read from the device: cookies, localStorage, pixels.

noun-storage = Storage
    .hint = One thing that is stored on or read from the device (section 3 of the Danish Cookie Order).
field-storage-kind = Kind
    .hint = Cookie, localStorage, sessionStorage, IndexedDB or pixel.
field-storage-name = Name
    .hint = Its name, where * stands for any letters. Example: "_ga_*".
field-storage-path = Path
    .hint = The cookie's path where it is not the whole site, so that every page can erase it. Example: "/blog".
field-storage-http-only = Server only
    .hint = Set true for an HttpOnly cookie. The page cannot erase it, so your server has to.
field-storage-duration = Duration
    .hint = How long it stays on the device: a duration such as "P13M", "session" or "persistent".
field-storage-party = Party
    .hint = Set by your own site ("first") or by another ("third").
field-storage-third-party = Read by others
    .hint = Set true if a controller other than you can read it.
field-storage-why = Why
    .hint = What it does, in whole sentences. Example: "Remembers what you put in the basket."

## Dialogs

noun-dialog = Dialog
    .hint = One place where you ask for consent to one or more purposes.
field-dialog-id = Id
    .hint = The name the page uses. Example: "cookies".
field-dialog-kind = Kind
    .hint = "banner" and "modal" open by themselves on the page, "inline" stands in a form, "opt-out" is for those who want to say no, "spoken" is said, "paper" is printed.
field-dialog-channel = Channel
    .hint = Where the question is asked. If not given: on the web.
field-dialog-purposes = Purposes
    .hint = The purposes that are asked about, each on its own. Purposes that need no consent are shown as always on.
field-dialog-title = Title
    .hint = The heading. Example: "May we use information from your device?"
field-dialog-intro = Introduction
    .hint = Who asks for what, in whole sentences. If not given, it is written for you.
field-dialog-buttons = Buttons
    .hint = Your own words on the buttons.
field-dialog-withdrawal = Withdrawal
    .hint = How consent is withdrawn. It must stand there before anyone says yes.
field-dialog-refusal = If one says no
    .hint = What happens on a no, in whole sentences. Example: "If you say no, you can still buy everything in the shop."
field-dialog-validity = Validity
    .hint = How long the choice stands before it is asked for again.
field-dialog-notice = Notice
    .hint = The notice the dialog links to.
field-dialog-given-by = Who says yes
    .hint = The person, a parent, a guardian or a proxy.
field-dialog-about = Whom it is about
    .hint = Where another says yes on the person's behalf. Example: "your child".
field-dialog-parents = Parents
    .hint = Whether one or all holders of parental responsibility must say yes.
field-dialog-children = Children
    .hint = What applies when children are asked.
field-dialog-keys = Keys
    .hint = The keys for yes and no on a telephone.
field-dialog-silence = Silence
    .hint = What no answer means. It can only be a no.
field-dialog-record = Record
    .hint = How you can prove who said yes to what and when (Article 7(1)).
field-dialog-domain = Shared domain
    .hint = The parent domain, if several subdomains are to share the choice. Example: "nordlyscykler.dk".
field-dialog-reload = Reload
    .hint = Whether the page reloads when a consent is withdrawn while its script is running.
field-dialog-gpc = Global Privacy Control
    .hint = Purposes that are refused from the start for visitors whose browser sends the signal.
field-dialog-aliases = Other names
    .hint = Names of another consent tool and the purposes or services they stand for. Example: "performance": "statistics".

noun-buttons = Buttons
    .hint = Words on buttons. Without them the built-in ones are used. They always look the same.
field-buttons-accept = Yes
    .hint = Must say that one says yes. In a form it is the words beside the box. Example: "Accept all".
field-buttons-reject = No
    .hint = Must say that one says no. Example: "Reject all".
field-buttons-save = Save
    .hint = Example: "Save my choices".
field-buttons-more = Choose
    .hint = Opens the choices. Example: "Let me choose".

noun-withdrawal = Withdrawal
    .hint = How consent is withdrawn (Article 7(3)). It must be as easy as giving it.
field-withdrawal-how = How
    .hint = Whole sentences. Example: "You can withdraw your consent at any time with the Cookie choices button at the bottom of every page."
field-withdrawal-where = Where
    .hint = A button on the page, a link, telephone, e-mail, letter or in person.
field-withdrawal-url = Address
    .hint = The page where consent is withdrawn.

noun-validity-of-choice = Validity
    .hint = How long a choice stands.
field-validity-of-choice-accepted = After a yes
    .hint = At most 400 days, the longest that browsers keep a cookie. Example: "P12M".
field-validity-of-choice-refused = After a no
    .hint = Best as long as a yes, so that nobody is asked again and again.
field-validity-of-choice-until = Until
    .hint = For consents off the web, in whole sentences. Example: "The consent lasts until the end of the season."

noun-children = Children
    .hint = Consent by children (Article 8, section 6 of the Danish Data Protection Act).
field-children-direct-offer = Offered directly to children
    .hint = Set true if an online service is offered directly to children.
field-children-age-limit = Age limit
    .hint = The age from which the child can say yes itself. In Denmark 15.
field-children-age-limits = Age limits by country
    .hint = The age limit in each country where the service is offered. Example: "DK": 15.
field-children-maturity = Maturity
    .hint = How you judge that the child understands what it says yes to, in whole sentences.
field-children-parental = Parental consent
    .hint = Set true if a holder of parental responsibility must say yes for younger children.
field-children-verification = Verification
    .hint = How you make sure that whoever says yes holds parental responsibility. Whole sentences.
field-children-service = Kind of service
    .hint = An online service, or preventive counselling, where parents need not be asked.

noun-keys = Keys
    .hint = Keys of a telephone.
field-keys-accept = Yes
    .hint = Example: "1".
field-keys-reject = No
    .hint = Example: "2".

noun-record-keeping = Record
    .hint = The proof of consent (Article 7(1)).
field-record-keeping-endpoint = Endpoint
    .hint = The address on your server that the record is sent to. Without it, the record stays in the browser.
field-record-keeping-subject = Subject
    .hint = What you find the person by. Example: "membership number".
field-record-keeping-retention = Retention
    .hint = How long the record is kept. Example: "P5Y".
field-record-keeping-after = Counted from
    .hint = When the period begins, as it stands after "after". Example: "withdrawal".

## Notices

noun-notice = Notice
    .hint = What people are told about the processing (Articles 13 and 14).
field-notice-id = Id
    .hint = The name the page uses. Example: "privacy".
field-notice-article = Article
    .hint = 13 where the data come from the person. 14 where they come from elsewhere. If not given, the sources of the purposes decide.
field-notice-purposes = Purposes
    .hint = The purposes that the notice is about.
field-notice-title = Title
    .hint = The heading. If not given, the built-in one is used.
field-notice-full = Full notice
    .hint = The notice that tells the rest, where this one is short.
field-notice-audience = Audience
    .hint = Whom the notice is written for.
field-notice-channel = Channel
    .hint = Where the notice stands or is spoken.
field-notice-layer = Layer
    .hint = All of it ("full") or the most important with a reference ("short").
field-notice-url = Address
    .hint = The page where the notice stands.
field-notice-updated = Updated
    .hint = The day of the latest change. Example: "2026-11-01".
field-notice-given = Given
    .hint = When and how people get the notice.
field-notice-exceptions = Exceptions
    .hint = Information you do not give, and the provision that allows it.
field-notice-paragraph2 = Paragraph 2
    .hint = Parts of Article 13(2) or 14(2) that, after an assessment, are not needed here.

noun-given = Given
    .hint = When and how the notice reaches the person.
field-given-when = When
    .hint = Before, at collection, at first contact, at first disclosure, within a month or later.
field-given-how = How
    .hint = Whole sentences. Example: "The notice stands in the form."

noun-exception = Exception
    .hint = Information that is not given, and why the law allows it.
field-exception-provision = Provision
    .hint = The provision that allows it: Article 13 or 14, or section 22 or 23 of the Danish Data Protection Act ("dbl-…").
field-exception-elements = Elements
    .hint = The parts that are not given. If none are named, all of them.
field-exception-subjects = For whom
    .hint = The groups it covers. If none are named, everybody.
field-exception-because = Reason
    .hint = Why the provision fits here, in whole sentences.
field-exception-law = Law
    .hint = The act it rests on, as it stands after "under". Used with "14(5)(c)" and "14(5)(d)".
field-exception-published = Published
    .hint = The page where the information is published instead. Used with "14(5)(b)".
field-exception-case-by-case = Case by case
    .hint = Set true if the exception is assessed in each case.

noun-paragraph2 = Assessment of paragraph 2
    .hint = Why a part of paragraph 2 is not needed here.
field-paragraph2-element = Element
    .hint = The part it covers.
field-paragraph2-because = Reason
    .hint = The assessment in whole sentences.
field-paragraph2-by = By
    .hint = The person who assessed it.

## Theme

noun-theme = Theme
    .hint = How the dialog looks, within what the law leaves open.
field-theme-preset = Preset
    .hint = A ready-made look. Colours and fonts can be changed with CSS variables.
field-theme-scheme = Light or dark
    .hint = "auto" follows the visitor's setting.
field-theme-position = Position
    .hint = Where on the page the dialog opens.
