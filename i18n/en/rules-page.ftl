### What the rules about a page as it is shown say. $what is what was measured.

focus-obscured = Something lies over "{ $what }" when it has the focus.
    .asks = Nothing covers what has the focus.
    .limits = A standard of accessibility, not an act on consent. Measured in the middle of what has the focus.
    .why = People who use a keyboard must see where they are.
    .fix = Let your own fixed boxes make room while the dialog is open.

focus-visible = The focus is not visible on "{ $what }".
    .asks = The focus is visible.
    .limits = A standard of accessibility, not an act on consent. In a window in the background the focus cannot be measured.
    .why = People who use a keyboard must see where they are.
    .fix = Do not take the outline away at :focus-visible.

target-comfortable = A target is small: { $what }.
    .asks = Targets are at least 44 by 44 px.
    .limits = Our own choice, not the law's. Links in a text pass.
    .why = Small targets are hard to hit with a finger.
    .fix = Make it at least 44 px high and wide.

target-size = A target is too small: { $what }.
    .asks = Targets are at least 24 by 24 px.
    .limits = A standard of accessibility, not an act on consent. Links in a text pass.
    .why = People whose hands shake, and most thumbs, miss it.
    .fix = Make it larger. 44 by 44 px is good.

text-contrast = Text has too little contrast: { $what }.
    .asks = Text has enough contrast to be read.
    .limits = A standard of accessibility, not an act on consent. Text on a picture is not measured.
    .why = Many people cannot read text with low contrast.
    .fix = Choose a darker or lighter colour.

text-enlarged = At 200% something is cut off: { $what }.
    .asks = Text can be twice as large, and nothing is lost.
    .limits = A standard of accessibility, not an act on consent.
    .why = People who enlarge the text must get all of it.
    .fix = Give nothing a fixed height or width.
