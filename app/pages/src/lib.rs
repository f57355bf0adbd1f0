//! Screens, a folder for each area; rendered on the server only.
