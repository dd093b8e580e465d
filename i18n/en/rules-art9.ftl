### What the rules on special categories of data say when they find something. $what is what was found.

art9-condition-missing = There is no condition of Article 9(2) for "{ $what }".
    .why = Special categories of data may be processed only when one of the exceptions of Article 9(2) applies. The person must be able to see which.
    .fix = Write "specialCategories.condition" so that it covers all the special categories, or do not process them.
