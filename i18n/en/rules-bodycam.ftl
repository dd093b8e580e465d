### What the rules on body-worn cameras say when they find something. $what is what was found.

bodycam-art13 = The notice "{ $what }" about a body-worn camera follows Article 14.
    .untold = Nobody is told on the spot that the camera records for the purpose "{ $what }".
    .layer = Either the sign on the uniform or the spoken word about the recording is missing for the purpose "{ $what }".
    .full = The full information about the purpose "{ $what }" is nowhere to be found.
    .why = The camera collects the data from the person who is filmed. So the person must be told when it happens and be able to read the rest.
    .fix = Use Article 13 with a short notice on the channel "sign", one on the channel "bodycam" and a full one on the web.
