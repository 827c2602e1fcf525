"""The words of a clause among which those count that a frame asks for or rules out."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import POINTING

FROM, THAT_ONE = "از", "آن"
EARLIER = frozenset({"پیش", "قبل", "پس", "بعد"})
"""What opens an adverb with از این."""


def own_stretch(work: Work, clause: Clause, lead: int | None, inside: Sequence[Clause]) -> Stretch:
    """A clause's words but for those of who tells it (به گزارش *رسانه‌ها*، … را ممنوع کردند bans no media), of پیش از
    این, and of clauses ``inside`` it that tell of a party (وزیر *که استعفا کرده بود*، نقش خود را رد کرد), and the noun
    ``lead`` of which it tells: *نفتکشی* که توقیف شد."""
    text, first, last = work.text, clause.first, clause.last
    source, since = clause.led_by(ATTRIBUTION), before_this(work, clause)
    if source is None and lead is None and since is None and not inside:
        return Stretch.of(text, first, last)
    cuts = [] if since is None else [since]
    if inside and not work.object_is(clause, THAT_ONE):  # وزیری که حامل نامه‌ای است، *آن را* تحویل داد
        cuts += [(c.first, c.last) for c in inside if c.antecedent is not None and _is_party(c.antecedent)]
    if source is not None:
        cuts.append((source.start, source.last))
    own, at = [], clause.first
    for first, last in sorted(cuts):
        own.append((at, max(at, first)))
        at = max(at, last)
    own.append((at, clause.last))
    return Stretch.joined(text, own if lead is None else [(lead, lead + 1), *own])


def _is_party(phrase: Phrase) -> bool:
    """Whether a phrase is nobody but who acts: *وزیری* که …; not وزیر پیشنهادی را که …."""
    return not phrase.ra and bool(phrase.mentions) and phrase.mentions[-1].last == phrase.last


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
