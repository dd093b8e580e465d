### What the rules on the request for consent say: what it contains, and how the choice is made. $what is what was found.

consent-granular = The purpose joins things that do not belong together: { $what }.
    .perhaps = Is "{ $what }" one purpose?
    .partners = One yes to "{ $what }" covers both your marketing and your partners'.
    .key = One key answers for several purposes at once.
    .asks = Each purpose has a choice of its own.
    .limits = Unlike aims in one purpose are unlawful. How an aim is reached is part of it: measuring clicks on ads, or statistics to make pages better. An aim that the text denies, or that is another's own, does not count. One choice for your and named partners' marketing is a risk. One key for several purposes joins them too. Where the text begins two purposes and the rule does not know one of them, it asks.
    .why = Whoever wants to be counted has not thereby said yes to ads. A joint yes is not freely given.
    .fix = Split the purpose in two, each with its own choice. On the telephone: ask one question at a time.

consent-purpose-specific = The purpose is not concrete: "{ $what }".
    .missing = The purpose "{ $what }" has no description.
    .open = The list has no end: "{ $what }".
    .asks = A consent names one concrete purpose.
    .limits = A loose aim is fine where the text also says what is done: "we count visits to make the pages better". Where the title names the aim and the description is loose, it is a risk. So is a list without an end.
    .why = When the purpose can mean anything, nobody knows what they say yes to.
    .fix = Write what you do in one sentence: "We count how many people visit the pages." Strike "and the like" and "etc.".

consent-data-types = The purpose "{ $what }" does not say which data it uses.
    .label = "{ $what }" does not say which data they are.
    .asks = The request says which types of data are used.
    .limits = The dialog prints the types in "data" by itself. The rule finds only purposes that name none, and labels that say nothing.
    .why = Whoever says yes must know to what: name, photograph, voice.
    .fix = Write the types in "data", such as "email", or your own with a label that says what they are.

consent-withdrawal-informed = The dialog "{ $what }" does not tell that consent can be withdrawn, and how.
    .denied = The text says that consent cannot be withdrawn: "{ $what }".
    .silent = The dialog does not tell in the language "{ $what }" that consent can be withdrawn.
    .language = One language tells that consent can be withdrawn, but not the language "{ $what }".
    .asks = Before consent, the person is told that it can be withdrawn at any time, and how. Otherwise it is not valid.
    .limits = The words may be many: withdraw, revoke, unsubscribe, change your mind. Where you write none, the dialog says it. Languages without a lexicon are not read.
    .why = Consent is valid only if the person knows beforehand that it can be withdrawn at any time, and how.
    .fix = Write "withdrawal.how" in each language: "You can withdraw your consent at any time with the Cookie choices button at the bottom of every page."

consent-withdrawal-as-easy = In the dialog "{ $what }", consent is harder to withdraw than to give.
    .words = Consent is harder to withdraw than to give: "{ $what }".
    .page-clicks = There is no button to withdraw consent where "{ $what }" leads to.
    .page-fix = Leave the button "Withdraw all" visible. Do not hide it in your own style.
    .asks = A consent is as easy to withdraw as to give: in the same place, as fast, at no cost.
    .limits = A consent on paper or in person may be withdrawn in any way. Telephone or e-mail for a form on a page is a risk.
    .why = Whoever said yes with a click must be able to say no with a click. Otherwise people are kept in what they no longer want.
    .fix = Set "withdrawal.where" to "button" or "link", and ask for no letter, fee or reason.

consent-no-passivity = The text turns what is no choice into a yes: "{ $what }".
    .opt-out = The dialog "{ $what }" asks for consent by only offering a way out.
    .asks = Silence, use or going on is no consent.
    .limits = Words that deny it pass: "you do not say yes by continuing". So does an act: ticking, pressing, signing.
    .why = Staying on the page, staying on the line or silence do not show what the person wants. Consent is an active choice.
    .fix = Strike the sentence. Ask, and do nothing before the answer is yes. Use "kind": "banner", "modal" or "inline".

consent-reject-as-easy = The button in the place of the no does not say no: "{ $what }".
    .page-missing = Here is a button to say yes and none to say no.
    .page-clicks = A yes takes one press, a no takes more.
    .page-hidden = The button "{ $what }" is not seen without scrolling, or something covers it.
    .page-fix = Leave both buttons where the question is asked. Give the dialog room, and let nothing lie over it.
    .asks = Saying no is as easy as saying yes, on the same layer.
    .limits = Only where buttons take the choice. In a form, an empty box is the no.
    .why = Saying no must be as easy as saying yes. A no that hides behind another button is not.
    .fix = Write "Reject all" or "Necessary only", or remove "buttons.reject": then it says "Reject all".

consent-not-conditional = The consent to "{ $what }" is required, but it must be possible to refuse consent.
    .words = The text makes a yes the price of something else: "{ $what }".
    .asks = A yes is not the price of something else.
    .limits = What follows from the no itself passes: without consent, no recording, no video, no newsletter. What a contract really needs rests on the contract, not on consent.
    .why = Whoever must say yes to get something else has no free choice, and the consent is not valid.
    .fix = Make the consent voluntary ("required": "voluntary"), and let the rest work without it. If the data are necessary for the contract, the legal basis is 6(1)(b).

