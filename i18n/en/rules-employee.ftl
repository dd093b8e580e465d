### What the rule on control of employees says when it finds something. $what is what was found.

employee-control-notice = Employees are not clearly told of "{ $what }" before it begins.
    .why = Whoever is recorded or followed at work must know all purposes in advance. This includes new employees.
    .fix = Make a notice to employees with "given": "when": "before", and write in "how" how they get it.
