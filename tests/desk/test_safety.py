from __future__ import annotations

import re

from litestar import Litestar
from litestar.testing import TestClient

from rawi.desk.safety.headers import HEADERS

Client = TestClient[Litestar]


def test_the_ledger_lists_events(client: Client) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert len(re.findall('<li id="e[0-9a-z]{8}"', answer.text)) >= 3


def test_every_answer_has_the_headers(client: Client) -> None:
    for path in ("/", "/nothing-there", "/static/nothing.css"):
        answer = client.get(path)
        for name, value in HEADERS.items():
            assert answer.headers[name] == value


def test_what_did_not_change_is_not_sent_again(client: Client) -> None:
    first = client.get("/")
    again = client.get("/", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_other_hosts_are_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "localhost:8421"}).status_code == 200
    assert client.get("/", headers={"host": "[::1]:8421"}).status_code == 200
