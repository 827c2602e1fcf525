"""Who took part in a gathering besides whose it was: its chair, its host, those present."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.text.letters import letters
from rawi.what.work import Work

LED_BY = "به رهبری"
PRESENCE = frozenset({"حضور", "اشتراک", "شرکت", "مشارکت"})
HOSTING = "میزبانی"
_ELSEWHERE = frozenset({"visit", "phone"})
"""Modes of meetings at which nobody is present but those who meet."""


class Gathered:
    """Finds those named as present at what a clause tells: *به ریاست* والی, *با حضور* نمایندگان, *به میزبانی* قطر."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def those(self, clause: Clause, mode: str = "") -> list[int]:
        """The actors, each once; those who only write of it are left out."""
        if mode in _ELSEWHERE:
            return []
        return self._of([p for p in clause.phrases if self._is_present(clause, p)])

    def hosts(self, clause: Clause) -> list[int]:
        """Who held it at his own place: *به میزبانی* قطر."""
        return self._of([p for p in clause.phrases if p.func in ("با", "به") and self._leads(p) == HOSTING])

    def _of(self, phrases: list[Phrase]) -> list[int]:
        found: list[int] = []
        for phrase in phrases:
            named = self.work.args.actors_of(phrase)
            found += [a for a in named if a not in found and not self._only_writes(a)]
        return found

    def is_led(self, clause: Clause, leader: Phrase) -> bool:
        """Whether those right before are led: هیاتی *به رهبری وزیر*, not از روند صلح به رهبری دولت."""
        ends = {leader.start, leader.start - (self.work.text.keys[leader.start - 1] in COMMAS)}
        return any(p.last in ends and not p.func for p in clause.phrases)

    def _is_present(self, clause: Clause, phrase: Phrase) -> bool:
        if phrase.func == LED_BY:
            met = any(p.func == "با" and p.mentions and p.last == phrase.start for p in clause.phrases)
            return met or self.is_led(clause, phrase)  # با هیات ترکیه به ریاست وزیر دفاع
        return phrase.func == "با" and self._leads(phrase) in PRESENCE

    def _leads(self, phrase: Phrase) -> str:
        return self.work.text.keys[phrase.first]

    def _only_writes(self, actor: int) -> bool:
        draft, press = self.work.who.actors[actor], self.work.classes["press"]
        return draft.kind == "outlet" or any(letters(word) in press for word in draft.name.split())
