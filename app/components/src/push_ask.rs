use leptos::prelude::*;

/// Asks whether this browser may show that there is news. Only a script can ask a browser for that: without one, and in a
/// browser that cannot do it, `otherwise` is all there is.
#[component]
pub fn PushAsk(
    /// By what the browser knows who tells it.
    #[prop(into)]
    key: String,
    /// Where the worker is that shows the news, with the words for it.
    #[prop(into)]
    worker: String,
    /// What is said where it cannot be done.
    #[prop(into)]
    otherwise: String,
    /// What is said when the person, or their browser, does not allow it.
    #[prop(into)]
    denied: String,
    /// What is said when the browser could not be asked.
    #[prop(into)]
    failed: String,
    /// The form that sends what the browser gives, with a field `endpoint`.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="push-ask" data-push=key data-worker=worker>
            <p data-otherwise="">{otherwise}</p>
            <template data-ask="">{children()}</template>
            <template data-denied=""><p>{denied}</p></template>
            <template data-failed=""><p>{failed}</p></template>
            <div role="status"></div>
        </div>
    }
}
