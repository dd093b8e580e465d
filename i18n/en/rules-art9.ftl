### What the rules on special categories of data say when they find something. $what is what was found.

art9-condition-missing = There is no condition of Article 9(2) for "{ $what }".
    .asks = Special categories of personal data need a condition of Article 9(2), besides their basis in Article 6.
    .limits = Ordinary consent is not enough: consent-explicit-art9 says what the dialog lacks, and this rule what the notice lacks. Where "specialCategories.data" lists the data that the condition covers, all special categories must be there.
    .why = Special categories of data may be processed only when one of the exceptions of Article 9(2) applies. The person must be able to see which.
    .fix = Write "specialCategories.condition" so that it covers all the special categories, or do not process them.

art9-health-secrecy = It does not say which duty of secrecy applies to "{ $what }".
    .asks = Health care processes special categories of data only under a duty of secrecy, and the notice says which.
    .limits = The duty may stand in "secrecy" or in "law".
    .why = Health and social care may use special categories of data only because those who work there must keep silent.
    .fix = Write in "specialCategories.secrecy" which act the duty of secrecy follows from, for example the Danish Health Act.

art9-nonprofit-scope = Article 9(2)(d) is used for "{ $what }", but the controller is no body with a political, philosophical, religious or trade-union aim.
    .subjects = Article 9(2)(d) does not cover "{ $what }".
    .recipients = Members' special categories of data are passed on to "{ $what }" without consent.
    .asks = A union, a church or a party may process special categories of data about its own members. It may not pass them on without consent.
    .limits = Groups that the body may be in regular contact with pass. So do recipients that an act names, processors, and what members share among themselves.
    .why = The exception is for the body's own members, former members and regular contacts, and the data may not leave it without consent.
    .fix = Write "controller.nonprofitAim" if it fits, and let the purpose be about the members alone. Otherwise ask for explicit consent.

art9-public-interest-permit = There is no permit from Datatilsynet to use Article 9(2)(g) for "{ $what }".
    .law = Does the act named allow Article 9(2)(g) for "{ $what }" without a permit?
    .asks = A private controller that relies on substantial public interest has Datatilsynet's permit.
    .limits = For Danish controllers. Where an act of the sector is named, or the body carries out a public task, it is a question to you. Can the act stand in for the permit?
    .why = A private body may use special categories of data for reasons of substantial public interest only when Datatilsynet has said yes.
    .fix = Write the number of the permit in "specialCategories.permit", find another condition, or do not do it.
