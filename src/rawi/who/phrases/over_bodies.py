"""Bodies, and those at their head, before another body that they act on or are of: دادگاه | حزب عدالت را منحل کرد."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.charging import Charging

LEGISLATIVE, JUDICIAL = "LEG", "JUD"
HOUSED = frozenset({JUDICIAL, "BUS"})
"""Sectors of bodies that have houses, which a crowd attacks."""
OF_THE_WORLD = frozenset({"جهانی", "بینالمللی"})
"""Adjectives of bodies that are no single state's."""


class OverBodies(Charging):
    """Tells bodies that stand side by side from those that are of each other."""

    def _is_named_body(self, sub: Node) -> bool:
        """Whether a known body is named with its noun, and is no state: پارلمان | *شرکت گوگل* را, دولت | *سازمان عفو
        بین‌الملل* را."""
        return sub.cat == "actor" and self.infos[sub.first].body and not self._is_state_name(sub)

    def _is_told_in_full(self, node: Node, sub: Node) -> bool:
        """Whether a court, a parliament or a body by its whole name stands before another body, whose it cannot be:
        ستره محکمه | *حزب عدالت* را, وزارت عدلیه | *این شرکت* را."""
        sectors = getattr(node.value, "sectors", ())
        whole = node.size > 1 or bool(node.field_en) or JUDICIAL in sectors or LEGISLATIVE in sectors
        dwelling = sub.cat == "body" and self.lemma_is(sub.head, "dwellings")
        other = sub.cat == "body" or self._is_named_body(sub)
        return node.cat in ("body", "office") and whole and other and not dwelling

    def _is_of_body(self, node: Node, sub: Node) -> bool:
        """Whether an office that is always of somebody stands before one body, whose it is: *رئیس کمیسیون* را."""
        heads = self.lemma_is(node.head, "heads_of") or self.lemma_is(node.head, "deputies")
        one = sub.cat == "body" and not sub.plural and not sub.definite
        return heads and one and node.last == node.head + node.size

    @staticmethod
    def _has_house(sub: Node) -> bool:
        """Whether a body is one that has a house, which a crowd attacks: معترضان | *دادگاه* را, *بانک ملی* را."""
        return not HOUSED.isdisjoint(getattr(sub.value, "sectors", ()))
