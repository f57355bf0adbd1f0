/// What a form brings when it is approved, which decides how its case ends. It is told by the form's number, since cases
/// also come of forms that cannot be filed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// A card is made: of a permanent resident, or of somebody who may work.
    Card,
    /// A travel document or a certificate is made.
    Document,
    /// A ceremony with the oath.
    Naturalization,
    /// Somebody else may go on: the case can go to a consulate.
    Petition,
    /// The decision itself.
    Other,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Card, Self::Document, Self::Naturalization, Self::Petition, Self::Other];

    /// That of a form, by its id.
    #[must_use]
    pub fn of(form: &str) -> Self {
        match form {
            "i-90" | "i-485" | "i-687" | "i-698" | "i-751" | "i-765" | "i-829" => Self::Card,
            "i-131" | "i-102" | "n-565" | "n-600" | "n-600k" => Self::Document,
            "n-400" => Self::Naturalization,
            "i-129" | "i-129f" | "i-130" | "i-140" | "i-360" | "i-526" | "i-526e" | "i-600" | "i-730" | "i-800"
            | "i-824" => Self::Petition,
            _ => Self::Other,
        }
    }
}
