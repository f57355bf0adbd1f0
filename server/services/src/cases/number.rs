use domain::ReceiptNumber;
use storage::{Error, Writer, cases};

use crate::Services;

impl Services {
    /// The next receipt number of this installation. It is given back when the transaction is not committed, so none is ever
    /// missing.
    ///
    /// # Errors
    /// What the database says, and that all numbers are used up.
    pub(crate) async fn next_receipt(&self, tx: &mut Writer) -> Result<ReceiptNumber, Error> {
        let prefix = self.settings().receipt_prefix;
        let serial = cases::next_receipt_serial(tx, &prefix.to_string()).await?;
        ReceiptNumber::issued(prefix, serial).ok_or(Error::Corrupt("receipt_serials: all numbers are used up"))
    }
}
