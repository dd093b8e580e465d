### What the rules on consent say when they find something. $what is what was found.

consent-active = The choice "{ $what }" is made in advance.
    .why = Consent is an active choice. A box that is ticked in advance does not show what the person wants.
    .fix = Remove "default", or set it to false.

consent-controller-named = The controller has no name but asks for consent.
    .recipient = The consent to "{ $what }" is also for another controller, which is not named.
    .why = Whoever says yes must know who may. "We and our partners" does not say it.
    .fix = Write "controller.name", and give every recipient that is a controller itself a "name".

consent-data-subject-self = The consent also covers "{ $what }", who do not say yes themselves.
    .why = People can only consent to the use of data about themselves.
    .fix = Ask them in a dialog of their own, let somebody who may answer for them ("givenBy"), or give their data a purpose on another basis.

consent-explicit-art9 = The consent to "{ $what }" is an ordinary one, but the data are of a special category.
    .statement = The statement for "{ $what }" does not say expressly that the person consents.
    .category = Does the statement name the data on "{ $what }"?
    .why = Special categories of data need explicit consent: the person must say yes to precisely them, not just accept everything.
    .fix = Write "specialCategories" with "condition": "9(2)(a)". "statement" may say: Yes, I explicitly consent to your processing of data concerning my health for the purpose.

consent-publication-separate = Publishing special categories of data is mixed with another purpose in "{ $what }".
    .condition = Special categories of data in "{ $what }" are published without explicit consent.
    .photo = Are the photos in "{ $what }" harmless enough to rest on legitimate interests?
    .why = Whoever says yes to help has not said yes to being shown. What has been published cannot be taken back from everybody.
    .fix = Make a purpose of its own with "aim": "publication" and explicit consent, or make it anonymous. For harmless photos: write the assessment in "balancing".
