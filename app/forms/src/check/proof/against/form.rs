use std::fmt::Write;

use crate::check::{order, rules};
use crate::form::Form;
use crate::parse::parse;
use crate::sources::Sources;

/// Numbers that decide what a form is made of; when they run out, the simplest.
struct Dice<'d> {
    numbers: std::slice::Iter<'d, u8>,
    /// What conditions may name by now.
    tests: Vec<String>,
    texts: Vec<String>,
    numbers_named: Vec<String>,
}

impl Dice<'_> {
    fn roll(&mut self, sides: u8) -> u8 {
        self.numbers.next().map_or(0, |number| number % sides)
    }

    fn one_in(&mut self, sides: u8) -> bool {
        self.roll(sides) == sides - 1
    }

    fn pick(&mut self, from: &[String]) -> String {
        from[usize::from(self.roll(u8::try_from(from.len()).unwrap()))].clone()
    }

    fn condition(&mut self, depth: u8) -> String {
        let sides = if depth == 0 { 3 } else { 6 };
        match self.roll(sides) {
            0..=2 if !self.tests.is_empty() => {
                let tests = self.tests.clone();
                self.pick(&tests)
            }
            3 => format!("not ({})", self.condition(depth - 1)),
            4 => format!("({}) and ({})", self.condition(depth - 1), self.condition(depth - 1)),
            5 => format!("({}) or ({})", self.condition(depth - 1), self.condition(depth - 1)),
            _ => ["yes", "no"][usize::from(self.roll(2))].to_owned(),
        }
    }

    fn when(&mut self, sides: u8) -> String {
        if self.tests.is_empty() || !self.one_in(sides) {
            return String::new();
        }
        format!(" when=\"{}\"", self.condition(2))
    }

    /// A question, and what conditions can make of it.
    fn question(&mut self, name: &str, in_group: bool) -> (String, Vec<String>) {
        let (when, optional) = (self.when(3), if self.one_in(3) { " optional=#true" } else { "" });
        let mut tests = vec![format!("answered({name})")];
        let kind = self.roll(if in_group { 3 } else { 6 });
        let node = match kind {
            0 => {
                tests.extend([name.to_owned(), format!("{name} is no")]);
                format!("ask \"{name}\" \"yes-no\"{optional}{when}")
            }
            1 => {
                tests.extend([format!("{name} is a"), format!("{name} in (b, c)"), format!("{name} is not c")]);
                let options: Vec<_> =
                    ["a", "b", "c"].iter().map(|option| format!("option \"{option}\"{}", self.when(3))).collect();
                format!("choose \"{name}\"{optional}{when} {{\n{}\n}}", options.join("\n"))
            }
            2 => {
                tests.extend([format!("{name} < 1"), format!("{name} >= 2"), format!("{name} = 1")]);
                tests.extend(self.numbers_named.iter().map(|other| format!("{name} < {other}")));
                if !in_group {
                    self.numbers_named.push(name.to_owned());
                }
                let least = if self.one_in(12) { 3 } else { 0 };
                format!("ask \"{name}\" \"number\" min={least} max=2{optional}{when}")
            }
            3 => {
                tests.extend([format!("{name} has a"), format!("{name} has b")]);
                let options: Vec<_> =
                    ["a", "b"].iter().map(|option| format!("option \"{option}\"{}", self.when(3))).collect();
                format!("choose-many \"{name}\"{optional}{when} {{\n{}\n}}", options.join("\n"))
            }
            4 => {
                tests.extend([format!("{name} is 'X'"), format!("not ({name} is 'Y')")]);
                tests.extend(self.texts.iter().map(|other| format!("{name} = {other}")));
                self.texts.push(name.to_owned());
                format!("ask \"{name}\" \"text\"{optional}{when}")
            }
            _ => {
                tests.extend([format!("{name}.country is CA"), format!("{name}.state is not TX")]);
                format!("ask \"{name}\" \"address\" parts=\"street city state zip country\"{optional}{when}")
            }
        };
        (node, tests)
    }

    fn group(&mut self, name: &str) -> String {
        let (least, most, when) = (self.roll(2), 1 + self.roll(2), self.when(3));
        let mut inside = Vec::new();
        let before = self.tests.clone();
        let mut nodes = String::new();
        for number in 0..=self.roll(2) {
            let (node, tests) = self.question(&format!("{name}-{number}"), true);
            writeln!(nodes, "{node}").unwrap();
            self.tests.extend(tests.clone());
            inside.extend(tests);
        }
        if self.one_in(2) {
            let (node, tests) = self.inner_group(&format!("{name}-in"));
            writeln!(nodes, "{node}").unwrap();
            inside.extend(tests);
        }
        self.tests = before;
        for _ in 0..=self.roll(2) {
            let (one, quantifier) = (self.pick(&inside), ["any", "all"][usize::from(self.roll(2))]);
            self.tests.push(format!("{quantifier}({name}, {one})"));
        }
        self.tests.extend([format!("count({name}) > 1"), format!("count({name}) = 0")]);
        format!("repeat \"{name}\" min={least} max={}{when} {{\n{nodes}}}", most.max(least))
    }

    /// A group in the rows of another, and what conditions can make of it there.
    fn inner_group(&mut self, name: &str) -> (String, Vec<String>) {
        let (least, most, when) = (self.roll(2), 1 + self.roll(2), self.when(3));
        let (question, tests) = self.question(&format!("{name}-0"), true);
        let (one, quantifier) = (self.pick(&tests), ["any", "all"][usize::from(self.roll(2))]);
        let node = format!("repeat \"{name}\" min={least} max={}{when} {{\n{question}\n}}", most.max(least));
        (node, vec![format!("{quantifier}({name}, {one})"), format!("count({name}) > 0")])
    }
}

