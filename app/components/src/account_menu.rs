use leptos::prelude::*;

use crate::{Button, ButtonKind, Link, PostForm};

/// The form that ends a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOut {
    /// Where it is posted.
    pub action: String,
    /// The session's token.
    pub token: String,
    /// "Sign out".
    pub text: String,
}

/// The person's own pages and the way out, behind one button that works without scripts.
#[component]
pub fn AccountMenu(
    /// What opens the menu: "Your account".
    #[prop(into)]
    label: String,
    /// The pages.
    links: Vec<Link>,
    /// The way out.
    sign_out: SignOut,
) -> impl IntoView {
    let links = links
        .into_iter()
        .map(|link| view! { <li><a class="account-menu__link" href=link.href>{link.text}</a></li> })
        .collect_view();
    view! {
        <details class="account-menu">
            <summary class="account-menu__label">{label}</summary>
            <div class="account-menu__panel">
                <ul>{links}</ul>
                <PostForm action=sign_out.action token=sign_out.token>
                    <Button text=sign_out.text kind=ButtonKind::Quiet />
                </PostForm>
            </div>
        </details>
    }
}
