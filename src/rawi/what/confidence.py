"""How sure a part of a record is: a logistic model over features, learned from ``corpus/`` and from verdicts on
real reports (``training/``) by scripts/calibrate.py.

The table holds a line a weight: what is judged, the feature ("" for the constant), the weight. A feature that the table
does not have weighs nothing, so that an entry of a user's own lexicon gets the confidence of its kind.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from operator import add
from pathlib import Path

from rawi.record import Confidence
from rawi.what.features import event_features, statement_features
from rawi.what.model import EventDraft, StatementDraft
from rawi.what.work import Work

TABLE = Path(__file__).parent.parent / "lexicon" / "tables" / "confidence.tsv"
FLOOR = 0.35
"""Parts less likely to be right than this are left out of a record unless asked for."""
EVENT_PARTS = ("event.told", "event.who", "event.whom", "event.source", "event.time", "event.place")
STATEMENT_PARTS = ("statement.told", "statement.who")

Weights = dict[str, dict[str, float]]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The learned weights by what is judged and feature."""
    table: Weights = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        part, feature, weight = line.split("\t")
        table.setdefault(part, {})[feature] = float(weight)
    return table


def probabilities(parts: tuple[str, ...], features: Iterable[str]) -> list[float]:
    """How likely each part found with these features is right, between 0 and 1, to two decimals."""
    return [_logistic(score) for score in _scores(parts, features)]


def _scores(parts: tuple[str, ...], features: Iterable[str]) -> list[float]:
    table = _by_feature(parts)
    rows = [(0.0,) * len(parts), *filter(None, map(table.get, features))]
    return list(map(add, table[""], map(sum, zip(*rows, strict=True))))


@lru_cache(maxsize=2)
def _by_feature(parts: tuple[str, ...]) -> dict[str, tuple[float, ...]]:
    """The weights of each feature for parts, in their order; under "" the constants."""
    known = [weights().get(part, {}) for part in parts]
    features = dict.fromkeys(("", *chain.from_iterable(known)))
    return {feature: tuple(table.get(feature, 0.0) for table in known) for feature in features}


def _logistic(score: float) -> float:
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 2)


def of_event(event: EventDraft, work: Work) -> Confidence:
    """The confidence of an event and of each of its filled fields, given that the event is right."""
    filled = event.actors, event.recipients, event.sources, event.time, event.places
    told, *fields = _scores(EVENT_PARTS, event_features(event, work))
    sure = [_logistic(score) if value else None for score, value in zip(fields, filled, strict=True)]
    return Confidence(_logistic(told), *sure)


def of_statement(statement: StatementDraft, work: Work) -> Confidence:
    """The confidence of an act of saying and of its speakers."""
    return Confidence(*probabilities(STATEMENT_PARTS, statement_features(statement, work)))


def keep_sure(
    statements: list[StatementDraft], events: list[EventDraft], floor: float
) -> tuple[list[StatementDraft], list[EventDraft]]:
    """What is at least as sure as ``floor``, without what is only held; an event whose statement is dropped keeps its
    sources, not the link."""
    place: dict[int, int] = {}
    kept: list[StatementDraft] = []
    for index, statement in enumerate(statements):
        if not statement.held and (statement.confidence is None or statement.confidence.told >= floor):
            place[index] = len(kept)
            kept.append(statement)
    sure = [e for e in events if e.confidence is None or e.confidence.told >= floor]
    for event in sure:
        event.statements = [place[s] for s in event.statements if s in place]
    return kept, sure
