use components::{
    Alert, AlertKind, ButtonKind, ButtonRow, Event as Line, History, Link, LinkButton, PageBody, PageHeading, PageTop,
};
use domain::{Place, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::audit::{Event, HistoryEvent, HistoryPage};
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

use crate::parts::{day, machine_date};

/// What was done with the person's own account, in plain words, the newest first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let number = visit.query.get("page").and_then(|number| number.parse().ok()).unwrap_or(1);
    let history = visit.services.history(&session, number).await?;
    if history.events.is_empty() && history.number > 1 {
        return Ok(Answer::NotFound);
    }
    Ok(Page::new(say::security_title(), move || draw(&visit, &history)).into())
}

fn draw(visit: &Visit, history: &HistoryPage) -> AnyView {
    let words = visit.words();
    let day_of = |event: &HistoryEvent| words.zone().day(event.at);
    let days = history.events.chunk_by(|one, next| day_of(one) == day_of(next)).filter_map(|events| {
        let heading = day(words, events.first()?.at);
        let lines = events.iter().map(|event| line(words, event)).collect::<Vec<_>>();
        Some(view! { <h2>{heading}</h2> <History events=lines/> })
    });
    let (days, ways) = (days.collect_view(), ways(visit, history));
    let (home, sessions) = (visit.to(&Place::Home), visit.to(&Place::Sessions));
    view! {
        <PageBody>
            <PageTop back=Link::new(home, words.text(say::back()))/>
            <PageHeading text=words.text(say::security_title()) intro=Some(words.text(say::security_lead()))/>
            <Alert kind=AlertKind::Info title=words.text(say::security_not_you_title())>
                <p>{words.text(say::security_not_you_text())}</p>
                <p><a href=sessions>{words.text(say::sessions_see())}</a></p>
            </Alert>
            {days}
            {ways}
            <p class="text-quiet">{words.text(say::security_how_read())}</p>
        </PageBody>
    }
    .into_any()
}

/// The ways to the pages beside this one. Nothing when it is the only one.
fn ways(visit: &Visit, history: &HistoryPage) -> Option<AnyView> {
    let words = visit.words();
    let way = |number: u32, text: Message| {
        let href = format!("{}?page={number}", visit.to(&Place::SecurityHistory));
        view! { <LinkButton href=href text=words.text(text) kind=ButtonKind::Secondary/> }
    };
    let newer = (history.number > 1).then(|| way(history.number - 1, say::security_newer()));
    let older = history.has_older.then(|| way(history.number + 1, say::security_older()));
    (newer.is_some() || older.is_some()).then(|| view! { <ButtonRow>{newer}{older}</ButtonRow> }.into_any())
}

fn line(words: Words, event: &HistoryEvent) -> Line {
    let from = event
        .from
        .as_ref()
        .map(|from| words.text(say::security_from(words.browser(from.browser), from.network.clone())));
    let here = event.is_this_session.then(|| words.text(say::security_here()));
    let meaning: Vec<_> = from.into_iter().chain(here).collect();
    Line {
        when: words.clock(event.at),
        datetime: machine_moment(event.at),
        title: words.text(sentence(event.what)),
        meaning: (!meaning.is_empty()).then(|| meaning.join(" ")),
        ..Line::default()
    }
}

