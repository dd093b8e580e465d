### What the rules on cookies and similar technologies say when they find something. $what is what was found.

cookie-duration = It is not stated how long "{ $what }" stays on the device.
    .third-party = It is not stated whether others can read "{ $what }".
    .page-longer = It stays on the device for longer than stated: { $what }.
    .page-fix = Write in "duration" how long it stays, or set the service up to store it for a shorter time.
    .asks = It is stated how long each thing stays on the device, and whether others can read it.
    .limits = What needs no consent gives advice only. A pixel stores nothing and has no duration. What a third party sets, the third party can read.
    .why = Whoever says yes must know for how long it holds and who else can read it.
    .fix = Write "duration" (for example "P13M" or "session") and "thirdParty" (true or false).

cookie-exempt = "{ $what }" serves only statistics or marketing and is not exempt from consent.
    .aim = The purpose "{ $what }" stores or reads information on the device without consent, but statistics and marketing are never exempt.
    .product = This looks like { $what }. It is exempt from consent only if the visitor has asked for it.
    .unexplained = It is not stated why "{ $what }" is required.
    .asked = The text asks for consent to something that happens whatever the answer: "{ $what }"
    .asks = What is stored without consent is necessary for something the visitor has asked for. Statistics and marketing never are.
    .limits = A name decides only where nothing but statistics or marketing uses it. Names of embedded content are a risk. Baskets, logins, load balancing, security and remembered choices pass. Statistics on a balance of interests are for cookie-no-legitimate-interest.
    .why = Only what is technically required for something the visitor has asked for may be stored without consent. The controller must be able to explain why, and must not ask what no answer changes.
    .fix = Move it to a purpose with consent (Article 6(1)(a)). If it is necessary, say in "why" on each thing what it does, and do not ask for consent to it.

cookie-no-legitimate-interest = The purpose "{ $what }" stores or reads information on the device for a legitimate interest. That needs consent.
    .further = The purpose "{ $what }" also rests on a legitimate interest. It cannot carry what needs consent.
    .asks = A legitimate interest is no basis for storing on the device, or reading from it, what needs consent.
    .limits = What is exempt passes: necessary things and remembered choices may rest on a balance of interests. Statistics that neither store nor read anything on the device pass too. An interest beside a consent may be about something else: that is a risk.
    .why = The cookie rules ask for consent. An interest can neither replace it nor step in when it is missing.
    .fix = Use "6(1)(a)", or store and read nothing on the device.

cookie-info-complete = The purpose "{ $what }" stores or reads information on the device but does not say why.
    .aim = It is not stated what "{ $what }" is used for.
    .unasked = No dialog asks for the purpose "{ $what }", so it is never allowed.
    .asks = Before anything is stored on the device, the visitor is told what for, by whom, and how to say no.
    .limits = What needs no consent is for cookie-exempt. Language, names, refusal and withdrawal have rules of their own.
    .why = The visitor must know what it is for, who is behind it and how to say no before anything is stored.
    .fix = Write "description" for the purpose and "why" for each thing, and put the purpose in a dialog.

cookie-joint-controller = { $what } receives data for its own use but is not stated as a joint controller.
    .own = { $what } is stated as a controller of its own for the content the page shows. Have you also assessed whether you collect and send the data jointly?
    .asks = Whoever builds another's plug-in or advertising into the page decides together with them, and says so.
    .limits = Only for advertising and embedded content whose storage another controller can read. A risk: who decides together depends on the contract and on what really happens. Where the provider of embedded content stands as a controller of its own, it is a question to you.
    .why = Whoever builds another's content or ads into the page decides together with them that the data are collected and passed on.
    .fix = Write the recipient in "jointControllers" with "arrangement", and give it "role": "joint-controller".

cookie-reprompt = A no is forgotten sooner than a yes ({ $what }).
    .asks = A no is remembered as long as a yes.
    .limits = Advice only: neither Danish nor European law sets a number.
    .why = Who is asked again and again until the answer is yes has no free choice.
    .fix = Let "validity.refused" be at least as long as "validity.accepted".

cookie-third-parties-named = It is not stated which firm is behind "{ $what }".
    .product = "{ $what }" is a product. What is the firm called?
    .asks = Everybody who stores or reads on the device is named, not only their product.
    .limits = What needs no consent passes. A service of your own is named by the dialog. Where product and firm bear the same name, it is a risk: the firm's full name leaves no doubt.
    .why = The visitor must know who may, not only what the product is called.
    .fix = Write the firm's full name in "provider".

cookie-wall = The text offers payment instead of consent: "{ $what }". Are all four conditions met?
    .asks = Access is not sold for consent, unless there is a fair way round.
    .limits = A text that makes a yes the price with no way round is unlawful under consent-not-conditional. Payment that is no alternative to consent passes.
    .why = A yes that is the price of access is voluntary only on four conditions. The alternative is largely the same, the price is fair, and the purposes are a necessary part of it. And after payment nothing more happens than is needed.
    .fix = Assess Datatilsynet's four conditions and write the answer in "accepted". The program itself has no dialog for consent or pay.

cookie-withdraw-icon = "{ $what }" does not say that one can change one's choice here.
    .page-missing = There is no control on the page to change or withdraw the choice.
    .page-hidden = The control "{ $what }" cannot be seen or reached: something covers it, or it lies outside the page.
    .page-fix = Leave the control on the page. Do not hide it in your own style, and lay nothing over it.
    .asks = A way back to the choice is on every page, and what is withdrawn stops at once.
    .limits = Any label that speaks of cookies, consent, privacy, choices or settings passes.
    .why = Withdrawing must be as easy as giving. The control must be recognisable on every page.
    .fix = Write a label that speaks of cookies, consent, privacy or choices.
