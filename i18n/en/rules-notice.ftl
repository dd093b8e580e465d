### What the rules on notices say when they find something. $what is what was found.

notice-controller = The notice does not say who the controller is.
    .contact = The notice does not say how to reach { $what }.
    .representative = The controller is outside the EU and EEA ({ $what }) but names no representative in the EU.
    .representative-contact = The representative in the EU has no address, e-mail or phone.
    .why = Without a name and an address the person has nobody to ask and cannot use any right.
    .fix = Write "controller.name" and at least one of "address", "email" and "phone". If the controller is outside the EU and EEA, write "representative" too.

notice-dpo = A public authority must have a data protection officer, but none is written.
    .contact = The data protection officer has no address, e-mail or phone.
    .why = The data protection officer is the one whom a person can ask in confidence about their data.
    .fix = Write "controller.dpo" with an address, an e-mail or a phone. A name is not needed.

notice-legit-interest = The purpose "{ $what }" rests on a legitimate interest, but the text does not say which.
    .empty = "{ $what }" does not say which interest it is.
    .why = An interest can be weighed, or objected to, only by somebody who knows what it is.
    .fix = Write the concrete interest in "interest", so that it fits after "interest in": "preventing theft".

notice-purpose-basis = The purpose "{ $what }" has no legal basis.
    .law = The purpose "{ $what }" rests on an obligation or a task, but the text does not name the act.
    .purpose = The purpose "{ $what }" has neither title nor description.
    .why = Purpose and basis belong together. Only with both can the person see which rights apply and whether the processing is lawful.
    .fix = Write "basis.article", and write "law" with Article 6(1)(c) and (e).

notice-recipients = The purpose "{ $what }" does not say who receives the data.
    .nameless = A recipient under the purpose "{ $what }" has neither name nor category.
    .vague = "{ $what }" does not say who receives the data.
    .service = "{ $what }" runs a service under the purpose but is not among the recipients.
    .unsaid = Does anybody receive the data under the purpose "{ $what }"? The file does not say.
    .why = Who knows the recipients can follow the data and turn to them. Suppliers who work on instructions are recipients too.
    .fix = Write every recipient in "recipients" with a name or a clear category. If nobody receives the data, write an empty list.

notice-retention = The purpose "{ $what }" does not say when the data are deleted.
    .empty = "{ $what }" does not say when the data are deleted.
    .vague = "{ $what }" does not say clearly when the data are deleted.
    .data = No period is about these data: { $what }.
    .why = The person must be able to work out when the data are gone. "As long as necessary" is what the law says already.
    .fix = Write a "period" and what it is counted from ("from"), or a "criterion" that says what ends it. Every type of data must have one.

notice-transfer = The transfer to { $what } does not say what protects the data.
    .recipient = A recipient is in a country outside the EU and EEA ({ $what }), but no transfer to it is written.
    .others = The transfers to the country name other recipients than "{ $what }".
    .service = "{ $what }" is in a country outside the EU and EEA, but no transfer to it is written.
    .country = A transfer does not say which country the data go to.
    .certified = The USA is adequate only for recipients that are certified under the EU-U.S. Data Privacy Framework.
    .framework = The EU-U.S. Data Privacy Framework applies only in the USA, not in { $what }.
    .why = Outside the EU and EEA other rules apply. The person must know where the data go and what protects them.
    .fix = Write the transfer in "transfers" with "country" and "mechanism". If the recipient in the USA is certified, "mechanism" is "dpf".

notice-article-mismatch = The notice follows Article 14, but the data for the purpose "{ $what }" come from the person.
    .elsewhere = The notice follows Article 13, but the data for the purpose "{ $what }" also come from elsewhere.
    .tv = TV surveillance: must the purpose "{ $what }" be told under Article 13 too? The TV Surveillance Act names Article 14, but the CJEU has held that what a camera sees is collected from the person.
    .why = The wrong article leaves out what the person is entitled to: the source and the types of data, or being told at once.
    .fix = Write "13" for what the person gives or you observe, "14" for what comes from elsewhere, and "both" if both are true. Without "article" the program chooses.

notice-complaint = Your own text for "{ $what }" does not say that one can complain.
    .authority = The supervisory authority lacks a name or contact details.
    .country = The controller is in { $what }. Is Datatilsynet the right supervisory authority?
    .why = Whoever is dissatisfied must know that they can complain, and to whom.
    .fix = Write "authority" with a name and an address, e-mail, phone or website. If it is Datatilsynet, write nothing.

notice-object-separate = Your own text for "{ $what }" does not say that one can object.
    .why = The right to object must stand clearly and apart from everything else, so that nobody overlooks it.
    .fix = Remove the text from "texts", or say clearly that one can object.

notice-rights = Your own text for "{ $what }" no longer names the right.
    .why = A right that nobody hears of is not used.
    .fix = Remove the text from "texts", or say clearly what the person can demand.

