### What the rules on recorded calls say when they find something. $what is what was found.

call-documentation-necessity = It does not say why "{ $what }" needs a recording of the call.
    .asks = A call is recorded for documentation without consent only if nothing less will do.
    .limits = Consent, recordings that a named act demands, and what employees are told of themselves pass. Recording everybody because of rare events belongs to basis-necessity-blanket.
    .why = A note or an e-mail is often enough. Without consent a call may be recorded only when the need for documentation cannot be met otherwise.
    .fix = Write in "alternatives" what you have considered and why it is not enough. Otherwise do not record, or ask for consent.
