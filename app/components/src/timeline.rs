use leptos::prelude::*;

use crate::field_id;

/// What a stretch of time is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SpanKind {
    /// It is told.
    #[default]
    Told,
    /// Nothing is told of it.
    Gap,
    /// It is told twice.
    Twice,
}

impl SpanKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Told => "timeline__told",
            Self::Gap => "timeline__gap",
            Self::Twice => "timeline__twice",
        }
    }
}

/// A stretch of time. Places are ten-thousandths of the whole line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: SpanKind,
    /// Where it begins.
    pub from: u16,
    /// Where it ends.
    pub to: u16,
    /// What happened, or that nothing is told: "Address 2".
    pub name: String,
    /// The same in a figure or two, for the drawing.
    pub mark: Option<String>,
    /// When: "3 March 2023 to 1 June 2023".
    pub days: String,
}

/// The first day of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YearMark {
    /// Where it is.
    pub at: u16,
    /// The year.
    pub year: String,
}

/// Years as a bar on which a gap is seen at a glance, and the same as a list.
#[component]
pub fn Timeline(
    /// Tells it from others on the page.
    #[prop(into)]
    key: String,
    /// Which time it is: "From 3 March 2022 to today".
    #[prop(into)]
    caption: String,
    /// Where the years begin.
    years: Vec<YearMark>,
    /// The stretches, in the order of time.
    spans: Vec<Span>,
) -> impl IntoView {
    let id = format!("{}--timeline", field_id(&key));
    let hatching = format!("{id}-hatching");
    let drawn = drawing(&hatching, years, &spans);
    let list = spans
        .into_iter()
        .map(|span| {
            view! {
                <li class=format!("timeline__line {}", span.kind.class())>
                    <strong>{span.name}</strong> " " <span class="timeline__days">{span.days}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="timeline" id=id>
            <figcaption class="timeline__caption">{caption}</figcaption>
            {drawn}
            <ol class="timeline__list">{list}</ol>
        </figure>
    }
}

/// Whoever does not see the drawing has the list.
fn drawing(hatching: &str, years: Vec<YearMark>, spans: &[Span]) -> impl IntoView + use<> {
    // What is wrong lies above what is told.
    let (told, wrong): (Vec<_>, Vec<_>) = spans.iter().partition(|span| span.kind == SpanKind::Told);
    let bars = told
        .into_iter()
        .chain(wrong)
        .map(|span| {
            let (class, width) = (span.kind.class(), span.to.saturating_sub(span.from));
            let fill = (span.kind == SpanKind::Gap).then(|| format!("url(#{hatching})"));
            let middle = span.from.midpoint(span.to);
            let mark = span.mark.clone().filter(|_| width >= WIDTH_OF_A_MARK);
            let mark = mark.map(|mark| view! { <text class="timeline__mark" x=percent(middle) y="29">{mark}</text> });
            view! {
                <rect class=class fill=fill x=percent(span.from) y="4" width=percent(width) height="36"></rect>
                {mark}
            }
        })
        .collect_view();
    let years = years
        .into_iter()
        .map(|year| {
            let at = percent(year.at);
            let label = (FIRST_LABEL..=LAST_LABEL)
                .contains(&year.at)
                .then(|| view! { <text class="timeline__year" x=at.clone() y="64">{year.year}</text> });
            view! { <line class="timeline__tick" x1=at.clone() x2=at y1="40" y2="48"></line> {label} }
        })
        .collect_view();
    view! {
        <svg class="timeline__bar" aria-hidden="true" focusable="false" width="100%" height="70">
            <defs>
                <pattern id=hatching.to_owned() width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="timeline__ground" width="8" height="8"></rect>
                    <rect class="timeline__hatch" width="3" height="8"></rect>
                </pattern>
            </defs>
            <rect class="timeline__ground" x="0" y="4" width="100%" height="36"></rect>
            {bars}
            {years}
        </svg>
    }
}

/// Ten-thousandths as an attribute of a drawing: `12.34%`.
fn percent(place: u16) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}

/// A narrower bar has no room for its mark on a small screen.
const WIDTH_OF_A_MARK: u16 = 500;
/// A label further out would be cut off.
const FIRST_LABEL: u16 = 600;
const LAST_LABEL: u16 = 9_400;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_percentage_with_two_figures() {
        let drawn = [0, 5, 150, 9_999, 10_000].map(percent);
        assert_eq!(drawn, ["0.00%", "0.05%", "1.50%", "99.99%", "100.00%"]);
    }
}
