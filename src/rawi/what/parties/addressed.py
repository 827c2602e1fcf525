"""Of whom something is asked, and whom a threat is on, where the sentence or the report has told it of another deed of
theirs: who is condemned in one breath, who holds those that are to be freed, whose attack is to be answered; and whom
somebody meets who asks, promises or thanks there."""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.reading import POINTING

ENDING = "yield"
"""Mode of asking somebody to end what he does."""
HELD = frozenset({"arrest", "abduct", "convict"})
"""Modes of deeds by whom somebody is held, who is asked to free him."""
ANSWERED = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "ACCUSE"})
"""Types of deeds that are answered by a threat."""
FAR = 4
"""How many sentences back the deed may stand."""
MANY = 30
THANKED, NEAR, TWO = "thanked", 3, 2
"""So many sentences back the meeting may stand."""
APART = frozenset({"visit", "third-party"})
"""Modes of dealings at which nothing is said to a second side."""
IN_TURN = frozenset({("در", "پاسخ"), ("در", "مقابل"), ("به", "نوبه")})
"""How an answer begins: سفیر *در پاسخ* وعده داد."""


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
            one = one or (self._at_meeting(event, place) if met else [])
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

    def _at_meeting(self, event: EventDraft, place: int) -> list[int]:
        """The other side of a meeting told shortly before, to whom one of the two says something there, in answer or in
        turn: وزیر با سفیر دیدار کرد. سفیر *در این دیدار* وعده داد که …."""
        if not event.says or not event.actors or not self._is_there(event):
            return []
        for told in reversed(self.work.events[max(place - MANY, 0) : place]):
            if self._sentence(event) - self._sentence(told) > NEAR:
                break
            if told.type != "CONSULT" or told.aspect == "negated" or told.mode in APART:
                continue
            sides = [told.actors, told.recipients] if told.recipients else [[a] for a in told.actors]
            own = [s for s in sides if set(event.actors) <= set(s)]
            return [a for s in sides if s is not own[0] for a in s] if len(sides) == TWO and len(own) == 1 else []
        return []

    def _is_there(self, event: EventDraft) -> bool:
        """Whether the sentence says that something is said at the meeting told of, or in answer there."""
        sentence = self.work.text.sentences[self._sentence(event)]
        words, keys = range(sentence.first, min(event.words[1], sentence.last)), self.work.text.keys
        if any(keys[k] in POINTING and self.work.is_a(k + 1, "occasions") for k in words[:-1]):
            return True
        return any(tuple(keys[k : k + 2]) in IN_TURN for k in words)

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
