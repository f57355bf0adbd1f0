use components::*;
use leptos::prelude::*;

type Draw = fn() -> AnyView;

/// Whole pages, to judge the blocks together.
pub(crate) fn all() -> Vec<(&'static str, Draw)> {
    vec![
        ("question", || question(None)),
        ("question-wrong", || question(Some("Choose yes, no, or that you never received a card."))),
        ("birth", birth),
        ("tasks", tasks),
        ("case", case),
        ("home", home),
        ("sign-in", sign_in),
        ("review", review),
        ("received", received),
        ("trouble", trouble),
    ]
}

fn framed(body: impl IntoView + 'static) -> AnyView {
    let spanish =
        LanguageLink { code: "es".to_owned(), name: "Español".to_owned(), href: "/es".to_owned(), is_current: false };
    let links = vec![
        Link::new("/en", "Home"),
        Link::new("/en/forms", "File a form"),
        Link::new("/en/account", "Sign-in and security"),
    ];
    let sign_out = SignOut { action: "/sign-out".to_owned(), token: "4f1c".to_owned(), text: "Sign out".to_owned() };
    view! {
        <SkipLink text="Skip to the main content" />
        <DemonstrationBanner text="This is a demonstration. It is not a government site, and nothing you enter here is sent to any agency." />
        <SiteHeader name="Landfall" home="/en">
            <LanguageSwitch label="Language" languages=vec![spanish] />
            <AccountMenu label="Your account" links=links sign_out=sign_out />
        </SiteHeader>
        {body}
        <SiteFooter
            help="Need help? Read each question’s “Why we ask”, or write to the address your agency gives you.".to_owned()
            notice="Landfall is independent software for filing immigration forms and following cases. It is not run by, or connected with, any government agency."
            links=vec![Link::new("/en/privacy", "Privacy"), Link::new("/en/licence", "Free software")]
        />
    }
    .into_any()
}

fn question(error: Option<&str>) -> AnyView {
    let field = Field::new("name-changed", "Has your legal name changed since your card was issued?")
        .within("answers")
        .hint("This decides which name goes on your new card.".to_owned())
        .error(error.map(str::to_owned))
        .value(if error.is_none() { "yes" } else { "" })
        .heading();
    let choices = vec![
        Choice::new("yes", "Yes"),
        Choice::new("no", "No"),
        Choice::new("never", "I never received a card")
            .hint("Choose this also when it was sent and did not arrive.".to_owned()),
    ];
    let problems = error.map(|error| Problem::with_field("name-changed", error)).into_iter().collect::<Vec<_>>();
    framed(view! {
        <PageBody>
            <PageTop back=Link::new("/en/i-90", "Back")><SavedState text="Saved 10:42" /></PageTop>
            <ErrorSummary title="There is a problem" problems=problems />
            <Caption text="Form I-90 · About you" step="3 of 6".to_owned() />
            <PostForm action="/en/save" token="4f1c">
                <RadioGroup field=field choices=choices />
                <WhyWeAsk title="Why we ask this">
                    <p>"A card in a new name needs a copy of the paper that changed it: a marriage certificate or a court order. We ask now so that you can have it at hand."</p>
                </WhyWeAsk>
                <ButtonRow>
                    <Button text="Continue" />
                    <Button text="Save and leave" kind=ButtonKind::Quiet name="intent".to_owned() value="leave".to_owned() />
                </ButtonRow>
            </PostForm>
        </PageBody>
    })
}

