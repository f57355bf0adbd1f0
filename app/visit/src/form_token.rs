use crate::{CookieName, Refused, Visit};

/// Proof that a form was written by us for this browser.
///
/// It is a keyed hash of the cookie the browser sends by itself, covered with a fresh random mask
/// in every answer, so that compressed answers of different length tell nothing about it.
#[derive(Debug, Clone)]
pub struct FormToken(String);

const HALF: usize = 32;

impl FormToken {
    /// The token as a hidden field holds it.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }
}

impl Visit {
    /// A token for the forms of this answer. Without a cookie to bind it to it is worth nothing.
    #[must_use]
    pub fn form_token(&self) -> FormToken {
        let proof = self.proof().unwrap_or_default();
        let mask = self.services.random::<HALF>();
        let mut text = String::with_capacity(4 * HALF);
        for byte in mask.iter().copied().chain(proof.iter().zip(mask).map(|(proof, mask)| proof ^ mask)) {
            text.push(hex(byte >> 4));
            text.push(hex(byte & 15));
        }
        FormToken(text)
    }

    /// Accepts a form only if it carries a token made for this browser.
    pub fn accept(&self, token: &str) -> Result<(), Refused> {
        if is_made_of(token, self.proof()) { Ok(()) } else { Err(Refused::Forged) }
    }

    /// Whether a form was written for this browser while somebody was signed in here, whose session has ended since.
    #[must_use]
    pub fn was_written_for_ended_session(&self, token: &str) -> bool {
        let ended = self.cookies.get(CookieName::Session).filter(|_| self.session.is_none());
        is_made_of(token, ended.map(|session| self.proof_of(session)))
    }

    fn proof(&self) -> Option<[u8; HALF]> {
        self.bound_to().map(|held| self.proof_of(held))
    }

    fn proof_of(&self, held: &str) -> [u8; HALF] {
        self.services.vault().lookup("form-token", held)
    }

    /// What only this browser holds, of somebody who is signed in or not: what is made for it is bound to that.
    #[must_use]
    pub fn bound_to(&self) -> Option<&str> {
        match &self.session {
            Some(_) => self.cookies.get(CookieName::Session),
            None => self.cookies.get(CookieName::Visitor),
        }
    }
}

fn is_made_of(token: &str, proof: Option<[u8; HALF]>) -> bool {
    let (Some(proof), Some((mask, covered))) = (proof, unhex(token)) else { return false };
    proof.iter().zip(mask).zip(covered).fold(0, |all, ((proof, mask), covered)| all | (proof ^ mask ^ covered)) == 0
}

fn hex(nibble: u8) -> char {
    char::from_digit(u32::from(nibble), 16).unwrap_or('0')
}

fn unhex(text: &str) -> Option<([u8; HALF], [u8; HALF])> {
    let (mut mask, mut covered) = ([0; HALF], [0; HALF]);
    if text.len() != 4 * HALF || !text.is_ascii() {
        return None;
    }
    for (index, place) in mask.iter_mut().chain(covered.iter_mut()).enumerate() {
        *place = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some((mask, covered))
}
