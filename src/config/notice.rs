//! What people are told (GDPR Art. 13 and 14).

use super::shape::{Date, DefineNotice, Flag, List, Name, Phrase, ReferNotice, ReferPurpose, ReferSubject, Sentence, Url, noun, words};

noun! {
    Notice "notice" {
        id "id": DefineNotice;
        /// Else the sources of the purposes decide.
        article "article": NoticeArticle;
        purposes "purposes": List<ReferPurpose>;
        title "title": Phrase;
        /// The notice that tells the rest.
        full "full": ReferNotice;
        audience "audience": Audience;
        channel "channel": NoticeChannel;
        layer "layer": Layer;
        url "url": Url;
        updated "updated": Date;
        given "given": Given<'static>;
        exceptions "exceptions": List<Exception<'static>>;
        paragraph2 "paragraph2": List<Paragraph2<'static>>;
    }
}

noun! {
    /// When and how the notice reaches the person.
    Given "given" {
        when "when": When;
        how "how": Sentence;
    }
}

noun! {
    /// Information that is not given, and why the law allows it.
    Exception "exception" {
        provision "provision": ExceptionProvision;
        elements "elements": List<Element>;
        subjects "subjects": List<ReferSubject>;
        because "because": Sentence;
        law "law": Phrase;
        published "published": Url;
        case_by_case "caseByCase": Flag;
    }
}

noun! {
    /// Why an element of paragraph 2 is not needed here, after an assessment.
    Paragraph2 "paragraph2" {
        element "element": Element;
        because "because": Sentence;
        by "by": Name;
    }
}

words! {
    NoticeArticle {
        Article13 "13",
        Article14 "14",
        Both "both",
    }
}

words! {
    Audience {
        Adult "adult",
        Child "child",
        Staff "staff",
        Applicants "applicants",
        Parents "parents",
    }
}

words! {
    NoticeChannel {
        Web "web",
        Phone "phone",
        Sign "sign",
        Bodycam "bodycam",
        Tv "tv",
        Letter "letter",
        Email "email",
        Paper "paper",
    }
}

words! {
    Layer {
        Full "full",
        Short "short",
    }
}

words! {
    When {
        Before "before",
        AtCollection "at-collection",
        FirstContact "first-contact",
        FirstDisclosure "first-disclosure",
        WithinMonth "within-month",
        Later "later",
    }
}

words! {
    /// The elements of Art. 13 and 14.
    Element {
        Controller "controller",
        Dpo "dpo",
        Purposes "purposes",
        LegitimateInterest "legitimate-interest",
        Categories "categories",
        Recipients "recipients",
        Transfers "transfers",
        Retention "retention",
        Rights "rights",
        Withdrawal "withdrawal",
        Complaint "complaint",
        Provision "provision",
        Source "source",
        Automated "automated",
    }
}

words! {
    ExceptionProvision {
        Known13 "13(4)",
        Known14 "14(5)(a)",
        Effort "14(5)(b)",
        Law "14(5)(c)",
        Secrecy "14(5)(d)",
        PrivateInterests "dbl-22(1)",
        PublicInterests "dbl-22(2)",
        Courts "dbl-22(4)",
        LeaveBoard "dbl-22(7)",
        FurtherUse "dbl-23",
    }
}
