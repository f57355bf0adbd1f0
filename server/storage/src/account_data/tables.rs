use super::cases::{CASES, CODE_REQUESTS, EVENT_WORDS, PROPOSALS, ROUNDS, SLOT_TAKINGS, SUPPLEMENTS, TOLD_TO_NOBODY};
use super::said::{HASHES, ON_THE_WAY, RECORD, goes, of_nobody};
use super::threads::{ENCLOSURES, MESSAGES, THREADS};
use super::{AtTheEnd, InCopy, Table};
use crate::folders::{is_record, owners};

/// Every table, what hangs on another before that one.
pub const TABLES: &[Table] = &[
    Table {
        name: "kept_aside",
        copy: InCopy::At("drafts/kept_aside"),
        end: AtTheEnd::Goes {
            removal: "delete from kept_aside where draft_id in (select id from drafts where account_id = $1)",
        },
    },
    Table {
        name: "draft_revisions",
        copy: InCopy::At("drafts/answers"),
        end: AtTheEnd::Goes {
            removal: "delete from draft_revisions where draft_id in (select id from drafts where account_id = $1)",
        },
    },
    Table {
        name: "document_looks",
        copy: InCopy::At("drafts/documents/files/looks"),
        end: AtTheEnd::Stays {
            why: "who else saw what was filed is a part of that record",
            removal: Some("delete from document_looks where account_id = $1 and seen_as = 'owner'"),
            columns: &["file_id", "account_id", "seen_as", "seen_at"],
        },
    },
    Table {
        name: "files",
        copy: InCopy::At("drafts/documents/files"),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: Some(concat!(
                "delete from files where document_id in (select o.id from documents o where o.folder_id in (\
                   select w.id from folders w ",
                owners!(),
                " where w.account_id = $1 and not ",
                is_record!(),
                "))"
            )),
            columns: &[
                "id",
                "document_id",
                "place",
                "blob",
                "state",
                "refusal",
                "kind",
                "pages",
                "bytes",
                "digest",
                "rotation",
                "hints",
                "key_sealed",
                "name_sealed",
                "added_at",
                "checked_at",
                "small_sealed",
            ],
        },
    },
    Table {
        name: "documents",
        copy: InCopy::At("drafts/documents"),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: Some(concat!(
                "delete from documents where folder_id in (select w.id from folders w ",
                owners!(),
                " where w.account_id = $1 and not ",
                is_record!(),
                ")"
            )),
            columns: &["id", "folder_id", "slot", "role", "place", "added_at"],
        },
    },
    Table {
        name: "explanations",
        copy: InCopy::At("drafts/explanations"),
        end: AtTheEnd::Goes {
            removal: "delete from explanations where folder_id in (select id from folders where account_id = $1)",
        },
    },
    Table {
        name: "upload_parts",
        copy: ON_THE_WAY,
        end: AtTheEnd::Goes {
            removal: "delete from upload_parts where upload_id in (\
                        select u.id from uploads u join folders w on w.id = u.folder_id where w.account_id = $1)",
        },
    },
    Table {
        name: "uploads",
        copy: ON_THE_WAY,
        end: AtTheEnd::Goes {
            removal: "delete from uploads where folder_id in (select id from folders where account_id = $1)",
        },
    },
    Table {
        name: "folders",
        copy: InCopy::Nowhere(
            "which documents belong to which draft, answer, message or supplement; all of them are in the copy",
        ),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: Some(
                "delete from folders where account_id = $1 \
                   and (draft_id in (select id from drafts where account_id = $1 and case_id is null) \
                     or message_id in (select id from enclosures \
                       where account_id = $1 and (sent_at is null or case_id is null)) \
                     or supplement_id in (select id from supplements where sent_at is null))",
            ),
            columns: &["id", "account_id", "draft_id", "round_id", "message_id", "supplement_id"],
        },
    },
    ENCLOSURES,
    SUPPLEMENTS,
    ROUNDS,
    PROPOSALS,
    CODE_REQUESTS,
    SLOT_TAKINGS,
    TOLD_TO_NOBODY,
    EVENT_WORDS,
    Table {
        name: "appointments",
        copy: InCopy::At("appointments"),
        end: AtTheEnd::Stays {
            why: "when somebody was to come is a part of the record of a case",
            removal: None,
            columns: &["id", "case_id", "event", "told_sealed", "asked_at", "asked_sealed"],
        },
    },
    Table {
        name: "companions",
        copy: InCopy::At("filings/goes_with"),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: Some(
                "delete from companions where filing_id in (select id from filings where account_id = $1) \
                   and with_filing_id not in (select id from filings where account_id = $1)",
            ),
            columns: &["filing_id", "with_filing_id"],
        },
    },
    Table {
        name: "signatures",
        copy: InCopy::At("filings/typed_name"),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: Some(
                "delete from signatures where draft_id in (select id from drafts where account_id = $1) \
                   and filing_id not in (select id from filings where account_id = $1)",
            ),
            columns: &[
                "filing_id",
                "draft_id",
                "version",
                "definition",
                "language",
                "signed_at",
                "digest",
                "sealed",
                "fees",
                "fee_cents",
            ],
        },
    },
    Table {
        name: "drafts",
        copy: InCopy::At("drafts"),
        end: AtTheEnd::Stays {
            why: "signatures hang on it, and a draft is filed once; its answers are gone",
            removal: Some("delete from drafts where account_id = $1 and case_id is null"),
            columns: &[
                "id",
                "account_id",
                "form",
                "edition",
                "version",
                "page",
                "started_at",
                "saved_at",
                "case_id",
                "used_at",
                "reminded_at",
                "moved_from",
                "look_at",
                "taken_over",
                "evidence",
            ],
        },
    },
    goes!("followed_cases", InCopy::At("followed_cases")),
    goes!(
        "held_news",
        InCopy::Nowhere("cases of which a mail tells within a day; what happened to them is in the copy")
    ),
    goes!("mail_bounces", InCopy::At("account/mail_refused_since")),
    goes!("calendar_addresses", InCopy::At("account/calendar")),
    goes!("case_people", InCopy::Nowhere("names out of what was filed or told, which is there")),
    goes!("case_visits", InCopy::At("cases/seen_at")),
    Table {
        name: "access_codes",
        copy: InCopy::Nowhere("hashes of codes on letters; that one was used is in the security history"),
        end: AtTheEnd::Stays {
            why: "it says what became of a code, to whoever has the letter",
            removal: None,
            columns: &["code_hash", "case_id", "issued_at", "ends_at", "ended_at", "used_at", "used_by"],
        },
    },
    Table {
        name: "imported_cases",
        copy: InCopy::At("cases/told_of"),
        end: AtTheEnd::Stays {
            why: "it is what the agency's own system told, and no key of an account opens it",
            removal: None,
            columns: &["case_id", "person_sealed", "takes_code", "imported_at", "source_hash"],
        },
    },
    goes!(
        "quarantine",
        InCopy::Nowhere("what a scanner found harmful is given to nobody; its file says that it is infected")
    ),
    goes!("sign_in_attempts", HASHES),
    goes!(
        "unsaved",
        InCopy::Nowhere("what was typed after a session had run out; it is back on its page, and gone within a day")
    ),
    goes!("sessions", InCopy::At("sessions")),
    goes!("factors", InCopy::At("ways_to_sign_in/apps")),
    goes!("push_subscriptions", InCopy::At("account/told_browsers")),
    goes!("phones", InCopy::At("ways_to_sign_in/phones")),
    goes!("passkeys", InCopy::At("ways_to_sign_in/passkeys")),
    goes!("recovery_codes", InCopy::At("ways_to_sign_in/recovery_codes")),
    goes!("passkey_challenges", HASHES),
    goes!("devices", InCopy::At("browsers")),
    goes!("account_links", HASHES),
    goes!("account_waits", InCopy::At("waits")),
    Table {
        name: "sign_ups",
        copy: InCopy::Nowhere("an address that asked for an account; it is the account's, and gone within nine days"),
        end: AtTheEnd::Goes {
            removal: "delete from sign_ups where email_lookup in (select email_lookup from accounts where id = $1 \
                        union select email_lookup from former_emails where account_id = $1)",
        },
    },
    Table {
        name: "invitations",
        copy: InCopy::Nowhere(
            "an address that was asked to work at the desk; what came of it is in the security history",
        ),
        end: AtTheEnd::Goes {
            removal: "delete from invitations where email_lookup in (select email_lookup from accounts where id = $1 \
                        union select email_lookup from former_emails where account_id = $1)",
        },
    },
    goes!("new_emails", InCopy::At("account/new_email")),
    goes!("former_emails", InCopy::At("account/former_emails")),
    Table {
        name: "papers",
        copy: InCopy::Nowhere("drawn from what was filed, which is there; each is on the page of its case"),
        end: AtTheEnd::Stays { why: RECORD, removal: None, columns: &["filing_id", "language", "made_at", "sealed"] },
    },
    Table {
        name: "notice_papers",
        copy: InCopy::Nowhere("drawn from what the agency wrote, which is there; each is on the page of its notice"),
        end: AtTheEnd::Stays { why: RECORD, removal: None, columns: &["notice_id", "language", "made_at", "sealed"] },
    },
    Table {
        name: "notices",
        copy: InCopy::At("notices"),
        end: AtTheEnd::Stays {
            why: "what the agency wrote is a record of it, and whoever has the paper can still ask whether it is genuine",
            removal: None,
            columns: &["id", "number", "account_id", "case_id", "kind", "issued_at", "replaces_id", "digest", "sealed"],
        },
    },
    Table {
        name: "thread_looks",
        copy: InCopy::Nowhere("a record that the agency keeps of its own people, for whoever checks on them"),
        end: AtTheEnd::Stays {
            why: "who looked at what was written about a case is a part of its record",
            removal: Some(
                "delete from thread_looks where thread_id in (\
                   select id from threads where account_id = $1 and case_id is null)",
            ),
            columns: &["id", "thread_id", "account_id", "seen_at"],
        },
    },
    MESSAGES,
    THREADS,
    Table {
        name: "filings",
        copy: InCopy::At("filings"),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: None,
            columns: &[
                "id",
                "account_id",
                "draft_id",
                "form",
                "edition",
                "definition",
                "language",
                "signed_at",
                "filed_at",
                "digest",
                "sealed",
                "fees",
                "fee_cents",
            ],
        },
    },
    CASES,
    Table {
        name: "case_events",
        copy: InCopy::At("cases/events"),
        end: AtTheEnd::Stays {
            why: RECORD,
            removal: None,
            columns: &["case_id", "number", "happened_at", "what", "detail", "other_case_id"],
        },
    },
    Table {
        name: "api_events",
        copy: InCopy::Nowhere("which system of the agency told of an event; the event itself is in the copy"),
        end: AtTheEnd::Stays {
            why: "where an event of a case came from is a part of its record",
            removal: None,
            columns: &["client_id", "key_hash", "digest", "case_id", "number", "told_at"],
        },
    },
    Table {
        name: "case_looks",
        copy: InCopy::Nowhere("a record that the agency keeps of its own people, for whoever checks on them"),
        end: AtTheEnd::Stays {
            why: "who looked at what was filed is a part of that record",
            removal: None,
            columns: &["id", "case_id", "account_id", "seen_at", "what"],
        },
    },
    Table {
        name: "staff",
        copy: InCopy::Nowhere("who works at the agency's desk; each change of it is in the security history"),
        end: AtTheEnd::Stays {
            why: "who could decide, and when, is a record of the agency",
            removal: None,
            columns: &["account_id", "role", "since", "ended_at"],
        },
    },
    Table {
        name: "payments",
        copy: InCopy::At("payments"),
        end: AtTheEnd::Stays {
            why: "money that came is accounted for",
            removal: None,
            columns: &[
                "id",
                "account_id",
                "draft_id",
                "filing_id",
                "amount_cents",
                "state",
                "checkout_id",
                "checkout_url",
                "ordered_at",
                "look_at",
                "paid_at",
                "paid_cents",
                "reference",
                "dispute",
                "disputed_at",
                "dispute_ended_at",
            ],
        },
    },
    Table {
        name: "refunds",
        copy: InCopy::At("payments/refunds"),
        end: AtTheEnd::Stays {
            why: "money that came is accounted for",
            removal: None,
            columns: &["id", "payment_id", "amount_cents", "reason", "state", "ordered_at", "look_at", "ended_at"],
        },
    },
    Table {
        name: "payment_events",
        copy: InCopy::Nowhere("names of the provider's messages about a payment, which is there"),
        end: AtTheEnd::Stays {
            why: "money that came is accounted for",
            removal: None,
            columns: &["id", "payment_id", "taken_at"],
        },
    },
    Table {
        name: "sandbox_checkouts",
        copy: InCopy::Nowhere("the books of a provider that only plays one; a real one keeps its own elsewhere"),
        end: AtTheEnd::Stays {
            why: "it stands for the books of somebody else",
            removal: None,
            columns: &[
                "id",
                "payment_id",
                "amount_cents",
                "description",
                "language",
                "return_url",
                "reference",
                "opened_at",
                "outcome",
                "outcome_at",
            ],
        },
    },
    Table {
        name: "audit_events",
        copy: InCopy::At("security_history"),
        end: AtTheEnd::Stays {
            why: "events are only added; without the old key nobody reads from where something was done",
            removal: None,
            columns: &["seq", "id", "kind", "account_id", "happened_at", "details", "previous_hash", "hash"],
        },
    },
    Table {
        name: "audit_events_before",
        copy: InCopy::Nowhere("it is empty: its events are in the chain"),
        end: AtTheEnd::Stays {
            why: "it is empty: its events are in the chain",
            removal: None,
            columns: &["id", "kind", "account_id", "happened_at"],
        },
    },
    Table {
        name: "accounts",
        copy: InCopy::At("account"),
        end: AtTheEnd::Stays {
            why: "what stays names it, and its new key opens what was filed",
            removal: None,
            columns: &[
                "id",
                "email_lookup",
                "email_sealed",
                "data_key",
                "password_hash",
                "language",
                "terms_version",
                "terms_accepted_at",
                "created_at",
                "correspondence_sealed",
                "holder_sealed",
                "holder_saved_at",
                "deleted_at",
            ],
        },
    },
    of_nobody!("audit_head", "the end of the chain"),
    of_nobody!("form_editions", "the words of forms"),
    of_nobody!("limits", "counts under keyed hashes, gone within two days"),
    of_nobody!("failures", "counts under keyed hashes, gone within two days"),
    of_nobody!("api_tokens", "hashes of what other systems prove themselves with, for half an hour"),
    of_nobody!("webhooks", "where other systems are told that something happened to a case"),
    of_nobody!("api_clients", "other systems of the agency, which are nobody"),
    of_nobody!("receipt_serials", "how many numbers were given out"),
    of_nobody!(
        "outbox",
        "messages and work until they are done; those to the account's addresses are taken out one by one"
    ),
    of_nobody!("offices", "offices of the agency and their addresses"),
    of_nobody!("templates", "texts of the agency that are kept ready for letters"),
    of_nobody!("slots", "when people can come to the offices; who has which place is beside them"),
    of_nobody!("erasures", "names of bytes in the store that are to be removed; they are random"),
    of_nobody!("how_long", "counts of how long cases took, which say nothing of any case"),
    of_nobody!("mailbox", "it stands for mailboxes of people, which are elsewhere"),
    of_nobody!("migrations", "what was done to the schema"),
];
