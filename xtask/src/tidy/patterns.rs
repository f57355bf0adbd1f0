//! What may stand in one place only, or nowhere.

use super::Finding;

/// A piece of text that must not stand in some files.
#[derive(Debug)]
struct Ban {
    text: &'static str,
    /// Files whose path begins with one of these are looked at; all when empty.
    within: &'static [&'static str],
    /// Files with this ending are looked at.
    ending: &'static str,
    /// Files whose path begins with one of these may have it.
    except: &'static [&'static str],
    why: &'static str,
}

const VIEWS: &[&str] = &["app/"];
const TEXT_AREA: &[&str] = &["app/components/src/text_area"];
/// Where time and chance come in, and what measures; everything else gets them as parameters.
const COMPOSITION: &[&str] =
    &["app/forms/in_browser/src/main.rs", "server/services/benches/", "server/src/", "server/tests/", "xtask/"];
const CLOCK: &str = "time comes in as a parameter: only the composition root reads the clock";
const WIPES: &str = "it writes nothing into the page and wipes what was typed before hydration: use the attribute";
const UNESCAPED: &str = "Leptos 0.8 does not escape what it holds: use the component made for it";
const UNFINISHED: &str = "nothing unfinished is kept";
const SKIPPED: &str = "a test runs or is removed";
/// The one file that calls a library in C.
const IN_C: &[&str] = &["server/heif/src/library.rs"];
const HOST: &str = "no address of a package registry is kept in the project";

const fn rust(
    text: &'static str,
    within: &'static [&'static str],
    except: &'static [&'static str],
    why: &'static str,
) -> Ban {
    Ban { text, within, ending: ".rs", except, why }
}

const fn journey(text: &'static str, why: &'static str) -> Ban {
    Ban { text, within: &["end2end/"], ending: ".ts", except: &[], why }
}

const fn anywhere(text: &'static str, why: &'static str) -> Ban {
    Ban { text, within: &[], ending: "", except: &[], why }
}

const BANS: [Ban; 38] = [
    rust(" bind:", VIEWS, &[], WIPES),
    rust(" prop:", VIEWS, &[], WIPES),
    rust("inner_html", VIEWS, TEXT_AREA, UNESCAPED),
    rust("<textarea", VIEWS, TEXT_AREA, UNESCAPED),
    rust("<Title", VIEWS, &[], UNESCAPED),
    rust("<noscript", VIEWS, &[], UNESCAPED),
    rust("<ActionForm", VIEWS, &[], "forms post to an explicit address and come back by an explicit redirect"),
    rust("SsrMode::OutOfOrder", VIEWS, &[], "without scripts the page would show its fallback"),
    rust("SsrMode::PartiallyBlocked", VIEWS, &[], "without scripts the page would show its fallback"),
    rust("SsrMode::InOrder", VIEWS, &[], "title and status set late would be lost"),
    rust("SsrMode::Static", VIEWS, &[], "pages are drawn for a person"),
    rust(" style=", VIEWS, &[], "the content security policy forbids inline style: use a class"),
    rust(" style:", VIEWS, &[], "the content security policy forbids inline style: use a class"),
    rust("on:paste", VIEWS, &[], "whoever pastes a password or a code makes fewer mistakes"),
    rust("MultipartData", &[], &[], "it has no limit on size: uploads have a handler of their own"),
    rust("todo!(", &[], &[], UNFINISHED),
    rust("unimplemented!(", &[], &[], UNFINISHED),
    rust("dbg!(", &[], &[], UNFINISHED),
    rust("#[ignore", &[], &[], SKIPPED),
    rust("SystemTime::now", &[], COMPOSITION, CLOCK),
    rust("Instant::now", &[], COMPOSITION, CLOCK),
    rust("now_utc(", &[], COMPOSITION, CLOCK),
    rust("now_local(", &[], COMPOSITION, CLOCK),
    rust("getrandom::", &[], COMPOSITION, "chance comes in as a parameter: only the composition root draws it"),
    rust("new_v4(", &[], COMPOSITION, "chance comes in as a parameter: only the composition root draws it"),
    rust("now_v7(", &[], COMPOSITION, "time and chance come in as parameters"),
    rust("thread::sleep", &[], COMPOSITION, "nothing waits for a guess of time to pass"),
    rust("unsafe_code", &[], IN_C, "unsafe code is in one file, and what is in it is a safe function"),
    journey("test.only", "the other tests would not run"),
    journey("describe.only", "the other tests would not run"),
    journey("test.skip", SKIPPED),
    journey("test.fixme", SKIPPED),
    journey("waitForTimeout", "wait for what should happen, not for time to pass"),
    anywhere("TODO", UNFINISHED),
    anywhere("FIXME", UNFINISHED),
    anywhere("registry.npmjs.org", HOST),
    anywhere("index.crates.io", HOST),
    anywhere("files.pythonhosted.org", HOST),
];

/// This file has to spell out what it forbids.
const SELF: &str = "xtask/src/tidy/patterns.rs";

pub(super) fn check(file: &str, text: &str) -> Vec<Finding> {
    if file == SELF {
        return Vec::new();
    }
    let begins = |with: &[&str]| with.iter().any(|start| file.starts_with(start));
    let bans: Vec<_> = BANS
        .iter()
        .filter(|ban| {
            file.ends_with(ban.ending) && (ban.within.is_empty() || begins(ban.within)) && !begins(ban.except)
        })
        .filter(|ban| text.contains(ban.text))
        .collect();
    let mut findings = Vec::new();
    for ban in bans {
        for (index, line) in text.lines().enumerate() {
            // A comment may speak of what code must not do, but not of what is still to be done.
            let is_comment = line.trim_start().starts_with("//") && !ban.ending.is_empty();
            if line.contains(ban.text) && !is_comment {
                findings.push(Finding {
                    file: file.to_owned(),
                    line: index + 1,
                    why: format!("`{}`: {}", ban.text.trim(), ban.why),
                });
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ban_is_found_where_it_holds_and_nowhere_else() {
        for ban in &BANS {
            let file = format!("{}some/file{}", ban.within.first().unwrap_or(&"app/"), ban.ending);
            let text = format!("first line\n let it{} be\n", ban.text);
            let found = check(&file, &text);
            assert_eq!(found.iter().filter(|finding| finding.why.contains(ban.why)).count(), 1, "{ban:?}: {found:?}");
            assert_eq!(found[0].line, 2);
            for except in ban.except {
                let allowed = format!("{except}{}", ban.ending);
                assert!(!check(&allowed, &text).iter().any(|finding| finding.why.contains(ban.why)), "{ban:?}");
            }
        }
    }

    #[test]
    fn a_comment_may_speak_of_what_code_must_not_do() {
        assert!(check("app/pages/src/home.rs", "// Never `prop:value` here.\n    // inner_html\n").is_empty());
    }

    #[test]
    fn asynchronous_pages_are_what_is_wanted() {
        assert!(check("app/src/routes.rs", "ssr=SsrMode::Async\n").is_empty());
    }
}
