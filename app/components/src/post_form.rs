use leptos::prelude::*;

/// The name of the hidden field that carries the session's token.
pub const TOKEN_FIELD: &str = "csrf";

/// The header that carries it where what is sent is no form.
pub const TOKEN_HEADER: &str = "csrf-token";

/// A form that changes something. It carries the session's token and leaves every check to the server.
#[component]
pub fn PostForm(
    /// Where it is posted.
    #[prop(into)]
    action: String,
    /// The session's token.
    #[prop(into)]
    token: String,
    /// Names and values that are sent along unseen.
    #[prop(optional)]
    hidden: Vec<(String, String)>,
    /// An id for an island to find.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// It carries files.
    #[prop(optional)]
    has_files: bool,
    /// Fields and buttons.
    children: Children,
) -> impl IntoView {
    let hidden =
        hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    view! {
        <form class="post-form" id=id method="post" action=action novalidate
            enctype=has_files.then_some("multipart/form-data")>
            <input type="hidden" name=TOKEN_FIELD value=token />
            {hidden}
            {children()}
        </form>
    }
}
