### What the rules on known storage and signals say when they find something. $what is what was found.

signal-two-purposes = The signal "{ $what }" belongs to two purposes.
    .why = A signal is either given or not. If two purposes share it, a yes to the one is told as a yes to the other.
    .fix = Let every signal stand under one purpose.

signal-wrong-aim = The signal "{ $what }" means yes to advertising, but the purpose is another.
    .why = A yes to statistics or videos is no yes to advertising.
    .fix = Move the signal to a purpose with "aim": "marketing".

storage-two-purposes = "{ $what }" stands under two purposes, and at least one of them needs consent.
    .why = It is stored as soon as one purpose is allowed. A no to the other changes nothing.
    .fix = Let it stand under the purpose it serves, and split the service if it serves several.

storage-undeclared = { $what } usually stores something on the device, but it is not stated what.
    .why = What is not stated here is not told to the visitor, and is not erased when consent is withdrawn.
    .fix = Write it in "storage". If the service stores nothing, write an empty list.

storage-wrong-aim = This looks like { $what }, which serves another purpose than the one asked about here.
    .why = A yes to statistics is no yes to marketing, and a yes to preferences is no yes to statistics.
    .fix = Move it to a purpose that says what it is used for.
