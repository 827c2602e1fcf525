"""How often one address may ask, and how often it may have a text read or the archive changed."""

from __future__ import annotations

from typing import Any

from litestar import Request
from litestar.middleware.base import DefineMiddleware
from litestar.middleware.rate_limit import RateLimitConfig

from rawi.desk.safety.origins import SAFE
from rawi.desk.settings import Settings


def limits(settings: Settings) -> list[DefineMiddleware]:
    """The layers that count. The files of the pages do not count: browsers keep them."""
    asked = RateLimitConfig(("minute", settings.asked), exclude=["^/static/"], store="asked")
    changed = RateLimitConfig(
        ("minute", settings.changed), store="changed", check_throttle_handler=_weighs, set_rate_limit_headers=False
    )
    return [asked.middleware, changed.middleware]


def _weighs(request: Request[Any, Any, Any]) -> bool:
    return request.method not in SAFE
