### What the rules on consent say when they find something. $what is what was found.

consent-active = The choice "{ $what }" is made in advance.
    .page-ticked = The box "{ $what }" is ticked before anything has been chosen.
    .page-fix = Keep your own script away from the boxes of the dialog.
    .asks = Consent is an active choice: nothing is ticked from the start.
    .limits = What needs no consent may be on from the start.
    .why = Consent is an active choice. A box that is ticked in advance does not show what the person wants.
    .fix = Remove "default", or set it to false.

consent-before-processing = Does the recording in "{ $what }" begin only when the person has said yes?
    .page-declared = It needs consent, but happens without: { $what }.
    .page-tracking = It serves only statistics or marketing, but happens without consent: { $what }.
    .page-request = A service for statistics or marketing gets the visitor's IP address without consent: { $what }.
    .page-unknown = Is it necessary for what the visitor has asked for? { $what }.
    .page-fix = Let the tag wait for its purpose with "data-purpose". If it is necessary for what the visitor asks for, write it under a purpose without consent.
    .asks = Nothing begins before the person has said yes to it. On a page that means cookies, other storage and requests to others. On the phone, the recording begins after the key is pressed.
    .limits = A file gives a question at most: where a recording by consent does not say what starts it. The page decides the rest.
    .why = Processing that begins before consent is unlawful, even if the person says yes afterwards.
    .fix = Write in "recording.trigger" what starts the recording, for example that the person presses 1.

consent-controller-named = The controller has no name but asks for consent.
    .recipient = The consent to "{ $what }" is also for another controller, which is not named.
    .asks = The consent names its controller, and every other controller that relies on it.
    .limits = The name stands where the choice is made; the others may stand one click away. A processor acts on your behalf and need not stand here. Readers of what is published do not rely on the consent.
    .why = Whoever says yes must know who may. "We and our partners" does not say it.
    .fix = Write "controller.name", and give every recipient that is a controller itself a "name".

consent-cpr = There is no ground for the CPR number in "{ $what }".
    .private = The ground for the CPR number in "{ $what }" is for authorities alone.
    .law = It does not say which act allows you to use the CPR number in "{ $what }".
    .unasked = The CPR number in "{ $what }" rests on consent, but nobody is asked.
    .published = CPR numbers are published in "{ $what }" without consent.
    .asks = A CPR number needs a ground of section 11 of the Danish Data Protection Act. Authorities follow subsection 1, private controllers subsection 2. Publishing it needs consent.
    .limits = For Danish controllers. The consent is an ordinary one under Article 7, no longer an explicit one. Updates from CPR without the number itself are not meant.
    .why = With a CPR number others can pass for the person. So private controllers may use it in few cases only.
    .fix = Write "cpr.ground" (11(1) for authorities, 11(2)(1) to 11(2)(4) for private controllers), and the act if an act demands the number. Do not publish it.

consent-data-subject-self = The consent also covers "{ $what }", who do not say yes themselves.
    .asks = A consent covers data about the person who gives it, and nobody else.
    .limits = Where a parent, a guardian or somebody with a power of attorney answers ("givenBy"), it passes. So it does where the dialog asks the others themselves. And where a purpose on another basis covers the same data about them.
    .why = People can only consent to the use of data about themselves.
    .fix = Ask them in a dialog of their own, let somebody who may answer for them ("givenBy"), or give their data a purpose on another basis.

consent-explicit-art9 = The consent to "{ $what }" is an ordinary one, but the data are of a special category.
    .statement = The statement for "{ $what }" does not say expressly that the person consents.
    .category = Does the statement name the data on "{ $what }"?
    .asks = Consent to special categories of data is explicit: a statement of its own that says so and names them.
    .limits = Any letter of Article 6 may stand beside Article 9(2)(a). The other conditions need no consent: clinics, unions and churches pass. Whether a statement of your own names the data is a question to you.
    .why = Special categories of data need explicit consent: the person must say yes to precisely them, not just accept everything.
    .fix = Write "specialCategories" with "condition": "9(2)(a)". "statement" may say: Yes, I explicitly consent to your processing of data concerning my health for the purpose.

