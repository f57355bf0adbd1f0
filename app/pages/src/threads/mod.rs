//! What the person and the agency write to each other.

pub(crate) mod enclosed;
pub mod list;
pub mod new;
pub mod thread;

use components::{Said, Tone};
use domain::{Concern, FileId, ReplyTime, Side, Timestamp};
use services::Fault;
use services::threads::{About, MessageView, Standing};
use visit::Visit;
use words::{Message, Words, say, service_request};

use crate::cases::form_name;
use crate::parts::{day, machine_day};

/// What a thread is about, in a line.
pub(crate) fn about(visit: &Visit, about: &About) -> String {
    let words = visit.words();
    let concern = match &about.case {
        Some((receipt, form)) => {
            words.text(say::threads_about_case(form_name(form, visit.language), receipt.to_string()))
        }
        None => words.text(general(about.concern)),
    };
    match about.request {
        Some(request) => words.text(say::service_about(concern, words.text(service_request(request)))),
        None => concern,
    }
}

/// What is asked that is about no case.
fn general(concern: Concern) -> Message {
    match concern {
        Concern::Account => say::threads_about_account(),
        Concern::Technical => say::threads_about_technical(),
        Concern::Case(_) | Concern::Other => say::threads_about_other(),
    }
}

/// When an answer is to be expected to what is written now, and how that is known.
fn reply_time(words: Words, time: ReplyTime, now: Timestamp) -> String {
    let by = day(words, time.by(now));
    words.text(match time {
        ReplyTime::Usual { days, answers } => say::thread_time_usual(answers, by, days),
        ReplyTime::Promised { days } => say::thread_time_promised(by, days),
    })
}

/// The same, of what is sent from the page that is being made.
pub(crate) async fn answer_time(visit: &Visit) -> Result<String, Fault> {
    Ok(reply_time(visit.words(), visit.services.reply_time().await?, visit.services.now()))
}

/// How a thread stands, for its person: in a word or two.
fn state(standing: Standing, unread: u32) -> (Message, Tone) {
    match standing {
        _ if unread > 0 => (say::threads_state_unread(unread), Tone::Active),
        Standing::Waits { .. } => (say::threads_state_waits(), Tone::Waiting),
        Standing::Answered => (say::threads_state_answered(), Tone::Good),
        Standing::Closed { .. } => (say::threads_state_closed(), Tone::Plain),
    }
}

/// Messages as one side reads them. `names` and `read` say of a side who that is, and of a message of it whether the other
/// one has read it, and `open` where a file that went with one is opened.
pub(crate) fn said(
    words: Words,
    messages: &[MessageView],
    reader: Side,
    names: impl Fn(Side) -> Message,
    read: impl Fn(Side, Option<(String, String)>) -> Message,
    open: impl Fn(FileId) -> String,
) -> Vec<Said> {
    let moment = |at: Timestamp| (day(words, at), words.clock(at));
    let said = |message: &MessageView| {
        let (date, time) = moment(message.sent_at);
        Said {
            by: words.text(names(message.side)),
            is_own: message.side == reader,
            when: words.text(say::thread_sent_at(date, time)),
            datetime: machine_day(words, message.sent_at),
            text: message.text.clone(),
            files: enclosed::files(words, &message.enclosed, &open),
            read: words.text(read(message.side, message.read_at.map(moment))),
        }
    };
    messages.iter().map(said).collect()
}
