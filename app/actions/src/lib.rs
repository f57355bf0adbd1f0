//! Server functions: what a page's forms post to.
