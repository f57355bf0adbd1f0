use domain::case::{Kind, ServiceDetail, ServiceRequest};
use domain::{CaseId, Concern, MessageText, ThreadSubject};
use storage::cases::{self, StoredCase};
use time::Duration;
use words::{Words, service_detail, service_request};

use super::filing::FilledIn;
use super::{ANA, Demonstration, LIDIA, MARIA, ROSA, TOMASA, from_here};
use crate::desk::{Assign, Assignment, Door, Typed};
use crate::threads::{NewQuestion, NewRequest};
use crate::{Fault, Services, Session};

/// A form that somebody filed so many days ago, and what an officer has done with its case since.
struct Filed {
    who: Demonstration,
    filled: FilledIn,
    ago: u32,
    /// Each so many days ago.
    acts: &'static [(Kind, u32)],
}

const LOST_CARD: &str = "A permanent resident has lost the card";

/// Decided, and the card is on its way.
const ELENA: Filed = Filed {
    who: ANA,
    filled: FilledIn {
        form: "i-90",
        example: LOST_CARD,
        name: ("Elena", "Torres"),
        a_number: "A034560012",
        street: "12 Harbor Street",
        photos: 0,
    },
    ago: 96,
    acts: &[
        (Kind::Accepted, 94),
        (Kind::IdentityReused, 80),
        (Kind::ReviewStarted, 40),
        (Kind::Approved, 12),
        (Kind::CardMade, 9),
        (Kind::CardMailed, 5),
    ],
};

/// Asked for more, which was answered; whoever works on it is late.
const PAULA: Filed = Filed {
    who: MARIA,
    filled: FilledIn {
        form: "n-400",
        example: "A permanent resident of more than five years, never abroad",
        name: ("Paula", "Rivas"),
        a_number: "A034560023",
        street: "8 Orchard Road",
        photos: 0,
    },
    ago: 80,
    acts: &[(Kind::Accepted, 78), (Kind::EvidenceRequested, 30)],
};

/// Asked for more, which is still to be answered.
const LIDIAS: Filed = Filed {
    who: LIDIA,
    filled: FilledIn {
        form: "i-90",
        example: LOST_CARD,
        name: ("Lidia", "Fuentes"),
        a_number: "A034560034",
        street: "230 Monroe Street",
        photos: 0,
    },
    ago: 50,
    acts: &[(Kind::Accepted, 48), (Kind::EvidenceRequested, 9)],
};

/// To come for a photo and fingerprints.
const INES: Filed = Filed {
    who: ANA,
    filled: FilledIn {
        form: "i-90",
        example: LOST_CARD,
        name: ("Inés", "Torres"),
        a_number: "A034560045",
        street: "12 Harbor Street",
        photos: 1,
    },
    ago: 20,
    acts: &[(Kind::Accepted, 18), (Kind::IdentityAppointment, 6)],
};

/// Asks that no fee is taken for the next one.
const NO_FEE: Filed = Filed {
    who: TOMASA,
    filled: FilledIn {
        form: "i-912",
        example: "A family of four with pay that changed",
        name: ("Tomasa", "Ixcoy"),
        a_number: "A034560056",
        street: "41 Elm Street",
        photos: 0,
    },
    ago: 4,
    acts: &[],
};

const TOMASAS: Filed = Filed {
    who: TOMASA,
    filled: FilledIn { form: "i-90", example: "A lost card, and no money for the fee", ..NO_FEE.filled },
    ago: 4,
    acts: &[],
};

/// Filed today.
const MARIAS: Filed = Filed {
    who: MARIA,
    filled: FilledIn {
        form: "i-90",
        example: LOST_CARD,
        name: ("María", "Rivas"),
        a_number: "A034560067",
        street: "8 Orchard Road",
        photos: 2,
    },
    ago: 0,
    acts: &[],
};

/// Why a case is to be closed, in each language.
const CANNOT_BE_REACHED: [(&str, &str); 2] = [
    ("reason", "Two letters came back, and nobody answers at the number that we have."),
    ("reason-es", "Dos cartas fueron devueltas y nadie contesta en el número que tenemos."),
];

impl Services {
    /// What people have filed here, the oldest first, what they and the agency have done since, and what waits at the desk for
    /// whoever comes there first.
    pub(super) async fn tell_story(&self, officer: &Session, supervisor: &Session) -> Result<(), Fault> {
        self.tell_of(officer, &ELENA, None).await?;
        if let Some(case) = self.tell_of(officer, &PAULA, None).await? {
            self.take_and_be_late(officer, case).await?;
            let maria = self.person_of_demonstration(MARIA).await?;
            self.days_ago(2).answer_in_demonstration(&maria, case).await?;
        }
        if let Some(case) = self.tell_of(officer, &LIDIAS, None).await? {
            self.ask_a_question(case).await?;
        }
        if let Some(case) = self.tell_of(officer, &INES, None).await? {
            self.ask_for_help(case).await?;
        }
        let request = self.tell_of(officer, &NO_FEE, None).await?;
        self.tell_of(officer, &TOMASAS, request).await?;
        self.tell_of(officer, &MARIAS, None).await?;
        self.propose_to_close(supervisor).await
    }

