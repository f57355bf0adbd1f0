macro_rules! tracks {
    ($($(#[$doc:meta])* $track:ident { $($(#[$position_doc:meta])* $position:ident,)+ })+) => {
        /// What goes its own way in a case, beside everything else: an appointment and a request for evidence can be open
        /// while the case goes to another office.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Track {
            $($(#[$doc])* $track,)+
        }

        /// Where a case stands on one of its tracks. The first of each track is where every case begins.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Position {
            $($($(#[$position_doc])* $position,)+)+
        }

        impl Track {
            /// All of them.
            pub const ALL: [Self; [$(Self::$track),+].len()] = [$(Self::$track),+];

            /// Its positions, first the one where every case begins.
            #[must_use]
            pub const fn positions(self) -> &'static [Position] {
                match self {
                    $(Self::$track => &[$(Position::$position,)+],)+
                }
            }
        }

        impl Position {
            /// On which track it is.
            #[must_use]
            pub const fn track(self) -> Track {
                match self {
                    $($(Self::$position)|+ => Track::$track,)+
                }
            }
        }
    };
}

tracks! {
    /// The request itself, from filing to decision.
    Request {
        /// Nothing has happened.
        Unfiled,
        /// Filed.
        Received,
        /// An officer decides first whether the fee is waived.
        WaiverAsked,
        /// An officer decides first whether the fee is reduced.
        ReductionAsked,
        /// Complete enough to be decided about.
        Accepted,
        /// An officer reviews it.
        UnderReview,
        /// The agency's own system has it, and tells how it stands.
        Elsewhere,
        /// Approved.
        Approved,
        /// Denied.
        Denied,
        /// Approved once, and taken back.
        Revoked,
        /// Sent back with its fee.
        Rejected,
        /// Sent back, for its fee is neither waived nor reduced.
        FeeNotGranted,
        /// The form it went with got what this one asked for.
        RequestGranted,
        /// It did not.
        RequestNotGranted,
        /// A move, taken down.
        MoveReported,
        /// Taken back by the person.
        Withdrawn,
        /// Nothing is to be decided any more.
        Closed,
        /// The agency's own system told that it has ended.
        EndedElsewhere,
    }
    /// Who the person is: photo and fingerprints.
    Identity {
        /// Nobody has asked for them.
        NoVisit,
        /// An appointment is set.
        VisitSet,
        /// Another time is asked for.
        VisitMoveAsked,
        /// Nobody came.
        VisitMissed,
        /// Established.
        Identified,
    }
    /// Whether the person is who the account says: with pictures of a document, of which there are three attempts, or in
    /// person.
    Proof {
        /// Nobody asks.
        NoProof,
        /// Pictures are asked for.
        FirstPictures,
        /// They are here, and an officer looks at them.
        FirstLook,
        /// They did not do, and others are asked for.
        SecondPictures,
        /// The others are here.
        SecondLook,
        /// They did not do either, and others are asked for, the last time.
        ThirdPictures,
        /// Those are here.
        ThirdLook,
        /// In person.
        ToComeInPerson,
        /// Shown.
        Proven,
        /// The person was asked to come, and did not.
        NotProven,
    }
    /// What the agency asks to be shown or answered.
    Evidence {
        /// Nothing.
        NothingAsked,
        /// Evidence is asked for.
        EvidenceAsked,
        /// The agency means to deny, and hears the person.
        DenialIntended,
        /// The agency means to take the approval back, and hears the person.
        RevocationIntended,
        /// The answer is here.
        Answered,
        /// The time has passed without one.
        Unanswered,
    }
    /// A talk with an officer.
    Interview {
        /// None is planned.
        NotInvited,
        /// In line for one.
        InLine,
        /// It is set.
        InterviewSet,
        /// Another time is asked for.
        InterviewMoveAsked,
        /// Cancelled by the agency.
        InterviewOff,
        /// Nobody came.
        NotInterviewed,
        /// A part of it is to be done again.
        ToInterviewAgain,
        /// Held.
        Interviewed,
    }
    /// Where the case is.
    Office {
        /// With the office that works on it.
        Here,
        /// On its way to another one.
        OnTheWay,
        /// With the Department of State.
        AtState,
    }
    /// Whether a court keeps it waiting.
    Hold {
        /// No.
        Free,
        /// Yes.
        OnHold,
    }
    /// Being decided about sooner than others, for which a person can ask once.
    Expedite {
        /// Not asked for.
        InTurn,
        /// Asked for.
        SoonerAsked,
        /// Decided.
        SoonerDecided,
    }
    /// What an approval brings.
    Benefit {
        /// Nothing is to be made.
        NothingDue,
        /// A card or document is to be made.
        CardDue,
        /// It is being made.
        CardInMaking,
        /// It is in the mail.
        InMail,
        /// The post office has it.
        AtPostOffice,
        /// Delivered.
        Delivered,
        /// It came back.
        CameBack,
        /// Destroyed.
        Destroyed,
        /// The oath is to be taken.
        OathDue,
        /// There is a time for the oath.
        OathSet,
        /// Taken, and the certificate given.
        Sworn,
    }
    /// What the person does against a decision.
    Appeal {
        /// Nothing.
        NoAppeal,
        /// The office that had decided looks at it.
        Appealed,
        /// Those who decide about appeals look at it.
        AtAppeals,
        /// Granted: the case has to be taken up again.
        AppealWon,
        /// Dismissed, or taken back.
        AppealOver,
    }
}
