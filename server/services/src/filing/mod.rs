//! From the first answer to the receipt: drafts, signature, fee, filing.
//!
//! Every use case asks for the draft together with its account, so what is somebody else's is simply not there.
//! Three things hold whatever fails, and each has tests that break things to see it:
//! an acknowledged answer is never lost, one signature is filed at most once, and money that came is always in one place:
//! the fee of a filing, waiting for one, owed or given back, or with a bank that disputes it.

mod balance;
mod companion;
mod decide_fee;
mod discard_draft;
mod draft;
mod draft_file;
mod merge;
mod move_draft;
mod older_window;
mod order;
mod pay;
mod reconcile;
mod refund;
mod refund_fee;
mod resolve_collision;
mod revise;
mod rows;
mod sandbox;
mod save_page;
mod settle;
mod sign;
mod start_draft;
mod statement;
mod submit;
mod take_down_move;
mod taken_over;
mod tell;
mod typed_at;
mod unused_drafts;
mod webhook;
mod withdraw;
mod withdraw_request;

pub use balance::{Balance, Mismatch};
pub use companion::{Companion, CompanionState, Request};
pub use decide_fee::DecideRefusal;
pub use discard_draft::DiscardRefusal;
pub(crate) use draft::KEPT_FOR;
pub use draft::{Aside, Draft, DraftSummary, PaymentState, SignedAt};
pub use draft_file::{ExportRefusal, ExportedDraft, ImportRefusal, ImportedDraft};
pub use pay::{Begun, PayRefusal};
pub use payment::{Action, Origin};
pub use reconcile::Reconciled;
pub(crate) use refund::Ordering;
pub use refund::RefundSender;
pub use refund_fee::{DeskRefundRefusal, FeeRefund, FeeRefundRefusal};
pub(crate) use refund_fee::{fee_sent_back, send_fee_back};
pub use resolve_collision::{ChooseRefusal, Keep};
pub use rows::RowRefusal;
pub use sandbox::{Next, SandboxPage, SandboxRecords, SandboxRefusal};
pub use save_page::{Save, SaveOutcome, SaveRefusal, Saved, Step};
pub use settle::{EventRefusal, EventTaken};
pub use sign::{Sign, SignMistake, SignRefusal, Signed};
pub use start_draft::{Begin, StartRefusal};
pub use statement::FeeLine;
pub(crate) use statement::Statement;
pub use taken_over::{Source, TakenOver};
pub use unused_drafts::Tended;
pub use webhook::WebhookSender;
pub(crate) use webhook::event_key;
pub(crate) use withdraw_request::withdraw_request;
