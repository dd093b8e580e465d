### What the rules on texts, recordings of calls and outdated law say. $what is what was found.

placeholder-text = Something is missing here: "{ $what }".
    .asks = Every text that people read is filled in.
    .limits = Square brackets around a letter or a number, as in a quotation, pass, and so do the names of cookies.
    .why = A template that is not filled in tells nobody who asks, or what about.
    .fix = Write what should stand here, or remove the field.

missing-language = The text is missing in the language "{ $what }".
    .one = One text serves all languages: "{ $what }".
    .words = There are no built-in texts in { $what }. Give them with --i18n, and build the page in advance.
    .asks = What people are told, they are told in every language of the configuration.
    .limits = A single text for all languages is taken for a name where each word begins with a capital letter or a digit.
    .why = Whoever reads the page in one language must be told everything in that language.
    .fix = Write the text in each of the "languages": { "{" } "da": "…", "en": "…" { "}" }. Only names may stand without a language.

consent-purpose-separation-training = The purpose joins training and evidence: { $what }.
    .asks = Training and evidence are two purposes, each with its legal basis.
    .limits = The rule reads the aims, not single words: "to train staff. We document your consent" passes.
    .why = Training needs the consent of those recorded, evidence can rest on something else. Joined, nobody can say no to the one.
    .fix = Split it into two purposes, each with its legal basis: training on 6(1)(a), documentation only when it is necessary.

call-training-consent = Calls are recorded for training in "{ $what }" without the caller's consent.
    .unasked = No dialog on the telephone asks whether the call may be recorded for "{ $what }".
    .keys = In "{ $what }" the caller cannot answer both yes and no.
    .silence = What happens in "{ $what }" if the caller does not answer? Then you must not record.
    .asks = A call is recorded for training only when the caller has said yes beforehand, by a choice.
    .limits = Recordings that an act demands, or that document a single threat, are not training.
    .why = Whoever calls for help must be able to say no to being recorded and get the same help.
    .fix = Use 6(1)(a) and a dialog with "kind": "spoken", "keys" with one key for yes and one for no, and "silence": "refuse".

obsolete-citation = "{ $what }" no longer applies.
    .moved = "{ $what }" is about something else today.
    .address = Datatilsynet has moved from "{ $what }".
    .asks = Law that is referred to applies today.
    .limits = Unlawful only where it is the stated basis. Otherwise it is a risk, and so is a section that still exists but is about something else. A text that says it speaks of former law passes.
    .why = Whoever looks it up finds nothing. A legal basis that is repealed is no legal basis.
    .fix = Refer to the law that applies: the GDPR and the Danish Data Protection Act. Bookkeeping is section 12 of the Danish Bookkeeping Act, marketing section 10 of the Danish Marketing Practices Act. Secret recording is section 263(2)(2) of the Danish Criminal Code. Datatilsynet's address is Carl Jacobsens Vej 35, 2500 Valby.

retention-duty-not-collection-basis = The duty to keep accounts does not allow you to collect "{ $what }".
    .register = The duty to keep accounts does not allow you to fetch data from CPR in "{ $what }".
    .asks = A duty to keep accounts is no basis for collecting anything new.
    .limits = What an invoice needs may be kept: name, address, purchase and payment, also if it came from others.
    .why = The Bookkeeping Act demands that vouchers are kept for 5 years. It does not demand that a former customer is followed.
    .fix = Remove the data from the purpose. If you need them for something else, make a purpose of its own with its own legal basis.

text-contradiction = The text says "{ $what }", but no period in the file is that long.
    .basis = The text speaks of a "{ $what }", but the purpose rests on consent.
    .recipients = The text says that others do not get the data, but the recipients say otherwise: "{ $what }".
    .asks = What you write in words agrees with the fields: period, recipients and legal basis.
    .limits = A period that stands elsewhere in the file passes, and so do "at most" and "within". Processors are not others. Sentences about advertising, or about what needs your consent, pass.
    .why = Where the dialog says one thing and the notice another, nobody knows which is true.
    .fix = Mend the text or the field so that they say the same. The notice writes periods, recipients and bases by itself.

text-grammar = "{ $what }" stands inside a sentence, so it ends without a full stop.
    .start = "{ $what }" stands inside a sentence, so it begins with a small letter.
    .end = "{ $what }" stands as a sentence of its own, so it ends with a full stop.
    .asks = Each text fits the sentence in which we show it: a phrase inside a sentence, a whole sentence beside it.
    .limits = Titles, buttons, names and abbreviations are left out.
    .why = Otherwise it says "because The firm delivers" or has two full stops in a row, and the text looks as if nobody had read it.
    .fix = See in the schema whether the field is a phrase or a sentence, and mend the beginning and the end.
