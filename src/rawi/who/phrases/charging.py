"""Whether the head of a phrase lays something on the party right behind it, and is none of that party's."""

from __future__ import annotations

from rawi.record import STATE_SECTORS
from rawi.who.nodes import Node
from rawi.who.phrases.openings import Openings
from rawi.who.reading import POINTING

MEMBER = "عضو"
COUNCIL = "شورای"
"""It has its ezafe, and is no word by itself."""
LONGEST_CHAIN = 6
"""So many words may stand between a clause's first and the last noun of its ezafe chain."""
FARTHEST_CHARGE = 14
"""So many words may stand between somebody's head noun and را."""
OFFICES_IN_WALI = "والی"
"""The end of Afghan bodies, which is no ezafe: سارنوالی, شاروالی, ولسوالی."""
PLURAL = "ان"
"""What ends words that no list knows as a plural: خویشاوندان."""


class Charging(Openings):
    """Tells who lays something on a party from those who are of it."""

    def _lays_on(self, node: Node, sub: Node, last: int) -> bool:
        """Whether people who open their sentence lay something on the party after them, and agree with the verb: منابع
        محلی | طالبان را عامل این حمله می‌دانند, یک دیپلومات غربی | پولیس ترکیه را متهم کرد, سازمان همکاری اسلامی |
        ارمنستان را متهم کرد."""
        whole = node.cat == "body" and node.last > node.head + 1
        people = node.cat in ("people", "office") and not (self.lemmas[node.head] == MEMBER or self._is_of(node))
        if not (whole or people) or not self._object(sub, last) or not self._is_apart_from(node, sub):
            return False
        closed = self.infos[node.last - 1].adjective or (node.size > 1 and node.last == node.head + node.size)
        if self._shows_ezafe(node.last - 1) and not (people and closed):
            return False
        owned = node.plural and node.first > 0 and self.infos[node.first - 1].people  # خانواده‌های *قربانیان*
        head = node.first - bool(owned and self.infos[node.first - 1].word.plural)
        if not self._opens_clause(self._before_count(head)) or self._after_subject(head):
            return False
        return self._is_charged(sub, last, node.plural or self._are_several(node.head))

    def _closes_accuser(self, node: Node, sub: Node, last: int) -> bool:
        """Whether what ends the chain of whoever opens a clause stands before the party that he lays something on:
        سخنگوی *جبههٔ آزادی* | طالبان را به شکنجه متهم کرد, خانوادهٔ این *زن* | طالبان را …"""
        if node.last != sub.first or not self._object(sub, last) or self._shows_ezafe(node.last - 1):
            return False
        if not (self._is_state_name(sub) or sub.cat in ("actor", "body")) or not node.first:
            return False
        head = self._chain_head(node.first - (self.keys[node.first - 1] in POINTING))
        if head is None or head == node.first or self._after_subject(head):
            return False
        if node.cat != "body" and not self._is_of_people(head, node.first):
            return False  # طالبان | استاد دانشگاه *کابل* را, پولیس | خبرنگار *بی‌بی‌سی* را
        organ = node.cat == "body" and sub.cat == "place"
        if organ and not (self.infos[head].office and node.first == head + 1):
            return False  # نمایندهٔ سازمان ملل | ارتش سودان را, خبرنگار | پولیس ترکیه را
        many = self.infos[head].word.plural or self.keys[head].endswith(PLURAL) or self._are_several(head)
        household = self.lemma_is(head, "households")
        return self._is_charged(sub, last, many) or (household and self._is_charged(sub, last, many=True))

    def _is_of_people(self, head: int, first: int) -> bool:
        """Whether a head may be of people right behind it: *خانوادهٔ* این زن, *اتحادیهٔ* پزشکان; no known party, forces
        or others who act themselves."""
        between = [f for k, f in enumerate(self.infos[head + 1 : first], head + 1) if self.keys[k] not in POINTING]
        if any(f.body or f.office or f.people or f.gaz or f.adjective or f.nominal for f in between):
            return False
        f = self.infos[head]
        if f.body:
            return not between and not self.lemma_is(head, "armed_bodies") and self.keys[head - 1] not in POINTING
        own = bool({self.lemmas[head], self.keys[head]} & (self.v.of_person | self.v.relatives))
        return f.office or f.kin or own

    def _is_charged(self, sub: Node, last: int, many: bool) -> bool:
        """Whether something is laid on a party by one, or by many: طالبان را عامل آن *می‌داند*, *می‌دانند*."""
        end = min(sub.last + FARTHEST_CHARGE, last)
        at = next((k for k in range(sub.last + 1, end) if self.key_is(k, "charged")), end)
        verb = next((f.word.verbs[0] for f in self.infos[at:last] if f.finite and f.word.verbs), None)
        return at < end and self._agrees(verb, many)

    def _is_apart_from(self, node: Node, sub: Node) -> bool:
        """Whether a party stands behind people as no owner of theirs; officials and inhabitants are of their state:
        مقام‌های پیشین *روسیه* را."""
        if not self._is_state_name(sub):
            return sub.cat in ("actor", "body", "person")
        official = node.cat == "office" or self._are_officials(node)
        return node.cat == "body" or node.definite or not (official or self.lemma_is(node.head, "inhabitants"))

    def _chain_head(self, at: int) -> int | None:
        """The head that opens a clause with the ezafe chain in which a word stands, or None where none does."""
        for k in range(at, max(at - LONGEST_CHAIN, -1), -1):
            if self._opens_clause(k):
                return k if self.infos[k].body or self.infos[k].people or self.infos[k].office else None
            f = self.infos[k - 1]
            if self.blocked[k - 1] or f.function or f.finite or (f.boundary and not f.word.ordinal):
                return None
        return None

    @staticmethod
    def _are_officials(node: Node) -> bool:
        """Whether people are a state's: *مقام‌های محلی*."""
        return not STATE_SECTORS.isdisjoint(getattr(node.value, "sectors", ()))

    @staticmethod
    def _is_state_name(node: Node) -> bool:
        return node.cat in ("place", "actor") and getattr(node.value, "kind", "") in ("country", "capital")

    def _shows_ezafe(self, at: int) -> bool:
        shown = self.keys[at].endswith("ی") and (self.keys[at] != self.lemmas[at] or self.keys[at] == COUNCIL)
        shown = shown and not self.keys[at].endswith(OFFICES_IN_WALI)
        return shown or self.text.writes_ezafe(at)

    def _is_of(self, node: Node) -> bool:
        """Whether a head may be somebody's (دفتر رئیس‌جمهور، معاون وزیر)."""
        if node.size > 1:
            return False  # نمایندگان مجلس
        names = {self.lemmas[node.head], self.keys[node.head]}
        return bool(names & self.v.classes["deputies"]) or bool(names & self.v.of_person - self.v.government)
