use domain::case::{Asked, Kind};
use domain::{CaseId, Date, Duty, Family, History, Password, Timestamp};
use storage::cases::{self, StoredCase};
use time::Duration;

use super::{ANA, Demonstration, OFFICER, PASSWORD, ROSA, from_here};
use crate::desk::{Assign, Assignment, Desk, Door, Typed, last_day, typed_as};
use crate::slots::{SlotsAsked, TimesFor};
use crate::{Fault, Services, Session};

/// What happens next to a case when everything goes its usual way, the first that can.
const USUAL: [Kind; 9] = [
    Kind::Accepted,
    Kind::ProofConfirmed,
    Kind::IdentityAppointment,
    Kind::ReviewStarted,
    Kind::InterviewScheduled,
    Kind::Approved,
    Kind::CardMade,
    Kind::CardMailed,
    Kind::CardDelivered,
];

/// The request about a fee, which is decided with the form that it goes with.
const GOES_WITH_ANOTHER: &str = "i-912";
/// Whoever answers takes about so long.
const ANSWERED_AFTER: std::time::Duration = std::time::Duration::from_secs(14 * 24 * 60 * 60);

impl Services {
    /// Lets a demonstration go on for a while: people answer what they were asked two weeks ago, but for some who never do, and an
    /// officer takes the next usual step of each case that waits for one. How many steps the officer took.
    ///
    /// # Errors
    /// A fault, also where there is no demonstration.
    pub async fn act_in_demonstration(&self) -> Result<usize, Fault> {
        self.keep_desk_of_demonstration().await?;
        let officer = self.staff_of_demonstration(OFFICER).await?;
        let Some(Door::Open(desk)) = self.desk(&officer) else { return Ok(0) };
        let mut steps = 0;
        for one in Demonstration::PEOPLE {
            // One that was begun before there were so many has not all of them.
            let Some(person) = self.demonstration_session(&one.address()?, from_here()).await? else { continue };
            let all = cases::of_account(&mut self.database().reader().await?, person.account).await?;
            for case in all {
                let is_time = answers_now(&case.history()?, case.id, self.now());
                if is_time && self.answer_in_demonstration(&person, case.id).await? {
                    continue;
                }
                steps += usize::from(self.take_next_step(&desk, &case).await?);
            }
        }
        Ok(steps)
    }

    /// The same where everything begins: some cases that were filed elsewhere wait for the officer still, who has taken every
    /// other one of them.
    pub(super) async fn begin_work_in_demonstration(&self, officer: &Session) -> Result<(), Fault> {
        let Some(Door::Open(desk)) = self.desk(officer) else { return Ok(()) };
        let by = self.today().saturating_add(Duration::days(5));
        let mut all = Vec::new();
        for one in [ANA, ROSA] {
            let account = self.account_of_demonstration(one).await?;
            all.extend(cases::of_account(&mut self.database().reader().await?, account).await?);
        }
        for (case, number) in all.into_iter().zip(0_u32..) {
            match number % 6 {
                3 => {}
                5 => {
                    let (was, is) =
                        (Assignment::default(), Assignment { officer: Some(desk.account()), act_by: Some(by) });
                    // Nobody else has it.
                    let _taken = desk.assign(Assign { case: case.id, was, is }, from_here()).await?;
                }
                // Nobody's first page begins with a refusal.
                _ if next(&case.history()?, case.id, self.now()) == Some(Kind::Denied) => {}
                _ => {
                    self.take_next_step(&desk, &case).await?;
                }
            }
        }
        Ok(())
    }

    /// The times and the texts that whoever decides at the desk chooses from.
    pub(super) async fn keep_desk_of_demonstration(&self) -> Result<(), Fault> {
        self.keep_demonstration_slots().await?;
        self.keep_demonstration_templates().await
    }

    async fn take_next_step(&self, desk: &Desk<'_>, case: &StoredCase) -> Result<bool, Fault> {
        if case.form == GOES_WITH_ANOTHER {
            return Ok(false);
        }
        match next(&case.history()?, case.id, self.now()) {
            Some(kind) => desk.act_as_usual((case.id, &case.form), kind).await,
            None => Ok(false),
        }
    }

    /// Somebody who works at the desk, signed in with the code that their app shows.
    pub(super) async fn staff_of_demonstration(&self, one: Demonstration) -> Result<Session, Fault> {
        const NOBODY: Fault = Fault::Unreadable("the staff of the demonstration");
        let attempt = self.sign_in(&one.address()?, &Password::typed(PASSWORD), from_here()).await?;
        let attempt = attempt.map_err(|_| NOBODY)?;
        // A code counts once, and the clock may have stood still: one of the next step counts, too.
        for code in self.demonstration_codes() {
            if let Ok(entered) = self.enter_code(attempt.as_str(), &code, from_here()).await? {
                return self.session(entered.token.as_str()).await?.ok_or(NOBODY);
            }
        }
        Err(NOBODY)
    }
}

