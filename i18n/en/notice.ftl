### What a notice tells the person: GDPR Articles 13 and 14, in the order Datatilsynet uses.
### Rights, objection and complaint are in rights.ftl; wording for children in child.ftl.

## Frame

notice-title = How we process your data
notice-title-staff = How we process your data as an employee
notice-title-applicants = How we process your data when you apply for a job
notice-title-parents = How we process data about you and your child
notice-updated = Last changed { $date } · version { $version }
notice-version = Version { $version }
notice-from-others = We have received data about you from others. Here you can see what we use them for and which rights you have.
notice-from-both = We have received some data from you and some from others. Here you can see what we use them for.
notice-parents = When we write “your data” and “your rights”, we also mean your child's.
notice-quoted = “{ $text }”
notice-with-country = { $name } ({ $country })
notice-for-purposes = { $count ->
    [one] This applies to the purpose { $purposes }.
   *[other] This applies to the purposes { $purposes }.
}

## Labels

notice-label-address = Address
notice-label-email = E-mail
notice-label-phone = Phone
notice-label-website = Website
notice-label-cvr = CVR number
notice-label-data = Data
notice-label-people = Who it is about
notice-label-basis = Legal basis
notice-label-basis-for = Legal basis for { $part }
notice-label-special = Sensitive data
notice-label-offences = Criminal offences
notice-label-cpr = CPR number
notice-label-other-consent = Other consent
notice-label-recipients = Recipients
notice-label-storage = Deleted
notice-label-new = New purpose
notice-label-purpose = Purpose
notice-label-what = What we do
notice-label-more = Also
notice-label-source = Source
notice-label-provision = Must you give us the data?
notice-label-marketing = Marketing
notice-label-publication = Published
notice-label-recording = Recording

## Controller (Art. 13(1)(a), 14(1)(a)), representative (Art. 27), joint controllers (Art. 26(2))

notice-controller = Who is responsible?
notice-controller-is = { $name } is the controller of your personal data.
notice-controller-trading-as = We also use the name { $name }.
notice-representative = Our representative in the EU
notice-representative-is = { $name } represents us in the EU with regard to your personal data.
notice-joint = Joint controllers
notice-joint-are = We are joint controllers together with { $names }.
notice-joint-rights = You can use your rights against each of us.
notice-joint-contact = Our common contact point is { $name }.

## Data protection officer (Art. 13(1)(b), 14(1)(b))

notice-dpo = Data protection officer
notice-dpo-is = You can put questions about your personal data to our data protection officer.
notice-dpo-named = Our data protection officer is { $name }.

## Purposes and legal bases (Art. 13(1)(c) and (d), 14(1)(c) and (2)(b)); $who is "authority" or "private"

notice-purposes = What do we use the data for?
notice-basis-6-1-a = We process the data only if you consent (Article 6(1)(a) GDPR).
notice-basis-6-1-b = We need the data to perform our contract with you (Article 6(1)(b) GDPR).
notice-basis-6-1-b-before = We need the data to decide on a contract that you have asked for (Article 6(1)(b) GDPR).
notice-basis-6-1-c = We are obliged to do so under { $law } (Article 6(1)(c) GDPR).
notice-basis-6-1-c-bare = We have a legal obligation to do so (Article 6(1)(c) GDPR).
notice-basis-6-1-d = We do it to protect life or health (Article 6(1)(d) GDPR).
notice-basis-6-1-e = { $who ->
    [authority] It is necessary for our task as an authority under { $law } (Article 6(1)(e) GDPR).
   *[private] It is necessary for a task in the public interest under { $law } (Article 6(1)(e) GDPR).
}
notice-basis-6-1-e-bare = { $who ->
    [authority] It is necessary for our task as an authority (Article 6(1)(e) GDPR).
   *[private] It is necessary for a task in the public interest (Article 6(1)(e) GDPR).
}
notice-basis-6-1-f = We have a legitimate interest in { $interest } (Article 6(1)(f) GDPR).
notice-basis-6-1-f-bare = We have a legitimate interest in doing so (Article 6(1)(f) GDPR).
notice-basis-weighed = We have assessed that your interests do not override ours.
notice-basis-law = We do it under { $law }.
notice-other-consent = You are also asked for consent under { $law }. That consent is not our legal basis for processing the data.
notice-new-from = We already have the data, but use them for this purpose from { $date } at the earliest.

## Special categories (Art. 9(2) with databeskyttelsesloven § 7), offences (Art. 10, § 8), CPR numbers (Art. 87, § 11)

