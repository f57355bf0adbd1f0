use leptos::prelude::*;

/// What a document is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownAs {
    /// A picture, turned to the right by 0, 90, 180 or 270 degrees.
    Picture(u16),
    /// Pages, by what the browser has for PDF files.
    Pages,
}

/// A document as large as the page lets it be. Whoever presses on a picture, or has nothing that shows pages, opens it by
/// itself.
#[component]
pub fn DocumentView(
    /// Its address.
    #[prop(into)]
    src: String,
    /// What it is.
    shown_as: ShownAs,
    /// What it shows, for whoever does not see it.
    #[prop(into)]
    text: String,
    /// The link that opens it by itself.
    #[prop(into)]
    open: String,
    /// What is said where the browser does not show pages.
    #[prop(into)]
    without: String,
) -> impl IntoView {
    let (href, larger) = (src.clone(), src.clone());
    let view = match shown_as {
        ShownAs::Picture(degrees) => view! {
            <a class=frame(degrees) href=larger><img class="document-view__picture" src=src alt=text /></a>
        }
        .into_any(),
        ShownAs::Pages => view! {
            <object class="document-view__pages" type="application/pdf" data=src aria-label=text><p>{without}</p></object>
        }
        .into_any(),
    };
    view! {
        <div class="document-view">
            {view}
            <p><a href=href>{open}</a></p>
        </div>
    }
}

const fn frame(degrees: u16) -> &'static str {
    match degrees {
        90 => "document-view__frame document-view__frame--right",
        180 => "document-view__frame document-view__frame--upside-down",
        270 => "document-view__frame document-view__frame--left",
        _ => "document-view__frame",
    }
}
