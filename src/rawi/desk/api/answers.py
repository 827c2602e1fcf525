"""Which errors an operation tells of in the API's description."""

from __future__ import annotations

from litestar.openapi.datastructures import ResponseSpec

from rawi.desk.problems import Problem

API = "/api/v1"
"""Where all operations are."""

_MEANINGS = {
    308: "The id ended; Location has what took it over.",
    400: "The request is not understood: a parameter, the JSON, a date.",
    401: "Without the token, where the desk has one.",
    403: "A page of another site asked for this.",
    404: "Nothing in the archive has this id, or this name.",
    410: "The id ended, and nothing took it over.",
    413: "More than the desk takes at once.",
    415: "Neither JSON nor bytes.",
    421: "The Host header names another machine.",
    422: "It is understood, but cannot be: a day that is none, a correction that makes no sense.",
    429: "Too many requests; Retry-After says when to ask again.",
    503: "The archive is locked or damaged, or the question took too long.",
}
_ALWAYS = (400, 401, 421, 422, 429, 503)
_CHANGES = (403, 413, 415)


def told(*statuses: int, changes: bool = False) -> dict[int, ResponseSpec]:
    """The problems that an operation may answer with: those of every operation and ``statuses``; with ``changes``
    also those of requests that bring something."""
    every = sorted({*_ALWAYS, *statuses, *(_CHANGES if changes else ())})
    return {s: _spec(s) for s in every}


def _spec(status: int) -> ResponseSpec:
    kind = None if status < 400 else Problem
    return ResponseSpec(
        kind, generate_examples=False, description=_MEANINGS[status], media_type="application/problem+json"
    )
