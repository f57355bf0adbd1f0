use leptos::prelude::*;

/// The top of every page: the name of the site, and what stands beside it.
#[component]
pub fn SiteHeader(
    /// The name of the site.
    #[prop(into)]
    name: String,
    /// Where the name leads.
    #[prop(into)]
    home: String,
    /// Language switch, account menu or sign-in link.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="site-header">
            <div class="site-header__row">
                <a class="site-header__name" href=home>{mark()}{name}</a>
                <div class="site-header__tools">{children()}</div>
            </div>
        </header>
    }
}

/// The mark: a coast line with the sun behind it, as in `public/logo.svg`.
fn mark() -> impl IntoView {
    view! {
        <svg class="site-header__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <path class="mark-sun" d="M8 17a8 8 0 0 1 16 0z" />
            <path class="mark-shore" d="M3 21.5h26M7 26.5h18" />
        </svg>
    }
}
