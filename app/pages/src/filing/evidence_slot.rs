use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Choice, DocumentCard, DocumentList, FileCard, FileInput,
    Link, PageBody, PageHeading, PageTop, Picture, PostForm, RadioGroup, Submit, TextArea, Tone, UploadPanel, WhyWeAsk,
};
use domain::{CaseId, DocumentRole, FolderId, Place};
use islands::{Sentences, Telling, UploadForm};
use leptos::prelude::*;
use services::Fault;
use services::evidence::{DAYS_APART, Document, DocumentFile, Evidence, Hint, Refusal, Standing};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::asking::Asking;
use crate::parts::{error_summary, field, target, typed_or};
use crate::session::{Typed, session_clock};

const ACCEPTED: &str = "image/jpeg,image/png,image/webp,image/tiff,application/pdf";
/// Besides, where it is read. Where it is not asked for, an iPhone makes a JPEG of such a photo before it sends it.
const HEIC: &str = "image/heic,image/heif,.heic,.heif";

/// One thing that is asked for: what counts, what is there, and the ways to add to it or to do without.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let asking = match Asking::of(&visit, &session).await? {
        Ok(asking) => asking,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let evidence = visit.services.evidence(&session, asking.folder).await?;
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    let title = asking.title.clone();
    Ok(Page::new(title, move || draw(&visit, asking, &evidence, &flash)).with_errors(has_errors).into())
}

fn draw(visit: &Visit, asking: Asking, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = asking.back(visit);
    let why = asking.why.map(|why| view! { <p>{why}</p> });
    let errors = error_summary(words, flash);
    let added = added(words, flash);
    let (folder, slot) = (asking.folder, asking.slot.as_str());
    let there = there(visit, folder, slot, evidence);
    let add = add(visit, folder, slot, evidence, flash);
    let without = asking.can_be_explained.then(|| without(visit, folder, slot, evidence, flash));
    let take_off = asking.unasked.map(|case| take_off(visit, case, slot));
    let clock = session_clock(visit, Typed::Unsent);
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            <Caption text=asking.caption/>
            <PageHeading text=asking.label intro=asking.help lang=asking.lang/>
            {why}
            {added}
            <div id="evidence-there">{there}</div>
            {add}
            {without}
            {take_off}
            {clock}
        </PageBody>
    }
    .into_any()
}

/// What became of the files that were just sent.
fn added(words: Words, flash: &Flash) -> Option<AnyView> {
    let count = |key: &str| flash.value(key).parse::<usize>().ok().filter(|count| *count > 0);
    let (kept, refused, checking) = (count("added"), count("refused"), count("checking"));
    let kept = kept.map(|count| {
        let checking = checking.map(|_| view! { <p>{words.text(say::evidence_added_checking())}</p> });
        view! {
            <Alert kind=AlertKind::Success title=words.text(say::evidence_added_title(count))>
                <p>{words.text(say::evidence_added_text())}</p>
                {checking}
            </Alert>
        }
    });
    let refused = refused.map(|count| {
        view! {
            <Alert kind=AlertKind::Error title=words.text(say::error_summary_title())>
                <p>{words.text(say::evidence_added_refused(count))}</p>
            </Alert>
        }
    });
    (kept.is_some() || refused.is_some()).then(|| view! { {kept}{refused} }.into_any())
}

fn there(visit: &Visit, folder: FolderId, slot: &str, evidence: &Evidence) -> Option<AnyView> {
    let words = visit.words();
    let documents: Vec<_> =
        evidence.of(slot).zip(1..).map(|(document, number)| card(visit, document, number)).collect();
    if documents.is_empty() {
        return None;
    }
    let (action, token) = target(visit, actions::ARRANGE_EVIDENCE);
    let view = view! {
        <h2>{words.text(say::evidence_there())}</h2>
        <PostForm action=action token=token hidden=about(folder, slot)>
            <DocumentList documents=documents/>
        </PostForm>
    };
    Some(view.into_any())
}

fn about(folder: FolderId, slot: &str) -> Vec<(String, String)> {
    vec![("draft".to_owned(), folder.to_string()), ("slot".to_owned(), slot.to_owned())]
}

fn card(visit: &Visit, document: &Document, number: usize) -> DocumentCard {
    let title = match document.role {
        DocumentRole::Original => say::evidence_role_original(number),
        DocumentRole::Translation => say::evidence_role_translation(number),
        DocumentRole::Certificate => say::evidence_role_certificate(number),
    };
    let file = |(place, file)| file_card(visit, document, file, place);
    DocumentCard { title: visit.words().text(title), files: document.files.iter().enumerate().map(file).collect() }
}

fn file_card(visit: &Visit, document: &Document, file: &DocumentFile, place: usize) -> FileCard {
    let words = visit.words();
    let action = |intent: &str, label: Message| Submit {
        name: "intent".to_owned(),
        value: format!("{intent} {}", file.id),
        text: words.text(label),
    };
    let is_picture = matches!(file.standing, Standing::Kept { kind, .. } if kind.is_picture());
    let remove = if file.is_page() { say::evidence_remove() } else { say::evidence_dismiss() };
    let actions = [
        is_picture.then(|| action("turn", say::evidence_turn())),
        document.page_before(place).map(|_| action("up", say::evidence_up())),
        document.page_after(place).map(|_| action("down", say::evidence_down())),
        Some(action("remove", remove)),
    ];
    FileCard { actions: actions.into_iter().flatten().collect(), ..shown_card(visit, file) }
}

