//! What the checker finds, and where, each in a small form with one fault.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use domain::Language;
use forms::{Show, Sources, check};
use small::sources;

fn findings(sources: &Sources) -> Vec<String> {
    check(sources).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// A change of one file leads to exactly this finding.
#[track_caller]
fn finds(file: &str, from: &str, to: &str, expected: &str) {
    assert_eq!(findings(&sources(&[(file, from, to)])), [expected]);
}

/// A change of one file leads to this finding, and to others that follow from it.
#[track_caller]
fn finds_also(file: &str, from: &str, to: &str, expected: &str) {
    let found = findings(&sources(&[(file, from, to)]));
    assert!(found.iter().any(|finding| finding == expected), "{found:#?}");
}

#[test]
fn a_good_form_has_no_finding() {
    assert_eq!(findings(&sources(&[])), Vec::<String>::new());
}

#[test]
fn an_unknown_name_is_found_inside_the_condition() {
    finds(
        "form.kdl",
        r#"page "dog" when="pet is dog""#,
        r#"page "dog" when="pet is dog and pett is cat""#,
        "small/form.kdl:19:37: nothing is named `pett`",
    );
}

#[test]
fn an_unknown_option_is_found() {
    finds(
        "form.kdl",
        r#"when="pet is dog" {"#,
        r#"when="pet is dogg" {"#,
        "small/form.kdl:19:29: `pet` has no option `dogg`",
    );
}

#[test]
fn a_wrong_type_is_found() {
    finds(
        "form.kdl",
        "age(born, today) < 18",
        "age(name, today) < 18",
        "small/form.kdl:56:24: this is a name, but a date is expected",
    );
    finds(
        "form.kdl",
        r#"that="stalls != 13""#,
        r#"that="stalls""#,
        "small/form.kdl:60:41: this is a number, but yes or no is expected",
    );
    finds(
        "form.kdl",
        "stalls != 13",
        "stalls != today",
        "small/form.kdl:60:51: a number cannot be compared with a date",
    );
    finds(
        "form.kdl",
        "colours has green",
        "colours is green",
        "small/form.kdl:62:46: this is a set of options, but one answer (a set is tested with `has`) is expected",
    );
}

#[test]
fn a_fault_of_grammar_is_found() {
    finds(
        "form.kdl",
        "age(born, today) < 18",
        "age(born, today) <",
        "small/form.kdl:56:38: a name or a value is expected here",
    );
    finds(
        "form.kdl",
        "age(born, today) < 18",
        "age(born, today) < 18 18",
        "small/form.kdl:56:42: the condition should end here",
    );
    finds(
        "form.kdl",
        "age(born, today) < 18",
        "age(born, today) ? 18",
        "small/form.kdl:56:37: `?` is not a character of a condition",
    );
    finds(
        "form.kdl",
        "age(born, today) < 18",
        "old(born, today) < 18",
        "small/form.kdl:56:20: `old` is not a function; functions are age, days, months, first-day, last-day, later, earlier, answered, same-name, po-box, count, sum, any and all",
    );
}

#[test]
fn facts_that_need_each_other_are_found() {
    let change = r#"count(trips)"
  fact "one" is="not two"
  fact "two" is="not one"
  fact "three" is="one and trip-count > 0"#;
    let found = findings(&sources(&[("form.kdl", "count(trips)", change)]));
    assert!(
        found.contains(&"small/form.kdl:58:22: `one` decides itself: one needs two needs one".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_question_that_decides_itself_is_found() {
    finds(
        "form.kdl",
        r#"ask "leash" "yes-no""#,
        r#"ask "leash" "yes-no" when="leash""#,
        "small/form.kdl:20:12: `leash` decides itself: leash needs leash",
    );
}

#[test]
fn a_page_that_decides_itself_through_a_fact_is_found() {
    finds(
        "form.kdl",
        r#"page "born" {"#,
        r#"page "born" when="child" {"#,
        "small/form.kdl:9:11: `page born` decides itself: page born needs child needs born needs page born",
    );
}

#[test]
fn a_question_asked_later_cannot_decide() {
    finds(
        "form.kdl",
        r#"page "dog" when="pet is dog""#,
        r#"page "dog" when="pet is dog and home.country is US""#,
        "small/form.kdl:19:22: `dog` is decided by `home`, which is asked later",
    );
}

#[test]
fn a_condition_that_never_holds_is_found() {
    finds(
        "form.kdl",
        r#"when="pet is horse" {"#,
        r#"when="pet is horse and pet is cat" {"#,
        "small/form.kdl:50:25: this condition can never hold, so `stable` is never reached",
    );
    finds(
        "form.kdl",
        r#"max=10 when="leash""#,
        r#"max=10 when="pet is cat and leash""#,
        "small/form.kdl:21:54: this condition can never hold, so `leash-length` is never reached",
    );
}

#[test]
fn a_fact_that_nothing_uses_is_found() {
    finds("form.kdl", r#" when="was-in-france""#, "", "small/form.kdl:58:9: `was-in-france` is used nowhere");
}

#[test]
fn faults_of_structure_are_found() {
    finds_also(
        "form.kdl",
        r#"ask "home" "address""#,
        r#"ask "home" "adress""#,
        "small/form.kdl:31:19: `adress` is not a kind of answer",
    );
}

#[test]
fn names_that_are_there_twice_are_found() {
    finds_also("form.kdl", r#"page "home""#, r#"page "name""#, "small/form.kdl:30:11: `name` is there twice");
}

#[test]
fn unknown_nodes_properties_and_parts_are_found() {
    finds_also(
        "form.kdl",
        r#"evidence "photo""#,
        r#"evidense "photo""#,
        "small/form.kdl:64:3: `evidense` is not known here; known are source, section, fact, check, warn, stop, evidence, fee, certify, signer",
    );
}

#[test]
fn a_fee_without_a_source_is_found() {
    finds(
        "form.kdl",
        r#" source="Price list" confidence"#,
        " confidence",
        "small/form.kdl:68:8: the fee needs a `source`: where the amount is published",
    );
}

#[test]
fn a_fee_that_asks_for_something_nobody_decides_is_found() {
    let found = findings(&sources(&[("form.kdl", r#"fee "horse" cents"#, r#"fee "horse" asks="mercy" cents"#)]));
    assert!(found[0].ends_with("`waiver` or `reduction` is expected here"), "{found:?}");
    let form = check(&sources(&[("form.kdl", r#"fee "horse" cents"#, r#"fee "horse" asks="waiver" cents"#)]));
    assert!(form.is_ok(), "{:?}", form.err());
}

#[test]
fn what_is_not_kdl_is_found() {
    let found = findings(&sources(&[("form.kdl", r#"source "A form for tests""#, r#"source "A form for tests"#)]));
    assert!(found[0].starts_with("small/form.kdl:3:"), "{found:?}");
}

#[test]
fn missing_words_are_found_at_what_needs_them() {
    finds("es.ftl", "    .option-cat = ES A cat\n", "", "small/form.kdl:15:17: `pet.option-cat` has no words in es");
}

#[test]
fn words_that_nothing_uses_are_found() {
    let change = |file| (file, "form-time", "extra = Words\nform-time");
    let found = findings(&sources(&[change("en.ftl"), change("es.ftl")]));
    assert_eq!(
        found,
        [
            "small/en.ftl:4:1: nothing in the form uses the words `extra`",
            "small/es.ftl:4:1: nothing in the form uses the words `extra`",
        ]
    );
}

#[test]
fn placeholders_that_differ_are_found() {
    finds(
        "es.ftl",
        "ES Trip { $number }",
        "ES Viaje",
        "small/es.ftl:32:6: the placeholders of `trips.row` differ: none here, $number in small/en.ftl",
    );
}

#[test]
fn a_warning_names_only_facts_that_are_a_number_or_a_day() {
    let naming = |fact: &str| {
        let sentence = format!("warning-green = {{ ${fact} }}: ");
        findings(&sources(&[("en.ftl", "warning-green = ", &sentence), ("es.ftl", "warning-green = ", &sentence)]))
    };
    assert_eq!(naming("trip-count"), Vec::<String>::new());
    let found = naming("child");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|one| one.contains("`warning-green`") && one.contains("child")), "{found:?}");
}

/// What is found when the trips of the small form are this history.
fn history(written: &str) -> Vec<String> {
    let to = format!("ask \"back\" \"past-date\"\n{written}");
    let found = findings(&sources(&[("form.kdl", r#"ask "back" "past-date" optional=#true"#, &to)]));
    found.iter().map(|one| one.splitn(4, ':').skip(1).collect::<Vec<_>>().join(":")).collect()
}

#[test]
fn a_history_needs_days_that_are_always_told_and_years() {
    let good = r#"history from="left" to="back" gaps="error" { years since="today - 5 years"; }"#;
    assert_eq!(history(good), Vec::<String>::new());
    for (from, to, expected) in [
        (r#"to="back""#, "", "45:1: `history` needs the question that ends a row: `to`"),
        ("back", "backk", "45:25: nothing is named `backk`"),
        ("back", "to", "45:25: a question that asks for a date, a month or a year is expected here"),
        ("error", "bad", "45:37: `warning` or `error` is expected here"),
        ("years since", "years til", "45:52: `years` has no property `til`"),
        ("5 years", "5", "45:59: this is a date, but a number is expected"),
        ("today - 5 years", "trip-count", "45:59: this is a number, but a date is expected"),
        (r#"{ years since="today - 5 years"; }"#, "", "45:1: `history` needs the `years` it is about"),
        (r#"gaps="error""#, r#"now="born" gaps="error""#, "41:15: `trips.now` has no words in en"),
    ] {
        let found = history(&good.replace(from, to));
        assert!(found.iter().any(|one| one == expected), "{to}: {found:#?}");
    }
    let optional = r#"ask "back" "past-date" optional=#true"#;
    let found = findings(&sources(&[("form.kdl", optional, &format!("{optional}\n{good}"))]));
    assert_eq!(found, ["small/form.kdl:45:25: a question that is always asked and answered is expected here"]);
}

#[test]
fn a_total_is_a_fact_that_is_a_number_and_has_words() {
    assert_eq!(
        history("total \"trip-count\""),
        ["45:8: `total-trip-count` has no words in en", "45:8: `total-trip-count` has no words in es"]
    );
    assert!(history("total \"child\"").contains(&"45:8: this is yes or no, but a number is expected".to_owned()));
    assert!(history("total \"stalls\"").contains(&"45:8: the name of a fact is expected here".to_owned()));
}

#[test]
fn a_month_is_not_compared_with_a_day() {
    finds_also(
        "form.kdl",
        r#"ask "stalls" "number" min=1 max=50"#,
        r#"ask "stalls" "month""#,
        "small/form.kdl:60:51: a month or a year cannot be compared with a number",
    );
}

#[test]
fn an_official_field_that_is_not_covered_is_found() {
    let with = |coverage: &str| {
        let files = [
            ("form.kdl", small::DEFINITION.replace(r#"ask "tag" "a-number""#, r#"ask "tag" "a-number" item="1.1""#)),
            ("en.ftl", include_str!("small/en.ftl").to_owned()),
            ("es.ftl", include_str!("small/es.ftl").to_owned()),
            ("official-fields.txt", "Tag[0]\nName[0]\n".to_owned()),
            ("coverage.kdl", coverage.to_owned()),
            ("examples/cat.kdl", String::new()),
        ];
        findings(&Sources::new("small", files.map(|(name, text)| (name.to_owned(), text))))
    };
    let good = "field \"Tag[0]\" asked=\"tag\"\nfield \"Name[0]\" derived=\"name\" reason=\"Said again.\"";
    assert_eq!(with(good), Vec::<String>::new());
    assert_eq!(
        with("field \"Tag[0]\" asked=\"tag\""),
        ["small/coverage.kdl:1:1: the official field `Name[0]` is not covered"]
    );
    assert_eq!(
        with(&good.replace("asked=\"tag\"", "asked=\"tagg\"")),
        [
            "small/coverage.kdl:1:23: nothing is named `tagg`",
            "small/form.kdl:52:12: the question `tag` answers no official field",
        ]
    );
    assert_eq!(
        with(&format!("{good}\nfield \"Tag[0]\" official-use=#true\nfield \"Else[0]\" asked=\"tag\"")),
        [
            "small/coverage.kdl:3:1: `field` needs a `reason`, because nobody is asked for it",
            "small/coverage.kdl:3:8: `Tag[0]` is there twice",
            "small/coverage.kdl:4:8: the official form has no field `Else[0]`",
        ]
    );
}

#[test]
fn an_example_that_goes_otherwise_is_found() {
    let form = check(&sources(&[("examples/cat.kdl", "fee total=1000", "fee total=2000")])).unwrap();
    let results = forms::examples::run(&form);
    assert_eq!(results[0].findings[0].to_string(), "small/examples/cat.kdl:18:5: expected a total of 2000, got 1000");
}

#[test]
fn a_fee_without_a_day_and_a_document_without_a_reason_are_found() {
    finds(
        "form.kdl",
        r#" from="2020-01-01" source="Price list" confidence"#,
        r#" source="Price list" confidence"#,
        "small/form.kdl:68:8: the fee needs a day `from` which it is this amount",
    );
    let without = |file| (file, "Your passport\n    .why = ", "Your passport\n    .help = ");
    assert_eq!(
        findings(&sources(&[without("en.ftl"), without("es.ftl")])),
        [
            "small/form.kdl:65:13: `evidence-passport.why` has no words in en",
            "small/form.kdl:65:13: `evidence-passport.why` has no words in es",
        ]
    );
}

#[test]
fn a_page_on_which_somebody_signs_says_what_in_the_words_of_the_law() {
    let signed = ("form.kdl", r#"ask "parent" "name""#, r#"ask "parent" "name" signature=#true"#);
    assert_eq!(
        findings(&sources(&[signed])),
        [
            "small/form.kdl:24:11: `page-parent.certify` has no words in en",
            "small/form.kdl:24:11: `page-parent.certify` has no words in es",
        ]
    );

    let law = format!(
        "I certify, under penalty of perjury, {}that it is true.",
        "notwithstanding considerations, ".repeat(20)
    );
    let said = format!("\npage-parent = Sign here\n    .certify = {law}\nhome =");
    let sources = sources(&[signed, ("en.ftl", "\nhome =", &said), ("es.ftl", "\nhome =", &said)]);
    assert_eq!((findings(&sources), forms::warnings(&sources)), (Vec::new(), Vec::new()));
    let form = check(&sources).unwrap();
    let view = form.evaluate(&small::cat(&form), small::day("2026-03-01")).page_view(
        "parent",
        Language::Spanish,
        Show::Nothing,
    );
    assert_eq!(view.unwrap().certification, Some(law));
}

#[test]
fn what_is_signed_is_said_only_where_somebody_signs() {
    let said = |file| (file, "\nleash =", "\n    .certify = It is true.\nleash =");
    assert_eq!(
        findings(&sources(&[said("en.ftl"), said("es.ftl")])),
        [
            "small/en.ftl:21:6: nothing in the form uses the words `page-dog.certify`",
            "small/es.ftl:21:6: nothing in the form uses the words `page-dog.certify`",
        ]
    );
}

#[test]
fn words_that_are_long_or_hard_to_read_are_warned_of_and_do_no_harm() {
    let hard = "Applicants demonstrating eligibility notwithstanding inadmissibility determinations previously adjudicated \
                must furnish documentation substantiating extraordinary circumstances pursuant to regulatory requirements and considerations.";
    let difícil = "La documentación complementaria anteriormente individualizada deberá presentarse conjuntamente con las \
                   certificaciones administrativas correspondientes, debidamente autenticadas por todas las autoridades gubernamentales competentes.";
    let on_and_on = format!("And {}so on.", "so ".repeat(30));
    let long = "Straight through ".repeat(7);
    for (file, words, expected) in [
        (
            "en.ftl",
            format!("When were you born?\n    .help = {hard}"),
            "en.ftl:13:6: warning: `born.help` takes 37 years of school to read",
        ),
        (
            "es.ftl",
            format!("When were you born?\n    .help = {difícil}"),
            "es.ftl:13:6: warning: `born.help` is hard to read: 0 of 100",
        ),
        (
            "en.ftl",
            format!("When were you born?\n    .help = {on_and_on}"),
            "en.ftl:13:6: warning: `born.help` has a sentence of 33 words; more than 30 are hard to take in",
        ),
        (
            "en.ftl",
            format!("{long}?"),
            "en.ftl:12:1: warning: `born` has 120 letters; more than 110 are hard to take in",
        ),
        (
            "en.ftl",
            format!("When?\n    .hint = {}", &long[..90]),
            "en.ftl:13:6: warning: `born.hint` has 90 letters; more than 80 are hard to take in",
        ),
    ] {
        let sources = sources(&[(file, "When were you born?", &words)]);
        let warned: Vec<_> = forms::warnings(&sources).iter().map(ToString::to_string).collect();
        assert_eq!(warned, [format!("small/{expected}")]);
        assert!(check(&sources).err().unwrap_or_default().iter().all(|finding| !finding.fault.is_warning()));
    }
    assert_eq!(forms::warnings(&sources(&[])), []);
}