consent-explicit-automated = It does not say why a machine alone may decide in "{ $what }".
    .safeguards = It does not say how the person gets a human to look at the decision in "{ $what }".
    .unasked = The automated decision in "{ $what }" rests on consent, but nobody is asked.
    .special = A machine alone decides from special categories of data in "{ $what }".
    .asks = A decision without a human needs explicit consent, a contract or an act, and a way to a human. Special categories of data need Article 9(2)(a) or (g).
    .limits = Where an act allows the decision (Article 22(2)(b)), the act has the safeguards. Without "automated" nothing is decided by a machine alone.
    .why = Nobody should be struck by a decision that no human has seen without being able to object.
    .fix = Write "automated.basis", and in "safeguards" how the person gets a human to look at it, says their view and contests it. Special categories need Article 9(2)(a) or (g).

consent-explicit-criminal = There is no ground for data on criminal offences in "{ $what }".
    .private = The ground for criminal offences in "{ $what }" is for authorities alone.
    .authority = The ground for criminal offences in "{ $what }" is for private controllers alone.
    .interest = Neither consent nor a clear interest stands behind the data on criminal offences in "{ $what }".
    .asks = Data on criminal offences need a ground of section 8 of the Danish Data Protection Act. Private controllers use subsections 3 and 4, authorities subsections 1 and 2.
    .limits = For Danish controllers. A private body with a public task may go by the authorities' grounds. The interest may stand in "offences" or in the basis. Social problems are ordinary data today.
    .why = Data on criminal offences can cost a job, a home and a name. Private controllers may use them only with explicit consent, or where an interest clearly overrides.
    .fix = Write "offences.ground": 8(1) or 8(2) for authorities, 8(3) or 8(4) for private controllers. Write the interest in "offences.interest", or ask for explicit consent.

consent-explicit-transfer = It does not say what the risk is of sending data to "{ $what }".
    .authority = An authority cannot rest the transfer to "{ $what }" on consent.
    .systematic = The transfer to "{ $what }" is regular, but consent is for single cases.
    .unasked = The transfer to "{ $what }" rests on consent, but the purpose asks for none.
    .asks = Consent to a transfer out of the EEA is explicit, and the person has been told of the risk first.
    .limits = For Article 49(1)(a) alone. An authority outside its tasks ("outsideTasks") passes.
    .why = Whoever says yes to data leaving the EU must know that they are not protected in the same way there.
    .fix = Write the risk in "transfers.risk" in plain words. Otherwise use standard contractual clauses or a recipient in a safe country.

consent-imbalance-employment = It does not say why employees are free to say no to "{ $what }".
    .asks = An employer who asks for consent says why the employee is free to refuse. Danish law allows consent in employment.
    .limits = What a website or an intranet stores on a device passes, and so do other bases.
    .why = An employee may fear what a no will cost. Consent is possible, but it must be given freely.
    .fix = Write in "voluntaryBecause" why a no has no consequences, or use another basis.

consent-imbalance-public = It does not say why people are free to say no to "{ $what }".
    .asks = An authority that asks for consent says why people are free to refuse.
    .limits = What a website stores on a device passes: nobody's case depends on it.
    .why = Those who depend on an authority may not dare to say no.
    .fix = Write in "voluntaryBecause" why they get the same after a no, or use another basis.

consent-new-purpose = A new or changed purpose "{ $what }" uses an old consent.
    .asks = A new or changed purpose is asked for anew. A consent holds a fingerprint of its purpose: aim, basis, data, people, recipients, transfers, retention and services.
    .limits = Nothing in a file can break it. A corrected spelling asks nobody again. Whether data are used for something new is for purpose-creep.
    .why = A yes covers only what the person was asked about.
    .fix = Ask again. The dialog does so by itself when the purpose changes.

