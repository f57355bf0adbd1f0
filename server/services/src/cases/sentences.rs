use domain::{Family, Happening, Stage, StageState, Status};
use words::{Message, StatusWords, say};

/// Everything there is to say about a status.
pub(crate) struct Sentences {
    pub(crate) happened: Message,
    pub(crate) meaning: Message,
    pub(crate) next: Message,
    pub(crate) todo: Message,
    /// Whether the person has to do something.
    pub(crate) is_asked: bool,
}

pub(crate) fn of_status(status: Status) -> Sentences {
    let StatusWords { title, meaning, next, todo } = StatusWords::of(status);
    let todo = todo.unwrap_or_else(say::status_nothing_now);
    Sentences { happened: title, meaning, next, todo, is_asked: status.asks() }
}

/// A stage's title and what happens in it, or that the case does without it.
pub(super) fn of_stage(stage: Stage, state: StageState) -> (Message, Message) {
    let (title, explanation) = match stage {
        Stage::Received => (say::stage_received_title(), say::stage_received_explanation()),
        Stage::Identity => (say::stage_identity_title(), say::stage_identity_explanation()),
        Stage::Review => (say::stage_review_title(), say::stage_review_explanation()),
        Stage::Decision => (say::stage_decision_title(), say::stage_decision_explanation()),
        Stage::Card => (say::stage_card_title(), say::stage_card_explanation()),
        Stage::Document => (say::stage_document_title(), say::stage_document_explanation()),
        Stage::Oath => (say::stage_oath_title(), say::stage_oath_explanation()),
    };
    let is_needed = state != StageState::NotNeeded;
    (title, if is_needed { explanation } else { say::stage_not_needed_explanation() })
}

pub(super) fn of_state(state: StageState) -> Message {
    match state {
        StageState::Done => say::stage_state_done(),
        StageState::Now => say::stage_state_now(),
        StageState::Next => say::stage_state_next(),
        StageState::NotNeeded => say::stage_state_not_needed(),
    }
}

/// A line of the history of a case of this family. What has none of its own is called as the status that it leads to.
pub(crate) fn of_happening(what: Happening, family: Family) -> Message {
    match what {
        Happening::Received => say::history_received(),
        Happening::FeePaid(amount) => say::history_fee_paid(amount.to_string()),
        Happening::NoFee => say::history_no_fee(),
        Happening::FeeWaiverAsked => say::history_waiver_asked(),
        Happening::FeeReductionAsked => say::history_reduction_asked(),
        Happening::FeeWaived => say::history_waived(),
        Happening::FeeReduced => say::history_reduced(),
        Happening::FeeNotWaived => say::history_not_waived(),
        Happening::FeeNotReduced => say::history_not_reduced(),
        Happening::RequestGranted => say::history_request_granted(),
        Happening::RequestNotGranted => say::history_request_not_granted(),
        Happening::IdentityAppointment(_) => say::history_identity_appointment(),
        Happening::IdentityChecked => say::history_identity_checked(),
        Happening::ReviewStarted => say::history_review_started(),
        Happening::Approved => say::history_approved(),
        Happening::Denied => say::history_denied(),
        Happening::CardMade if family == Family::Card => say::history_card_made(),
        Happening::CardMailed if family == Family::Card => say::history_card_mailed(),
        Happening::NewAddress(_) => say::history_new_address(),
        Happening::MoveReported => say::history_move_reported(),
        _ => what.tells(family).map_or_else(say::history_other, |status| StatusWords::of(status).title),
    }
}
