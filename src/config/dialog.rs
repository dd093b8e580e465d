//! How consent is asked for.

use super::shape::{
    Country, DefineDialog, Duration, Flag, Host, List, Map, Name, Number, Phrase, ReferNotice, ReferPurpose, Sentence, Url, Validity, noun,
    words,
};

noun! {
    /// One request for consent, to one or more purposes.
    Dialog "dialog" {
        id "id": DefineDialog;
        kind "kind": DialogKind;
        channel "channel": DialogChannel;
        purposes "purposes": List<ReferPurpose>;
        title "title": Phrase;
        intro "intro": Sentence;
        buttons "buttons": Buttons<'static>;
        withdrawal "withdrawal": Withdrawal<'static>;
        /// What happens if the person says no.
        refusal "refusal": Sentence;
        validity "validity": ValidityOfChoice<'static>;
        notice "notice": ReferNotice;
        given_by "givenBy": GivenBy;
        /// Whom the consent is about, when another person gives it.
        about "about": Phrase;
        parents "parents": Parents;
        children "children": Children<'static>;
        keys "keys": Keys<'static>;
        silence "silence": Silence;
        record "record": RecordKeeping<'static>;
        /// The parent domain that shares the choice.
        domain "domain": Host;
        /// Whether the page reloads when a running script's consent is withdrawn.
        reload "reload": Reload;
        /// Purposes refused from the start for visitors who send Global Privacy Control.
        gpc "gpc": List<ReferPurpose>;
        /// Names of another consent tool's categories or services → purposes or services of this file.
        aliases "aliases": Map<Name, Name>;
    }
}

noun! {
    /// Labels of a site's own.
    Buttons "buttons" {
        accept "accept": Phrase;
        reject "reject": Phrase;
        save "save": Phrase;
        more "more": Phrase;
    }
}

noun! {
    /// How consent is withdrawn (GDPR Art. 7(3)).
    Withdrawal "withdrawal" {
        how "how": Sentence;
        place "where": WithdrawalPlace;
        url "url": Url;
    }
}

noun! {
    /// How long a choice stands before it is asked for again.
    ValidityOfChoice "validityOfChoice" {
        accepted "accepted": Validity;
        refused "refused": Validity;
        until "until": Sentence;
    }
}

noun! {
    /// Consent by children (GDPR Art. 8, Danish Data Protection Act section 6).
    Children "children" {
        /// An information society service offered directly to children.
        direct_offer "directOffer": Flag;
        age_limit "ageLimit": Number;
        age_limits "ageLimits": Map<Country, Number>;
        maturity "maturity": Sentence;
        parental "parental": Flag;
        verification "verification": Sentence;
        service "service": ChildService;
    }
}

noun! {
    /// Keys of a telephone.
    Keys "keys" {
        accept "accept": Name;
        reject "reject": Name;
    }
}

noun! {
    /// The proof of consent (GDPR Art. 7(1)).
    RecordKeeping "recordKeeping" {
        endpoint "endpoint": Url;
        subject "subject": Name;
        retention "retention": Duration;
        after "after": Phrase;
    }
}

words! {
    DialogKind {
        Banner "banner",
        Modal "modal",
        Inline "inline",
        OptOut "opt-out",
        Spoken "spoken",
        Paper "paper",
    }
}

words! {
    DialogChannel {
        Web "web",
        App "app",
        Phone "phone",
        Paper "paper",
        InPerson "in-person",
    }
}

words! {
    WithdrawalPlace {
        Button "button",
        Link "link",
        Phone "phone",
        Email "email",
        Letter "letter",
        InPerson "in-person",
    }
}

words! {
    GivenBy {
        Itself "self",
        Parent "parent",
        Guardian "guardian",
        Proxy "proxy",
    }
}

words! {
    Parents {
        One "one",
        All "all",
    }
}

words! {
    ChildService {
        Online "online",
        Counselling "counselling",
    }
}

words! {
    Silence {
        Refuse "refuse",
    }
}

words! {
    Reload {
        Auto "auto",
        Never "never",
    }
}
