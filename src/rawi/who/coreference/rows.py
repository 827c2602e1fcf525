"""Persons named one after the other, whom این سه شهروند and آنان take up together."""

from __future__ import annotations

from rawi.who.coreference.cast import latest
from rawi.who.coreference.sides import Sides
from rawi.who.nodes import Node
from rawi.who.reading import COMMAS, JOINTS, QUOTES

LONGEST_ROW = 30
NEAR, FAR = 3, 8
"""How many sentences back people may stand who are counted again, and a row of names."""


class Rows(Sides):
    """Keeps who was named beside whom."""

    def note_row(self, node: Node, actor: int) -> None:
        """Add somebody named to those named right before him, or begin a new row with him."""
        one = node.cat == "people" and (node.count == (1, 1) or actor in self.persons)  # همسرش *مریم رحیمی*
        if node.cat != "person" and not one:
            return
        row = self.rows[-1] if self.rows else None
        if row is not None and self._goes_on(row[2], node.first) and row[1] == node.sentence:
            if actor not in row[0] and len(row[0]) < LONGEST_ROW:
                row[0].append(actor)
                if not row[3]:
                    self._leave_many(tuple(row[0]), node)
            self.rows[-1] = (row[0], row[1], node.last, row[3])
            return
        self.rows.append(([actor], node.sentence, node.last, self._says_who(node)))

    def _says_who(self, node: Node) -> bool:
        """Whether a name only says who those before its comma are: به گفتهٔ دو وکیل، *کریم نوری و مینا احمدی*، …."""
        told = [n for _, n in (*self.peoples[-1:], *self.offices[-1:])]
        return any(n.last == node.first - 1 and self.keys[n.last] in COMMAS for n in told)

    def _goes_on(self, end: int, first: int) -> bool:
        """Whether nothing but و, commas and quotation marks stands between two names."""
        between = self.keys[end:first]
        joints = JOINTS | QUOTES
        return 0 < len(between) <= 4 and all(k in joints for k in between) and not JOINTS.isdisjoint(between)

    def _leave_many(self, members: tuple[int, ...], node: Node) -> None:
        """Let آنان take up those named together, all of them named so far."""
        many = self.many.setdefault(node.sentence, [])
        if many and self.actors[many[-1][0]].members == members[:-1]:
            many.pop()
        many.append((self.joint(members, node), node.last))

    def counted_again(self, node: Node) -> int | None:
        """As many persons as were named together before: *این سه شهروند*, after three names."""
        if node.count is None or node.count[0] != node.count[1] or node.count[0] < 2:
            return None
        for row in latest(self.rows):
            if node.sentence - row[1] > FAR:
                break
            if len(row[0]) == node.count[0] and row[2] <= node.first:
                return self.joint(tuple(row[0]), node)
        return None

    def so_many(self, node: Node) -> int | None:
        """Whom a number without a noun takes up: the persons named together last, or as many counted not far before,
        else the two sides (از *این دو*)."""
        found = self.counted_again(node)
        near = (a for a, n in latest(self.peoples) if n.count == node.count and node.sentence - n.sentence < NEAR)
        found = next(near, None) if found is None else found
        if found is None and node.count == (2, 2) and node.first != self.text.sentences[node.sentence].first:
            found = self.both(node)
            found = found if self.actors[found].members else None
        return found

    def joint(self, members: tuple[int, ...], node: Node) -> int:
        """Several persons as one actor whose members they are."""
        return self.of_members(("row", members), members, node)
