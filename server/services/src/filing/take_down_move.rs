use domain::{AccountKind, Happening};
use storage::cases::{self, NewCase};
use storage::signatures::StoredSignature;
use storage::{Error, Writer, accounts};

use super::submit::Submission;
use crate::accounts::Absent;
use crate::audit::Event;

impl Submission {
    /// Takes down a move that was just reported: letters about every open case of the account go to the new address from
    /// now on, those about the report among them, and the person is told, since a thief of an account would do it first.
    /// The address itself stays where it was filed, sealed.
    pub(super) async fn take_down_move(
        &self,
        tx: &mut Writer,
        absent: &Absent,
        case: &NewCase,
        signature: &StoredSignature,
    ) -> Result<(), Error> {
        if self.is_about_the_holder(tx, absent, signature).await? {
            let mut others = 0;
            for other in cases::of_account(tx, absent.account).await? {
                if other.history()?.state().is_open() {
                    self.add_event(tx, other.id, Happening::NewAddress(case.id)).await?;
                    others += usize::from(other.id != case.id);
                }
            }
            if others > 0 {
                self.moved.write(tx, Event::LettersMoved, Some(absent.account)).await?;
                self.services.notice_of_move(&absent.owner(), others).send(tx).await?;
            }
        }
        self.add_event(tx, case.id, Happening::MoveReported).await
    }

    /// Whether the one who moved is the one whose cases these are. When a parent or guardian signs, a child or ward has
    /// moved, perhaps to somebody else, and letters about the parent's own cases must not follow; and who files for
    /// clients has cases of people who did not move. A letter that goes astray can cost a hearing or a card, so in doubt
    /// nothing is changed, and the page after filing says so.
    async fn is_about_the_holder(
        &self,
        tx: &mut Writer,
        absent: &Absent,
        signature: &StoredSignature,
    ) -> Result<bool, Error> {
        let StoredSignature { filing, sealed, digest, .. } = signature;
        let statement = self.services.open_statement(&absent.key, *filing, sealed, *digest);
        let statement = statement.map_err(|_| Error::Corrupt("signatures"))?;
        let holder = accounts::holder(tx, absent.account).await?;
        let holder = holder.map(|kept| self.services.open_holder(absent.account, &absent.key, &kept)).transpose();
        let holder = holder.map_err(|_| Error::Corrupt("accounts"))?;
        let is_own = holder.is_none_or(|holder| holder.kind() == AccountKind::Applicant);
        Ok(is_own && statement.answers.get("who-signs") == Some("self"))
    }
}