    /// The case of what somebody filed, together with another one if it is named; none when it cannot be filed so.
    async fn tell_of(&self, officer: &Session, told: &Filed, with: Option<CaseId>) -> Result<Option<CaseId>, Fault> {
        let person = self.person_of_demonstration(told.who).await?;
        let filed = self.days_ago(told.ago).file_in_demonstration(&person, &told.filled, with).await?;
        let Some(case) = filed else { return Ok(None) };
        for (kind, ago) in told.acts {
            let then = self.days_ago(*ago);
            if let Some(Door::Open(desk)) = then.desk(officer) {
                // An installation may want two people for it.
                let _done = desk.act_as_usual((case, told.filled.form), *kind).await?;
            }
        }
        Ok(Some(case))
    }

    async fn person_of_demonstration(&self, one: Demonstration) -> Result<Session, Fault> {
        let session = self.demonstration_session(&one.address()?, from_here()).await?;
        session.ok_or(Fault::Unreadable("somebody of the demonstration"))
    }

    /// The officer took the case, and wanted to have acted two days ago.
    async fn take_and_be_late(&self, officer: &Session, case: CaseId) -> Result<(), Fault> {
        let then = self.days_ago(10);
        let Some(Door::Open(desk)) = then.desk(officer) else { return Ok(()) };
        let act_by = Some(self.today().saturating_sub(Duration::days(2)));
        let (was, is) = (Assignment::default(), Assignment { officer: Some(desk.account()), act_by });
        // Nobody else has it.
        let _taken = desk.assign(Assign { case, was, is }, from_here()).await?;
        Ok(())
    }

    async fn ask_a_question(&self, case: CaseId) -> Result<(), Fault> {
        let then = self.days_ago(1);
        let (subject, text) = written(
            "A copy of my passport",
            "Good morning,\n\nmy passport has expired, and the new one comes in two weeks. Can I send you a copy of the old \
             one, or do you wait for the new one?",
        )?;
        let message = then.new_message_id();
        let question = NewQuestion { message, concern: Concern::Case(case), subject: &subject, text: &text, seen: 0 };
        // It is the first that she writes.
        let _thread = then.begin_thread(&self.person_of_demonstration(LIDIA).await?, question).await?;
        Ok(())
    }

    async fn ask_for_help(&self, case: CaseId) -> Result<(), Fault> {
        let then = self.days_ago(3);
        let ana = self.person_of_demonstration(ANA).await?;
        let (what, detail, words) = (ServiceRequest::Accommodation, ServiceDetail::Moving, Words::of(ana.language));
        let (subject, text) = written(
            &format!("{}: {}", words.text(service_request(what)), words.text(service_detail(detail))),
            "My sister uses a wheelchair. Is there a way in without steps at the office?",
        )?;
        let request = NewRequest {
            message: then.new_message_id(),
            case,
            what,
            detail: Some(detail),
            subject: &subject,
            text: &text,
            seen: 0,
        };
        // It was not asked for before.
        let _thread = then.ask_service(&ana, request, from_here()).await?;
        Ok(())
    }

    /// The supervisor proposes to close a case of the representative, for the officer to confirm.
    async fn propose_to_close(&self, supervisor: &Session) -> Result<(), Fault> {
        let Some(Door::Open(desk)) = self.desk(supervisor) else { return Ok(()) };
        let account = self.account_of_demonstration(ROSA).await?;
        let all = cases::of_account(&mut self.database().reader().await?, account).await?;
        let can_be_closed = |case: &StoredCase| case.history().is_ok_and(|is| is.state().after(Kind::Closed).is_ok());
        let Some(case) = all.into_iter().find(can_be_closed) else { return Ok(()) };
        let typed: Typed = CANNOT_BE_REACHED.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        let Ok(deed) = desk.read(Kind::Closed, &case.form, &typed).await? else { return Ok(()) };
        let Some(seen) = desk.case(case.id).await?.map(|case| case.seen) else { return Ok(()) };
        // Nobody else has proposed anything.
        let _proposed = desk.propose(case.id, (deed, &typed), seen, from_here()).await?;
        Ok(())
    }
}

fn written(subject: &str, text: &str) -> Result<(ThreadSubject, MessageText), Fault> {
    const UNFIT: Fault = Fault::Unreadable("a message of the demonstration");
    Ok((ThreadSubject::parse(subject).map_err(|_| UNFIT)?, MessageText::parse(text).map_err(|_| UNFIT)?))
}
