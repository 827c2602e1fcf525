"""The sides that actors are of: whose organs and people they are, whose office they hold, their state."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.clauses.model import Phrase
from rawi.record import ARMED_SECTORS, SERVING_SECTORS, STATE_KINDS
from rawi.what.roots import root
from rawi.who.model import ActorDraft, Who

SHORTEST = 4
"""Fewer letters make no word that tells one side's fighters from another's."""


def sides(actors: Iterable[int], who: Who) -> set[int | str]:
    """The sides of actors: indexes and names of those that they belong to, and codes of the states that they act for.

    Two actors are of one side where these meet: a prime minister and the army of his country, a speaker and his body.
    """
    found: set[int | str] = set()
    for actor in actors:
        draft = who.actors[actor]
        above = root(actor, who)
        found |= {above, who.actors[above].name, draft.name}
        found |= {r.organization or r.country for r in draft.roles if r.organization or r.country}
        if draft.country and (draft.kind in STATE_KINDS or _serves(actor, who)):
            found.add(draft.country)
    return found


def claimed_for(actors: Iterable[int], who: Who) -> list[int]:
    """Whose an attack is that actors claim: that of the armed group or forces an office of which somebody holds, as a
    spokesman claims nothing of his own: *سخنگوی طالبان* مسئولیت حمله را بر عهده گرفت."""
    found: list[int] = []
    for actor in actors:
        person, above = who.actors[actor], who.actors[actor].member_of
        offices = {r.organization for r in person.roles if r.organization}
        bodies = [a for a, draft in enumerate(who.actors) if (draft.name in offices or a == above) and _fights(draft)]
        found += [a for a in (bodies[:1] if person.kind == "person" else []) or [actor] if a not in found]
    return found


def _fights(draft: ActorDraft) -> bool:
    return draft.kind == "group" or (draft.kind == "organization" and not ARMED_SECTORS.isdisjoint(draft.sectors))


def is_anothers(phrase: Phrase | None, at: int, actors: Iterable[int], who: Who) -> bool:
    """Whether somebody of another side than actors stands in a phrase right behind a noun, so that it is his: بر حمایت
    *آلمان* تأکید کرد."""
    owners = [m.actor for m in phrase.mentions if m.first == at and m.actor is not None] if phrase is not None else []
    doers = [a for a in actors if who.actors[a].country]
    states = {who.actors[a].country for a in doers}
    apart = bool(owners and doers) and not any(who.actors[a].country in states for a in owners)
    return apart and sides(owners, who).isdisjoint(sides(doers, who))


def _serves(actor: int, who: Who) -> bool:
    """Whether an actor holds a state's office or is its organ or forces, and nobody else's: نیروهای سوری."""
    draft = who.actors[actor]
    if draft.kind == "person":
        return "GOV" in draft.sectors
    above = who.actors[root(actor, who)].kind
    return draft.kind in ("organization", "people") and bool(SERVING_SECTORS & {*draft.sectors}) and above != "group"


def are_own_men(doers: Iterable[int], hurt: Iterable[int], who: Who) -> bool:
    """Whether those hurt are fighters of whoever attacked, with nobody else's beside them, so that others hurt them: در
    حملهٔ طالبان *سه طالب* کشته شدند, *سه سرباز روس* در این حملهٔ روسیه جان باختند."""
    attacking, harmed = list(doers), list(hurt)
    own = [h for h in harmed if _is_own_man(attacking, h, who)]
    return bool(own) and all(h in own or ARMED_SECTORS.isdisjoint(who.actors[h].sectors) for h in harmed)


def _is_own_man(doers: list[int], hurt: int, who: Who) -> bool:
    draft, above = who.actors[hurt], root(hurt, who)
    if draft.kind not in ("people", "person") or hurt in doers:
        return False
    if who.actors[above].kind == "group" and above != hurt:
        return any(root(d, who) == above for d in doers)
    if ARMED_SECTORS.isdisjoint(draft.sectors):
        return False
    one_state = not draft.country and _serves(hurt, who)  # در عملیات نیروهای امنیتی *سه سرباز* جان باختند
    one_state = one_state and bool(doers) and all(_serves(d, who) and not who.actors[d].country for d in doers)
    alike = one_state or any(_called_alike(who.actors[d], draft) for d in doers)
    return alike or bool(sides(doers, who) & sides([hurt], who))


def _called_alike(doer: ActorDraft, hurt: ActorDraft) -> bool:
    """Whether two are called by one word, in the plural and by number: شورشیان, سه شورشی; طالبان, سه طالب."""
    if ARMED_SECTORS.isdisjoint(doer.sectors):
        return False
    one, other = (draft.name.split()[-1] for draft in (doer, hurt))
    return len(other) >= SHORTEST and one.startswith(other)