consent-proof-retention = It does not say how long the proof of consent in "{ $what }" is kept.
    .long = The proof of consent in "{ $what }" is kept for very long.
    .asks = Proof of consent is kept while the processing lasts and a short time after, and no longer.
    .limits = Only where a dialog says that it keeps proof. The three years after are our own choice, after the general limitation period.
    .why = The proof is personal data too. It must go when there can be no more dispute about it.
    .fix = Write "record.retention" and "record.after". A short time after the processing has ended is enough.

consent-publication-separate = Publishing special categories of data is mixed with another purpose in "{ $what }".
    .condition = Special categories of data in "{ $what }" are published without explicit consent.
    .photo = Are the photos in "{ $what }" harmless enough to rest on legitimate interests?
    .asks = Publishing special categories of data is a purpose of its own, with an explicit consent of its own.
    .limits = For special categories alone. What the person has made public, and what an act demands to be published, passes. Harmless photos may rest on a balance of interests after an overall assessment. Where none is written, it is a question to you.
    .why = Whoever says yes to help has not said yes to being shown. What has been published cannot be taken back from everybody.
    .fix = Make a purpose of its own with "aim": "publication" and explicit consent, or make it anonymous. For harmless photos: write the assessment in "balancing".

consent-record = Nothing shows who said yes in "{ $what }", and when.
    .subject = The proof in "{ $what }" cannot be traced to whoever said yes.
    .browser = The choice in "{ $what }" is kept in the visitor's own browser alone.
    .asks = The controller can show who said yes, when, how and to which text.
    .limits = A cookie choice that stays in the browser alone is a risk at most. A form carries its record along, and a signed paper is its own proof.
    .why = It is you who must be able to prove consent: who, when, how and to which text.
    .fix = Write "record": with "endpoint" if the page is to send the proof to you, and "subject", by which you find the person.

consent-review = "{ $what }" does not say when you ask again.
    .asks = Consent is looked at again now and then: does it still fit, and is the purpose unchanged?
    .limits = For choices on pages and on paper. A form or a call ends with what it was for, and a newsletter reminds of itself. No number of months is law.
    .why = Whoever chose long ago may have forgotten it, and the purpose may have changed.
    .fix = Write "validity": for a page for example "accepted": "P12M", "refused": "P12M", for paper a sentence in "until".

consent-right-basis = "{ $what }" has both consent and another basis for the same thing.
    .rationale = It does not say why consent is the right basis for "{ $what }".
    .asks = Consent is chosen because it fits, and stands alone: no other basis waits behind it.
    .limits = A missing reason gives advice only. It is not needed where the law itself demands consent: storage on a device, electronic marketing, passing data on for marketing. Another basis for a part of its own, such as the invoice, is lawful.
    .why = If the processing goes on after a no all the same, the question is not meant seriously.
    .fix = Choose one basis. Write in "rationale" why it is consent.

consent-withdrawal-effect = The data in "{ $what }" are kept although consent has been withdrawn.
    .unsaid = It does not say what happens to the data in "{ $what }" when consent is withdrawn.
    .page-goes-on = It goes on after consent has been withdrawn: { $what }.
    .page-left = It is still on the device after consent has been withdrawn: { $what }.
    .page-fix = Write all that the service stores in "storage", and it is erased. Stop what runs with a script with data-run="withdrawn", or let the page be loaded again.
    .asks = When consent is withdrawn, the processing stops, and what rests on the consent alone is erased.
    .limits = Erasing and anonymising are both fine. Where an act or another basis carries what is kept, it passes.
    .why = Keeping is processing too. What you have only because of the consent must be erased when it is gone.
    .fix = Set "onWithdraw.effect" to "erase" or "anonymise". If an act demands that you keep something, write it in "law".