/// A file as it is shown in a list, with nothing to do about it but to look at it.
pub(crate) fn shown_card(visit: &Visit, file: &DocumentFile) -> FileCard {
    let words = visit.words();
    let (state, tone, said) = standing(file);
    let look = || Link::new(visit.to(&Place::Document(file.id)), words.text(say::evidence_look()));
    FileCard {
        name: name(words, file),
        state: words.text(state),
        tone,
        lines: said.into_iter().map(|message| words.text(message)).collect(),
        picture: picture(visit, file),
        links: matches!(file.standing, Standing::Kept { .. }).then(look).into_iter().collect(),
        actions: Vec::new(),
    }
}

/// What its person calls a file.
pub(crate) fn name(words: Words, file: &DocumentFile) -> String {
    let name = file.name.as_str();
    if name.is_empty() { words.text(say::evidence_file_no_name()) } else { name.to_owned() }
}

/// The picture that a file is, small.
pub(crate) fn picture(visit: &Visit, file: &DocumentFile) -> Option<Picture> {
    let src = || visit.to(&Place::SmallPicture(file.id));
    file.has_small.then(|| Picture { src: src(), degrees: file.rotation.degrees() })
}

/// The state of a file in a word, and what else there is to say of it.
pub(crate) fn standing(file: &DocumentFile) -> (Message, Tone, Vec<Message>) {
    match &file.standing {
        Standing::BeingChecked => {
            (say::evidence_file_checking(), Tone::Active, vec![say::evidence_file_checking_text()])
        }
        Standing::WaitsForScan => (say::evidence_file_scan(), Tone::Waiting, vec![say::evidence_file_scan_text()]),
        Standing::Infected => {
            (say::evidence_file_refused(), Tone::Bad, vec![say::evidence_file_infected_text(DAYS_APART)])
        }
        Standing::Refused(refusal) => (say::evidence_file_refused(), Tone::Bad, vec![what_to_do(*refusal)]),
        Standing::Kept { kind, pages, hints } => {
            let size = size(file.bytes);
            let about =
                if kind.is_picture() { say::evidence_file_photo(size) } else { say::evidence_file_pdf(*pages, size) };
            let hints = hints.iter().map(|hint| match hint {
                Hint::Dark => say::evidence_hint_dark(),
                Hint::Blurred => say::evidence_hint_blurred(),
                Hint::CutOff => say::evidence_hint_cut_off(),
                Hint::Small => say::evidence_hint_small(),
            });
            (say::evidence_file_ready(), Tone::Good, [about].into_iter().chain(hints).collect())
        }
    }
}

/// How a file stands, for whoever waits for it.
#[must_use]
pub fn said(words: Words, file: &DocumentFile) -> String {
    let (state, _, lines) = standing(file);
    let said = [state].into_iter().chain(lines).map(|message| words.text(message));
    said.collect::<Vec<_>>().join(". ")
}

fn what_to_do(refusal: Refusal) -> Message {
    match refusal {
        Refusal::Empty => say::error_file_empty(),
        Refusal::TooLarge => say::error_file_too_large(),
        Refusal::NotAPictureOrPdf => say::error_file_kind(),
        Refusal::Heic => say::error_file_heic(),
        Refusal::Damaged => say::error_file_damaged(),
        Refusal::Locked => say::error_file_locked(),
        Refusal::TooManyPixels => say::error_file_pixels(),
        Refusal::TooManyPages => say::error_file_pages(),
        Refusal::Active => say::error_file_active(),
        Refusal::MoreThanOneKind => say::error_file_mixed(),
    }
}

/// As people read it: "34 kB", "1.2 MB".
pub(crate) fn size(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    if tenths < 10 { format!("{} kB", bytes.div_ceil(1000)) } else { format!("{}.{} MB", tenths / 10, tenths % 10) }
}

