### What the rule on new purposes says when it finds something. $what is what was found.

purpose-creep = The text says that data are used for something new: "{ $what }".
    .why = The person gave the data, or was recorded, for something else and does not expect the new use.
    .fix = Use the data only for what they were collected for. Otherwise ask for consent, or write the act that demands it.
