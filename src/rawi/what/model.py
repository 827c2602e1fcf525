"""What the what room works with before ids are given out: drafts of events and statements over clauses."""

from __future__ import annotations

from msgspec import Struct

from rawi.record import Aspect, Confidence, EventType, Place, Stance, Time, TollKind
from rawi.text.model import Text
from rawi.who.model import ActorDraft, Mention, Who

HARMED: frozenset[TollKind] = frozenset({"killed", "wounded"})
"""What is counted of those whom an attack hurt."""


class TollDraft(Struct):
    """A figure as told: killed, wounded or detained; ``high`` None is "at least"."""

    what: TollKind
    low: int
    high: int | None
    first: int
    last: int
    sources: list[int] = []


class ResponseDraft(Struct):
    """A party's stance on an event, over tokens ``first`` up to ``last``."""

    actor: int
    stance: Stance
    first: int
    last: int


class StatementDraft(Struct):
    """An act of saying; ``clause`` is the index of its clause, or of the first clause it governs."""

    speakers: list[int]
    via: list[int]
    first: int
    last: int
    clause: int
    rule: str
    entry: str
    verb: str = ""
    verb_en: str = ""
    channel: str = ""
    time: Time | None = None
    content: tuple[int, int] | None = None
    quoted: bool = False
    stance: Stance | None = None
    events: list[int] = []
    why: str = ""
    confidence: Confidence | None = None
    held: bool = False
    """Whether it is only what somebody holds, as another tells: no act of saying, though what follows rests on it."""


class Hit(Struct):
    """What a deed hit, over tokens ``first`` up to ``last``: a state by its ``actor``, or a place or thing."""

    first: int
    last: int
    name: str = ""
    name_en: str = ""
    country: str = ""
    actor: int | None = None


class EventDraft(Struct):
    """One telling of an event; actors, recipients and sources are indexes into `Who.actors`."""

    type: EventType
    mode: str
    aspect: Aspect
    first: int
    last: int
    clause: int
    rule: str
    entry: str
    verb_en: str = ""
    words: tuple[int, int] = (0, 0)
    actors: list[int] = []
    recipients: list[int] = []
    sources: list[int] = []
    statements: list[int] = []
    places: list[Place] = []
    time: Time | None = None
    tolls: list[TollDraft] = []
    responses: list[ResponseDraft] = []
    hit: list[Hit] = []
    """What it hits that is nobody, which takes the recipient's place where nobody else does."""
    contexts: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    evidence: list[tuple[int, int]] = []
    says: bool = False
    noun: bool = False
    taken_up: bool = False
    """Whether those who suffer it are taken up from before: این دختران بازداشت شده‌اند."""
    thwarted: bool = False
    """Whether it is the deed that a verb tells as undone by nobody who is named: حملهٔ طالبان دفع شد."""
    back: EventDraft | None = None
    """The deed told before that the clause points back to: در این دیدار …."""
    why: list[str] = []
    confidence: Confidence | None = None


__all__ = ["ActorDraft", "EventDraft", "Hit", "Mention", "ResponseDraft", "StatementDraft", "Text", "TollDraft", "Who"]
