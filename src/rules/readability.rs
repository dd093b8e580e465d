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
//! da: Det, voksne let læser, gør børn ikke.
//! ```json advice counselling /dialogs/talks
//! { "/dialogs/talks/intro/da": "Rådgivningscentret Havblik anmoder om samtykke til journalføring af samtaleforløbet, som alene rådgiveren og de involverede kolleger har adgang til.",
//!   "/purposes/treatment/specialCategories/statement/da": "Ja, jeg giver udtrykkeligt samtykke til, at Rådgivningscentret Havblik skriver journal om mig med oplysninger om mit helbred, min etniske baggrund, min tro, mine seksuelle forhold og strafbare forhold." }
//! ```
//! A child is told things in sentences that it can take in at once.
//! da: Et barn får tingene at vide i sætninger, det kan rumme på én gang.
//! ```json advice counselling /purposes/chat/child/description/en
//! { "/dialogs": [], "/purposes/chat/child/description/en": "We keep what you write in the chat so that the person who answers you next time knows what you have told us before." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/newsletter/intro/da": "Vi skriver til dig en gang om måneden." }
//! ```
//! Few words tell nothing about how a text reads, however long they are:
//! da: Få ord siger intet om, hvordan en tekst er at læse, hvor lange de end er:
//! ```json good webshop
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS udsender produktinformationer, kampagnetilbud og arrangementsinvitationer." }
//! ```
//! Words to parents may be longer: no notice to children tells of them.
//! da: Ord til forældre må være længere: ingen oplysningstekst til børn fortæller om dem.
//! ```json good sports-club
//! { "/purposes/membership/description/en": "We keep the address and the telephone number of every member so that the club can send letters about training, matches, meetings and the fee that is due twice a year." }
//! ```

use super::child_language::told_to_children;
use super::reading::{Measure, longest_sentence};
use super::rule::cites;
use super::{About, Decided, Finding, Findings, Rule, Severity, Shown, wording};
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

/// Of a sentence to a child, in words.
const LONGEST_FOR_CHILDREN: usize = 15;

/// Looks at sentences to children. What is shown is made of what the other rules find: the report has it read when they are done.
fn check(config: &Config, found: &mut Findings) {
    for child in told_to_children(config).filter_map(|purpose| purpose.child()) {
        wording::each(config, child.description(), &mut |said| {
            if let Some((sentence, _)) = longest_sentence(said.text).filter(|(_, words)| *words > LONGEST_FOR_CHILDREN) {
                found.add(Severity::Advice, said.node, "sentence", sentence);
            }
        });
    }
}

/// Measures what people read.
pub fn read(shown: &[Shown<'_>]) -> Vec<Finding> {
    let mut found = Findings { rule: &RULE, found: Vec::new() };
    for shown in shown {
        let (hardest, case) = if shown.to_children { (HARDEST_FOR_CHILDREN, Some("child")) } else { (HARDEST, None) };
        let measure = Measure::of(&shown.text);
        let index = measure.lix();
        if measure.words >= LEAST_WORDS && index > hardest {
            found.add(Severity::Advice, shown.node, case, format!("{index} ({})", shown.language));
        }
    }
    found.found
}
