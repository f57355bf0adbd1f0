use domain::{Money, PaymentCourse, PaymentState, Whereabouts};
use storage::books;

pub use storage::books::Mismatch;

use crate::{Fault, Services};

/// What was taken from people and where it is, over all accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balance {
    /// All money that came.
    pub received: Money,
    /// The fees of all filings.
    pub fees: Money,
    /// The money that was used for them, wherever it is now. Always the same as `fees`.
    pub used: Money,
    /// Money that is the fee of a filing and is here.
    pub kept: Money,
    /// Money that waits for a filing.
    pub waiting: Money,
    /// Money that is to be given back.
    pub owed_back: Money,
    /// Money that was given back.
    pub given_back: Money,
    /// Money that banks hold until a dispute is decided.
    pub disputed: Money,
    /// Money that banks took back.
    pub taken_back: Money,
    /// What the refunds that are done come to. Always the same as `given_back`.
    pub refunds: Money,
    /// What cannot be.
    pub mismatches: Vec<Mismatch>,
}

impl Balance {
    /// Whether all money is where it should be: every filing has its own fee and no other, what came is in one place,
    /// and nothing was given back that was not taken.
    #[must_use]
    pub fn is_right(&self) -> bool {
        let places = [self.kept, self.waiting, self.owed_back, self.given_back, self.disputed, self.taken_back];
        self.mismatches.is_empty()
            && self.received == places.into_iter().sum()
            && self.used == self.fees
            && self.refunds == self.given_back
    }
}

impl Balance {
    fn enter(&mut self, course: PaymentCourse, amount: Money) {
        self.received = self.received.plus(amount);
        if course.state == PaymentState::Filed {
            self.used = self.used.plus(amount);
        }
        let place = match course.whereabouts() {
            Some(Whereabouts::Fee) => &mut self.kept,
            Some(Whereabouts::Waiting) => &mut self.waiting,
            Some(Whereabouts::OwedBack) => &mut self.owed_back,
            Some(Whereabouts::GivenBack) => &mut self.given_back,
            Some(Whereabouts::Disputed) => &mut self.disputed,
            Some(Whereabouts::TakenBack) => &mut self.taken_back,
            // Money of a payment that says that none came: it is missing in the sum.
            None => return,
        };
        *place = place.plus(amount);
    }
}

impl Services {
    /// The books, for the operator to check, as they are at one moment.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn balance(&self) -> Result<Balance, Fault> {
        let (received, mut balance) = self
            .database()
            .write((), |tx, ()| {
                Box::pin(async move {
                    let balance = Balance {
                        fees: books::fees(tx).await?,
                        refunds: books::given_back(tx).await?,
                        mismatches: books::mismatches(tx).await?,
                        ..Balance::default()
                    };
                    Ok((books::received(tx).await?, balance))
                })
            })
            .await?;
        for (course, amount) in received {
            balance.enter(course, amount);
        }
        Ok(balance)
    }
}
