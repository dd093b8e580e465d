### What the rules on notices say when they find something. $what is what was found.

notice-controller = The notice does not say who the controller is.
    .contact = The notice does not say how to reach { $what }.
    .representative = The controller is outside the EU and EEA ({ $what }) but names no representative in the EU.
    .representative-contact = The representative in the EU has no address, e-mail or phone.
    .asks = The notice tells who the controller is and how to reach it. A website alone is not enough.
    .limits = A representative in the EU is needed only where the controller is outside the EEA and is no authority. Whether the processing is only occasional, a file cannot tell.
    .why = Without a name and an address the person has nobody to ask and cannot use any right.
    .fix = Write "controller.name" and at least one of "address", "email" and "phone". If the controller is outside the EU and EEA, write "representative" too.

notice-dpo = A public authority must have a data protection officer, but none is written.
    .contact = The data protection officer has no address, e-mail or phone.
    .asks = The notice tells how to reach the data protection officer, if there is one. A public authority must have one.
    .limits = Whether a private body needs one depends on the scale of its core activities, which a file does not tell. A private body without one passes, a clinic too.
    .why = The data protection officer is the one whom a person can ask in confidence about their data.
    .fix = Write "controller.dpo" with an address, an e-mail or a phone. A name is not needed.

notice-legit-interest = The purpose "{ $what }" rests on a legitimate interest, but the text does not say which.
    .empty = "{ $what }" does not say which interest it is.
    .asks = Where a purpose rests on a legitimate interest, the notice says which.
    .limits = Any interest that is named is enough here. Whether it weighs enough, a file cannot tell. For data from elsewhere the duty is in paragraph 2 of Article 14.
    .why = An interest can be weighed, or objected to, only by somebody who knows what it is.
    .fix = Write the concrete interest in "interest", so that it fits after "interest in": "preventing theft".

notice-purpose-basis = The purpose "{ $what }" has no legal basis.
    .law = The purpose "{ $what }" rests on an obligation or a task, but the text does not name the act.
    .purpose = The purpose "{ $what }" has neither title nor description.
    .asks = The notice tells each purpose together with its legal basis. With a legal obligation or a public task it also names the act.
    .limits = Whether the basis fits, other rules ask. Articles 9 and 10 and the CPR number have rules of their own.
    .why = Purpose and basis belong together. Only with both can the person see which rights apply and whether the processing is lawful.
    .fix = Write "basis.article", and write "law" with Article 6(1)(c) and (e).

notice-recipients = A recipient under the purpose "{ $what }" has neither name nor category.
    .vague = "{ $what }" does not say who receives the data.
    .service = "{ $what }" runs a service under the purpose but is not among the recipients.
    .unsaid = Does anybody receive the data under the purpose "{ $what }"? The file does not say.
    .transfer = The data are transferred to "{ $what }", who is not among the recipients.
    .asks = The notice tells who receives the data. Suppliers who work on instructions are recipients too.
    .limits = Categories are fine; "our partners" is none. Where the field is missing, it is a question to you, unless a service shows that somebody receives them.
    .why = Who knows the recipients can follow the data and turn to them. Suppliers who work on instructions are recipients too.
    .fix = Write every recipient in "recipients" with a name or a clear category. If nobody receives the data, write an empty list.

notice-retention = The purpose "{ $what }" does not say when the data are deleted.
    .empty = "{ $what }" does not say when the data are deleted.
    .vague = "{ $what }" does not say clearly when the data are deleted.
    .data = No period is about these data: { $what }.
    .asks = The notice tells how long the data are kept, or what decides it.
    .limits = A criterion that names an event passes: "when you withdraw your consent", "until the claim is time-barred". "As long as necessary" for something that is named is a risk. Whether a period is too long, other rules ask.
    .why = The person must be able to work out when the data are gone. "As long as necessary" is what the law says already.
    .fix = Write a "period" and what it is counted from ("from"), or a "criterion" that says what ends it. Every type of data must have one.

notice-transfer = The transfer to { $what } does not say what protects the data.
    .recipient = A recipient is in a country outside the EU and EEA ({ $what }), but no transfer to it is written.
    .others = The transfers to the country name other recipients than "{ $what }".
    .service = "{ $what }" is in a country outside the EU and EEA, but no transfer to it is written.
    .country = A transfer does not say which country the data go to.
    .certified = The USA is adequate only for recipients that are certified under the EU-U.S. Data Privacy Framework.
    .framework = The EU-U.S. Data Privacy Framework applies only in the USA, not in { $what }.
    .asks = The notice tells which data leave the EEA, where to, and what protects them there.
    .limits = Which countries are adequate changes, so the list is not built in. The United States are known: only recipients certified under the EU-U.S. Data Privacy Framework are adequate. What a recipient in the EEA passes on, its country does not tell.
    .why = Outside the EU and EEA other rules apply. The person must know where the data go and what protects them.
    .fix = Write the transfer in "transfers" with "country" and "mechanism". If the recipient in the USA is certified, "mechanism" is "dpf".

