//! How long cases of a form take: in a sentence, as a chart that is a table, and as it concerns one case.

use components::{Cell, Column, DataTable, EmptyState, Link, PageBody, PageHeading, PageTop};
use domain::{Place, Stage};
use forms::Library;
use leptos::prelude::*;
use services::Fault;
use services::cases::{CaseView, Expected, HowLong, Usual};
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

use super::form_name;

/// Every form of which enough is known.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        let links =
            visit.services.forms_of_known_length().into_iter().map(|form| see(&visit, &form)).collect::<Vec<_>>();
        let list = if links.is_empty() { too_few(words) } else { list(links) };
        view! {
            <PageBody>
                <PageHeading text=words.text(say::how_long_title()) intro=Some(words.text(say::how_long_lead()))/>
                {list}
            </PageBody>
        }
    };
    Ok(Page::new(say::how_long_title(), body).into())
}

/// One form, stage by stage.
pub async fn form(visit: Visit) -> Result<Answer, Fault> {
    let Some(form) = visit.parameter::<String>("form") else { return Ok(Answer::NotFound) };
    let known = visit.services.how_long(&form);
    if known.is_empty() && !Library::embedded().forms().any(|one| one.id() == form) {
        return Ok(Answer::NotFound);
    }
    let title = say::question_title(form_name(&form, visit.language), visit.words().text(say::how_long_title()));
    let body = move || {
        let words = visit.words();
        let stages = if known.is_empty() {
            too_few(words)
        } else {
            known.iter().map(|known| stage(words, known)).collect_view().into_any()
        };
        let back = Link::new(visit.to(&Place::HowLong), words.text(say::how_long_title()));
        view! {
            <PageBody>
                <PageTop back=back/>
                <PageHeading text=form_name(&form, visit.language) intro=Some(words.text(say::how_long_lead()))/>
                {stages}
            </PageBody>
        }
    };
    Ok(Page::new(title, body).into())
}

/// How long a case may take still, as far as that is known, and when it is right to ask. Nothing when it waits for no stage.
pub(super) fn of_case(visit: &Visit, case: &CaseView) -> Option<AnyView> {
    let Expected { stage, half, most, waited, ask_from } = case.expected?;
    let words = visit.words();
    let known = match half {
        Some(_) => sentence(words, half, most),
        None => words.text(say::case_how_long_uncounted()),
    };
    let sentence = format!("{}. {known}", words.text(stage_title(stage)?));
    let is_late = ask_from <= visit.services.today();
    let ask = words.text(match half {
        _ if !is_late => say::case_how_long_ask_from(words.date(ask_from)),
        Some(_) => say::case_how_long_ask_now(),
        None => say::case_how_long_ask_now_uncounted(),
    });
    let write = is_late.then(|| {
        let href = visit.to(&Place::NewThreadAbout(case.id));
        view! { " " <a href=href>{words.text(say::case_messages_new())}</a> }
    });
    let more = half.is_some().then(|| {
        let href = visit.to(&Place::HowLongForm { form: case.form.clone() });
        view! { <p><a href=href>{words.text(say::case_how_long_more())}</a></p> }
    });
    Some(
        view! {
            <h2>{words.text(say::case_how_long_title())}</h2>
            <p>{sentence} " " {words.text(say::case_how_long_waited(length(words, waited)))}</p>
            <p>{ask}{write}</p>
            {more}
        }
        .into_any(),
    )
}

/// How long cases usually take to the end of a stage, in few words, with what that is counted from.
pub(super) fn usual(words: Words, stage: Stage, Usual { half, most }: Usual) -> String {
    let length = match most {
        Some(most) => range(words, half, most),
        None => words.text(say::how_long_range_open(length(words, half))),
    };
    words.text(match stage.follows_approval() {
        true => say::how_long_usual_approval(length),
        false => say::how_long_usual_filing(length),
    })
}

fn stage(words: Words, known: &HowLong) -> Option<AnyView> {
    let title = words.text(stage_title(known.stage)?);
    let (half, most) = (known.curve.days_for(50), known.curve.days_for(80));
    let ask = known.right_to_ask_after().map(|after| {
        view! { <p>{words.text(say::how_long_ask(length(words, after)))}</p> }
    });
    let counted = say::how_long_counted(words.date(known.counted_on), known.curve.over, known.curve.on_their_way);
    Some(
        view! {
            <h2>{title}</h2>
            <p class="lead">{sentence(words, half, most)}</p>
            {ask}
            {chart(words, known)}
            <p class="text-quiet">{words.text(counted)}</p>
        }
        .into_any(),
    )
}

/// A line for each step of time, with a bar as long as the share that was through by then.
fn chart(words: Words, known: &HowLong) -> AnyView {
    let column = |heading| Column { heading: words.text(heading), is_figures: false };
    let columns = vec![column(say::how_long_chart_after()), column(say::how_long_chart_share())];
    let unit = Unit::of(known.curve.known_until());
    let rows = steps(known.curve.known_until()).into_iter().map(|days| {
        let percent = known.curve.percent_after(days);
        let said = words.text(say::how_long_chart_percent(u32::from(percent)));
        vec![Cell::Text(unit.told(words, days)), Cell::Bar { percent, said }]
    });
    view! { <DataTable caption=words.text(say::how_long_chart()) columns=columns rows=rows.collect()/> }.into_any()
}

