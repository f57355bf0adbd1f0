use super::named::named;

named! {
    /// What became of something that somebody proposed for a case.
    ProposalState {
        /// Nobody has said.
        Open = "open",
        /// Somebody else confirmed it, and it happened.
        Confirmed = "confirmed",
        /// Somebody else sent it back.
        SentBack = "sent-back",
        /// Whoever proposed it took it back.
        TakenBack = "taken-back",
        /// Something else happened to the case first.
        Lapsed = "lapsed",
    }
}

named! {
    /// What became of an access code that somebody at the desk asked for.
    CodeRequestState {
        /// Somebody else has to confirm it.
        Open = "open",
        /// The code was issued.
        Issued = "issued",
        /// It was taken back, or refused: no code was issued.
        Dropped = "dropped",
    }
}
