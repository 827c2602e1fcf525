"""Whose telling an account is, once quotations and copies are followed to their end.

In this order: the actors whose word the account rests on (one ministry's statement is one origin, whoever carries it);
the agency that the report credits in its first or last lines; the report that it copies; the outlet itself. Unnamed
sources (residents, officials) are one origin for each report that is no copy.
"""

from __future__ import annotations

from collections.abc import Sequence

from rawi.archive.actors import is_generic
from rawi.archive.register import Register
from rawi.record import Record

_LEAD = 160
"""Code points of a report's beginning in which a dateline or a credit stands."""
_TAIL = 170
"""The longest last paragraph that is a credit."""
_PLATFORMS = frozenset({"Q918", "Q355", "Q15616276", "Q209330", "Q866", "Q1049511", "Q48938223"})
"""Where anybody publishes (X, Facebook, Telegram, Instagram, YouTube, WhatsApp, TikTok): no one's word."""


def credit(record: Record, text: str, own: str = "") -> str:
    """The local id of the outlet that a report credits as a whole, or nothing: ``(Pajhwok)`` in the dateline, «به گزارش
    ایسنا» in the first sentence, or a short last paragraph that names an agency. ``own`` is the report's own outlet."""
    doubting = {r.actor for e in record.events for r in e.responses if r.stance == "unverified"}
    outlets = [
        a
        for a in record.actors
        if a.kind == "outlet"
        and a.id != own
        and a.id not in doubting
        and not is_generic(a)
        and not a.transliterated
        and a.wikidata not in _PLATFORMS
    ]
    body = _body(text)
    tail = text.rstrip().rfind("\n") + 1
    for actor in outlets:
        if any(body <= m.start < body + _LEAD and _credited(text, body, m.start, m.end) for m in actor.mentions):
            return actor.id
    first = min((i for i in (text.find(".", body), text.find("\n", body)) if i > 0), default=len(text))
    lead = min(first, body + _LEAD)
    telling = {a for s in record.statements for a in (*s.speakers, *s.via) if s.evidence and s.evidence[0].start < lead}
    telling |= {a for e in record.events for a in e.sources if e.evidence and e.evidence[0].start < lead}
    for actor in outlets:
        if actor.id in telling and any(body <= m.start < lead for m in actor.mentions):
            return actor.id
    for actor in outlets:
        if body < tail and len(text.rstrip()) - tail <= _TAIL and any(m.start >= tail for m in actor.mentions):
            return actor.id
    return ""


def _body(text: str) -> int:
    """Where the report begins after its title."""
    first = text.find("\n")
    return first + 1 if 0 < first < 220 and text[first - 1] not in ".!؟" else 0


def _credited(text: str, body: int, start: int, end: int) -> bool:
    """Whether a mention stands where datelines have their agency: in brackets, or set off by a dash or slash."""
    before, after = text[body:start].rstrip(), text[end : end + 24].lstrip()
    if "." in before or len(before) > 60:
        return False
    if "(" in before[-30:] and ")" in after:
        return True
    return (not before or before[-1] in "-–—/:،") and after[:1] in ("-", "–", "—", "/", ":")


def origin_of(sources: Sequence[int], register: Register, outlet: str, credited: int | None, root: int) -> str:
    """The origin of one account as a key. ``root`` is the document that this one copies in the end, or itself.

    Of a chain the end counts: what an agency brings of a ministry is the ministry's; what it brings of somebody unnamed
    is the agency's.
    """
    named = sorted({s for s in sources if not register.unnamed(s)})
    speaking = [s for s in named if register.get(s).kind != "outlet"] or named
    if speaking:
        return "a" + "+".join(map(str, speaking))
    if sources:
        return f"{'+'.join(f'a{s}' for s in sorted(sources))}@d{root}"
    return f"a{credited}" if credited else outlet
