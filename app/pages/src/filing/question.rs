use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Link, PageBody, PageHeading, PageTop, PostForm, Problem,
    SavedState, SignatureBlock,
};
use domain::{DraftId, Place};
use forms::{ItemView, PageView, Show};
use islands::{SavingForm, Saying, Sentences};
use leptos::prelude::*;
use services::Fault;
use services::filing::Draft;
use visit::{Answer, Page, Visit};
use words::{Words, say};

use super::collision::{Collision, choices, collisions, undecided};
use super::cost::because;
use super::edition::changed_page;
use super::fields::question;
use super::rows::group;
use super::sections::section_nav;
use super::stop::stops;
use super::taken_over::to_check;
use crate::parts::{paragraphs, summary_of, target};
use crate::session::{Typed, session_clock};

/// One page of a form: one idea, with what was typed and what is wrong with it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let Some(draft) = visit.services.draft(&session, id).await? else { return Ok(Answer::NotFound) };
    if let Some(case) = draft.filed {
        return Ok(Place::Case(case).into());
    }
    let words = visit.words();
    let name = visit.parameters.get("page").cloned().unwrap_or_default();
    let show = if visit.query.contains_key("check") { Show::Everything } else { Show::Mistakes };
    let evaluation = draft.evaluate(visit.services.today());
    let Some(view) = evaluation.page_view(&name, visit.language, show) else {
        // The answers may have led away from a page that was open before.
        return Ok(if draft.form.page(&name).is_some() { Place::TaskList(id).into() } else { Answer::NotFound });
    };
    let pages: Vec<_> = evaluation.live_pages().collect();
    let position = pages.iter().position(|live| *live == name).map_or(1, |index| index + 1);
    let back = match evaluation.previous_before(&name) {
        Some(previous) => Place::Question { draft: id, page: previous.to_owned() },
        None => Place::TaskList(id),
    };
    let because = because(&evaluation, &evaluation.explain_page(&name), words);
    let collisions = collisions(&visit, &session, &draft, &view).await?;
    let screen = Screen {
        step: words.text(say::question_step(position, pages.len())),
        back: Link::new(visit.to(&back), words.text(say::back())),
        stops: stops(&visit, &draft, &evaluation, Some(&name)),
        sections: section_nav(&visit, &draft, &evaluation, &undecided(&visit, &draft, &evaluation), &view.section),
        // After Continue, what is to be done takes the focus: the mistakes, else the choices.
        changed: changed_page(&visit, &draft, &name),
        to_check: to_check(&visit, &draft, &view),
        is_announced: show == Show::Everything && view.errors.is_empty(),
        because: because.map(|reasons| words.text(say::explain_page(reasons))),
        collisions,
        view,
        draft,
        visit,
        words,
    };
    let has_errors = !screen.view.errors.is_empty();
    // The question itself may hold what a person typed, so the title names the form.
    let title = say::question_title(form_name(&screen.draft, words), screen.view.section_title.clone());
    Ok(Page::new(title, move || screen.draw()).with_errors(has_errors).into())
}

fn form_name(draft: &Draft, words: Words) -> String {
    draft.form.words(words.language()).form("name")
}

struct Screen {
    visit: Visit,
    words: Words,
    draft: Draft,
    view: PageView,
    step: String,
    back: Link,
    stops: Option<AnyView>,
    sections: AnyView,
    /// Why this page is asked, if it is not always.
    because: Option<String>,
    collisions: Vec<Collision>,
    changed: Option<AnyView>,
    to_check: Option<AnyView>,
    is_announced: bool,
}

