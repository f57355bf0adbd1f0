//! The one SQL text, for SQLite and PostgreSQL.
