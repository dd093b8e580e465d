//! Why a purpose is lawful: Art. 6, Art. 9, criminal offences and the CPR number.

use super::shape::{Flag, Internal, List, Name, Phrase, ReferData, Sentence, noun, words};

noun! {
    /// The legal basis (GDPR Art. 6(1)).
    Basis "basis" {
        article "article": Article;
        law "law": Phrase;
        interest "interest": Phrase;
        balancing "balancing": Sentence;
        rationale "rationale": Internal<Sentence>;
        voluntary_because "voluntaryBecause": Internal<Sentence>;
        /// A public authority acting outside its tasks may have a legitimate interest.
        outside_tasks "outsideTasks": Flag;
        /// Steps that the person has asked for, before there is a contract (Art. 6(1)(b)).
        before_contract "beforeContract": Flag;
    }
}

noun! {
    /// A basis beside the first, for a part of the purpose.
    FurtherBasis "furtherBasis" {
        article "article": Article;
        covers "for": Phrase;
        law "law": Phrase;
        interest "interest": Phrase;
        balancing "balancing": Sentence;
        outside_tasks "outsideTasks": Flag;
    }
}

noun! {
    /// Why special categories of personal data may be processed (GDPR Art. 9(2)).
    SpecialCategories "specialCategories" {
        condition "condition": Condition;
        law "law": Phrase;
        /// The number or date of Datatilsynet's permit.
        permit "permit": Name;
        secrecy "secrecy": Phrase;
        data "data": List<ReferData>;
        /// The words by which consent is given expressly.
        statement "statement": Sentence;
    }
}

noun! {
    /// Criminal offences (GDPR Art. 10, Danish Data Protection Act section 8).
    Offences "offences" {
        ground "ground": OffenceGround;
        law "law": Phrase;
        interest "interest": Phrase;
    }
}

noun! {
    /// The CPR number (Danish Data Protection Act section 11).
    Cpr "cpr" {
        ground "ground": CprGround;
        law "law": Phrase;
    }
}

noun! {
    /// A consent that another act asks for and that is no basis under the GDPR.
    OtherConsent "otherConsent" {
        law "law": Phrase;
        text "text": Sentence;
    }
}

words! {
    Article {
        Consent "6(1)(a)",
        Contract "6(1)(b)",
        LegalObligation "6(1)(c)",
        VitalInterests "6(1)(d)",
        PublicTask "6(1)(e)",
        LegitimateInterests "6(1)(f)",
    }
}

words! {
    Condition {
        ExplicitConsent "9(2)(a)",
        EmploymentLaw "9(2)(b)",
        VitalInterests "9(2)(c)",
        NonprofitBody "9(2)(d)",
        MadePublic "9(2)(e)",
        LegalClaims "9(2)(f)",
        PublicInterest "9(2)(g)",
        HealthCare "9(2)(h)",
        PublicHealth "9(2)(i)",
        Research "9(2)(j)",
    }
}

words! {
    OffenceGround {
        Authority "8(1)",
        AuthorityDisclosure "8(2)",
        Private "8(3)",
        PrivateDisclosure "8(4)",
        Other "8(5)",
    }
}

words! {
    CprGround {
        Authority "11(1)",
        Law "11(2)(1)",
        Consent "11(2)(2)",
        Science "11(2)(3)",
        SpecialCategories "11(2)(4)",
    }
}
