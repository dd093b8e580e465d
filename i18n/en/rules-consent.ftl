### What the rules on consent say when they find something. $what is what was found.

consent-active = The choice "{ $what }" is made in advance.
    .why = Consent is an active choice. A box that is ticked in advance does not show what the person wants.
    .fix = Remove "default", or set it to false.

consent-controller-named = The controller has no name but asks for consent.
    .recipient = The consent to "{ $what }" is also for another controller, which is not named.
    .why = Whoever says yes must know who may. "We and our partners" does not say it.
    .fix = Write "controller.name", and give every recipient that is a controller itself a "name".
