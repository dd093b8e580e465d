### What the command line says.

cli-help =
    samtykke: consent dialogs and privacy notices from one file, held against the law

      samtykke check FILE…                   what is unlawful or risky, why, and how to fix it
      samtykke audit URL                     what a page does before, after and without consent
      samtykke render dialog ID --config FILE    a dialog as text or HTML
      samtykke render notice ID --config FILE    a notice as text or HTML
      samtykke build FILE --out DIR          a folder for production: the page needs no WebAssembly
      samtykke diff OLD NEW                  what changed for people, and whether it needs new consent
      samtykke public FILE                   the file without what is for your own eyes
      samtykke explain RULE                  one rule: what, why, examples, sources
      samtykke rules                         all rules
      samtykke schema                        JSON Schema for editors

    FILE may be a file, a folder, a pattern such as "sites/**/samtykke.json", or - for standard input.

      --lang da|en                           language of what is said
      --format FORMAT                        check, audit: text, json, sarif, github
                                             render: html, markdown, text, json,
                                             a notice also as page (a whole page), jsonld, tilt, svg (a sign)
                                             diff: text, json, markdown
                                             rules: text, json
      --today DATE                           check as of this day, for example 2026-11-21
      --config FILE                          render, audit: the configuration
      --wait NUMBER                          audit: milliseconds without activity until a page is done (1000)
      --level NUMBER                         render: the heading level of the notice's title (1 to 6)
      --form short|full|table                render: the short layer, the whole, or the purposes in a table
      --i18n DIR                             check, render, build: your own texts, a folder for each language
      --base ADDRESS                         build: where the site serves the folder, /samtykke/ for instance
      --all --out DIR                        explain: a page for each rule
      --types                                schema: TypeScript types instead
      --docs                                 schema: a page to read instead
      --version, --help

    check and audit end with 0 if nothing unlawful was found, 1 if something was, 2 if something could not be read.
    diff ends with 0 if nothing is needed, 1 if people must be asked or told again, 2 if a file could not be read.
    No file can show everything: what the page does can only be seen on the page. This is not legal advice.
cli-tagline = Run "samtykke --help" to see what it can do.
cli-unknown-command = There is no command "{ $name }".
cli-unknown-option = "{ $command }" has no option "--{ $name }".
cli-missing-value = The option "--{ $name }" needs a value.
cli-missing-file = "{ $command }" needs a file.
cli-missing-rule = "explain" needs the name of a rule.
cli-missing-option = "{ $command }" needs the option "--{ $name }".
cli-too-many = "{ $command }" does not know what to do with "{ $value }".
cli-unknown-rule = There is no rule "{ $name }".
cli-unknown-dialog = The file has no dialog "{ $name }".
cli-unknown-notice = The file has no notice "{ $name }".
cli-not-a-sign = The notice "{ $name }" is not a sign: only signs can be svg.
cli-tilt-unknown = TILT requires fields that the configuration says nothing about. They hold nothing, "ZZ" or an address in ".invalid": { $name }.
cli-render-what = "render" needs "dialog" or "notice" and an id.
cli-diff-what = "diff" needs two files: the old and the new one.
cli-bad-value = "{ $value }" cannot stand after "--{ $name }". Expected { $expected }.
cli-no-files = "{ $name }" holds no configuration.
cli-unreadable = { $error ->
    [missing] "{ $name }" is not there.
    [denied] You may not read "{ $name }".
    [folder] "{ $name }" is a folder, not a file.
    [not-text] "{ $name }" is no text in UTF-8.
   *[other] "{ $name }" could not be read: { $error }.
}
cli-unwritable = { $error ->
    [missing] "{ $name }" could not be written: the place is not there.
    [denied] You may not write "{ $name }".
    [folder] "{ $name }" is a folder, not a file.
   *[other] "{ $name }" could not be written: { $error }.
}
cli-i18n-no-folder = "{ $name }" is no folder with a folder for each language, for example "de", and .ftl files in it.
cli-i18n-faults = The texts in "{ $name }" cannot be used:
cli-i18n-language = "{ $name }" is no language. Write for example "de" or "pt-BR".
cli-i18n-syntax = Fluent cannot read what stands here: { $error }.
cli-i18n-unknown = There is no text "{ $name }".
cli-i18n-twice = The text "{ $name }" stands twice.
cli-i18n-variable = The text has no variable "{ $name }".
cli-i18n-left-out = The text does not say the variable "{ $name }".
cli-i18n-broken = Fluent cannot say the text: { $error }.
cli-i18n-none = There are no texts in "{ $language }". Give them with --i18n DIR.
cli-i18n-missing = { $count ->
    [one] The language "{ $language }" lacks { $count } text. Nothing is shown until it is there:
   *[other] The language "{ $language }" lacks { $count } texts. Nothing is shown until they are there:
}
cli-unlawful-dialog = The dialog "{ $name }" is not rendered, because it would collect an invalid consent:
cli-unlawful-hint = "samtykke check" tells what is wrong and how to mend it.
cli-built = { $count ->
    [one] { $count } file
   *[other] { $count } files
} written to "{ $name }".
cli-snippet = Put the content of "{ $name }" first in the <head> of every page.
cli-no-scripts = samtykke.js and its parts were not found: copy them from node_modules/samtykke/dist into the folder.

