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
