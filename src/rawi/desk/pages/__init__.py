"""The pages."""

from __future__ import annotations

from litestar import Router

from rawi.desk.pages.about import about
from rawi.desk.pages.actor import actor, correct_actor
from rawi.desk.pages.add import add, added
from rawi.desk.pages.event import correct_event, event
from rawi.desk.pages.export import exported, exports, imported
from rawi.desk.pages.ledger import ledger
from rawi.desk.pages.places import place, where
from rawi.desk.pages.report import report, statement
from rawi.desk.pages.review import decide, review
from rawi.desk.pages.search import search

_ALL = [
    ledger, event, correct_event, actor, correct_actor, report, statement, where, place, search,
    review, decide, add, added, exports, exported, imported, about,
]  # fmt: skip
ROUTES = [Router("/", route_handlers=_ALL, include_in_schema=False)]
"""All of them, for the app; in one router, since pages and forms share their paths."""
