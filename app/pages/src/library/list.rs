use components::{
    DocumentCard, DocumentList, EmptyState, FileCard, Filter, FilterLink, Link, PageBody, PageHeading, PageTop, Tone,
};
use domain::{CaseId, FolderId, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::CaseSummary;
use services::library::{CaseName, Entry, LibraryPage, Side};
use services::notices::notice_title;
use visit::{Answer, Page, Visit};
use words::say;

use super::{number, of_case, use_of, ways};
use crate::cases::form_name;
use crate::filing::evidence_slot::shown_card;
use crate::parts::day;

/// Which part of the list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    side: Option<Side>,
    case: Option<CaseId>,
}

impl Shown {
    fn of(visit: &Visit) -> Option<Self> {
        let side = match visit.query.get("show").map(String::as_str) {
            None => None,
            Some("sent") => Some(Side::Sent),
            Some("received") => Some(Side::Received),
            Some(_) => return None,
        };
        match visit.query.get("case") {
            None => Some(Self { side, case: None }),
            Some(case) => Some(Self { side, case: Some(case.parse().ok()?) }),
        }
    }

    /// The address of a page of it.
    fn page(self, visit: &Visit, number: u32) -> String {
        let side = self.side.map(|side| match side {
            Side::Sent => "show=sent".to_owned(),
            Side::Received => "show=received".to_owned(),
        });
        let case = self.case.map(|case| format!("case={case}"));
        let page = (number > 1).then(|| format!("page={number}"));
        let query: Vec<_> = [side, case, page].into_iter().flatten().collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", visit.to(&Place::Documents), query.join("&"))
    }
}

/// Everything that the person uploaded or received, the newest first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(shown)) = (visit.session.clone(), Shown::of(&visit)) else { return Ok(Answer::NotFound) };
    let library = visit.services.library_page(&session, shown.side, shown.case, number(&visit)).await?;
    let cases = visit.services.cases(&session).await?;
    let is_own = shown.case.is_none_or(|id| cases.iter().any(|case| case.id == id));
    if !is_own || library.entries.is_empty() && library.number > 1 {
        return Ok(Answer::NotFound);
    }
    Ok(Page::new(say::library_title(), move || draw(&visit, shown, &library, &cases)).into())
}

fn draw(visit: &Visit, shown: Shown, library: &LibraryPage, cases: &[CaseSummary]) -> AnyView {
    let words = visit.words();
    let home = Link::new(visit.to(&Place::Home), words.text(say::menu_home()));
    let is_all = shown.side.is_none() && shown.case.is_none();
    let list = if library.entries.is_empty() && is_all {
        let title = words.text(say::library_empty_title());
        view! { <EmptyState title=title text=words.text(say::library_empty_text())/> }.into_any()
    } else if library.entries.is_empty() {
        view! { <p>{words.text(say::library_empty_part())}</p> }.into_any()
    } else {
        view! { <h2>{words.text(say::library_newest())}</h2> <DocumentList documents=groups(visit, &library.entries)/> }
            .into_any()
    };
    let filters = (!is_all || !library.entries.is_empty()).then(|| filters(visit, shown, cases));
    let ways = ways(visit, library.number, library.has_older, |number| shown.page(visit, number));
    view! {
        <PageBody>
            <PageTop back=home/>
            <PageHeading text=words.text(say::library_title()) intro=Some(words.text(say::library_lead()))/>
            {filters}
            {list}
            {ways}
        </PageBody>
    }
    .into_any()
}

fn filters(visit: &Visit, shown: Shown, cases: &[CaseSummary]) -> AnyView {
    let words = visit.words();
    let link = |to: Shown, text: String| FilterLink { text, href: to.page(visit, 1), is_current: to == shown };
    let sides = [
        (None, say::library_show_all()),
        (Some(Side::Sent), say::library_show_sent()),
        (Some(Side::Received), say::library_show_received()),
    ];
    let sides: Vec<_> = sides.into_iter().map(|(side, text)| link(Shown { side, ..shown }, words.text(text))).collect();
    let all = link(Shown { case: None, ..shown }, words.text(say::library_case_all()));
    let each = cases.iter().map(|case| {
        let name = say::library_case_one(form_name(&case.form, visit.language), case.receipt.to_string());
        link(Shown { case: Some(case.id), ..shown }, words.text(name))
    });
    let by_case: Vec<_> = [all].into_iter().chain(each).collect();
    let by_case = (!cases.is_empty()).then(|| view! { <Filter label=words.text(say::library_case()) links=by_case/> });
    view! { <Filter label=words.text(say::library_show()) links=sides/> {by_case} }.into_any()
}

/// What belongs together and stands together.
fn groups(visit: &Visit, entries: &[Entry]) -> Vec<DocumentCard> {
    let groups = entries.chunk_by(|one, next| group(one) == group(next));
    groups
        .filter_map(|entries| {
            let title = match entries.first()? {
                Entry::File(given_for, _) => use_of(visit, given_for),
                Entry::Notice { case, .. } | Entry::Filing(case, _) => of_case(visit, case),
            };
            Some(DocumentCard { title, files: entries.iter().map(|entry| card(visit, entry)).collect() })
        })
        .collect()
}

/// A file is grouped by what it was given for, everything else by the case that it came from.
fn group(entry: &Entry) -> (Option<(FolderId, &str)>, Option<CaseId>) {
    match entry {
        Entry::File(given_for, _) => (Some((given_for.folder(), &given_for.slot)), None),
        Entry::Notice { case, .. } | Entry::Filing(case, _) => (None, Some(case.id)),
    }
}

fn card(visit: &Visit, entry: &Entry) -> FileCard {
    let words = visit.words();
    match entry {
        Entry::File(_, file) => {
            let mut card = shown_card(visit, file);
            card.lines.insert(0, words.text(say::library_added(day(words, file.added_at))));
            card
        }
        Entry::Notice { id, kind, at, is_replaced, case } => {
            let replaced = is_replaced.then(|| words.text(say::library_notice_replaced()));
            let received = words.text(say::library_received(day(words, *at)));
            let there = Place::Notice(case.id, *id);
            FileCard {
                name: words.text(notice_title(*kind)),
                state: words.text(say::library_notice_state()),
                tone: Tone::Plain,
                lines: [received].into_iter().chain(replaced).collect(),
                links: vec![Link::new(visit.to(&there), words.text(say::library_notice_read()))],
                ..FileCard::default()
            }
        }
        Entry::Filing(case, at) => FileCard {
            name: words.text(say::library_filing_name()),
            state: words.text(say::library_filing_state()),
            tone: Tone::Plain,
            lines: vec![words.text(say::library_received(day(words, *at)))],
            links: papers(visit, case),
            ..FileCard::default()
        },
    }
}

fn papers(visit: &Visit, case: &CaseName) -> Vec<Link> {
    let papers = [
        (Place::Filed(case.id), say::library_filing_read()),
        (Place::Received(case.id), say::library_filing_received()),
        (Place::CasePaper(case.id), say::library_filing_paper()),
        (Place::CasePackage(case.id), say::library_filing_package()),
    ];
    papers.map(|(place, text)| Link::new(visit.to(&place), visit.words().text(text))).to_vec()
}
