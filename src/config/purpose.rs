//! A purpose: the noun everything else hangs on.

use super::basis::{Basis, Cpr, FurtherBasis, Offences, OtherConsent, SpecialCategories};
use super::data::Data;
use super::recipient::{Recipient, Transfer};
use super::service::Service;
use super::shape::{
    Date, DefinePurpose, Duration, Flag, Internal, List, Name, OneOrMany, Phrase, ReferData, ReferSubject, Sentence, Url, noun, words,
};
use super::source::Source;
use super::subject::Subject;

noun! {
    /// One purpose of processing (GDPR Art. 5(1)(b)).
    Purpose "purpose" {
        id "id": DefinePurpose;
        title "title": Phrase;
        description "description": Sentence;
        child "child": ChildText<'static>;
        /// The words of the box, where consent is given in a form or on paper.
        statement "statement": Sentence;
        aim "aim": Aim;
        /// When data that are already there begin to be used for it (Art. 13(3), 14(4)).
        new_from "newFrom": Date;
        basis "basis": Basis<'static>;
        further_bases "furtherBases": List<FurtherBasis<'static>>;
        special_categories "specialCategories": SpecialCategories<'static>;
        offences "offences": Offences<'static>;
        cpr "cpr": Cpr<'static>;
        other_consent "otherConsent": OtherConsent<'static>;
        subjects "subjects": List<Subject<'static>>;
        data "data": List<Data<'static>>;
        source "source": OneOrMany<Source<'static>>;
        recipients "recipients": List<Recipient<'static>>;
        transfers "transfers": List<Transfer<'static>>;
        retention "retention": OneOrMany<Retention<'static>>;
        provision "provision": Provision<'static>;
        automated "automated": Automated<'static>;
        marketing "marketing": Marketing<'static>;
        publication "publication": Publication<'static>;
        recording "recording": Recording<'static>;
        services "services": List<Service<'static>>;
        scope "scope": Scope;
        alternatives "alternatives": Internal<Sentence>;
        on_withdraw "onWithdraw": OnWithdraw<'static>;
        rights "rights": Rights<'static>;
        /// Whether the choice is ticked from the start: never, for a consent.
        default "default": Flag;
    }
}

noun! {
    /// The purpose in words for children.
    ChildText "childText" {
        title "title": Phrase;
        description "description": Sentence;
    }
}

noun! {
    /// How long the data are kept, or what decides it.
    Retention "retention" {
        data "data": List<ReferData>;
        period "period": Duration;
        from "from": Phrase;
        /// The period is the shortest, not the longest.
        at_least "atLeast": Flag;
        criterion "criterion": Sentence;
        law "law": Phrase;
    }
}

noun! {
    /// Whether the person must give the data, and what follows if not.
    Provision "provision" {
        required "required": Requirement;
        law "law": Phrase;
        consequence "consequence": Sentence;
    }
}

noun! {
    /// A decision without a human (GDPR Art. 22).
    Automated "automated" {
        basis "basis": AutomatedBasis;
        logic "logic": Sentence;
        significance "significance": Sentence;
        safeguards "safeguards": Sentence;
    }
}

noun! {
    /// Direct marketing (Danish Marketing Practices Act section 10).
    Marketing "marketing" {
        channels "channels": List<Channel>;
        products "products": Phrase;
        soft_opt_in "softOptIn": Flag;
        opt_out "optOut": Sentence;
        partners "partners": List<Name>;
    }
}

noun! {
    /// Publishing personal data.
    Publication "publication" {
        place "where": Phrase;
        url "url": Url;
        audience "audience": PublicationAudience;
    }
}

noun! {
    /// Recording sound or images.
    Recording "recording" {
        audio "audio": Flag;
        /// What the device keeps from before it was started.
        pre_record "preRecord": Duration;
        trigger "trigger": Sentence;
        announcement "announcement": Sentence;
        area "area": Phrase;
        public_area "publicArea": Flag;
        police_permit "policePermit": Flag;
        polcam "polcam": Flag;
        extension_reason "extensionReason": Sentence;
    }
}

noun! {
    /// What happens to the data when consent is withdrawn.
    OnWithdraw "onWithdraw" {
        effect "effect": Effect;
        data "data": List<ReferData>;
        law "law": Phrase;
        text "text": Sentence;
    }
}

noun! {
    /// Limits of single rights.
    Rights "rights" {
        access "access": RightLimit<'static>;
        rectification "rectification": RightLimit<'static>;
        erasure "erasure": RightLimit<'static>;
        restriction "restriction": RightLimit<'static>;
        portability "portability": RightLimit<'static>;
        objection "objection": RightLimit<'static>;
    }
}

noun! {
    /// Why a right does not reach all the data.
    RightLimit "rightLimit" {
        limit "limit": Sentence;
        law "law": Phrase;
        subjects "subjects": List<ReferSubject>;
    }
}

words! {
    /// What a purpose is for, in one word.
    Aim {
        Necessary "necessary",
        Preferences "preferences",
        Statistics "statistics",
        Marketing "marketing",
        Newsletter "newsletter",
        EmbeddedContent "embedded-content",
        Training "training",
        Documentation "documentation",
        Publication "publication",
        Counselling "counselling",
        Treatment "treatment",
        Research "research",
        Security "security",
        CrimePrevention "crime-prevention",
        Contract "contract",
        Accounting "accounting",
        Membership "membership",
        Recruitment "recruitment",
        Employment "employment",
        CaseHandling "case-handling",
        RecordKeeping "record-keeping",
        Enquiries "enquiries",
        Events "events",
        Archive "archive",
        Claims "claims",
    }
}

words! {
    Requirement {
        Statutory "statutory",
        Contractual "contractual",
        Voluntary "voluntary",
    }
}

words! {
    AutomatedBasis {
        Contract "22(2)(a)",
        Law "22(2)(b)",
        Consent "22(2)(c)",
    }
}

words! {
    Channel {
        Email "email",
        Sms "sms",
        Phone "phone",
        Post "post",
        Social "social",
    }
}

words! {
    PublicationAudience {
        Public "public",
        Members "members",
        Parents "parents",
    }
}

words! {
    Scope {
        All "all",
        Sample "sample",
        CaseByCase "case-by-case",
    }
}

words! {
    Effect {
        Erase "erase",
        Anonymise "anonymise",
        Keep "keep",
    }
}
