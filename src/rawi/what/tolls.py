"""How many were killed, wounded or detained, as the text tells it."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.record import TollKind
from rawi.text.model import Token
from rawi.what.model import TollDraft

KILLED = frozenset({"کشتن", "جان", "قتل", "هلاک", "تلفات", "کشته", "اعدام", "شهید", "جانباخته", "کشتهشده"})
WOUNDED = frozenset({"زخمی", "زخم", "مجروح", "جراحت", "زخمیان"})
AT_LEAST = (("کم", "از", "کم"), ("دست", "کم"), ("دستکم",), ("حداقل",), ("بیش", "از"), ("بیشتر", "از"), ("لااقل",))
COUNTED = frozenset({"تن", "نفر", "فرد", "کشته", "زخمی", "مجروح"})
_SCALES = {"هزار": 1000, "میلیون": 10**6, "میلیارد": 10**9}


def number_at(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """The cardinal number that begins at a token, with هزار and میلیون, and the token after it."""
    value, total, i = None, 0, at
    while i < last:
        word = tokens[i].word
        if word.number is None or word.ordinal:
            if (
                word.key == "و"
                and value is not None
                and i + 1 < last
                and tokens[i + 1].word.number is not None
                and not tokens[i + 1].word.ordinal
                and i > at
                and tokens[i - 1].key in _SCALES
            ):
                i += 1
                continue
            break
        if word.key in _SCALES:
            total += (value if value is not None else 1) * _SCALES[word.key]
            value = 0
        else:
            value = (value or 0) + word.number
        i += 1
    if i == at or value is None:
        return None
    return total + value, i


def at_least(tokens: list[Token], at: int) -> bool:
    """Whether "at least" or "more than" stands before a number."""
    return any(at >= len(p) and all(tokens[at - len(p) + k].key == p[k] for k in range(len(p))) for p in AT_LEAST)


def figures(tokens: list[Token], first: int, last: int) -> list[tuple[int, int | None, int, int]]:
    """All cardinal numbers of a stretch: low, high (None for at least), first and last token."""
    found, i = [], first
    while i < last:
        number = number_at(tokens, i, last) if tokens[i].word.number is not None else None
        if number is None:
            i += 1
            continue
        value, end = number
        found.append((value, None if at_least(tokens, i) else value, i, end))
        i = end
    return found


def _what(tokens: list[Token], first: int, last: int) -> TollKind | None:
    for i in range(first, last):
        word = tokens[i].word
        if word.lemma in WOUNDED or word.key in WOUNDED:
            return "wounded"
        if word.lemma in KILLED or word.key in KILLED or any(f.lemma == "کشتن" for f in word.verbs):
            return "killed"
    return None


def tolls_of(tokens: list[Token], clause: Clause, type_: str, mode: str, victims: list[Phrase]) -> list[TollDraft]:
    """The figures of an ASSAULT or COERCE clause: counts of its victims, or numbers beside کشته and زخمی."""
    end = clause.verb.last if clause.verb else clause.last
    found: list[TollDraft] = []
    if type_ == "COERCE":
        if mode == "arrest":
            for phrase in victims:
                for mention in phrase.mentions:
                    if mention.count is not None:
                        return [TollDraft("detained", *mention.count, mention.first, mention.last)]
        return found
    for low, high, first, last in figures(tokens, clause.first, end):
        if not _counts_people(tokens, last, end, clause):
            continue
        what = _what(tokens, last, end)
        if what is not None and not any(t.what == what for t in found):
            found.append(TollDraft(what, low, high, first, last))
    return found


def _counts_people(tokens: list[Token], last: int, end: int, clause: Clause) -> bool:
    """Whether the number's noun is of people: a counted mention, or تن، نفر، کشته، زخمی right after it."""
    if last >= end:
        return False
    if tokens[last].word.lemma in COUNTED or tokens[last].key in COUNTED:
        return True
    return any(
        m.count is not None and m.first <= last < m.last
        for p in clause.phrases
        for m in p.mentions
        if m.kind not in ("place",)
    )


def written(tolls: list[TollDraft], what: str) -> str | None:
    """The figures of one kind as the record writes them: ``10``, ``10+`` for at least, ``2..7``, joined by ``|``."""
    parts: list[str] = []
    for toll in tolls:
        if toll.what == what:
            text = (
                f"{toll.low}+"
                if toll.high is None
                else str(toll.low)
                if toll.high == toll.low
                else f"{toll.low}..{toll.high}"
            )
            if text not in parts:
                parts.append(text)
    return "|".join(parts) or None
