"""The API takes JSON and bytes, never a form: no other site's page can send these without asking first (CORS)."""

from __future__ import annotations

from litestar.types import HTTPScope, Receive, Send

from rawi.desk.safety.answers import API, Layer, header, refuse

TAKEN = ("application/json", "application/octet-stream")


def kinds(app: Layer) -> Layer:
    """A layer that refuses bodies of other kinds in the API."""

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        kind = header(scope, "content-type").partition(";")[0].strip().lower()
        if scope["path"].startswith(API) and _brings(scope) and kind not in TAKEN:
            await refuse(scope, send, 415, "Unsupported Media Type", "Send JSON: Content-Type: application/json.")
        else:
            await app(scope, receive, send)

    return layer


def _brings(scope: HTTPScope) -> bool:
    """Whether a request has a body (RFC 9112, 6.3)."""
    return header(scope, "content-length") not in ("", "0") or bool(header(scope, "transfer-encoding"))
