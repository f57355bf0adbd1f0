use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Definition, Definitions, Link, PageBody, PageHeading,
    PageTop, PageWidth, PostForm,
};
use domain::case::{Asked, Kind};
use domain::{CaseId, Family, Language, NotNow, Place, StaffRight};
use leptos::prelude::*;
use services::Fault;
use services::cases::Whom;
use services::desk::{ActRefusal, AsSeen, Deed, Desk, DeskCase, Typed, last_day, typed_as};
use services::notices::NoticeText;
use services::slots::TimesFor;
use services::templates::Template;
use visit::{Answer, Flash, Page, Visit};
use words::{Message, StatusWords, say};

use super::inputs::{Given, ReadIn, input, label};
use super::{about_case, act_words, start, times};
use crate::cases::wrote::{parts, quotes};
use crate::cases::{form_name, letter_text};
use crate::parts::{error_summary, target};

/// What is answered about something that an officer can let happen to the case in the address.
async fn about_act(
    visit: &Visit,
    work: impl AsyncFnOnce(Desk<'_>, DeskCase, (Kind, Message)) -> Result<Answer, Fault>,
) -> Result<Answer, Fault> {
    let Some(kind) = visit.parameter::<Kind>("act") else { return Ok(Answer::NotFound) };
    let Some(title) = act_words::act(kind) else { return Ok(Answer::NotFound) };
    about_case(visit, async |desk, id| {
        if !desk.may(StaffRight::Decide) {
            return Ok(Answer::NotFound);
        }
        let Some(case) = desk.case(id).await? else { return Ok(Answer::NotFound) };
        work(desk, case, (kind, title)).await
    })
    .await
}

/// What can happen to a case now, by what it is about, each with the way to let it happen.
pub(super) fn ways(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let words = visit.words();
    let id = case.about.case;
    let groups = case.acts.iter().map(|(track, kinds)| {
        let links = kinds.iter().filter_map(|kind| {
            let href = visit.to(&Place::DeskAct(id, *kind));
            Some(view! { <li><a href=href>{words.text(act_words::act(*kind)?)}</a></li> })
        });
        view! { <h3>{words.text(act_words::track(*track))}</h3> <ul>{links.collect_view()}</ul> }
    });
    let groups = groups.collect::<Vec<_>>();
    (!groups.is_empty()).then(|| view! { <h2>{words.text(say::desk_acts_title())}</h2> {groups} }.into_any())
}

/// What there is to choose from instead of typing it.
struct Helps {
    times: Option<TimesFor>,
    templates: Vec<Template>,
    /// Whom the case is for as it is known now, where that is corrected.
    whom: Whom,
}

/// Asks an officer what is needed for something to happen. What cannot happen any more keeps what they wrote.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    about_act(&visit, async |desk, case, (kind, title)| {
        let corrects = kind.asks().is_some_and(|asked| asked.iter().any(|asked| asked.is_correction()));
        let helps = Helps {
            times: desk.times_for(kind, times::asked(&visit)).await?,
            templates: desk.templates_for(kind).await?,
            whom: if corrects { desk.whom(case.about.case).await?.unwrap_or_default() } else { Whom::default() },
        };
        let flash = visit.flash();
        let is_wrong = !flash.errors.is_empty();
        let visit = visit.clone();
        let heading = title.clone();
        let body = move || draw(&visit, &case, (kind, &heading), (&helps, &flash));
        Ok(Page::new(title, body).with_errors(is_wrong).into())
    })
    .await
}

fn draw(visit: &Visit, case: &DeskCase, (kind, title): (Kind, &Message), (helps, flash): (&Helps, &Flash)) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let may = case.acts.iter().any(|(_, kinds)| kinds.contains(&kind));
    let refused = flash.value("refused");
    let needs_account = case.nobodys.is_some() && kind.is_of_proof();
    let refused = match (may, refused.is_empty()) {
        (true, true) => None,
        (true, false) => Some((say::desk_act_moved_title(), refused)),
        (false, _) if needs_account => Some((say::desk_nobodys_title(), words.text(say::desk_nobodys_text()))),
        (false, _) => Some((say::desk_act_not_now_title(), words.text(say::desk_act_not_now()))),
    };
    let refused = refused.map(|(title, text)| {
        view! { <Alert kind=AlertKind::Warning title=words.text(title)><p>{text}</p></Alert> }
    });
    let asked = kind.asks().unwrap_or_default();
    let below = if may { form(visit, case, (kind, asked), (helps, flash)) } else { written(visit, asked, flash) };
    let meaning = kind.leads_to(Family::of(&proof.form)).map(|status| words.text(StatusWords::of(status).meaning));
    let meaning = meaning.or_else(|| (kind == Kind::Rejected).then(|| words.text(say::desk_act_rejected_lead())));
    // It is worded to the person who gets the letter.
    let meaning = meaning.filter(|_| case.nobodys.is_none());
    let heading = words.text(title);
    let back = Link::new(visit.to(&Place::DeskCase(proof.case)), words.text(say::back()));
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let lead = if case.nobodys.is_some() { say::desk_nobodys_act_lead() } else { say::desk_act_lead() };
    let summary = error_summary(words, flash);
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            {summary}
            {refused}
            <Caption text=form step=step/>
            <PageHeading text=heading intro=meaning/>
            <p>{words.text(lead)}</p>
            {below}
        </PageBody>
    }
    .into_any()
}

