use serde::{Deserialize, Serialize};

/// What a browser says of itself, as far as people tell browsers apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Browser {
    /// Which one, if it is one that people know.
    pub name: Option<BrowserName>,
    /// What it runs on.
    pub system: Option<System>,
}

/// The name on a browser's icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BrowserName {
    Chrome,
    Edge,
    Firefox,
    Opera,
    Safari,
    SamsungInternet,
}

/// What people would say they hold in their hands or sit in front of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum System {
    Android,
    ChromeOs,
    Ipad,
    Iphone,
    Linux,
    Mac,
    Windows,
}

/// The order matters: a browser also names those it wants to be taken for, each of which comes after it here.
const NAMES: [(&str, BrowserName); 14] = [
    ("Edg/", BrowserName::Edge),
    ("EdgA/", BrowserName::Edge),
    ("EdgiOS/", BrowserName::Edge),
    ("OPR/", BrowserName::Opera),
    ("OPT/", BrowserName::Opera),
    ("OPiOS/", BrowserName::Opera),
    ("SamsungBrowser/", BrowserName::SamsungInternet),
    ("Firefox/", BrowserName::Firefox),
    ("FxiOS/", BrowserName::Firefox),
    ("HeadlessChrome/", BrowserName::Chrome),
    ("Chrome/", BrowserName::Chrome),
    ("Chromium/", BrowserName::Chrome),
    ("CriOS/", BrowserName::Chrome),
    ("Safari/", BrowserName::Safari),
];

const SYSTEMS: [(&str, System); 7] = [
    ("Android", System::Android),
    ("iPhone", System::Iphone),
    ("iPad", System::Ipad),
    ("Windows", System::Windows),
    ("Macintosh", System::Mac),
    ("CrOS", System::ChromeOs),
    ("Linux", System::Linux),
];

impl Browser {
    /// What a `User-Agent` header says. Whatever it holds, only names from the lists above come out.
    #[must_use]
    pub fn of(user_agent: &str) -> Self {
        Self { name: first(&NAMES, user_agent), system: first(&SYSTEMS, user_agent) }
    }
}

fn first<T: Copy>(marks: &[(&str, T)], user_agent: &str) -> Option<T> {
    marks.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_called_what_its_icon_says() {
        use {BrowserName as Name, System as On};
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        let ios = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
        let android = "Mozilla/5.0 (Linux; Android 10; K)";
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)";
        for (user_agent, name, system) in [
            (format!("{windows} {webkit} Chrome/142.0.0.0 Safari/537.36"), Name::Chrome, On::Windows),
            (format!("{windows} {webkit} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"), Name::Edge, On::Windows),
            (format!("{windows} {webkit} Chrome/142.0.0.0 Safari/537.36 OPR/120.0.0.0"), Name::Opera, On::Windows),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0".to_owned(),
                Name::Firefox,
                On::Windows,
            ),
            (format!("{android} {webkit} Chrome/142.0.0.0 Mobile Safari/537.36"), Name::Chrome, On::Android),
            (
                format!("{android} {webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36"),
                Name::SamsungInternet,
                On::Android,
            ),
            (
                "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0".to_owned(),
                Name::Firefox,
                On::Android,
            ),
            (format!("{iphone} {ios} Version/18.5 Mobile/15E148 Safari/604.1"), Name::Safari, On::Iphone),
            (format!("{iphone} {ios} CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1"), Name::Chrome, On::Iphone),
            (format!("{iphone} {ios} FxiOS/145.0 Mobile/15E148 Safari/605.1.15"), Name::Firefox, On::Iphone),
            (
                format!("Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) {ios} Version/18.5 Mobile/15E148 Safari/604.1"),
                Name::Safari,
                On::Ipad,
            ),
            (
                format!("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {ios} Version/18.5 Safari/605.1.15"),
                Name::Safari,
                On::Mac,
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0".to_owned(),
                Name::Firefox,
                On::Linux,
            ),
            (
                format!("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {webkit} Chrome/142.0.0.0 Safari/537.36"),
                Name::Chrome,
                On::ChromeOs,
            ),
        ] {
            assert_eq!(Browser::of(&user_agent), Browser { name: Some(name), system: Some(system) }, "{user_agent}");
        }
    }

    #[test]
    fn what_nobody_knows_is_unknown() {
        for user_agent in ["", "curl/8.5.0", "<script>alert(1)</script>", "mozilla"] {
            assert_eq!(Browser::of(user_agent), Browser::default(), "{user_agent}");
        }
        let system_only = Browser { name: None, system: Some(System::Windows) };
        assert_eq!(Browser::of("Something/1.0 (Windows NT 10.0)"), system_only);
    }
}
