use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Cell, Column, DataTable, Definition, Definitions, Link,
    PageBody, PageHeading, PageTop, PageWidth, PostForm, TextArea,
};
use domain::case::CodeRequestState;
use domain::{Language, Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::desk::{CodeRequest, CodeRequestRefusal, CodesOfCase, StoredCode};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::about_case;
use super::work::People;
use crate::cases::form_name;
use crate::parts::{day, error_summary, field, pdf, target};

/// Issues an access code for a case, or shows where the letter with the one is that was just issued.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        let made = visit.new_access_code(id);
        let codes = match desk.codes(id, made.as_ref()).await? {
            Ok(codes) => codes,
            Err(CodeRequestRefusal::FiledHere | CodeRequestRefusal::NoCode) => return Ok(Place::DeskCase(id).into()),
            Err(_) => return Ok(Answer::NotFound),
        };
        let people = People::of(desk).await?;
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        let body = move || draw(&visit, &codes, &people, &flash);
        Ok(Page::new(say::desk_code_title(), body).with_errors(failed).into())
    })
    .await
}

/// The letter with the code that whoever asks has just issued.
pub async fn letter(visit: Visit) -> Result<Answer, Fault> {
    about_case(&visit, async |desk, id| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let Some(code) = visit.new_access_code(id) else { return Ok(Place::DeskCode(id).into()) };
        let letter = desk.code_letter(id, &code, visit.language).await?;
        Ok(letter.map_or_else(|| Place::DeskCode(id).into(), |bytes| pdf("access-code.pdf".to_owned(), bytes)))
    })
    .await
}

fn draw(visit: &Visit, codes: &CodesOfCase, people: &People, flash: &Flash) -> AnyView {
    let (words, about) = (visit.words(), &codes.about);
    let (summary, told) = (error_summary(words, flash), told(words, flash));
    let back = Link::new(visit.to(&Place::DeskCase(about.case)), words.text(say::desk_case_title()));
    let (form, step) = (form_name(&about.form, visit.language), Some(about.receipt.to_string()));
    let facts = vec![
        Definition::new(words.text(say::desk_code_to()), codes.to.join(", ")),
        Definition::new(words.text(say::desk_code_newest()), newest(visit, codes.newest.as_ref())),
    ];
    let open = codes.requests.iter().find(|request| request.state == CodeRequestState::Open);
    let work = match open {
        _ if codes.has_letter => letters(visit, codes),
        Some(request) => answer(visit, codes, request, people),
        None => ask(visit, codes, flash),
    };
    // Once it is issued, they have been told.
    let account = (codes.has_account && !codes.has_letter).then(|| {
        let title = words.text(say::desk_code_account_title());
        view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(say::desk_code_account())}</p></Alert> }
    });
    let before = before(words, codes, people);
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            {summary}
            {told}
            <Caption text=form step=step/>
            <PageHeading
                text=words.text(say::desk_code_title())
                intro=Some(words.text(say::desk_code_lead()))
            />
            <Definitions pairs=facts/>
            {account}
            {work}
            {before}
        </PageBody>
    }
    .into_any()
}

/// What is known of the code that counts, or else of the one that was issued last.
fn newest(visit: &Visit, code: Option<&StoredCode>) -> String {
    let words = visit.words();
    let Some(code) = code else { return words.text(say::desk_code_none()) };
    let issued = day(words, code.issued_at);
    words.text(match code.used_at {
        Some(used_at) => say::desk_code_used(issued, day(words, used_at)),
        None if code.ends_at <= visit.services.now() => say::desk_code_expired(issued),
        None => say::desk_code_counts(issued),
    })
}

/// The letter with the code that was just issued, in each language, offered in that language.
fn letters(visit: &Visit, codes: &CodesOfCase) -> AnyView {
    let words = visit.words();
    let link = |language: Language| {
        let text = visit.words_in(language).text(say::desk_code_letter());
        let href = Place::DeskCodeLetter(codes.about.case).path(language);
        view! { <li><a href=href hreflang=language.code() lang=language.code()>{text}</a></li> }
    };
    let links = Language::ALL.map(link).collect_view();
    let (title, text) = (words.text(say::desk_code_issued_title()), words.text(say::desk_code_issued()));
    view! {
        <Alert kind=AlertKind::Success title=title><p>{text}</p></Alert>
        <h2>{words.text(say::desk_code_letters())}</h2>
        <ul>{links}</ul>
    }
    .into_any()
}

