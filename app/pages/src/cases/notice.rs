use components::{
    Alert, AlertKind, Answer as Line, Definition, Definitions, Link, PageBody, PageHeading, PageTop, PrintHeader,
    QrCode, SummaryList,
};
use domain::{CaseId, Language, NoticeId, Place};
use leptos::prelude::*;
use services::Fault;
use services::notices::{Notice, NoticeLine, NoticeSection, NoticeText, notice_title};
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{day, pdf};

/// A letter of the agency, as it was issued.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let (Some(case), Some(id)) = (visit.parameter::<CaseId>("case"), visit.parameter::<NoticeId>("notice")) else {
        return Ok(Answer::NotFound);
    };
    let notice = visit.services.notice_of_case(&session, case, id, visit.language).await?;
    Ok(notice
        .map_or(Answer::NotFound, |notice| Page::new(notice_title(notice.kind), move || draw(&visit, &notice)).into()))
}

/// The same as a file to print and keep.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let (Some(case), Some(id)) = (visit.parameter::<CaseId>("case"), visit.parameter::<NoticeId>("notice")) else {
        return Ok(Answer::NotFound);
    };
    let paper = visit.services.notice_paper(&session, case, id, visit.language).await?;
    Ok(paper.map_or(Answer::NotFound, |(kind, bytes)| pdf(format!("notice-{kind}.pdf"), bytes)))
}

fn draw(visit: &Visit, notice: &Notice) -> AnyView {
    let words = visit.words();
    let text = &notice.text;
    let demonstration =
        notice.issuer.is_demonstration.then(|| view! { <p>{words.text(say::notice_demonstration())}</p> });
    let later = notice.replaced_by.map(|later| {
        let link = visit.to(&Place::Notice(notice.case, later));
        view! {
            <Alert kind=AlertKind::Warning title=words.text(say::notice_page_later())>
                <p><a href=link>{words.text(say::notice_page_later_link())}</a></p>
            </Alert>
        }
    });
    let line = |question: String, lines: Vec<String>| Line { question, lines, missing: None, change: None };
    let ends = [(say::notice_page_from(), &notice.issuer.lines), (say::notice_page_to(), &text.to)];
    let ends = ends.map(|(name, lines)| line(words.text(name), lines.clone()));
    let facts = text.facts.iter().map(|(name, lines)| line(name.clone(), lines.clone()));
    let about: Vec<_> = facts.chain(ends).collect();
    let mark = vec![
        line(words.text(say::notice_number()), vec![notice.number.to_string()]),
        line(words.text(say::notice_mark()), vec![notice.mark.to_string()]),
    ];
    let camera = notice.check.camera.clone();
    let [check, code] =
        [say::notice_check_text(notice.check.typed.clone()), say::notice_check_code(notice.check.typed.clone())];
    let sections = text.sections.iter().map(section).collect_view();
    let papers = Language::ALL.map(|language| paper(visit, notice, language)).collect_view();
    let (site, case, title) = (visit.site.name.clone(), visit.to(&Place::Case(notice.case)), text.title.clone());
    view! {
        <PageBody>
            <PrintHeader site=site text=title.clone()/>
            <PageTop back=Link::new(case, words.text(say::back()))/>
            <PageHeading text=title/>
            {demonstration}
            {later}
            <SummaryList title=words.text(say::notice_page_about()) answers=about/>
            {sections}
            <h2>{words.text(say::notice_page_papers())}</h2>
            <p>{words.text(say::notice_page_same())}</p>
            <ul>{papers}</ul>
            <SummaryList title=words.text(say::notice_check_title()) answers=mark/>
            <p>{words.text(check)}</p>
            <QrCode text=camera label=words.text(code)/>
        </PageBody>
    }
    .into_any()
}

/// A part of a notice.
fn section(section: &NoticeSection) -> AnyView {
    let lang = section.language.map(Language::code);
    let of_items = lang.filter(|_| !section.items.is_empty());
    let lang = lang.filter(|_| section.items.is_empty());
    let paragraphs = section.paragraphs.iter().map(|text| view! { <p lang=lang>{text.clone()}</p> }).collect_view();
    let items = section.items.iter().map(|item| view! { <li lang=of_items>{item.clone()}</li> }).collect_view();
    let items = (!section.items.is_empty()).then(|| view! { <ul>{items}</ul> });
    view! { <h2>{section.title.clone()}</h2> {paragraphs} {items} }.into_any()
}

/// What a letter says, in the language that it is in.
pub(crate) fn letter_text(letter: &NoticeText) -> AnyView {
    let line = |(name, lines): &(String, Vec<String>)| {
        lines.iter().map(|line| Definition::new(name.clone(), line.clone())).collect::<Vec<_>>()
    };
    let facts = letter.facts.iter().flat_map(line).collect();
    let sections = letter.sections.iter().map(section).collect_view();
    view! { <Definitions pairs=facts/> {sections} }.into_any()
}

/// The file in a language, offered in that language.
fn paper(visit: &Visit, notice: &Notice, language: Language) -> AnyView {
    let text = visit.words_in(language).text(say::notice_page_paper());
    let href = Place::NoticePaper(notice.case, notice.id).path(language);
    view! { <li><a href=href hreflang=language.code() lang=language.code()>{text}</a></li> }.into_any()
}

/// The letters about a case, the newest first. Nothing when there are none.
pub(super) fn letters(visit: &Visit, case: CaseId, notices: &[NoticeLine]) -> Option<AnyView> {
    let words = visit.words();
    let line = |notice: &NoticeLine| {
        let title = words.text(notice_title(notice.kind));
        let text = words.text(say::notices_line(day(words, notice.issued_at), title));
        let replaced = notice.is_replaced.then(|| view! { ". " {words.text(say::notices_replaced())} });
        view! { <li><a href=visit.to(&Place::Notice(case, notice.id))>{text}</a>{replaced}</li> }
    };
    let lines = notices.iter().map(line).collect_view();
    (!notices.is_empty()).then(|| view! { <h2>{words.text(say::notices_title())}</h2> <ul>{lines}</ul> }.into_any())
}
