"""Whether two accounts tell one event: what speaks for it and against it, in points, and what forbids it.

Points are rough logarithms of odds, set by hand and measured on annotated pairs (docs/archive.md). Three things forbid
joining whatever else agrees: another kind of event, days that exclude each other, and another who or whom. The last,
where all the rest agrees, is a rival account: the other side tells of the same thing otherwise.
"""

from __future__ import annotations

from math import cos, fsum, hypot, radians

from rawi.archive.model import Features, Figure, Judgement, Party, Verdict, Where
from rawi.archive.weights import weight

SAME = 3.5
"""Points from which two accounts are one event."""
STORY = 1.5
"""Points for two reports that tell another event in common: the same president condemning the same attack."""
DOUBTFUL = 2.5
"""Points from which a person is asked (`rawi review`)."""
_ASPECTS = {"asserted": "a", "ongoing": "a", "historical": "a", "future": "f", "hypothetical": "h", "negated": "n"}
_LONG = 10
"""Days from which an interval is a period and no longer a date."""
_FAR = 120.0
"""Kilometres between places that are not one."""
_RECENT = 3
"""Days between reports on an event whose day is not told."""
_NEAR_MODES = (
    {"explosives", "suicide-attack"},
    {"explosives", "heavy-weapons"},
    {"aerial", "drone"},
    {"aerial", "heavy-weapons"},
    {"firearms", "heavy-weapons"},
    {"demo", "riot"},
)
"""Modes that two reports may use of one thing."""
_STRICT_PLACES = frozenset({"ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "AID", "RETREAT"})
"""Types whose events lie in one place; talks and words do not."""
_WORDS_MOST = 2.7
"""The most that words in common can give."""
ROUNDING = 1e-9
"""What adding the same points in another order may change."""
Points = tuple[float, str]


def compare(one: Features, other: Features, story: bool = False) -> Judgement:
    """The verdict on two accounts, with its points and reasons. ``story``: their reports share another event.

    Of what is different the points are the most that there can be: where all else leaves too few, words, which take
    the longest, are not looked at."""
    if one.type != other.type:
        return Judgement("different", 0.0, "other types")
    if one.document == other.document:
        return Judgement("different", 0.0, "one report tells both as two events")
    if _ASPECTS[one.aspect] != _ASPECTS[other.aspect]:
        return Judgement("different", 0.0, f"one is {one.aspect}, the other {other.aspect}")
    if one.copy_of == other.copy_of and one.words == other.words and _same_roles(one, other):
        return Judgement("same", 9.0, "the same sentence in two copies of one report")
    time = _time(one, other)
    if time is None:
        return Judgement("different", 0.0, "on other days")
    seen = [time]
    for found in (_place(one, other), _mode(one, other), _tolls(one.figures, other.figures)):
        if found is not None:
            seen.append(found)
    who, whom = _parties(one.actors, other.actors), _parties(one.recipients, other.recipients)
    clash = who < 0 or whom < 0
    most = sum([points for points, _ in seen]) + (_WORDS_MOST if one.words and other.words else 0.0)
    if not clash:
        most += who + whom + (STORY if story else 0.0)
    if most < DOUBTFUL - ROUNDING:
        return Judgement("different", most, _clash(who, whom) if clash else "too little in common")
    for found in (_words(one, other), _numbers(one, other)):
        if found is not None:
            seen.append(found)
    return _contradicted(seen, who, whom) if clash else _agreed(seen, who, whom, story)


def _agreed(seen: list[Points], who: float, whom: float, story: bool) -> Judgement:
    """The verdict where those who take part may be the same."""
    if story:
        seen.append((STORY, "their reports share other events"))
    seen += [(p, f"{name}: {_MATCHES[p]}") for name, p in (("who", who), ("whom", whom)) if p]
    total = sum([points for points, _ in seen])
    verdict: Verdict = "same" if total >= SAME else "doubtful" if total >= DOUBTFUL else "different"
    return Judgement(verdict, total, "; ".join(why for _, why in seen if why))


def _contradicted(seen: list[Points], who: float, whom: float) -> Judgement:
    """The verdict where they cannot be: a rival where all the rest agrees."""
    rest = sum([points for points, _ in seen])
    adverse = ADVERSE in (who, whom)
    verdict: Verdict = "different" if rest < DOUBTFUL else "rival" if adverse else "doubtful"
    return Judgement(verdict, rest, _clash(who, whom))


def _clash(who: float, whom: float) -> str:
    roles = [name for name, points in (("who did it", who), ("to whom", whom)) if points < 0]
    return f"they contradict in {' and '.join(roles)}"


def _same_roles(one: Features, other: Features) -> bool:
    return [p.id for p in one.actors] == [p.id for p in other.actors] and one.mode == other.mode


def _time(one: Features, other: Features) -> Points | None:
    """Points for the days; None where they exclude each other."""
    mine, theirs = one.dated, other.dated
    if mine and theirs:
        gap = max(mine[0] - theirs[1], theirs[0] - mine[1], 0)
        if gap > 1:
            return None
        if gap:
            return -0.5, "a day apart"
        longest = max(mine[1] - mine[0], theirs[1] - theirs[0])
        return (1.5, "the same day") if longest == 0 else (1.0, "days that overlap") if longest < _LONG else (0.3, "")
    if one.published is None or other.published is None:
        return -0.5, ""
    if mine or theirs:
        first, last = mine or theirs or (0, 0)
        published = other.published if mine else one.published
        if last - first >= _LONG:
            return -0.5, ""
        return _since(published - last)
    gap = abs(one.published - other.published)
    if gap > _RECENT:
        return None
    return (0.6, "reported on the same days") if gap <= 1 else (-0.7, "")


def _since(days: int) -> Points:
    """Points for an event whose day one account tells, and another, that does not, was printed so many days after it.

    Long after: background that is told again and again, which must agree in all the rest."""
    if -1 <= days <= 1:
        return 0.8, "reported at once"
    return (0.2, "reported in the days after") if 1 < days <= _RECENT else (-1.5, "")


def _parties(mine: tuple[Party, ...], theirs: tuple[Party, ...]) -> float:
    """Points for actors or recipients; below 0: they contradict; 0 only where one account does not tell."""
    if not mine or not theirs:
        return 0.0
    if len(mine) == len(theirs) == 1:
        return match(mine[0], theirs[0])
    return max(match(a, b) for a in mine for b in theirs)


_MATCHES = {
    2.0: "the same",
    1.5: "the same office",
    1.2: "of one side",
    0.8: "named alike",
    0.6: "described alike",
    0.3: "of one country",
    0.2: "not told apart",
}
OTHERS, ADVERSE = -0.5, -1.0
"""Two names that are not known to be one; two that cannot be: of other countries, or a state and those who fight it."""


def match(one: Party, other: Party) -> float:
    """How well two actors fit one role of one event; below 0 where they cannot both fill it."""
    if one.id == other.id:
        return (1.5 if one.office else 0.6) if one.generic else 2.0
    known = one.country and other.country
    if known and one.country != other.country:
        return ADVERSE
    if known and one.klass == other.klass == "state":
        return 1.2
    if _named_alike(one, other):
        return 0.8
    loose = one.generic or other.generic
    opposed = (one.klass, other.klass) in (("state", "armed"), ("armed", "state"))
    if opposed and not (one.generic and other.generic):
        return ADVERSE
    if loose and not opposed and any(s in other.sectors for s in one.sectors):
        return 0.6
    if loose:
        return 0.3 if known else 0.2
    return 0.2 if known and "civil" in (one.klass, other.klass) and one.klass != other.klass else OTHERS


def _named_alike(one: Party, other: Party) -> bool:
    """Whether the telling words of one name are all in the other: the Taliban, five Taliban members."""
    if not one.words or not other.words:
        return False
    return one.words <= other.words or other.words <= one.words


def _place(one: Features, other: Features) -> Points | None:
    if not one.places or not other.places:
        return None
    if {p.id for p in one.places} & {p.id for p in other.places}:
        return 1.2, "the same place"
    near = min(_kilometres(a, b) for a in one.places for b in other.places)
    if near <= _FAR:
        return 0.6, "places close to each other"
    if {p.country for p in one.places} & {p.country for p in other.places} - {""}:
        return (-2.0 if near < 1e9 and one.type in _STRICT_PLACES else -0.3), "the same country"
    return -2.5, "other places"


def _kilometres(one: Where, other: Where) -> float:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return 1e9
    middle = radians((one.lat + other.lat) / 2)
    return 111.2 * hypot(one.lat - other.lat, (one.lon - other.lon) * cos(middle))


def _mode(one: Features, other: Features) -> Points | None:
    if not one.mode or not other.mode:
        return None
    if one.mode == other.mode:
        return 0.7, "the same mode"
    return (0.0, "") if {one.mode, other.mode} in _NEAR_MODES else (-1.0, "other modes")


def _tolls(mine: tuple[Figure, ...], theirs: tuple[Figure, ...]) -> Points | None:
    pairs = [(a, b) for a in mine for b in theirs if a.what == b.what]
    if not pairs:
        return None
    if any(a.low == b.low for a, b in pairs):
        big = max(a.low for a, b in pairs if a.low == b.low)
        return (1.8 if big > 2 else 0.8), f"the same toll ({big})"
    near = any(min(a.low, b.low) >= 0.75 * max(a.low, b.low) for a, b in pairs)
    return (0.5, "about the same toll") if near else (-0.7, "other tolls")


def _words(one: Features, other: Features) -> Points | None:
    """Points for what the sentences share, rare words counting more."""
    if not one.words or not other.words:
        return None
    shared = fsum(map(weight, one.words & other.words))
    smaller = min(one.weight, other.weight)
    share = shared / smaller if smaller else 0.0
    points = min(5.0 * share - 1.3, _WORDS_MOST if shared > 6 else 0.0)
    return points, f"{share:.0%} of the words"


def _numbers(one: Features, other: Features) -> Points | None:
    """Points against two sentences with numbers of which none is in both."""
    if not one.numbers or not other.numbers or one.numbers & other.numbers:
        return None
    return -0.8, "other numbers"