notice-condition-9-2-a = We process them only if you give your explicit consent (Article 9(2)(a) GDPR).
notice-condition-9-2-b = It is necessary for obligations or rights in employment, social security or social protection law (Article 9(2)(b) GDPR).
notice-condition-9-2-c = It is necessary to protect vital interests where the person concerned cannot give consent (Article 9(2)(c) GDPR).
notice-condition-9-2-d = { $aim ->
    [religious] We are a religious not-for-profit body (Article 9(2)(d) GDPR).
    [trade-union] We are a trade union and a not-for-profit body (Article 9(2)(d) GDPR).
    [political] We are a political not-for-profit body (Article 9(2)(d) GDPR).
    [philosophical] We are a philosophical not-for-profit body (Article 9(2)(d) GDPR).
   *[other] We are a not-for-profit body (Article 9(2)(d) GDPR).
}
notice-condition-9-2-d-members = We process only data about members, former members and people with whom we are in regular contact.
notice-condition-9-2-e = You have manifestly made the data public yourself (Article 9(2)(e) GDPR).
notice-condition-9-2-f = It is necessary for the establishment, exercise or defence of a legal claim (Article 9(2)(f) GDPR).
notice-condition-9-2-g = It is necessary for reasons of substantial public interest (Article 9(2)(g) GDPR).
notice-condition-9-2-h = It is necessary for prevention, diagnosis, treatment or care (Article 9(2)(h) GDPR).
notice-condition-9-2-i = It is necessary for reasons of public health (Article 9(2)(i) GDPR).
notice-condition-9-2-j = It is necessary for archiving in the public interest, research or statistics (Article 9(2)(j) GDPR).
notice-condition-law = It also follows from { $law }.
notice-condition-permit = Datatilsynet (the Danish Data Protection Agency) has authorised the processing ({ $permit }).
notice-condition-secrecy = The people who process the data are bound by professional secrecy under { $law }.
notice-hook-7-1 = section 7(1) of the Danish Data Protection Act
notice-hook-7-2 = section 7(2) of the Danish Data Protection Act
notice-hook-7-3 = section 7(3) of the Danish Data Protection Act
notice-hook-7-4 = section 7(4) of the Danish Data Protection Act
notice-hook-10 = section 10 of the Danish Data Protection Act
notice-offences-8-1 = Data on criminal offences are necessary for our tasks as an authority (section 8(1) of the Danish Data Protection Act).
notice-offences-8-2 = As an authority we disclose data on criminal offences only under the rules of section 8(2) of the Danish Data Protection Act.
notice-offences-8-3-consent = We process data on criminal offences only if you give your explicit consent (section 8(3) of the Danish Data Protection Act).
notice-offences-8-3-interest = We process data on criminal offences because our interest clearly overrides yours (section 8(3) of the Danish Data Protection Act).
notice-offences-8-4-consent = We disclose data on criminal offences only if you give your explicit consent (section 8(4) of the Danish Data Protection Act).
notice-offences-8-4-interest = We disclose data on criminal offences only where public or private interests clearly outweigh secrecy (section 8(4) of the Danish Data Protection Act).
notice-offences-8-5 = We process data on criminal offences because the conditions in section 7 are met (section 8(5) of the Danish Data Protection Act).
notice-interest = The interest is { $interest }.
notice-cpr-11-1 = We use your CPR number for unique identification or as a file number (section 11(1) of the Danish Data Protection Act).
notice-cpr-11-2-1 = We use your CPR number because it follows from { $law } (section 11(2)(1) of the Danish Data Protection Act).
notice-cpr-11-2-1-bare = We use your CPR number because it follows from law (section 11(2)(1) of the Danish Data Protection Act).
notice-cpr-11-2-2 = We use your CPR number only if you consent (section 11(2)(2) of the Danish Data Protection Act).
notice-cpr-11-2-3 = We use your CPR number only for research, statistics or a disclosure that requires unique identification (section 11(2)(3) of the Danish Data Protection Act).
notice-cpr-11-2-4 = We use your CPR number because the conditions in section 7 are met (section 11(2)(4) of the Danish Data Protection Act).

## Recipients (Art. 13(1)(e), 14(1)(e)): controllers are disclosed to (videregive), processors are entrusted with data (overlade)

notice-recipients = Who receives the data?
notice-recipients-none = We do not pass the data on to anyone else.
notice-recipients-controllers = We disclose data to these recipients, who are controllers themselves.
notice-recipients-processors = We entrust data to suppliers who process them only on our instructions.
notice-recipients-joint = We share data with those who are joint controllers with us.
notice-disclosed-data-why = This applies to these data: { $data }. The reason is that { $why }.
notice-disclosed-data = This applies to these data: { $data }.
notice-disclosed-why = The recipient gets the data because { $why }.
notice-disclosed-law = We are obliged to disclose the data under { $law }.
notice-entrusted-data-why = The supplier processes these data: { $data }. The reason is that { $why }.
notice-entrusted-data = The supplier processes these data: { $data }.
notice-entrusted-why = The supplier processes the data because { $why }.

