"""The measure: every filled field of a record is a slot, counted as found, invented or missed.

Events are paired by type within the sentence of the gold anchor, the likeliest actors first; statements by sentence and
speaker; roles by person and title. What has no partner costs all of its slots. In a meeting (CONSULT) actors and
recipients count together, since a text seldom tells who is the host.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rawi.record import Span
from rawi.score.gold import GoldEvent, GoldReport, GoldStatement
from rawi.score.names import best_likeness, same_date, same_number, written_date
from rawi.score.view import SeenActor, SeenEvent, SeenRecord, SeenRole, SeenStatement

GROUPS = ("event", "statement", "role")
_SENTENCE_END = re.compile(r"[.!؟?]+(?=\s|$)|\n+")
Names = list[str]


@dataclass(slots=True)
class Counts:
    """Slots found, invented and missed."""

    found: int = 0
    invented: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what the reader gave that is right."""
        return self.found / (self.found + self.invented or 1)

    @property
    def recall(self) -> float:
        """Share of what the annotator gave that was found."""
        return self.found / (self.found + self.missed or 1)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r or 1)

    @property
    def gold(self) -> int:
        """Slots that the annotator filled."""
        return self.found + self.missed


@dataclass(slots=True)
class Table:
    """Counts by slot (``event.who``), and every slot missed or invented in words."""

    slots: dict[str, Counts] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def add(self, other: Table) -> None:
        """Add another table's counts."""
        for slot, counts in other.slots.items():
            mine = self.slots.setdefault(slot, Counts())
            mine.found += counts.found
            mine.invented += counts.invented
            mine.missed += counts.missed

    def total(self, group: str = "") -> Counts:
        """Counts of one group (event, statement, role) or, without one, of the whole record."""
        chosen = [c for slot, c in self.slots.items() if not group or slot.partition(".")[0] == group]
        return Counts(sum(c.found for c in chosen), sum(c.invented for c in chosen), sum(c.missed for c in chosen))

    def rows(self) -> list[tuple[str, Counts]]:
        """Slots in alphabetical order, then EVENTS, STATEMENTS, ROLES and RECORD."""
        totals = [(f"{group.upper()}S", self.total(group)) for group in GROUPS]
        return [*sorted(self.slots.items()), *totals, ("RECORD", self.total())]


def score(text: str, gold: GoldReport, record: SeenRecord | None) -> Table:
    """Compare one record (None where the reader gave none) with a report's annotation."""
    return Comparison(text, gold, record or SeenRecord()).run()


