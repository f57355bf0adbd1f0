use std::time::Duration;

use domain::Language;
use form_urlencoded::Serializer;
use payment::Order;

/// Until when a checkout can be paid. Stripe takes half an hour to a day from when it is opened, which is up to an hour
/// after it was ordered.
const OPEN_FOR: Duration = Duration::from_secs(2 * 60 * 60);

/// The currency of every fee.
pub(crate) const CURRENCY: &str = "usd";

/// Where the order's id stands in what Stripe keeps with the money.
pub(crate) const PAYMENT: &str = "payment";

/// The form that opens a checkout. It is the same, byte for byte, whenever the order is: else Stripe would refuse it
/// under the same key.
pub(crate) fn form(order: &Order) -> String {
    let payment = order.payment.to_string();
    let expires_at = order.at.plus(OPEN_FOR).micros().div_euclid(1_000_000);
    let locale = match order.language {
        Language::English => "en",
        Language::Spanish => "es-419",
    };
    Serializer::new(String::new())
        .append_pair("mode", "payment")
        .append_pair("submit_type", "pay")
        .append_pair("locale", locale)
        .append_pair("client_reference_id", &payment)
        .append_pair(&format!("payment_intent_data[metadata][{PAYMENT}]"), &payment)
        .append_pair("line_items[0][quantity]", "1")
        .append_pair("line_items[0][price_data][currency]", CURRENCY)
        .append_pair("line_items[0][price_data][unit_amount]", &order.amount.cents().to_string())
        .append_pair("line_items[0][price_data][product_data][name]", &order.description)
        // A fee is so many dollars, wherever the card is from.
        .append_pair("adaptive_pricing[enabled]", "false")
        .append_pair("expires_at", &expires_at.to_string())
        .append_pair("success_url", &order.return_url)
        .append_pair("cancel_url", &order.return_url)
        .finish()
}

/// Names the order at Stripe. In another language it is another page, so it has another name.
pub(crate) fn key(order: &Order) -> String {
    format!("{}-{}", order.payment, order.language.code())
}
