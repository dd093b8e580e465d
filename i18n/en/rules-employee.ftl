### What the rule on control of employees says when it finds something. $what is what was found.

employee-control-notice = Employees are not clearly told of "{ $what }" before it begins.
    .asks = Employees are told clearly of control measures before they begin: all purposes, when recordings are looked at, and who else gets them.
    .limits = For recordings of employees, and what is observed of where they are or what they read. A website's storage passes. So does a purpose whose notice is given before ("given.when").
    .why = Whoever is recorded or followed at work must know all purposes in advance. This includes new employees.
    .fix = Make a notice to employees with "given": "when": "before", and write in "how" how they get it.
