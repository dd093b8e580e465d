//! The controller, and everybody else who can be written to.

use super::shape::{Country, Cvr, Email, List, Name, Phone, ReferPurpose, Sentence, Url, noun, words};

noun! {
    /// Who decides why and how personal data are processed (GDPR Art. 4(7)).
    Controller "controller" {
        name "name": Name;
        trading_as "tradingAs": Name;
        kind "kind": ControllerKind;
        /// A private body that carries out a task in the public interest.
        public_task "publicTask": super::shape::Flag;
        nonprofit_aim "nonprofitAim": NonprofitAim;
        country "country": Country;
        cvr "cvr": Cvr;
        address "address": Name;
        email "email": Email;
        phone "phone": Phone;
        website "website": Url;
        dpo "dpo": Contact<'static>;
        representative "representative": Contact<'static>;
        rights_contact "rightsContact": Contact<'static>;
    }
}

noun! {
    /// A person, office or authority and how to reach it.
    Contact "contact" {
        name "name": Name;
        address "address": Name;
        email "email": Email;
        phone "phone": Phone;
        website "website": Url;
    }
}

noun! {
    /// Another controller who decides together with this one (GDPR Art. 26).
    JointController "jointController" {
        name "name": Name;
        cvr "cvr": Cvr;
        country "country": Country;
        address "address": Name;
        email "email": Email;
        phone "phone": Phone;
        website "website": Url;
        arrangement "arrangement": Sentence;
        purposes "purposes": List<ReferPurpose>;
        contact_point "contactPoint": super::shape::Flag;
    }
}

words! {
    ControllerKind {
        Private "private",
        PublicAuthority "public-authority",
        Association "association",
        Person "person",
    }
}

words! {
    NonprofitAim {
        Religious "religious",
        TradeUnion "trade-union",
        Political "political",
        Philosophical "philosophical",
    }
}
