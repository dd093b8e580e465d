### What the rules on the legal basis say when they find something. $what is what was found.

basis-necessity-blanket = The purpose "{ $what }" records everybody, but what the recording is for happens rarely.
    .register = The purpose "{ $what }" keeps collecting data about everybody in case there is a dispute one day.
    .asks = Recording everybody, or following everybody in a register, must be necessary. Rare events are not reason enough.
    .limits = For recordings of voices and by body-worn cameras, and for standing collection from registers. Fixed cameras, recordings by consent and recordings that a named act demands pass. Where "alternatives" says why nothing less will do, it is a risk to be weighed.
    .why = Processing must be necessary. When less is enough, many people who have done nothing pay for it.
    .fix = Record only when there is a need ("scope": "case-by-case"), and look registers up only when the case is there. If nothing less will do, say why in "alternatives".

basis-public-no-6-1-f = The authority uses legitimate interests as the basis for "{ $what }".
    .outside = The authority uses legitimate interests for "{ $what }" and says that it lies outside its tasks.
    .asks = A public authority does not rest its tasks on a balance of interests.
    .limits = For authorities alone: a private body with a public task may balance interests. Outside its tasks ("outsideTasks"), as when guarding a building, an authority may have a legitimate interest. It is then a risk.
    .why = The legislator decides what an authority may do with people's data. The authority cannot weigh its own interest against theirs.
    .fix = Use Article 6(1)(e) or (c), and write the act that gives the task in "law". If it really lies outside the authority's tasks, write "outsideTasks": true.

basis-vital-interests-narrow = "{ $what }" is a fixed routine but rests on vital interests.
    .asks = Vital interests are for emergencies, not for routine.
    .limits = Medical treatment passes, and so does a purpose that is decided case by case.
    .why = Vital interests are about life and health in the single emergency, not a general basis for protecting staff.
    .fix = Use another basis, or use this one only in the single case ("scope": "case-by-case").
