"""The pages."""

from __future__ import annotations

from litestar.handlers import HTTPRouteHandler

from rawi.desk.pages.ledger import ledger

ROUTES: list[HTTPRouteHandler] = [ledger]
"""All of them, for the app."""
