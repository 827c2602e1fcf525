"""The police under an officer who tells of arrests: رئیس *پلیس تهران* گفت که ده تن بازداشت شدند."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.lexicon.kinds_what import Predicate
from rawi.what.work import Work
from rawi.who.model import ActorDraft

_POLICE = "COP"
_TAKEN = frozenset({("COERCE", "arrest"), ("COERCE", "seize"), ("ACCUSE", "investigate")})
_CHIEF, _BODY = "police chief of ", "police of "


def men_under(officer: int, predicate: Predicate, work: Work) -> list[int]:
    """The police whose chief tells of an arrest, of an inquiry or of what was found, by his title, else the only ones
    that the report names: فرمانده انتظامی یزد گفت که ده تن دستگیر شدند. *پلیس* ….."""
    draft = work.who.actors[officer]
    if (predicate.type, predicate.mode) not in _TAKEN:
        return []
    if draft.kind != "person" or _POLICE not in draft.sectors or is_out_of_office(draft, work):
        return []
    for first, last, english in _titles(draft):
        at = next((k for k in range(first + 1, last) if work.lemma_is(k, "armed_bodies")), None)
        if at is not None:
            return [_body(work, at, last, english, draft.country)]
    named = [i for i, a in enumerate(work.who.actors) if a.kind == "organization" and _POLICE in a.sectors and a.spans]
    return named if len(named) == 1 else []


def is_out_of_office(draft: ActorDraft, work: Work) -> bool:
    """Whether a person is told of only by an office that he no longer holds: یک افسر *پیشین* پولیس."""
    titles, former = [(first, last) for first, last, _ in _titles(draft)], work.classes["former"]
    return bool(titles) and all(not former.isdisjoint(work.text.keys[first:last]) for first, last in titles)


def _titles(draft: ActorDraft) -> Iterator[tuple[int, int, str]]:
    """The words of an officer's titles, with their English."""
    for role in draft.roles:
        yield role.first, role.last, role.title_en
    if not draft.roles:
        for first, last in draft.spans:
            yield first, last, draft.name_en


def _body(work: Work, first: int, last: int, english: str, country: str) -> int:
    """The actor who is the police of a title, made where the report does not name it by itself."""
    name = " ".join(work.text.quote(first, last).split())
    for at, actor in enumerate(work.who.actors):
        if actor.name == name or (first, last) in actor.spans:
            return at
    name_en = _BODY + english.removeprefix(_CHIEF) if english.startswith(_CHIEF) else ""
    work.who.actors.append(
        ActorDraft(name, "organization", name_en, country=country, sectors=(_POLICE,), spans=[(first, last)])
    )
    return len(work.who.actors) - 1
