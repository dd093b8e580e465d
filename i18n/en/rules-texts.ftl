### What the rules on texts, recordings of calls and outdated law say. $what is what was found.

placeholder-text = Something is missing here: "{ $what }".
    .why = A template that is not filled in tells nobody who asks, or what about.
    .fix = Write what should stand here, or remove the field.

missing-language = The text is missing in { $what }.
    .one = One text serves all languages: "{ $what }".
    .why = Whoever reads the page in one language must be told everything in that language.
    .fix = Write the text in each of the "languages": { "{" } "da": "…", "en": "…" { "}" }. Only names may stand without a language.

consent-purpose-separation-training = The purpose joins training and evidence: { $what }.
    .why = Training needs the consent of those recorded, evidence can rest on something else. Joined, nobody can say no to the one.
    .fix = Split it into two purposes, each with its legal basis: training on 6(1)(a), documentation only when it is necessary.

call-training-consent = Calls are recorded for training in "{ $what }" without the caller's consent.
    .unasked = No dialog on the telephone asks whether the call may be recorded for "{ $what }".
    .keys = In "{ $what }" the caller cannot answer both yes and no.
    .silence = What happens in "{ $what }" if the caller does not answer? Then you must not record.
    .why = Whoever calls for help must be able to say no to being recorded and get the same help.
    .fix = Use 6(1)(a) and a dialog with "kind": "spoken", "keys" with one key for yes and one for no, and "silence": "refuse".

obsolete-citation = "{ $what }" no longer applies.
    .moved = "{ $what }" is about something else today.
    .address = Datatilsynet has moved from "{ $what }".
    .why = Whoever looks it up finds nothing. A legal basis that is repealed is no legal basis.
    .fix = Refer to the law that applies: the GDPR, the Danish Data Protection Act, section 12 of the Danish Bookkeeping Act, section 10 of the Danish Marketing Practices Act, section 263(2)(2) of the Danish Criminal Code. Datatilsynet's address is Carl Jacobsens Vej 35, 2500 Valby.

retention-duty-not-collection-basis = The duty to keep accounts does not allow you to collect "{ $what }".
    .register = The duty to keep accounts does not allow you to fetch data from CPR in "{ $what }".
    .why = The Bookkeeping Act demands that vouchers are kept for 5 years. It does not demand that a former customer is followed.
    .fix = Remove the data from the purpose. If you need them for something else, make a purpose of its own with its own legal basis.