## Transfers (Art. 13(1)(f), 14(1)(f), 44-49)

notice-transfers = Transfers to countries outside the EU and the EEA
notice-transfers-none = We do not transfer the data to countries outside the EU and the EEA.
notice-transfer-to = The data are transferred to { $recipient } ({ $country }).
notice-transfer-to-recipient = The data are transferred to { $recipient }.
notice-transfer-to-country = The data are transferred to a country outside the EU and the EEA: { $country }.
notice-transfer-adequacy = The European Commission has decided that the country ensures an adequate level of protection (Article 45 GDPR).
notice-transfer-decision = The decision has the number { $decision }.
notice-transfer-dpf = The recipient is certified under the EU-U.S. Data Privacy Framework. The European Commission has decided that certified recipients ensure an adequate level of protection (Article 45 GDPR).
notice-transfer-no-adequacy = The European Commission has not decided that the country ensures an adequate level of protection.
notice-transfer-without-adequacy = The transfer is not based on a decision of the European Commission that the country ensures an adequate level of protection.
notice-transfer-no-dpf = The recipient is not covered by the EU-U.S. Data Privacy Framework.
notice-transfer-46-2-a = We protect the data with a legally binding instrument between public authorities (Article 46(2)(a) GDPR).
notice-transfer-bcr = We protect the data with binding corporate rules (Articles 46(2)(b) and 47 GDPR).
notice-transfer-scc = We protect the data with the European Commission’s standard contractual clauses (Article 46(2)(c) GDPR).
notice-transfer-46-2-e = We protect the data with an approved code of conduct to which the recipient is committed (Article 46(2)(e) GDPR).
notice-transfer-46-2-f = We protect the data with an approved certification to which the recipient is committed (Article 46(2)(f) GDPR).
notice-transfer-46-3 = We protect the data with provisions authorised by the supervisory authority (Article 46(3) GDPR).
notice-transfer-copy = Contact us if you want a copy of the safeguards.
notice-transfer-no-safeguards = Nor are there any appropriate safeguards for the data.
notice-transfer-49-1-a = We transfer the data only if you give your explicit consent to it (Article 49(1)(a) GDPR).
notice-transfer-49-1-b = The transfer is necessary for our contract with you (Article 49(1)(b) GDPR).
notice-transfer-49-1-c = The transfer is necessary for a contract that we have concluded in your interest (Article 49(1)(c) GDPR).
notice-transfer-49-1-d = The transfer is necessary for important reasons of public interest (Article 49(1)(d) GDPR).
notice-transfer-49-1-e = The transfer is necessary for the establishment, exercise or defence of a legal claim (Article 49(1)(e) GDPR).
notice-transfer-49-1-f = The transfer is necessary to protect vital interests where the person concerned cannot give consent (Article 49(1)(f) GDPR).
notice-transfer-49-1-g = The data come from a register that is open to the public (Article 49(1)(g) GDPR).
notice-transfer-49-second = The transfer is not repeated, concerns few people and is necessary for our compelling legitimate interests (second subparagraph of Article 49(1) GDPR).
notice-transfer-49-second-safeguards = We have assessed the transfer, provided suitable safeguards and informed the supervisory authority.
notice-transfer-risk = The transfer has a risk that you should know about.

## Storage (Art. 13(2)(a), 14(2)(a)): phrases behind the label "Deleted"

notice-storage-after = { $period } after { $event }
notice-storage-period = After { $period }
notice-storage-data-after = { $data }: { $period } after { $event }
notice-storage-data-period = { $data }: after { $period }
notice-storage-about = This applies to { $data }.
notice-storage-at-least = We keep the data for at least { $period }.
notice-storage-at-least-after = We keep the data for at least { $period } after { $event }.
notice-storage-law = We are obliged to keep the data under { $law }.

## Source (Art. 14(2)(f))

notice-source-self = You gave us data yourself.
notice-source-observed = We record data ourselves.
notice-source-from = We have received the data from { $source }.
notice-source-data-from = We have received these data from { $source }: { $data }.
notice-source-public = The source is publicly accessible.

## Whether the person must give the data (Art. 13(2)(e))

notice-provision-statutory = Under { $law } you must give us the data.
notice-provision-statutory-bare = You have a statutory obligation to give us the data.
notice-provision-contractual = We can enter into or perform the contract only if you give us the data.
notice-provision-voluntary = You choose whether to give us the data.
notice-provision-observed = Neither a law nor a contract requires you to give us the data.

