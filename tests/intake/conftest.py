"""A web server of the test's own, on this machine only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

Reply = tuple[int, dict[str, str], bytes | Iterator[bytes]]


class Site:
    """What the server answers, and what it was asked."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.pages: dict[str, Reply | Callable[[dict[str, str]], Reply | None]] = {}
        self.asked: list[str] = []
        self.stop = threading.Event()

    def put(self, path: str, body: bytes | str, status: int = 200, **headers: str) -> str:
        raw = body.encode() if isinstance(body, str) else body
        self.pages[path] = (status, {k.replace("_", "-"): v for k, v in headers.items()}, raw)
        return self.address + path


@pytest.fixture
def site() -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            reply = site.pages.get(self.path, (404, {}, b"none"))
            if callable(reply):
                reply = reply({k.lower(): v for k, v in self.headers.items()})
            if reply is None:
                site.stop.wait(10)
                return
            status, headers, body = reply
            self.send_response(status)
            for name, value in {
                **({"Content-Length": str(len(body))} if isinstance(body, bytes) else {}),
                **headers,
            }.items():
                self.send_header(name, value)
            self.end_headers()
            for piece in [body] if isinstance(body, bytes) else body:
                self.wfile.write(piece)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site = Site(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield site
    site.stop.set()
    server.shutdown()
    server.server_close()
    thread.join()