impl Desk<'_> {
    /// Lets this happen to a case of a form, with what is usually said for it. Whether it did.
    pub(super) async fn act_as_usual(&self, (case, form): (CaseId, &str), kind: Kind) -> Result<bool, Fault> {
        let today = self.services.today();
        let mut typed = said(kind, form, today);
        let from = Some(today.saturating_add(ahead(kind)));
        // The next free time is taken, if the offices keep any.
        let times = self.times_for(kind, SlotsAsked { office: None, from }).await?;
        if let Some(TimesFor::Kept { free, .. }) = times {
            let Some(slot) = free.first() else { return Ok(false) };
            typed.insert(Asked::Slot.name().to_owned(), slot.id.to_string());
        }
        let Ok(deed) = self.read(kind, form, &typed).await? else { return Ok(false) };
        let Some(seen) = self.case(case).await?.map(|case| case.seen) else { return Ok(false) };
        Ok(self.act(case, deed, seen, from_here()).await?.is_ok())
    }
}

/// As if by chance, and always the same for one case.
fn luck(case: CaseId) -> u32 {
    case.to_string().bytes().fold(0_u32, |sum, byte| sum + u32::from(byte))
}

/// Whether the person answers now what the agency asks in a case.
fn answers_now(history: &History, case: CaseId, now: Timestamp) -> bool {
    let is_asked = history.duties().into_iter().any(|duty| matches!(duty, Duty::Answer { .. }));
    let asked = history.events().iter().rev().find(|event| event.what.due().is_some());
    is_asked && !luck(case).is_multiple_of(4) && asked.is_some_and(|event| now.since(event.at) >= ANSWERED_AFTER)
}

/// The next step; none while the person has something to do, or nothing is to come.
fn next(history: &History, case: CaseId, now: Timestamp) -> Option<Kind> {
    let luck = luck(case);
    let (state, has) = (history.state(), |kind| history.events().iter().any(|event| event.what.kind() == kind));
    let over = |duty: Duty| match duty {
        Duty::Answer { .. } => (duty.until() <= now).then_some(Kind::NoResponse),
        Duty::Identity { at } => (at < now).then_some(Kind::IdentityChecked),
        Duty::Interview { at } => (at < now).then_some(Kind::InterviewHeld),
        Duty::Pictures { .. } | Duty::Oath { .. } => None,
    };
    let duties = history.duties();
    if !duties.is_empty() {
        return duties.into_iter().find_map(over);
    }
    if luck.is_multiple_of(3)
        && !has(Kind::EvidenceRequested)
        && has(Kind::ReviewStarted)
        && state.after(Kind::EvidenceRequested).is_ok()
    {
        return Some(Kind::EvidenceRequested);
    }
    let is_usual = |kind: &Kind| match kind {
        Kind::IdentityAppointment => {
            !has(Kind::IdentityChecked) && matches!(state.family(), Family::Card | Family::Naturalization)
        }
        Kind::InterviewScheduled => !has(Kind::InterviewHeld) && state.family() == Family::Naturalization,
        _ => true,
    };
    let next = USUAL.into_iter().filter(is_usual).find(|kind| state.after(*kind).is_ok())?;
    Some(if next == Kind::Approved && luck.is_multiple_of(7) { Kind::Denied } else { next })
}

/// How long before they are to come people are told so.
fn ahead(kind: Kind) -> Duration {
    Duration::days(if kind == Kind::InterviewScheduled { 30 } else { 18 })
}

/// What the officer says for it.
fn said(kind: Kind, form: &str, today: Date) -> Typed {
    let day = today.saturating_add(ahead(kind));
    let due = last_day(kind, form, today).map(typed_as).unwrap_or_default();
    [
        ("day", typed_as(day)),
        ("time", "10:30 a.m.".to_owned()),
        ("zone", "central".to_owned()),
        ("place", "Springfield Office\n400 Monroe Street\nSpringfield IL 62704".to_owned()),
        ("items", "A copy of both sides of your card\nA copy of your passport".to_owned()),
        ("items-es", "Una copia de los dos lados de su tarjeta\nUna copia de su pasaporte".to_owned()),
        ("due", due),
        ("reason", "The copy that you sent cannot be read.".to_owned()),
        ("reason-es", "La copia que usted envió no se puede leer.".to_owned()),
        ("remedy", "You can appeal with Form I-290B within 33 days of this letter.".to_owned()),
        (
            "remedy-es",
            "Puede apelar con el Formulario I-290B dentro de los 33 días siguientes a esta carta.".to_owned(),
        ),
        ("tracking", "9400 1000 0000 0000 0000 00".to_owned()),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into()
}
