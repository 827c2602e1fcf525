"""How well records agree with reports annotated by hand."""

from rawi.score.gold import GoldError, GoldReport, load
from rawi.score.measure import Counts, Table, score
from rawi.score.view import SeenRecord, from_json, seen

__all__ = ["Counts", "GoldError", "GoldReport", "SeenRecord", "Table", "from_json", "load", "score", "seen"]
