### What the rules on consent say when they find something. $what is what was found.

consent-active = The choice "{ $what }" is made in advance.
    .why = Consent is an active choice. A box that is ticked in advance does not show what the person wants.
    .fix = Remove "default", or set it to false.

consent-before-processing = Does the recording in "{ $what }" begin only when the person has said yes?
    .why = Processing that begins before consent is unlawful, even if the person says yes afterwards.
    .fix = Write in "recording.trigger" what starts the recording, for example that the person presses 1.

consent-controller-named = The controller has no name but asks for consent.
    .recipient = The consent to "{ $what }" is also for another controller, which is not named.
    .why = Whoever says yes must know who may. "We and our partners" does not say it.
    .fix = Write "controller.name", and give every recipient that is a controller itself a "name".

consent-cpr = There is no ground for the CPR number in "{ $what }".
    .private = The ground for the CPR number in "{ $what }" is for authorities alone.
    .law = It does not say which act allows you to use the CPR number in "{ $what }".
    .unasked = The CPR number in "{ $what }" rests on consent, but nobody is asked.
    .published = CPR numbers are published in "{ $what }" without consent.
    .why = With a CPR number others can pass for the person. So private controllers may use it in few cases only.
    .fix = Write "cpr.ground" (11(1) for authorities, 11(2)(1) to 11(2)(4) for private controllers), and the act if an act demands the number. Do not publish it.

consent-data-subject-self = The consent also covers "{ $what }", who do not say yes themselves.
    .why = People can only consent to the use of data about themselves.
    .fix = Ask them in a dialog of their own, let somebody who may answer for them ("givenBy"), or give their data a purpose on another basis.

consent-explicit-art9 = The consent to "{ $what }" is an ordinary one, but the data are of a special category.
    .statement = The statement for "{ $what }" does not say expressly that the person consents.
    .category = Does the statement name the data on "{ $what }"?
    .why = Special categories of data need explicit consent: the person must say yes to precisely them, not just accept everything.
    .fix = Write "specialCategories" with "condition": "9(2)(a)". "statement" may say: Yes, I explicitly consent to your processing of data concerning my health for the purpose.

consent-explicit-automated = It does not say why a machine alone may decide in "{ $what }".
    .safeguards = It does not say how the person gets a human to look at the decision in "{ $what }".
    .unasked = The automated decision in "{ $what }" rests on consent, but nobody is asked.
    .special = A machine alone decides from special categories of data in "{ $what }".
    .why = Nobody should be struck by a decision that no human has seen without being able to object.
    .fix = Write "automated.basis", and in "safeguards" how the person gets a human to look at it, says their view and contests it. Special categories need Article 9(2)(a) or (g).

consent-explicit-criminal = There is no ground for data on criminal offences in "{ $what }".
    .private = The ground for criminal offences in "{ $what }" is for authorities alone.
    .authority = The ground for criminal offences in "{ $what }" is for private controllers alone.
    .interest = Neither consent nor a clear interest stands behind the data on criminal offences in "{ $what }".
    .why = Data on criminal offences can cost a job, a home and a name. Private controllers may use them only with explicit consent, or where an interest clearly overrides.
    .fix = Write "offences.ground": 8(1) or 8(2) for authorities, 8(3) or 8(4) for private controllers. Write the interest in "offences.interest", or ask for explicit consent.

consent-explicit-transfer = It does not say what the risk is of sending data to "{ $what }".
    .authority = An authority cannot rest the transfer to "{ $what }" on consent.
    .systematic = The transfer to "{ $what }" is regular, but consent is for single cases.
    .unasked = The transfer to "{ $what }" rests on consent, but the purpose asks for none.
    .why = Whoever says yes to data leaving the EU must know that they are not protected in the same way there.
    .fix = Write the risk in "transfers.risk" in plain words. Otherwise use standard contractual clauses or a recipient in a safe country.

consent-imbalance-employment = It does not say why employees are free to say no to "{ $what }".
    .why = An employee may fear what a no will cost. Consent is possible, but it must be given freely.
    .fix = Write in "voluntaryBecause" why a no has no consequences, or use another basis.

consent-imbalance-public = It does not say why people are free to say no to "{ $what }".
    .why = Those who depend on an authority may not dare to say no.
    .fix = Write in "voluntaryBecause" why they get the same after a no, or use another basis.

consent-new-purpose = A new or changed purpose "{ $what }" uses an old consent.
    .why = A yes covers only what the person was asked about.
    .fix = Ask again. The dialog does so by itself when the purpose changes.

consent-proof-retention = It does not say how long the proof of consent in "{ $what }" is kept.
    .long = The proof of consent in "{ $what }" is kept for very long.
    .why = The proof is personal data too. It must go when there can be no more dispute about it.
    .fix = Write "record.retention" and "record.after". A short time after the processing has ended is enough.

consent-publication-separate = Publishing special categories of data is mixed with another purpose in "{ $what }".
    .condition = Special categories of data in "{ $what }" are published without explicit consent.
    .photo = Are the photos in "{ $what }" harmless enough to rest on legitimate interests?
    .why = Whoever says yes to help has not said yes to being shown. What has been published cannot be taken back from everybody.
    .fix = Make a purpose of its own with "aim": "publication" and explicit consent, or make it anonymous. For harmless photos: write the assessment in "balancing".

consent-record = Nothing shows who said yes in "{ $what }", and when.
    .subject = The proof in "{ $what }" cannot be traced to whoever said yes.
    .browser = The choice in "{ $what }" is kept in the visitor's own browser alone.
    .why = It is you who must be able to prove consent: who, when, how and to which text.
    .fix = Write "record": with "endpoint" if the page is to send the proof to you, and "subject", by which you find the person.

consent-review = "{ $what }" does not say when you ask again.
    .why = Whoever chose long ago may have forgotten it, and the purpose may have changed.
    .fix = Write "validity", for example "accepted": "P12M", "refused": "P12M".

consent-right-basis = "{ $what }" has both consent and another basis for the same thing.
    .rationale = It does not say why consent is the right basis for "{ $what }".
    .why = If the processing goes on after a no all the same, the question is not meant seriously.
    .fix = Choose one basis. Write in "rationale" why it is consent.

consent-withdrawal-effect = The data in "{ $what }" are kept although consent has been withdrawn.
    .unsaid = It does not say what happens to the data in "{ $what }" when consent is withdrawn.
    .why = Keeping is processing too. What you have only because of the consent must be erased when it is gone.
    .fix = Set "onWithdraw.effect" to "erase" or "anonymise". If an act demands that you keep something, write it in "law".
