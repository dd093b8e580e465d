### What the rule on new purposes says when it finds something. $what is what was found.

purpose-creep = The text says that data are used for something new: "{ $what }".
    .asks = Data that were collected for one purpose are not used for another that does not fit with it.
    .limits = Where the text itself says that the same data are used again. Consent, an act that demands it, and statistics, research and archives pass. A risk, since whether purposes are compatible takes an assessment (Article 6(4)).
    .why = The person gave the data, or was recorded, for something else and does not expect the new use.
    .fix = Use the data only for what they were collected for. Otherwise ask for consent, or write the act that demands it.
