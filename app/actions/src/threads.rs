//! What a person writes to the agency, and what somebody at its desk answers.

use domain::{
    Concern, MessageId, MessageText, MessageTextProblem, OneLineProblem, Place, StaffRight, ThreadId, ThreadSubject,
};
use leptos::prelude::*;
use services::Session;
use services::threads::{AnswerRefusal, Answering, ENCLOSED, EncloseRefusal, NewQuestion, WriteRefusal, WrittenIn};
use visit::{Flash, Refused, Visit};
use words::{Message, say};

use crate::account::{showing, wait};
use crate::desk::at_desk;
use crate::gate::{NotDone, Went, act, person};
use crate::unsaved::{arrived, refused};

/// Begins a thread with what somebody asks.
#[server(prefix = "/do", endpoint = "begin-thread")]
pub(crate) async fn begin_thread(
    csrf: String,
    #[server(default)] message: String,
    #[server(default)] about: String,
    #[server(default)] subject: String,
    #[server(default)] text: String,
    #[server(default)] seen: String,
    #[server(default)] then: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let typed = [("about", &about), ("subject", &subject), ("text", &text)];
        if then == DOCUMENTS {
            return enclose(&visit, &session, (WrittenIn::Beginning, Place::NewThread), &typed).await;
        }
        let message: MessageId = message.parse().unwrap_or_else(|_| visit.services.new_message_id());
        let words = visit.words();
        let mut flash = Flash::default();
        let concern = about.parse::<Concern>();
        if concern.is_err() {
            flash = flash.and_error("about", words.text(say::error_thread_concern()));
        }
        let line = ThreadSubject::parse(&subject);
        if let Err(problem) = &line {
            flash = flash.and_error("subject", words.text(subject_problem(*problem)));
        }
        let said = MessageText::parse(&text);
        if let Err(problem) = &said {
            flash = flash.and_error("text", words.text(text_problem(*problem)));
        }
        let (Ok(concern), Ok(subject), Ok(said)) = (concern, line, said) else {
            return Ok(refused(&visit, &session, Place::NewThread, flash, &typed).await?);
        };
        let question =
            NewQuestion { message, concern, subject: &subject, text: &said, seen: seen.parse().unwrap_or_default() };
        match visit.services.begin_thread(&session, question).await? {
            Ok(thread) => {
                arrived(&visit, &session, &Place::NewThread).await?;
                Ok(showing(&visit, Place::Thread(thread), &Flash::default().with_value("sent", "yes")))
            }
            Err(refusal) => {
                let flash = Flash::error("text", words.text(not_sent(&visit, refusal)?));
                Ok(refused(&visit, &session, Place::NewThread, flash, &typed).await?)
            }
        }
    })
    .await
}

/// Writes more in a thread.
#[server(prefix = "/do", endpoint = "write-in-thread")]
pub(crate) async fn write_in_thread(
    csrf: String,
    #[server(default)] thread: String,
    #[server(default)] message: String,
    #[server(default)] text: String,
    #[server(default)] seen: String,
    #[server(default)] then: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let thread: ThreadId = thread.parse().map_err(|_| Refused::NotFound)?;
        let message: MessageId = message.parse().unwrap_or_else(|_| visit.services.new_message_id());
        let place = Place::Thread(thread);
        if then == DOCUMENTS {
            return enclose(&visit, &session, (WrittenIn::Thread(thread), place), &[("text", &text)]).await;
        }
        let seen = seen.parse().unwrap_or_default();
        let problem = match MessageText::parse(&text) {
            Ok(said) => match visit.services.write_in_thread(&session, thread, (message, &said, seen)).await? {
                Ok(()) => {
                    arrived(&visit, &session, &place).await?;
                    return Ok(showing(&visit, place, &Flash::default().with_value("sent", "yes")));
                }
                Err(refusal) => not_sent(&visit, refusal)?,
            },
            Err(problem) => text_problem(problem),
        };
        if !visit.services.has_thread(&session, thread).await? {
            return Err(Refused::NotFound);
        }
        let flash = Flash::error("text", visit.words().text(problem));
        Ok(refused(&visit, &session, place, flash, &[("text", &text)]).await?)
    })
    .await
}

