### What the rules on TV surveillance say when they find something. $what is what was found.

tv-disclosure = Recordings from TV surveillance in "{ $what }" are given to others than the police.
    .why = Whoever is filmed may be put on show for something that no court has looked at.
    .fix = Give recordings to the police only. If an act says that others may have them, write it in the recipient's "law".

tv-public-area = May you watch an area for general traffic in "{ $what }", and is the camera registered with the police?
    .why = People must be able to walk through streets and squares without being filmed by private controllers.
    .fix = Find the exception in section 2 of the Danish TV Surveillance Act, or get a permit from the police ("policePermit"), and register the camera in POLCAM ("polcam").

tv-retention-30d = The recordings in "{ $what }" are kept longer than 30 days.
    .why = Most recordings show people who have done nothing. So they must be erased within 30 days.
    .fix = Set the deadline to 30 days. If there is a concrete case, write in "extensionReason" which recordings you keep longer and why.

tv-sign = There is no sign about the TV surveillance in "{ $what }".
    .more = The sign "{ $what }" does not show where the rest of the information is.
    .why = Whoever walks in must be able to see that there is a camera and who is behind it.
    .fix = Make a notice on the channel "sign" with the purpose, and refer to the full one with "full" or "url".
