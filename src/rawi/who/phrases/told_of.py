"""Names that no list knows, somebody's by what is told of him: *هافمان* استعفا داد, با *هافمان* دیدار کرد."""

from __future__ import annotations

from rawi.who.phrases.families import FamilyNames
from rawi.who.reading import OBJECT

WITH, FAR = "با", 14
"""Before whom one meets, and within so many words of a name the verb that tells of him stands."""


class ToldOf(FamilyNames):
    """Reads deeds and lots that are a person's."""

    def _is_told_of(self, i: int, k: int, last: int) -> bool:
        """Whether a word of no list that opens a sentence, or stands behind با, is somebody by its verb's noun:
        *کوزنتسوف* در مسکو بازداشت شد, با *کوزنتسوف* گفتگو کرد."""
        met, opens = i > 0 and self.keys[i - 1] == WITH, self._is_first(i)
        if not (met or opens) or k >= last:
            return False
        at = k
        while at < last and self.blocked[at] and not self.key_is(at, "persons_lots"):
            at += 1  # هافمان | روز دوشنبه وارد کابل شد
        f = self.infos[min(at, last - 1)]
        verb = next(
            (j for j in range(at, min(last, k + FAR)) if self.infos[j].finite or self.infos[j].participle), None
        )
        if verb is None or verb <= at:
            return False
        if self.key_is(at, "persons_lots") and opens:
            return True
        if not self.key_is(verb - 1, "meetings" if met else "persons_lots"):
            return False
        return f.function or at > k or at == verb - 1 or OBJECT in self.keys[at + 1 : at + 3]

    def _has_title(self, i: int, k: int, last: int) -> bool:
        """Whether the office right behind a word of no list that opens a sentence is his: *هافمان* سفیر آلمان گفت."""
        f = self.infos[k] if k < last else None
        return f is not None and f.office and not f.plural and self._is_first(i) and self._begins_title(k, last)
