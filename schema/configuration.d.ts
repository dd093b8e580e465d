// Generated from the tables in src/config by `npm run gen`. Do not edit.

/** A duration by ISO 8601, for example "P14D", "P13M" or "PT30M" */
export type Period = string

/** A duration of at most 400 days, for example "P12M" */
export type Validity = string

/** A duration such as "P13M", or "session" or "persistent" */
export type StorageDuration = string

/** A date such as "2026-11-21" */
export type CalendarDate = string

/** An e-mail address */
export type Email = string

/** An address that begins with "https://" or "/" */
export type Url = string

/** A host name such as "matomo.company.dk" */
export type Host = string

/** A telephone number */
export type Phone = string

/** A CVR number of eight digits whose check digit is right */
export type Cvr = string

/** A country code of two capital letters, for example "DK" */
export type Country = string

/** A language code, for example "da" or "en" */
export type Language = string

/** An id of small letters, digits and hyphens that begins with a letter */
export type Id = string

/** A text for each language, for example {"da": "…", "en": "…"} */
export type Text = string | { [language: Language]: string }

export type KnownData =
  | 'name'
  | 'address'
  | 'email'
  | 'phone'
  | 'birth-date'
  | 'age'
  | 'gender'
  | 'region'
  | 'ip-address'
  | 'device-id'
  | 'browser'
  | 'pages-viewed'
  | 'purchases'
  | 'payment'
  | 'bank-account'
  | 'location'
  | 'image'
  | 'voice'
  | 'message'
  | 'interests'
  | 'email-opens'
  | 'membership'
  | 'participation'
  | 'cv'
  | 'references'
  | 'cpr'
  | 'cpr-updates'
  | 'criminal-record'
  | 'offences'
  | 'social-problems'
  | 'health'
  | 'ethnicity'
  | 'religion'
  | 'political-opinion'
  | 'union-membership'
  | 'sex-life'
  | 'genetic'
  | 'biometric'

export type KnownSubject =
  | 'visitors'
  | 'customers'
  | 'employees'
  | 'applicants'
  | 'referees'
  | 'children'
  | 'pupils'
  | 'parents'
  | 'relatives'
  | 'patients'
  | 'clients'
  | 'callers'
  | 'members'
  | 'residents'
  | 'bystanders'
  | 'volunteers'
  | 'contact-persons'

