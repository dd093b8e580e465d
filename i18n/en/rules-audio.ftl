### What the rule on secret sound recordings says when it finds something. $what is what was found.

audio-secret = The text says that sound is recorded in secret: "{ $what }".
    .camera = The camera in "{ $what }" records sound too.
    .asks = Nobody's conversation is recorded in secret.
    .limits = The rule reads what the file says: words about secret recording, and fixed cameras with sound. "We never record secretly" passes. Sound on a signposted camera is a risk, unless "alternatives" says why it is needed.
    .why = It is a crime to record other people's conversations in secret when none of those who talk knows.
    .fix = Say so before the recording begins ("announcement"), or record no sound ("audio": false). Write in "alternatives" if a camera with sound is necessary.
