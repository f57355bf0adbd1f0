use components::{
    Alert, AlertKind, Answer as Line, Definition, Definitions, Event, History, Link, LiveNews, PageBody, PageHeading,
    PageTop, PageWidth, PrintHeader, ReceiptNumber, Stage, StageState, Stages, SummaryList,
};
use domain::case::{Challenge, ChallengeForm, LastDay};
use domain::{CaseId, Place, SupplementId, Timestamp};
use islands::CopyButton;
use leptos::prelude::*;
use services::Fault;
use services::appointments::AppointmentView;
use services::cases::{CaseView, HistoryLine, Letters, MOVE_FORM, MoneyStory, StageView, Together};
use services::notices::NoticeLine;
use services::rounds::Round;
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::package::package_link;
use super::together::the_other;
use super::wrote::{corrected, quotes};
use super::{form_name, how_long, money_alert, moved_lately, notice, where_it_is};
use crate::appointments;
use crate::parts::{day, machine_day, paper_link};
use crate::{rounds, supplements};

/// Where a case stands: what happened, what it means, what comes next, what to do.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(case) = visit.services.case(&session, id).await? else { return Ok(Answer::NotFound) };
    let letters = visit.services.letters(&session, case.address_told_by, visit.language).await?;
    let together = visit.services.together(&session, &case).await?;
    let fee = visit.services.fee_elsewhere(&session, id).await?;
    let notices = visit.services.notices(&session, id).await?;
    let unread = visit.services.unread_about(&session, id).await?;
    let rounds = rounds::asked(&visit, &session, id, case.was_asked).await?;
    let sent = supplements::sent_to(&visit, &session, id, case.was_sent_more).await?;
    let appointments = appointments::set(&visit, &session, id, case.was_invited).await?;
    let below = Below { notices, rounds, sent, appointments, unread };
    if !visit.is_ahead {
        visit.services.page_is_read(&session, case.opening);
    }
    let body = move || draw(&visit, &case, &below, letters.as_ref(), together.as_ref(), fee.as_ref());
    Ok(Page::new(say::case_title(), body).into())
}

/// What was written about the case.
struct Below {
    notices: Vec<NoticeLine>,
    rounds: Vec<Round>,
    /// What was sent unasked, and when.
    sent: Vec<(SupplementId, Timestamp)>,
    appointments: Vec<AppointmentView>,
    unread: u32,
}