impl Screen {
    fn draw(self) -> AnyView {
        let Self {
            visit,
            words,
            draft,
            view,
            step,
            back,
            stops,
            sections,
            because,
            collisions,
            changed,
            to_check,
            is_announced,
        } = self;
        let problems = view.errors.iter().map(|error| Problem::with_field(error.key.clone(), error.message.clone()));
        let summary = summary_of(words, problems.collect());
        let choices = choices(&visit, &draft, &view.name, collisions, is_announced);
        let rules: Vec<_> = view.fields().filter_map(|field| field.rule.as_ref()).map(String::from).collect();
        let today = visit.services.today().to_julian_day();
        let sign_in = visit.to(&Place::SignIn);
        let warnings = view.warnings.iter().map(|warning| {
            let message = warning.message.clone();
            view! { <Alert kind=AlertKind::Warning title=words.text(say::review_warnings_title())><p>{message}</p></Alert> }
        });
        let warnings = warnings.collect_view();
        let (action, token) = target(&visit, actions::SAVE_PAGE);
        let hidden = vec![
            ("draft".to_owned(), draft.id.to_string()),
            ("page".to_owned(), view.name.clone()),
            ("version".to_owned(), draft.version.to_string()),
        ];
        let heading = (!view.heading_is_question)
            .then(|| view! { <PageHeading text=view.heading.clone() intro=view.intro.clone()/> });
        let intro = view.intro.as_deref().filter(|_| view.heading_is_question).map(paragraphs).unwrap_or_default();
        let intro = intro.into_iter().map(|paragraph| view! { <p>{paragraph}</p> }).collect_view();
        let items = items(words, view.items, view.heading_is_question, view.certification.as_deref());
        let saved = words.text(say::saved_at(words.clock(draft.saved_at)));
        let caption = words.text(say::question_caption(form_name(&draft, words), view.section_title));
        let all = visit.to(&Place::TaskList(draft.id));
        let clock = session_clock(&visit, Typed::Saved);
        let because = because.map(|because| view! { <p class="question-reason">{because}</p> });
        view! {
            <PageBody aside=sections>
                <SavingForm words=saving_words(words) sign_in_address=sign_in rules=rules today=today>
                    <PageTop back=back>
                        <SavedState text=saved/>
                    </PageTop>
                    {choices}
                    {summary}
                    {stops}
                    {changed}
                    {to_check}
                    <Caption text=caption step=Some(step)/>
                    {heading}
                    {intro}
                    {warnings}
                    <PostForm action=action token=token hidden=hidden>
                        {items}
                        <ButtonRow>
                            <Button text=words.text(say::button_continue()) name=Some("intent".to_owned()) value=Some("continue".to_owned())/>
                            <Button text=words.text(say::save_and_leave()) kind=ButtonKind::Quiet name=Some("intent".to_owned()) value=Some("leave".to_owned())/>
                        </ButtonRow>
                    </PostForm>
                </SavingForm>
                {clock}
                {because}
                <p class="all-sections"><a href=all>{words.text(say::question_all_sections())}</a></p>
            </PageBody>
        }
        .into_any()
    }
}

/// The questions of a page, below what is certified with their answers. `is_heading` when the only one is its heading.
pub fn items(words: Words, items: Vec<ItemView>, is_heading: bool, certification: Option<&str>) -> AnyView {
    let items = items.into_iter().map(|item| match item {
        ItemView::Field(field) => question(words, field, is_heading),
        ItemView::Group(view) => group(words, view),
    });
    let items = items.collect_view();
    match certification.map(paragraphs) {
        Some(paragraphs) => view! {
            <SignatureBlock title=words.text(say::question_certification()) paragraphs=paragraphs>{items}</SignatureBlock>
        }
        .into_any(),
        None => items.into_any(),
    }
}

fn saving_words(words: Words) -> Sentences<Saying> {
    Sentences::new(|saying| {
        words.text(match saying {
            Saying::Saving => say::saved_saving(),
            Saying::Saved => say::saved_at("{time}"),
            Saying::Offline => say::saved_offline(),
            Saying::Away => say::saved_away(),
            Saying::SignedOut => say::saved_signed_out(),
            Saying::SignIn => say::saved_sign_in(),
            Saying::TooOld => say::saved_too_old(),
            Saying::Gone => say::saved_gone(),
            Saying::Filed => say::saved_filed(),
            Saying::Refused => say::saved_refused(),
            Saying::Elsewhere => say::saved_elsewhere(),
        })
    })
}
