use std::sync::Arc;
use std::time::Duration;

use domain::{CaseId, Date, Dispute, DraftId, Money, Timestamp};
use forms::edition::{QuestionChange, diff};
use forms::{Answers, Evaluation, Form, PageState};
use storage::drafts::{self, StoredDraft};
use storage::kept_aside::{self, KeptAside};

use super::taken_over::TakenOver;
use crate::{AccountKey, Fault, Services, Session, Slot};

/// How long a draft is kept after it was last worked on.
pub(crate) const KEPT_FOR: Duration = Duration::from_secs(180 * 24 * 60 * 60);

/// How long before its end its person is told, at the latest.
pub(super) const TOLD_BEFORE: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// A form being filled in.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which one.
    pub id: DraftId,
    /// The edition of the form that its answers are given to.
    pub form: Arc<Form>,
    /// Counts its changes; a page says which one it shows.
    pub version: i64,
    /// Counts the changes of its evidence.
    pub evidence: i64,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When an answer last changed.
    pub saved_at: Timestamp,
    /// Until when it is kept if nobody works on it.
    pub kept_until: Timestamp,
    /// Where the person was last.
    pub page: Option<String>,
    /// The edition it was carried over from, while there is something to tell of it.
    pub moved_from: Option<Arc<Form>>,
    /// Pages whose questions have changed since they were answered, until they are saved. See [`Draft::to_look_at`].
    pub look_at: Vec<String>,
    /// Answers that came from elsewhere, until the person has seen them here. See [`Draft::to_look_at`].
    pub taken_over: Vec<TakenOver>,
    /// Everything that was typed.
    pub answers: Answers,
    /// Collisions the person has not decided yet.
    pub asides: Vec<Aside>,
    /// The signature, while it covers the answers as they are.
    pub signed: Option<SignedAt>,
    /// How the payment stands, once there is one.
    pub payment: Option<PaymentState>,
    /// The case it became. Then nothing in it can be changed.
    pub filed: Option<CaseId>,
}

/// Two windows gave one field different answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The field's key.
    pub field: String,
    /// The answer that counts until the person chooses.
    pub theirs: String,
    /// The answer that is kept aside.
    pub yours: String,
    /// When it was typed.
    pub kept_at: Timestamp,
}

/// A signature that covers the answers as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedAt {
    /// When it was given.
    pub at: Timestamp,
    /// The fee of what was signed.
    pub fee: Money,
}

/// How the payment of a draft stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentState {
    /// The form is filed.
    Filed(CaseId),
    /// The provider's page waits at this address.
    Open {
        /// The provider's page.
        url: String,
    },
    /// The person has paid; the provider or the filing needs a moment.
    Waiting,
    /// The bank said no.
    Declined,
    /// The person went back without paying.
    Cancelled,
    /// The person took too long.
    Expired,
    /// The person's bank holds the fee until a dispute is decided.
    Disputed {
        /// How much.
        amount: Money,
    },
    /// The bank gave the fee back to the person.
    TakenBack {
        /// How much.
        amount: Money,
    },
    /// The fee is here, but the answers were changed after the signature that it was paid for.
    Held {
        /// How much.
        amount: Money,
    },
}

/// A draft as a line of a list.
#[derive(Debug, Clone)]
pub struct DraftSummary {
    /// Which one.
    pub id: DraftId,
    /// The edition of the form that its answers are given to.
    pub form: Arc<Form>,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When an answer last changed.
    pub saved_at: Timestamp,
    /// Until when it is kept if nobody works on it.
    pub kept_until: Timestamp,
    /// Where the person was last.
    pub page: Option<String>,
    /// Pages that are done.
    pub done: usize,
    /// Pages there are, by what was answered so far.
    pub total: usize,
    /// Whether it is signed.
    pub is_signed: bool,
    /// How the payment stands, once there is one.
    pub payment: Option<PaymentState>,
}

