//! What other houses' machines send. They prove themselves by signing what they send.

use axum::body::Bytes;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use services::filing::EventRefusal;

use crate::house::House;

/// The payment service tells how a checkout ended. A fault makes it send the same again.
pub(crate) async fn payment(State(house): State<House>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = house.services().event_signature_header();
    let signature = headers.get(header).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match house.services().payment_event(signature, &body).await {
        Ok(Ok(_)) => StatusCode::OK,
        Ok(Err(EventRefusal::Later)) => StatusCode::SERVICE_UNAVAILABLE,
        Ok(Err(refusal)) => {
            tracing::warn!(?refusal, "a payment event was refused");
            StatusCode::BAD_REQUEST
        }
        Err(fault) => {
            tracing::error!(fault = &fault as &dyn std::error::Error, "a payment event could not be taken");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
