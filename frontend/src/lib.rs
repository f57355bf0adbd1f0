//! What the browser loads: it wakes the islands.
//!
//! The page's script calls [`hydrate`] once, and then the function that each island exports.

use islands as _;
use leptos::prelude::document;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes ready for the islands, and marks the page when one of them breaks: the page's HTML then
/// goes on working without them.
#[wasm_bindgen]
pub fn hydrate() {
    std::panic::set_hook(Box::new(|_| {
        if let Some(root) = document().document_element() {
            let _marked = root.set_attribute("data-enhanced", "failed");
        }
    }));
    leptos::mount::hydrate_islands();
}
