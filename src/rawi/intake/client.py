"""The one place from which Rawi reaches the network, and only for addresses that somebody asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from rawi import __version__
from rawi.intake.model import MAX_BYTES, RefusedError

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

AGENT = "rawi"
"""The name that robots.txt knows Rawi by."""
_REDIRECTS = 5
_PIECE = 65536


class Answer(NamedTuple):
    """What a server said. ``url`` is where redirects led; header names are in small letters."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def charset(self) -> str:
        """The encoding that the server declares."""
        return self.headers.get("content-type", "").lower().partition("charset=")[2].split(";")[0].strip(" \"'")


class Client:
    """Gets addresses: so long to connect and for each piece, so long in all, and so many bytes, no more."""

    def __init__(self, connect: float = 10, piece: float = 20, whole: float = 60, most: int = MAX_BYTES) -> None:
        import urllib3

        self._connect, self._piece, self._whole, self._most = connect, piece, whole, most
        self._pool = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=connect, read=piece),
            retries=False,
            headers={
                "User-Agent": f"{AGENT}/{__version__} (reads news reports that its user asked for)",
                "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
                "Accept-Encoding": "gzip, deflate",
                "Accept-Language": "fa-AF, prs, fa;q=0.9, *;q=0.1",
            },
        )

    def get(
        self, url: str, headers: Mapping[str, str] | None = None, allowed: Callable[[str], None] | None = None
    ) -> Answer:
        """The answer to ``url``, redirects followed; ``allowed`` may refuse each. Raises `RefusedError`."""
        end = time.monotonic() + self._whole
        for _ in range(_REDIRECTS + 1):
            _check(url)
            if allowed:
                allowed(url)
            answer = self._one(url, headers or {}, end)
            target = answer.headers.get("location")
            if answer.status not in (301, 302, 303, 307, 308) or not target:
                return answer
            url = urljoin(url, target)
        raise RefusedError(f"more than {_REDIRECTS} redirects; check the address")

    def _one(self, url: str, headers: Mapping[str, str], end: float) -> Answer:
        import urllib3

        try:
            response = self._pool.request(
                "GET", url, headers={**self._pool.headers, **headers}, redirect=False, preload_content=False
            )
            try:
                body = self._body(response, end)
            finally:
                response.close()
        except RefusedError:
            raise
        except urllib3.exceptions.HTTPError as error:
            raise RefusedError(self._problem(error)) from None
        except (OSError, ValueError) as error:
            raise RefusedError(f"cannot be fetched ({error}); check the address") from None
        return Answer(url, response.status, {k.lower(): v for k, v in response.headers.items()}, body)

    def _body(self, response: BaseHTTPResponse, end: float) -> bytes:
        pieces, size = [], 0
        while piece := response.read1(_PIECE, decode_content=True):
            pieces.append(piece)
            size += len(piece)
            if size > self._most:
                raise RefusedError(f"longer than {self._most >> 20} MB; not fetched")
            if time.monotonic() > end:
                raise RefusedError(f"not finished after {self._whole:g} seconds; try again later")
        return b"".join(pieces)

    def _problem(self, error: Exception) -> str:
        import urllib3.exceptions as kinds

        if isinstance(error, kinds.ConnectTimeoutError):
            return f"no connection within {self._connect:g} seconds; check the address or try again later"
        if isinstance(error, kinds.ReadTimeoutError):
            return f"no answer within {self._piece:g} seconds; try again later"
        if isinstance(error, kinds.NameResolutionError):
            return "there is no such host, or no network; check the address"
        if isinstance(error, kinds.NewConnectionError):
            return "the server takes no connection; check the address or try again later"
        if isinstance(error, kinds.SSLError):
            return "the server's certificate is not good; check the address"
        if isinstance(error, kinds.DecodeError):
            return "the answer is packed and damaged; try again later"
        return f"the answer breaks off ({type(error).__name__}); try again later"


def _check(url: str) -> None:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 80) > 0
    except ValueError:
        good = False
    if not good:
        raise RefusedError("not an address of the web; it must begin with http:// or https://")