fn birth() -> AnyView {
    let name = Field::new("legal-name", "What is your full legal name?")
        .hint("As it is on your passport or birth certificate.".to_owned());
    let date = Field::new("date-of-birth", "What is your date of birth?")
        .hint("For example, 4 27 1980.".to_owned())
        .error("The year must have four figures.".to_owned());
    let born = Field::new("born-in", "Where were you born?").value("GT");
    let countries = vec![Choice::new("GT", "Guatemala"), Choice::new("MX", "Mexico")];
    framed(view! {
        <PageBody>
            <PageTop back=Link::new("/en/i-90", "Back")><SavedState text="Not saved: you are offline" kind=SavedKind::NotSaved /></PageTop>
            <ErrorSummary title="There is a problem" problems=vec![Problem::with_field("date-of-birth.year", "The year must have four figures.")] />
            <Caption text="Form I-90 · About you" step="2 of 6".to_owned() />
            <PageHeading text="Your name and birth" />
            <PostForm action="/en/save" token="4f1c">
                <NameParts
                    family=name.part("family", "Family name (last name)").value("Ortiz Marroquín")
                    given=name.part("given", "Given name (first name)").value("Ana")
                    middle=name.part("middle", "Middle name").optional("optional")
                    field=name.clone()
                    is_own=true
                />
                <MemorableDate
                    field=date
                    month=DatePart::new("Month", "4")
                    day=DatePart::new("Day", "27")
                    year=DatePart::new("Year", "80").wrong(true)
                />
                <Select field=born choices=countries placeholder="Select a country".to_owned() width=InputWidth::Medium />
                <ButtonRow><Button text="Continue" /></ButtonRow>
            </PostForm>
        </PageBody>
    })
}

fn task(key: &str, title: &str, state: &str, tone: Tone) -> Task {
    Task {
        key: key.to_owned(),
        title: title.to_owned(),
        href: Some(format!("/en/i-90/{key}")),
        state: state.to_owned(),
        tone,
        reason: None,
    }
}

fn tasks() -> AnyView {
    let tasks = vec![
        task("request", "Your request", "Done", Tone::Good),
        Task {
            reason: Some("Two questions are still open.".to_owned()),
            ..task("about-you", "About you", "In progress", Tone::Active)
        },
        task("addresses", "Where you live and get mail", "Not started", Tone::Plain),
        task("evidence", "What to send along", "Not started", Tone::Plain),
        Task {
            href: None,
            reason: Some("First answer every question above.".to_owned()),
            ..task("review", "Read it through, sign and pay", "Cannot start yet", Tone::Plain)
        },
    ];
    let aside = view! {
        <h2>"Cost so far"</h2>
        <p class="lead">"$415.00"</p>
        <p>"Because your card was lost. You pay at the end, by card or bank account."</p>
        <h2>"Still to add"</h2>
        <p>"A copy of a government photo ID."</p>
    };
    framed(view! {
        <PageBody aside=aside.into_any()>
            <PageTop back=Link::new("/en", "Home")><SavedState text="Saved 10:42" /></PageTop>
            <Caption text="Form I-90" step="1 of 5 sections done".to_owned() />
            <PageHeading text="Replace your green card" intro="You can leave at any time. Your answers are kept until 2 June 2027.".to_owned() />
            <TaskList tasks=tasks />
        </PageBody>
    })
}

fn stage(title: &str, state: StageState, words: &str, meaning: &str, time: &str) -> Stage {
    Stage {
        title: title.to_owned(),
        state,
        state_words: words.to_owned(),
        meaning: meaning.to_owned(),
        time: Some(time.to_owned()),
    }
}

