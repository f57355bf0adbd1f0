//! What the engine knows, beside a page: why it is asked, which facts hold, what is missing and what follows.

use components::{Button, ButtonKind, Field, InputWidth, PostForm, Tag, TextInput, Tone};
use domain::Language;
use domain::place::localized;
use forms::{Evaluation, Form, Outcome, PageState, Value, Wanting};
use leptos::prelude::*;
use pages::filing;
use words::Words;

use super::desk::Desk;

/// What the answers mean now; of one page, also why it is asked.
pub(super) fn draw(desk: &Desk, evaluation: &Evaluation<'_>, language: Language, page: Option<&str>) -> AnyView {
    let (form, words) = (evaluation.form(), Words::of(language));
    let why = page.map(|page| part("Why this page is asked", asked(evaluation, language, page)));
    let said = said(evaluation, language);
    let missing = missing(evaluation, language);
    let fees = filing::fee_table(evaluation, words);
    let evidence = filing::evidence_list(evaluation, words, |_| None);
    view! {
        <div class="inspector" lang="en">
            {why}
            {part("Stops and warnings", said)}
            {part("Facts", facts(evaluation, language))}
            {part("To be done", missing)}
            {part("Fee and documents", view! { <div lang=language.code()>{fees}{evidence}</div> }.into_any())}
            {part("Pages", path(form, evaluation, language, page))}
            {part("This trial", trial(desk))}
        </div>
    }
    .into_any()
}

fn part(title: &'static str, content: AnyView) -> AnyView {
    view! { <section class="inspector__part"><h2>{title}</h2>{content}</section> }.into_any()
}

fn nothing(text: &'static str) -> AnyView {
    view! { <p class="text-quiet">{text}</p> }.into_any()
}

fn list(lines: Vec<AnyView>, none: &'static str) -> AnyView {
    if lines.is_empty() {
        return nothing(none);
    }
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! { <ul class="inspector__list">{lines}</ul> }.into_any()
}

/// The reasons in the words of the form.
fn because(reasons: &[String], language: Language) -> Option<AnyView> {
    (!reasons.is_empty()).then(|| {
        view! { <p class="inspector__why">"because " <span lang=language.code()>{reasons.join("; ")}</span></p> }
            .into_any()
    })
}

fn asked(evaluation: &Evaluation<'_>, language: Language, page: &str) -> AnyView {
    let condition = evaluation.form().page(page).and_then(|page| page.condition().map(str::to_owned));
    let Some(condition) = condition else { return nothing("It has no condition: everybody is asked.") };
    let (text, tone) = standing(evaluation, page);
    let because = because(&evaluation.because(&evaluation.explain_page(page), language), language);
    view! { <p><Tag text=text tone=tone/> " " <code>{condition}</code></p>{because} }.into_any()
}

fn said(evaluation: &Evaluation<'_>, language: Language) -> AnyView {
    let stops = evaluation.stops().into_iter().map(|stop| {
        let instead = stop.instead.map(|form| format!(" (instead: {form})"));
        let title = evaluation.stop_words(stop.name, language).title;
        view! { <Tag text="stop" tone=Tone::Bad/> " " <code>{stop.name.to_owned()}</code>{instead} <p lang=language.code()>{title}</p> }
            .into_any()
    });
    let warnings = evaluation.warnings().into_iter().map(|warning| {
        let words = evaluation.warning_words(&warning.name, language);
        let (name, key) = (warning.name.clone(), format!(" at {}", warning.key));
        view! { <Tag text="warning" tone=Tone::Waiting/> " " <code>{name}</code>{key} <p lang=language.code()>{words}</p> }
            .into_any()
    });
    list(stops.chain(warnings).collect(), "Nothing stops this filing, and nothing is warned of.")
}

fn facts(evaluation: &Evaluation<'_>, language: Language) -> AnyView {
    let facts = evaluation.facts().map(|fact| {
        let (text, tone) = known(fact.outcome);
        let is_open = matches!(fact.outcome, Outcome::Incomplete | Outcome::Invalid);
        let reasons = if is_open { evaluation.explain_fact(fact.name) } else { Vec::new() };
        let because = because(&evaluation.because(&reasons, language), language);
        let (name, formula) = (fact.name.to_owned(), fact.formula.to_owned());
        view! {
            <code class="inspector__name">{name}</code> " " <Tag text=text tone=tone/>
            <p class="inspector__formula"><code>{formula}</code></p>
            {because}
        }
        .into_any()
    });
    list(facts.collect(), "The form has no facts.")
}

fn known(outcome: &Outcome<Value>) -> (String, Tone) {
    match outcome {
        Outcome::Known(Value::YesNo(true)) => ("holds".to_owned(), Tone::Good),
        Outcome::Known(Value::YesNo(false)) => ("does not hold".to_owned(), Tone::Plain),
        Outcome::Incomplete => ("undecided".to_owned(), Tone::Waiting),
        Outcome::Invalid => ("wrong answer".to_owned(), Tone::Bad),
        Outcome::NotAsked => ("not asked".to_owned(), Tone::Plain),
        Outcome::Known(_) => (forms::examples::outcome(outcome), Tone::Active),
    }
}

fn missing(evaluation: &Evaluation<'_>, language: Language) -> AnyView {
    let missing = evaluation.missing().into_iter().map(|missing| {
        let href = localized(&format!("/page/{}?check", missing.page), language);
        let label = evaluation.form().label(missing.question, language);
        let wanting = match missing.wanting {
            Wanting::Answer => "to be answered",
            Wanting::Look => "to be looked at",
            Wanting::Change => "to be mended",
        };
        view! { <a href=href lang=language.code()>{label}</a> " " {wanting} }.into_any()
    });
    list(missing.collect(), "Nothing: every question of the path is answered.")
}

fn path(form: &Form, evaluation: &Evaluation<'_>, language: Language, here: Option<&str>) -> AnyView {
    let pages = form.pages().iter().map(|page| {
        let (text, tone) = standing(evaluation, page.name());
        let href = localized(&format!("/page/{}", page.name()), language);
        let current = (here == Some(page.name())).then_some("page");
        view! { <a href=href aria-current=current>{page.name().to_owned()}</a> " " <Tag text=text tone=tone/> }
            .into_any()
    });
    list(pages.collect(), "The form has no pages.")
}

fn standing(evaluation: &Evaluation<'_>, page: &str) -> (&'static str, Tone) {
    match evaluation.page_state(page) {
        _ if evaluation.is_undecided(page) => ("undecided", Tone::Waiting),
        _ if !evaluation.is_live(page) => ("not asked", Tone::Plain),
        PageState::Done => ("done", Tone::Good),
        PageState::Started => ("started", Tone::Active),
        PageState::NotStarted => ("asked", Tone::Active),
    }
}

/// The day, and the way to begin anew.
fn trial(desk: &Desk) -> AnyView {
    let hint = Some("Such as 2026-03-31; empty is today.".to_owned());
    let day = Field::new("day", "Filled in on this day").hint(hint).value(desk.day().to_string());
    view! {
        <PostForm action="/day" token="">
            <TextInput field=day width=InputWidth::Short/>
            <Button text="Take this day" kind=ButtonKind::Secondary/>
        </PostForm>
        <PostForm action="/start-over" token="">
            <Button text="Begin again without answers" kind=ButtonKind::Quiet/>
        </PostForm>
    }
    .into_any()
}