fn draw(
    visit: &Visit,
    case: &CaseView,
    below: &Below,
    letters: Option<&Letters>,
    together: Option<&Together>,
    fee: Option<&MoneyStory>,
) -> AnyView {
    let words = visit.words();
    let fee = fee.map(|fee| money_alert(words, fee));
    let told = added(words, &visit.flash());
    let stages = case.stages.iter().map(|view| stage(words, view)).collect::<Vec<_>>();
    let history = case.history.iter().map(|line| event(words, line)).collect::<Vec<_>>();
    let mut facts = vec![
        Definition::new(words.text(say::case_form()), form_name(&case.form, visit.language)),
        Definition::new(words.text(say::case_filed_on()), day(words, case.filed_at)),
    ];
    facts.extend(case.where_it_is.as_ref().map(|at| where_it_is(visit, at)));
    facts.extend(corrected(words, &case.corrected));
    let (site, home) = (visit.site.name.clone(), visit.to(&Place::Home));
    let [happened, meaning, todo, next] =
        [&case.happened, &case.meaning, &case.todo, &case.next].map(|sentence| words.text(sentence));
    let receipt = case.receipt.to_string();
    let filed = if case.is_filed_here { filed(visit, case.id) } else { elsewhere(words) };
    let waits = matches!(together, Some(Together::Waits(_)));
    let together = together.map(|together| the_other(visit, together));
    // A form that waits for another one is to be gone on with, though the agency asks for nothing.
    let (to_go_on, together) = if waits { (together, None) } else { (None, together) };
    let to_come = appointments::in_case(visit, &below.appointments);
    let (to_answer, answered) = rounds::in_case(visit, &below.rounds);
    // What was asked before there were rounds has its day alone.
    let answer_by = case.answer_by.filter(|_| to_answer.is_none());
    let answer_by = answer_by.map(|by| words.text(say::case_answer_by(words.date(by))));
    let todo = (case.is_asked || !waits).then(|| {
        view! {
            <h2>{words.text(say::case_to_do())}</h2>
            <p>{todo}</p>
            {answer_by.map(|by| view! { <p><strong>{by}</strong></p> })}
            {to_answer}
            {to_come}
        }
    });
    let challenge = case.challenge.map(|challenge| challenged(visit, challenge));
    let moved =
        case.new_address.as_ref().map(|new| moved_lately(visit, new, say::moved_lately_case(day(words, new.at))));
    let letters = letters.map(|letters| letters_go(visit, case, letters));
    let notices = notice::letters(visit, case.id, &below.notices);
    let listens_at = format!("/live?since={}", visit.services.now().micros());
    let case_id = case.id.to_string();
    let show = Link::new(visit.to(&Place::Case(case.id)), words.text(say::case_news_show()));
    let how_long = how_long::of_case(visit, case);
    let more = supplements::in_case(visit, case, &below.sent);
    let written = messages(visit, case.id, below.unread);
    let ask = ask(visit, case);
    // Whoever opens it looks for where the case stands first, and then for how far it is.
    view! {
        <PageBody width=PageWidth::Wide>
            <PrintHeader site=site text=words.text(say::case_title())/>
            <PageTop back=Link::new(home, words.text(say::back()))/>
            <div class="case">
                <div class="case__stands">
                    <LiveNews
                        listens_at=listens_at
                        about=case_id
                        text=words.text(say::case_news())
                        link=show
                    />
                    {told}
                    <PageHeading text=happened/>
                    <p class="lead">{meaning}</p>
                    {fee}
                    {moved}
                    {todo}
                    {challenge}
                    {to_go_on}
                    <h2>{words.text(say::case_next())}</h2>
                    <p>{next}</p>
                    <ReceiptNumber label=words.text(say::case_receipt_number()) number=receipt.clone()>
                        <CopyButton
                            text=receipt
                            label=words.text(say::case_copy())
                            done=words.text(say::case_copied())
                        />
                    </ReceiptNumber>
                    <Definitions pairs=facts/>
                    {how_long}
                </div>
                <div class="case__course">
                    <h2>{words.text(say::case_stages())}</h2>
                    <Stages stages=stages/>
                    <h2>{words.text(say::case_history())}</h2>
                    <History events=history/>
                </div>
                <div class="case__rest">
                    {together}
                    {notices}
                    {answered}
                    {more}
                    {written}
                    {ask}
                    {letters}
                    {filed}
                </div>
            </div>
        </PageBody>
    }
    .into_any()
}