## Reports

severity-unlawful = unlawful
severity-risk = risk
severity-advice = advice
severity-review = question
severity-form = mistake
report-why = why
report-fix = mend
report-source = source
report-found = found:
report-unlawful = { $count } unlawful
report-risk = { $count ->
    [one] { $count } risk
   *[other] { $count } risks
}
report-advice = { $count } advice
report-review = { $count ->
    [one] { $count } question to you
   *[other] { $count } questions to you
}
report-unreadable = { $count } not read
report-accepted = { $count } accepted with a reason
report-form = { $count ->
    [one] { $count } mistake of form
   *[other] { $count } mistakes of form
}
report-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
report-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
report-passed-over = { $count ->
    [one] { $count } other file is no configuration and was passed over.
   *[other] { $count } other files are no configurations and were passed over.
}
report-nothing = { $files }: no rule found anything.
report-summary = { $files }: { $findings }.
report-law-date = Held against the law as of { $date }.
report-not-checked = A file cannot show everything. These rules are decided in the page: { $rules }.
report-cannot-see = A file cannot show whether you do what it says.

## Pages of rules

page-index = Rules
page-index-intro = What samtykke holds a configuration against, by the law as of { $date }. Each rule has a page with the reason, examples and sources.
page-rule = Rule
page-severity = Severity
page-decided = Decided in
page-decided-file = the configuration
page-decided-page = the page: a file cannot show it. Proved by the test "{ $test }".
page-decided-construction = the way dialogs and notices are built. Proved by the test "{ $test }".
page-aliases = Also known as
page-says = What it asks for
page-why = Why
page-fix = What to do
page-mend = What to do on the page
page-limits = Limits
page-bad = Examples that it finds
page-good = Examples that it leaves alone
page-example = Changes to examples/{ $name }/lawful.json:
page-example-at = Found: { $severity } at { $pointer }.
page-sources = Sources
strength-requires = demands it
strength-interprets = interprets it
strength-advises = advises it
strength-standard = a standard, not an act
page-generated = Generated from the code by npm run gen.

## Audit of a page

audit-before = before the choice
audit-rejected = after a no
audit-accepted = after a yes
audit-withdrawn = after consent was withdrawn
audit-cannot-see = A visit shows what happened in it. Other pages, days and visitors may show more.
audit-recorded = Recorded: { $moments }.
audit-other-tool = { $name } asks for consent on this page. Only what happens before the choice was recorded.
audit-no-tool = No known tool asks for consent on this page. Only what happens before the choice was recorded.
audit-not-pressed = The dialog has no buttons for every choice on this page, so the others were not recorded.
audit-draft = Draft of what the configuration lacks. Write the country, who else can read it, and why yourself.
audit-draft-adds = Add it to the service "{ $service }" of the purpose "{ $purpose }":
audit-draft-purpose = Under the purpose "{ $purpose }":
audit-draft-aim = Under a purpose with "aim": "{ $aim }":
audit-draft-unknown = Under the purpose it serves:
audit-own-choice = our own choice, not the law's
cli-missing-url = "audit" needs the address of a page.
cli-bad-recording = The browser gave a recording that cannot be read: { $error }.
cli-unvisited = { $error ->
    [native] The native program drives no browser. Use "npx samtykke audit { $name }" (Node 20 and Chromium).
    [no-browser] There is no Chromium or Chrome here. Install one, or write its path in CHROME_PATH.
   *[other] "{ $name }" could not be visited: { $error }.
}
