### What the rules on storage say when they find something. $what is what was found.

retention-exceeds-purpose = "{ $what }" is kept longer than the name, and nothing says why.
    .bookkeeping = "{ $what }" is kept longer than the 5 years that the Bookkeeping Act demands.
    .why = A number or an address leads to the person as well as the name does. That the system needs a key is no reason.
    .fix = Erase or anonymise everything that points at the person at the same time. If an act demands more, write it in "law".

retention-undefined = There is no deadline for when the data in "{ $what }" are erased.
    .endless = The text says that the data are not erased: "{ $what }".
    .why = What nobody decides about stays for ever, in old systems too.
    .fix = Write a deadline in "retention" ("period" and "from"), or a rule for when you erase ("criterion"), for all data.
