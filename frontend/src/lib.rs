//! What the browser loads: it wakes the islands.
