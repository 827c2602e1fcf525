"""A text that cannot be a report is not offered for keeping."""

from __future__ import annotations

import re

import pytest
from litestar import Litestar
from litestar.testing import TestClient


@pytest.mark.parametrize(
    ("text", "said", "kept"),
    [
        ("A report in English.", "There are no Persian letters in it", False),
        (" ", "There is nothing to read", False),
        ("طالبان در هرات سه تن را بازداشت کردند.", "The Taliban arrested three people in Herat", True),
    ],
)
def test_what_is_read_may_be_kept(client: TestClient[Litestar], text: str, said: str, kept: bool) -> None:
    token = re.search(r'name="_csrf_token" value="([^"]+)"', client.get("/add", params={"lang": "en"}).text)
    assert token is not None
    page = client.post(
        "/add", data={"_csrf_token": token[1], "text": text}, headers={"Origin": "http://127.0.0.1:8421"}
    )
    assert said in page.text
    assert ('value="keep"' in page.text) is kept
