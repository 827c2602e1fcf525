"""The archive: everything ever read, merged across outlets, in one SQLite file that a person lives in for years."""