impl Draft {
    /// What its answers amount to on this day.
    #[must_use]
    pub fn evaluate(&self, today: Date) -> Evaluation<'_> {
        self.form.evaluate(&self.answers, today)
    }

    /// Counts all its changes, of answers and of evidence: what is signed is what was read under this number. Neither count
    /// ever goes back, so that the sum is the same only if both are.
    #[must_use]
    pub const fn changes(&self) -> i64 {
        self.version + self.evidence
    }

    /// The pages of the path that are to be looked at before anything is signed: because the edition changed what they
    /// ask, or because their answers came from elsewhere.
    #[must_use]
    pub fn to_look_at<'e>(&self, evaluation: &Evaluation<'e>) -> Vec<&'e str> {
        if self.look_at.is_empty() && self.taken_over.is_empty() {
            return Vec::new();
        }
        evaluation
            .live_pages()
            .filter(|page| self.has_changed(page) || self.taken_over_on(page).next().is_some())
            .collect()
    }

    /// Whether the edition changed what this page asks since it was answered.
    #[must_use]
    pub fn has_changed(&self, page: &str) -> bool {
        self.look_at.iter().any(|changed| changed == page)
    }

    /// The answers of a page that came from elsewhere.
    pub fn taken_over_on<'d>(&'d self, page: &'d str) -> impl Iterator<Item = &'d TakenOver> {
        self.taken_over.iter().filter(move |taken| self.form.page_of(&taken.question) == Some(page))
    }

    /// The pages of the path on which nothing is to be done, and all of them.
    #[must_use]
    pub fn progress(&self, evaluation: &Evaluation<'_>) -> (usize, usize) {
        let list = evaluation.task_list();
        let again = self.to_look_at(evaluation);
        let again = again.iter().filter(|page| evaluation.page_state(page) == PageState::Done).count();
        (list.done - again, list.total)
    }

    /// The questions that are not what they were in the edition it was carried over from; none when there is nothing
    /// to tell of it.
    #[must_use]
    pub fn changed_questions(&self) -> Vec<QuestionChange> {
        self.moved_from.as_ref().map(|earlier| diff(earlier, &self.form).questions()).unwrap_or_default()
    }
}

impl Services {
    /// The account's drafts that are not filed, the one worked on last first.
    ///
    /// # Errors
    /// A fault when the database is away or a draft cannot be opened.
    pub async fn drafts(&self, session: &Session) -> Result<Vec<DraftSummary>, Fault> {
        let rows = drafts::of_account(&mut self.database().reader().await?, session.account).await?;
        rows.iter().map(|row| self.summary(session.key(), row)).collect()
    }

    /// A draft with its answers, filed or not, if it is this account's. When a later edition of its form has come into
    /// force it is carried over first.
    ///
    /// # Errors
    /// A fault when the database is away or the draft cannot be opened.
    pub async fn draft(&self, session: &Session, id: DraftId) -> Result<Option<Draft>, Fault> {
        let Some(row) = self.row_in_its_edition(session, id).await? else { return Ok(None) };
        let mut reader = self.database().reader().await?;
        let asides = if row.asides == 0 { Vec::new() } else { kept_aside::of_draft(&mut reader, id).await? };
        let mut draft = self.opened_draft(session.key(), &row)?;
        for aside in asides {
            // The latest for a field comes first; the others come up when it is decided.
            if draft.asides.last().is_some_and(|last: &Aside| last.field == aside.field) {
                continue;
            }
            let yours = self.open_aside(session.key(), id, &aside)?;
            draft.asides.push(Aside {
                theirs: draft.answers.get(&aside.field).unwrap_or_default().to_owned(),
                yours,
                field: aside.field,
                kept_at: aside.at,
            });
        }
        Ok(Some(draft))
    }

    pub(crate) fn summary(&self, key: &AccountKey, row: &StoredDraft) -> Result<DraftSummary, Fault> {
        let draft = self.opened_draft(key, row)?;
        let (done, total) = draft.progress(&draft.evaluate(self.today()));
        Ok(DraftSummary {
            id: draft.id,
            form: draft.form,
            started_at: draft.started_at,
            saved_at: draft.saved_at,
            kept_until: draft.kept_until,
            page: draft.page,
            done,
            total,
            is_signed: draft.signed.is_some(),
            payment: draft.payment,
        })
    }

    /// Until when a draft is kept at least.
    pub(crate) fn draft_kept_until(&self, row: &StoredDraft) -> Timestamp {
        kept_until(row.used_at, row.reminded_at.unwrap_or(self.now()))
    }

