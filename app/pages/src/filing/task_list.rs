use components::{
    Button, ButtonKind, ButtonRow, Caption, Link, LinkButton, PageBody, PageHeading, PageTop, PostForm, Task, TaskList,
    Tone, WhyWeAsk,
};
use domain::{DraftId, Place};
use forms::{Evaluation, PageState, Progress, SectionProgress};
use leptos::prelude::*;
use services::Fault;
use services::evidence::Evidence;
use services::filing::Draft;
use visit::{Answer, Page, Visit};
use words::say;

use super::collision::{Undecided, to_decide, undecided};
use super::cost::fee_table;
use super::draft_file::imported;
use super::edition::new_edition;
use super::evidence;
use super::sections::{look_again, state};
use super::stop::stops;
use super::taken_over::told_before;
use crate::parts::{day, target};

/// The sections of a form: what is done, what is not, what it costs and what to have at hand.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let Some(draft) = visit.services.draft(&session, id).await? else { return Ok(Answer::NotFound) };
    if let Some(case) = draft.filed {
        return Ok(Place::Case(case).into());
    }
    let title =
        say::question_title(draft.form.words(visit.language).form("name"), visit.words().text(say::task_list_title()));
    let added = visit.services.evidence_of_draft(&session, &draft).await?;
    Ok(Page::new(title, move || draw(&visit, &draft, &added)).into())
}

fn draw(visit: &Visit, draft: &Draft, added: &Evidence) -> AnyView {
    let words = visit.words();
    let evaluation = draft.evaluate(visit.services.today());
    let list = evaluation.task_list();
    let (done, total) = draft.progress(&evaluation);
    let progress = words.text(say::task_list_progress(done, total));
    let undecided = undecided(visit, draft, &evaluation);
    let tasks = list.sections.iter().map(|section| task(visit, draft, &evaluation, section, &undecided));
    let tasks = tasks.chain(documents(visit, draft, &evaluation, added)).collect::<Vec<_>>();
    let (action, token) = target(visit, actions::DISCARD_DRAFT);
    let name = draft.form.words(visit.language).form("name");
    let back = Link::new(visit.to(&Place::Home), words.text(say::back()));
    let stops = stops(visit, draft, &evaluation, None);
    let to_decide = to_decide(visit, draft, &undecided);
    let new_edition = new_edition(visit, draft, &evaluation);
    let told_before = told_before(visit, draft, &evaluation);
    let onward = onward(visit, draft, &evaluation);
    let fees = fee_table(&evaluation, words);
    let evidence = evidence::section(visit, draft, &evaluation, added);
    let (imported, copy) = (imported(visit, draft.id), visit.to(&Place::DraftFile(draft.id)));
    let kept = words.text(say::task_kept_until(day(words, draft.kept_until)));
    let hidden = vec![("draft".to_owned(), draft.id.to_string())];
    let beside = view! { {fees} {evidence} }.into_any();
    view! {
        <PageBody aside=beside>
            <PageTop back=back/>
            <Caption text=name/>
            <PageHeading text=words.text(say::task_list_title()) intro=Some(progress)/>
            {imported}
            {stops}
            {to_decide}
            {new_edition}
            {told_before}
            <TaskList tasks=tasks/>
            <ButtonRow>{onward}</ButtonRow>
            <p class="text-quiet">{kept}</p>
            <p>
                <a href=copy>{words.text(say::draft_file_export())}</a>
                ". "
                {words.text(say::draft_file_export_text())}
            </p>
            <WhyWeAsk title=words.text(say::task_discard())>
                <p>{words.text(say::task_discard_sure())}</p>
                <PostForm action=action token=token hidden=hidden>
                    <Button text=words.text(say::task_discard_yes()) kind=ButtonKind::Danger/>
                </PostForm>
            </WhyWeAsk>
        </PageBody>
    }
    .into_any()
}

/// What is asked for as evidence, as the last of the tasks. Nothing when nothing is.
fn documents(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>, added: &Evidence) -> Option<Task> {
    let words = visit.words();
    let (done, total) = evidence::progress(evaluation, added);
    (total > 0).then(|| Task {
        key: "evidence".to_owned(),
        title: words.text(say::evidence_task()),
        href: Some(visit.to(&Place::Evidence(draft.id))),
        state: words.text(say::evidence_task_state(done, total)),
        tone: if done == total { Tone::Good } else { Tone::Plain },
        reason: None,
    })
}

/// The one thing to do next.
fn onward(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> AnyView {
    let words = visit.words();
    let again = draft.to_look_at(evaluation);
    let mut pages = evaluation.live_pages();
    let to_do = pages.find(|page| again.contains(page) || evaluation.page_state(page) != PageState::Done);
    let (place, label) = match to_do {
        Some(page) => (Place::Question { draft: draft.id, page: page.to_owned() }, say::task_go_on()),
        None => (Place::Review(draft.id), say::task_review()),
    };
    view! { <LinkButton href=visit.to(&place) text=words.text(label)/> }.into_any()
}

fn task(
    visit: &Visit,
    draft: &Draft,
    evaluation: &Evaluation<'_>,
    section: &SectionProgress<'_>,
    undecided: &[Undecided],
) -> Task {
    let words = visit.words();
    let said = draft.form.words(visit.language);
    let (label, tone) = state(draft, evaluation, section, undecided);
    let reason = match &section.progress {
        Progress::CannotStart { because } => {
            let because: Vec<_> = evaluation.because(because, visit.language);
            Some(if because.is_empty() { words.text(say::task_cannot_start_why()) } else { because.join("; ") })
        }
        _ => None,
    };
    let to_choose = undecided.iter().find(|undecided| undecided.section == section.name);
    let page = to_choose
        .map(|undecided| undecided.page.as_str())
        .or_else(|| look_again(draft, evaluation, section.name))
        .or(section.page)
        .filter(|_| !matches!(section.progress, Progress::CannotStart { .. }));
    Task {
        key: section.name.to_owned(),
        title: said.section(section.name),
        href: page.map(|page| visit.to(&Place::Question { draft: draft.id, page: page.to_owned() })),
        state: words.text(label),
        tone,
        reason,
    }
}
