### The notice for children (Art. 12(1), recital 58): the same facts in words a child knows; sentences of at most 15 words.

## Frame

child-title = What we know about you
child-intro = Hi! We are { $name }. Here you can read what we save about you.
child-intro-from-others = Hi! We are { $name }. Others have told us something about you.
child-intro-from-both = Hi! We are { $name }. You have told us something about you. So have others.
child-short-purposes = We use what we know about you for:
child-short-from-others = Others also tell us something about you.
child-short-transfers = Some of it goes to countries outside the EU.
child-short-object = Sometimes you can say stop.
child-short-complaint = You can complain to us or to { $authority }.
child-for-purposes = This is about { $purposes }.
child-more = Read more about what we know about you
child-label-data = What we save
child-label-basis = Why we may
child-label-special = Extra private things
child-label-offences = Illegal things
child-label-recipients = Who we show it to
child-label-storage = When we delete it
child-label-source = Where we got it
child-label-provision = Must you tell us?
child-label-rule = The rule is here
child-label-new = This is new
child-label-basis-for = Why we may ({ $part })
child-label-other-consent = You are also asked about
child-label-marketing = Advertising
child-label-publication = Where others can see it
child-label-recording = How we record

## Types of data that a child has other words for

child-data-ip-address = your number on the internet (IP address)
child-data-device-id = a number for your phone or computer
child-data-browser = which program you see the page with
child-data-pages-viewed = which pages you see
child-data-location = where you are
child-data-voice = the sound of your voice
child-data-message = your messages
child-data-offences = illegal things
child-data-social-problems = big problems in your life
child-data-health = your health
child-data-ethnicity = where your family comes from
child-data-religion = what you believe in
child-data-political-opinion = what you think about politics
child-data-sex-life = sex or who you are attracted to
child-data-genetic = your genes
child-data-biometric = measurements of your face or fingers

## Who

child-controller = Who are we?
child-controller-is = { $name } is responsible for what we know about you.
child-joint-are = We look after it together with { $names }.
child-joint-rights = You can ask each of us.
child-joint = Who looks after it with us?
child-joint-contact = It is enough to ask { $name }.
child-representative-is = { $name } helps us in the EU.
child-representative = Our helper in the EU
child-dpo = Who can you ask?
child-dpo-is = A person checks that we look after what we know about you.
child-dpo-named = The person is called { $name }.

## Why; the citation is a line of its own, so the sentence stays short

child-purposes = What do we use it for?
child-basis-6-1-a = We may only do it if you say yes.
child-basis-6-1-b = We need it to keep our agreement with you.
child-basis-6-1-c = A law says that we must.
child-basis-6-1-d = We do it to protect your life or the lives of others.
child-basis-6-1-e = { $who ->
    [authority] It is a job that the law has given us.
   *[private] It is an important job for all of society.
}
child-basis-6-1-f = We have a good reason: { $interest }.
child-basis-6-1-f-bare = We have a good reason for it.
child-basis-weighed = We have thought about whether it is fair to you. We believe it is.
child-new-from = We already know it. We start to use it like this on { $date } at the earliest.
child-other-consent = Another law says that you must say yes too: { $law }.
child-cite = Article { $article }({ $paragraph })({ $letter }) GDPR
child-condition-9-2-a = We save the extra private things only if you clearly say yes.
child-condition-other = A special rule says that we may save the extra private things.
child-offences-consent = We save something about illegal things only if you clearly say yes.
child-offences = We also save something about illegal things. A special rule says that we may.
child-cpr = We use your CPR number. A special rule says that we may.
child-cite-offences = Section 8 of the Danish Data Protection Act
child-cite-cpr = Section 11 of the Danish Data Protection Act

## Who sees it, where it goes, when it is deleted

