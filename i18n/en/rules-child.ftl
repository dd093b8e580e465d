### What the rules on children say when they find something. $what is what was found.

child-counselling-no-parent = A child who seeks help must bring a parent ("{ $what }").
    .why = The parent may be what the child needs help with. A child who is able to seek help can normally also say yes.
    .fix = Let the child answer: set "parental" to false, and say in "maturity" how you assess the child.

child-iss-age-15 = Children aged { $what } cannot consent to an online service in Denmark by themselves.
    .none = The service is offered to children, but "{ $what }" does not say from which age a child can say yes alone.
    .parental = "{ $what }" does not say whether the parents are asked when the child is under 15.
    .text = The text says "{ $what }", but the limit is 15.
    .higher = The limit is set to { $what }. From 15 a child can say yes alone.
    .why = From 15 a child consents to an online service alone. Before that, whoever holds parental responsibility must give or authorise the consent.
    .fix = Set "ageLimit" to 15 and "parental" to true. If the service is not for children under 15, set "parental" to false and turn them away.