notice-withdraw = Your own text for "{ $what }" no longer says what applies when consent is withdrawn.
    .why = The person must know that consent can always be withdrawn, and that what happened before stays lawful.
    .fix = Remove the text from "texts", or say both clearly.

notice14-categories = The data for the purpose "{ $what }" come from elsewhere, but the text does not say which.
    .why = The person did not give the data and cannot know what you hold.
    .fix = Write every type of data in "data".

notice14-source = The purpose "{ $what }" does not say where the data come from.
    .vague = "{ $what }" does not say where the data come from.
    .cpr = Updates from CPR come from CPR, but the purpose "{ $what }" does not name the source.
    .others = The purpose "{ $what }" is about relatives or referees. Did they give the data themselves?
    .why = Only who knows the source can have a mistake put right where it began.
    .fix = Write the source in "source" with "from", so that it fits after "from": "the Civil Registration System (CPR)". If it is publicly accessible, write "public": true.

exception-conditions = The exception { $what } asks that the information be published instead, but it is not stated where.
    .authority = The exception { $what } is only for authorities and courts.
    .case = The exception { $what } asks for an assessment of each case. It cannot hold for everybody in advance.
    .dialog = A dialog on consent refers to this notice, but the exception { $what } takes away what the person must know before saying yes.
    .elements = The exception { $what } does not say which information the person has already.
    .law = The exception { $what } does not name the law it rests on.
    .provision = An exception does not say which provision it follows.
    .reason = The exception { $what } has no reason.
    .why = The exceptions are narrow, and each has its price. Otherwise the person does not know what happens, and nobody can check it.
    .fix = Write what the exception asks for: "because", "elements", "published", "law" or "caseByCase". If you cannot, give the information.

exception-not-available-13 = The exception { $what } is not for data that come from the person.
    .other = The exception { $what } belongs to Article 13, but the notice follows Article 14.
    .paragraph-1 = "{ $what }" must always be told. An assessment can only be about paragraph 2.
    .why = Who asks the person can also tell. So there is only one exception: that the person has the information already.
    .fix = Use Article 13(4) if the person has the information already. Otherwise give it.

notice-automated = The purpose "{ $what }" does not say how the decision is made.
    .significance = The purpose "{ $what }" does not say what the decision may mean for the person.
    .why = A person about whom a machine decides must be able to understand how, and what comes of it.
    .fix = Write "logic" and "significance" in whole sentences that the person understands.

notice-joint = It is not stated what you have arranged with { $what }.
    .contact = It is not stated how to reach { $what }.
    .nameless = A joint controller has no name.
    .unknown = { $what } is a joint controller but is not in "jointControllers".
    .why = Where two decide together, the person must know who does what and be able to turn to both.
    .fix = Write every joint controller in "jointControllers" with name, contact details and "arrangement".

notice-mandatory = The purpose "{ $what }" does not say whether the person is obliged to give the data.
    .consequence = The purpose "{ $what }" does not say what happens if the person does not give the data.
    .law = The purpose "{ $what }" does not name the act that demands the data.
    .why = Only who knows whether it is a duty, and what a no costs, can choose.
    .fix = Write "provision" with "required" and, if it is a duty, "consequence" and "law".

notice-purpose-missing = The purpose "{ $what }" stands in no notice.
    .alone = The short notice "{ $what }" does not refer to a full one.
    .layer = The full notice does not tell of the purpose "{ $what }".
    .why = A purpose that no notice tells of is hidden from the person.
    .fix = Write the purpose in "purposes" of the full notice, and let the short one refer to it by "full".

notice-transfer-49 = The purpose "{ $what }" transfers data on compelling legitimate interests but does not say which.
    .repeated = The transfer to { $what } happens again and again. Article 49(1), second subparagraph, is for single transfers only.
    .why = It is the last way out, and the person must know both the transfer and the interest behind it.
    .fix = Write the interest in "basis.interest", or use another ground for the transfer.

notice13-timing = The notice "{ $what }" comes too late.
    .why = Who gives data or is recorded must know at that moment. Afterwards there is nothing to choose.
    .fix = Give the notice before or at collection, and write "before" or "at-collection" in "given.when".

notice14-timing = The notice "{ $what }" comes later than the law allows.
    .unsaid = How and when does the notice "{ $what }" reach the person?
    .why = The person does not know that you hold the data. So a month is the longest, and the first letter or the first disclosure may come before.
    .fix = Give the notice within a month, at the first contact or at the first disclosure, and write it in "given".

rights-missing = A right is limited under the purpose "{ $what }", but no law is named.
    .why = A right can be limited only by law, not by a sentence in a privacy policy.
    .fix = Write the law in "law", or remove the limit.

rights-overpromised = The purpose "{ $what }" promises portability, but that right does not apply here.
    .why = Portability is only for data that the person has given, on consent or a contract.
    .fix = Remove the promise. The notice itself writes which rights apply.
