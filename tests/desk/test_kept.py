"""Pages for everybody are made once, and never stale."""

from __future__ import annotations

from pathlib import Path

from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

from .conftest import asking, fill

ARREST = "پولیس هرات گفت که سه تن را در این شهر بازداشت کرد."


def test_a_page_is_the_same_until_the_archive_changes(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    fill(path)
    with asking(path) as client:
        first, again = client.get("/"), client.get("/")
        assert again.content == first.content
        assert again.headers["etag"] == first.headers["etag"]
        with Archive(path, default()) as other:
            other.add([other.read(Report("x", None, "", ARREST, None, "", "آیینه"))])
        assert client.get("/").content != first.content


def test_languages_are_kept_apart(filled: Path) -> None:
    with asking(filled) as client:
        for _ in range(2):
            assert 'lang="en"' in client.get("/", headers={"accept-language": "en"}).text[:200]
            assert 'lang="fa"' in client.get("/", headers={"accept-language": "fa,en"}).text[:200]
            assert 'lang="fa"' in client.get("/", headers={"cookie": "lang=fa"}).text[:200]


def test_nobody_gets_another_ones_cookie(filled: Path) -> None:
    with asking(filled) as client:
        first = client.get("/search?q=x").headers.get("set-cookie", "")
        client.cookies.clear()
        second = client.get("/search?q=x").headers.get("set-cookie", "")
        assert not second or second != first


def test_pages_with_forms_are_made_anew(filled: Path) -> None:
    with asking(filled) as client:
        first = client.get("/add").text
        client.cookies.clear()
        assert client.get("/add").text != first
