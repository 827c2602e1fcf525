"""Headers on every answer: nothing is loaded from elsewhere, nothing runs that is not a file of the desk's own."""

from __future__ import annotations

from litestar.types import HTTPScope, Message, Receive, Send

from rawi.desk.safety.answers import Layer

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
"""No inline script or style, no frames, no plug-ins, no text that becomes script (Content Security Policy Level 3)."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cache-control": "private, no-cache",
}
"""`cache-control`: kept by the browser, but asked for again each time; the files of the desk say otherwise."""


def headers(app: Layer) -> Layer:
    """A layer that puts `HEADERS` on each answer that has not set them."""
    ours = [(k.encode(), v.encode()) for k, v in HEADERS.items()]

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                there = {k.lower() for k, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(h for h in ours if h[0] not in there)]
            await send(message)

        await app(scope, receive, with_headers)

    return layer
