"""Those who met, as دو طرف or دو وزیر takes them up: هر دو جانب توافق کردند, where two were said to meet before."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.arguments.phrases import POWERS
from rawi.what.model import EventDraft
from rawi.what.roots import root
from rawi.what.sides import sides
from rawi.what.work import Work
from rawi.who.coreference.peoples import BOTH_SIDES
from rawi.who.model import Mention
from rawi.who.reading import POINTING

_FAR, _SOON, _NEXT = 5, 3, 1
"""How many sentences back the meeting may stand, and may where those meant by دو طرف were not there, who have nothing
to do with each other or have."""
_OFFICE = "offices:"
_OFFICIALS = frozenset({"people:official", "people:diplomat"})
_TWO = (2, 2)
_LAND = "placewords:country"
IN, WITH = "در", "با"
_TOGETHER = frozenset({"CONSULT", "AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "COOPERATE", "CONCEDE"})
"""Types of what two who met do next; who resigns or is killed are others."""
_TURNING = frozenset({"REQUEST", "ACCUSE"})
"""Types by which a third turns to two."""


class BothSides:
    """Puts the parties of the latest meeting in the place of دو طرف and دو وزیر."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._two: dict[int, bool] | None = None
        self._met: dict[int, list[int]] = {}

    def settle(self, clause: Clause, event: EventDraft) -> None:
        """Name those who met for two sides that no state or group named before stands for, and for two who hold an
        office: دو وزیر."""
        two = self._two_of_them()
        for actor in [a for a in (*event.actors, *event.recipients) if a in two]:
            if two[actor] and event.type not in _TOGETHER:
                continue
            parties = self._met.get(actor) or self._who_met(clause, two[actor])
            if actor in event.recipients and not set(parties).isdisjoint(event.actors):
                continue  # وزیر با همتای خود دیدار کرد و از *دو طرف* خواست: two others
            if actor in event.recipients and self._are_of_a_conflict(event, parties):
                continue
            if len(parties) > 1:
                self._met[actor] = parties
                event.actors = _instead(event.actors, actor, parties)
                event.recipients = _instead(event.recipients, actor, parties)
        self._part_strangers(clause, event)
        self._put_the_same(clause, event)
        if event.type == "ASSAULT" and len(event.actors) == 1 and event.recipients:
            self._join_the_other(clause, event)

    def _are_of_a_conflict(self, event: EventDraft, met: list[int]) -> bool:
        """Whether a third turns to two sides, who are no persons that have met: نوری با کریمی دیدار کرد. قطر *از دو
        طرف* خواست که خویشتن‌دار باشند."""
        who = self.work.who.actors
        return event.type in _TURNING and any(who[a].kind in ("person", "people") for a in met)

    def _join_the_other(self, clause: Clause, event: EventDraft) -> None:
        """Add the other side of the clash in which somebody was harmed: درگیری پولیس *با دزدان* جان دو تن را گرفت."""
        for clash in clause.phrases:
            if not clash.heads or not clash.mentions or clash.mentions[0].actor != event.actors[0]:
                continue
            deed = self.work.lex.noun_at(self.work.text, clash.heads[0])
            if deed is None or deed[1].type != "ASSAULT" or not deed[1].mutual:
                continue
            other = next((p for p in clause.phrases if p.func == WITH and p.start == clash.last), None)
            there = {*event.actors, *event.recipients}
            joined = self.work.args.actors_of(other) if other is not None else []
            event.actors += [a for a in joined if a not in there and not self._are_their_men(event.recipients, a)]

    def _are_their_men(self, harmed: list[int], side: int) -> bool:
        """Whether those harmed are of one side of a clash: درگیری ارتش با داعش جان *ده جنگجوی داعش* را گرفت."""
        who = self.work.who
        lemmas = [lemma for first, last in who.actors[side].spans[:1] for lemma in self.work.text.lemmas[first:last]]
        spans = [span for r in harmed for span in who.actors[r].spans[:1]]
        told = ["".join(self.work.text.lemmas[first:last]) for first, last in spans]  # هفتاد شبه نظامی
        alike = any(word in t for word in lemmas if len(word) > 2 for t in told)
        return alike or any(root(r, who) == root(side, who) for r in harmed)

    def _part_strangers(self, clause: Clause, event: EventDraft) -> None:
        """Name the two persons who have just met where دو طرف would stand for somebody who was not there: پولیس مردی را
        گرفت. نوری با سفیر چین دیدار کرد و *دو طرف* … توافق کردند names no police."""
        above = clause.parent if clause.relation == "content" else None  # دو طرف گفتند که همکاری می‌کنند
        for telling in (clause, *(() if above is None else (self.work.clauses[above],))):
            for actor in self._named(telling) if event.type in _TOGETHER else ():
                told = (event.actors,) if event.type in _TURNING else (event.actors, event.recipients)
                self._put_right(telling, actor, *told)

    def _put_the_same(self, clause: Clause, event: EventDraft) -> None:
        """Name the two of whom the same was told before, where دو طرف would stand for one of them and a third: روسیه و
        اوکراین اسیران را تبادله کردند. امارات میانجی بود. *دو کشور* در سپتامبر نیز اسیران را تبادله کرده بودند."""
        actors = self.work.who.actors
        named = [set(actors[m.actor].members) for p in clause.phrases for m in p.mentions if m.actor is not None]
        strangers = next((m for m in named if len(m) == 2 and m <= {*event.actors, *event.recipients}), None)
        lands = (m for p in clause.phrases for m in p.mentions if m.count == _TWO and m.entry == _LAND)
        alone = {*self._named(clause), *(m.actor for m in lands if m.actor is not None)}
        nobody = {a for a in alone if not actors[a].members and a in event.actors}
        if strangers is None and not nobody:
            return
        for earlier in self.work.events:
            parties = earlier.actors if earlier.entry == event.entry and not earlier.recipients else []
            powers = all(actors[p].kind in POWERS for p in parties)
            if len(parties) == 2 and powers and (strangers is None or len(strangers & set(parties)) == 1):
                strangers = strangers or nobody
                for told in (event.actors, event.recipients):
                    if strangers <= set(told):
                        told[:] = [*parties, *(a for a in told if a not in strangers and a not in parties)]
                return

    def settle_said(self, clause: Clause) -> None:
        """Do so for whose words a clause tells: در این دیدار *هر دو جانب* در مورد تجارت صحبت کردند."""
        speakers = self.work.statements[self.work.statement_of[clause.index]].speakers
        for actor in self._named(clause):
            self._put_right(clause, actor, speakers)
            if actor in speakers and not self.work.who.actors[actor].members:
                parties = self._who_met(clause, True, _FAR if self._at_meeting(clause) else _NEXT)
                speakers[:] = _instead(speakers, actor, parties) if parties else speakers

    def _put_right(self, clause: Clause, actor: int, *told: list[int]) -> None:
        """Put those who have just met where two strangers stand for دو طرف."""
        who = self.work.who
        members = who.actors[actor].members
        if not members:
            return
        far = _FAR if self._at_meeting(clause) else _NEXT if self._had_to_do(members) else _SOON
        parties = self._who_met(clause, True, far)
        if len(parties) == len(members) and not set(members) <= {*parties, *sides(parties, who)}:
            for those in told:
                if set(members) <= set(those):
                    those[:] = [*parties, *(a for a in those if a not in members and a not in parties)]

    def _at_meeting(self, clause: Clause) -> bool:
        """Whether a clause points to the meeting: *در این دیدار* دو طرف …."""
        keys = self.work.text.keys
        heads = (h for p in clause.phrases if p.func == IN for h in p.heads if h and keys[h - 1] in POINTING)
        return any(self.work.is_a(h, "occasions") for h in heads)

    def _had_to_do(self, members: tuple[int, ...]) -> bool:
        """Whether the report itself tells something between two sides, and does not only quote it: by who condemned
        *حملات اسرائیل به لبنان* at a meeting they are none of those who met."""
        return any(not e.sources and set(members) <= {*e.actors, *e.recipients} for e in self.work.events)

    def again(self, event: EventDraft) -> set[int]:
        """Actors of an event who are only meant by دو طرف in its clause."""
        actors = self.work.who.actors
        return {m for a in self._named(self.work.clauses[event.clause]) for m in actors[a].members}

    def _two_of_them(self) -> dict[int, bool]:
        """The actors who are two sides, or two who hold an office, as said there, of whom nothing else is told."""
        if self._two is None:
            actors = self.work.who.actors
            found = [(m.actor, m) for m in self.work.who.mentions if m.actor is not None and m.plural]
            self._two = {
                a: m.entry not in BOTH_SIDES
                for a, m in found
                if not actors[a].members and (m.entry in BOTH_SIDES or self._are_two_officials(m))
            }
        return self._two

    def _are_two_officials(self, mention: Mention) -> bool:
        """Whether two are only said to hold an office: هر دو وزیر, دو رئیس‌جمهور; not دو مقام امریکایی."""
        if mention.count != _TWO or mention.inner or self.work.who.actors[mention.actor or 0].country:
            return False
        if mention.entry in _OFFICIALS:
            return mention.last == mention.head + 1
        return mention.entry.startswith(_OFFICE)

    def _who_met(self, clause: Clause, officials: bool, far: int = _FAR) -> list[int]:
        """The parties of the meeting that was told last, of two people where two officials take them up."""
        who = self.work.who.actors
        for earlier in reversed(self.work.events):
            met = self.work.clauses[earlier.clause]
            if clause.sentence - met.sentence > far:
                return []
            parties = [*earlier.actors, *(r for r in earlier.recipients if r not in earlier.actors)]
            if earlier.type == "CONSULT" and earlier.actors and not officials:
                return parties
            agreed = earlier.type in ("CONSULT", "AGREE", "SUPPORT") and len(parties) == 2
            if officials and agreed and all(who[p].kind in ("person", "people") for p in parties):
                return parties
        return []

    @staticmethod
    def _named(clause: Clause) -> set[int]:
        """Whom a clause calls the two sides."""
        found = (m for p in clause.phrases for m in p.mentions if m.entry in BOTH_SIDES)
        return {m.actor for m in found if m.actor is not None}


def _instead(parties: list[int], actor: int, others: list[int]) -> list[int]:
    """Some parties with others in the place of one."""
    if actor not in parties:
        return parties
    return [*others, *(a for a in parties if a != actor and a not in others)]
