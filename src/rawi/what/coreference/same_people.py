"""Whether two tellings may be of the same people: «یک جوان» and «یک جوان باشندهٔ خوست», a ministry and its state."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.lexicon.kinds_classes import ClassName
from rawi.text.letters import letters
from rawi.what.coreference.retold import COUNTERS
from rawi.what.model import EventDraft
from rawi.what.sides import sides
from rawi.what.work import Work
from rawi.who.model import Mention
from rawi.who.reading import POINTING

COUNTING: tuple[ClassName, ...] = ("quantifiers", "round_numbers")
OF, OTHERS = "از", frozenset({"دیگر", "دیگری"})


class SamePeople:
    """Compares parties by whom they belong to, and people who have no name by their nouns and number."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._words: dict[int, frozenset[str]] = {}
        self._mentions: dict[int, list[Mention]] = {}
        for mention in work.who.mentions:
            if mention.actor is not None:
                self._mentions.setdefault(mention.actor, []).append(mention)

    def same(self, a: Sequence[int], b: Sequence[int]) -> bool | None:
        """Whether two lists have somebody in common; None where nothing tells."""
        if not a or not b:
            return None
        if set(a) & set(b) or sides(a, self.work.who) & sides(b, self.work.who):
            return True
        unnamed = [all(map(self.is_unnamed, those)) for those in (a, b)]
        if not any(unnamed) or self._counted_apart(a, b):
            return False
        known = [self.alike(x, y) for x in a for y in b]
        return True if True in known else False if all(unnamed) and False in known else None

    def is_unnamed(self, actor: int) -> bool:
        """Whether somebody has no name: یک خبرنگار, شماری از کارمندان."""
        draft, first = self.work.who.actors[actor], self._first(actor)
        if draft.kind == "people":
            return True
        return first is not None and first.kind == "people" and self.work.text.keys[first.head] in letters(draft.name)

    def _first(self, actor: int) -> Mention | None:
        return next(iter(self._mentions.get(actor, ())), None)

    def is_nameless(self, actor: int) -> bool:
        """Whether somebody is told of by his office alone, wherever he is: رئیس پیشین دانشگاه."""
        mentions = self._mentions.get(actor, ())
        return bool(mentions) and all(m.rule == "head" and not m.plural for m in mentions)

    def one_by_name(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether the one person whom a deed befell is named by only one of its tellings: *یک بازرگان* را ربودند. …
        *حاجی نثار* ربوده شد."""
        if len(a.recipients) != 1 or len(b.recipients) != 1 or a.recipients == b.recipients:
            return False
        harms = [{t.what for t in e.tolls} for e in (a, b)]
        if all(harms) and harms[0] != harms[1]:
            return False
        (low, high), (least, most) = self._number(a.recipients), self._number(b.recipients)
        actors = self.work.who.actors
        named = actors[b.recipients[0]].kind == "person" and not self.is_unnamed(b.recipients[0])
        single = (low, high) == (least, most) == (1, 1)
        return named and single and (self.is_unnamed(a.recipients[0]) or self.is_nameless(a.recipients[0]))

    def _counted_apart(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether all of both are counted, and not by one figure: یک تن, بیش از بیست تن."""
        (low, high), (least, most) = self._number(a), self._number(b)
        return (high is not None and high < least) or (most is not None and most < low)

    def _number(self, actors: Sequence[int]) -> tuple[int, int | None]:
        """How many people there are at least and at most."""
        low, high = 0, 0 if actors else None
        for actor in actors:
            mention = self._first(actor)
            one = mention is not None and (mention.kind == "person" or not mention.plural)
            count = None if mention is None else mention.count or ((1, 1) if one else None)
            least, most = count if count is not None else (1, None)
            low, high = low + least, None if high is None or most is None else high + most
        return low, high

    def as_many(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether both are as many people, more than one and counted: *هشت زندانی*, *هشت تن*."""
        unnamed = any(self.is_unnamed(x) for x in (*a, *b))
        if not unnamed or not self.number_alike(a, b):
            return False
        one, other = ({s for x in those for s in self.work.who.actors[x].sectors} for those in (a, b))
        return self.same(a, b) is not False or bool(one & other)  # دو افسر پلیس, دو مأمور

    def number_alike(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether both are counted by one figure, more than one."""
        one, other = self._number(a), self._number(b)
        return one == other and one[0] == one[1] and one[0] > 1

    def alike(self, a: int, b: int) -> bool | None:
        """Whether what people are called does not contradict: شماری از باشندگان خوست, باشندگان خوست."""
        words, others = self._words_of(a), self._words_of(b)
        if not words or not others:
            return None
        one, other = self._first(a), self._first(b)
        if one is not None and other is not None and one.entry and one.entry == other.entry:
            heads = {self.work.text.lemmas[m.head] for m in (one, other)}  # یک مهاجم, یک حمله‌کننده
            words, others = words - heads, others - heads
        return words <= others or others <= words

    def _words_of(self, actor: int) -> frozenset[str]:
        """The words that people are called by, but for those that count or point."""
        found = self._words.get(actor)
        if found is None:
            keys, lemmas, tokens = self.work.text.keys, self.work.text.lemmas, self.work.tokens
            draft, left = self.work.who.actors[actor], POINTING | COUNTERS | OTHERS | {OF}
            alone = self.is_unnamed(actor) or (not draft.roles and self.is_nameless(actor))
            spans = draft.spans[:1] if alone else [(r.first, r.last) for r in draft.roles]
            called = [i for first, last in spans for i in range(first, last)]
            kept = (i for i in called if tokens[i].word.number is None and tokens[i].word.kind == "word")
            kept = (i for i in kept if keys[i] not in left and lemmas[i] not in left)
            first = min(called, default=0)  # غیرنظامیان *این کشور*; not *این زنان*
            kept = (i for i in kept if i <= first + 1 or keys[i - 1] not in POINTING)
            found = frozenset(lemmas[i] for i in kept if not any(self.work.is_a(i, c) for c in COUNTING))
            self._words[actor] = found
        return found
