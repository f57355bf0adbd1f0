//! The form as a person sees it, drawn as the product draws it.

use components::{
    Alert, AlertKind, Button, ButtonRow, Caption, ErrorSummary, Link, PageBody, PageHeading, PageTop, PostForm,
    Problem, SummaryList,
};
use domain::Language;
use domain::place::localized;
use forms::{Evaluation, PageView, Reveal, Show};
use leptos::prelude::*;
use pages::filing::{self, before_you_begin};
use words::{Words, say};

use super::desk::Desk;
use super::inspector;

/// What is said before anything is asked.
pub(super) fn before(desk: &Desk, language: Language) -> Option<AnyView> {
    let (form, words) = (desk.form.as_ref()?, Words::of(language));
    let said = form.words(language);
    let sections = [
        (say::before_for_whom(), "for-whom"),
        (say::before_time(), "time"),
        (say::before_ready(), "ready"),
        (say::before_after(), "after"),
    ]
    .map(|(heading, what)| before_you_begin::section(words.text(heading), &said.form(what)));
    let (name, title) = (said.form("name"), said.form("title"));
    let edition = words.text(say::before_edition(form.edition().to_owned()));
    let body = view! {
        <PageBody>
            <div lang=language.code()>
                <Caption text=name/>
                <PageHeading text=title/>
                {sections.into_iter().collect_view()}
                <p class="text-quiet">{edition}</p>
            </div>
        </PageBody>
    };
    Some(body.into_any())
}

/// A page, with what the answers mean beside it.
pub(super) fn question(desk: &Desk, language: Language, name: &str, is_checked: bool) -> Option<AnyView> {
    let (form, evaluation, words) = (desk.form.as_ref()?, desk.evaluation()?, Words::of(language));
    let show = if is_checked { Show::Everything } else { Show::Mistakes };
    let view = evaluation.page_view(name, language, show)?;
    let pages: Vec<_> = evaluation.live_pages().collect();
    let position = pages.iter().position(|live| *live == name);
    let step = position.map(|index| words.text(say::question_step(index + 1, pages.len())));
    let back = evaluation.previous_before(name).map(|previous| {
        let back = Link::new(localized(&format!("/page/{previous}"), language), words.text(say::back()));
        view! { <PageTop back=back/> }
    });
    let problems = view.errors.iter().map(|error| Problem::with_field(error.key.clone(), error.message.clone()));
    let problems: Vec<_> = problems.collect();
    let summary = (!problems.is_empty())
        .then(|| view! { <ErrorSummary title=words.text(say::error_summary_title()) problems=problems/> });
    let caption = words.text(say::question_caption(form.words(language).form("name"), view.section_title.clone()));
    let heading = view.heading.clone();
    let heading = (!view.heading_is_question || view.items.is_empty())
        .then(|| view! { <PageHeading text=heading intro=view.intro.clone()/> });
    let stops = stops(&evaluation, name, language);
    let warnings = warnings(&view, words);
    let questions = questions(view, language, words);
    let because = filing::because(&evaluation, &evaluation.explain_page(name), words)
        .filter(|_| position.is_some())
        .map(|reasons| view! { <p class="question-reason">{words.text(say::explain_page(reasons))}</p> });
    let aside = inspector::draw(desk, &evaluation, language, Some(name));
    let body = view! {
        <PageBody aside=aside>
            <div lang=language.code()>
                {back}
                {summary}
                {stops}
                <Caption text=caption step=step/>
                {heading}
                {warnings}
                {questions}
                {because}
            </div>
        </PageBody>
    };
    Some(body.into_any())
}

fn questions(view: PageView, language: Language, words: Words) -> AnyView {
    if view.items.is_empty() {
        return view! {
            <Alert title="Not asked" >
                <p lang="en">"With these answers nothing on this page is asked. Beside it stands why."</p>
            </Alert>
        }
        .into_any();
    }
    let action = localized(&format!("/page/{}", view.name), language);
    let items = filing::items(words, view.items, view.heading_is_question, view.certification.as_deref());
    view! {
        <PostForm action=action token="" id=Some("answers".to_owned())>
            {items}
            <ButtonRow>
                <Button text=words.text(say::button_continue()) name=Some("intent".to_owned()) value=Some("continue".to_owned())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn stops(evaluation: &Evaluation<'_>, page: &str, language: Language) -> Vec<AnyView> {
    let stops = evaluation.stops().into_iter().filter(|stop| stop.page == page);
    let drawn = stops.map(|stop| {
        let said = evaluation.stop_words(stop.name, language);
        view! { <Alert kind=AlertKind::Error title=said.title><p>{said.body}</p><p>{said.next}</p></Alert> }.into_any()
    });
    drawn.collect()
}

fn warnings(view: &PageView, words: Words) -> Vec<AnyView> {
    let drawn = view.warnings.iter().map(|warning| {
        let message = warning.message.clone();
        let title = words.text(say::review_warnings_title());
        view! { <Alert kind=AlertKind::Warning title=title><p>{message}</p></Alert> }.into_any()
    });
    drawn.collect()
}

/// Every answer, what it costs, what to send and what is certified.
pub(super) fn review(desk: &Desk, language: Language) -> Option<AnyView> {
    let (form, evaluation, words) = (desk.form.as_ref()?, desk.evaluation()?, Words::of(language));
    let said = form.words(language);
    let sections = evaluation.review(language, Reveal::Whole).sections.into_iter().map(|section| {
        let entries = section.pages.into_iter().flat_map(|page| {
            let change = localized(&format!("/page/{}", page.name), language);
            page.entries.into_iter().map(move |entry| filing::answered(entry, change.clone(), words))
        });
        let answers: Vec<_> = entries.collect();
        view! { <SummaryList title=section.title answers=answers/> }
    });
    let sections = sections.collect_view();
    let fees = filing::fee_table(&evaluation, words);
    let evidence = filing::evidence_list(&evaluation, words, |_| None);
    let certified = evaluation.certifications().into_iter().map(|name| said.certification(name));
    let certified = certified.map(|statement| {
        let paragraphs = statement.split("\n\n").map(|text| view! { <p>{text.to_owned()}</p> }).collect_view();
        view! { <blockquote>{paragraphs}</blockquote> }
    });
    let certified = certified.collect_view();
    let signer = evaluation.signer_name().unwrap_or_else(|| "nobody yet".to_owned());
    let name = said.form("name");
    let aside = inspector::draw(desk, &evaluation, language, None);
    let body = view! {
        <PageBody aside=aside>
            <div lang=language.code()>
                <Caption text=name/>
                <PageHeading text=words.text(say::review_title())/>
                {sections}
                <h2>{words.text(say::fee_caption())}</h2>
                {fees}
                {evidence}
                <h2 lang="en">"To be certified and signed"</h2>
                {certified}
                <p lang="en">{format!("The signature is compared with the name of {signer}.")}</p>
            </div>
        </PageBody>
    };
    Some(body.into_any())
}
