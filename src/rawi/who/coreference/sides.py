"""The two sides: states, groups and bodies that دو طرف or هر دو کشور names together."""

from __future__ import annotations

from itertools import chain, islice

from rawi.record import STATE_KINDS
from rawi.who.coreference.cast import Actors, latest
from rawi.who.nodes import Node
from rawi.who.reading import OBJECT

SIDES = frozenset({"country", "group", "government", "organization"})
"""Kinds of those who can be a side of a war or of talks."""
BODY, WARRING = "organization", "people:party_warring"
TURNING = frozenset({"از", "به", "با"})
"""What stands before two sides that a third asks, warns or meets."""
GIVEN = frozenset({"به", "برای"})
"""What stands before a body that only gets something: پکن به *هلال احمر* دارو داد. دو طرف …."""
CROWD = 2
"""So many sentences back a third side may stand, so that nobody knows which two are meant."""
FAR_WAR = 3
"""Within so many words before two sides stands what there is between enemies."""
LOCATING = frozenset({"در", "به", "از", "شهر", "پایتخت"})


class Sides(Actors):
    """Finds the two parties that were named last."""

    def note_side(self, node: Node, actor: int) -> None:
        """Keep somebody of a kind (`SIDES`) that can be one of دو طرف later, apart those who may be a mere place of
        what happens."""
        draft = self.actors[actor]
        if draft.members:
            return
        before = self.keys[node.first - 1] if node.first else ""
        if draft.kind == BODY and (before in GIVEN or before in self.v.classes["pacts"]):
            return  # در حاشیهٔ نشست *مجمع عمومی* دیدار کردند: it is where they met
        if before in self.v.classes["mediating"]:
            return  # با میانجیگری *قطر*
        located = node.cat == "place" and before in LOCATING
        (self.located if located else self.sides).append(actor)

    def is_both(self, node: Node) -> bool:
        """Two of them and no more said: دو طرف، هر دو کشور، طرفین."""
        two = node.count == (2, 2) or (node.quantified and "دو" in self.keys[node.first : node.head])
        return node.owner is None and not node.nation and (two or node.entry in ("people:party_both", WARRING))

    def both(self, node: Node) -> int:
        """The two parties that were named last, as one actor whose members they are."""
        apart, asking = self.who_turns_to(node), self._persons_who_turn(node)
        sides = self._last_two(node, apart | asking)
        if len(sides) < 2 and self.keys[node.head] in self.v.classes["states"]:
            sides = self._last_two(node, apart | asking, lands=True)
        if apart and len(sides) < 2 and not self._is_object(node):
            sides = self._last_two(node, asking)
        if self.keys[node.head] in self.v.classes["states"] or self._are_at_war(node):  # the states of two ministries
            sides = [self._side(s) for s in sides]
        peaceful = node.entry == WARRING and any(self.actors[self._side(s)].kind == BODY for s in sides)
        members = tuple(sides) if len(sides) == 2 and not peaceful else ()
        return self.of_members(("both", members), members, node)

    def of_members(self, key: tuple[str, tuple[int, ...]], members: tuple[int, ...], node: Node) -> int:
        """Several as one actor whose members they are, the same one whenever they are meant again."""
        known = self.index.get(key)
        if known is not None:
            return known
        actor = self.new(self.quote(node.first, node.last), "people", key)
        self.actors[actor].members = members
        return actor

    def _last_two(self, node: Node, apart: set[int], lands: bool = False) -> list[int]:
        """The two that were named last, none of them ``apart``: no body where states are meant, or a third asks; of
        three named just before none, but the two that are ``lands`` where countries are meant."""
        sides: list[int] = []
        states = bool(apart) or self.keys[node.head] in self.v.classes["states"] or self._are_at_war(node)
        since, here = (self.text.sentences[max(node.sentence - back, 0)].first for back in (CROWD, 0))
        for place, actor in chain(((0, a) for a in latest(self.sides)), ((1, a) for a in latest(self.located))):
            if len(sides) == 2 and (place or self._named_from(actor, since) < 0):
                break
            if len(sides) == 2 and all(self._named_from(s, here) >= 0 for s in sides):
                break  # در گفت‌وگوهای ایران و عمان، *دو طرف* گفتند
            if lands and self.actors[self._side(actor)].kind not in STATE_KINDS:
                continue  # طالبان گفتند که ایران و پاکستان … را اخراج کردند. *دو کشور* …
            if states and self._is_no_state(self._side(actor)):
                continue  # توافق ایران و روسیه برای تشکیل کمیته میان *دو کشور*
            if self._side(actor) not in apart and all(self._side(actor) != self._side(s) for s in sides):
                sides.insert(0, actor)
            if len(sides) > 2:
                return []  # of three named just before nobody knows which two are meant
        return sides

    def _are_at_war(self, node: Node) -> bool:
        """Whether a truce, a fight or prisoners of two sides are told of, who are no cabinet and no ministry: آتش‌بس
        میان *دو طرف*, مبادلهٔ اسیران *دو طرف*."""
        wars = self.v.classes["between_enemies"]
        return any(lemma in wars for lemma in self.lemmas[max(node.first - FAR_WAR, 0) : node.first])

    def _is_no_state(self, actor: int) -> bool:
        """Whether an actor is a body or a government of no country that is known: در نشست *هیئت دولت*."""
        draft = self.actors[actor]
        return draft.kind == BODY or (draft.kind == "government" and not draft.country)

    def _turns(self, node: Node) -> bool:
        """Whether somebody turns to two sides: *از* دو طرف خواست, دو طرف *را* به آرامش فراخواند."""
        sentence = self.text.sentences[node.sentence].first
        return self._is_object(node) or any(
            k >= sentence and self.keys[k] in TURNING for k in range(node.first - 1, node.first - 3, -1)
        )

    def _is_object(self, node: Node) -> bool:
        return self.keys[node.last : node.last + 1] == [OBJECT]

    def _persons_who_turn(self, node: Node) -> set[int]:
        """Whose the person is that asks something of two others: *وزیر خارجهٔ ترکیه* … دیدار کرد و از دو طرف خواست."""
        told = self.told.get(node.sentence, ()) if self._turns(node) else ()
        return {self._side(a) for rank, a in told if rank == 0}

    def who_turns_to(self, node: Node) -> set[int]:
        """Whose sentence it is that asks something of two others: *مسکو* از دو طرف خواست, *چین و هند* از دو طرف …."""
        if not self._turns(node):
            return set()
        sentence = self.text.sentences[node.sentence].first
        here = [(self._named_from(a, sentence), a) for a in islice(reversed(self.sides), 6)]
        here = [(first, a) for first, a in here if first >= 0]
        opens = min(here, default=(0, 0))[0] == self._clause_begins(node)
        return {self._side(a) for _, a in here} if len(here) == 1 or opens else set()

    def _named_from(self, actor: int, first: int) -> int:
        """Where an actor was named last, not before a token, or -1."""
        at = self.actors[actor].spans[-1][0] if self.actors[actor].spans else -1
        return at if at >= first else -1

    def _side(self, actor: int) -> int:
        """The state or group that an actor belongs to, as far up as is known."""
        for _ in range(4):
            above = self.actors[actor].member_of
            if above is None:
                return actor
            actor = above
        return actor