fn form(visit: &Visit, case: &DeskCase, (kind, asked): (Kind, &[Asked]), (helps, flash): (&Helps, &Flash)) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::WEIGH_ACT);
    let hidden = hidden(proof.case, kind, case.seen);
    let kept = helps.times.as_ref().and_then(|times| match times {
        TimesFor::Typed => None,
        TimesFor::Kept { free, offices, days } => Some((free, (offices.as_slice(), days.as_slice()))),
    });
    let fields = asked.iter().filter(|asked| kept.is_none() || !asked.is_of_slot());
    let read_in = ReadIn::of(case.nobodys.is_some());
    let last = last_day(kind, &proof.form, visit.services.today()).map(typed_as);
    let given = Given { last, read_in, whom: helps.whom.clone() };
    let fields = fields.map(|asked| input(visit, *asked, &given, flash)).collect_view();
    let filter = kept.map(|(_, known)| times::filter(visit, (proof.case, kind), known));
    let choose = kept.map(|(free, _)| times::choose(visit, free, flash));
    let languages = kind.texts().next().map(|_| view! { <p>{words.text(read_in.languages())}</p> });
    let start = start::choose(visit, &helps.templates, flash);
    let go_on = if case.nobodys.is_some() { say::desk_batch_go_on() } else { say::desk_fee_go_on() };
    view! {
        {filter}
        {languages}
        <PostForm action=action token=token hidden=hidden>
            {start}
            {choose}
            {fields}
            <ButtonRow>
                <Button text=words.text(go_on)/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn hidden(case: CaseId, kind: Kind, seen: AsSeen) -> Vec<(String, String)> {
    [("case", case.to_string()), ("what", kind.code().to_owned()), ("seen", seen.to_string())]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

/// What was written for something that cannot happen any more.
fn written(visit: &Visit, asked: &[Asked], flash: &Flash) -> AnyView {
    let words = visit.words();
    let each = asked.iter().flat_map(|asked| languages(*asked).iter().map(|language| (*asked, *language)));
    let typed = each.filter_map(|(asked, language)| {
        let typed = flash.values.get(asked.name_in(language)).filter(|typed| !typed.is_empty())?;
        Some(Definition::new(words.text(label(asked, language)), typed.clone()))
    });
    let typed: Vec<_> = typed.collect();
    (!typed.is_empty())
        .then(|| view! { <h2>{words.text(say::desk_act_typed())}</h2> <Definitions pairs=typed/> })
        .into_any()
}

/// The languages in which this is written; what is no text is there once.
fn languages(asked: Asked) -> &'static [Language] {
    if asked.is_text() { &Language::ALL } else { &[Language::English] }
}

/// Shows an officer what the person would read, before anything happens.
pub async fn confirm(visit: Visit) -> Result<Answer, Fault> {
    about_act(&visit, async |desk, case, (kind, _)| {
        let (flash, proof) = (visit.flash(), &case.about);
        let again = Place::DeskAct(proof.case, kind);
        let Some(seen) = flash.values.get("seen").and_then(|seen| seen.parse().ok()) else { return Ok(again.into()) };
        let asked = kind.asks().unwrap_or_default();
        let names = asked.iter().chain([&Asked::Slot]).flat_map(|one| Language::ALL.map(|of| one.name_in(of)));
        let typed: Typed = names.map(|name| (name.to_owned(), flash.value(name))).collect();
        let Ok(deed) = desk.read(kind, &proof.form, &typed).await? else { return Ok(again.into()) };
        let (letters, refused) = match desk.letters_of(proof.case, &deed).await? {
            Ok(letters) => (letters, None),
            Err(ActRefusal::NotNow(NotNow::StillTime { until })) => {
                (Vec::new(), Some(say::desk_act_still_time(visit.words().date(until))))
            }
            Err(ActRefusal::NotNow(_)) => (Vec::new(), Some(say::desk_act_not_now())),
            Err(ActRefusal::NeedsAccount) => (Vec::new(), Some(say::desk_nobodys_text())),
            Err(_) => return Ok(Answer::NotFound),
        };
        let (visit, needs_second) = (visit.clone(), desk.needs_second(kind));
        let title = confirm_title(&case);
        let body = move || match &refused {
            None => draw_letters(&visit, &case, (kind, seen, needs_second), (&letters, &deed), &typed),
            Some(refused) => draw_refused(&visit, &case, asked, (refused, &flash)),
        };
        Ok(Page::new(title, body).into())
    })
    .await
}

/// What an officer reads before something happens, as it is called.
fn confirm_title(case: &DeskCase) -> Message {
    if case.nobodys.is_some() { say::desk_nobodys_act_title() } else { say::desk_confirm_title() }
}

/// What stands in the history instead of a letter when something happens to a case that nobody has added: in each language
/// in which it is written.
pub(super) fn no_letter(visit: &Visit, case: &DeskCase, deed: Option<&Deed>) -> Option<AnyView> {
    case.nobodys.as_ref()?;
    let lead = visit.words().text(say::desk_nobodys_act_lead());
    let lacks_spanish = deed.is_some_and(Deed::lacks_spanish);
    let wrote = deed.map(Deed::wrote).filter(|wrote| !wrote.is_empty());
    let kept = wrote.map(|wrote| {
        let written = Language::ALL.map(|language| {
            let own = visit.words_in(language);
            let lacks = language == Language::Spanish && lacks_spanish;
            let lacks = lacks.then(|| spanish_missing(visit, say::desk_nobodys_spanish_missing()));
            let parts = parts(quotes(own, &wrote));
            view! {
                {lacks}
                <div lang=language.code()>
                    <p class="lead">{own.text(say::desk_nobodys_kept())}</p>
                    {parts}
                </div>
            }
        });
        written.collect_view()
    });
    Some(view! { <p>{lead}</p> {kept} }.into_any())
}

fn draw_refused(visit: &Visit, case: &DeskCase, asked: &[Asked], (refused, flash): (&Message, &Flash)) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::DeskCase(case.about.case)), words.text(say::back()));
    let (why, typed) = (words.text(refused), written(visit, asked, flash));
    view! {
        <PageBody width=PageWidth::DeskWide>
            <PageTop back=back/>
            <PageHeading text=words.text(say::desk_act_not_now_title()) intro=Some(why)/>
            {typed}
        </PageBody>
    }
    .into_any()
}

