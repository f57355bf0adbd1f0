//! The form engine and the library of forms.
