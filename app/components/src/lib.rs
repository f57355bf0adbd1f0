//! Building blocks over USWDS markup.
//!
//! One file is one block, and `style/` has one partial of the same name for it. Every word arrives
//! as a property: a block knows how a thing is shown, never what it says. Every block is complete
//! without scripts; an island may add to it later, and finds its elements by the ids of
//! [`field_id`], which depend on nothing but the field's key.

#![expect(unreachable_pub, reason = "`#[component]` writes a public function inside the one that is exported")]
#![expect(clippy::needless_pass_by_value, reason = "a component owns its properties: `#[component]` requires it")]

mod account_menu;
mod address_parts;
mod agreement;
mod alert;
mod back_link;
mod button;
mod case_list;
mod checkbox_group;
mod choice;
mod code_input;
mod data_table;
mod definitions;
mod demonstration_banner;
mod doors;
mod empty_state;
mod error_page;
mod error_summary;
mod evidence_list;
mod fee_table;
mod field;
mod field_frame;
mod file_input;
mod history;
mod language_switch;
mod link;
mod memorable_date;
mod name_parts;
mod needs_you;
mod page_body;
mod page_heading;
mod password_input;
mod post_form;
mod print_header;
mod qr_code;
mod radio_group;
mod receipt_number;
mod record_list;
mod saved_state;
mod select;
mod signature;
mod site_footer;
mod site_header;
mod skip_link;
mod stages;
mod step_progress;
mod strength_meter;
mod summary_list;
mod tag;
mod task_list;
mod text_area;
mod text_input;
mod two_answers;
mod why_we_ask;

pub use account_menu::{AccountMenu, SignOut};
pub use address_parts::AddressParts;
pub use agreement::Agreement;
pub use alert::{Alert, AlertKind};
pub use back_link::BackLink;
pub use button::{Button, ButtonKind, ButtonRow, LinkButton};
pub use case_list::{CaseList, CaseRow};
pub use checkbox_group::CheckboxGroup;
pub use choice::Choice;
pub use code_input::CodeInput;
pub use data_table::{Cell, Column, DataTable};
pub use definitions::{Definition, Definitions};
pub use demonstration_banner::DemonstrationBanner;
pub use doors::{Door, Doors};
pub use empty_state::EmptyState;
pub use error_page::ErrorPage;
pub use error_summary::{ErrorSummary, Problem};
pub use evidence_list::{Evidence, EvidenceList};
pub use fee_table::{FeeLine, FeeTable};
pub use field::{Field, field_id};
pub use field_frame::{FieldGroup, FieldRow, LabelledField};
pub use file_input::FileInput;
pub use history::{Event, History};
pub use language_switch::{LanguageLink, LanguageSwitch};
pub use link::Link;
pub use memorable_date::{DatePart, MemorableDate};
pub use name_parts::NameParts;
pub use needs_you::{Need, NeedsYou};
pub use page_body::{PageBody, PageTop, PageWidth};
pub use page_heading::{Caption, PageHeading};
pub use password_input::PasswordInput;
pub use post_form::{PostForm, TOKEN_FIELD};
pub use print_header::PrintHeader;
pub use qr_code::QrCode;
pub use radio_group::RadioGroup;
pub use receipt_number::ReceiptNumber;
pub use record_list::{Record, RecordList, Submit};
pub use saved_state::{SavedKind, SavedState};
pub use select::Select;
pub use signature::SignatureBlock;
pub use site_footer::SiteFooter;
pub use site_header::SiteHeader;
pub use skip_link::{MAIN_ID, SkipLink};
pub use stages::{Stage, StageState, Stages};
pub use step_progress::{Step, StepProgress, StepState};
pub use strength_meter::{Strength, StrengthMeter};
pub use summary_list::{Answer, SummaryList};
pub use tag::{Tag, Tone};
pub use task_list::{Task, TaskList};
pub use text_area::TextArea;
pub use text_input::{InputKind, InputWidth, TextInput};
pub use two_answers::{Alternative, TwoAnswers};
pub use why_we_ask::WhyWeAsk;
