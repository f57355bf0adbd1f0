//! The preview: what somebody sees who writes a form. It draws a form from a folder with the building blocks of the
//! product, without accounts, database or payment, and tells beside it what the engine knows.
//!
//! It has a router of its own, so nothing of it is there when the product is served. It speaks English, as the checker
//! does; the form speaks each of its languages. [Decision 11](../../../docs/decisions/0011-a-preview-is-no-product.md)
//! says why it is no product with another library.

mod desk;
mod document;
mod inspector;
mod page;
mod report;
mod router;

pub use desk::Preview;
