"""The desk, asked in the process: pages and API answer, and say in their own form what is wrong.

An input is a request: ``METHOD address type`` in the first line, the body after it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode

from hypothesis import strategies as st
from litestar import Litestar
from litestar.testing import TestClient

from fuzz import query, texts
from fuzz.archive import archive
from fuzz.intake import JUNK, SPOILT
from fuzz.limits import Allowance
from fuzz.target import Target
from rawi.archive.database import connect
from rawi.desk.app import create_app
from rawi.desk.settings import Settings

API = "/api/v1"
BASE = "http://127.0.0.1:8421"
LISTS = ("events", "facets", "timeline", "places", "statements", "actors", "search", "exports", "review", "corrections")
SINGLE = ("events", "actors", "statements", "reports", "exports")
PAGES = ("/", "/search", "/actors", "/statements", "/review", "/add", "/about", "/e/", "/a/", "/r/", "/s/", "/x/", "//")
NAMES = (
    *("actor", "role", "type", "mode", "context", "aspect", "country", "place", "province", "from", "to", "standing"),
    *(
        "claimant",
        "outlet",
        "q",
        "after",
        "limit",
        "field",
        "top",
        "unit",
        "calendar",
        "whole",
        "speaker",
        "kind",
        "exact",
    ),
    *("ref", "why", "bom", "trace", "name", "published", "keep", "lang"),
)
POSTED = ("read", "reports", "files", "corrections", "review")
TYPES = (
    "application/json",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "*",
    "",
)
LONGEST = 60_000
"""Letters of an address at most: the client that asks takes no more."""
SAFE = "/?&=%+:;,@!$'()*~-._"


@lru_cache(maxsize=1)
def client() -> TestClient[Litestar]:
    """Asks a desk over an archive of its own."""
    path = archive("api")
    app = create_app(path, Settings(person="Mina", asked=10**9, changed=10**9))
    asking = TestClient(app, base_url=BASE, raise_server_exceptions=False)
    asking.__enter__()
    return asking


@lru_cache(maxsize=1)
def ids() -> tuple[str, ...]:
    """Ids that the archive has at the beginning."""
    db = connect(archive("api"))
    found = [ref for table in ("event", "actor", "statement", "document") for (ref,) in _first(db, table)]
    db.close()
    return tuple(found)


def _first(db: Any, table: str) -> list[tuple[str]]:
    return list(db.execute(f"SELECT ref FROM {table} ORDER BY id LIMIT 8"))


def check(raw: bytes) -> None:
    """A request is answered, in JSON or problem details below the API, and never with a failure of ours."""
    head, _, body = raw.partition(b"\n")
    method, address, kind = (*head.decode("latin-1").split(" "), "", "", "")[:3]
    posted = method == "POST"
    path = "/" + quote(address, safe=SAFE).lstrip("/")[:LONGEST]
    headers = {"content-type": quote(kind, safe=SAFE + "; ")} if posted and kind else {}
    answer = client().request(
        "POST" if posted else "GET", path, content=body or None, headers=headers, follow_redirects=False
    )
    assert answer.status_code < 500, (answer.status_code, answer.text[:300])
    assert "Traceback" not in answer.text
    if path.startswith(API):
        sound_answer(answer)


def sound_answer(answer: Any) -> None:
    """JSON is JSON, and what is wrong has a title, a status and a detail of one line."""
    kind = answer.headers.get("content-type", "").partition(";")[0]
    if answer.status_code < 400:
        if kind == "application/json":
            json.loads(answer.content)
        return
    problem = json.loads(answer.content)
    assert kind == "application/problem+json", kind
    assert problem["status"] == answer.status_code
    assert problem["title"]
    assert len(problem["detail"].splitlines()) == 1, problem["detail"]


VALUES = st.one_of(query.WORDS, query.VALUES, texts.any_of(ids), st.integers().map(str))
FIELDS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4).map(lambda f: urlencode(f, errors="replace"))
REF = st.one_of(texts.any_of(ids), query.WORDS.map(lambda w: quote(w, safe="", errors="replace")))
ADDRESS = st.one_of(
    st.builds("{}/{}?{}".format, st.just(API), st.sampled_from(LISTS), FIELDS),
    st.builds("{}/{}/{}?{}".format, st.just(API), st.sampled_from(SINGLE), REF, FIELDS),
    st.builds("{}{}?{}".format, st.sampled_from(PAGES), REF, FIELDS),
    st.builds("{}?{}".format, st.sampled_from(PAGES), FIELDS),
)
REPORT = st.fixed_dictionaries(
    {"text": texts.TEXTS},
    optional=dict.fromkeys(("title", "outlet", "url", "published", "id"), query.WORDS),
)
WISH = st.fixed_dictionaries(
    {
        "action": st.sampled_from(["merge", "split", "apart", "retype", "rename", "reject", "restore", "confirm"]),
        "ids": st.lists(st.one_of(texts.any_of(ids), query.WORDS), max_size=4),
    },
    optional=dict.fromkeys(("type", "mode", "name", "english", "note", "person"), query.WORDS),
)
ANSWER = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["events", "actors", "confidence"]),
        "ids": st.lists(texts.any_of(ids), max_size=3),
        "answer": st.sampled_from(["yes", "no"]),
    }
)
BODY = st.one_of(
    st.one_of(REPORT, REPORT.map(lambda r: {"reports": [r]}), WISH, ANSWER, query.GIVEN).map(
        lambda v: json.dumps(v).encode()
    ),
    REPORT.map(lambda r: json.dumps(r, ensure_ascii=False).encode("utf-8", "surrogatepass")),
    SPOILT,
    JUNK,
)
GET = ADDRESS.map(lambda address: f"GET {address} \n".encode())
POST = st.builds(
    lambda where, fields, kind, body: f"POST {API}/{where}?{fields} {kind}\n".encode() + body,
    st.sampled_from(POSTED),
    FIELDS,
    st.sampled_from([TYPES[0], TYPES[0], TYPES[0], *TYPES]),
    BODY,
)


def _seeds() -> Iterator[bytes]:
    for where in LISTS:
        yield f"GET {API}/{where}?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86&from=2024-11 \n".encode()
    for ref in ids():
        yield f"GET {API}/events/{ref} \n".encode()
        yield f"GET /{ref[0]}/{ref} \n".encode()
    for where in POSTED:
        for body in ({"text": texts.sentences()[1]}, {"action": "reject", "ids": [ids()[0]]}):
            yield f"POST {API}/{where} application/json\n".encode() + json.dumps(body).encode()


def _words() -> list[str]:
    return [*(f"&{name}=" for name in NAMES), *LISTS, *POSTED, *TYPES[:4], '{"text": "', '"ids": [', '"action": "']


TARGETS = (Target("api", check, st.one_of(GET, GET, POST), _seeds, _words, Allowance(3.0, 4e-4, 128)),)
