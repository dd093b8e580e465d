### What the rules on children say when they find something. $what is what was found.

child-counselling-no-parent = A child who seeks help must bring a parent ("{ $what }").
    .asks = A child who seeks help is not sent home for a parent's consent.
    .limits = Never more than a risk: Datatilsynet has seen a counselling centre ask the parents without criticising it. Where the child can also answer itself, it passes.
    .why = The parent may be what the child needs help with. A child who is able to seek help can normally also say yes.
    .fix = Let the child answer: set "parental" to false, and say in "maturity" how you assess the child.

child-iss-age-15 = Children aged { $what } cannot consent to an online service in Denmark by themselves.
    .none = The service is offered to children, but "{ $what }" does not say from which age a child can say yes alone.
    .parental = "{ $what }" does not say whether the parents are asked when the child is under 15.
    .text = The text says "{ $what }", but the limit is 15.
    .higher = The limit is set to { $what }. From 15 a child can say yes alone.
    .lowest = The limit is set to { $what }. No EU country may go below 13.
    .asks = From 15 a child consents alone to an online service in Denmark. Before that, whoever holds parental responsibility says yes too. The limit was 13 until 1 January 2024.
    .limits = For online services offered directly to children. Counselling and preventive services need no parent and pass. Other countries have limits of their own between 13 and 16 ("ageLimits"). A service that turns children under 15 away writes "parental": false. A limit above 15 shuts out those who can decide themselves: that is a risk. Consents given before the change follow the earlier limit.
    .why = From 15 a child consents to an online service alone. Before that, whoever holds parental responsibility must give or authorise the consent.
    .fix = Set "ageLimit" to 15 and "parental" to true. If the service is not for children under 15, set "parental" to false and turn them away.

child-maturity-general = "{ $what }" does not say how you assess whether a child can say yes by itself.
    .asks = Outside online services no age is fixed. The controller says how it sees that the child understands what it says yes to.
    .limits = Online services and counselling have rules of their own. Where parents answer, it passes.
    .why = Outside online services no age is fixed. The child must be able to understand what it says yes to.
    .fix = Write it in "children.maturity". Those aged 15 or over can normally say yes themselves; ask the parents of younger children.

child-no-profiling-marketing = "{ $what }" is advertising or profiling aimed at children.
    .asks = Children are not profiled for marketing.
    .limits = Where the file shows that the purpose is about children: its people, its dialog or a notice for children. A shop for everybody passes.
    .why = Children do not easily see through what happens to their data and what the advertising wants. They need particular protection.
    .fix = Leave the children out of the purpose, or write in "accepted" why it is justifiable.

child-parent-verification = "{ $what }" asks parents but does not say how you see that it is a parent.
    .asks = Whoever answers for a child online is asked to show that they hold parental responsibility. The controller makes reasonable efforts, with what technology offers.
    .limits = For online services offered directly to children, where parents are asked. Counselling passes.
    .why = A box that says "I am a parent" can be ticked by the child.
    .fix = Write in "verification" what you do to make sure that the answer comes from whoever holds parental responsibility.
