use domain::Place;
use leptos::prelude::*;
use services::cases::{Together, Waiting};
use visit::Visit;
use words::say;

use super::form_name;

/// The other form of those that go together, with the way to it: to its case, or to where it is signed.
pub(super) fn the_other(visit: &Visit, together: &Together) -> AnyView {
    let words = visit.words();
    match together {
        Together::With(other_case) => {
            let other = form_name(&other_case.form, visit.language);
            let link = words.text(say::together_case_link(other.clone(), other_case.receipt.to_string()));
            view! {
                <h2>{words.text(say::together_case_title())}</h2>
                <p>{words.text(say::together_case_with(other))}</p>
                <p><a href=visit.to(&Place::Case(other_case.case))>{link}</a></p>
            }
            .into_any()
        }
        Together::Waits(forms) if forms.is_empty() => view! {
            <h2>{words.text(say::together_case_waits_title())}</h2>
            <p>{words.text(say::together_case_none())}</p>
            <p><a href=visit.to(&Place::Forms)>{words.text(say::together_case_choose())}</a></p>
        }
        .into_any(),
        Together::Waits(forms) => {
            let form = |waiting: &Waiting| {
                let text = words.text(say::together_case_waits_link(form_name(&waiting.form, visit.language)));
                view! { <li><a href=visit.to(&Place::Review(waiting.draft))>{text}</a></li> }
            };
            let forms = forms.iter().map(form).collect_view();
            view! {
                <h2>{words.text(say::together_case_waits_title())}</h2>
                <p>{words.text(say::together_case_waits())}</p>
                <ul>{forms}</ul>
            }
            .into_any()
        }
    }
}