fn case() -> AnyView {
    let need = Need {
        title: "Go to your biometrics appointment".to_owned(),
        text: "Bring the letter and your old card, if you have it. If you miss it and do not tell us, your case can be closed.".to_owned(),
        due: Some("18 March 2027, 9:00".to_owned()),
        is_urgent: true,
        action: Link::new("/en/cases/1/letter", "See where and what to bring"),
        ..Need::default()
    };
    let stages = vec![
        stage("Received", StageState::Done, "Done", "We have your form and your payment.", "4 March 2027"),
        stage(
            "Biometrics",
            StageState::Now,
            "Now",
            "Your fingerprints and photo are needed for the card.",
            "Usually 4 to 8 weeks",
        ),
        stage(
            "Review",
            StageState::Next,
            "Next",
            "An officer reads your form and may ask for more.",
            "Usually 3 to 6 months",
        ),
        stage(
            "Decision",
            StageState::Next,
            "Next",
            "You get a letter either way.",
            "Usually 6 to 10 months from filing",
        ),
    ];
    let events = vec![
        Event {
            when: "6 March 2027".to_owned(),
            datetime: "2027-03-06".to_owned(),
            title: "We sent a letter about your biometrics appointment.".to_owned(),
            meaning: Some("It says where to go and what to bring.".to_owned()),
            mark: Some("New".to_owned()),
            written: Vec::new(),
        },
        Event {
            when: "4 March 2027".to_owned(),
            datetime: "2027-03-04".to_owned(),
            title: "We received your form and your payment of $415.00.".to_owned(),
            ..Event::default()
        },
    ];
    let pairs = vec![
        Definition::new("Form", "I-90"),
        Definition::new("Filed on", "4 March 2027"),
        Definition::new("Paid", "$415.00"),
    ];
    let aside = view! {
        <ReceiptNumber label="Receipt number" number="LFL0912345678" />
        <Definitions pairs=pairs />
        <p><a href="/en/cases/1/receipt">"Print the receipt"</a></p>
    };
    framed(view! {
        <PageBody aside=aside.into_any()>
            <PageTop back=Link::new("/en", "Home") />
            <Caption text="Form I-90" />
            <PageHeading text="Replace a green card" />
            <p class="lead">"We need your fingerprints and photo before an officer can look at your form."</p>
            <h2>"What you must do"</h2>
            <NeedsYou needs=vec![need] />
            <h2>"Where it stands"</h2>
            <Stages stages=stages />
            <h2>"What happened"</h2>
            <History events=events />
        </PageBody>
    })
}

fn home() -> AnyView {
    let needs = vec![
        Need {
            title: "Go to your biometrics appointment".to_owned(),
            text: "If you miss it and do not tell us, your case can be closed.".to_owned(),
            due: Some("18 March 2027, 9:00".to_owned()),
            is_urgent: true,
            action: Link::new("/en/cases/1", "See where and what to bring"),
            ..Need::default()
        },
        Need {
            title: "Finish your Form I-130".to_owned(),
            text: "You have answered 12 of about 40 questions. Kept until 2 June 2027.".to_owned(),
            due: None,
            is_urgent: false,
            action: Link::new("/en/i-130", "Go on"),
            ..Need::default()
        },
    ];
    let cases = vec![CaseRow {
        href: "/en/cases/1".to_owned(),
        title: "Replace a green card".to_owned(),
        number: "Form I-90 · LFL0912345678".to_owned(),
        state: "Needs you".to_owned(),
        tone: Tone::Waiting,
        changed: Some("Filed on 4 March 2027".to_owned()),
        news: Some("New since you were here: we sent a letter about your appointment (6 March 2027)".to_owned()),
    }];
    let door = |href: &str, title: &str, text: &str| Door {
        href: href.to_owned(),
        title: title.to_owned(),
        text: text.to_owned(),
        ..Door::default()
    };
    let doors = vec![
        door("/en/forms", "File a form online", "One question at a time. Save and come back."),
        door("/en/cases/add", "Add a case filed on paper", "You need the receipt number from your letter."),
        door("/en/passcode", "Enter a passcode", "Your attorney or representative gave it to you."),
    ];
    framed(view! {
        <PageBody width=PageWidth::Wide>
            <PageHeading text="Good morning, Ana" />
            <h2>"What needs you"</h2>
            <NeedsYou needs=needs />
            <h2>"Your cases"</h2>
            <CaseList cases=cases />
            <h2>"Start something"</h2>
            <Doors doors=doors />
        </PageBody>
    })
}

fn sign_in() -> AnyView {
    let step = |title: &str, state, words: &str| Step { title: title.to_owned(), state, state_words: words.to_owned() };
    let steps = vec![step("Password", StepState::Done, "done"), step("Code", StepState::Current, "now")];
    let code =
        Field::new("code", "Code").hint("We sent six digits to a•••@example.org. They work for 10 minutes.".to_owned());
    let password = Field::new("password", "Password").hint("At least 15 characters.".to_owned());
    framed(view! {
        <PageBody width=PageWidth::Narrow>
            <StepProgress label="Sign in" position="Step 2 of 2" steps=steps />
            <PageHeading text="Enter your code" />
            <PostForm action="/en/sign-in/code" token="4f1c">
                <CodeInput field=code />
                <PasswordInput field=password is_new=true>
                    <StrengthMeter id="strength" label="Strength" strength=Strength::Fair words="Fair. A few more words make it strong." />
                </PasswordInput>
                <ButtonRow>
                    <Button text="Sign in" />
                    <Button text="Send a new code" kind=ButtonKind::Quiet name="intent".to_owned() value="resend".to_owned() />
                </ButtonRow>
            </PostForm>
        </PageBody>
    })
}