notice-article-mismatch = The notice follows Article 14, but the data for the purpose "{ $what }" come from the person.
    .elsewhere = The notice follows Article 13, but the data for the purpose "{ $what }" also come from elsewhere.
    .tv = TV surveillance: must the purpose "{ $what }" be told under Article 13 too? The TV Surveillance Act names Article 14, but the CJEU has held that what a body-worn camera sees is collected from the person.
    .asks = The notice follows the article that fits where the data come from: 13 from the person, 14 from elsewhere.
    .limits = "both" always passes, and so does a short layer that refers to the full notice. For fixed cameras the TV Surveillance Act still names Article 14. The CJEU has held that what a body-worn camera sees falls under Article 13. So it is a question to you.
    .why = The wrong article leaves out what the person is entitled to: the source and the types of data, or being told at once.
    .fix = Write "13" for what the person gives or you observe, "14" for what comes from elsewhere, and "both" if both are true. Without "article" the program chooses.

notice-complaint = Your own text for "{ $what }" does not say that one can complain.
    .authority = The supervisory authority lacks a name or contact details.
    .country = The controller is in { $what }. Is Datatilsynet the right supervisory authority?
    .asks = The notice tells that one can complain, and to whom.
    .limits = Datatilsynet and its address are built in. A controller in another country usually answers to that country's authority, but a person in Denmark can still complain to Datatilsynet. So it is a question to you.
    .why = Whoever is dissatisfied must know that they can complain, and to whom.
    .fix = Write "authority" with a name and an address, e-mail, phone or website. If it is Datatilsynet, write nothing.

notice-object-separate = Your own text for "{ $what }" does not say that one can object.
    .asks = The right to object stands apart from everything else. It applies to public tasks, legitimate interests and all direct marketing.
    .limits = The notice writes the section itself. The rule looks at your own words: any that still say that one can object, or say no, pass.
    .why = The right to object must stand clearly and apart from everything else, so that nobody overlooks it.
    .fix = Remove the text from "texts", or say clearly that one can object.

notice-rights = Your own text for "{ $what }" no longer names the right.
    .asks = The notice tells the rights: access, rectification, erasure, restriction, objection and portability.
    .limits = Which of them apply follows from the basis, and the notice writes it itself. The rule looks at your own words: any that still name the right pass.
    .why = A right that nobody hears of is not used.
    .fix = Remove the text from "texts", or say clearly what the person can demand.

notice-withdraw = Your own text for "{ $what }" no longer says what applies when consent is withdrawn.
    .asks = The notice tells that consent can be withdrawn at any time, and that what was done before stays lawful.
    .limits = The notice writes it itself. The rule looks at your own words. That the person is told before consenting is for consent-withdrawal-informed.
    .why = The person must know that consent can always be withdrawn, and that what happened before stays lawful.
    .fix = Remove the text from "texts", or say both clearly.

notice14-categories = The data for the purpose "{ $what }" come from elsewhere, but the text does not say which.
    .asks = Where data come from elsewhere, the notice tells which types of data they are.
    .limits = Data from the person need no list here. For a consent, see consent-data-types.
    .why = The person did not give the data and cannot know what you hold.
    .fix = Write every type of data in "data".

notice14-source = The purpose "{ $what }" does not say where the data come from.
    .vague = "{ $what }" does not say where the data come from.
    .cpr = Updates from CPR come from CPR, but the purpose "{ $what }" does not name the source.
    .others = The purpose "{ $what }" is about relatives or referees. Did they give the data themselves?
    .asks = Where data come from elsewhere, the notice tells where from, and whether the source is public.
    .limits = Where there are many sources, their kind is enough. Whether relatives and referees gave their data themselves is a question to you. Updates from CPR always come from CPR.
    .why = Only who knows the source can have a mistake put right where it began.
    .fix = Write the source in "source" with "from", so that it fits after "from": "the Civil Registration System (CPR)". If it is publicly accessible, write "public": true.

exception-conditions = The exception "{ $what }" asks that the information be published instead, but it is not stated where.
    .authority = The exception "{ $what }" is only for authorities and courts.
    .case = The exception "{ $what }" asks for an assessment of each case. It cannot hold for everybody in advance.
    .dialog = A dialog on consent refers to this notice, but the exception "{ $what }" takes away what the person must know before saying yes.
    .elements = The exception "{ $what }" does not say which information the person has already.
    .law = The exception "{ $what }" does not name the law it rests on.
    .provision = An exception does not say which provision it follows.
    .reason = The exception "{ $what }" has no reason.
    .asks = An exception from the duty to inform meets its own conditions.
    .limits = Whether the reason holds, a human must judge. The press, art and literature are outside this program.
    .why = The exceptions are narrow, and each has its price. Otherwise the person does not know what happens, and nobody can check it.
    .fix = Write what the exception asks for: "because", "elements", "published", "law" or "caseByCase". If you cannot, give the information.