/// The form with the files. What says where they belong stands before them: it is read first.
fn add(visit: &Visit, folder: FolderId, slot: &str, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let action = visit.to(&Place::EvidenceFiles { folder, slot: slot.to_owned() });
    let begin = visit.to(&Place::EvidenceUploads { folder, slot: slot.to_owned() });
    let sign_in = visit.to(&Place::SignIn);
    let token = visit.form_token().into_text();
    let documents = evidence
        .of(slot)
        .zip(1_usize..)
        .map(|(document, number)| Choice::new(document.id.to_string(), words.text(say::evidence_where_pages(number))));
    let documents: Vec<_> = documents.collect();
    let place = (!documents.is_empty()).then(|| {
        let new = Choice::new("", words.text(say::evidence_where_new()));
        let question = field("document", words.text(say::evidence_where()), flash);
        view! { <RadioGroup field=question choices=[vec![new], documents].concat()/> }
    });
    let roles = [
        Choice::new("original", words.text(say::evidence_role_is_original())),
        Choice::new("translation", words.text(say::evidence_role_is_translation())),
        Choice::new("certificate", words.text(say::evidence_role_is_certificate())),
    ];
    let role = field("role", words.text(say::evidence_role()), flash).value(typed_or(flash, "role", "original"));
    let accepted =
        if visit.services.settings().reads_heic { format!("{ACCEPTED},{HEIC}") } else { ACCEPTED.to_owned() };
    let again = visit.to(&Place::EvidenceAgain { folder, slot: slot.to_owned() });
    let files = field("files", words.text(say::evidence_files()), flash).hint(words.text(say::evidence_files_hint()));
    view! {
        <h2>{words.text(say::evidence_add())}</h2>
        <p><a href=again>{words.text(say::library_again_link())}</a></p>
        <UploadForm words=upload_words(words) begin=begin sign_in_address=sign_in>
            <PostForm action=action token=token has_files=true>
                <div id="evidence-where">{place}</div>
                <WhyWeAsk title=words.text(say::evidence_language())>
                    <p>{words.text(say::evidence_language_text())}</p>
                    <RadioGroup field=role choices=roles.to_vec()/>
                </WhyWeAsk>
                <FileInput field=files accept=accepted multiple=true/>
                <ButtonRow>
                    <Button text=words.text(say::evidence_button())/>
                </ButtonRow>
            </PostForm>
            <UploadPanel
                camera=words.text(say::upload_camera())
                hint=words.text(say::upload_hint())
                progress=words.text(say::upload_progress())
                pause=words.text(say::upload_pause())
                go_on=words.text(say::upload_go_on())
                cancel=words.text(say::upload_cancel())
            />
        </UploadForm>
    }
    .into_any()
}

fn upload_words(words: Words) -> Sentences<Telling> {
    Sentences::new(|telling| {
        words.text(match telling {
            Telling::Waits => say::upload_waits(),
            Telling::Sending => say::upload_sending("{sent}", "{total}"),
            Telling::Checking => say::upload_checking(),
            Telling::Paused => say::upload_paused(),
            Telling::Cancelled => say::upload_cancelled(),
            Telling::Offline => say::upload_offline(),
            Telling::Away => say::upload_away(),
            Telling::SignedOut => say::upload_signed_out(),
            Telling::SignIn => say::upload_sign_in(),
            Telling::Gone => say::upload_gone(),
            Telling::Refused => say::upload_refused(),
            Telling::Hard(Hint::Dark) => say::upload_dark(),
            Telling::Hard(Hint::Blurred) => say::upload_blurred(),
            Telling::Hard(Hint::CutOff) => say::upload_cut_off(),
            Telling::Hard(Hint::Small) => say::upload_small(),
        })
    })
}

/// What somebody says who does not have it, or the way to say it.
fn without(visit: &Visit, folder: FolderId, slot: &str, evidence: &Evidence, flash: &Flash) -> AnyView {
    let words = visit.words();
    let said = evidence.explanations.get(slot);
    let (action, token) = target(visit, actions::EXPLAIN_EVIDENCE);
    let (again, again_token) = target(visit, actions::EXPLAIN_EVIDENCE);
    let there = said.map(|said| {
        let lines = said.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        let hidden = about(folder, slot);
        view! {
            <Alert kind=AlertKind::Info title=words.text(say::evidence_without_said())>
                {lines}
                <PostForm action=again token=again_token hidden=hidden>
                    <Button
                        text=words.text(say::evidence_without_remove())
                        kind=ButtonKind::Quiet
                        name="intent".to_owned()
                        value="remove".to_owned()
                    />
                </PostForm>
            </Alert>
        }
    });
    let question = field("explanation", words.text(say::evidence_without_label()), flash).value(typed_or(
        flash,
        "explanation",
        said.map_or("", String::as_str),
    ));
    view! {
        <h2>{words.text(say::evidence_without())}</h2>
        {there}
        <p>{words.text(say::evidence_without_text())}</p>
        <PostForm action=action token=token hidden=about(folder, slot)>
            <TextArea field=question/>
            <ButtonRow>
                <Button text=words.text(say::evidence_without_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

/// The way to take something off that somebody would send unasked.
fn take_off(visit: &Visit, case: CaseId, slot: &str) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::DROP_DOCUMENT);
    let hidden = vec![("case".to_owned(), case.to_string()), ("slot".to_owned(), slot.to_owned())];
    view! {
        <PostForm action=action token=token hidden=hidden>
            <ButtonRow>
                <Button text=words.text(say::send_item_remove()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_as_people_read_them() {
        for (bytes, read) in [
            (1, "1 kB"),
            (34_200, "35 kB"),
            (900_000, "900 kB"),
            (900_001, "1.0 MB"),
            (1_200_000, "1.2 MB"),
            (52_428_800, "52.5 MB"),
        ] {
            assert_eq!(size(bytes), read);
        }
    }
}
