use leptos::prelude::*;

/// A number people copy, large and in even figures.
#[component]
pub fn ReceiptNumber(
    /// What the number is: "Receipt number".
    #[prop(into)]
    label: String,
    /// The number.
    #[prop(into)]
    number: String,
    /// What stands under it, such as a copy button.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="receipt-number">
            <p class="receipt-number__label">{label}</p>
            <p class="receipt-number__number" data-copy=number translate="no">{number.clone()}</p>
            {children.map(|children| children())}
        </div>
    }
}
