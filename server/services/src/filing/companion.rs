//! Another form that goes with this one: the request not to pay its fee. The agency sends back a form without it, so
//! nothing is signed before it is filed.

use domain::{AccountId, CaseId, Date, DraftId, FilingId, ReceiptNumber, Timestamp};
use forms::Evaluation;
use storage::cases::{self, StoredCase};
use storage::{Error, Reader, companions, drafts, filings};

use super::draft::Draft;
use crate::{Fault, Services, Session};

/// A form that has to be filed before this one is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// Which form.
    pub form: String,
    /// The page whose answer asks for it; none when it always goes with this one.
    pub page: Option<String>,
    /// How far it is.
    pub state: CompanionState,
    /// One that was filed and goes with another form, the newest: it does not count here.
    pub gone: Option<ReceiptNumber>,
}

/// How far the other form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompanionState {
    /// Nobody has begun it.
    NotBegun,
    /// It is being filled in.
    Begun(DraftId),
    /// It is filled in, and only to be signed.
    Ready(DraftId),
    /// It is filed. Each of these can go with this form, the newest first.
    Filed(Vec<Request>),
}

/// A filed form that goes with no other yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The case it made.
    pub case: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// The name under it, as it was typed.
    pub signed_by: String,
}

impl Services {
    /// The form that has to go with a draft, if its answers ask for one; how far it is, and what goes.
    ///
    /// # Errors
    /// A fault when the database is away or something of the account cannot be opened.
    pub async fn companion(&self, session: &Session, draft: &Draft) -> Result<Option<Companion>, Fault> {
        let evaluation = draft.evaluate(self.today());
        let Some(asked) = self.asked_companion(&evaluation) else { return Ok(None) };
        let mut reader = self.database().reader().await?;
        let (free, gone) = of_form(&mut reader, session.account, draft.id, asked.form).await?;
        let gone = gone.into_iter().next().map(|case| case.receipt);
        let page = asked.page.map(str::to_owned);
        let state = if free.is_empty() {
            let rows = drafts::of_account(&mut reader, session.account).await?;
            drop(reader);
            let others = rows.iter().filter(|row| row.form == asked.form);
            let others = others.map(|row| Ok((self.opened_draft(session.key(), row)?, row.asides > 0)));
            let others: Vec<_> = others.collect::<Result<_, Fault>>()?;
            let ready = others.iter().find(|(other, is_apart)| !is_apart && is_ready(other, self.today()));
            match (ready, others.first()) {
                (Some((ready, _)), _) => CompanionState::Ready(ready.id),
                (None, Some((begun, _))) => CompanionState::Begun(begun.id),
                (None, None) => CompanionState::NotBegun,
            }
        } else {
            let filings = filings::of_account(&mut reader, session.account).await?;
            drop(reader);
            let request = |case: StoredCase| {
                let filing = filings.iter().find(|filing| Some(filing.id) == case.filing);
                let filing = filing.ok_or(Error::Corrupt("cases.filing_id"))?;
                let statement = self.open_statement(session.key(), filing.id, &filing.sealed, filing.digest)?;
                let signed_by = statement.typed_name;
                Ok::<_, Fault>(Request { case: case.id, receipt: case.receipt, filed_at: case.filed_at, signed_by })
            };
            CompanionState::Filed(free.into_iter().map(request).collect::<Result<_, _>>()?)
        };
        Ok(Some(Companion { form: asked.form.to_owned(), page, state, gone }))
    }

    /// The form that these answers ask for, if it can be filed here today.
    pub(crate) fn asked_companion<'e>(&self, evaluation: &Evaluation<'e>) -> Option<forms::Companion<'e>> {
        evaluation.companion().filter(|companion| self.library().form(companion.form, self.today()).is_some())
    }
}

/// Whether it is only to be signed.
fn is_ready(draft: &Draft, today: Date) -> bool {
    let evaluation = draft.evaluate(today);
    evaluation.is_complete() && draft.to_look_at(&evaluation).is_empty()
}

/// What a person chose to let go with a form that they sign.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) form: String,
    pub(super) case: CaseId,
}

impl Chosen {
    /// The filing, in the transaction of the signature that it goes with; none when it goes with another form, or is
    /// closed, or is not there.
    pub(super) async fn find(
        &self,
        tx: &mut Reader,
        account: AccountId,
        draft: DraftId,
    ) -> Result<Option<FilingId>, Error> {
        let (free, _) = of_form(tx, account, draft, &self.form).await?;
        Ok(free.into_iter().find(|case| case.id == self.case).and_then(|case| case.filing))
    }
}

/// The account's open cases of a form that were filed here: those that can go with this draft, and those that go with another one. What the
/// agency has closed goes with nothing any more.
async fn of_form(
    reader: &mut Reader,
    account: AccountId,
    draft: DraftId,
    form: &str,
) -> Result<(Vec<StoredCase>, Vec<StoredCase>), Error> {
    let taken = companions::taken(reader, account, draft).await?;
    let mut open = Vec::new();
    for case in cases::of_account(reader, account).await? {
        if case.form == form && case.filing.is_some() && case.history()?.state().is_open() {
            open.push(case);
        }
    }
    Ok(open.into_iter().partition(|case| case.filing.is_some_and(|filing| !taken.contains(&filing))))
}
