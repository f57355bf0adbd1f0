use super::{AtTheEnd, InCopy, Table};

const WRITTEN: &str = "what was written about a case is a part of its record";

/// What goes with messages, or would.
pub(super) const ENCLOSURES: Table = Table {
    name: "enclosures",
    copy: InCopy::At("unsent_messages"),
    end: AtTheEnd::Stays {
        why: "what was sent about a case is a part of its record",
        removal: Some("delete from enclosures where account_id = $1 and (sent_at is null or case_id is null)"),
        columns: &[
            "id",
            "account_id",
            "thread_id",
            "case_id",
            "request",
            "typed_sealed",
            "evidence",
            "begun_at",
            "sent_at",
            "side",
            "used_at",
        ],
    },
};

/// What was written.
pub(super) const MESSAGES: Table = Table {
    name: "messages",
    copy: InCopy::At("threads/messages"),
    end: AtTheEnd::Stays {
        why: WRITTEN,
        removal: Some(
            "delete from messages where thread_id in (\
               select id from threads where account_id = $1 and case_id is null)",
        ),
        columns: &["id", "thread_id", "number", "side", "sent_at", "read_at", "waited", "text_sealed"],
    },
};

/// What it was written about.
pub(super) const THREADS: Table = Table {
    name: "threads",
    copy: InCopy::At("threads"),
    end: AtTheEnd::Stays {
        why: WRITTEN,
        removal: Some("delete from threads where account_id = $1 and case_id is null"),
        columns: &[
            "id",
            "account_id",
            "concern",
            "case_id",
            "request",
            "subject_sealed",
            "begun_at",
            "waits_since",
            "answer_by",
            "closed_at",
        ],
    },
};