class Comparison:
    """One report being compared."""

    def __init__(self, text: str, gold: GoldReport, record: SeenRecord) -> None:
        self.text, self.gold, self.record = text, gold, record
        self.names = {actor.id: _names_of(actor, text) for actor in record.actors}
        self.table = Table()
        self.sentences = _sentences(text)

    def run(self) -> Table:
        """Count all slots."""
        self._events()
        self._statements()
        self._roles()
        return self.table

    # -- counting ------------------------------------------------------------------------------------------------
    def _count(self, slot: str, what: str, words: str) -> None:
        counts = self.table.slots.setdefault(slot, Counts())
        setattr(counts, what, getattr(counts, what) + 1)
        if what != "found":
            self.table.errors.append(f"{what:8} {slot:18} {words}")

    def _value(
        self, slot: str, gold: object, found: object, where: str, same: Callable[..., bool] = lambda a, b: a == b
    ) -> None:
        if gold is not None and found is not None and same(gold, found):
            self._count(slot, "found", where)
            return
        if gold is not None:
            self._count(slot, "missed", f"{gold}   [{where}]")
        if found is not None:
            self._count(slot, "invented", f"{found}   [{where}]")

    def _set(self, slot: str, gold: Sequence[str], found: Sequence[Names], where: str) -> None:
        """Pair gold names with what was found, the likest first."""
        pairs = [(best_likeness(g, names), i, j) for i, g in enumerate(gold) for j, names in enumerate(found)]
        partner = _pair((p for p in pairs if p[0] > 0), prefer_late=True)
        for i, name in enumerate(gold):
            what = "found" if i in partner else "missed"
            self._count(slot, what, f"{name}   [{where}]")
        taken = set(partner.values())
        for j, names in enumerate(found):
            # another name for somebody already found (a minister and his ministry) is not an invention
            if j not in taken and not any(best_likeness(g, names) for g in gold):
                self._count(slot, "invented", f"{names[0]}   [{where}]")

    # -- events --------------------------------------------------------------------------------------------------
    def _events(self) -> None:
        gold, found = self.gold.events, self.record.events
        partner = self.pair_events()
        for i, g in enumerate(gold):
            where = f"{g.type} {g.anchor}"
            self._count("event", "found" if i in partner else "missed", where)
            self._event_slots(g, found[partner[i]] if i in partner else None, where)
        taken = set(partner.values())
        for j, e in enumerate(found):
            if j not in taken:
                where = f"{e.type} {self._quote(e.evidence)}"
                self._count("event", "invented", where)
                self._event_slots(None, e, where)

    def pair_events(self) -> Mapping[int, int]:
        """Which event of the record is which gold one, by their places in both lists."""
        return _pair(
            (self._event_likeness(g, e), i, j)
            for i, g in enumerate(self.gold.events)
            for j, e in enumerate(self.record.events)
            if e.type == g.type and _touches(e.evidence, self._sentence_of(g.anchor))
        )

    def _event_likeness(self, gold: GoldEvent, event: SeenEvent) -> float:
        found = self.named((*event.actors, *event.recipients))
        return 1 + sum(
            max((best_likeness(name, names) for names in found), default=0.0)
            for name in (*gold.actors, *gold.recipients)
        )

    def _event_slots(self, gold: GoldEvent | None, event: SeenEvent | None, where: str) -> None:
        g = gold or _NO_EVENT
        actors = self.named(event.actors) if event else []
        recipients = self.named(event.recipients) if event else []
        kind = gold.type if gold else event.type if event else ""
        if kind == "CONSULT":
            self._set("event.who", (*g.actors, *g.recipients), [*actors, *recipients], where)
        else:
            self._set("event.who", g.actors, actors, where)
            self._set("event.to-whom", g.recipients, recipients, where)
        self._set("event.place", g.place, [[p.name, p.text] for p in event.places] if event else [], where)
        self._set("event.source", g.sources, self.named(event.sources) if event else [], where)
        self._value("event.date", g.date, written_date(event.time) if event else None, where, same_date)
        self._value("event.mode", g.mode, event.mode if event else None, where)
        self._value("event.aspect", g.aspect if gold else None, event.aspect if event else None, where)
        for number in ("killed", "wounded", "detained"):
            found = getattr(event, number) if event else None
            self._value("event.number", getattr(g, number), found, where, same_number)
        self._responses(g, event, where)

    def _responses(self, gold: GoldEvent, event: SeenEvent | None, where: str) -> None:
        left = list(event.responses) if event else []
        for response in gold.responses:
            partner = next(
                (
                    r
                    for r in left
                    if r.stance == response.stance and best_likeness(response.by, self.names.get(r.actor, []))
                ),
                None,
            )
            if partner is None:
                self._count("event.response", "missed", f"{response.by} {response.stance}   [{where}]")
            else:
                left.remove(partner)
                self._count("event.response", "found", where)
        for r in left:
            self._count("event.response", "invented", f"{r.stance}   [{where}]")

    # -- statements ----------------------------------------------------------------------------------------------
    def _statements(self) -> None:
        gold, found = self.gold.statements, self.record.statements
        partner = self.pair_statements()
        for i, g in enumerate(gold):
            self._count("statement", "found" if i in partner else "missed", g.anchor)
            self._statement_slots(g, found[partner[i]] if i in partner else None, g.anchor)
        taken = set(partner.values())
        for j, s in enumerate(found):
            if j not in taken:
                where = self._quote(s.evidence)
                self._count("statement", "invented", where)
                self._statement_slots(None, s, where)

    def pair_statements(self) -> Mapping[int, int]:
        """Which statement of the record is which gold one, by their places in both lists."""
        return _pair(
            (self._statement_likeness(g, s), i, j)
            for i, g in enumerate(self.gold.statements)
            for j, s in enumerate(self.record.statements)
            if _touches(s.evidence, self._sentence_of(g.anchor))
        )

    def _statement_likeness(self, gold: GoldStatement, statement: SeenStatement) -> float:
        at = self.text.index(gold.anchor)
        named = self.named(statement.speakers)
        speaker = max((best_likeness(g, names) for g in gold.speaker for names in named), default=0.0)
        return 1 + speaker + 0.5 * _touches(statement.evidence, (at, at + len(gold.anchor)))

    def _statement_slots(self, gold: GoldStatement | None, statement: SeenStatement | None, where: str) -> None:
        speakers = self.named(statement.speakers) if statement else []
        via = self.named(statement.via) if statement else []
        self._set("statement.speaker", gold.speaker if gold else (), speakers, where)
        self._set("statement.via", gold.via if gold else (), via, where)
        found = written_date(statement.time) if statement else None
        self._value("statement.date", gold.date if gold else None, found, where, same_date)

    # -- roles ---------------------------------------------------------------------------------------------------
    def _roles(self) -> None:
        left: list[tuple[Names, SeenRole]] = [(self.names[a.id], r) for a in self.record.actors for r in a.roles]
        for gold in self.gold.roles:
            partner = next(
                (x for x in left if best_likeness(gold.person, x[0]) and best_likeness(gold.title, [x[1].title])), None
            )
            if partner is None:
                self._count("role", "missed", f"{gold.person}: {gold.title}")
                continue
            left.remove(partner)
            self._count("role", "found", gold.person)
            self._value("role.acting", gold.acting or None, partner[1].acting or None, gold.person)
        for names, role in left:
            self._count("role", "invented", f"{names[0]}: {role.title}")

    # -- looking up ----------------------------------------------------------------------------------------------
    def named(self, ids: Iterable[str]) -> list[Names]:
        """The names of actors by their ids."""
        return [self.names.get(i, [i]) for i in ids]

    def _sentence_of(self, anchor: str) -> tuple[int, int]:
        at = self.text.index(anchor)
        return next(s for s in self.sentences if s[0] <= at < s[1])

    def _quote(self, evidence: Sequence[Span]) -> str:
        return self.text[evidence[0].start : evidence[0].end][:60].replace("\n", " ") if evidence else ""


def _names_of(actor: SeenActor, text: str) -> Names:
    return [actor.name, *(text[m.start : m.end] for m in actor.mentions)]


def _sentences(text: str) -> list[tuple[int, int]]:
    """Stretches between full stops and line ends, their marks included; blank ones left out."""
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in [*(m.end() for m in _SENTENCE_END.finditer(text)), len(text)]:
        if text[start:cut].strip():
            spans.append((start, cut))
        start = cut
    return spans


def _touches(evidence: Iterable[Span], span: tuple[int, int]) -> bool:
    return any(e.start < span[1] and e.end > span[0] for e in evidence)


def _pair(candidates: Iterable[tuple[float, int, int]], prefer_late: bool = False) -> Mapping[int, int]:
    """Greedy pairs, the likeliest first; equals in the order of the text (or its reverse)."""
    sign = -1 if prefer_late else 1
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(candidates, key=lambda c: (-c[0], sign * c[1], sign * c[2])):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return partner


_NO_EVENT = GoldEvent(type="AGREE", anchor="")
