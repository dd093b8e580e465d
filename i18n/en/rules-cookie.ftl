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

cookie-info-complete = The purpose "{ $what }" stores or reads information on the device but does not say why.
    .aim = It is not stated what "{ $what }" is used for.
    .unasked = No dialog asks for the purpose "{ $what }", so it is never allowed.
    .why = The visitor must know what it is for, who is behind it and how to say no before anything is stored.
    .fix = Write "description" for the purpose and "why" for each thing, and put the purpose in a dialog.

cookie-joint-controller = { $what } receives data for its own use but is not stated as a joint controller.
    .own = { $what } is stated as a controller of its own for the content the page shows. Have you also assessed whether you collect and send the data jointly?
    .why = Whoever builds another's content or ads into the page decides together with them that the data are collected and passed on.
    .fix = Write the recipient in "jointControllers" with "arrangement", and give it "role": "joint-controller".

cookie-reprompt = A no is forgotten sooner than a yes ({ $what }).
    .why = Who is asked again and again until the answer is yes has no free choice.
    .fix = Let "validity.refused" be at least as long as "validity.accepted".

cookie-third-parties-named = It is not stated which firm is behind "{ $what }".
    .product = "{ $what }" is a product. What is the firm called?
    .why = The visitor must know who may, not only what the product is called.
    .fix = Write the firm's full name in "provider".

cookie-wall = The text offers payment instead of consent: "{ $what }". Are all four conditions met?
    .why = A yes that is the price of access is voluntary only if the alternative is largely the same, the price is fair, the purposes are a necessary part of it, and no more happens after payment.
    .fix = Assess Datatilsynet's four conditions and write the answer in "accepted". The program itself has no dialog for consent or pay.

cookie-withdraw-icon = "{ $what }" does not say that one can change one's choice here.
    .why = Withdrawing must be as easy as giving. The control must be recognisable on every page.
    .fix = Write a label that speaks of cookies, consent, privacy or choices.
