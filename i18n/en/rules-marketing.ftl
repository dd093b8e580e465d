### What the rules on marketing say when they find something. $what is what was found.

marketing-consent-content = The consent to "{ $what }" does not say what the marketing is about and how it arrives.
    .channels = The consent to "{ $what }" does not say whether the marketing arrives by e-mail, by text message or elsewhere.
    .products = The consent to "{ $what }" does not say which products the marketing is about.
    .social = The consent to "{ $what }" does not say on which social medium the marketing arrives.
    .asks = A consent to electronic marketing says who sends, about what, and how.
    .limits = Advertising on the page by cookies is no message to the person, and passes. Who sends is for consent-controller-named.
    .why = Whoever says yes must know who writes, about what and how. "Marketing" alone is a blank cheque.
    .fix = Write "marketing" with "channels" and "products", and name the social medium in the text.

marketing-disclosure-consent = The purpose "{ $what }" lets other firms market to consumers without their explicit consent.
    .general = The purpose "{ $what }" gives general customer data to other firms' marketing. Are the conditions of section 13 of the Danish Data Protection Act met, the check of CPR too?
    .asks = A consumer's data do not reach another firm's marketing without explicit consent.
    .limits = For partners in "marketing.partners". Where the exception for general customer data may apply, it is a question to you. Firms that only carry out the sending, such as printers and the post, are no partners.
    .why = A customer has said yes to one purchase, not to other firms' advertising.
    .fix = Ask for explicit consent (6(1)(a)), or remove "partners".

marketing-e-consent = The purpose "{ $what }" is marketing by e-mail or text message without consent.
    .newsletter = Is the newsletter "{ $what }" marketing? Then it needs consent.
    .asks = Marketing by e-mail and text message needs the receiver's consent beforehand.
    .limits = Post, and calls made by a human, are not electronic mail. A newsletter that markets nothing, such as a club's news to its members, needs no consent under the act. Where a newsletter does not say what it markets, it is a question to you.
    .why = One must have said yes before advertising comes by e-mail and text message. That holds for firms too.
    .fix = Use "6(1)(a)" and ask first. If they are customers and it is about your own similar products, see the rule marketing-soft-optin.

marketing-objection = The purpose "{ $what }" does not say how to say no to the marketing.
    .limit = The right to say no to direct marketing is limited under the purpose "{ $what }". It cannot be limited.
    .asks = Everybody can say no to direct marketing, always and without a reason.
    .limits = Where marketing rests on consent, one says no by withdrawing it.
    .why = One can always say no to direct marketing, without a reason.
    .fix = Say in "marketing.optOut" how to say no, and remove limits in "rights.objection".

marketing-robinson = Do you check who has said no to advertising before you write or call under the purpose "{ $what }"?
    .asks = Who markets by post or telephone first checks who has said no: their own list and the Robinson list, made every quarter.
    .limits = A file cannot show whether the lists are checked: it is a question to you, unless they stand as a source. Where the receiver has consented, it passes.
    .why = Consumers can say no to you and in CPR (the Robinson list, made every quarter). Both must be checked first.
    .fix = Check your own list and the Robinson list, and write the list as a source in "source". Otherwise write the answer in "accepted".

marketing-soft-optin = The purpose "{ $what }" uses the exception for one's own customers but does not say how to say no.
    .customers = The exception for one's own customers is used under the purpose "{ $what }" on others than customers.
    .partners = The exception for one's own customers is not for others' products (the purpose "{ $what }").
    .products = The purpose "{ $what }" does not say which products the exception is used for.
    .asks = Customers may get e-mail about your own similar products without consent, if saying no is free and easy each time.
    .limits = Whether the products are similar, and the no stands in every message, a file cannot tell.
    .why = The exception is only for your own similar products. Saying no must be free and easy, when the address is given and in every message.
    .fix = Write "marketing.optOut" and "marketing.products", and remove "partners".
