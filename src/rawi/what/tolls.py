"""How many were killed, wounded or detained, as the text tells it."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.record import TollKind
from rawi.text.model import Token
from rawi.what.figures import Figure, figures
from rawi.what.model import TollDraft
from rawi.who.model import Mention

KILLED = frozenset(
    {"کشتن", "جان", "قتل", "هلاک", "تلفات", "کشته", "اعدام", "شهید", "جانباخته", "کشتهشده", "کشتهشدگان", "جانباختگان"}
    | {"جانباختن", "مرگ", "قربانی", "تلف", "مقتول"}
)
WOUNDED = frozenset({"زخمی", "زخم", "مجروح", "جراحت", "زخمیان", "مجروحان", "مصدوم", "جرحی"})
COUNTED = frozenset({"تن", "نفر", "فرد", "کشته", "زخمی", "مجروح", "مصدوم", "شهید", "قربانی", "جانباخته", "انسان"})
_PARTS = (("به", "شمول"), ("از", "جمله"), ("شامل",), ("بشمول",), ("میان",))
"""Words after which a figure is part of the one before: ده تن، از جمله سه کودک."""


def tolls_of(tokens: list[Token], clause: Clause, frame: Predicate, victims: list[Phrase]) -> list[TollDraft]:
    """The figures of an attack or arrest: beside words of killing and wounding, else how many the deed befell."""
    if frame.type not in ("ASSAULT", "COERCE"):
        return []
    if frame.type == "ASSAULT" and frame.toll != "detained":
        beside = _beside_words(tokens, clause)
        if beside:
            return beside
    return _of_victims(frame.toll, victims) if frame.toll is not None else []


def _of_victims(toll: TollKind, victims: list[Phrase]) -> list[TollDraft]:
    for phrase in victims:
        if not phrase.mentions:
            continue
        counted = [m for m in phrase.mentions if m.count is not None]
        if counted:
            low, high = counted[0].count or (0, 0)
            return [TollDraft(toll, low, high, counted[0].first, counted[0].last)]
        if all(_one(m) for m in phrase.mentions):
            number = len(phrase.mentions)
            return [TollDraft(toll, number, number, phrase.first, phrase.last)]
    return []


def _one(mention: Mention) -> bool:
    """Whether a mention is of one person by name or office."""
    return mention.kind == "person" and not mention.plural


def _beside_words(tokens: list[Token], clause: Clause) -> list[TollDraft]:
    """Figures of people, each for the first word of killing or wounding after it, else the last one before it."""
    end = clause.verb.last if clause.verb else clause.last
    found: list[TollDraft] = []
    for figure in figures(tokens, clause.first, end):
        if not _counts_people(tokens, figure, end, clause) or (found and _is_part(tokens, figure)):
            continue
        what = _what(tokens, figure.last, end) or _told_before(tokens, clause.first, figure.first)
        if what is not None and not any(t.what == what for t in found):
            found.append(TollDraft(what, figure.low, figure.high, figure.first, figure.last))
    return found


def _what(tokens: list[Token], first: int, last: int) -> TollKind | None:
    return next((kind for i in range(first, last) if (kind := _harm(tokens[i])) is not None), None)


def _told_before(tokens: list[Token], first: int, last: int) -> TollKind | None:
    """The harm named before its figure: سبب کشته شدن ده تن شد, شمار جان‌باختگان به ۵۳ تن رسید."""
    return next((kind for i in range(last - 1, first - 1, -1) if (kind := _harm(tokens[i])) is not None), None)


def _harm(token: Token) -> TollKind | None:
    word = token.word
    if word.lemma in WOUNDED or word.key in WOUNDED:
        return "wounded"
    if word.lemma in KILLED or word.key in KILLED or any(f.lemma == "کشتن" for f in word.verbs):
        return "killed"
    return None


def _is_part(tokens: list[Token], figure: Figure) -> bool:
    return any(all(tokens[figure.first - len(p) + k].key == p[k] for k in range(len(p))) for p in _PARTS)


def _counts_people(tokens: list[Token], figure: Figure, end: int, clause: Clause) -> bool:
    """Whether the number's noun is of people: a counted mention, or تن، نفر، کشته، زخمی right after it."""
    at = figure.last
    if at >= end:
        return False
    if tokens[at].word.lemma in COUNTED or tokens[at].key in COUNTED:
        return True
    return any(
        m.count is not None and m.first <= at < m.last and m.kind != "place" for p in clause.phrases for m in p.mentions
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
