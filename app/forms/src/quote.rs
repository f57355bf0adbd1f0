use std::sync::{Arc, Mutex, PoisonError};

use domain::Date;

use crate::answers::Answers;
use crate::form::Form;

/// A fee that somebody who has answered nothing yet may have to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PossibleFee {
    /// The fee's name.
    pub name: String,
    /// The amount in cents of a US dollar.
    pub cents: i64,
    /// Where the amount is published.
    pub source: String,
    /// Whether the amount was not seen in that source.
    pub is_unconfirmed: bool,
}

/// What a form may cost on the day it was last asked for.
#[derive(Debug, Default)]
pub(crate) struct Quote(Mutex<Option<(Date, Arc<[PossibleFee]>)>>);

impl Form {
    /// Every fee that somebody who has answered nothing yet may have to pay on this day: those that are due for everyone,
    /// then those that answers decide, each in the order of the form. Worked out once a day, because a catalogue asks
    /// every form.
    #[must_use]
    pub fn possible_fees(&self, today: Date) -> Arc<[PossibleFee]> {
        let mut quote = self.quote.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((day, fees)) = &*quote
            && *day == today
        {
            return Arc::clone(fees);
        }
        let nothing = Answers::default();
        let fees = self.evaluate(&nothing, today).fees();
        let due = fees.lines.iter().map(|fee| (fee.name, fee.cents, fee.source, fee.is_unconfirmed));
        let undecided = fees.undecided.iter().map(|fee| (fee.name, fee.cents, fee.source, fee.is_unconfirmed));
        let possible = |(name, cents, source, is_unconfirmed): (&str, i64, &str, bool)| PossibleFee {
            name: name.to_owned(),
            cents,
            source: source.to_owned(),
            is_unconfirmed,
        };
        let fees: Arc<[_]> = due.chain(undecided).map(possible).collect();
        *quote = Some((today, Arc::clone(&fees)));
        fees
    }
}
