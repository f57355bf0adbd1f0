//! Forms that people look for and cannot file here.

use forms::Library;
use leptos::prelude::*;
use visit::Visit;
use words::{Message, say};

type Sentence = fn() -> Message;

/// What people file most, by the id of the form. One that the library offers is not shown.
const SOUGHT: [(&str, Sentence); 16] = [
    ("i-130", say::paper_i_130),
    ("i-485", say::paper_i_485),
    ("i-751", say::paper_i_751),
    ("i-131", say::paper_i_131),
    ("i-539", say::paper_i_539),
    ("i-589", say::paper_i_589),
    ("i-821", say::paper_i_821),
    ("i-821d", say::paper_i_821d),
    ("n-600", say::paper_n_600),
    ("n-565", say::paper_n_565),
    ("n-336", say::paper_n_336),
    ("i-290b", say::paper_i_290b),
    ("i-601", say::paper_i_601),
    ("i-912", say::paper_i_912),
    ("ar-11", say::paper_ar_11),
    ("g-28", say::paper_g_28),
];

/// What each is for, with its official page, which says how it is filed. Source of the addresses: the agency's list of
/// forms, where each stands under its number.
pub(super) fn on_paper(visit: &Visit, library: &Library) -> AnyView {
    let words = visit.words();
    let today = visit.services.today();
    let missing = SOUGHT.into_iter().filter(|(id, _)| library.form(id, today).is_none());
    let rows = missing
        .map(|(id, what)| {
            let href = format!("https://www.uscis.gov/{id}");
            let name = words.text(say::paper_form(id.to_uppercase()));
            view! { <li><a href=href>{name}</a> ": " {words.text(what())}</li> }
        })
        .collect_view();
    view! {
        <h2>{words.text(say::paper_title())}</h2>
        <p>{words.text(say::paper_lead())}</p>
        <ul class="on-paper">{rows}</ul>
    }
    .into_any()
}
