//! Faults: told to the log whole, to the person in words that help.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::{Extensions, HeaderValue, header};
use services::Fault;
use visit::Visit;

use crate::answers::drawn;
use crate::guest::stranger;
use crate::house::House;

/// How long a browser waits before it asks again while the records are away.
const AWAY_SECONDS: HeaderValue = HeaderValue::from_static("30");

/// A page that says it was our fault, with the reference under which the log tells more.
pub(crate) fn fault(visit: &Visit, extensions: &Extensions, fault: &Fault) -> Response {
    let reference = reference(visit);
    tracing::error!(reference, fault = fault as &dyn std::error::Error, "a request failed");
    if fault.is_temporary() {
        let mut response = drawn(visit, extensions, pages::trouble::away(visit));
        response.headers_mut().insert(header::RETRY_AFTER, AWAY_SECONDS);
        return response;
    }
    drawn(visit, extensions, pages::trouble::fault(visit, reference))
}

/// A page for a handler that panicked.
pub(crate) fn panicked(visit: &Visit, extensions: &Extensions) -> Response {
    let reference = reference(visit);
    tracing::error!(reference, "a handler panicked");
    drawn(visit, extensions, pages::trouble::fault(visit, reference))
}

/// A change that another site's page asked for.
pub(crate) fn refused(house: &House, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let visit = stranger(&parts, house);
    drawn(&visit, &parts.extensions, pages::trouble::refused(&visit)).into_response()
}

fn reference(visit: &Visit) -> String {
    visit.services.random::<4>().iter().map(|byte| format!("{byte:02x}")).collect()
}
