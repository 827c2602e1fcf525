"""Inputs that fuzzing found, each of which broke something once."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from fuzz.inputs import page, wacz, warc
from fuzz.targets import TARGETS
from rawi.text import analyse

ZIP = wacz(page())


def asked(**fields: str) -> bytes:
    return urlencode(fields).encode()


FOUND = {
    "a raised figure before a word": ("words", "¹ی".encode()),
    "an ordinal with the other letter ye": ("words", "۲۵مین تن، ۲۵مين تن".encode()),
    "a directory of a zip file that points before it": ("intake", ZIP[:381] + ZIP[382:]),
    "an answer longer than it says": ("command", warc(page()).replace(b"Length: ", b"Length: -", 1)),
    "a long word that is no type": ("query", asked(types="گفت" * 500)),
    "a long word that is no standing": ("query", asked(standings="گفت" * 500)),
    "a name of a thousand words": ("query", asked(actors="کریم " * 1000)),
    "a name without letters": ("query", asked(actors="«" * 3000)),
    "a thousand quotations": ("query", asked(text='\x80"' * 1000)),
    "a query of a thousand words": ("query", asked(text="بازرگانی مرز " * 500)),
    "a line end in an address": ("api", b"GET /api/v1/exports/a%0Ab?role=x \n"),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found_holds_now(name: str) -> None:
    target, raw = FOUND[name]
    TARGETS[target].ready()(raw)


def test_an_ordinal_is_one_in_any_spelling() -> None:
    words = [token.word for token in analyse("۲۵مین ۲۵مين ۱۰أمین ۱۰ام").tokens]
    assert [word.key for word in words] == ["25م", "25م", "10م", "10م"]
    assert all(word.ordinal for word in words)


@pytest.mark.parametrize("mark", ["¹", "½", "中", "ж"])
def test_a_letter_of_another_script_does_not_take_the_word_with_it(mark: str) -> None:
    tokens = analyse(f"{mark}کابل و {mark}").tokens
    assert [token.key for token in tokens] == [mark, "کابل", "و", mark]
