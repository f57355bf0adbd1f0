use domain::{Browser, BrowserName, System};

use crate::{Message, Words, say};

impl Words {
    /// "Firefox on Android".
    #[must_use]
    pub fn browser(&self, Browser { name, system }: Browser) -> String {
        let name = self.text(name.map_or_else(say::security_browser_unknown, browser_name));
        match system {
            Some(system) => self.text(say::security_browser_on(name, self.text(system_name(system)))),
            None => name,
        }
    }
}

fn browser_name(name: BrowserName) -> Message {
    match name {
        BrowserName::Chrome => say::security_browser_chrome(),
        BrowserName::Edge => say::security_browser_edge(),
        BrowserName::Firefox => say::security_browser_firefox(),
        BrowserName::Opera => say::security_browser_opera(),
        BrowserName::Safari => say::security_browser_safari(),
        BrowserName::SamsungInternet => say::security_browser_samsung(),
    }
}

fn system_name(system: System) -> Message {
    match system {
        System::Android => say::security_system_android(),
        System::ChromeOs => say::security_system_chrome_os(),
        System::Ipad => say::security_system_ipad(),
        System::Iphone => say::security_system_iphone(),
        System::Linux => say::security_system_linux(),
        System::Mac => say::security_system_mac(),
        System::Windows => say::security_system_windows(),
    }
}
