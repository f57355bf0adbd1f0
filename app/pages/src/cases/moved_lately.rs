use components::{Alert, AlertKind};
use domain::Place;
use leptos::prelude::*;
use services::cases::NewAddress;
use visit::Visit;
use words::{Message, say};

/// Says that letters go to an address that was told of late, with the way for whoever did not tell it.
pub(crate) fn moved_lately(visit: &Visit, new: &NewAddress, said: Message) -> AnyView {
    let words = visit.words();
    let (report, history) = (visit.to(&Place::Case(new.report)), visit.to(&Place::SecurityHistory));
    view! {
        <Alert kind=AlertKind::Info title=words.text(say::moved_lately_title())>
            <p>{words.text(said)}</p>
            <p><a href=report>{words.text(say::moved_lately_report())}</a></p>
            <p><a href=history>{words.text(say::moved_lately_not_you())}</a></p>
        </Alert>
    }
    .into_any()
}
