"""The token that every request shows where others can reach the desk.

Programs show it as `Authorization: Bearer`. A browser is given it once, in the address that `rawi desk` prints
(`/?token=…`) or in the form that asks for it, and then keeps a cookie, which is not the token and cannot be turned into
it.
"""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import parse_qs, parse_qsl, quote, urlencode

from litestar.types import HTTPScope, Receive, Send

from rawi.desk.safety.answers import API, Layer, answer, header, refuse
from rawi.desk.settings import Settings

COOKIE = "rawi"
_AGE = 30 * 24 * 3600
_FORM = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rawi</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>Rawi</h1><p>This desk asks for its token: the last part of the address that rawi desk printed.</p>
<form method="get" action="/"><label>Token <input name="token" type="password" autocomplete="off" required></label>
<button>Go on</button></form></main></body></html>
"""


def tokens(app: Layer, settings: Settings) -> Layer:
    """A layer that lets nothing through without the token, where there is one."""
    if not settings.token:
        return app
    cookie = hmac.new(settings.token.encode(), b"rawi desk", hashlib.sha256).hexdigest()

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        page = not scope["path"].startswith(API)
        if page and _same(_asked(scope), settings.token):
            await _let_in(scope, send, cookie)
        elif _shown(scope, settings.token, cookie):
            await app(scope, receive, send)
        elif page:
            await answer(send, 401, b"text/html; charset=utf-8", _FORM.encode())
        else:
            detail = "Every request to this desk needs its token: Authorization: Bearer TOKEN."
            await refuse(scope, send, 401, "Unauthorized", detail, (b"www-authenticate", b"Bearer"))

    return layer


def _shown(scope: HTTPScope, token: str, cookie: str) -> bool:
    kind, _, given = header(scope, "authorization").partition(" ")
    if kind.lower() == "bearer" and _same(given.strip(), token):
        return True
    held = (c.strip().partition("=") for c in header(scope, "cookie").split(";"))
    return any(name == COOKIE and _same(value, cookie) for name, _, value in held)


def _same(one: str, other: str) -> bool:
    """Compared in a time that does not tell where they differ."""
    return hmac.compare_digest(one.encode(errors="replace"), other.encode())


def _asked(scope: HTTPScope) -> str:
    return parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]


async def _let_in(scope: HTTPScope, send: Send, cookie: str) -> None:
    """To the same address without the token, so that it stays in no history and no bookmark."""
    query = urlencode([p for p in parse_qsl(scope["query_string"].decode("latin-1")) if p[0] != "token"])
    path = "/" + quote(scope["path"].lstrip("/"))
    kept = f"{COOKIE}={cookie}; Path=/; Max-Age={_AGE}; HttpOnly; SameSite=Strict"
    location = path.encode() + (b"?" + query.encode() if query else b"")
    await answer(send, 303, b"text/plain; charset=utf-8", b"", (b"location", location), (b"set-cookie", kept.encode()))
