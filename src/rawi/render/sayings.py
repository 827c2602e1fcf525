"""How an act of saying is told: its verb with what that cannot stand without, through what, and what is done by it.

A verb of saying that takes an object (*accused*, *denied*) says nothing without one, and its object is often only in
the report's words. Where an event of the record is the same act (its speaker's own demand, thanks, accusation), that is
told in place of the bare verb; where none is, the verb becomes a noun that needs no object (*issued a denial*).
"""

from __future__ import annotations

from collections.abc import Sequence

from rawi.english import indefinite
from rawi.english.verbs import forms, is_past
from rawi.record import Event, Span, Statement
from rawi.render.deeds import deeds
from rawi.render.names import listing
from rawi.render.verbs import PLAIN, said, takes_that

SPEECH = frozenset(["ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"])
"""Types whose events are mostly acts of saying."""
NO_SPEECH = ("investigate", "arrest", "restrict", "territory")
"""Modes of these types that are none."""
_BY_SAYING = frozenset(
    [
        *("apologised to", "apologised for", "admitted", "admitted a fault"),
        *("welcomed", "praised", "thanked", "voiced solidarity", "backed", "defended", "congratulated", "stood up for"),
        *("undertook", "undertook not to let", "promised", "announced its readiness", "was ready"),
        *("rejected", "opposed", "called unfounded"),
    ]
)
"""Glosses of deeds that are done by saying them, of types that hold other deeds as well."""
_NOT_BY_SAYING = frozenset(
    [
        *("needed help", "had need", "petitioned", "summoned the envoy of", "summoned the envoy of (a person)"),
        *("delivered a protest", "brought a complaint against", "passed a resolution against", "drew criticism"),
        *("exposed the crimes of", "set up an inquiry", "ordered by ruling", "gave a deadline to"),
    ]
)
"""Glosses of deeds that are told, of types whose others are done by saying them."""
FIGURES = "gave figures"
_WITHOUT_OBJECT = {
    "denied": "issued a denial",
    "rejected": "voiced a rejection",
    "did not accept": "voiced a rejection",
    "confirmed": "gave a confirmation",
    "accepted": "voiced acceptance",
    "described": "gave a description",
    "called": "gave a description",
    "showed": "gave an account",
    "documented": "gave an account",
    "published": "published something",
    "presented others": "presented somebody",
    "put it down to others": "attributed something to others",
    "referred to": "referred to something",
    "proposed": "made a proposal",
    "asked": "made a request",
    "asked for": "made a request",
    "demanded": "made a demand",
    "accused": "made an accusation",
    "undertook": "gave an undertaking",
    "promised": "gave a promise",
    "agreed": "voiced agreement",
    "ordered": "gave an order",
    "refused": "voiced a refusal",
    "sought": "made a request",
    "decided": "announced a decision",
    "said to know nothing of it": "disclaimed knowledge of it",
}
"""What a verb becomes that English does not leave without an object."""
_CHANNELS = {
    "news": "",
    "news outlet": "",
    "data": "",
    "telephone call": "by telephone",
    "website": "on a website",
    "broadcast": "in a broadcast",
    "press conference": "at a press conference",
    "gathering": "at a gathering",
    "social media post": "in a post on social media",
}
_PLATFORMS = frozenset(
    ["X", "Twitter", "Facebook", "Telegram", "Instagram", "WhatsApp", "YouTube", "TikTok", "Truth Social"]
)
_ON = ("website", "social media", "channel", "page")
"""What the names of other media end in that one writes *on*."""


def own_deed(statement: Statement, events: Sequence[Event]) -> Event | None:
    """The event that this act of saying is, where the record does not hold the event on its word: what stands in the
    same words, by the same verb, and is done by whoever says it."""
    for event in events:
        if (
            set(event.actors) == set(statement.speakers)
            and event.id not in statement.events
            and event.verb_en in ("", statement.verb_en)
            and (event.type in SPEECH or event.verb_en == statement.verb_en)
            and any(_overlap(a, b) for a in event.evidence for b in statement.evidence)
        ):
            return event
    return None


