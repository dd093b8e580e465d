### What the rules on known storage and signals say when they find something. $what is what was found.

signal-two-purposes = The signal "{ $what }" belongs to two purposes.
    .asks = A signal to other tools belongs to one purpose.
    .limits = Several services of one purpose may share a signal.
    .why = A signal is either given or not. If two purposes share it, a yes to the one is told as a yes to the other.
    .fix = Let every signal stand under one purpose.

signal-wrong-aim = The signal "{ $what }" means yes to advertising, but the purpose is another.
    .asks = A signal for advertising is not granted by a consent to statistics.
    .limits = The rule looks only at the purpose's "aim". Purposes without one pass.
    .why = A yes to statistics or videos is no yes to advertising.
    .fix = Move the signal to a purpose with "aim": "marketing".

storage-two-purposes = "{ $what }" stands under two purposes, and at least one of them needs consent.
    .asks = The same storage does not stand under two purposes of which one needs consent.
    .limits = The same name at two providers is two cookies. Two purposes that both need no consent pass.
    .why = It is stored as soon as one purpose is allowed. A no to the other changes nothing.
    .fix = Let it stand under the purpose it serves, and split the service if it serves several.

storage-undeclared = { $what } usually stores something on the device, but it is not stated what.
    .page-stored = It is stored on the device, but the configuration does not say so: { $what }.
    .page-asked = The page fetches something from here, but the configuration does not say so: { $what }.
    .page-fix = Write the service under the purpose it serves. The draft shows what is missing.
    .asks = A service that is known to store something on the device says what.
    .limits = A hint only: products can be set up to store nothing, and then an empty list says so.
    .why = What is not stated here is not told to the visitor, and is not erased when consent is withdrawn.
    .fix = Write it in "storage". If the service stores nothing, write an empty list.

storage-wrong-aim = This looks like { $what }, which serves another purpose than the one asked about here.
    .asks = Storage that is known for one aim stands under a consent to that aim.
    .limits = A risk: a name can be used for something else, and some products serve several aims. Statistics under marketing pass. What stands without consent is for cookie-exempt.
    .why = A yes to statistics is no yes to marketing, and a yes to preferences is no yes to statistics.
    .fix = Move it to a purpose that says what it is used for.
