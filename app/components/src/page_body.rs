use leptos::prelude::*;

use crate::{BackLink, Link, MAIN_ID};

/// How much room the content of a page takes on a wide screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PageWidth {
    /// One column of text.
    #[default]
    Reading,
    /// One narrow column with nothing beside it: sign-in and its kin.
    Narrow,
    /// The width of the site: tables, lists of cases.
    Wide,
    /// One column of text where the site is as wide as a large screen: among the pages that somebody works with all day.
    Desk,
    /// All of that width.
    DeskWide,
}

/// The main content, and beside it what helps, when there is room.
#[component]
pub fn PageBody(
    /// How much room it takes. With an aside the page is the width of the site.
    #[prop(optional)]
    width: PageWidth,
    /// What stands beside the content on a wide screen and after it on a phone.
    #[prop(optional)]
    aside: Option<AnyView>,
    /// The content.
    children: Children,
) -> impl IntoView {
    let class = match (width, aside.is_some()) {
        (PageWidth::DeskWide, true) => "page-body page-body--desk page-body--wide page-body--with-aside",
        (PageWidth::Desk, true) => "page-body page-body--desk page-body--with-aside",
        (PageWidth::DeskWide, _) => "page-body page-body--desk page-body--wide",
        (PageWidth::Desk, _) => "page-body page-body--desk",
        (_, true) => "page-body page-body--with-aside",
        (PageWidth::Reading, _) => "page-body",
        (PageWidth::Narrow, _) => "page-body page-body--narrow",
        (PageWidth::Wide, _) => "page-body page-body--wide",
    };
    view! {
        <div class=class>
            <main class="page-body__main" id=MAIN_ID tabindex="-1">{children()}</main>
            {aside.map(|aside| view! { <aside class="page-body__aside">{aside}</aside> })}
        </div>
    }
}

/// The line over the heading: the way back, and what is passed as children, such as the saved state.
#[component]
pub fn PageTop(
    /// The way back.
    #[prop(optional_no_strip, into)]
    back: Option<Link>,
    /// What stands at the end of the line.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="page-top">
            {back.map(|back| view! { <BackLink href=back.href text=back.text /> })}
            {children.map(|children| children())}
        </div>
    }
}
