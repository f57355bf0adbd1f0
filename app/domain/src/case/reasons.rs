use super::named::named;
use super::status::Status;

named! {
    /// Why a form is sent back with its fee, without a case being decided.
    Rejection {
        /// The fee was not the right one.
        Fee = "fee",
        /// The form was not signed.
        Unsigned = "unsigned",
        /// The check or money order was not signed.
        PaymentUnsigned = "payment-unsigned",
        /// The edition of the form is no longer accepted.
        Edition = "edition",
        /// Filed in the wrong place or way.
        Improper = "improper",
        /// Wrong fee, and not signed.
        FeeAndUnsigned = "fee-and-unsigned",
        /// Wrong fee, and an old edition.
        FeeAndEdition = "fee-and-edition",
        /// Wrong fee, and the payment was not signed.
        FeeAndPayment = "fee-and-payment",
        /// An old edition, and not signed.
        EditionAndUnsigned = "edition-and-unsigned",
        /// Wrong fee, an old edition, and the payment was not signed.
        FeeEditionAndPayment = "fee-edition-and-payment",
        /// The bank did not pay. The day of filing is lost.
        NoFunds = "no-funds",
    }
}

impl Rejection {
    /// What the person is told.
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::Fee => Status::RejectedFee,
            Self::Unsigned => Status::RejectedUnsigned,
            Self::PaymentUnsigned => Status::RejectedPaymentUnsigned,
            Self::Edition => Status::RejectedEdition,
            Self::Improper => Status::RejectedImproper,
            Self::FeeAndUnsigned => Status::RejectedFeeAndUnsigned,
            Self::FeeAndEdition => Status::RejectedFeeAndEdition,
            Self::FeeAndPayment => Status::RejectedFeeAndPayment,
            Self::EditionAndUnsigned => Status::RejectedEditionAndUnsigned,
            Self::FeeEditionAndPayment => Status::RejectedFeeEditionAndPayment,
            Self::NoFunds => Status::RejectedNoFunds,
        }
    }
}

named! {
    /// Why a case goes to another office.
    Transfer {
        /// To share the work.
        Office = "office",
        /// That office is now the one that decides about it.
        Jurisdiction = "jurisdiction",
        /// There the person is interviewed.
        Interview = "interview",
        /// To an office for asylum.
        Asylum = "asylum",
        /// To an office abroad or a consulate.
        Abroad = "abroad",
    }
}

impl Transfer {
    /// What the person is told.
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::Office => Status::Transferred,
            Self::Jurisdiction => Status::TransferredForGood,
            Self::Interview => Status::TransferredForInterview,
            Self::Asylum => Status::TransferredToAsylum,
            Self::Abroad => Status::TransferredAbroad,
        }
    }
}
