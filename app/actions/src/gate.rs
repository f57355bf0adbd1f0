//! The one way into an action: the form is accepted first, then the person is known, then it acts.

use std::sync::Arc;

use domain::Place;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};
use services::Session;
use visit::{Going, Refused, Visit, visit};

/// What an island hears when an action did nothing. A person hears more: see [`visit::Reply`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum NotDone {
    Refused,
}

impl std::fmt::Display for NotDone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("refused")
    }
}

impl FromServerFnError for NotDone {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self::Refused
    }
}

/// What an action did: where a person goes now, and what an island hears.
pub(crate) struct Told<T> {
    pub(crate) to: Going,
    pub(crate) told: T,
}

/// What an action did that no island listens to.
pub(crate) type Went = Told<()>;

impl From<Place> for Went {
    fn from(place: Place) -> Self {
        Going::from(place).into()
    }
}

impl From<Going> for Went {
    fn from(to: Going) -> Self {
        Self { to, told: () }
    }
}

/// Accepts the form and acts; leaves where to go.
pub(crate) async fn act<T, F>(csrf: &str, action: F) -> Result<T, NotDone>
where
    F: AsyncFnOnce(Visit) -> Result<Told<T>, Refused>,
{
    let (visit, reply) = visit();
    let outcome = match visit.accept(csrf) {
        Ok(()) => action(visit).await,
        Err(refused) => Err(refused),
    };
    match outcome {
        Ok(Told { to, told }) => {
            reply.leave(Ok(to));
            Ok(told)
        }
        Err(refused) => {
            reply.leave(Err(refused));
            Err(NotDone::Refused)
        }
    }
}

/// Who is signed in, or a refusal.
pub(crate) fn person(visit: &Visit) -> Result<Arc<Session>, Refused> {
    visit.session.clone().ok_or(Refused::NotSignedIn)
}