fn draw_letters(
    visit: &Visit,
    case: &DeskCase,
    (kind, seen, needs_second): (Kind, AsSeen, bool),
    (letters, deed): (&[NoticeText], &Deed),
    typed: &Typed,
) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let (action, token) = target(visit, actions::ACT_ON_CASE);
    let typed = typed.iter().map(|(name, text)| (format!("typed[{name}]"), text.clone()));
    let hidden = hidden(proof.case, kind, seen).into_iter().chain(typed).collect();
    let (form, step) = (form_name(&proof.form, visit.language), Some(proof.receipt.to_string()));
    let letters = drawn(visit, letters, deed.lacks_spanish());
    let (no_letter, title) = (no_letter(visit, case, Some(deed)), words.text(confirm_title(case)));
    let (lead, button) = match (needs_second, no_letter.is_some()) {
        (true, false) => (say::desk_propose_lead(), say::desk_propose_button()),
        (true, true) => (say::desk_nobodys_propose_lead(), say::desk_propose_button()),
        (false, false) => (say::desk_act_confirm_lead(), say::desk_act_confirm_button()),
        (false, true) => (say::desk_nobodys_confirm_lead(), say::desk_nobodys_button()),
    };
    view! {
        <PageBody width=PageWidth::DeskWide>
            <Caption text=form step=step/>
            <PageHeading text=title intro=Some(words.text(lead))/>
            {no_letter}
            {letters}
            <PostForm action=action token=token hidden=hidden>
                <ButtonRow>
                    <Button text=words.text(button)/>
                    <Button
                        text=words.text(say::desk_confirm_change())
                        kind=ButtonKind::Quiet
                        name="intent".to_owned()
                        value="change".to_owned()
                    />
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}

/// The letters, each below the name of its language, and before the Spanish one that English words stand in it if they do.
pub(super) fn drawn(visit: &Visit, letters: &[NoticeText], lacks_spanish: bool) -> AnyView {
    let letters = letters.iter().map(|letter| {
        let own = visit.words_in(letter.language);
        let lacks = letter.language == Language::Spanish && lacks_spanish;
        let lacks = lacks.then(|| spanish_missing(visit, say::desk_act_spanish_missing()));
        let text = letter_text(letter);
        view! {
            <div>
                {lacks}
                <div lang=letter.language.code()>
                    <p class="lead">{own.text(say::desk_act_confirm_language())}</p>
                    {text}
                </div>
            </div>
        }
    });
    view! { <div class="desk-letters">{letters.collect_view()}</div> }.into_any()
}

/// That English words stand where nothing was written in Spanish.
fn spanish_missing(visit: &Visit, text: Message) -> AnyView {
    let words = visit.words();
    let title = words.text(say::desk_act_spanish_missing_title());
    view! { <Alert kind=AlertKind::Info title=title><p>{words.text(text)}</p></Alert> }.into_any()
}
