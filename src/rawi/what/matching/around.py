"""The words of a clause among which those count that a frame asks for or rules out."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import POINTING

FROM = "از"
EARLIER = frozenset({"پیش", "قبل", "پس", "بعد"})
"""What opens an adverb with از این."""


def own_stretch(work: Work, clause: Clause, lead: int | None) -> Stretch:
    """A clause's words but for those of who tells it (به گزارش *رسانه‌ها*، … را ممنوع کردند bans no media) and of پیش از
    این, and the noun ``lead`` of which it tells: *نفتکشی* که توقیف شد."""
    text, first, last = work.text, clause.first, clause.last
    source, since = clause.led_by("attribution"), before_this(work, clause)
    if source is None and lead is None and since is None:
        return Stretch(text.keys[first:last], text.lemmas[first:last])
    cuts = [] if since is None else [since]
    if source is not None:
        cuts.append((source.start, source.last))
    own, at = [], clause.first
    for first, last in sorted(cuts):
        own.append((at, first))
        at = last
    own.append((at, clause.last))
    return Stretch.joined(text, own if lead is None else [(lead, lead + 1), *own])


def before_this(work: Work, clause: Clause) -> tuple[int, int] | None:
    """Where پیش از این stands by itself, whose از leads to nobody: *پیش از این* در کابل دیدار کردند; but پیش از *این
    نشست*."""
    keys = work.text.keys
    if EARLIER.isdisjoint(keys[clause.first : clause.last]):
        return None
    for at in range(clause.first, clause.last - 2):
        if keys[at] in EARLIER and keys[at + 1] == FROM and keys[at + 2] in POINTING:
            alone = not any(p.first <= at + 2 < p.last for p in clause.phrases)
            return (at, at + 3) if alone else None
    return None
