### What the rules on TV surveillance say when they find something. $what is what was found.

tv-disclosure = Recordings from TV surveillance in "{ $what }" are given to others than the police.
    .asks = Recordings from TV surveillance go to the police, or to whom an act names. Others get them only with explicit consent.
    .limits = For Danish controllers' fixed cameras against crime. Processors are not meant. A recipient with "law" passes, for example under section 4 c(2) of the Danish TV Surveillance Act.
    .why = Whoever is filmed may be put on show for something that no court has looked at.
    .fix = Give recordings to the police only. If an act says that others may have them, write it in the recipient's "law".

tv-public-area = May you watch an area for general traffic in "{ $what }", and is the camera registered with the police?
    .asks = A private camera does not watch a street or a square without an exception or a permit.
    .limits = A question to you, where "publicArea" is true, or "area" names the pavement or the street without saying so. An authority needs no permit here.
    .why = People must be able to walk through streets and squares without being filmed by private controllers.
    .fix = Find the exception in section 2 of the Danish TV Surveillance Act, or get a permit from the police ("policePermit"). Register the camera in POLCAM ("polcam").

tv-retention-30d = The recordings in "{ $what }" are kept longer than 30 days.
    .asks = Recordings from TV surveillance against crime are erased within 30 days.
    .limits = For Danish controllers' fixed cameras. Where "extensionReason" says why, the criterion names the police or a dispute, or the period names an act, it passes. Body-worn cameras and recorded calls have no limit in days.
    .why = Most recordings show people who have done nothing. So they must be erased within 30 days.
    .fix = Set the deadline to 30 days. If there is a concrete case, write in "extensionReason" which recordings you keep longer and why.

tv-sign = There is no sign about the TV surveillance in "{ $what }".
    .more = The sign "{ $what }" does not show where the rest of the information is.
    .asks = TV surveillance is signposted where people can come, and the sign leads to the rest of the information.
    .limits = For Danish controllers, private ones and authorities. A private person's camera at home is not meant. Body-worn cameras have a rule of their own.
    .why = Whoever walks in must be able to see that there is a camera and who is behind it.
    .fix = Make a notice on the channel "sign" with the purpose, and refer to the full one with "full" or "url".
