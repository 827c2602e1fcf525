"""What an accord or a meeting is called after that is no party to it: توافق ابراهیم, نشست دوحه."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.text.model import Text
from rawi.who.words.vocabulary import Vocabulary

FAR = 2
"""So many adjectives may stand between an accord and its name: توافق‌های *تاریخی* ابراهیم."""
RELATING = "ی"
"""How adjectives end that relate to something: *تاریخی*."""


def names_pact(vocabulary: Vocabulary, text: Text, lemmas: Sequence[str], at: int) -> bool:
    """Whether the word at ``at`` stands in the ezafe of an accord or a meeting, behind its adjectives."""
    pacts = vocabulary.classes["pacts"]
    for k in range(at - 1, max(at - 2 - FAR, -1), -1):
        if lemmas[k] in pacts:
            return True
        if not (vocabulary.info(text.tokens[k].word).adjective or text.keys[k].endswith(RELATING)):
            return False
    return False
