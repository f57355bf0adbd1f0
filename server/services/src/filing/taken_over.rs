use domain::{AccountKind, Date, EmailAddress, Holder};
use forms::{Answers, Form, Known, examples};
use storage::drafts;
use storage::to_look_at::TakenOver as Stored;

use crate::{Fault, Services, Session};

/// An answer of a draft that came from elsewhere. Nothing is signed before its page was seen and continued from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenOver {
    /// The question or repeating group.
    pub question: String,
    /// Where the answer came from.
    pub from: Source,
}

/// Where an answer came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// What the person said of themselves in their account.
    Account,
    /// Another form of theirs.
    Form {
        /// Which form.
        id: String,
        /// The day on which it was last worked on.
        on: Date,
    },
}

impl TakenOver {
    pub(super) fn stored(&self) -> Stored {
        let from = match &self.from {
            Source::Account => ACCOUNT.to_owned(),
            Source::Form { id, on } => format!("{id}/{on}"),
        };
        Stored { question: self.question.clone(), from }
    }

    pub(super) fn read(stored: &Stored) -> Option<Self> {
        let from = match stored.from.split_once('/') {
            None => (stored.from == ACCOUNT).then_some(Source::Account),
            Some((id, on)) => examples::day(on).map(|on| Source::Form { id: id.to_owned(), on }),
        };
        Some(Self { question: stored.question.clone(), from: from? })
    }
}

const ACCOUNT: &str = "account";

impl Services {
    /// What the person has told before and this form asks, too: in other forms, the one worked on last first, then in
    /// their account. Nothing for those who file for clients, because what they told is about somebody else.
    pub(super) async fn told_before(&self, session: &Session, form: &Form) -> Result<(Answers, Vec<TakenOver>), Fault> {
        let holder = self.holder(session).await?;
        let (mut answers, mut taken_over) = (Answers::default(), Vec::new());
        if holder.as_ref().is_some_and(|holder| holder.kind() != AccountKind::Applicant) {
            return Ok((answers, taken_over));
        }
        let mut rows = drafts::all_of_account(&mut self.database().reader().await?, session.account).await?;
        rows.sort_by_key(|row| std::cmp::Reverse(row.saved_at));
        let today = self.today();
        for row in &rows {
            let told = self.opened_draft(session.key(), row)?;
            let from = Source::Form { id: row.form.clone(), on: self.day_of(row.saved_at) };
            let known = told.form.evaluate(&told.answers, today).known();
            taken_over.extend(taken(form, &mut answers, &known, &from, today));
        }
        let known = told_in_account(&session.email(self)?, holder.as_ref());
        taken_over.extend(taken(form, &mut answers, &known, &Source::Account, today));
        Ok((answers, taken_over))
    }
}

/// What an account says of its person, by the names under which forms share it (docs/forms.md).
fn told_in_account(email: &EmailAddress, holder: Option<&Holder>) -> Known {
    let mut known = Known::default().with("email", [("", email.as_str())]);
    if let Some(Holder { given, family, phone, .. }) = holder {
        let given = given.as_ref().map_or("", |given| given.as_str());
        known = known.with("name", [("given", given), ("family", family.as_str())]);
        if let Some(phone) = phone {
            known = known.with("daytime-phone", [("", phone.as_str())]);
        }
    }
    known
}

fn taken<'s>(
    form: &Form,
    answers: &mut Answers,
    known: &Known,
    from: &'s Source,
    today: Date,
) -> impl Iterator<Item = TakenOver> + use<'s> {
    let questions = form.take_over(answers, known, today).into_iter();
    questions.map(move |question| TakenOver { question, from: from.clone() })
}
