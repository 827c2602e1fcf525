"""Names that what tells of a life beside them shows: *ارغوان نوری*، زندانی سیاسی, *حسین (شایان) نوری*."""

from __future__ import annotations

from rawi.who.phrases.families import EVERYDAY, RARE
from rawi.who.phrases.told_of import ToldOf
from rawi.who.words.vocabulary import AGED

LONGEST_FAMILY = 4
BRACKET, BRACKET_END, MOST_GIVEN = "(", ")", 2


class Lives(ToldOf):
    """Marks names that age, home, lot or another name beside them show."""

    def _namelike(self, i: int) -> bool:
        """Whether a word may be one of a name."""
        raise NotImplementedError

    def _drops(self, i: int, end: int) -> bool:
        """Whether a common word before a name is no part of it."""
        raise NotImplementedError

    def _is_name(self, start: int, end: int) -> bool:
        """Whether words that may be a name are one."""
        raise NotImplementedError

    def _name_end(self, j: int, last: int, honoured: bool, titled: bool) -> int:
        """Where a name that begins at a word ends."""
        raise NotImplementedError

    def _mark_told_life(self, first: int, comma: int, last: int) -> None:
        """Mark the name that opens a sentence, or stands behind the verb or relative before it, where a comma and what
        its bearer is by age, home or lot follow: *تکتم رستمی*، ۲۲ ساله، …, خانوادهٔ *کریگ فورمن*، شهروند هلند، …."""
        if not self._tells_life(comma + 1, last):
            return
        start = comma
        while start > first and comma - start < LONGEST_FAMILY and self._namelike(start - 1):
            if self.lemmas[start - 1] in self.v.relatives:
                break
            start -= 1
        opens = start == first or self.infos[start - 1].finite or self.lemmas[start - 1] in self.v.relatives
        while comma - start > 1 and self._drops(start, comma):
            start += 1  # حکم اعدام | کریم نوری، شهروند ۲۸ ساله
        size = comma - start
        if not opens or size == 0 or (size == 1 and not (self.infos[start].name and start == first)):
            return
        if self._is_name(start, comma) or (size == 2 and self._are_odd(start)):
            self.strong[start] = comma

    def _tells_life(self, i: int, last: int) -> bool:
        """Whether words tell somebody's age, home or lot, and no function: *۲۲ ساله*, *ساکن اصفهان*, *زندانی سیاسی*."""
        f = self.infos[i]
        if f.number is not None:
            return i + 1 < last and self.keys[i + 1] == AGED
        if not (f.people and f.kin) or f.plural or f.word.indefinite or self.blocked[i]:
            return False
        return (
            self.lemmas[i] not in self.v.relatives and self.v.people.match(self.keys, self.lemmas, i, last) is not None
        )

    def _are_odd(self, start: int) -> bool:
        """Whether two words are hardly used as words of the language, and no noun, adjective or verb of it."""
        first, second = self.infos[start], self.infos[start + 1]
        plain = all(
            f.plain and not (f.head or f.action or f.adjective or f.gaz or f.word.verbs) for f in (first, second)
        )
        return (
            plain and not (first.plural or second.plural) and 0 < second.word.rank < RARE and first.word.rank < EVERYDAY
        )

    def _names_with_others(self, first: int, last: int) -> None:
        """Mark names in which what else somebody is called stands in brackets: *حسین (شاهان) علیزاده* بازداشت شد."""
        for i in range(first + 1, last - 3) if BRACKET in self.keys[first:last] else ():
            closes = self.keys[i] == BRACKET and self.keys[i + 2] == BRACKET_END
            called = closes and len(self.keys[i + 1]) > 2 and self.infos[i + 1].plain  # not محمد (ص)
            if not (called and self.infos[i - 1].given):
                continue
            start = i - 1
            while start > first and self.infos[start - 1].given and i - start < MOST_GIVEN:
                start -= 1
            after = i + 3
            end = self.strong.pop(after, None) or self._name_end(after, last, True, False)
            if end > after and (self.infos[after].name or end in (after + 1, after + 2)):
                self.strong[start] = end
