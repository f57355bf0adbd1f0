//! How a person asks the agency to do something in a case.

#![expect(clippy::too_many_arguments, reason = "a form has as many fields as it asks, and each comes by its name")]

use domain::case::{ServiceDetail, ServiceRequest};
use domain::{CaseId, MessageId, MessageText, MessageTextProblem, Place, ThreadSubject};
use leptos::prelude::*;
use services::threads::{NewRequest, RequestRefusal, WrittenIn};
use visit::{Flash, Refused, Visit};
use words::{Message, say, service_detail, service_request};

use crate::account::showing;
use crate::gate::{NotDone, act, person};
use crate::threads::{DOCUMENTS, enclose, not_sent};
use crate::unsaved::{arrived, refused};

/// The most characters of what is wrong, and of how it is right.
const LONGEST: usize = 200;

/// Asks for one of the things that can be asked for.
#[server(prefix = "/do", endpoint = "ask-service")]
pub(crate) async fn ask_service(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] request: String,
    #[server(default)] message: String,
    #[server(default)] detail: String,
    #[server(default)] says: String,
    #[server(default)] should: String,
    #[server(default)] text: String,
    #[server(default)] seen: String,
    #[server(default)] then: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let what: ServiceRequest = request.parse().map_err(|_| Refused::NotFound)?;
        if visit.services.case(&session, case).await?.is_none() {
            return Err(Refused::NotFound);
        }
        let message: MessageId = message.parse().unwrap_or_else(|_| visit.services.new_message_id());
        let form = Place::AskService(case, what);
        let fields = [("detail", &detail), ("says", &says), ("should", &should), ("text", &text)];
        if then == DOCUMENTS {
            return enclose(&visit, &session, (WrittenIn::Request(case, what), form), &fields).await;
        }
        let seen = seen.parse().unwrap_or_default();
        let typed = Typed { what, detail: &detail, says: says.trim(), should: should.trim(), text: text.trim() };
        let Asked { detail, subject, text } = match typed.read(&visit) {
            Ok(asked) => asked,
            Err(flash) => return Ok(refused(&visit, &session, form, flash, &fields).await?),
        };
        let new = NewRequest { message, case, what, detail, subject: &subject, text: &text, seen };
        let problem = match visit.services.ask_service(&session, new, visit.client).await? {
            Ok(thread) => {
                arrived(&visit, &session, &form).await?;
                return Ok(showing(&visit, Place::Thread(thread), &Flash::default().with_value("sent", "yes")));
            }
            // The page of what can be asked says which rule it is, and which thread.
            Err(RequestRefusal::CannotAsk(_) | RequestRefusal::Open(_)) => return Ok(Place::Services(case).into()),
            Err(RequestRefusal::Write(refusal)) => not_sent(&visit, refusal)?,
        };
        let flash = Flash::error("text", visit.words().text(problem));
        Ok(refused(&visit, &session, form, flash, &fields).await?)
    })
    .await
}

/// What was typed.
struct Typed<'t> {
    what: ServiceRequest,
    detail: &'t str,
    says: &'t str,
    should: &'t str,
    text: &'t str,
}

/// The same, when nothing is wrong with it.
struct Asked {
    detail: Option<ServiceDetail>,
    subject: ThreadSubject,
    text: MessageText,
}

impl Typed<'_> {
    fn read(&self, visit: &Visit) -> Result<Asked, Flash> {
        let (words, mut wrong) = (visit.words(), Flash::default());
        let mut flaw = |field: &'static str, problem: Message| {
            wrong = std::mem::take(&mut wrong).and_error(field, words.text(problem));
        };
        let detail = ServiceDetail::of(self.what, self.detail);
        if detail.is_none() && !self.what.details().is_empty() {
            flaw("detail", say::error_service_detail());
        }
        if self.what.corrects() {
            let lines =
                [("says", self.says, say::error_service_says()), ("should", self.should, say::error_service_should())];
            for (field, line, problem) in lines {
                if line.is_empty() || line.chars().count() > LONGEST {
                    flaw(field, problem);
                }
            }
        }
        if self.what.is_explained() && self.text.is_empty() {
            flaw("text", say::error_service_text());
        }
        let subject = words.text(service_request(self.what));
        let subject = match detail {
            Some(detail) => format!("{subject}: {}", words.text(service_detail(detail))),
            None => subject,
        };
        let text = MessageText::parse(&self.message(visit));
        if let Err(MessageTextProblem::TooLong(count)) = text {
            flaw("text", say::error_thread_text_long(count));
        }
        match (ThreadSubject::parse(&subject), text) {
            (Ok(subject), Ok(text)) if wrong.errors.is_empty() => Ok(Asked { detail, subject, text }),
            _ => Err(wrong),
        }
    }

    /// The message in which it is asked: what is wrong and how it is right, and what else they say.
    fn message(&self, visit: &Visit) -> String {
        let words = visit.words();
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let correction = self.what.corrects().then(|| {
            [say::service_says_line(one_line(self.says)), say::service_should_line(one_line(self.should))]
                .map(|line| words.text(line))
                .join("\n")
        });
        let said = (!self.text.is_empty()).then(|| self.text.to_owned());
        let parts: Vec<_> = [correction, said].into_iter().flatten().collect();
        if parts.is_empty() { words.text(say::service_no_words()) } else { parts.join("\n\n") }
    }
}