child-recipients = Who can see it?
child-recipients-none = We do not show it to others.
child-recipients-controllers = These learn something about you and decide for themselves how to use it.
child-recipients-processors = These help us and do only what we say.
child-recipients-joint = These look after it with us.
child-gets-data-why = They get this: { $data }. The reason is that { $why }.
child-gets-data = They get this: { $data }.
child-gets-why = They get it because { $why }.
child-gets-law = A law says that we must show it: { $law }.
child-transfers = Which countries does it go to?
child-transfer-to = { $recipient } gets it. They are in another country: { $country }.
child-transfer-to-recipient = { $recipient } gets it.
child-transfer-to-country = It is sent to another country: { $country }.
child-transfers-none = It stays in countries that follow the EU's rules.
child-transfer-adequacy = The EU says that the country looks after it well.
child-transfer-dpf = The firm has joined an agreement to look after it well.
child-transfer-safeguards = We have an agreement with them to look after it well.
child-transfer-consent = We send it only if you clearly say yes.
child-transfer-exception = A special rule says that we may send it.
child-transfer-no-adequacy = The EU has not said that the country looks after it well enough.
child-transfer-copy = You can see the agreement if you ask us.
child-storage-law = A law says that we must keep it: { $law }.
child-storage-at-least = We keep it for at least { $period }.
child-storage-at-least-after = We keep it for at least { $period } after { $event }.
child-source-self = You told us something yourself.
child-source-observed = We saw or heard something ourselves.
child-source-from = We got it from { $source }.
child-source-data-from = We got this from { $source }: { $data }.
child-source-public = Everyone can read it there.
child-provision-statutory = A law says that you must tell us: { $law }.
child-provision-statutory-bare = A law says that you must tell us.
child-provision-contractual = We need it so that we can have an agreement.
child-provision-voluntary = You decide whether you want to tell us.
child-provision-observed = No law and no agreement says that you must.
child-automated = Does a computer decide?
child-automated-is = A computer decides without asking a human.
child-automated-human = You can ask a human to look at it. You can say what you think, and that it is wrong.
child-automated-22-2-a = We may because we have an agreement with you.
child-automated-22-2-b = A law says that we may.
child-automated-22-2-c = It happens only if you clearly say yes.

## Advertising

child-marketing = We send you advertising.
child-marketing-products = It is about { $products }.
child-marketing-channels = It comes { $channels }.
child-marketing-partners = You also get advertising from { $names }.
child-marketing-soft = It is only about things like those you have bought. You can always say no.

## What is stored on the device

child-cookies = What the page saves on your phone or computer
child-cookies-intro = Here is everything that the page saves or reads.
child-cookies-choice = You can say no, and you can always change your mind.
child-cookies-no-consent = The page does not work without this.
child-cookies-consent = This happens only if you say yes.
child-cookies-provider = Who is behind it
child-cookies-why = What it is for
child-cookies-duration = How long

## Changing one's mind, rights, complaint

child-withdraw = Have you changed your mind?
child-withdraw-any-time = You can always change your mind. Then we stop.
child-withdraw-earlier = What we did before you changed your mind was still all right.
child-withdraw-erase = We delete what we have only because you said yes.
child-withdraw-anonymise = We remove what shows that it is about you.
child-withdraw-keep = We still keep this: { $data }. A law says that we must: { $law }.
child-rights = What you can ask us
child-right-access = You can ask what we know about you and get a copy.
child-right-rectification = You can ask us to correct what is wrong.
child-right-erasure = You can ask us to delete it. Sometimes we must keep it a little longer.
child-right-limited = A law says that we may not always delete: { $law }.
child-right-restriction = You can sometimes ask us to pause using it.
child-right-portability = You can take what you gave us with you to others.
child-right-use = We answer you within a month. It costs nothing.
child-right-extension = If it is hard, we take up to two months more. We tell you first.
child-object = You can say stop
child-object-one = You can always say stop to what we do in “{ $purpose }”.
child-object-many = You can always say stop to this:
child-object-reason = Tell us why it is a problem for you.
child-object-effect = Then we stop, unless we have a very important reason.
child-object-marketing = You can always say no to advertising. Then we stop.
child-object-research = You can also say stop to research. Sometimes it is too important to stop.
child-complaint = Do you think we do something wrong?
child-complaint-us = You can tell us or ask an adult to help you.
child-complaint-authority = You can also complain to { $name }. They check that the rules are followed.

## What is not told

child-exceptions = What we do not tell here
child-exception = A special rule says that we need not tell everything.
