//! Something that another system says has happened to a case.

use axum::body::Body;
use domain::{NotNow as Why, ReceiptNumber};
use http::header::LOCATION;
use http::request::Parts;
use services::Fault;
use services::systems::{Caller, IdempotencyKey, Report, ReportRefusal};

use super::answer::{Answer, items};
use super::failure::{BODY, DETAILS, EVENT, KEY, KEY_USED, NOT_NOW, PROPOSED, TOO_LARGE, UNKNOWN};
use super::shapes::{EventAnswer, EventRequest, EventWaiting, NotNow};
use super::table::{Endpoint, IDEMPOTENCY_KEY};
use super::whole;
use crate::house::House;

pub(crate) async fn answer(
    house: &House,
    endpoint: &Endpoint,
    caller: Caller,
    receipt: ReceiptNumber,
    parts: &Parts,
    body: Body,
) -> Result<Answer, Fault> {
    let Some(key) = key(parts) else { return Ok(Answer::refused(&KEY)) };
    let Some(body) = whole(body).await else { return Ok(Answer::refused(&TOO_LARGE)) };
    let Ok(EventRequest { event, details }) = serde_json::from_slice(&body) else { return Ok(Answer::refused(&BODY)) };
    let report = Report { event, details: details.unwrap_or_default() };
    let reported = match house.services().report(caller, receipt, &key, &report).await? {
        Ok(reported) => reported,
        Err(refusal) => return Ok(refused(endpoint, refusal)),
    };
    let receipt = reported.receipt.to_string();
    let location = format!("/case-status/{receipt}");
    let answer = EventAnswer {
        receipt,
        event: reported.event.to_owned(),
        number: reported.number,
        date: reported.at.rfc3339(),
        status: reported.status.code().to_owned(),
    };
    Ok(Answer::of(endpoint, answer).with(LOCATION, location))
}

fn key(parts: &Parts) -> Option<IdempotencyKey> {
    let mut all = parts.headers.get_all(IDEMPOTENCY_KEY).iter();
    match (all.next(), all.next()) {
        (Some(one), None) => IdempotencyKey::parse(one.to_str().ok()?),
        _ => None,
    }
}

fn refused(endpoint: &Endpoint, refusal: ReportRefusal) -> Answer {
    match refusal {
        ReportRefusal::Waits(waits) => {
            let (receipt, event) = (waits.receipt.to_string(), waits.event.to_owned());
            let (proposal, date) = (waits.proposal.to_string(), waits.at.rfc3339());
            Answer::waiting(endpoint, EventWaiting { receipt, event, proposal, date })
        }
        ReportRefusal::ProposedAlready => Answer::refused(&PROPOSED),
        ReportRefusal::Unknown => Answer::refused(&UNKNOWN),
        ReportRefusal::NoEvent => Answer::refused(&EVENT),
        ReportRefusal::KeyUsed => Answer::refused(&KEY_USED),
        ReportRefusal::Details(wrong) if wrong.is_empty() => Answer::refused(&DETAILS),
        ReportRefusal::Details(wrong) => {
            Answer::because(&DETAILS, wrong.into_iter().map(|(name, how)| format!("{name}: {how}")))
        }
        ReportRefusal::NotNow { why, status, allowed } => {
            let message = match why {
                Why::StillTime { until } => {
                    format!("The person has time to answer until the end of {until}, wherever they are.")
                }
                Why::Nothing | Why::Stands { .. } | Why::OtherFamily { .. } => NOT_NOW.message.to_owned(),
            };
            let body = NotNow {
                errors: items(&NOT_NOW, [message]),
                status: status.code().to_owned(),
                allowed: allowed.into_iter().map(str::to_owned).collect(),
            };
            Answer::said(&NOT_NOW, body)
        }
    }
}
