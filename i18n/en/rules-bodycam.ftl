### What the rules on body-worn cameras say when they find something. $what is what was found.

bodycam-art13 = The notice "{ $what }" about a body-worn camera follows Article 14.
    .untold = Nobody is told on the spot that the camera records for the purpose "{ $what }".
    .layer = Either the sign on the uniform or the spoken word about the recording is missing for the purpose "{ $what }".
    .full = The full information about the purpose "{ $what }" is nowhere to be found.
    .asks = A body-worn camera collects data from the person who is filmed. So Article 13 applies: a sign on the uniform, a word when recording, and the full notice on the web.
    .limits = Fixed cameras have rules of their own. Where either the sign or the spoken word is missing and the other is there, it is a risk. Those who wear the camera are told beforehand and need no sign.
    .why = The camera collects the data from the person who is filmed. So the person must be told when it happens and be able to read the rest.
    .fix = Use Article 13 with a short notice on the channel "sign", one on the channel "bodycam" and a full one on the web.
