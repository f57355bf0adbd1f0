use domain::{AccountKind, Holder};

use super::{ROSA, from_here};
use crate::{Fault, Services};

/// What a representative types of herself.
const TYPED: [(&str, &str); 8] = [
    ("given", "Rosa"),
    ("family", "Delgado"),
    ("phone", "+1 217 555 0188"),
    ("firm", "Delgado Immigration Law"),
    ("address", "75 Court Street, Springfield IL 62701"),
    ("licensed-by", "Illinois"),
    ("bar-number", "6300188"),
    ("certified", "yes"),
];

impl Services {
    /// Says of the account of the representative that it is an attorney's.
    pub(super) async fn say_who_represents(&self) -> Result<(), Fault> {
        let Some(session) = self.demonstration_session(&ROSA.address()?, from_here()).await? else { return Ok(()) };
        let typed = |key: &str| TYPED.iter().find(|(name, _)| *name == key).map_or("", |(_, text)| *text);
        let holder = Holder::read(AccountKind::Attorney, &typed, self.today());
        let holder = holder.map_err(|_| Fault::Unreadable("the representative of the demonstration"))?;
        // Nothing is there yet that would keep the account from being one.
        let _saved = self.save_holder(&session, &holder, from_here()).await?;
        Ok(())
    }
}
