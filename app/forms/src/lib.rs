//! The form engine and the library of forms.

mod view;

pub use view::{
    Control, Entry, EntryState, ErrorView, FieldView, GroupView, InputView, ItemView, OptionView, PageView, Reveal, Review,
    ReviewEntry, ReviewPage, ReviewSection, RowView, Show, WarningView,
};