## Automated decisions (Art. 13(2)(f), 14(2)(g), 22)

notice-automated = Automated decisions
notice-automated-is = A system makes the decision automatically, without a human considering it.
notice-automated-logic = How it works
notice-automated-significance = What it may mean for you
notice-automated-basis = Why we may do it
notice-automated-22-2-a = The decision is necessary for our contract with you (Article 22(2)(a) GDPR).
notice-automated-22-2-b = The law authorises the decision (Article 22(2)(b) GDPR).
notice-automated-22-2-c = It happens only if you give your explicit consent (Article 22(2)(c) GDPR).
notice-automated-safeguards = What you can do
notice-automated-human = You can ask a human to look at it. You can also give your view and contest the decision.

## Marketing, publication, recording

notice-marketing-products-channels = We send you marketing about { $products } { $channels }.
notice-marketing-products = We send you marketing about { $products }.
notice-marketing-channels = We send you marketing { $channels }.
notice-marketing-partners = You also get marketing from { $names }.
notice-marketing-soft = We send only offers of our own similar products. You can say no free of charge when you give us the address and in every message.
notice-publication-public = Everyone can see it.
notice-publication-members = Only members can see it.
notice-publication-parents = Only parents can see it.
notice-recording-audio = The recording has sound.
notice-recording-silent = The recording has no sound.
notice-recording-before = The recording also covers { $period } before it is started.
notice-recording-area = The recordings take place here: { $area }.

## Cookies and similar technologies (cookiebekendtgørelsens § 3, stk. 2)

notice-cookies = Cookies and similar technologies
notice-cookies-intro = Here is everything that is stored or read on your device.
notice-cookies-choice = You can say no to what requires consent, and change your answer at any time.
notice-cookies-no-consent = This is needed for what you have asked for and does not require consent.
notice-cookies-consent = This is stored or read only if you say yes.
notice-cookies-name = Name
notice-cookies-service = Service
notice-cookies-provider = Provider
notice-cookies-why = Purpose
notice-cookies-duration = Duration
notice-cookies-third-party = Others who can read it
notice-cookies-pixel = Stores nothing
notice-cookies-nobody = Nobody

## Withdrawal (Art. 7(3), 13(2)(c), 14(2)(d))

notice-withdraw = How to withdraw your consent
notice-withdraw-any-time = You can withdraw your consent at any time.
notice-withdraw-contact = { $way ->
    [phone] You withdraw your consent by calling us on { $contact }.
    [website] You withdraw your consent at { $contact }.
   *[email] You withdraw your consent by writing to { $contact }.
}
notice-withdraw-effect = When you withdraw your consent, we stop using the data for that purpose.
notice-withdraw-earlier = What we lawfully did before then remains lawful.
notice-withdraw-erase = We delete the data that we hold only because of your consent.
notice-withdraw-anonymise = We make the data that we hold only because of your consent anonymous.
notice-withdraw-keep = We do still keep these data: { $data }. We are obliged to do so under { $law }.

## What the person is not told, and why (Art. 13(4), 14(5), databeskyttelsesloven §§ 22 and 23)

notice-exceptions = Information you do not get here
notice-exception-13-4 = You already have the information (Article 13(4) GDPR).
notice-exception-14-5-a = You already have the information (Article 14(5)(a) GDPR).
notice-exception-14-5-b = It is not possible to give you the information, or it would involve a disproportionate effort (Article 14(5)(b) GDPR).
notice-exception-14-5-c = A law expressly says that we must obtain or disclose the data (Article 14(5)(c) GDPR).
notice-exception-14-5-d = We are bound by professional secrecy about the data (Article 14(5)(d) GDPR).
notice-exception-dbl-22-1 = Decisive private interests override your interest in getting the information (section 22(1) of the Danish Data Protection Act).
notice-exception-dbl-22-2 = Decisive public interests override your interest in getting the information (section 22(2) of the Danish Data Protection Act).
notice-exception-dbl-22-4 = The court does not give the information when it acts in its judicial capacity (section 22(4) of the Danish Data Protection Act).
notice-exception-dbl-22-7 = The Danish Appeals Permission Board does not give the information when it handles a case (section 22(7) of the Danish Data Protection Act).
notice-exception-dbl-23 = We are an authority and use the data again under special rules (section 23 of the Danish Data Protection Act).
notice-exception-law = It follows from { $law }.
notice-exception-elements = So you are not told everything about { $elements }.
notice-exception-subjects = This applies to { $subjects }.
notice-exception-published = We have published the information here instead: { $place }.
