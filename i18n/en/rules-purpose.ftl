### What the rule on new purposes says when it finds something. $what is what was found.

purpose-creep = The text says that data are used for something new: "{ $what }".
    .asks = Data that were collected for one purpose are not used for another that does not fit with it.
    .limits = Where the text itself says that the same data are used again. Consent, an act that demands it, and statistics, research and archives pass. A risk, since whether purposes are compatible takes an assessment (Article 6(4)).
    .why = The person gave the data, or was recorded, for something else and does not expect the new use.
    .fix = Use the data only for what they were collected for. Otherwise ask for consent, or write the act that demands it.

purpose-same-title = Two purposes have the same title: "{ $what }".
    .asks = Purposes that stand together in a dialog or a notice have a title each.
    .limits = Two purposes in different notices may have the same title, for example for members and for parents.
    .why = Whoever meets the same title twice cannot tell which is which, or what was said yes to.
    .fix = Give each purpose a title that says what it is.
