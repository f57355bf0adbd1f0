//! Building blocks over USWDS markup.