consent-distinct = The text takes consent together with other terms: "{ $what }".
    .asks = The request stands by itself, apart from everything else that is agreed to.
    .limits = To mention other terms beside the consent is fine.
    .why = A yes that hides in the terms of sale is no yes. That part of the declaration binds nobody.
    .fix = Ask for consent by itself, with its own heading and its own control.

consent-prior-information = The dialog "{ $what }" has no privacy notice.
    .purpose = The dialog's privacy notice does not tell of the purpose "{ $what }".
    .address = The privacy notice "{ $what }" has no address, so the dialog cannot link to it.
    .employees = Employees are given the notice "{ $what }" only afterwards.
    .asks = Everybody is told everything before the processing starts, employees included.
    .limits = On paper and on the telephone the notice may come in another way. A dialog on a page needs the notice's address.
    .why = Whoever says yes must be told everything first: who receives the data, for how long, and which rights there are.
    .fix = Write the notice's id in "notice", give the notice a "url", and have all purposes of the dialog among its "purposes". Give it to employees beforehand.

consent-button-labels = The button "{ $what }" does not say that it gives consent.
    .wrong-way = The button "{ $what }" says the opposite of what it does.
    .asks = The buttons say what they do, and go together in pairs.
    .limits = "Necessary only" and "Reject all but necessary" are clear refusals. "Reject necessary" says the opposite of what it does.
    .why = "OK" can mean that something was read. It must be clear what each press does.
    .fix = Write "Accept all" and "Reject all", or remove "buttons": then it says so.

consent-no-nudging = One choice looks like the right one: { $what }.
    .page-fix = Give both buttons the same style, or take your own away.
    .asks = Nothing in how the choice looks pushes towards yes.
    .limits = In the dialog, yes and no are the same element with the same style. What the site's own style sheet does to them shows only in the page.
    .why = A bright yes and a pale no push people. Then the choice is not free.
    .fix = Let "Reject all" and "Accept all" look the same: same kind of button, size, colour and place.

consent-no-detriment-text = The dialog "{ $what }" does not say that a no is fine.
    .words = The text presses whoever says no: "{ $what }".
    .asks = The person is told that a no has no negative consequences, and is neither threatened nor mocked.
    .limits = What follows from the no itself may be told: "then we do not show the video". Sentences that deny a bad consequence pass.
    .why = Whoever fears to lose something, or is mocked, does not choose freely.
    .fix = Write in "refusal" what happens on a no: "If you say no, you get the same help."

consent-withdrawal-not-retroactive = The text says that withdrawing consent changes the past: "{ $what }".
    .asks = Withdrawing works from now on: what was lawful before stays lawful.
    .limits = Unlawful in a notice, which has to tell it right; a risk in a dialog.
    .why = What was lawful while the consent stood stays lawful. The person must know what a withdrawal does.
    .fix = Strike it. Write what happens from now on: "We then stop using the data."

consent-other-law = The text of "{ $what }" speaks of consent, but the purpose rests on something else. Which consent is it?
    .asks = The word consent is kept for a consent under the GDPR, or the other law is named.
    .limits = A question, since a file cannot tell which law is meant. Health and administrative law have consents of their own that are no legal basis. Texts that say no consent is needed pass, and so do purposes that keep proof.
    .why = Whoever reads "consent" thinks that it can be withdrawn and the processing then stops.
    .fix = If it is a consent under another act, write the act in "otherConsent". Else use another word, or mend the legal basis.

consent-plain-language = The word "{ $what }" belongs in a statute, not here.
    .hedge = The text does not say whether it happens: "{ $what }".
    .page-language = The page and the dialog speak different languages: { $what }.
    .page-fix = Write the texts in the language of the page, or mend the "lang" of the page.
    .asks = The request is clear and plain: words that people use, and no "perhaps".
    .limits = A bare "can" or "may" is no reservation. Whether the languages are there, missing-language says. How hard the text is, readability says.
    .why = Whoever does not understand what is asked cannot answer it.
    .fix = Write as you would say it: short sentences, common words, and what you do, not what might happen.

child-language = The purpose "{ $what }" is not explained to children.
    .asks = What is said to a child, the child can understand.
    .limits = Whether a child understands the words, no file can show. How long the sentences are, readability says.
    .why = A child must be able to understand what happens to what it tells.
    .fix = Write "child.title" and "child.description" in each language, with short sentences and words the child knows.

readability = The text is hard to read: LIX { $what }.
    .child = The text is hard for a child to read: LIX { $what }.
    .sentence = The sentence is long for a child: "{ $what }"
    .asks = What people are shown is easy for them to read.
    .limits = Advice only, by limits of our own: LIX above 45 for adults and above 35 for children, and 15 words in a sentence to a child. LIX is measured on the whole dialog or notice as people read it, if it has at least 100 words. A dialog that may not be shown is not measured.
    .why = Long sentences and long words make people stop reading.
    .fix = Split the long sentences and write short words instead of long ones, first in the introduction and the descriptions.

own-wording = Your own text lacks { "{" } ${ $what } { "}" }.
    .unknown = There is no text called "{ $what }", so your words are never shown.
    .variable = The text has no variable called "{ $what }", so it is shown as it is written.
    .asks = Your own words in "texts" reword messages that are there, with their variables.
    .limits = What else a rewording must say, other rules ask.
    .why = A variable stands for a fact: a name, a period, an address. Without it the fact is missing.
    .fix = Use the same variables as the built-in text, and only those.
