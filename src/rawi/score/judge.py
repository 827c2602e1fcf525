"""Which parts of a record are right, one by one: the examples that confidence is learned from."""

from __future__ import annotations

from rawi.score.gold import GoldEvent, GoldReport
from rawi.score.measure import Comparison
from rawi.score.names import best_likeness, same_date, written_date
from rawi.score.view import SeenEvent, SeenRecord

Verdict = dict[str, bool]


def judge(text: str, gold: GoldReport, record: SeenRecord) -> tuple[list[Verdict], list[Verdict]]:
    """Verdicts on the events and on the statements of a record, in its order.

    ``told`` says whether the part has a gold partner. Only where it has one, the filled fields ``who``, ``whom``,
    ``source``, ``time``, ``place`` are judged: right where all that stands in them is gold.
    """
    comparison = Comparison(text, gold, record)
    events = {j: i for i, j in comparison.pair_events().items()}
    statements = {j: i for i, j in comparison.pair_statements().items()}
    verdicts = []
    for j, event in enumerate(record.events):
        verdict = {"told": j in events}
        if j in events:
            verdict.update(_fields(comparison, gold.events[events[j]], event))
        verdicts.append(verdict)
    said = []
    for j, statement in enumerate(record.statements):
        verdict = {"told": j in statements}
        if j in statements:
            wanted = gold.statements[statements[j]].speaker
            verdict["who"] = _all_gold(comparison.named(statement.speakers), wanted)
        said.append(verdict)
    return verdicts, said


def _fields(comparison: Comparison, gold: GoldEvent, event: SeenEvent) -> Verdict:
    parties = (*gold.actors, *gold.recipients)
    meeting = gold.type == "CONSULT"
    fields: Verdict = {}
    if event.actors:
        fields["who"] = _all_gold(comparison.named(event.actors), parties if meeting else gold.actors)
    if event.recipients:
        fields["whom"] = _all_gold(comparison.named(event.recipients), parties if meeting else gold.recipients)
    if event.sources:
        fields["source"] = _all_gold(comparison.named(event.sources), gold.sources)
    if event.places:
        fields["place"] = _all_gold([[p.name, p.text] for p in event.places], gold.place)
    found = written_date(event.time)
    if found:
        fields["time"] = gold.date is not None and same_date(gold.date, found)
    return fields


def _all_gold(found: list[list[str]], gold: tuple[str, ...]) -> bool:
    return all(any(best_likeness(g, names) for g in gold) for names in found)
