### What a consent dialog says.

## Buttons: reject and accept are a pair, and each button says what it does

dialog-accept-all = Accept all
dialog-reject-all = Reject all
dialog-more = Choose purposes
dialog-save = Save my choices
dialog-close = Close
dialog-withdraw-all = Withdraw all
dialog-reopen = Cookie choices

## First layer. $name is the controller.

dialog-title = May we use your data?
dialog-title-device = May we use information from your device?
dialog-intro = { $name } asks for your consent. You choose what for.
dialog-intro-device = { $name } asks for your consent to store and read information on your device. You choose what for.
dialog-controller = { $name } is the controller.
dialog-data = We use { $data }.
dialog-data-of-you = We use these data about { $about }: { $data }.
dialog-you = you
dialog-recipient = { $name } receives { $data }.
dialog-recipient-all = { $name } receives the data.
dialog-partner = { $name } may also approach you with marketing.
dialog-transfer = If you say yes, we transfer the data to { $name } outside the EU and the EEA. There is no adequacy decision for the country, and there are no appropriate safeguards.
dialog-withdraw-button = You can withdraw your consent at any time with the { $reopen } button on every page.
dialog-withdraw-phone = You can withdraw your consent at any time by calling { $phone }.
dialog-withdraw-email = You can withdraw your consent at any time by writing to { $email }.
dialog-notice = Read more about your data
dialog-unfetched = The choices could not be fetched. Try again, or answer with one of the other buttons.

## Second layer

dialog-choices-title = Choose what you say yes to
dialog-choices-intro = You can say yes to one purpose and no to another.
dialog-choices-one = You decide whether to say yes.
dialog-always = Does not require consent
dialog-details = Who and for how long
dialog-storage-name = Name
dialog-storage-who = Who can read it
dialog-storage-how-long = For how long
dialog-storage-of = What { $purpose } stores and reads
dialog-reader = { $provider } ({ $service })

## Consent in a form and on paper

dialog-box = Yes, { $name } may use my data for the purpose “{ $purpose }”.
dialog-box-explicit = Yes, I explicitly consent to { $name } processing { $data } for the purpose “{ $purpose }”.
dialog-box-parent = Yes, I hold parental responsibility for { $about } and consent to { $name } using the data for the purpose “{ $purpose }”.
dialog-signature = Date and signature
dialog-under-age = Are you under { $age }? Then an adult with parental responsibility for you must also say yes.

## On the phone

dialog-speaking-to = You are speaking to { $name }.
dialog-press = Press { $accept } for yes. Press { $reject } for no.
dialog-silence = If you press nothing, it means no.

## Content from others on the page

dialog-embed-title = Content from { $service }
dialog-embed-text = If you show the content, { $provider } stores and reads information on your device for the purpose { $purpose }. You can withdraw your consent at any time with the { $reopen } button.
dialog-embed-once = Show this one
dialog-embed-always = Always show { $service }