/** Configuration. One file tells who the controller is, what the data are used for, and how people are asked and informed. */
export interface Configuration {
  /** Schema. The address of this schema, so that the editor can propose and check while you write. */
  '$schema'?: string
  /** Languages. The languages you write. The first is shown when the visitor's language is not among them. Example: ["da", "en"]. */
  languages?: Language[]
  /** Controller. Whoever decides why and how the data are processed. */
  controller?: Controller
  /** Joint controllers. Others who decide the purposes and means together with you (Article 26). */
  jointControllers?: JointController[]
  /** Purposes. Everything you use personal data for: one purpose for each thing that people can say yes or no to. */
  purposes?: Purpose[]
  /** Dialogs. The places where you ask for consent: on the page, in a form, on the phone or on paper. */
  dialogs?: Dialog[]
  /** Notices. What you tell people under Articles 13 and 14, and where you tell it. */
  notices?: Notice[]
  /** Theme. How the dialog looks. No choice can make one button weigh more than another. */
  theme?: Theme
  /** Own wording. Your own wording of single built-in texts, by language and name of the text. Keep the variables. */
  texts?: { [name: string]: { [name: string]: string } }
  /** Accepted findings. Risks and advice that you have looked at and chosen to live with, and answers to questions. What is unlawful cannot be accepted. */
  accepted?: Accepted[]
  /** Supervisory authority. Only if complaints go to another authority than Datatilsynet, such as a court or that of another country. */
  authority?: Contact
  /** Approved. Who approved the file, and when. */
  approved?: Approved
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Controller. Whoever decides why and how personal data are processed (Article 4(7)). */
export interface Controller {
  /** Name. The full name as registered. Example: "Nordlys Cykler ApS". */
  name?: string
  /** Trading as. The name people know you by, if it is another. */
  tradingAs?: string
  /** Kind. Business, public authority, association or person. Among other things, it decides whether legitimate interests can be used and whether a data protection officer is needed. */
  kind?: 'private' | 'public-authority' | 'association' | 'person'
  /** Task in the public interest. Set true if you are private but carry out a public task. */
  publicTask?: boolean
  /** Non-profit aim. Only for bodies with a religious, trade-union, political or philosophical aim (Article 9(2)(d)). */
  nonprofitAim?: 'religious' | 'trade-union' | 'political' | 'philosophical'
  /** Country. The country where you are established. Example: "DK", always two letters. */
  country?: Country
  /** CVR number. The Danish business number: eight digits. The check digit is checked. */
  cvr?: Cvr
  /** Address. The postal address on one line. */
  address?: string
  /** E-mail. The address people can write to about their data. */
  email?: Email
  /** Telephone. Example: "+45 10 53 27 44". */
  phone?: Phone
  /** Website. The address of your website. */
  website?: Url
  /** Data protection officer. How to reach the data protection officer (DPO). Public authorities must have one. */
  dpo?: Contact
  /** Representative in the EU. Only if you are established outside the EU and the EEA (Article 27). */
  representative?: Contact
  /** Contact for rights. Whom to write to in order to use one's rights, if not the above. */
  rightsContact?: Contact
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Joint controller. Another who decides the purposes and means together with you (Article 26). */
export interface JointController {
  /** Name. The full name as registered. */
  name?: string
  /** CVR number. Eight digits. */
  cvr?: Cvr
  /** Country. The country it is established in. Example: "DK", always two letters. */
  country?: Country
  /** Address. The postal address on one line. */
  address?: string
  /** E-mail */
  email?: Email
  /** Telephone */
  phone?: Phone
  /** Website */
  website?: Url
  /** The arrangement in essence. Who does what, in whole sentences. Example: "We handle the registration, and the federation handles the tournament." */
  arrangement?: Text
  /** Purposes. The purposes you share. If none are named, all of them. */
  purposes?: Id[]
  /** Contact point. Set true if people can turn here on behalf of all. */
  contactPoint?: boolean
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Purpose. One thing you use personal data for (Article 5(1)(b)). */
export interface Purpose {
  /** Id. The name that other parts of the file and the page use. Example: "statistics". */
  id: Id
  /** Title. A short name with a capital letter. Example: "Statistics". */
  title?: Text
  /** Description. What you do in concrete terms, in one or two whole sentences. Example: "We count visits to see which pages are used." */
  description?: Text
  /** Words for children. The same purpose, said so that a child understands it. */
  child?: ChildText
  /** Words of the box. What the person says yes to in a form, in whole sentences. Example: "Yes please, Nordlys Cykler ApS may send me news by e-mail." */
  statement?: Text
  /** Aim. What the purpose is for, in one word. If there are two, there are two purposes. */
  aim?:
    | 'necessary'
    | 'preferences'
    | 'statistics'
    | 'marketing'
    | 'newsletter'
    | 'embedded-content'
    | 'training'
    | 'documentation'
    | 'publication'
    | 'counselling'
    | 'treatment'
    | 'research'
    | 'security'
    | 'crime-prevention'
    | 'contract'
    | 'accounting'
    | 'membership'
    | 'recruitment'
    | 'employment'
    | 'case-handling'
    | 'record-keeping'
    | 'enquiries'
    | 'events'
    | 'archive'
    | 'claims'
  /** New from. The earliest day on which you use data that you already have for the purpose. Tell of it before then (Articles 13(3) and 14(4)). Example: "2027-01-01". */
  newFrom?: CalendarDate
  /** Legal basis. Why the processing is lawful (Article 6(1)). */
  basis?: Basis
  /** Further bases. Bases for a part of the purpose, beside the first. Never consent. */
  furtherBases?: FurtherBasis[]
  /** Special categories. Why you may process data on health, religion, ethnic origin and the like (Article 9(2)). */
  specialCategories?: SpecialCategories
  /** Criminal offences. Why you may process data on criminal offences (section 8 of the Danish Data Protection Act). */
  offences?: Offences
  /** CPR number. Why you may process the CPR number (section 11 of the Danish Data Protection Act). */
  cpr?: Cpr
  /** Other consent. A consent that another act demands and that is not the legal basis here. */
  otherConsent?: OtherConsent
  /** Whom the data are about. Groups of people: known words, or your own with id and label. Customers and employees in one recording are two purposes. */
  subjects?: (KnownSubject | (Id & {}) | OwnSubject)[]
  /** Data. Types of data: known words, or your own with id and label. Example: ["name", "email"]. */
  data?: (KnownData | (Id & {}) | OwnData)[]
  /** Source. Where the data come from: the person, observation or elsewhere. It decides whether Article 13 or 14 applies. */
  source?: 'data-subject' | 'observed' | Elsewhere | ('data-subject' | 'observed' | Elsewhere)[]
  /** Recipients. Everybody who gets the data, suppliers too. An empty list means that nobody does. */
  recipients?: Recipient[]
  /** Transfers. Transfers to countries outside the EU and the EEA. */
  transfers?: Transfer[]
  /** Retention. How long you keep the data, or what decides it. Write several if types of data have periods of their own. */
  retention?: Retention | Retention[]
  /** Duty to provide. Whether the person must give the data, and what happens if not. It is not about duties of your own. */
  provision?: Provision
  /** Automated decisions. Only if a computer alone decides something about the person (Article 22). */
  automated?: Automated
  /** Marketing. Channels and products, where the purpose is direct marketing (section 10 of the Danish Marketing Practices Act). */
  marketing?: Marketing
  /** Publication. Where the data are shown, and to whom. */
  publication?: Publication
  /** Recording. Sound or images: phone calls, body-worn cameras, CCTV. */
  recording?: Recording
  /** Services. What the purpose runs on visitors' devices, and what is stored there. */
  services?: Service[]
  /** Scope. Whether it happens for all, for a sample, or case by case. */
  scope?: 'all' | 'sample' | 'case-by-case'
  /** Alternatives considered. Less intrusive ways you have considered, and why they are not enough. Not shown to visitors. */
  alternatives?: Text
  /** On withdrawal. What happens to the data when consent is withdrawn. */
  onWithdraw?: OnWithdraw
  /** Limits of rights. Rights that do not apply in full here, and why. */
  rights?: Rights
  /** On from the start. Never true for a consent: it must be an active choice. */
  default?: boolean
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Dialog. One place where you ask for consent to one or more purposes. */
export interface Dialog {
  /** Id. The name the page uses. Example: "cookies". */
  id: Id
  /** Kind. "banner" and "modal" open by themselves on the page, "inline" stands in a form, "opt-out" is for those who want to say no, "spoken" is said, "paper" is printed. */
  kind?: 'banner' | 'modal' | 'inline' | 'opt-out' | 'spoken' | 'paper'
  /** Channel. Where the question is asked. If not given: on the web. */
  channel?: 'web' | 'app' | 'phone' | 'paper' | 'in-person'
  /** Purposes. The purposes that are asked about, each on its own. Purposes that need no consent are shown as always on. */
  purposes?: Id[]
  /** Title. The heading. Example: "May we use information from your device?" */
  title?: Text
  /** Introduction. Who asks for what, in whole sentences. If not given, it is written for you. */
  intro?: Text
  /** Buttons. Your own words on the buttons. */
  buttons?: Buttons
  /** Withdrawal. How consent is withdrawn. It must stand there before anyone says yes. */
  withdrawal?: Withdrawal
  /** If one says no. What happens on a no, in whole sentences. Example: "If you say no, you can still buy everything in the shop." */
  refusal?: Text
  /** Validity. How long the choice stands before it is asked for again. */
  validity?: ValidityOfChoice
  /** Notice. The notice the dialog links to. */
  notice?: Id
  /** Who says yes. The person, a parent, a guardian or a proxy. */
  givenBy?: 'self' | 'parent' | 'guardian' | 'proxy'
  /** Whom it is about. Where another says yes on the person's behalf. Example: "your child". */
  about?: Text
  /** Parents. Whether one or all holders of parental responsibility must say yes. */
  parents?: 'one' | 'all'
  /** Children. What applies when children are asked. */
  children?: Children
  /** Keys. The keys for yes and no on a telephone. */
  keys?: Keys
  /** Silence. What no answer means. It can only be a no. */
  silence?: 'refuse'
  /** Record. How you can prove who said yes to what and when (Article 7(1)). */
  record?: RecordKeeping
  /** Shared domain. The parent domain, if several subdomains are to share the choice. Example: "nordlyscykler.dk". */
  domain?: Host
  /** Reload. Whether the page reloads when a consent is withdrawn while its script is running. */
  reload?: 'auto' | 'never'
  /** Global Privacy Control. Purposes that are refused from the start for visitors whose browser sends the signal. */
  gpc?: Id[]
  /** Other names. Names of another consent tool and the purposes or services they stand for. Example: "performance": "statistics". */
  aliases?: { [name: string]: string }
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Notice. What people are told about the processing (Articles 13 and 14). */
export interface Notice {
  /** Id. The name the page uses. Example: "privacy". */
  id: Id
  /** Article. 13 where the data come from the person. 14 where they come from elsewhere. If not given, the sources of the purposes decide. */
  article?: '13' | '14' | 'both'
  /** Purposes. The purposes that the notice is about. */
  purposes?: Id[]
  /** Title. The heading. If not given, the built-in one is used. */
  title?: Text
  /** Full notice. The notice that tells the rest, where this one is short. */
  full?: Id
  /** Audience. Whom the notice is written for. */
  audience?: 'adult' | 'child' | 'staff' | 'applicants' | 'parents'
  /** Channel. Where the notice stands or is spoken. */
  channel?: 'web' | 'phone' | 'sign' | 'bodycam' | 'tv' | 'letter' | 'email' | 'paper'
  /** Layer. All of it ("full") or the most important with a reference ("short"). */
  layer?: 'full' | 'short'
  /** Address. The page where the notice stands. */
  url?: Url
  /** Updated. The day of the latest change. Example: "2026-11-01". */
  updated?: CalendarDate
  /** Given. When and how people get the notice. */
  given?: Given
  /** Exceptions. Information you do not give, and the provision that allows it. */
  exceptions?: Exception[]
  /** Paragraph 2. Parts of Article 13(2) or 14(2) that, after an assessment, are not needed here. */
  paragraph2?: Paragraph2[]
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Theme. How the dialog looks, within what the law leaves open. */
export interface Theme {
  /** Preset. A ready-made look. Colours and fonts can be changed with CSS variables. */
  preset?: 'plain' | 'soft' | 'sharp'
  /** Light or dark. "auto" follows the visitor's setting. */
  scheme?: 'auto' | 'light' | 'dark'
  /** Position. Where on the page the dialog opens. */
  position?: 'bottom-start' | 'bottom-end' | 'bottom' | 'center'
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Accepted finding. A finding that the controller has assessed and accepts, with a reason (Article 5(2)). */
export interface Accepted {
  /** Rule. The rule's name as the report has it. Example: "consent-review". */
  rule?: string
  /** Place. The place in the file as a JSON pointer. Without it, all findings of the rule are accepted. Example: "/purposes/2". */
  path?: string
  /** Reason. Why you accept the finding. Write whole sentences. */
  because?: Text
  /** By. The person who decided it. */
  by?: string
  /** Until. The day on which the finding must be assessed again. */
  until?: CalendarDate
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Contact. A person, an office or an authority and how to reach it. */
export interface Contact {
  /** Name. The name of the person, office or authority. */
  name?: string
  /** Address. The postal address on one line. */
  address?: string
  /** E-mail */
  email?: Email
  /** Telephone */
  phone?: Phone
  /** Website */
  website?: Url
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Approval. Who approved the configuration, and when. */
export interface Approved {
  /** By. The name of whoever approved. */
  by?: string
  /** Date. The day of the approval. Example: "2026-11-21". */
  date?: CalendarDate
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Words for children. The purpose, said so that a child understands it. */
export interface ChildText {
  /** Title. A short name that a child understands. */
  title?: Text
  /** Description. Short sentences at a child's level. Example: "We save your first name so that we can write back to you." */
  description?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Legal basis. The basis under Article 6(1). */
export interface Basis {
  /** Article. Which basis. Example: "6(1)(a)" is consent. */
  article?: '6(1)(a)' | '6(1)(b)' | '6(1)(c)' | '6(1)(d)' | '6(1)(e)' | '6(1)(f)'
  /** Law. The act the task or duty follows from, as it stands after "under". Example: "section 12 of the Danish Bookkeeping Act". */
  law?: Text
  /** Legitimate interest. The concrete interest, as it stands after "interest in". Example: "preventing theft". */
  interest?: Text
  /** Balancing. Why the interest outweighs those of the person, in whole sentences. The notice shows it. */
  balancing?: Text
  /** Rationale. Why this basis was chosen. Not shown to visitors. */
  rationale?: Text
  /** Voluntary because. Why the consent is free although you are not equals, for example in employment. Not shown to visitors. */
  voluntaryBecause?: Text
  /** Outside public tasks. Set true if a public authority acts outside its tasks and can therefore have a legitimate interest. */
  outsideTasks?: boolean
  /** Before the contract. Set true if there is no contract yet and the person has asked for the steps before one, such as an offer. */
  beforeContract?: boolean
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Further basis. A basis for a part of the purpose. */
export interface FurtherBasis {
  /** Article. Which basis. Not consent. */
  article?: '6(1)(a)' | '6(1)(b)' | '6(1)(c)' | '6(1)(d)' | '6(1)(e)' | '6(1)(f)'
  /** For what. The part of the purpose it covers, as it stands after "legal basis for". Example: "keeping the receipt". */
  for?: Text
  /** Law. The act the task or duty follows from, as it stands after "under". */
  law?: Text
  /** Legitimate interest. The concrete interest, as it stands after "interest in". */
  interest?: Text
  /** Balancing. Why the interest outweighs those of the person, in whole sentences. */
  balancing?: Text
  /** Outside public tasks. Set true if a public authority acts outside its tasks. */
  outsideTasks?: boolean
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Special categories. The exception under Article 9(2). It never stands alone: a basis under Article 6 is needed too. */
export interface SpecialCategories {
  /** Condition. Which exception. Example: "9(2)(a)" is explicit consent. */
  condition?:
    | '9(2)(a)'
    | '9(2)(b)'
    | '9(2)(c)'
    | '9(2)(d)'
    | '9(2)(e)'
    | '9(2)(f)'
    | '9(2)(g)'
    | '9(2)(h)'
    | '9(2)(i)'
    | '9(2)(j)'
  /** Law. The act the exception rests on, as it stands after "under". Example: "section 7(3) of the Danish Data Protection Act". */
  law?: Text
  /** Permit. The number or date of Datatilsynet's permit (section 7(4) of the Danish Data Protection Act). */
  permit?: string
  /** Secrecy. What the duty of secrecy follows from, where the basis is health care. Example: "the rules on secrecy in the Danish Health Act". */
  secrecy?: Text
  /** Data. The special data it covers. If none are named, all those of the purpose. */
  data?: (KnownData | (Id & {}))[]
  /** Express statement. The words the person says yes to, in whole sentences. Example: "Yes, I explicitly consent to the clinic processing data concerning my health." */
  statement?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Criminal offences. The ground for data on criminal offences (Article 10, section 8 of the Danish Data Protection Act). */
export interface Offences {
  /** Ground. Which subsection of section 8 of the Danish Data Protection Act. Private bodies mostly use "8(3)". */
  ground?: '8(1)' | '8(2)' | '8(3)' | '8(4)' | '8(5)'
  /** Law. The act it rests on, as it stands after "under". */
  law?: Text
  /** Interest. The interest that clearly outweighs those of the person. Example: "protecting guards against violence". */
  interest?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** CPR number. The ground for processing the CPR number (section 11 of the Danish Data Protection Act). */
export interface Cpr {
  /** Ground. "11(1)" is unique identification by authorities. For private bodies: law "11(2)(1)", consent "11(2)(2)", science "11(2)(3)" or special categories "11(2)(4)". */
  ground?: '11(1)' | '11(2)(1)' | '11(2)(2)' | '11(2)(3)' | '11(2)(4)'
  /** Law. The act that allows use of the number, as it stands after "under". */
  law?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Other consent. A consent under another act than the data protection rules. */
export interface OtherConsent {
  /** Law. The act that demands the consent, as it stands after "under". */
  law?: Text
  /** Text. What the consent is about, in whole sentences. */
  text?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Own group. A group of people that is not among the known ones. */
export interface OwnSubject {
  /** Id. The name that other parts of the file use. */
  id: Id
  /** Label. Lower case, in the plural, so that it fits in a list. Example: "recipients of parcels". */
  label?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Own type of data. A type of data that is not among the known ones. */
export interface OwnData {
  /** Id. The name that other parts of the file use. */
  id: Id
  /** Label. Lower case, in the plural or without article, so that it fits in a list. Example: "items in the basket". */
  label?: Text
  /** Special as. The special category it belongs to, if it does. */
  special?:
    | 'health'
    | 'ethnicity'
    | 'religion'
    | 'political-opinion'
    | 'union-membership'
    | 'sex-life'
    | 'genetic'
    | 'biometric'
    | 'offences'
    | 'cpr'
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Source. Somebody or something else than the person. */
export interface Elsewhere {
  /** From. The source, as it stands after "from". Example: "the Civil Registration System (CPR)". */
  from?: Text
  /** Publicly accessible. Set true if anybody can see the source. */
  public?: boolean
  /** Data. The data that come from here. If none are named, all of them. */
  data?: (KnownData | (Id & {}))[]
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Recipient. A recipient or a group of recipients (Article 4(9)). Suppliers are recipients too. */
export interface Recipient {
  /** Name. The recipient's name. Controllers in their own right must be named where consent is asked for. */
  name?: string
  /** Category. Instead of a name, as it stands after "to". Example: "e-mail suppliers". */
  category?: Text
  /** Role. Processor (acts only on your instructions), controller in its own right, or joint controller. */
  role?: 'processor' | 'controller' | 'joint-controller'
  /** Country. Outside the EU and the EEA a transfer is needed too. Example: "DK", always two letters. */
  country?: Country
  /** Why. A clause that fits after "because", without full stop. Example: "PostNord delivers the bicycle to you". */
  why?: Text
  /** Data. The data the recipient gets. If none are named, all of them. */
  data?: (KnownData | (Id & {}))[]
  /** Law. The act that demands the disclosure, as it stands after "under". */
  law?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Transfer. A transfer to a country outside the EU and the EEA (chapter V). */
export interface Transfer {
  /** Recipient. The name of whoever gets the data there. */
  recipient?: string
  /** Country. The country the data reach. Example: "US", always two letters. */
  country?: Country
  /** Mechanism. "adequacy": the Commission's decision on the country. "dpf": certified in the USA. "scc": standard contractual clauses. "bcr": binding corporate rules. The others are numbers in Articles 46 and 49. */
  mechanism?:
    | 'adequacy'
    | 'dpf'
    | 'scc'
    | 'bcr'
    | '46(2)(a)'
    | '46(2)(e)'
    | '46(2)(f)'
    | '46(3)'
    | '49(1)(a)'
    | '49(1)(b)'
    | '49(1)(c)'
    | '49(1)(d)'
    | '49(1)(e)'
    | '49(1)(f)'
    | '49(1)(g)'
    | '49-second'
  /** Decision. The number of the Commission's decision. Example: "(EU) 2023/1795". */
  decision?: string
  /** Copy. How to get a copy of the safeguards, in whole sentences. */
  copy?: Text
  /** Risk. What it may mean for the person that there are no safeguards, in whole sentences. Used with "49(1)(a)". */
  risk?: Text
  /** Systematic. Set true if the transfer happens again and again. The exceptions in Article 49 are for single cases. */
  systematic?: boolean
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Retention. How long the data are kept, or what decides it. */
export interface Retention {
  /** Data. The data the period covers. If none are named, all of them. */
  data?: (KnownData | (Id & {}))[]
  /** Period. How long the data are kept. Examples: "P14D" is 14 days, "P13M" is 13 months, "P5Y" is 5 years. */
  period?: Period
  /** Counted from. When the period begins, as it stands after "after". Example: "delivery". */
  from?: Text
  /** At least. Set true if the period is the shortest, not the longest. */
  atLeast?: boolean
  /** Criterion. What decides when you erase, where you do not know the date. Whole sentences. Example: "We delete the data when you leave the club." */
  criterion?: Text
  /** Law. Only if an act demands that you keep the data. Example: "section 12 of the Danish Bookkeeping Act". */
  law?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Duty to provide. Whether the person must give the data (Article 13(2)(e)). */
export interface Provision {
  /** Must they be given. By law ("statutory"), for the contract ("contractual") or not at all ("voluntary"). */
  required?: 'statutory' | 'contractual' | 'voluntary'
  /** Law. The act that obliges the person to give them, as it stands after "under". */
  law?: Text
  /** Consequence. What happens if the person does not give them. Example: "Without the data we cannot send you the bicycle." */
  consequence?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Automated decisions. A decision about the person without a human (Article 22). */
export interface Automated {
  /** Basis. Contract "22(2)(a)", law "22(2)(b)" or explicit consent "22(2)(c)". */
  basis?: '22(2)(a)' | '22(2)(b)' | '22(2)(c)'
  /** Logic. What the system looks at and how it decides, in whole sentences. */
  logic?: Text
  /** Significance. What the decision may mean for the person, in whole sentences. */
  significance?: Text
  /** Safeguards. How to have a human look at it, give one's view and contest the decision. */
  safeguards?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Marketing. Direct approaches (section 10 of the Danish Marketing Practices Act). */
export interface Marketing {
  /** Channels. How you approach people. */
  channels?: ('email' | 'sms' | 'phone' | 'post' | 'social')[]
  /** Products. What you write about, as it stands after "about". Example: "bicycles and accessories". */
  products?: Text
  /** Own customers without consent. Set true for e-mail to customers about similar products of your own (section 10(2) of the Danish Marketing Practices Act). */
  softOptIn?: boolean
  /** Opt-out. How to say no easily and free of charge, in whole sentences. */
  optOut?: Text
  /** Partners. Others who may approach people on the strength of the consent, each by name. */
  partners?: string[]
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Publication. Data that others can see. */
export interface Publication {
  /** Where. The place with its preposition. Example: "on the club's website". */
  where?: Text
  /** Address. The page where they are shown. */
  url?: Url
  /** For whom. Everybody, members or parents. */
  audience?: 'public' | 'members' | 'parents'
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Recording. Recording sound or images. */
export interface Recording {
  /** Sound. Set true if sound is recorded. */
  audio?: boolean
  /** Before the start. What the device keeps from before the recording was started. Example: "PT1M" is one minute. */
  preRecord?: Period
  /** What starts it. When and how the recording begins, in whole sentences. */
  trigger?: Text
  /** How it is announced. How people learn that they are recorded, in whole sentences. */
  announcement?: Text
  /** Area. The place, as it can stand alone. Example: "the entrance of the shop". */
  area?: Text
  /** Public place. Set true if it is a street, road, square or the like with ordinary traffic. */
  publicArea?: boolean
  /** Police permit. Set true if the police have given a permit. */
  policePermit?: boolean
  /** Registered in POLCAM. Set true if the camera is in the register of the police. */
  polcam?: boolean
  /** Reason for keeping longer. Why recordings are kept for more than 30 days, in whole sentences. */
  extensionReason?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Service. Something that runs in the browser for a purpose, and what it stores. */
export interface Service {
  /** Id. The name the page uses in data-service. Example: "youtube". */
  id: Id
  /** Name. The name people know. Example: "Google Analytics". */
  name?: string
  /** Provider. The company behind it. Example: "Google Ireland Ltd". */
  provider?: string
  /** Country. The provider's country. Example: "IE", always two letters. */
  country?: Country
  /** Requests. The hosts the service calls. "*." in front covers all subdomains. Example: ["www.youtube.com"]. */
  requests?: Host[]
  /** Signals. The consent signals that follow the choice, by the names the service knows. Example: ["analytics_storage"]. */
  signals?: string[]
  /** Ask for. The whole purpose together ("purpose") or the service alone ("service"). */
  ask?: 'purpose' | 'service'
  /** Storage. Everything that is stored on or read from the device: cookies, localStorage, pixels. */
  storage?: Storage[]
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** On withdrawal. What happens to the data when consent is withdrawn. */
export interface OnWithdraw {
  /** Effect. Erased, anonymised or kept. The last needs another basis. */
  effect?: 'erase' | 'anonymise' | 'keep'
  /** Data. The data it covers. If none are named, all of them. */
  data?: (KnownData | (Id & {}))[]
  /** Law. The act that demands that they are kept, as it stands after "under". */
  law?: Text
  /** Text. More about it, in whole sentences. */
  text?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Rights. Limits of single rights. Without them, the rights apply as the legal basis gives them. */
export interface Rights {
  /** Access. Article 15. */
  access?: RightLimit
  /** Rectification. Article 16. */
  rectification?: RightLimit
  /** Erasure. Article 17. */
  erasure?: RightLimit
  /** Restriction. Article 18. */
  restriction?: RightLimit
  /** Portability. Article 20. */
  portability?: RightLimit
  /** Objection. Article 21. */
  objection?: RightLimit
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Buttons. Words on buttons. Without them the built-in ones are used. They always look the same. */
export interface Buttons {
  /** Yes. Must say that one says yes. In a form it is the words beside the box. Example: "Accept all". */
  accept?: Text
  /** No. Must say that one says no. Example: "Reject all". */
  reject?: Text
  /** Save. Example: "Save my choices". */
  save?: Text
  /** Choose. Opens the choices. Example: "Let me choose". */
  more?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Withdrawal. How consent is withdrawn (Article 7(3)). It must be as easy as giving it. */
export interface Withdrawal {
  /** How. Whole sentences. Example: "You can withdraw your consent at any time with the Cookie choices button at the bottom of every page." */
  how?: Text
  /** Where. A button on the page, a link, telephone, e-mail, letter or in person. */
  where?: 'button' | 'link' | 'phone' | 'email' | 'letter' | 'in-person'
  /** Address. The page where consent is withdrawn. */
  url?: Url
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Validity. How long a choice stands. */
export interface ValidityOfChoice {
  /** After a yes. At most 400 days, the longest that browsers keep a cookie. Example: "P12M". */
  accepted?: Validity
  /** After a no. Best as long as a yes, so that nobody is asked again and again. */
  refused?: Validity
  /** Until. For consents in forms, on paper and on the telephone, in whole sentences. Example: "The consent lasts until the end of the season." */
  until?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Children. Consent by children (Article 8, section 6 of the Danish Data Protection Act). */
export interface Children {
  /** Offered directly to children. Set true if an online service is offered directly to children. */
  directOffer?: boolean
  /** Age limit. The age from which the child can say yes itself. In Denmark 15. */
  ageLimit?: number
  /** Age limits by country. The age limit in each country where the service is offered. Example: "DK": 15. */
  ageLimits?: { [name: string]: number }
  /** Maturity. How you judge that the child understands what it says yes to, in whole sentences. */
  maturity?: Text
  /** Parental consent. Set true if a holder of parental responsibility must say yes for younger children. */
  parental?: boolean
  /** Verification. How you make sure that whoever says yes holds parental responsibility. Whole sentences. */
  verification?: Text
  /** Kind of service. An online service, or preventive counselling, where parents need not be asked. */
  service?: 'online' | 'counselling'
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Keys. Keys of a telephone. */
export interface Keys {
  /** Yes. Example: "1". */
  accept?: string
  /** No. Example: "2". */
  reject?: string
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Record. The proof of consent (Article 7(1)). */
export interface RecordKeeping {
  /** Endpoint. The address on your server that the record is sent to. Without it, the record stays in the browser. */
  endpoint?: Url
  /** Subject. What you find the person by. Example: "membership number". */
  subject?: string
  /** Retention. How long the record is kept. Example: "P5Y". */
  retention?: Period
  /** Counted from. When the period begins, as it stands after "after". Example: "withdrawal". */
  after?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Given. When and how the notice reaches the person. */
export interface Given {
  /** When. Before, at collection, at first contact, at first disclosure, within a month or later. */
  when?: 'before' | 'at-collection' | 'first-contact' | 'first-disclosure' | 'within-month' | 'later'
  /** How. Whole sentences. Example: "The notice stands in the form." */
  how?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Exception. Information that is not given, and why the law allows it. */
export interface Exception {
  /** Provision. The provision that allows it: Article 13 or 14, or section 22 or 23 of the Danish Data Protection Act ("dbl-…"). */
  provision?:
    | '13(4)'
    | '14(5)(a)'
    | '14(5)(b)'
    | '14(5)(c)'
    | '14(5)(d)'
    | 'dbl-22(1)'
    | 'dbl-22(2)'
    | 'dbl-22(4)'
    | 'dbl-22(7)'
    | 'dbl-23'
  /** Elements. The parts that are not given. If none are named, all of them. */
  elements?: ('controller' | 'dpo' | 'purposes' | 'legitimate-interest' | 'categories' | 'recipients' | 'transfers' | 'retention' | 'rights' | 'withdrawal' | 'complaint' | 'provision' | 'source' | 'automated')[]
  /** For whom. The groups it covers. If none are named, everybody. */
  subjects?: (KnownSubject | (Id & {}))[]
  /** Reason. Why the provision fits here, in whole sentences. */
  because?: Text
  /** Law. The act it rests on, as it stands after "under". Used with "14(5)(c)" and "14(5)(d)". */
  law?: Text
  /** Published. The page where the information is published instead. Used with "14(5)(b)". */
  published?: Url
  /** Case by case. Set true if the exception is assessed in each case. */
  caseByCase?: boolean
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Assessment of paragraph 2. Why a part of paragraph 2 is not needed here. */
export interface Paragraph2 {
  /** Element. The part it covers. */
  element?:
    | 'controller'
    | 'dpo'
    | 'purposes'
    | 'legitimate-interest'
    | 'categories'
    | 'recipients'
    | 'transfers'
    | 'retention'
    | 'rights'
    | 'withdrawal'
    | 'complaint'
    | 'provision'
    | 'source'
    | 'automated'
  /** Reason. The assessment in whole sentences. */
  because?: Text
  /** By. The person who assessed it. */
  by?: string
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Storage. One thing that is stored on or read from the device (section 3 of the Danish Cookie Order). */
export interface Storage {
  /** Kind. Cookie, localStorage, sessionStorage, IndexedDB or pixel. */
  kind?: 'cookie' | 'local' | 'session' | 'indexeddb' | 'pixel'
  /** Name. Its name, where * stands for any letters. Example: "_ga_*". */
  name?: string
  /** Path. The cookie's path where it is not the whole site, so that every page can erase it. Example: "/blog". */
  path?: string
  /** Server only. Set true for an HttpOnly cookie. The page cannot erase it, so your server has to. */
  httpOnly?: boolean
  /** Duration. How long it stays on the device. Examples: "P13M", "session" or "persistent". */
  duration?: StorageDuration
  /** Party. Set by your own site ("first") or by another ("third"). */
  party?: 'first' | 'third'
  /** Read by others. Set true if a controller other than you can read it. */
  thirdParty?: boolean
  /** Why. What it does, in whole sentences. Example: "Remembers what you put in the basket." */
  why?: Text
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}

/** Limit. Why a right does not apply in full. */
export interface RightLimit {
  /** Limit. What does not apply, in whole sentences. Example: "We cannot delete an invoice before the period has ended." */
  limit?: Text
  /** Law. The act the limit follows from, as it stands after "under". */
  law?: Text
  /** For whom. The groups the limit covers. If none are named, everybody. */
  subjects?: (KnownSubject | (Id & {}))[]
  /** Note. For yourself and your colleagues. Visitors never see it. */
  note?: string
}
