//! A sentence from a statute is right and helps nobody. "We may possibly share your data" does not say whether it happens.
//! How hard a text is, the readability index LIX says: long sentences and long words make it rise.
//!
//! ## Bad
//! ```json risk webshop /purposes/newsletter/description/en
//! { "/purposes/newsletter/description/en": "We may possibly send you news about bicycles." }
//! ```
//! ```json advice webshop /dialogs/newsletter/intro/da
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS sender nyhedsbreve i henhold til nedenstående." }
//! ```
//! ```json advice webshop /dialogs/newsletter
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS anmoder hermed enhver interesseret nyhedsbrevsmodtager om samtykkeerklæring vedrørende elektronisk kommunikation af produktinformationer, kampagnetilbud, arrangementsinvitationer, værkstedsmeddelelser, sikkerhedsoplysninger, tilbagekaldelsesmeddelelser, leveringsbetingelser, brugerundersøgelser, konkurrencedeltagelser, sæsonvejledninger, vedligeholdelsesanvisninger, udstyrsanbefalinger, rutebeskrivelser, foreningssamarbejder, klubarrangementer, forhandlermeddelelser, prisændringer, abonnementsfornyelser, garantibestemmelser, reservedelsoversigter, kompatibilitetsoplysninger, monteringsvejledninger, batterivejledninger, forsikringsoplysninger, finansieringsmuligheder, byttehandelsordninger, leasingbetingelser, firmacykelordninger, medarbejderfordele, studierabatter, familierabatter, pensionistrabatter, julegaveforslag, gavekortordninger, loyalitetsprogrammer, anmeldelsesmuligheder, produktsammenligninger, testresultater, leverandørportrætter, bæredygtighedsredegørelser, genbrugsordninger, reparationskurser, cykelværkstedsaftner, foredragsrækker, børnecykeldage, trafiksikkerhedskampagner, cykelhjelmsvejledninger, låsevejledninger, tyveriforebyggelsesråd, registreringsordninger, stelnummeroplysninger, efterlysningstjenester, hittegodsoplysninger, vejrmeldinger, ruteplanlægningsværktøjer, ferieplanlægningsforslag, overnatningsmuligheder, campingpladsoversigter, færgeforbindelser, togforbindelser, busforbindelser, turistinformationer, museumsoplysninger, naturparkoplysninger, strandoplysninger, skovoplysninger, bjergcykelrutekort, landevejsrutekort, motionsløbsinvitationer, konkurrenceresultater, medlemsinterviews, personaleportrætter, butiksåbningstider, helligdagslukninger, flytteoplysninger, ombygningsmeddelelser, jubilæumsarrangementer, sponsoroversigter, velgørenhedsprojekter, indsamlingsresultater, spørgeskemaundersøgelser og afstemninger." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/description/en": "We can send you news about bicycles. You may choose how often." }
//! ```
//! A statute is named where it belongs:
//! ```json good webshop
//! { "/purposes/accounting/description/da": "Vi gemmer bilag i henhold til bogføringslovens § 12." }
//! ```
//! A hedge that is denied:
//! ```json good webshop
//! { "/purposes/newsletter/description/en": "We send you news about bicycles once a month, never more." }
//! ```

use super::reading::{hedge, legalese, lix, word_count};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-plain-language",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_2, gdpr::ARTICLE_12_1, guidance::TRANSPARENCY],
    aliases: &[],
    check,
};

/// Our own limit: newspapers for everybody lie below it.
const HARDEST: u32 = 45;
/// A shorter text tells nothing about how it reads.
const LEAST_WORDS: usize = 100;

fn check(config: &Config, found: &mut Findings) {
    wording::of_requests(config, &mut |said| {
        if let Some(what) = hedge(said.language, said.text) {
            found.add(Severity::Risk, said.node, "hedge", what);
        } else if let Some(what) = legalese(said.language, said.text) {
            found.add(Severity::Advice, said.node, None, what);
        }
    });
    for dialog in config.dialogs().filter(|dialog| wording::asks(config, *dialog)) {
        for language in config.languages() {
            let mut text = String::new();
            let mut add = |said: wording::Said<'_>| {
                if said.language == language {
                    text.push_str(said.text);
                    text.push('\n');
                }
            };
            wording::of_dialog(config, dialog, &mut add);
            for purpose in dialog.purposes_of(config) {
                wording::of_purpose(config, purpose, &mut add);
            }
            if word_count(&text) >= LEAST_WORDS && lix(&text) > HARDEST {
                return found.add(Severity::Advice, dialog.0, "lix", lix(&text).to_string());
            }
        }
    }
}
