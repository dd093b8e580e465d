//! Who receives the data, and transfers out of the EEA.

use super::shape::{Country, Flag, List, Name, Phrase, ReferData, Sentence, noun, words};

noun! {
    /// A recipient or a category of recipients (GDPR Art. 4(9)).
    Recipient "recipient" {
        name "name": Name;
        category "category": Phrase;
        role "role": Role;
        country "country": Country;
        why "why": Phrase;
        data "data": List<ReferData>;
        law "law": Phrase;
    }
}

noun! {
    /// A transfer to a third country (GDPR chapter V).
    Transfer "transfer" {
        recipient "recipient": Name;
        country "country": Country;
        mechanism "mechanism": Mechanism;
        /// The Commission's decision, by its number.
        decision "decision": Name;
        copy "copy": Sentence;
        risk "risk": Sentence;
        systematic "systematic": Flag;
    }
}

words! {
    Role {
        Processor "processor",
        Controller "controller",
        JointController "joint-controller",
    }
}

words! {
    Mechanism {
        Adequacy "adequacy",
        Dpf "dpf",
        Scc "scc",
        Bcr "bcr",
        Authorities "46(2)(a)",
        CodeOfConduct "46(2)(e)",
        Certification "46(2)(f)",
        Authorised "46(3)",
        Consent "49(1)(a)",
        Contract "49(1)(b)",
        ContractForPerson "49(1)(c)",
        PublicInterest "49(1)(d)",
        Claims "49(1)(e)",
        VitalInterests "49(1)(f)",
        Register "49(1)(g)",
        CompellingInterests "49-second",
    }
}