def is_speech(event: Event) -> bool:
    """Whether an event is done by saying it."""
    if event.type in ("ACCUSE", "REQUEST", "THREATEN"):
        return event.mode not in NO_SPEECH and event.verb_en not in _NOT_BY_SAYING
    return event.verb_en in _BY_SAYING


def done_by_saying(statement: Statement, event: Event) -> bool:
    """Whether an event on the word of a statement is what the speaker does by it: *asked*, not *said that it asked*."""
    return (
        bool(event.actors)
        and set(event.actors) == set(statement.speakers)
        and is_speech(event)
        and event.aspect in ("asserted", "ongoing")
        and said(statement.verb_en) in PLAIN
        and (event.time is None or _days(event) == _days(statement))
    )


def verb_of(statement: Statement, gist: bool) -> str:
    """The verb of a statement with what it needs; ``gist``: what was said follows in English."""
    verb = said(statement.verb_en)
    if statement.channel == "data" and verb in PLAIN:
        verb = FIGURES
    if takes_that(verb) or (gist and verb == "confirmed"):
        return verb
    if verb in _WITHOUT_OBJECT:
        return _WITHOUT_OBJECT[verb]
    row = deeds().get(verb)
    if row is None:
        return verb
    lone = row[1]
    told = lone[1:] if lone.startswith("=") else f"{verb} {lone}".strip() if lone else _bare(verb)
    return told


def gist_of(verb: str, told: Sequence[str], more: int) -> str:
    """What was said, after its verb: ``that A and that B``, or ``, saying that A`` where the verb takes no *that*."""
    if not told:
        return ""
    listed = listing([f"that {t}" for t in told])
    others = "among other things, " if more > 0 else ""
    if takes_that(verb) or verb == "confirmed":
        return f", {others}{listed}" if others else f" {listed}"
    return f", saying {others}{listed}"


def through(statement: Statement, via: Sequence[str]) -> str:
    """Through what it was said; ``via`` are the names of what carried it, as they stand in a sentence."""
    channel, parts = statement.channel, []
    verb = said(statement.verb_en)
    if channel in _CHANNELS:
        parts.append(_CHANNELS[channel])
    elif channel and not verb.startswith(channel):  # reported in a report
        parts.append(f"on {channel}" if channel[0].isupper() else f"in {indefinite(channel)}")
    if channel == "social media post" and via:
        parts = ["in a post"]
    media = [m for m in via if m != channel] if via != ["social media"] or channel != "social media post" else via
    on = [m for m in media if m in _PLATFORMS or m.endswith(_ON)]
    others = [m for m in media if m not in on]
    if others:
        parts.append(f"{'with' if channel == 'interview' else 'via'} {listing(others)}")
    if on:
        parts.append(f"{'and ' if others else ''}on {listing(on)}")
    return " ".join(p for p in parts if p)


def unquoted(spans: Sequence[Span]) -> str:
    """Where the words stand that are not at hand: ``something (characters 12 to 56 of the report)``."""
    where = f" (characters {spans[0].start} to {spans[0].end} of the report)" if spans else ""
    return f"something{where}"


def is_since(of: Event | Statement) -> bool:
    """Whether it goes on since a day that is told."""
    return of.time is not None and of.time.start is not None and of.time.end is None


def since(statement: Statement, verb: str) -> str:
    """What has been said since a day: *has confirmed*, where the verb alone would be over."""
    first, _, rest = verb.partition(" ")
    if not is_since(statement) or not is_past(first):
        return verb
    return f"{'have' if len(statement.speakers) > 1 else 'has'} {forms(first)[2]} {rest}".strip()


def _bare(verb: str) -> str:
    """A gloss less the preposition at its end, which nothing follows."""
    before, _, last = verb.rpartition(" ")
    return before if last in ("to", "for", "of", "with", "against", "on", "from", "about") and before else verb


def _days(of: Event | Statement) -> tuple[str | None, str | None] | None:
    return (of.time.start, of.time.end) if of.time else None


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end
