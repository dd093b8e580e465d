//! A service that a purpose runs on a visitor's device, and what it stores there.

use super::form::{Form, Period};
use super::json::Node;
use super::shape::{Country, DefineService, Flag, Host, List, Name, Sentence, Shape, Shaped, noun, words};

noun! {
    Service "service" {
        id "id": DefineService;
        name "name": Name;
        provider "provider": Name;
        country "country": Country;
        /// Hosts that the service calls.
        requests "requests": List<Host>;
        signals "signals": List<Name>;
        /// Whether visitors say yes to the purpose or to this service alone.
        ask "ask": Ask;
        storage "storage": List<Storage<'static>>;
    }
}

noun! {
    /// One thing stored on or read from the device (Danish Cookie Order section 3).
    Storage "storage" {
        kind "kind": StorageKind;
        /// Its name; `*` stands for any letters.
        name "name": Name;
        /// The path of a cookie that is not set for the whole site.
        path "path": Name;
        /// Whether only the server can read and erase the cookie.
        http_only "httpOnly": Flag;
        duration "duration": StorageDuration;
        party "party": Party;
        /// Whether a controller other than you can read it.
        third_party "thirdParty": Flag;
        why "why": Sentence;
    }
}

words! {
    Ask {
        Purpose "purpose",
        Service "service",
    }
}

words! {
    StorageKind {
        Cookie "cookie",
        Local "local",
        Session "session",
        IndexedDb "indexeddb",
        Pixel "pixel",
    }
}

words! {
    Party {
        First "first",
        Third "third",
    }
}

/// How long something stays on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageDuration {
    /// Until the browser is closed.
    Session,
    /// Until the visitor or the site erases it.
    Persistent,
    Period(Period),
}

impl Shaped for StorageDuration {
    const SHAPE: Shape = Shape::Form(Form::StorageDuration);
    type View<'c> = StorageDuration;
    fn view(node: &Node) -> Option<StorageDuration> {
        match node.string()? {
            "session" => Some(StorageDuration::Session),
            "persistent" => Some(StorageDuration::Persistent),
            period => Period::read(period).map(StorageDuration::Period),
        }
    }
}
