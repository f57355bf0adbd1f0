//! One function for each sentence. See the `.ftl` files for the words.

#![expect(missing_docs, reason = "the name and the catalogue say what each sentence is")]

include!(concat!(env!("OUT_DIR"), "/say.rs"));
