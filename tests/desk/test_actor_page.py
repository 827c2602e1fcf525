"""An actor's page tells what it said in English too, for those who read no Persian."""

from __future__ import annotations

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rawi.desk.view import before_words


def test_what_an_actor_said_stands_in_english_above_its_words(client: TestClient[Litestar]) -> None:
    found = client.get("/api/v1/actors", params={"q": "وزارت دفاع پاکستان"}).json()["rows"]
    (ref,) = (r["actor"]["ref"] for r in found if r["actor"]["name_en"] == "Ministry of Defence of Pakistan")
    page = client.get(f"/a/{ref}").text
    said = page[page.index('id="said"') :]
    assert "said on 25 November 2024 (5 Qaws 1403) that the Taliban attacked" in said
    assert said.index("that the Taliban attacked") < said.index("<blockquote")
    assert "that the Taliban attacked" not in client.get(f"/a/{ref}", params={"lang": "fa"}).text


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Iran said: \u2068«نه»\u2069.", "Iran said:"),
        ("Iran issued a denial, in the report's words: \u2068«نه»\u2069.", "Iran issued a denial:"),
        ("\u2068«سپیده»\u2069 said that Iran left: \u2068«نه»\u2069.", "\u2068«سپیده»\u2069 said that Iran left:"),
        ("Iran said that it left.", "Iran said that it left."),
    ],
)
def test_a_sentence_up_to_its_words(sentence: str, shown: str) -> None:
    assert before_words(sentence) == shown
