"""Tolls stand as they were claimed, and what "how sure" means stands beside it, on every page in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rawi.archive.shapes import ToldFigure
from rawi.archive.store import Archive
from rawi.desk.words import Language, words
from rawi.intake import Report
from rawi.reader import default

from .conftest import asking

LEAST = "پولیس هرات گفت که روز دوشنبه در حملهٔ طالبان دست‌کم پنج تن در شهر هرات کشته شدند."
RANGE = "مقام‌های کندز می‌گویند که روز شنبه در حملهٔ داعش بین پنج تا هشت سرباز در شهر کندز کشته شدند."


@pytest.fixture(scope="module")
def claims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient[Litestar]]:
    path: Path = tmp_path_factory.mktemp("claims") / "archive.db"
    reports = [
        Report("least", None, "", LEAST, date(2024, 11, 26), "حمله در هرات", "بامداد"),
        Report("range", None, "", RANGE, date(2024, 12, 2), "حمله در کندز", "شفق"),
    ]
    with Archive(path, default()) as archive:
        archive.add([archive.read(r) for r in reports])
    with asking(path) as client:
        yield client


def visible(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.split("<main", 1)[1]).split())


PLACES = {"Herat": (5, None), "Kunduz": (5, 8)}


@pytest.mark.parametrize(
    ("place", "language", "said"),
    [("Herat", "en", "at least 5"), ("Herat", "fa", "دست‌کم ۵"), ("Kunduz", "en", "5 to 8"), ("Kunduz", "fa", "۵ تا ۸")],
)
def test_every_page_says_what_was_claimed(
    claims: TestClient[Litestar], place: str, language: Language, said: str
) -> None:
    (row,) = claims.get("/api/v1/events", params={"place": place}).json()["rows"]
    (toll,) = row["tolls"]
    assert [(f["low"], f["high"]) for f in toll["told"]] == [PLACES[place]]
    killed = words(language).term("toll", "killed")
    ledger = visible(claims.get("/", params={"place": place, "lang": language}).text)
    assert f"{killed} {said}" in ledger
    event = visible(claims.get(f"/e/{row['ref']}", params={"lang": language}).text)
    assert f"{killed} : {said}" in event.replace(f"{killed}:", f"{killed} :")
    assert event.count(said) >= 2 + (language == "fa"), "caption, claimant and, by its parts, the citation"
    report = claims.get(f"/api/v1/events/{row['ref']}").json()["origins"][0]["accounts"][0]["report"]["ref"]
    assert f"{killed} {said}" in visible(claims.get(f"/r/{report}", params={"lang": language}).text)


@pytest.mark.parametrize(
    ("told", "english", "dari"),
    [
        ([(5, 5)], "5", "۵"),
        ([(5, 5), (5, None)], "at least 5", "دست‌کم ۵"),
        ([(5, 5), (12, None)], "from 5 to at least 12", "از ۵ تا دست‌کم ۱۲"),
        ([(5, None), (12, 12)], "from at least 5 to 12", "از دست‌کم ۵ تا ۱۲"),
        ([(5, None), (5, 8)], "from 5 to 8", "از ۵ تا ۸"),
        ([(1200, None)], "at least 1,200", "دست‌کم ۱٬۲۰۰"),
    ],
)
def test_figures_in_words(told: list[tuple[int, int | None]], english: str, dari: str) -> None:
    figures = [ToldFigure(low=low, high=high) for low, high in told]
    assert (words("en").figures(figures), words("fa").figures(figures)) == (english, dari)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_how_sure_is_explained_beside_it(claims: TestClient[Litestar], language: Language) -> None:
    t = words(language)
    (row,) = claims.get("/api/v1/events", params={"place": "Herat"}).json()["rows"]
    report = claims.get(f"/api/v1/events/{row['ref']}").json()["origins"][0]["accounts"][0]["report"]["ref"]
    for path, means in ((f"/e/{row['ref']}", "sure.event"), (f"/r/{report}", "sure.report")):
        page = claims.get(path, params={"lang": language}).text
        (beside,) = re.findall(r'<details class="data sure">.*?</details>', page, re.DOTALL)
        assert f"<summary>{t('sure.head')}</summary>" in beside
        assert t(means) in beside
        assert t("sure.how") in beside
        assert 'href="/about#sure"' in beside
    assert 'id="sure"' in claims.get("/about", params={"lang": language}).text