/// A form made of these numbers.
pub(super) fn random(numbers: &[u8]) -> (String, Form) {
    let mut dice = Dice { numbers: numbers.iter(), tests: Vec::new(), texts: Vec::new(), numbers_named: Vec::new() };
    let mut text =
        String::from("form \"f\" edition=\"2026-01-01\" from=\"2026-01-01\" until=\"2026-01-01\" {\nsection \"s\" {\n");
    let mut facts = String::new();
    let mut names = Vec::new();
    for page in 0..2 + dice.roll(3) {
        let when = dice.when(3);
        writeln!(text, "page \"p{page}\"{when} {{").unwrap();
        if page > 0 && dice.one_in(4) {
            let group = dice.group(&format!("g{page}"));
            writeln!(text, "{group}").unwrap();
        } else {
            for number in 0..=dice.roll(2) {
                let name = format!("q{page}{number}");
                let (node, tests) = dice.question(&name, false);
                writeln!(text, "{node}").unwrap();
                dice.tests.extend(tests);
                names.push(name);
            }
        }
        writeln!(text, "}}").unwrap();
        let fact = dice.condition(2);
        writeln!(facts, "fact \"f{page}\" is=\"{fact}\"").unwrap();
        dice.tests.extend([format!("f{page}"), format!("f{page} is no")]);
    }
    writeln!(text, "page \"end\" {{\nask \"name\" \"name\"\n}}\n}}\n{facts}").unwrap();
    let condition = |dice: &mut Dice<'_>| dice.condition(2);
    for number in 0..dice.roll(3) {
        let (on, that, when) = (dice.pick(&names), condition(&mut dice), condition(&mut dice));
        writeln!(text, "check \"c{number}\" on=\"{on}\" that=\"{that}\" when=\"{when}\"").unwrap();
        let (on, when) = (dice.pick(&names), condition(&mut dice));
        writeln!(text, "warn \"w{number}\" on=\"{on}\" when=\"{when}\"").unwrap();
    }
    if dice.one_in(2) {
        writeln!(text, "stop \"stop\" when=\"{}\"", condition(&mut dice)).unwrap();
    }
    writeln!(text, "evidence \"evidence\" when=\"{}\"", condition(&mut dice)).unwrap();
    writeln!(text, "fee \"fee\" cents=1 source=\"s\" from=\"2026-01-01\" when=\"{}\"", condition(&mut dice)).unwrap();
    writeln!(text, "signer \"name\"{}\n}}", dice.when(2)).unwrap();
    let form = read(&text);
    (text, form)
}

/// The form of a definition without words.
pub(super) fn read(text: &str) -> Form {
    let (definition, findings) = parse("f/form.kdl", text);
    assert!(findings.is_empty(), "{findings:?}\n{text}");
    let (mut definition, mut faults) = (definition.unwrap(), Vec::new());
    let mut report = |_: usize, fault| {
        if !matches!(fault, crate::fault::Fault::UnusedFact(_)) {
            faults.push(fault);
        }
    };
    let is_sound = rules::resolve(&mut definition, &mut report) && order::arrange(&mut definition, &mut report);
    assert!(is_sound && faults.is_empty(), "{faults:?}\n{text}");
    Form::new(definition, Sources::new("f", [("form.kdl".to_owned(), text.to_owned())]))
}
