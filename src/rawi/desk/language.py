"""In which language somebody is answered."""

from __future__ import annotations

from typing import Any, Literal

from litestar import Request

Lang = Literal["en", "fa"]


def language(request: Request[Any, Any, Any]) -> Lang:
    """The language asked for in the address, else chosen before, else the first of the browser's that there is."""
    for given in (request.query_params.get("lang", ""), request.cookies.get("lang", "")):
        if given in ("en", "fa"):
            return given  # type: ignore[return-value]
    for part in request.headers.get("accept-language", "").split(","):
        tongue = part.split(";")[0].strip().lower()[:2]
        if tongue in ("en", "fa"):
            return tongue  # type: ignore[return-value]
    return "en"
