"""What an event may be taken for: its standing, worked out from the accounts alone and told in words.

A pure function: the database keeps its result only so that it can be asked for, and it can always be worked out again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

STANDINGS = ("told", "claimed", "unconfirmed", "disputed", "corroborated", "confirmed")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody whose word counts: a name for people, and the side it is on."""

    name: str
    side: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure of a toll."""

    what: str
    low: int
    high: int | None
    claimants: tuple[Voice, ...]
    origin: str
    published: str


@dataclass(frozen=True, slots=True)
class Told:
    """One account as far as standing needs it. ``origin`` is whose telling it is, once copies and quotations are
    followed to their end; ``voices`` are the sources, none where the outlet tells in its own voice."""

    document: str
    outlet: str
    origin: str
    voices: tuple[Voice, ...]
    responses: tuple[tuple[Voice, str], ...] = ()
    claims: tuple[Claim, ...] = ()
    actor_sides: frozenset[str] = frozenset()
    recipient_sides: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TollRange:
    """Low, best and high of one kind of toll, and the rule that chose the best."""

    what: str
    low: int
    best: int
    high: int
    rule: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The standing, in a word and in words."""

    name: str
    why: str
    outlets: int
    origins: int
    tolls: tuple[TollRange, ...] = field(default=())


def standing(accounts: list[Told], rivals: int = 0) -> Standing:
    """The standing of the event that these accounts tell; ``rivals``: accounts that tell who or whom otherwise."""
    outlets = len({a.outlet for a in accounts})
    origins = {a.origin: _side(a) for a in accounts}
    sides = set(origins.values())
    responses = _others(accounts)
    denied = _named(responses, "denies")
    otherwise = [name for name in _named(responses, "disputes") if name not in denied]
    parties = frozenset().union(*(a.actor_sides | a.recipient_sides for a in accounts))
    confirming = [v for v, stance in responses if stance == "confirms"]
    confirmed = sorted({v.name for v in confirming if v.side in parties}) or _both_sides(accounts)
    seconded = sorted({v.name for v in confirming} - set(confirmed))
    silent, unverified = _named(responses, "silent"), _named(responses, "unverified")
    own_voice = any(not a.voices for a in accounts)
    against = [
        *([f"denied by {_list(denied[:3])}"] if denied else []),
        *([f"told otherwise by {_list(otherwise[:3])}"] if otherwise else []),
        *_contested_toll(accounts),
        *([f"{rivals} other account{'s' if rivals > 1 else ''} told who or whom otherwise"] if rivals else []),
    ]
    agreeing = [f"said too by {_list(names[:3])}" for names in (confirmed, seconded) if names]
    unanswered = [
        *([f"no answer from {_list(silent[:3])}"] if silent else []),
        *([f"not verified by {_list(unverified[:3])}"] if unverified else []),
    ]
    if against:
        name = "disputed"
    elif confirmed:
        name = "confirmed"
    elif len(sides) > 1 or seconded:
        name = "corroborated"
    elif unverified or (silent and not own_voice):
        name = "unconfirmed"
    else:
        name = "told" if own_voice else "claimed"
    parts = [_opening(name, _base(accounts, outlets, len(origins))), *against, *agreeing, *unanswered]
    return Standing(name, "; ".join(parts), outlets, len(origins), tolls(accounts))


def _side(account: Told) -> str:
    """The side that an origin is on; an outlet's own voice is a side of its own."""
    sides = {v.side for v in account.voices}
    return min(sides) if sides else account.origin


def _base(accounts: list[Told], outlets: int, origins: int) -> str:
    count = f"({outlets} outlet{'s' if outlets != 1 else ''}, {origins} origin{'s' if origins != 1 else ''})"
    names = Counter(v.name for a in accounts for v in a.voices)
    own = sorted({a.outlet for a in accounts if not a.voices})
    parts = [name for name, _ in names.most_common(4)]
    if own:
        parts.append(f"{_list(own[:3])} in {'its' if len(own) == 1 else 'their'} own voice")
    return f"{_list(parts)} {count}"


def _opening(name: str, base: str) -> str:
    lead = {
        "told": "told by",
        "claimed": "claimed by one side:",
        "unconfirmed": "claimed, not confirmed:",
        "disputed": "disputed: told by",
        "corroborated": "told independently by",
        "confirmed": "confirmed by the other side: told by",
    }[name]
    return f"{lead} {base}"


def _others(accounts: list[Told]) -> list[tuple[Voice, str]]:
    """What others answer: an answer of the side whose word the account rests on is no answer."""
    found: list[tuple[Voice, str]] = []
    for account in accounts:
        own = {v.side for v in account.voices}
        for voice, stance in account.responses:
            if voice.side not in own and (voice, stance) not in found:
                found.append((voice, stance))
    return found


def _named(responses: list[tuple[Voice, str]], *stances: str) -> list[str]:
    return sorted({voice.name for voice, stance in responses if stance in stances})


def _both_sides(accounts: list[Told]) -> list[str]:
    """Names of those of one party to the event that say what the other party says too."""
    doers = frozenset().union(*(a.actor_sides for a in accounts))
    others = frozenset().union(*(a.recipient_sides for a in accounts)) - doers
    voices = [v for a in accounts for v in a.voices]
    if any(v.side in doers for v in voices):
        return sorted({v.name for v in voices if v.side in others})
    return []


def _contested_toll(accounts: list[Told]) -> list[str]:
    """Figures of different sides that exclude each other."""
    claims = [c for a in accounts for c in a.claims if c.claimants]
    for i, one in enumerate(claims):
        for other in claims[i + 1 :]:
            apart = {v.side for v in one.claimants}.isdisjoint(v.side for v in other.claimants)
            if one.what == other.what and apart and _exclude(one, other):
                mine, theirs = one.claimants[0].name, other.claimants[0].name
                return [f"{_figure(one)} according to {mine}, {_figure(other)} according to {theirs}"]
    return []


def _exclude(one: Claim, other: Claim) -> bool:
    low, high = sorted((one, other), key=lambda c: c.low)
    return low.high is not None and low.high < high.low and high.low > low.low * 1.1


def _figure(claim: Claim) -> str:
    bound = "at least " if claim.high is None else ""
    return f"{bound}{claim.low} {claim.what}"


def tolls(accounts: list[Told]) -> tuple[TollRange, ...]:
    """Low, best and high of each toll: what most origins say, among these the latest, is the best."""
    found: list[TollRange] = []
    for what in ("killed", "wounded", "detained"):
        claims = [c for a in accounts for c in a.claims if c.what == what]
        if not claims:
            continue
        support: dict[int, set[str]] = {}
        latest: dict[int, str] = {}
        for claim in claims:
            support.setdefault(claim.low, set()).add(claim.origin)
            latest[claim.low] = max(latest.get(claim.low, ""), claim.published)
        best = max(support, key=lambda low: (len(support[low]), latest[low], -low))
        most = [low for low in support if len(support[low]) == len(support[best])]
        rule = "the only figure" if len(support) == 1 else "told by most origins"
        if len(most) > 1:
            rule = "the latest" if len({latest[low] for low in most}) > 1 else "the lowest of equals"
        high = max(c.high if c.high is not None else c.low for c in claims)
        found.append(TollRange(what, min(support), best, high, rule))
    return tuple(found)


def _list(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else "nobody named"
