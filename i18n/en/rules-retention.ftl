### What the rules on storage say when they find something. $what is what was found.

retention-exceeds-purpose = "{ $what }" is kept longer than the name, and nothing says why.
    .bookkeeping = "{ $what }" is kept longer than the 5 years that the Bookkeeping Act demands.
    .asks = No part of the data outlives the purpose: a number is not kept because the system needs a key.
    .limits = Where a number or an address outlives the name from the same day, and nothing says why. Where an act or a criterion says why, it passes, unless the reason is the system's key. Records kept longer than the Bookkeeping Act's five years are a risk where no other act is named.
    .why = A number or an address leads to the person as well as the name does. That the system needs a key is no reason.
    .fix = Erase or anonymise everything that points at the person at the same time. If an act demands more, write it in "law".

retention-undefined = There is no deadline for when the data in "{ $what }" are erased.
    .endless = The text says that the data are not erased: "{ $what }".
    .asks = Data are not kept without an end: every type has a deadline, in old systems too.
    .limits = What a notice must tell is for notice-retention; here it is that there is no end. "We do not erase until …" passes, and so does an authority's archive, which the act on archives is about.
    .why = What nobody decides about stays for ever, in old systems too.
    .fix = Write a deadline in "retention" ("period" and "from"), or a rule for when you erase ("criterion"), for all data.
