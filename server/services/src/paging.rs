//! Lists that are read page by page, which are counted from 1. One more than fits is read, so that it is known whether there
//! is a next page.

/// What is read for a page: how many come before it, and how many.
pub(crate) const fn part(page: u32, size: u32) -> (u32, u32) {
    (page.saturating_sub(1).saturating_mul(size), size + 1)
}

/// Takes what is beyond the page away: whether there was something.
pub(crate) fn cut<T>(read: &mut Vec<T>, size: u32) -> bool {
    let most = usize::try_from(size).unwrap_or(usize::MAX);
    let has_more = read.len() > most;
    read.truncate(most);
    has_more
}
