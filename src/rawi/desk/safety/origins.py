"""Changes come from the desk's own pages or from programs, never from another site's page in the same browser.

Browsers say where a request comes from (Sec-Fetch-Site, Origin), and no page can make them say otherwise. Programs say
nothing, and are let through: whoever can run a program here can read the archive anyway. Forms also carry a token.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from litestar.types import HTTPScope, Receive, Send

from rawi.desk.safety.answers import Layer, header, refuse

SAFE = ("GET", "HEAD", "OPTIONS")


def origins(app: Layer) -> Layer:
    """A layer that refuses changes asked for by other sites."""

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        if scope["method"] not in SAFE and not _ours(scope):
            await refuse(scope, send, 403, "Forbidden", "A page of another site asked for this; nothing was done.")
        else:
            await app(scope, receive, send)

    return layer


def _ours(scope: HTTPScope) -> bool:
    site = header(scope, "sec-fetch-site")
    if site:
        return site in ("same-origin", "none")
    origin = header(scope, "origin")
    return not origin or urlsplit(origin).netloc == header(scope, "host")