    /// The draft without what is kept aside.
    pub(crate) fn opened_draft(&self, key: &AccountKey, row: &StoredDraft) -> Result<Draft, Fault> {
        Ok(Draft {
            id: row.id,
            form: self.form_of(&row.form, &row.edition)?,
            version: row.version,
            evidence: row.evidence,
            started_at: row.started_at,
            saved_at: row.saved_at,
            kept_until: self.draft_kept_until(row),
            page: row.page.clone(),
            moved_from: row
                .to_look_at
                .moved_from
                .as_ref()
                .and_then(|from| self.library().edition(&row.form, from))
                .cloned(),
            look_at: row.to_look_at.pages.clone(),
            taken_over: row.to_look_at.taken_over.iter().filter_map(TakenOver::read).collect(),
            answers: self.open_answers(key, row.id, row.version, &row.sealed)?,
            asides: Vec::new(),
            signed: row.signed.map(|signed| SignedAt { at: signed.at, fee: signed.fee }),
            payment: PaymentState::of(row),
            filed: row.case,
        })
    }

    pub(crate) fn open_aside(&self, key: &AccountKey, draft: DraftId, aside: &KeptAside) -> Result<String, Fault> {
        let plain = self.vault().open(key, &aside_slot(draft, &aside.field, &aside.mark), &aside.sealed)?;
        String::from_utf8(plain).map_err(|_| Fault::Unreadable("kept_aside.sealed"))
    }

    /// The edition that the answers were given to; when it is not kept any more, the one that is accepted today.
    pub(super) fn form_of(&self, id: &str, edition: &str) -> Result<Arc<Form>, Fault> {
        let form = self.library().edition(id, edition).or_else(|| self.library().form(id, self.today()));
        Ok(Arc::clone(form.ok_or(storage::Error::Corrupt("a draft of a form that is not in the library"))?))
    }

    pub(super) fn open_answers(
        &self,
        key: &AccountKey,
        draft: DraftId,
        version: i64,
        sealed: &[u8],
    ) -> Result<Answers, Fault> {
        let plain = self.vault().open(key, &answers_slot(draft, version), sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("draft_revisions.sealed"))
    }

    pub(super) fn seal_answers(
        &self,
        key: &AccountKey,
        draft: DraftId,
        version: i64,
        answers: &Answers,
    ) -> Result<Vec<u8>, Fault> {
        let plain = serde_json::to_vec(answers).map_err(|_| Fault::Unreadable("answers"))?;
        Ok(self.vault().seal(key, &answers_slot(draft, version), &plain))
    }
}

impl PaymentState {
    pub(super) fn of(row: &StoredDraft) -> Option<Self> {
        use storage::payments::PaymentState as Stored;
        if let Some(case) = row.case {
            return Some(Self::Filed(case));
        }
        let payment = row.payment.as_ref()?;
        match payment.state {
            Stored::Paid if payment.dispute == Some(Dispute::Open) => Some(Self::Disputed { amount: payment.amount }),
            Stored::Paid if payment.dispute == Some(Dispute::Lost) => Some(Self::TakenBack { amount: payment.amount }),
            Stored::Open => payment.url.clone().map(|url| Self::Open { url }),
            Stored::Paid if row.signed.is_some_and(|signed| signed.fee == payment.amount) => Some(Self::Waiting),
            Stored::Paid => Some(Self::Held { amount: payment.amount }),
            Stored::Declined => Some(Self::Declined),
            Stored::Cancelled => Some(Self::Cancelled),
            Stored::Expired => Some(Self::Expired),
            Stored::Ordered | Stored::Filed | Stored::OwedBack => None,
        }
    }
}

/// Until when a draft is kept at least: nobody loses one without having been told two weeks before.
pub(super) fn kept_until(used_at: Timestamp, told_at: Timestamp) -> Timestamp {
    used_at.plus(KEPT_FOR).max(told_at.plus(TOLD_BEFORE))
}

fn answers_slot(draft: DraftId, version: i64) -> Slot {
    Slot::new("draft_revisions.sealed", format!("{draft}/{version}"))
}

pub(super) fn aside_slot(draft: DraftId, field: &str, mark: &[u8; 32]) -> Slot {
    let mut row = format!("{draft}/{field}/").into_bytes();
    row.extend_from_slice(mark);
    Slot::new("kept_aside.sealed", row)
}
