### What the rule on anonymous data says when it finds something. $what is what was found.

pseudo-not-anonymous = The text says "{ $what }", but the data can be traced to a person.
    .key = The text speaks of anonymous data, but something still leads to the person: "{ $what }".
    .asks = Data that can be traced to a person are not anonymous, whatever they are called.
    .limits = For what a text claims of data that the purpose itself lists and that can be traced. Statistics that come out anonymous, and data that will be anonymous later, pass. A risk, since words can mean several things.
    .why = An IP address or a customer number points at one person, even without a name. Whoever reads "anonymous" believes otherwise.
    .fix = Do not call it anonymous, or remove everything that can lead back to the person.