fn review() -> AnyView {
    let answer = |question: &str, lines: &[&str]| Answer {
        question: question.to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        missing: Some("Not answered".to_owned()),
        change: Some(Link::new("/en/i-90/about-you", "Change")),
    };
    let about = vec![
        answer("Full legal name", &["Ana Ortiz Marroquín"]),
        answer("Mailing address", &["12 Ocean Avenue, Apartment 4", "Brooklyn, New York 11225"]),
        answer("Date of birth", &[]),
    ];
    let lines = vec![FeeLine {
        title: "Filing fee".to_owned(),
        why: Some("Because your card was lost.".to_owned()),
        amount: "$415.00".to_owned(),
    }];
    let evidence = vec![Evidence {
        title: "A copy of a government photo ID".to_owned(),
        lang: None,
        help: Some("A passport or a driver’s license. Both sides, all four corners in the picture.".to_owned()),
        why: Some("Asked because your card was lost.".to_owned()),
        state: Some("Still to add".to_owned()),
        tone: Tone::Waiting,
        actions: vec![Link::new("/en/i-90/evidence", "Add it")],
    }];
    let words = vec![
        "I certify, under penalty of perjury, that I provided or authorized all of the responses and information in my application, and that all of it is complete, true, and correct.".to_owned(),
    ];
    framed(view! {
        <PageBody>
            <PageTop back=Link::new("/en/i-90", "Back") />
            <Caption text="Form I-90" step="5 of 5".to_owned() />
            <PageHeading text="Read it through, sign and pay" />
            <Alert kind=AlertKind::Warning title="One answer is missing"><p>"Without your date of birth the form cannot be sent."</p></Alert>
            <SummaryList title="About you" answers=about />
            <h2>"What to send along"</h2>
            <EvidenceList items=evidence />
            <FeeTable caption="What it costs" fee_heading="Fee" amount_heading="Amount" lines=lines total=Some(Definition::new("To pay", "$415.00")) />
            <PostForm action="/en/sign" token="4f1c">
                <SignatureBlock title="Your certification" paragraphs=words>
                    <Agreement field=Field::new("certify", "I have read this and certify it.") />
                    <TextInput field=Field::new("signed-name", "Type your full legal name to sign") autocomplete="name" />
                </SignatureBlock>
                <ButtonRow><Button text="Sign and go to payment" /></ButtonRow>
            </PostForm>
        </PageBody>
    })
}

fn received() -> AnyView {
    framed(view! {
        <PageBody>
            <PrintHeader site="Landfall" text="Receipt, 4 March 2027" />
            <PageHeading text="Received" intro="We have your Form I-90 and your payment of $415.00. It is 4 March 2027, 10:58.".to_owned() />
            <ReceiptNumber label="Receipt number" number="LFL0912345678"><p>"Keep this number. You need it when you call or write."</p></ReceiptNumber>
            <h2>"What happens next"</h2>
            <p>"Within a few weeks you get a letter with the date of an appointment for your fingerprints and photo. We also write to you by e-mail."</p>
            <ButtonRow>
                <LinkButton href="/en/cases/1" text="Go to your case" />
                <LinkButton href="/en/cases/1/receipt" text="Download the receipt" kind=ButtonKind::Secondary />
            </ButtonRow>
        </PageBody>
    })
}

fn trouble() -> AnyView {
    framed(view! {
        <PageBody>
            <ErrorPage
                title="This page did not load"
                text="Something went wrong on our side, not on yours."
                safe="Your answers are saved.".to_owned()
                steps=vec!["Wait a minute and load the page again.".to_owned(), "If it stays away, write to us and give the reference.".to_owned()]
                action=Link::new("/en", "Go to your home page")
                reference=Definition::new("Reference", "7F3A-91C2")
            />
        </PageBody>
    })
}