/// Answers at the desk, and closes the thread when `after` is `close`; or keeps what is typed and goes to the documents that
/// are to go with it.
#[server(prefix = "/do", endpoint = "answer-thread")]
pub(crate) async fn answer_thread(
    csrf: String,
    #[server(default)] thread: String,
    #[server(default)] message: String,
    #[server(default)] seen: String,
    #[server(default)] text: String,
    #[server(default)] after: String,
    #[server(default)] documents: String,
    #[server(default)] then: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Answer), async |visit, desk| {
        let session = person(visit)?;
        let thread: ThreadId = thread.parse().map_err(|_| Refused::NotFound)?;
        let message: MessageId = message.parse().unwrap_or_else(|_| visit.services.new_message_id());
        let (place, closes) = (Place::DeskThread(thread), after == "close");
        let typed = [("text", &text), ("after", &after)];
        if then == DOCUMENTS {
            return enclose(visit, &session, (WrittenIn::Answer(thread), place), &typed).await;
        }
        let problem = match MessageText::parse(&text) {
            Ok(said) => {
                let (seen, documents) = (seen.parse().unwrap_or_default(), documents.parse().unwrap_or_default());
                let answer = Answering { thread, message, seen, text: &said, closes, documents };
                match desk.answer_thread(answer, visit.client).await? {
                    Ok(()) => {
                        arrived(visit, &session, &place).await?;
                        return Ok(showing(visit, place, &Flash::default().with_value("sent", "yes")));
                    }
                    Err(AnswerRefusal::Changed) => say::error_desk_answer_changed(),
                    Err(AnswerRefusal::DocumentsChanged) => say::error_enclosed_changed(),
                    Err(AnswerRefusal::BeingChecked) => say::error_enclosed_checking(),
                    Err(AnswerRefusal::NotFound | AnswerRefusal::NotAllowed) => return Err(Refused::NotFound),
                }
            }
            Err(MessageTextProblem::TooShort) => say::error_desk_answer_short(),
            Err(MessageTextProblem::TooLong(count)) => say::error_desk_answer_long(count),
        };
        if !desk.has_thread(thread).await? {
            return Err(Refused::NotFound);
        }
        let flash = Flash::error("text", visit.words().text(problem));
        Ok(refused(visit, &session, place, flash, &typed).await?)
    })
    .await
}

fn subject_problem(problem: OneLineProblem) -> Message {
    match problem {
        OneLineProblem::Empty => say::error_thread_subject_empty(),
        OneLineProblem::TooLong => say::error_thread_subject_long(),
    }
}

fn text_problem(problem: MessageTextProblem) -> Message {
    match problem {
        MessageTextProblem::TooShort => say::error_thread_text_short(),
        MessageTextProblem::TooLong(count) => say::error_thread_text_long(count),
    }
}

/// The value of `then` of whoever adds documents first.
pub(crate) const DOCUMENTS: &str = "documents";

/// The most characters that are kept of a message while documents are added.
const LONGEST_UNSENT: usize = 10_000;

/// Keeps what is typed so far, and goes to the documents that are to go with it.
pub(crate) async fn enclose(
    visit: &Visit,
    session: &Session,
    (written_in, form): (WrittenIn, Place),
    typed: &[(&str, &String)],
) -> Result<Went, Refused> {
    let count: usize = typed.iter().map(|(_, value)| value.chars().count()).sum();
    if count > LONGEST_UNSENT {
        let flash = Flash::error("text", visit.words().text(say::error_thread_text_long(count)));
        return Ok(refused(visit, session, form, flash, typed).await?);
    }
    let values = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).clone())).collect();
    match visit.services.keep_unsent(session, written_in, &values).await? {
        Ok(message) => {
            arrived(visit, session, &form).await?;
            Ok(Place::EvidenceSlot { folder: message.into(), slot: ENCLOSED.to_owned() }.into())
        }
        Err(EncloseRefusal::Closed) => {
            let flash = Flash::error("text", visit.words().text(say::error_enclosed_closed()));
            Ok(refused(visit, session, form, flash, typed).await?)
        }
        Err(EncloseRefusal::NotFound) => Err(Refused::NotFound),
    }
}

/// What is said of a message that was not sent, or that what it is about is not there.
pub(crate) fn not_sent(visit: &Visit, refusal: WriteRefusal) -> Result<Message, Refused> {
    match refusal {
        WriteRefusal::NotFound => Err(Refused::NotFound),
        WriteRefusal::Changed => Ok(say::error_enclosed_changed()),
        WriteRefusal::BeingChecked => Ok(say::error_enclosed_checking()),
        WriteRefusal::TooManyThreads { .. } => Ok(say::error_thread_many_threads()),
        WriteRefusal::TooMany { until } => Ok(say::error_thread_many(wait(visit, until).div_ceil(60))),
    }
}
