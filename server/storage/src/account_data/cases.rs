use super::said::RECORD;
use super::{AtTheEnd, InCopy, Table};

/// Cases, with how they stand for those who work on them.
pub(super) const CASES: Table = Table {
    name: "cases",
    copy: InCopy::At("cases"),
    end: AtTheEnd::Stays {
        why: RECORD,
        removal: None,
        columns: &[
            "id",
            "account_id",
            "filing_id",
            "receipt_number",
            "form",
            "filed_at",
            "read_to",
            "awaits",
            "awaits_until",
            "round_until",
            "visit_at",
            "remind_at",
            "officer",
            "act_by",
        ],
    },
};

/// Which time of an office they have.
pub(super) const SLOT_TAKINGS: Table = Table {
    name: "slot_takings",
    copy: InCopy::Nowhere(
        "which place of an office's time is theirs; when and where they are to come is among the appointments",
    ),
    end: AtTheEnd::Stays {
        why: "when somebody is to come is a part of the record of a case, and nobody else is told to come then",
        removal: None,
        columns: &["slot_id", "place", "places", "kind", "case_id"],
    },
};

/// What waits for whoever adds one that nobody has.
pub(super) const TOLD_TO_NOBODY: Table = Table {
    name: "told_to_nobody",
    copy: InCopy::Nowhere("it waits while nobody has the case; then it is among the rounds and appointments"),
    end: AtTheEnd::Stays {
        why: "it belongs to no account, and no key of one opens it",
        removal: None,
        columns: &["case_id", "event", "sealed"],
    },
};

/// What was written in one while nobody had it, and in any what was corrected and to which office it was sent.
pub(super) const EVENT_WORDS: Table = Table {
    name: "event_words",
    copy: InCopy::At("cases/events/written"),
    end: AtTheEnd::Stays {
        why: "what was written about a case is a part of its record, and no key of an account opens it",
        removal: None,
        columns: &["case_id", "event", "sealed"],
    },
};

/// What is proposed for them.
pub(super) const PROPOSALS: Table = Table {
    name: "proposals",
    copy: InCopy::Nowhere("what somebody at the desk proposed; what came of it is in the case and in its letters"),
    end: AtTheEnd::Stays {
        why: "who proposed a decision and who confirmed it is a record of the agency",
        removal: None,
        columns: &[
            "id",
            "case_id",
            "account_id",
            "client_id",
            "key_hash",
            "digest",
            "made_at",
            "events",
            "what",
            "said_sealed",
            "state",
            "answered_by",
            "answered_at",
            "words_sealed",
        ],
    },
};

/// What was asked in them, and answered.
pub(super) const ROUNDS: Table = Table {
    name: "rounds",
    copy: InCopy::At("rounds"),
    end: AtTheEnd::Stays {
        why: "what was asked about a case and what was answered is a part of its record",
        removal: None,
        columns: &[
            "id",
            "case_id",
            "event",
            "asked_sealed",
            "evidence",
            "sent_at",
            "answer_sealed",
            "erase_at",
            "erased_at",
        ],
    },
};

/// What their person sent to them unasked, or would.
pub(super) const SUPPLEMENTS: Table = Table {
    name: "supplements",
    copy: InCopy::At("supplements"),
    end: AtTheEnd::Stays {
        why: "what was sent about a case is a part of its record",
        removal: Some(
            "delete from supplements where sent_at is null and case_id in (select id from cases where account_id = $1)",
        ),
        columns: &["id", "case_id", "evidence", "begun_at", "used_at", "sent_at", "sent_sealed", "looked_at"],
    },
};

/// Which access codes somebody at the desk asked for.
pub(super) const CODE_REQUESTS: Table = Table {
    name: "code_requests",
    copy: InCopy::Nowhere("why somebody at the desk issued a code; that it was issued is in the security history"),
    end: AtTheEnd::Stays {
        why: "who issued a code for a case and why is a record of the agency, and no key of an account opens it",
        removal: None,
        columns: &["id", "case_id", "account_id", "asked_at", "reason_sealed", "state", "answered_by", "answered_at"],
    },
};
