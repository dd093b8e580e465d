//! The configuration itself.

use super::controller::{Contact, Controller, JointController};
use super::dialog::Dialog;
use super::notice::Notice;
use super::purpose::Purpose;
use super::shape::{Date, Internal, Language, List, Map, Name, Sentence, noun};
use super::theme::Theme;

noun! {
    /// A controller's configuration: one file.
    Root "configuration" {
        schema "$schema": Name;
        languages "languages": List<Language>;
        controller "controller": Controller<'static>;
        joint_controllers "jointControllers": List<JointController<'static>>;
        purposes "purposes": List<Purpose<'static>>;
        dialogs "dialogs": List<Dialog<'static>>;
        notices "notices": List<Notice<'static>>;
        theme "theme": Theme<'static>;
        /// A site's own wording, by language and message.
        texts "texts": Map<Language, Map<Name, Name>>;
        accepted "accepted": Internal<List<Accepted<'static>>>;
        /// The supervisory authority, where it is not Datatilsynet.
        authority "authority": Contact<'static>;
        approved "approved": Internal<Approved<'static>>;
    }
}

noun! {
    /// A finding that the controller has looked at and accepts, with the reason (GDPR Art. 5(2)).
    Accepted "accepted" {
        rule "rule": Name;
        path "path": Name;
        because "because": Sentence;
        by "by": Name;
        until "until": Date;
    }
}

noun! {
    /// Who approved this configuration, and when.
    Approved "approved" {
        by "by": Name;
        date "date": Date;
    }
}