exception-not-available-13 = The exception "{ $what }" is not for data that come from the person.
    .other = The exception "{ $what }" belongs to Article 13, but the notice follows Article 14.
    .paragraph-1 = "{ $what }" must always be told. An assessment can only be about paragraph 2.
    .asks = For what is collected from the person there is one exception: that the person has the information already.
    .limits = The exceptions of the Danish Data Protection Act reach Article 13 too. A notice under both articles may use Article 14's for what comes from elsewhere.
    .why = Who asks the person can also tell. So there is only one exception: that the person has the information already.
    .fix = Use Article 13(4) if the person has the information already. Otherwise give it.

notice-automated = The purpose "{ $what }" does not say how the decision is made.
    .significance = The purpose "{ $what }" does not say what the decision may mean for the person.
    .asks = Where decisions are made without a human, the notice tells how it works and what it may mean.
    .limits = What the decision may rest on, and its safeguards, are for consent-explicit-automated.
    .why = A person about whom a machine decides must be able to understand how, and what comes of it.
    .fix = Write "logic" and "significance" in whole sentences that the person understands.

notice-joint = It is not stated what you have arranged with { $what }.
    .contact = It is not stated how to reach { $what }.
    .nameless = A joint controller has no name.
    .unknown = { $what } is a joint controller but is not in "jointControllers".
    .asks = Joint controllers are named, and the essence of their arrangement is told.
    .limits = Whether somebody is a joint controller, a file cannot tell; cookie-joint-controller asks.
    .why = Where two decide together, the person must know who does what and be able to turn to both.
    .fix = Write every joint controller in "jointControllers" with name, contact details and "arrangement".

notice-mandatory = The purpose "{ $what }" does not say whether the person is obliged to give the data.
    .consequence = The purpose "{ $what }" does not say what happens if the person does not give the data.
    .law = The purpose "{ $what }" does not name the act that demands the data.
    .asks = The notice tells whether the person must give the data, and what happens otherwise.
    .limits = For data that the person gives. For what is only observed, it is advice. A consent is voluntary by itself, and passes.
    .why = Only who knows whether it is a duty, and what a no costs, can choose.
    .fix = Write "provision" with "required" and, if it is a duty, "consequence" and "law".

notice-purpose-missing = The purpose "{ $what }" stands in no notice.
    .alone = The short notice "{ $what }" does not refer to a full one.
    .layer = The full notice does not tell of the purpose "{ $what }".
    .asks = Every purpose stands in a notice.
    .limits = A configuration without notices tells it elsewhere, and passes. Which notice a dialog refers to is for consent-prior-information.
    .why = A purpose that no notice tells of is hidden from the person.
    .fix = Write the purpose in "purposes" of the full notice, and let the short one refer to it by "full".

notice-transfer-49 = The purpose "{ $what }" transfers data on compelling legitimate interests but does not say which.
    .repeated = The transfer to { $what } happens again and again. Article 49(1), second subparagraph, is for single transfers only.
    .asks = A transfer on compelling legitimate interests is told together with those interests.
    .limits = Whether the interests are compelling, and the authority has been told, a file cannot tell.
    .why = It is the last way out, and the person must know both the transfer and the interest behind it.
    .fix = Write the interest in "basis.interest", or use another ground for the transfer.

notice13-timing = The notice "{ $what }" comes too late.
    .asks = Who gives data, or is observed, is told at that moment.
    .limits = Where nothing is said of when, a notice in the page or beside the form is taken to come in time. Where the notice also follows Article 14, it is a risk: it may be given at two times.
    .why = Who gives data or is recorded must know at that moment. Afterwards there is nothing to choose.
    .fix = Give the notice before or at collection, and write "before" or "at-collection" in "given.when".

notice14-timing = The notice "{ $what }" comes later than the law allows.
    .unsaid = How and when does the notice "{ $what }" reach the person?
    .asks = Who is not asked is told within a month. It happens no later than at the first contact, or when the data are first passed on.
    .limits = Whether the first letter or the first disclosure comes before that, a file cannot tell. A text on a website that nobody is led to does not reach the person. Where nothing is said of how, it is a question to you.
    .why = The person does not know that you hold the data. So a month is the longest, and the first letter or the first disclosure may come before.
    .fix = Give the notice within a month, at the first contact or at the first disclosure, and write it in "given".

rights-missing = A right is limited under the purpose "{ $what }", but no law is named.
    .asks = No right is taken from the person by a sentence.
    .limits = A limit that names its act passes. Whether the act carries it, a human must judge. The right against direct marketing is for marketing-objection.
    .why = A right can be limited only by law, not by a sentence in a privacy policy.
    .fix = Write the law in "law", or remove the limit.

rights-overpromised = The purpose "{ $what }" promises portability, but that right does not apply here.
    .asks = No right is promised that does not apply.
    .limits = Advice only: more than the law demands may be promised on purpose.
    .why = Portability is only for data that the person has given, on consent or a contract.
    .fix = Remove the promise. The notice itself writes which rights apply.
