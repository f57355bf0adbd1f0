//! Everything that is answered to other systems, and what they send.

use std::collections::BTreeMap;

use super::shape::shapes;

shapes! {
    /// Where a case stands.
    CaseStatusAnswer {
        /// The case.
        "case_status" case_status: CaseStatus,
        /// That it was found.
        "message" message: String,
    }

    /// A case, as anybody who has its number may know it. Every text is plain text.
    CaseStatus {
        /// The receipt number, thirteen characters.
        "receiptNumber" receipt: String,
        /// The form that was filed, such as I-90.
        "formType" form: String,
        /// When it was filed (RFC 3339, UTC). Missing for numbers that begin with IOE.
        "submittedDate" submitted: Option<String>,
        /// When it last changed (RFC 3339, UTC). Missing for numbers that begin with IOE.
        "modifiedDate" modified: Option<String>,
        /// Where it stands, in a few words, in English.
        "current_case_status_text_en" text_en: String,
        /// What that means, what comes next and what to do, in English.
        "current_case_status_desc_en" desc_en: String,
        /// Where it stands, in a few words, in Spanish.
        "current_case_status_text_es" text_es: String,
        /// What that means, what comes next and what to do, in Spanish.
        "current_case_status_desc_es" desc_es: String,
        /// What the person was told, the oldest first. The last one may be another than the current one: what somebody has
        /// to do stays the current one until it is done.
        "hist_case_status" history: Vec<PastStatus>,
    }

    /// Something that the person was told.
    PastStatus {
        /// The day (UTC), such as 2026-11-23.
        "date" date: String,
        /// In English.
        "completed_text_en" text_en: String,
        /// In Spanish.
        "completed_text_es" text_es: String,
    }

    /// A token.
    TokenAnswer {
        /// What is sent with every question: `Authorization: Bearer …`.
        "access_token" token: String,
        /// Bearer.
        "token_type" kind: String,
        /// For how many seconds it is believed.
        "expires_in" seconds: u32,
        /// When it was issued, in milliseconds since 1970.
        "issued_at" issued_at: String,
        /// Whose it is.
        "client_id" client: String,
        /// What may be done with it: names with a blank between.
        "scope" scope: String,
        /// That the client may ask: approved.
        "status" status: String,
    }

    /// Why there is no token (RFC 6749, section 5.2).
    TokenError {
        /// Which kind of mistake it is.
        "error" error: String,
        /// The same in a sentence.
        "error_description" description: String,
    }

    /// Why a question is not answered.
    Errors {
        /// One, or one for each thing that is wrong.
        "errors" errors: Vec<ErrorItem>,
    }

    /// Something that is wrong.
    ErrorItem {
        /// Which kind of mistake it is. Codes do not change; messages may.
        "code" code: String,
        /// The same in a sentence.
        "message" message: String,
    }

    /// Why something cannot happen to a case, and what can.
    NotNow {
        /// Why not.
        "errors" errors: Vec<ErrorItem>,
        /// Where the case stands, by the name of its status.
        "status" status: String,
        /// What can be told of now.
        "allowed" allowed: Vec<String>,
    }

    /// Something that has happened to a case.
    EventRequest {
        /// What: one of the names in docs/api.md, such as card-mailed.
        "event" event: String,
        /// What belongs to it, such as the day of an appointment. A text is in English; the same in Spanish stands under its name
        /// with -es behind it.
        "details" details: Option<BTreeMap<String, String>>,
    }

    /// What was taken down.
    EventAnswer {
        /// The receipt number.
        "receiptNumber" receipt: String,
        /// What happened.
        "event" event: String,
        /// Which event of the case it is, from 1.
        "number" number: u32,
        /// When it was taken down (RFC 3339, UTC).
        "date" date: String,
        /// Where the case stands then, by the name of its status.
        "status" status: String,
    }

    /// What waits for somebody at the desk to confirm it. When it happens, systems are told of it as of everything else.
    EventWaiting {
        /// The receipt number.
        "receiptNumber" receipt: String,
        /// What is to happen.
        "event" event: String,
        /// Names what is proposed.
        "proposal" proposal: String,
        /// When it was proposed (RFC 3339, UTC).
        "date" date: String,
    }

    /// What is posted to a webhook when something has happened to a case. It comes at least once, and in any order.
    Happened {
        /// The same at every try.
        "id" id: String,
        /// case.happened.
        "type" kind: String,
        /// The receipt number.
        "receiptNumber" receipt: String,
        /// What happened.
        "event" event: String,
        /// Which event of the case it is, from 1.
        "number" number: u32,
        /// When it happened (RFC 3339, UTC).
        "date" date: String,
        /// Where the case stands then, by the name of its status.
        "status" status: String,
    }
}