/// What happened, in plain words.
pub(crate) fn sentence(event: Event) -> Message {
    match event {
        Event::AccountCreated => say::security_account_created(),
        Event::PasswordWrong => say::security_password_wrong(),
        Event::PasswordRight => say::security_password_right(),
        Event::CodeWrong => say::security_code_wrong(),
        Event::CodeSent => say::security_code_sent(),
        Event::SignedIn => say::security_signed_in(),
        Event::ProvenAgain => say::security_proven(),
        Event::AppAdded => say::security_app_added(),
        Event::AppRemoved => say::security_app_removed(),
        Event::PhoneAdded => say::security_phone_added(),
        Event::PhoneRemoved => say::security_phone_removed(),
        Event::HolderSaved => say::security_holder_saved(),
        Event::AppSwitchedOff => say::security_app_off(),
        Event::RecoveryCodesMade => say::security_codes_made(),
        Event::RecoveryCodeUsed => say::security_code_used(),
        Event::ResetAsked => say::security_reset_asked(),
        Event::ResetProven => say::security_reset_proven(),
        Event::PasswordReset => say::security_password_reset(),
        Event::PasswordChanged => say::security_password_changed(),
        Event::PasskeyAdded => say::security_passkey_added(),
        Event::PasskeyRemoved => say::security_passkey_removed(),
        Event::PasskeyUsed => say::security_passkey_used(),
        Event::PasskeyRefused => say::security_passkey_refused(),
        Event::LostAsked => say::security_lost_asked(),
        Event::LostCancelled => say::security_lost_cancelled(),
        Event::LostWaited => say::security_lost_waited(),
        Event::LostRemoved => say::security_lost_removed(),
        Event::EmailAsked => say::security_email_asked(),
        Event::EmailChanged => say::security_email_changed(),
        Event::EmailGivenBack => say::security_email_given_back(),
        Event::SignedOut => say::security_signed_out(),
        Event::SessionEnded => say::security_session_ended(),
        Event::SessionsEnded => say::security_sessions_ended(),
        Event::NotMe => say::security_not_me(),
        Event::DataDownloaded => say::security_data_downloaded(),
        Event::DeletionAsked => say::security_deletion_asked(),
        Event::DeletionCancelled => say::security_deletion_cancelled(),
        Event::AccountDeleted => say::security_account_deleted(),
        Event::MessagesChanged => say::security_messages_changed(),
        Event::QuietOn => say::security_quiet_on(),
        Event::QuietOff => say::security_quiet_off(),
        Event::OtherAddressAdded => say::security_other_added(),
        Event::OtherAddressRemoved => say::security_other_removed(),
        Event::FormSigned => say::security_form_signed(),
        Event::FeeReceived => say::security_fee_received(),
        Event::RefundOrdered => say::security_refund_ordered(),
        Event::RefundDone => say::security_refund_done(),
        Event::RefundFailed => say::security_refund_failed(),
        Event::FeeDisputed => say::security_fee_disputed(),
        Event::FeeDisputeWon => say::security_fee_dispute_won(),
        Event::FeeDisputeLost => say::security_fee_dispute_lost(),
        Event::FilingReceived => say::security_filing_received(),
        Event::ServiceAsked => say::security_service_asked(),
        Event::CaseWithdrawn => say::security_case_withdrawn(),
        Event::OtherTimeAsked => say::security_other_time_asked(),
        Event::AnswerReceived => say::security_answer_received(),
        Event::LettersMoved => say::security_letters_moved(),
        Event::DraftDeleted => say::security_draft_deleted(),
        Event::DraftEnded => say::security_draft_ended(),
        Event::StaffAdded => say::security_staff_added(),
        Event::StaffEnded => say::security_staff_ended(),
        Event::StaffInvited => say::security_desk_staff_invited(),
        Event::InvitationTakenBack => say::security_desk_invitation_taken_back(),
        Event::InvitationAccepted => say::security_invitation_accepted(),
        Event::StaffChanged => say::security_desk_staff_changed(),
        Event::FeeGranted => say::security_desk_fee_granted(),
        Event::FeeNotGranted => say::security_desk_fee_not_granted(),
        Event::FeeGivenBack => say::security_desk_fee_given_back(),
        Event::MessageAnswered => say::security_desk_message_answered(),
        Event::QuarantineScanned => say::security_quarantine_scanned(),
        Event::QuarantineTaken => say::security_quarantine_taken(),
        Event::QuarantineRemoved => say::security_quarantine_removed(),
        Event::CaseMoved => say::security_desk_case_moved(),
        Event::CaseAssigned => say::security_desk_case_assigned(),
        Event::SlotsMade => say::security_desk_slots_made(),
        Event::SlotsClosed => say::security_desk_slots_closed(),
        Event::SlotsOpened => say::security_desk_slots_opened(),
        Event::TemplateMade => say::security_desk_template_made(),
        Event::TemplateChanged => say::security_desk_template_changed(),
        Event::TemplateRetired => say::security_desk_template_retired(),
        Event::TemplateOffered => say::security_desk_template_offered(),
        Event::CaseReceived => say::security_desk_case_received(),
        Event::CaseGivenOn => say::security_desk_case_given_on(),
        Event::ProposalMade => say::security_desk_proposal_made(),
        Event::ProposalConfirmed => say::security_desk_proposal_confirmed(),
        Event::ProposalSentBack => say::security_desk_proposal_sent_back(),
        Event::ProposalTakenBack => say::security_desk_proposal_taken_back(),
        Event::CalendarMade => say::security_calendar_made(),
        Event::CalendarRemoved => say::security_calendar_removed(),
        Event::CodeAsked => say::security_desk_code_asked(),
        Event::CodeIssued => say::security_desk_code_issued(),
        Event::CodeDropped => say::security_desk_code_dropped(),
        Event::CaseAdded => say::security_case_added(),
        Event::CaseTaken => say::security_case_taken(),
        Event::AccessCodeIssued => say::security_case_code_issued(),
        Event::AccessCodeWrong => say::security_access_code_wrong(),
        Event::ApiClientAdded => say::security_api_client_added(),
        Event::ApiClientRenewed => say::security_api_client_renewed(),
        Event::ApiClientLimited => say::security_api_client_limited(),
        Event::ApiClientRemoved => say::security_api_client_removed(),
        Event::CaseMovedByApi => say::security_api_case_moved(),
        Event::WebhookAdded => say::security_webhook_added(),
        Event::WebhookRemoved => say::security_webhook_removed(),
    }
}

fn machine_moment(moment: Timestamp) -> String {
    let utc = moment.utc();
    format!("{}T{:02}:{:02}Z", machine_date(utc.date()), utc.hour(), utc.minute())
}
