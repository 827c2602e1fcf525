"""Whose telling an account is, once quotations and copies are followed to their end.

In this order: the actors whose word the account rests on (one ministry's statement is one origin, whoever carries it);
the agency that the report credits in its first or last lines; the report that it copies; the outlet itself. Unnamed
sources (residents, officials) are one origin for each report that is no copy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rawi.archive.actors import is_generic
from rawi.record import Record

_LEAD = 160
"""Code points of a report's beginning in which a dateline or a credit stands."""
_TAIL = 170
"""The longest last paragraph that is a credit."""


def credit(record: Record, text: str, own: str = "") -> str:
    """The local id of the outlet that a report credits as a whole, or nothing: ``(Pajhwok)`` in the dateline, «به گزارش
    ایسنا» in the first sentence, or a short last paragraph that names an agency."""
    outlets = [a for a in record.actors if a.kind == "outlet" and not is_generic(a) and a.id != own]
    body = _body(record, text)
    tail = text.rstrip().rfind("\n") + 1
    short = len(text.rstrip()) - tail <= _TAIL
    for actor in outlets:
        if any(body <= m.start < body + _LEAD and _credited(text, body, m.start, m.end) for m in actor.mentions):
            return actor.id
    speakers = {
        actor
        for s in record.statements
        for actor in (*s.speakers, *s.via)
        if any(body <= e.start < body + _LEAD for e in s.evidence)
    }
    for actor in outlets:
        if actor.id in speakers and any(body <= m.start < body + _LEAD for m in actor.mentions):
            return actor.id
    for actor in outlets:
        if short and tail > body and any(m.start >= tail for m in actor.mentions):
            return actor.id
    return ""


def _body(record: Record, text: str) -> int:
    """Where the report begins after its title."""
    first = text.find("\n")
    return first + 1 if 0 < first < 220 else 0


def _credited(text: str, body: int, start: int, end: int) -> bool:
    """Whether a mention stands where datelines have their agency: in brackets, or set off by a dash or slash."""
    before, after = text[body:start].rstrip(), text[end : end + 24].lstrip()
    if "." in before or len(before) > 60:
        return False
    if "(" in before[-30:] and ")" in after:
        return True
    return (not before or before[-1] in "-–—/:،") and after[:1] in ("-", "–", "—", "/", ":")


def origin_of(
    sources: Sequence[int],
    generic: Callable[[int], bool],
    outlet: str,
    credited: int | None,
    root: int,
) -> str:
    """The origin of one account as a key. ``root`` is the document that this one copies in the end, or itself."""
    named = sorted(s for s in sources if not generic(s))
    if named:
        return "a" + "+".join(map(str, named))
    if sources:
        return f"{'+'.join(f'a{s}' for s in sorted(sources))}@d{root}"
    return f"a{credited}" if credited else outlet
