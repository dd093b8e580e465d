### What the rules on cookies and similar technologies say when they find something. $what is what was found.

cookie-duration = It is not stated how long "{ $what }" stays on the device.
    .third-party = It is not stated whether others can read "{ $what }".
    .why = Whoever says yes must know for how long it holds and who else can read it.
    .fix = Write "duration" (for example "P13M" or "session") and "thirdParty" (true or false).

cookie-exempt = "{ $what }" serves only statistics or marketing and is not exempt from consent.
    .aim = The purpose "{ $what }" stores or reads information on the device without consent, but statistics and marketing are never exempt.
    .product = This looks like { $what }. It is exempt from consent only if the visitor has asked for it.
    .unexplained = It is not stated why "{ $what }" is required.
    .asked = The text asks for consent to something that happens whatever the answer: "{ $what }"
    .why = Only what is technically required for something the visitor has asked for may be stored without consent. The controller must be able to explain why, and must not ask what no answer changes.
    .fix = Move it to a purpose with consent (Article 6(1)(a)). If it is necessary, say in "why" on each thing what it does, and do not ask for consent to it.

cookie-no-legitimate-interest = The purpose "{ $what }" stores or reads information on the device for a legitimate interest. That needs consent.
    .further = The purpose "{ $what }" also rests on a legitimate interest. It cannot carry what needs consent.
    .why = The cookie rules ask for consent. An interest can neither replace it nor step in when it is missing.
    .fix = Use "6(1)(a)", or store and read nothing on the device.
