### What is said of what the controller has accepted. $what is what was found.

accepted-entry = Something is accepted without being fully reasoned. What is missing: { $what }.
    .expired = What is accepted here was accepted until { $what }.
    .unknown = There is no rule called "{ $what }".
    .unlawful = The rule { $what } finds something unlawful here, and that cannot be accepted.
    .unmatched = Nothing that can be accepted was found at "{ $what }".
    .asks = What you accept has its reasons: which rule, where, why, by whom and for how long.
    .limits = Nothing unlawful can be accepted. An entry runs out only where today's date is known.
    .why = Whoever accepts a risk must be able to show why (accountability). A reason that nobody looks after shows nothing.
    .fix = Write "rule", "path", "because", "by" and "until". Assess again when the time has run out, and remove what no longer applies.
