"""Shapes of the lexicon files of the time room."""

from __future__ import annotations

from rawi.lexicon.schema import Entry, file  # noqa: F401
