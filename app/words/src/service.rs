use domain::case::{ServiceDetail, ServiceRequest};

use crate::message::Message;
use crate::say;

/// What a person asks the agency to do in a case, in a few words.
#[must_use]
pub fn service_request(request: ServiceRequest) -> Message {
    match request {
        ServiceRequest::Late => say::service_late(),
        ServiceRequest::NotReceived => say::service_not_received(),
        ServiceRequest::AgencyMistake => say::service_agency_mistake(),
        ServiceRequest::OwnMistake => say::service_own_mistake(),
        ServiceRequest::Accommodation => say::service_accommodation(),
        ServiceRequest::Expedite => say::service_expedite(),
    }
}

/// What that is about, in a few words.
#[must_use]
pub fn service_detail(detail: ServiceDetail) -> Message {
    match detail {
        ServiceDetail::Letter => say::service_detail_letter(),
        ServiceDetail::Card => say::service_detail_card(),
        ServiceDetail::Name => say::service_detail_name(),
        ServiceDetail::BirthDate => say::service_detail_birth_date(),
        ServiceDetail::Number => say::service_detail_number(),
        ServiceDetail::OtherMistake => say::service_detail_other_mistake(),
        ServiceDetail::Hearing => say::service_detail_hearing(),
        ServiceDetail::Sight => say::service_detail_sight(),
        ServiceDetail::Moving => say::service_detail_moving(),
        ServiceDetail::OtherHelp => say::service_detail_other_help(),
        ServiceDetail::FinancialLoss => say::service_detail_financial_loss(),
        ServiceDetail::Emergency => say::service_detail_emergency(),
        ServiceDetail::Nonprofit => say::service_detail_nonprofit(),
        ServiceDetail::Government => say::service_detail_government(),
        ServiceDetail::AgencyError => say::service_detail_agency_error(),
    }
}