/// What came of what its person did.
fn added(words: Words, flash: &Flash) -> Option<AnyView> {
    let (kind, title, text) = match flash.value("told").as_str() {
        "added" => (AlertKind::Success, say::add_case_done_title(), say::add_case_done()),
        "withdrawn" => (AlertKind::Success, say::withdraw_done_title(), say::withdraw_done()),
        "already" => (AlertKind::Info, say::add_case_already_title(), say::add_case_already()),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

/// What was filed here, and what was paid.
fn filed(visit: &Visit, case: CaseId) -> AnyView {
    let words = visit.words();
    let [received, payment] = [Place::Received(case), Place::CasePayment(case)].map(|place| visit.to(&place));
    view! {
        <h2>{words.text(say::case_filed_title())}</h2>
        <p><a href=received>{words.text(say::case_received_link())}</a></p>
        <p><a href=payment>{words.text(say::case_payment_link())}</a></p>
        {paper_link(visit, &Place::CasePaper(case))}
        // How large it is is a question more, on the page that is opened most.
        {package_link(visit, case, None)}
    }
    .into_any()
}

/// That it was filed elsewhere.
fn elsewhere(words: Words) -> AnyView {
    view! {
        <h2>{words.text(say::case_elsewhere_title())}</h2>
        <p>{words.text(say::case_elsewhere())}</p>
    }
    .into_any()
}

/// What the person and the agency wrote to each other about it is a click away.
fn messages(visit: &Visit, case: CaseId, unread: u32) -> AnyView {
    let words = visit.words();
    let (all, new) = (visit.to(&Place::Threads), visit.to(&Place::NewThreadAbout(case)));
    view! {
        <h2>{words.text(say::case_messages_title())}</h2>
        <p>
            {words.text(say::case_messages_unread(unread))} " "
            <a href=all>{words.text(say::case_messages_all())}</a>
        </p>
        <p><a href=new>{words.text(say::case_messages_new())}</a></p>
    }
    .into_any()
}

/// What can be done about a decision that said no. After its last day, only that it is over.
fn challenged(visit: &Visit, Challenge { by, until }: Challenge) -> AnyView {
    let words = visit.words();
    if LastDay::of(until, visit.services.now()) == LastDay::Over {
        let over = words.text(say::case_challenge_over(words.date(until)));
        return view! { <p>{over}</p> }.into_any();
    }
    let how = match by {
        ChallengeForm::AppealOrMotion => say::case_challenge_appeal(),
        ChallengeForm::Board => say::case_challenge_board(),
        ChallengeForm::Hearing => say::case_challenge_hearing(),
    };
    view! {
        <h2>{words.text(say::case_challenge_title())}</h2>
        <p>{words.text(how)}</p>
        <p><strong>{words.text(say::case_challenge_until(words.date(until)))}</strong></p>
    }
    .into_any()
}

/// What can be asked of the agency, and the way to take everything back.
fn ask(visit: &Visit, case: &CaseView) -> AnyView {
    let words = visit.words();
    let link = |place: &Place, text| view! { <p><a href=visit.to(place)>{words.text(text)}</a></p> };
    let services = link(&Place::Services(case.id), say::service_link());
    let withdraw = case.can_withdraw.then(|| link(&Place::Withdraw(case.id), say::withdraw_link()));
    view! {
        <h2>{words.text(say::service_title())}</h2>
        {services}
        {withdraw}
    }
    .into_any()
}

/// Where letters about the case go, with the way to change it as long as any are to come.
fn letters_go(visit: &Visit, case: &CaseView, letters: &Letters) -> AnyView {
    let words = visit.words();
    let form = visit.to(&Place::BeforeYouBegin { form: MOVE_FORM.to_owned() });
    let change = case.is_open.then(|| Link::new(form, words.text(say::letters_change())));
    let (to, since) = (letters.address.clone(), day(words, letters.since));
    let line = |question, lines, change| Line { question: words.text(question), lines, missing: None, change };
    let lines = vec![line(say::letters_address(), to, change), line(say::letters_since(), vec![since], None)];
    view! { <SummaryList title=words.text(say::letters_title()) answers=lines/> }.into_any()
}

fn stage(words: Words, view: &StageView) -> Stage {
    let state = match view.state {
        domain::StageState::Done => StageState::Done,
        domain::StageState::Now => StageState::Now,
        domain::StageState::Next => StageState::Next,
        domain::StageState::NotNeeded => StageState::NotNeeded,
    };
    let usual = || view.usual.map(|usual| how_long::usual(words, view.stage, usual));
    Stage {
        title: words.text(&view.title),
        state,
        state_words: words.text(&view.state_words),
        meaning: words.text(&view.explanation),
        time: view.at.map(|at| day(words, at)).or_else(usual),
    }
}

fn event(words: Words, line: &HistoryLine) -> Event {
    Event {
        when: day(words, line.at),
        datetime: machine_day(words, line.at),
        title: words.text(&line.what),
        mark: line.is_new.then(|| words.text(say::case_history_new())),
        written: line.wrote.as_ref().map(|wrote| quotes(words, wrote)).unwrap_or_default(),
        ..Event::default()
    }
}
