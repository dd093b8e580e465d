//! The only room that knows a browser. It turns trees into nodes and offers the core to the page; it attaches no listener.

mod api;
mod dom;
#[cfg(feature = "tools")]
mod host;
#[cfg(feature = "tools")]
mod tools;
