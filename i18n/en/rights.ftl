### The rights of GDPR Articles 15-22 and 77: what each means, and why one does not apply.

## Access, rectification, erasure, restriction, notification, portability (Art. 13(2)(b), 14(2)(c))

right-heading = Your rights
right-intro = You have these rights when we process data about you.
right-access-name = Access
right-access = You can find out which data we hold about you and get a copy.
right-rectification-name = Rectification
right-rectification = You can have incorrect data corrected and missing data added.
right-erasure-name = Erasure
right-erasure = In some cases you can have data deleted before we would otherwise delete them.
right-erasure-duty = We do not delete data for as long as they are necessary for our obligation under { $law }.
right-erasure-duty-bare = We do not delete data for as long as they are necessary for a legal obligation.
right-erasure-task = We do not delete data for as long as they are necessary for our task under { $law }.
right-erasure-task-bare = We do not delete data for as long as they are necessary for a task in the public interest.
right-erasure-claims = We do not delete data for as long as they are necessary for a legal claim.
right-restriction-name = Restriction
right-restriction = In some cases you can require that we only store the data and do not use them otherwise.
right-told-name = Telling recipients
right-told = When we correct, delete or restrict data, we tell the recipients. This does not apply if it is impossible or involves disproportionate effort.
right-portability-name = Portability
right-portability = You can get data you gave us in a machine-readable format or have them sent to another controller.
right-portability-not = The right does not apply here. It covers only data that you gave us and that we use by consent or contract.
right-limited = The right is limited under { $law }.
right-objection-name = Objection
right-objection-not = The right does not apply here. Our legal basis is neither a task in the public interest nor a legitimate interest. Nor do we use the data for direct marketing.

## Automated decisions (Art. 22)

right-automated-name = Automated decisions
right-automated = You have the right not to be judged by automated processing alone, including profiling. This applies where the decision has legal effects for you or affects you in a similarly significant way.

## How to use the rights (Art. 12(3)-(5)); $way is "email", "phone", "address" or "website"

right-use-name = How to use your rights
right-contact = { $way ->
    [phone] Call us on { $contact }.
    [website] Contact us at { $contact }.
   *[email] Write to { $contact }.
}
right-use-time = We reply as soon as possible and within one month of receiving your request.
right-use-extension = If your request is complex, we may take two more months, but we will tell you within the first month.
right-use-free = It is free of charge.

## Objection: a box of its own, apart from all other information (Art. 21(4))

right-object = Your right to object
right-object-one = You can object at any time to our using your data for the purpose “{ $purpose }”.
right-object-many = You can object at any time to our using your data for these purposes:
right-object-reason = Base your objection on your particular situation.
right-object-effect = We then stop, unless we have compelling legitimate grounds or need the data for a legal claim.
right-object-marketing = You can always say no to direct marketing, including profiling for it. We then stop. You need not give a reason.
right-object-research = You can also object to our using the data for research. This does not apply if the research is necessary for a task in the public interest.

## Complaint and remedies (Art. 13(2)(d), 14(2)(e), 77, 79, 82)

right-complaint = Complaint
right-complaint-authority = Are you dissatisfied with how we process your personal data? You can complain to { $name }.
right-complaint-elsewhere = If you live or work in another EU or EEA country, you can also complain to the data protection authority there.
right-complaint-court = You can also go to court and claim compensation.
right-complaint-cookies = If it is about cookies, you can also turn to Digitaliseringsstyrelsen (the Agency for Digital Government), which supervises the cookie rules.
right-datatilsynet-name = Datatilsynet (the Danish Data Protection Agency)
right-datatilsynet-address = Carl Jacobsens Vej 35, 2500 Valby, Denmark
right-datatilsynet-phone = +45 33 19 32 00
