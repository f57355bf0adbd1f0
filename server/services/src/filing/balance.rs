use domain::Money;
use storage::payments;

use crate::{Fault, Services};

/// What was taken from people and what they got for it, over all accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// All money that came.
    pub received: Money,
    /// The part that is the fee of a filing.
    pub used: Money,
    /// The fees of all filings. Always the same as `used`.
    pub fees: Money,
}

impl Services {
    /// The books, for the operator to check.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn balance(&self) -> Result<Balance, Fault> {
        let payments::Balance { received, used, fees } =
            payments::balance(&mut self.database().reader().await?).await?;
        Ok(Balance { received, used, fees })
    }
}
