"""`find`: first version."""
from __future__ import annotations

from datetime import date

from rawi.lexicon import Lexicon
from rawi.text.model import Text
from rawi.time.model import Published, Times


def find(text: Text, day: date | None, lexicon: Lexicon | None = None) -> Times:
    """All time expressions of a text."""
    return Times([], Published(day))