/// Asks why a code is to be issued.
fn ask(visit: &Visit, codes: &CodesOfCase, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ASK_FOR_CODE);
    let seen = codes.newest.map(|code| code.issued_at.micros().to_string()).unwrap_or_default();
    let hidden = [("case", codes.about.case.to_string()), ("seen", seen)];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let reason =
        field("reason", words.text(say::desk_code_reason()), flash).hint(words.text(say::desk_code_reason_hint()));
    let (button, second) = if codes.needs_second {
        (say::desk_code_ask(), Some(words.text(say::desk_code_second())))
    } else {
        (say::desk_code_issue(), None)
    };
    let second = second.map(|second| view! { <p>{second}</p> });
    view! {
        {second}
        <PostForm action=action token=token hidden=hidden>
            <TextArea field=reason/>
            <ButtonRow>
                <Button text=words.text(button)/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// What somebody asked for, to be confirmed by somebody else, or taken back.
fn answer(visit: &Visit, codes: &CodesOfCase, request: &CodeRequest, people: &People) -> AnyView {
    let words = visit.words();
    let is_own = request.by == people.me;
    let (action, token) = target(visit, actions::ANSWER_CODE_REQUEST);
    let hidden = [("case", codes.about.case.to_string()), ("request", request.id.to_string())];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let lead = if is_own {
        say::desk_code_own()
    } else {
        say::desk_code_asked(people.name(words, request.by), day(words, request.asked_at))
    };
    let reason = request.reason.iter().map(|line| view! { <p>{line.clone()}</p> }).collect_view();
    let confirm = (!is_own).then(|| {
        view! { <Button text=words.text(say::desk_code_issue()) name="intent".to_owned() value="confirm".to_owned()/> }
    });
    let refuse = words.text(if is_own { say::desk_code_take_back() } else { say::desk_code_refuse() });
    view! {
        <Alert kind=AlertKind::Info title=words.text(say::desk_code_waits_title())>
            <p>{words.text(lead)}</p>
            {reason}
        </Alert>
        <PostForm action=action token=token hidden=hidden>
            <ButtonRow>
                {confirm}
                <Button text=refuse kind=ButtonKind::Secondary name="intent".to_owned() value="drop".to_owned()/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// What was asked for at the desk before. Nothing when nothing was.
fn before(words: Words, codes: &CodesOfCase, people: &People) -> Option<AnyView> {
    let over = codes.requests.iter().filter(|request| request.state != CodeRequestState::Open);
    let rows: Vec<_> = over.map(|request| row(words, request, people)).collect();
    if rows.is_empty() {
        return None;
    }
    let headings = [say::desk_people_who(), say::desk_looks_when(), say::desk_code_why(), say::desk_code_outcome()];
    let column = |heading: Message| Column { heading: words.text(heading), is_figures: false };
    let columns = headings.map(column).into();
    Some(view! { <DataTable caption=words.text(say::desk_code_before()) columns=columns rows=rows/> }.into_any())
}

fn row(words: Words, request: &CodeRequest, people: &People) -> Vec<Cell> {
    let by = people.name(words, request.by);
    let answered = request.answered_by.filter(|other| *other != request.by).map(|other| people.name(words, other));
    let outcome = match (request.state, answered) {
        (CodeRequestState::Issued, None) => say::desk_code_was_issued(),
        (CodeRequestState::Issued, Some(other)) => say::desk_code_was_confirmed(other),
        (CodeRequestState::Dropped, None) => say::desk_code_was_taken_back(),
        (CodeRequestState::Dropped, Some(other)) => say::desk_code_was_refused(other),
        (CodeRequestState::Open, _) => say::desk_code_waits_title(),
    };
    let when = format!("{}, {}", day(words, request.asked_at), words.clock(request.asked_at));
    [by, when, request.reason.join(" "), words.text(outcome)].map(Cell::Text).into()
}

/// What came of what was just done.
fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let (kind, title, text) = match flash.value("told").as_str() {
        "code-asked" => (AlertKind::Success, say::desk_code_asked_title(), say::desk_code_second()),
        "code-dropped" => (AlertKind::Success, say::desk_code_dropped_title(), say::desk_code_dropped()),
        "code-moved" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_code_moved()),
        "code-own" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_code_own()),
        "code-over" => (AlertKind::Warning, say::desk_assign_refused_title(), say::desk_code_over()),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}
