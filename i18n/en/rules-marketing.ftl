### What the rules on marketing say when they find something. $what is what was found.

marketing-consent-content = The consent to "{ $what }" does not say what the marketing is about and how it arrives.
    .channels = The consent to "{ $what }" does not say whether the marketing arrives by e-mail, by text message or elsewhere.
    .products = The consent to "{ $what }" does not say which products the marketing is about.
    .social = The consent to "{ $what }" does not say on which social medium the marketing arrives.
    .why = Whoever says yes must know who writes, about what and how. "Marketing" alone is a blank cheque.
    .fix = Write "marketing" with "channels" and "products", and name the social medium in the text.

marketing-disclosure-consent = The purpose "{ $what }" lets other firms market to consumers without their explicit consent.
    .general = The purpose "{ $what }" gives general customer data to other firms' marketing. Are the conditions of section 13 of the Danish Data Protection Act met, the check of CPR too?
    .why = A customer has said yes to one purchase, not to other firms' advertising.
    .fix = Ask for explicit consent (6(1)(a)), or remove "partners".

marketing-e-consent = The purpose "{ $what }" is marketing by e-mail or text message without consent.
    .newsletter = Is the newsletter "{ $what }" marketing? Then it needs consent.
    .why = One must have said yes before advertising comes by e-mail and text message. That holds for firms too.
    .fix = Use "6(1)(a)" and ask first. If they are customers and it is about your own similar products, see the rule marketing-soft-optin.

marketing-objection = The purpose "{ $what }" does not say how to say no to the marketing.
    .limit = The right to say no to direct marketing is limited under the purpose "{ $what }". It cannot be limited.
    .why = One can always say no to direct marketing, without a reason.
    .fix = Say in "marketing.optOut" how to say no, and remove limits in "rights.objection".

marketing-robinson = Do you check who has said no to advertising before you write or call under the purpose "{ $what }"?
    .why = Consumers can say no to you and in CPR (the Robinson list, made every quarter). Both must be checked first.
    .fix = Check your own list and the Robinson list, and write the list as a source in "source". Otherwise write the answer in "accepted".

marketing-soft-optin = The purpose "{ $what }" uses the exception for one's own customers but does not say how to say no.
    .customers = The exception for one's own customers is used under the purpose "{ $what }" on others than customers.
    .partners = The exception for one's own customers is not for others' products (the purpose "{ $what }").
    .products = The purpose "{ $what }" does not say which products the exception is used for.
    .why = The exception is only for one's own similar products, and only if saying no is free and easy when the address is given and in every message.
    .fix = Write "marketing.optOut" and "marketing.products", and remove "partners".
