use domain::{FeeRequest, Happening, Stage, StageState, Status};
use words::{Message, say};

/// Everything there is to say about a status.
pub(crate) struct Sentences {
    pub(crate) happened: Message,
    pub(crate) meaning: Message,
    pub(crate) next: Message,
    pub(crate) todo: Message,
    /// Whether the person has to do something.
    pub(crate) is_asked: bool,
}

macro_rules! sentences {
    ($is_asked:literal, $title:ident, $meaning:ident, $next:ident, $todo:ident) => {
        Sentences {
            happened: say::$title(),
            meaning: say::$meaning(),
            next: say::$next(),
            todo: say::$todo(),
            is_asked: $is_asked,
        }
    };
}

pub(crate) fn of_status(status: Status) -> Sentences {
    match status {
        Status::Received => {
            sentences!(false, case_received_title, case_received_meaning, case_received_next, case_received_todo)
        }
        Status::FeeAsked(_) => {
            sentences!(false, case_fee_asked_title, case_fee_asked_meaning, case_fee_asked_next, case_fee_asked_todo)
        }
        Status::FeeNotGranted(_) => sentences!(
            true,
            case_fee_not_granted_title,
            case_fee_not_granted_meaning,
            case_fee_not_granted_next,
            case_fee_not_granted_todo
        ),
        Status::RequestGranted => sentences!(
            false,
            case_request_granted_title,
            case_request_granted_meaning,
            case_request_granted_next,
            case_request_granted_todo
        ),
        Status::RequestNotGranted => sentences!(
            true,
            case_request_not_granted_title,
            case_request_not_granted_meaning,
            case_request_not_granted_next,
            case_request_not_granted_todo
        ),
        Status::IdentityAppointment(_) => sentences!(
            true,
            case_identity_appointment_title,
            case_identity_appointment_meaning,
            case_identity_appointment_next,
            case_identity_appointment_todo
        ),
        Status::IdentityChecked => sentences!(
            false,
            case_identity_checked_title,
            case_identity_checked_meaning,
            case_identity_checked_next,
            case_identity_checked_todo
        ),
        Status::UnderReview => sentences!(
            false,
            case_under_review_title,
            case_under_review_meaning,
            case_under_review_next,
            case_under_review_todo
        ),
        Status::Approved => {
            sentences!(true, case_approved_title, case_approved_meaning, case_approved_next, case_approved_todo)
        }
        Status::CardMade => {
            sentences!(true, case_card_made_title, case_card_made_meaning, case_card_made_next, case_card_made_todo)
        }
        Status::CardMailed => sentences!(
            true,
            case_card_mailed_title,
            case_card_mailed_meaning,
            case_card_mailed_next,
            case_card_mailed_todo
        ),
        Status::Denied => {
            sentences!(true, case_denied_title, case_denied_meaning, case_denied_next, case_denied_todo)
        }
        Status::MoveReported => sentences!(
            false,
            case_move_reported_title,
            case_move_reported_meaning,
            case_move_reported_next,
            case_move_reported_todo
        ),
    }
}

/// A stage's title and what happens in it.
pub(super) fn of_stage(stage: Stage) -> (Message, Message) {
    match stage {
        Stage::Received => (say::stage_received_title(), say::stage_received_explanation()),
        Stage::Identity => (say::stage_identity_title(), say::stage_identity_explanation()),
        Stage::Review => (say::stage_review_title(), say::stage_review_explanation()),
        Stage::Decision => (say::stage_decision_title(), say::stage_decision_explanation()),
        Stage::Card => (say::stage_card_title(), say::stage_card_explanation()),
    }
}

pub(super) fn of_state(state: StageState) -> Message {
    match state {
        StageState::Done => say::stage_state_done(),
        StageState::Now => say::stage_state_now(),
        StageState::Next => say::stage_state_next(),
        StageState::NotNeeded => say::stage_state_not_needed(),
    }
}

pub(crate) fn of_happening(what: Happening) -> Message {
    match what {
        Happening::Received => say::history_received(),
        Happening::FeePaid(amount) => say::history_fee_paid(amount.to_string()),
        Happening::NoFee => say::history_no_fee(),
        Happening::FeeAsked(FeeRequest::Waiver) => say::history_waiver_asked(),
        Happening::FeeAsked(FeeRequest::Reduction) => say::history_reduction_asked(),
        Happening::FeeGranted(FeeRequest::Waiver) => say::history_waived(),
        Happening::FeeGranted(FeeRequest::Reduction) => say::history_reduced(),
        Happening::FeeNotGranted(FeeRequest::Waiver) => say::history_not_waived(),
        Happening::FeeNotGranted(FeeRequest::Reduction) => say::history_not_reduced(),
        Happening::RequestGranted => say::history_request_granted(),
        Happening::RequestNotGranted => say::history_request_not_granted(),
        Happening::IdentityAppointment(_) => say::history_identity_appointment(),
        Happening::IdentityChecked => say::history_identity_checked(),
        Happening::ReviewStarted => say::history_review_started(),
        Happening::Approved => say::history_approved(),
        Happening::Denied => say::history_denied(),
        Happening::CardMade => say::history_card_made(),
        Happening::CardMailed => say::history_card_mailed(),
        Happening::NewAddress(_) => say::history_new_address(),
        Happening::MoveReported => say::history_move_reported(),
    }
}
