use leptos::prelude::*;

use crate::Link;

/// The bottom of every page: what the site is and is not, and a few links.
#[component]
pub fn SiteFooter(
    /// What the site is and is not.
    #[prop(into)]
    notice: String,
    /// Where help is.
    #[prop(optional_no_strip, into)]
    help: Option<String>,
    /// A few links.
    #[prop(optional)]
    links: Vec<Link>,
) -> impl IntoView {
    let items = links.into_iter().map(|link| view! { <li><a href=link.href>{link.text}</a></li> }).collect::<Vec<_>>();
    view! {
        <footer class="site-footer">
            <div class="site-footer__row">
                {help.map(|help| view! { <p>{help}</p> })}
                <p>{notice}</p>
                {(!items.is_empty()).then(|| view! { <ul class="site-footer__links">{items}</ul> })}
            </div>
        </footer>
    }
}
