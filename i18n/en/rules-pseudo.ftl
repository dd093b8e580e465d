### What the rule on anonymous data says when it finds something. $what is what was found.

pseudo-not-anonymous = The text says "{ $what }", but the data can be traced to a person.
    .key = The text speaks of anonymous data, but something still leads to the person: "{ $what }".
    .why = An IP address or a customer number points at one person, even without a name. Whoever reads "anonymous" believes otherwise.
    .fix = Do not call it anonymous, or remove everything that can lead back to the person.
