//! What is shown is easy to read for the people it is shown to.
//!
//! Long sentences and long words make a text hard, and the readability index LIX (Björnsson 1968) counts both. It is measured
//! on the whole dialog or notice as people read it, the fixed words included.
//!
//! ## Bad
//! ```json advice webshop /dialogs/newsletter
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS anmoder hermed enhver interesseret nyhedsbrevsmodtager om samtykkeerklæring vedrørende elektronisk kommunikation af produktinformationer, kampagnetilbud, arrangementsinvitationer, værkstedsmeddelelser, sikkerhedsoplysninger, tilbagekaldelsesmeddelelser, leveringsbetingelser, brugerundersøgelser, konkurrencedeltagelser, sæsonvejledninger, vedligeholdelsesanvisninger, udstyrsanbefalinger, rutebeskrivelser, foreningssamarbejder, klubarrangementer, forhandlermeddelelser, prisændringer, abonnementsfornyelser, garantibestemmelser, reservedelsoversigter, kompatibilitetsoplysninger, monteringsvejledninger, batterivejledninger, forsikringsoplysninger, finansieringsmuligheder, byttehandelsordninger, leasingbetingelser, firmacykelordninger, medarbejderfordele, studierabatter, familierabatter, pensionistrabatter, julegaveforslag, gavekortordninger, loyalitetsprogrammer, anmeldelsesmuligheder, produktsammenligninger, testresultater, leverandørportrætter, bæredygtighedsredegørelser, genbrugsordninger, reparationskurser, cykelværkstedsaftner, foredragsrækker, børnecykeldage, trafiksikkerhedskampagner, cykelhjelmsvejledninger, låsevejledninger, tyveriforebyggelsesråd, registreringsordninger, stelnummeroplysninger, efterlysningstjenester, hittegodsoplysninger, vejrmeldinger, ruteplanlægningsværktøjer, ferieplanlægningsforslag, overnatningsmuligheder, campingpladsoversigter, færgeforbindelser, togforbindelser, busforbindelser, turistinformationer, museumsoplysninger, naturparkoplysninger, strandoplysninger, skovoplysninger, bjergcykelrutekort, landevejsrutekort, motionsløbsinvitationer, konkurrenceresultater, medlemsinterviews, personaleportrætter, butiksåbningstider, helligdagslukninger, flytteoplysninger, ombygningsmeddelelser, jubilæumsarrangementer, sponsoroversigter, velgørenhedsprojekter, indsamlingsresultater, spørgeskemaundersøgelser og afstemninger." }
//! ```
//! What adults read with ease, children do not.
//! ```json advice clinic /dialogs/pictures
//! { "/dialogs/pictures/children": { "service": "counselling" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/newsletter/intro/da": "Vi skriver til dig en gang om måneden." }
//! ```
//! Few words tell nothing about how a text reads, however long they are:
//! ```json good webshop
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS udsender produktinformationer, kampagnetilbud og arrangementsinvitationer." }
//! ```

use super::reading::{lix, word_count};
use super::rule::cites;
use super::{About, Decided, Finding, Findings, Rule, Severity, Shown};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "readability",
    severity: Severity::Advice,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![],
    aliases: &[],
    check,
};

/// Limits of our own: newspapers for everybody lie below 45, books for children below 35.
const HARDEST: u32 = 45;
const HARDEST_FOR_CHILDREN: u32 = 35;
/// A shorter text tells nothing about how it reads.
const LEAST_WORDS: usize = 100;

/// What is shown is made of what the other rules find: the report has it read when they are done.
fn check(_: &Config, _: &mut Findings) {}

/// Measures what people read.
pub fn read(shown: &[Shown<'_>]) -> Vec<Finding> {
    let mut found = Findings { rule: &RULE, found: Vec::new() };
    for shown in shown.iter().filter(|shown| word_count(&shown.text) >= LEAST_WORDS) {
        let (hardest, case) = if shown.to_children { (HARDEST_FOR_CHILDREN, Some("child")) } else { (HARDEST, None) };
        let index = lix(&shown.text);
        if index > hardest {
            found.add(Severity::Advice, shown.node, case, format!("{index} ({})", shown.language));
        }
    }
    found.found
}
