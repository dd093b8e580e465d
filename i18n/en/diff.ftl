### What "samtykke diff" says. The first part is for people, in the notice's own tone; the rest is for the controller.

diff-purpose-new = We now also want to use data for a new purpose: { $purpose }.
diff-purpose-gone = We no longer use data for this purpose: { $purpose }.
diff-data-new = We now also process: { $data }.
diff-data-gone = We no longer process: { $data }.
diff-people-new = It is now also about { $people }.
diff-people-gone = It is no longer about { $people }.
diff-recipient-new = { $role ->
    [controller] We now disclose data to { $name }.
    [joint-controller] We now share data with { $name }.
   *[processor] We now entrust data to { $name }.
}
diff-recipient-gone = We no longer give data to { $name }.
diff-transfer-new = We now transfer data to a country outside the EU and the EEA: { $recipient } ({ $country }).
diff-transfer-gone = We no longer transfer data to { $recipient } ({ $country }).
diff-transfer-basis = The transfer to { $recipient } now rests on something else. { $basis }
diff-retention-longer = We keep the data longer: now { $new }, before { $old }.
diff-retention-shorter = We delete the data sooner: now after { $new }, before after { $old }.
diff-retention-same = We count the time until we delete in another way: now { $new }, before { $old }.
diff-basis = The legal basis is another: now { $new }, before { $old }.
diff-special-new = We now process sensitive data. It rests on: { $condition }.
diff-service-new = The site now uses { $service } from { $provider }.
diff-service-gone = The site no longer uses { $service }.
diff-service-alone = You are now asked about { $service } separately.
diff-storage-new = Something more is now stored or read on your device: { $name }. How long: { $duration }.
diff-storage-gone = This is no longer stored or read on your device: { $name }.
diff-storage-duration = This is stored on your device shorter or longer than before: { $name }. How long: { $duration }.
diff-automated-new = A system now makes the decision automatically, without a human considering it.
diff-automated-gone = A system no longer makes the decision alone.
diff-source-new = We now also get data from { $source }.
diff-source-gone = We no longer get data from { $source }.
diff-set = { $what }: now { $new }.
diff-new = { $what }: now also { $new }.
diff-gone = { $what }: no longer { $old }.
diff-changed = { $what }: now { $new }, before { $old }.
diff-text-new = { $what }: it now says “{ $text }”
diff-text-gone = { $what }: it no longer says “{ $text }”
diff-differs = { $what }: this has changed.
diff-otherwise = The purpose has changed.
diff-yes = yes
diff-no = no

## Words of the file

diff-word-button = with a button
diff-word-link = with a link
diff-word-phone = by phone
diff-word-email = by e-mail
diff-word-letter = by letter
diff-word-in-person = in person
diff-word-statutory = required by law
diff-word-contractual = required by the contract
diff-word-voluntary = voluntary
diff-word-anonymise = made anonymous
diff-word-sample = samples
diff-word-case-by-case = after an assessment each time
diff-word-private = private body
diff-word-person = private person
diff-word-proxy = a proxy
diff-word-data-subject = yourself
diff-word-observed = what we record ourselves
diff-word-8-1 = section 8(1) of the Danish Data Protection Act
diff-word-8-2 = section 8(2) of the Danish Data Protection Act
diff-word-8-3 = section 8(3) of the Danish Data Protection Act
diff-word-8-4 = section 8(4) of the Danish Data Protection Act
diff-word-8-5 = section 8(5) of the Danish Data Protection Act
diff-word-11-1 = section 11(1) of the Danish Data Protection Act
diff-word-11-2-1 = section 11(2)(1) of the Danish Data Protection Act
diff-word-11-2-2 = section 11(2)(2) of the Danish Data Protection Act
diff-word-11-2-3 = section 11(2)(3) of the Danish Data Protection Act
diff-word-11-2-4 = section 11(2)(4) of the Danish Data Protection Act
diff-word-13 = data from you (Article 13)
diff-word-14 = data from others (Article 14)
diff-word-both = data from you and from others (Articles 13 and 14)
diff-word-22-2-a = the contract with you (Article 22(2)(a))
diff-word-22-2-b = a law (Article 22(2)(b))
diff-word-22-2-c = your explicit consent (Article 22(2)(c))

## To the controller

diff-title = What has changed for the person
diff-nothing = Nothing has changed for the person.
diff-needs-consent = Ask for consent again: the old one does not cover the change.
diff-needs-consent-new = Ask for consent before you begin.
diff-needs-information = Tell people before the change holds.
diff-needs-nothing = It needs neither new consent nor new information.
diff-reworded = The wording changed: { $what }.
diff-reworded-old = before: { $text }
diff-reworded-new = now: { $text }
diff-reworded-means = New wording needs nothing if it means the same. Read it: only a human can tell.
diff-hint-controller = Is { $new } another than { $old }? Then consents to { $old } do not hold: ask for them again.
diff-hint-date = The notice "{ $notice }" says something else, but has its old date. Mend "updated".
diff-sum-consent = New consent: { $what }.
diff-sum-information = New information: { $what }.
