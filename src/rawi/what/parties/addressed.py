"""Of whom something is asked, and whom a threat is on, where the sentence or the report has told it of another deed of
theirs: who is condemned in one breath, who holds those that are to be freed, whose attack is to be answered; and whom
somebody meets who asks, promises or thanks there."""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.roots import root
from rawi.what.work import Work

ENDING = "yield"
"""Mode of asking somebody to end what he does."""
HELD = frozenset({"arrest", "abduct", "convict"})
"""Modes of deeds by whom somebody is held, who is asked to free him."""
ANSWERED = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "ACCUSE"})
"""Types of deeds that are answered by a threat."""
FAR = 4
"""How many sentences back the deed may stand."""
MANY = 30
THANKED = "thanked"


class Addressed:
    """Names those who were left out once all events of a text are told."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def settle(self) -> None:
        """Fill the recipients of blame, demands and threats without any."""
        met = self._meetings()
        for place, event in enumerate(self.work.events):
            if event.recipients or event.aspect == "negated":
                continue
            one = met.get((self._sentence(event), tuple(event.actors)), []) if met else []
            if one and self._is_said_to(one, event):
                event.recipients = list(one)
                continue
            before = self.work.events[max(place - MANY, 0) : place]
            if event.type == "REQUEST" and event.mode == ENDING:
                event.recipients = self._apart(event, self._blamed(event, before) or self._holders(event, before))
            elif event.type == "THREATEN":
                event.recipients = self._apart(event, self._blamed(event, before) or self._answered(event, before))
        self._blame_the_asked()

    def _meetings(self) -> dict[tuple[int, tuple[int, ...]], list[int]]:
        """Whom somebody meets, by the sentence and who he is."""
        told = (e for e in self.work.events if e.type == "CONSULT" and e.actors and e.recipients)
        return {(self._sentence(e), tuple(e.actors)): e.recipients for e in told if e.aspect != "negated"}

    def _is_said_to(self, met: list[int], event: EventDraft) -> bool:
        """Whether something is asked, promised or thanked for that names nobody but those two: با *وزیر کار*
        دیدار کرد و خواستار رهایی کارگران شد; but not خواستار خروج نیروهای روسیه شد."""
        if not event.says or not (event.type in ("REQUEST", "AGREE") or event.verb_en == THANKED):
            return False
        who = self.work.who
        own = {root(a, who) for a in (*event.actors, *met)}
        named = (m for p in self.work.clauses[event.clause].phrases for m in p.mentions if m.actor is not None)
        return all(m.actor is None or who.actors[m.actor].kind == "people" or root(m.actor, who) in own for m in named)

    def _blame_the_asked(self) -> None:
        """Name who is blamed for what he is asked to end in one breath: این تصمیم را ظالمانه خواند و *از طالبان* خواست
        که آن را لغو کنند."""
        blaming = {e.clause: e for e in self.work.events if e.type == "ACCUSE" and not e.recipients}
        for asking in self.work.events:
            clause = self.work.clauses[asking.clause]
            if asking.type != "REQUEST" or asking.mode != ENDING or not clause.coordinate or clause.previous is None:
                continue
            blame = blaming.get(clause.previous)
            if (
                blame is not None
                and blame.actors == asking.actors
                and self.work.clauses[blame.clause].sentence == clause.sentence
            ):
                blame.recipients = list(asking.recipients)

    def _apart(self, event: EventDraft, found: list[int]) -> list[int]:
        """Those found who are not of the side that asks or threatens."""
        own = {root(a, self.work.who) for a in event.actors}
        return [a for a in found if event.actors and root(a, self.work.who) not in own]

    def _blamed(self, event: EventDraft, before: list[EventDraft]) -> list[int]:
        """Whom the same ones blame in the same sentence: *طالبان* را به سانسور متهم کرد و رهایی او را خواستار شد."""
        here = self._sentence(event)
        for blame in reversed(before):
            if self._sentence(blame) != here:
                return []
            if blame.type == "ACCUSE" and blame.recipients and blame.actors == event.actors:
                return list(blame.recipients)
        return []

    def _holders(self, event: EventDraft, before: list[EventDraft]) -> list[int]:
        """Who took those that are to be freed: *پولیس* مریم را بازداشت کرد … خواهان رهایی *مریم* شد."""
        who = self.work.who.actors
        clause = self.work.clauses[event.clause]
        named = [m.actor for p in clause.phrases for m in p.mentions if m.actor is not None]
        held = {m for a in named for m in (a, *who[a].members)}
        for deed in reversed(before):
            if deed.mode in HELD and deed.actors and not held.isdisjoint(deed.recipients):
                return list(deed.actors)
        return []

    def _answered(self, event: EventDraft, before: list[EventDraft]) -> list[int]:
        """Whose deed against one's own side is to be answered: *اسرائیل* یک فرمانده را کشت. سپاه گفت که پاسخ می‌دهد."""
        clause = self.work.clauses[event.clause]
        if not self.work.holds(range(event.first, self.work.text.sentences[clause.sentence].last), "retorts"):
            return []
        own = {root(a, self.work.who) for a in event.actors}
        for deed in reversed(before):
            if clause.sentence - self._sentence(deed) > FAR:
                return []
            befell = {root(a, self.work.who) for a in deed.recipients}
            if deed.type in ANSWERED and deed.actors and not befell.isdisjoint(own):
                return list(deed.actors)
        return []

    def _sentence(self, event: EventDraft) -> int:
        return self.work.clauses[event.clause].sentence
