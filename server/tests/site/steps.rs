//! What people do, step by step, as a browser does it.

use domain::{AccountKind, CaseId, DraftId, Language, Place};
use forms::{Answers, Library};
use http::StatusCode;
use services::Session;
use services::filing::{Begin, Save, SaveOutcome, Step};

use crate::browser::Browser;
use crate::form::Form;
use crate::page::Page;
use crate::site::TestSite;

pub(crate) const PASSWORD: &str = "kettle violet ankle drum";

/// Real answers that need nothing more, with this fee in cents.
pub(crate) fn answers(site: &TestSite, fee: i64) -> Answers {
    let today = site.world.services.today();
    let form = Library::embedded().form("i-90", today).expect("the form is in the library");
    let examples = forms::examples::answers(form).into_iter().map(|(answers, _)| answers);
    let mut fitting = examples.filter(|answers| {
        let evaluation = form.evaluate(answers, today);
        evaluation.is_complete() && evaluation.fees().total == Some(fee)
    });
    fitting.next().expect("a worked example with this fee")
}

pub(crate) const FULL_FEE: i64 = 41_500;

impl Browser<'_> {
    /// Creates an account, from the first page to the code page, where it stops.
    pub(crate) async fn choose_account(&mut self, address: &str) -> Page {
        let page = self.open(&Place::SignUp).await;
        let page = self.submit(&page.form(actions::SIGN_UP).fill("email", address)).await;
        assert_eq!(page.path(), Place::SignUpSent.path(self.language));
        let link = self.confirmation_link(address).await;
        let page = self.visit(&link).await;
        assert_eq!(page.path(), Place::Terms.path(self.language));
        let page = self.submit(&page.form(actions::ACCEPT_TERMS)).await;
        assert_eq!(page.path(), Place::Password.path(self.language));
        let page = self.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", PASSWORD)).await;
        assert_eq!(page.path(), Place::SignUpMethod.path(self.language));
        self.submit(&page.form(actions::CHOOSE_METHOD).fill("method", "email")).await
    }

    /// Creates an account and signs in with it.
    pub(crate) async fn sign_up(&mut self, address: &str) -> Page {
        let page = self.choose_account(address).await;
        self.enter_code(&page, address).await
    }

    /// Says whose account it is.
    pub(crate) async fn fill_in_profile(&mut self) -> Page {
        let page = self.open(&Place::Profile(AccountKind::Applicant)).await;
        self.submit(&page.form(actions::SAVE_PROFILE).fill("typed[family]", "Zubizarreta")).await
    }

    pub(crate) async fn sign_in(&mut self, address: &str) -> Page {
        let page = self.open(&Place::SignIn).await;
        let page = self.enter_password(&page, address, PASSWORD).await;
        self.enter_code(&page, address).await
    }

    pub(crate) async fn enter_password(&mut self, page: &Page, address: &str, password: &str) -> Page {
        self.submit(&page.form(actions::SIGN_IN).fill("email", address).fill("password", password)).await
    }

    pub(crate) async fn enter_code(&mut self, page: &Page, address: &str) -> Page {
        assert_eq!(page.path(), Place::Code.path(self.language), "{}", page.text());
        let code = self.code(address).await;
        self.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await
    }

    /// The link in the last confirmation mail.
    pub(crate) async fn confirmation_link(&self, address: &str) -> String {
        self.site.letter(address, |line| line.contains("/sign-up/confirm/").then(|| line.to_owned())).await
    }

    /// The code in the last mail with one.
    pub(crate) async fn code(&self, address: &str) -> String {
        let is_code = |line: &str| line.len() == 6 && line.bytes().all(|digit| digit.is_ascii_digit());
        self.site.letter(address, |line| is_code(line).then(|| line.to_owned())).await
    }

    /// The code in the last text message.
    pub(crate) async fn code_by_text(&self, number: &str) -> String {
        self.site.letter(number, |line| line.split_once(" #").map(|(_, code)| code.to_owned())).await
    }

    pub(crate) async fn sign_out(&mut self) -> Page {
        let page = self.open(&Place::Home).await;
        self.submit(&page.form(actions::SIGN_OUT)).await
    }

    /// Starts Form I-90 from the list of forms, blank.
    pub(crate) async fn start(&mut self) -> DraftId {
        let page = self.open(&Place::Forms).await;
        let page = self.visit(&page.link("/forms/i-90")).await;
        let page = self.submit(&page.form(actions::START_DRAFT).without("told")).await.expect(StatusCode::OK);
        page.path().rsplit('/').next().unwrap().parse().expect("the task list of a draft")
    }

    /// Who this browser is signed in as.
    pub(crate) async fn session(&self) -> Session {
        let token = self.cookie("session").expect("signed in");
        self.site.world.services.session(token).await.unwrap().expect("signed in")
    }

    /// A draft in which every page is answered, without a walk through all of them.
    pub(crate) async fn filled(&mut self, fee: i64) -> DraftId {
        let (services, session) = (&self.site.world.services, self.session().await);
        let draft = services.start_draft(&session, "i-90", Begin::Blank).await.unwrap().unwrap();
        self.fill(draft, &answers(self.site, fee)).await;
        draft
    }

    pub(crate) async fn fill(&self, id: DraftId, answers: &Answers) {
        let (services, session) = (&self.site.world.services, self.session().await);
        let mut draft = services.draft(&session, id).await.unwrap().unwrap();
        let evaluation = draft.form.evaluate(answers, services.today());
        let pages: Vec<_> = evaluation.live_pages().map(str::to_owned).collect();
        for page in pages {
            let posted = answers.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
            let save = Save { draft: id, page: &page, base_version: draft.version, posted, step: Step::Continue };
            let saved = services.save_page(&session, save).await.unwrap().unwrap();
            assert!(!matches!(saved.outcome, SaveOutcome::Collided(_)));
            draft = saved.draft;
        }
    }

    /// The filled sign form of a draft.
    pub(crate) async fn sign_form(&mut self, draft: DraftId) -> Form {
        let name = self.signer(draft).await;
        let page = self.open(&Place::Sign(draft)).await;
        page.form(actions::SIGN_DRAFT).fill("agree", "yes").fill("name", &name)
    }

    pub(crate) async fn signer(&self, draft: DraftId) -> String {
        let (services, session) = (&self.site.world.services, self.session().await);
        let draft = services.draft(&session, draft).await.unwrap().unwrap();
        draft.evaluate(services.today()).signer_name().expect("a name")
    }

    /// Signs and goes to the checkout's page.
    pub(crate) async fn check_out(&mut self, draft: DraftId) -> Page {
        let form = self.sign_form(draft).await;
        let page = self.submit(&form).await;
        assert!(page.path().contains("/sandbox/"), "{}", page.url);
        page
    }

    /// Presses a button of the checkout's page.
    pub(crate) async fn choose(&mut self, checkout: &Page, action: &str) -> Page {
        self.submit(&checkout_form(checkout).press("act_chosen", action)).await
    }

    /// Files a form: its case.
    pub(crate) async fn file(&mut self, draft: DraftId) -> CaseId {
        let checkout = self.check_out(draft).await;
        let page = self.choose(&checkout, "pay").await;
        case_of(&page)
    }

    pub(crate) async fn cases(&self) -> usize {
        self.site.world.services.cases(&self.session().await).await.unwrap().len()
    }
}

/// The form of the checkout's page, whose language is the one it was opened in.
pub(crate) fn checkout_form(page: &Page) -> Form {
    let document = page.document();
    let form = crate::page::select(&document, "form").into_iter().next();
    Form::read(form.unwrap_or_else(|| panic!("no choices on {}: {}", page.url, page.text())))
}

/// The case that a page belongs to.
pub(crate) fn case_of(page: &Page) -> CaseId {
    let path = page.path();
    let after = path.split("/cases/").nth(1).unwrap_or_else(|| panic!("{path} is not about a case: {}", page.text()));
    after.split('/').next().unwrap().parse().unwrap()
}

/// An address for the person of a test, in a language of theirs.
pub(crate) fn address(name: &str, language: Language) -> String {
    format!("{name}.{}@example.com", language.code())
}
