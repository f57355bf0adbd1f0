use leptos::prelude::*;

use crate::Link;

/// Says that something is new, with the way to see it, as soon as it is and a script can tell. Nothing else of the page moves:
/// whoever reads goes on reading.
#[component]
pub fn LiveNews(
    /// Where the page listens.
    #[prop(into)]
    listens_at: String,
    /// What it has to be about, by its id; anything, when it is empty.
    #[prop(into)]
    about: String,
    /// What is said.
    #[prop(into)]
    text: String,
    /// The way to see it.
    link: Link,
) -> impl IntoView {
    view! {
        <div class="live-news" role="status" data-live=listens_at data-about=about>
            <template>
                <p class="live-news__text">{text} " " <a href=link.href>{link.text}</a></p>
            </template>
        </div>
    }
}
