### What the rules on the request for consent say: what it contains, and how the choice is made. $what is what was found.

consent-granular = The purpose joins things that do not belong together: { $what }.
    .partners = One yes to "{ $what }" covers both your marketing and your partners'.
    .key = One key answers for several purposes at once.
    .why = Whoever wants to be counted has not thereby said yes to ads. A joint yes is not freely given.
    .fix = Split the purpose in two, each with its own choice. On the telephone: ask one question at a time.

consent-purpose-specific = The purpose is not concrete: "{ $what }".
    .missing = The purpose "{ $what }" has no description.
    .open = The list has no end: "{ $what }".
    .why = When the purpose can mean anything, nobody knows what they say yes to.
    .fix = Write what you do in one sentence: "We count how many people visit the pages." Strike "and the like" and "etc.".

consent-data-types = The purpose "{ $what }" does not say which data it uses.
    .label = "{ $what }" does not say which data they are.
    .why = Whoever says yes must know to what: name, photograph, voice.
    .fix = Write the types in "data", such as "email", or your own with a label that says what they are.

consent-withdrawal-informed = The dialog "{ $what }" does not tell that consent can be withdrawn, and how.
    .denied = The text says that consent cannot be withdrawn: "{ $what }".
    .silent = The dialog does not tell that consent can be withdrawn (language: { $what }).
    .language = One language tells that consent can be withdrawn, but not { $what }.
    .why = Consent is valid only if the person knows beforehand that it can be withdrawn at any time, and how.
    .fix = Write "withdrawal.how" in each language: "You can withdraw your consent at any time with the Cookie choices button at the bottom of every page."

consent-withdrawal-as-easy = In the dialog "{ $what }", consent is harder to withdraw than to give.
    .words = Consent is harder to withdraw than to give: "{ $what }".
    .why = Whoever said yes with a click must be able to say no with a click. Otherwise people are kept in what they no longer want.
    .fix = Set "withdrawal.where" to "button" or "link", and ask for no letter, fee or reason.

consent-no-passivity = The text turns what is no choice into a yes: "{ $what }".
    .opt-out = The dialog "{ $what }" asks for consent by only offering a way out.
    .why = Staying on the page, staying on the line or silence do not show what the person wants. Consent is an active choice.
    .fix = Strike the sentence. Ask, and do nothing before the answer is yes. Use "kind": "banner", "modal" or "inline".

consent-reject-as-easy = The button in the place of the no does not say no: "{ $what }".
    .why = Saying no must be as easy as saying yes. A no that hides behind another button is not.
    .fix = Write "Reject all" or "Necessary only", or remove "buttons.reject": then it says "Reject all".

consent-not-conditional = The consent to "{ $what }" is required, but it must be possible to refuse consent.
    .words = The text makes a yes the price of something else: "{ $what }".
    .why = Whoever must say yes to get something else has no free choice, and the consent is not valid.
    .fix = Make the consent voluntary ("required": "voluntary"), and let the rest work without it. If the data are necessary for the contract, the legal basis is 6(1)(b).

consent-distinct = The text takes consent together with other terms: "{ $what }".
    .why = A yes that hides in the terms of sale is no yes. That part of the declaration binds nobody.
    .fix = Ask for consent by itself, with its own heading and its own control.

consent-prior-information = The dialog "{ $what }" has no privacy notice.
    .purpose = The dialog's privacy notice does not tell of the purpose "{ $what }".
    .address = The privacy notice "{ $what }" has no address, so the dialog cannot link to it.
    .employees = Employees are given the notice "{ $what }" only afterwards.
    .why = Whoever says yes must be told everything first: who receives the data, for how long, and which rights there are.
    .fix = Write the notice's id in "notice", give the notice a "url", and have all purposes of the dialog among its "purposes". Give it to employees beforehand.

consent-button-labels = The button "{ $what }" does not say that it gives consent.
    .wrong-way = The button "{ $what }" says the opposite of what it does.
    .why = "OK" can mean that something was read. It must be clear what each press does.
    .fix = Write "Accept all" and "Reject all", or remove "buttons": then it says so.

consent-no-nudging = One choice looks like the right one: { $what }.
    .why = A bright yes and a pale no push people. Then the choice is not free.
    .fix = Let "Reject all" and "Accept all" look the same: same kind of button, size, colour and place.

consent-no-detriment-text = The dialog "{ $what }" does not say that a no is fine.
    .words = The text presses whoever says no: "{ $what }".
    .why = Whoever fears to lose something, or is mocked, does not choose freely.
    .fix = Write in "refusal" what happens on a no: "If you say no, you get the same help."

consent-withdrawal-not-retroactive = The text says that withdrawing consent changes the past: "{ $what }".
    .why = What was lawful while the consent stood stays lawful. The person must know what a withdrawal does.
    .fix = Strike it. Write what happens from now on: "We then stop using the data."

consent-other-law = The text of "{ $what }" speaks of consent, but the purpose rests on something else. Which consent is it?
    .why = Whoever reads "consent" thinks that it can be withdrawn and the processing then stops.
    .fix = If it is a consent under another act, write the act in "otherConsent". Else use another word, or mend the legal basis.

consent-plain-language = The word "{ $what }" belongs in a statute, not here.
    .hedge = The text does not say whether it happens: "{ $what }".
    .lix = The text is hard to read (LIX { $what }).
    .why = Whoever does not understand what is asked cannot answer it.
    .fix = Write as you would say it: short sentences, common words, and what you do, not what might happen.

child-language = The purpose "{ $what }" is not explained to children.
    .long = The sentence is long for a child: "{ $what }"
    .lix = The text is hard for a child to read (LIX { $what }).
    .why = A child must be able to understand what happens to what it tells.
    .fix = Write "child.title" and "child.description" in each language, with short sentences and words the child knows.

own-wording = Your own text lacks { "{" } ${ $what } { "}" }.
    .unknown = There is no text called "{ $what }", so your words are never shown.
    .variable = The text has no variable called "{ $what }", so it is shown as it is written.
    .why = A variable stands for a fact: a name, a period, an address. Without it the fact is missing.
    .fix = Use the same variables as the built-in text, and only those.
