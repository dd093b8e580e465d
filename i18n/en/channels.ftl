### Short layers of a notice: a form, a sign, a body-worn camera, a phone call, a letter (WP260 ¶ 36; Article 12 GDPR).

## First layer, beside a form or a dialog

short-title = Your data
short-controller = { $name } is the controller.
short-purposes = We use the data for:
short-only-consent = We do so only if you say yes.
short-from-others = We also get data about you from others.
short-transfers = Some data are transferred to countries outside the EU and the EEA.
short-rights = You have the right to see the data, to have them corrected or deleted, and to complain to { $authority }.
short-object = You have the right to object.
short-withdraw = You can withdraw a consent at any time.
short-more = Read more about your data and your rights
short-more-at = Read more at { $url }.

## Sign: TV surveillance (tv-overvågningslovens §§ 3 og 3 a)

sign-tv = CCTV in operation
sign-tv-audio = Image and sound are recorded.
sign-controller = Controller
sign-purpose = Purpose
sign-storage = Recordings are deleted
sign-more = Read more
sign-phone = Phone

## Body-worn camera: on the uniform and said aloud before the recording (C-422/24)

bodycam-sign = Camera that records image and sound
bodycam-sign-silent = Camera that records images
bodycam-wearing = I am wearing a camera that records image and sound.
bodycam-wearing-silent = I am wearing a camera that records images.
bodycam-starting = I am starting the recording now.
bodycam-before = The camera also keeps { $period } before the start.
bodycam-controller = { $name } is responsible.

## Phone: read aloud

phone-controller = You are speaking to { $name }. We are the controller of your data.
phone-more = Ask us to read the rest aloud, or read more at { $url }.

## Letter and e-mail, often to a person whose data came from elsewhere (Art. 14(3))

letter-subject = We process data about you
letter-greeting = Hello
letter-intro = We are writing to you because we have received data about you.
letter-intro-from-you = Here you can read what we use your data for and which rights you have.
letter-closing = Kind regards
