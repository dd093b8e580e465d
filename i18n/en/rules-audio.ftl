### What the rule on secret sound recordings says when it finds something. $what is what was found.

audio-secret = The text says that sound is recorded in secret: "{ $what }".
    .camera = The camera in "{ $what }" records sound too.
    .why = It is a crime to record other people's conversations in secret when none of those who talk knows.
    .fix = Say so before the recording begins ("announcement"), or record no sound ("audio": false). Write in "alternatives" if a camera with sound is necessary.
