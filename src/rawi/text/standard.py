"""Which written standard a report is in, Afghan Dari or Iranian Persian, told by words that only one of them uses."""

from __future__ import annotations

from typing import Literal

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_text import Standard
from rawi.lexicon.phrasebook import where
from rawi.text.letters import letters
from rawi.text.model import Text

Language = Literal["prs", "pes"]


class Standards:
    """The words of a lexicon that tell the standards apart; ISO 639-3 codes."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries = list(lexicon.of(Standard).values())
        dari = {letters(w) for e in entries for w in e.prs}
        iranian = {letters(w) for e in entries for w in e.pes}
        self._told: dict[str, int] = {**dict.fromkeys(dari - iranian, 1), **dict.fromkeys(iranian - dari, -1)}

    def of(self, text: Text) -> Language | None:
        """The standard that most of the telling words belong to, or None where they are even or missing."""
        told, keys, lemmas = self._told, text.keys, text.lemmas
        telling = {*where(keys, told), *where(lemmas, told)}
        balance = sum([told.get(keys[at]) or told[lemmas[at]] for at in telling])
        return "prs" if balance > 0 else "pes" if balance < 0 else None
