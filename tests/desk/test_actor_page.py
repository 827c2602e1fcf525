"""An actor's page tells what it said in English too, for those who read no Persian."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

from litestar import Litestar
from litestar.testing import TestClient

from rawi.archive.actor_page import actor_page, without_words
from rawi.archive.database import connect


def test_what_an_actor_said_stands_in_english_above_its_words(client: TestClient[Litestar]) -> None:
    found = client.get("/api/v1/actors", params={"q": "وزارت دفاع پاکستان"}).json()["rows"]
    (ref,) = (r["actor"]["ref"] for r in found if r["actor"]["name_en"] == "Ministry of Defence of Pakistan")
    page = client.get(f"/a/{ref}").text
    said = page[page.index('id="said"') :]
    assert "said on 25 November 2024 (5 Qaws 1403) that the Taliban attacked" in said
    assert said.index("that the Taliban attacked") < said.index("<blockquote")
    assert "that the Taliban attacked" not in client.get(f"/a/{ref}", params={"lang": "fa"}).text


def test_its_words_stand_once_below_the_english(client: TestClient[Litestar]) -> None:
    found = client.get("/api/v1/actors", params={"q": "وزارت دفاع پاکستان"}).json()["rows"]
    (ref,) = (r["actor"]["ref"] for r in found if r["actor"]["name_en"] == "Ministry of Defence of Pakistan")
    said = client.get(f"/a/{ref}").text.partition('id="said"')[2]
    for told in re.findall(r'<li class="statement".*?</li>', said, re.DOTALL):
        (words,) = re.findall(r">«(.*?)»</a></blockquote>", told)
        assert told.count(words) == 1


def test_what_was_said_in_english_ends_where_the_words_begin(client: TestClient[Litestar], filled: Path) -> None:
    found = client.get("/api/v1/actors", params={"q": "وزارت دفاع پاکستان"}).json()["rows"]
    ref = next(r["actor"]["ref"] for r in found if r["actor"]["name_en"] == "Ministry of Defence of Pakistan")
    with closing(connect(filled)) as db:
        said = actor_page(db, ref).said
        english = without_words(db, said)
    assert said
    assert set(english) == {s.ref for s in said}
    for told in said:
        alone = english[told.ref]
        assert "«" not in alone
        assert alone.endswith((".", ":"))
        assert told.sentence.startswith(alone[:-1])