/// The days of a chart's lines: about ten, at whole weeks or months, the last one when everything is known.
fn steps(until: u32) -> Vec<u32> {
    let unit = Unit::of(until).days();
    let units = until.div_ceil(unit).max(1);
    let stride = units.div_ceil(LINES);
    (1..=units.div_ceil(stride)).map(|line| line * stride * unit).collect()
}

fn sentence(words: Words, half: Option<u32>, most: Option<u32>) -> String {
    let length = |days| length(words, days);
    words.text(match (half, most) {
        (Some(half), Some(most)) => say::how_long_sentence(length(half), length(most)),
        (Some(half), None) => say::how_long_sentence_open(length(half)),
        (None, _) => say::how_long_sentence_unknown(),
    })
}

/// So many days as people say it.
fn length(words: Words, days: u32) -> String {
    Unit::of(days).told(words, days)
}

/// From so many days to so many, in what people count the longer one in; that one alone where both come to the same, or the
/// shorter one to nothing.
fn range(words: Words, half: u32, most: u32) -> String {
    let unit = Unit::of(most);
    let (from, to) = (unit.count(half), unit.count(most));
    if from == 0 || from == to {
        return length(words, most);
    }
    words.text(match unit {
        Unit::Day => say::how_long_range_days(from, to),
        Unit::Week => say::how_long_range_weeks(from, to),
        Unit::Month => say::how_long_range_months(from, to),
    })
}

/// In what people count so many days.
#[derive(Debug, Clone, Copy)]
enum Unit {
    Day,
    Week,
    Month,
}

impl Unit {
    const fn of(days: u32) -> Self {
        match days {
            0..=13 => Self::Day,
            14..=84 => Self::Week,
            _ => Self::Month,
        }
    }

    /// A month as months are on average, in whole days.
    const fn days(self) -> u32 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
        }
    }

    /// In whole ones, rounded up: who is told "two months" is not to wait longer.
    const fn count(self, days: u32) -> u32 {
        days.div_ceil(self.days())
    }

    fn told(self, words: Words, days: u32) -> String {
        let count = self.count(days);
        words.text(match self {
            Self::Day => say::how_long_days(count),
            Self::Week => say::how_long_weeks(count),
            Self::Month => say::how_long_months(count),
        })
    }
}

/// How many lines a chart has at most.
const LINES: u32 = 12;

fn stage_title(stage: Stage) -> Option<Message> {
    Some(match stage {
        Stage::Identity => say::how_long_identity(),
        Stage::Decision => say::how_long_decision(),
        Stage::Card => say::how_long_card(),
        Stage::Document => say::how_long_document(),
        Stage::Oath => say::how_long_oath(),
        Stage::Received | Stage::Review => return None,
    })
}

fn see(visit: &Visit, form: &str) -> Link {
    let text = visit.words().text(say::how_long_see(form_name(form, visit.language)));
    Link::new(visit.to(&Place::HowLongForm { form: form.to_owned() }), text)
}

fn list(links: Vec<Link>) -> AnyView {
    let items = links.into_iter().map(|link| view! { <li><a href=link.href>{link.text}</a></li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

fn too_few(words: Words) -> AnyView {
    let (title, text) = (words.text(say::how_long_none_title()), words.text(say::how_long_none_text()));
    view! { <EmptyState title=title text=text/> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_has_few_lines_and_the_last_one_knows_all() {
        for until in [0, 1, 9, 13, 14, 84, 85, 200, 400, 1_095] {
            let steps = steps(until);
            assert!((1..=12).contains(&steps.len()), "{until}: {steps:?}");
            assert!(steps.is_sorted() && steps.last().is_some_and(|last| *last >= until), "{until}: {steps:?}");
        }
    }

    #[test]
    fn lengths_are_said_in_whole_units_and_never_too_short() {
        let said = |days| length(Words::of(domain::Language::English), days);
        let told = [0, 1, 13, 14, 15, 84, 85, 91].map(said);
        let told: Vec<_> = told.iter().map(String::as_str).collect();
        assert_eq!(
            told,
            ["less than a day", "1 day", "13 days", "2 weeks", "3 weeks", "12 weeks", "3 months", "4 months"]
        );
    }

    #[test]
    fn what_is_usual_is_said_in_few_words_and_one_unit() {
        let words = Words::of(domain::Language::English);
        for (stage, half, most, expected) in [
            (Stage::Decision, 45, Some(150), "Usually 2 to 5 months after filing"),
            (Stage::Identity, 20, Some(40), "Usually 3 to 6 weeks after filing"),
            (Stage::Card, 3, Some(9), "Usually 3 to 9 days after the approval"),
            (Stage::Oath, 12, Some(30), "Usually 2 to 5 weeks after the approval"),
            (Stage::Decision, 125, Some(140), "Usually 5 months after filing"),
            (Stage::Document, 0, Some(4), "Usually 4 days after the approval"),
            (Stage::Document, 0, Some(0), "Usually less than a day after the approval"),
            (Stage::Decision, 120, None, "Usually 4 months or longer after filing"),
        ] {
            assert_eq!(usual(words, stage, Usual { half, most }), expected);
        }
    }
}
