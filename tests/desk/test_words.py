from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from rawi.archive.standing import STANDINGS
from rawi.desk.charts.network import RELATIONS
from rawi.desk.words import both, day_of, span_of, words
from rawi.desk.words.load import rows
from rawi.export import FORMATS
from rawi.lexicon.load import load
from rawi.record.model import Aspect, Kind, Stance, TollKind

TEMPLATES = Path(__file__).parents[2] / "src" / "rawi" / "desk" / "templates"
PAGES = TEMPLATES.parent / "pages"
EN, FA = words("en"), words("fa")


def test_both_languages_fill_the_same_places() -> None:
    for key, english, dari in rows():
        places = [{f for _, f, _, _ in Formatter().parse(form) if f} for form in (english, dari)]
        assert places[0] == places[1], key


def test_no_key_twice_and_dari_in_its_own_letters() -> None:
    keys = [key for key, _, _ in rows()]
    assert len(keys) == len(set(keys))
    for key, english, dari in rows():
        assert "ي" not in dari, key
        assert "ك" not in dari, key
        assert re.search("[\u0600-\u06ff]", dari) or not re.search("[a-z]", english) or dari == "{low}–{high}", key


def test_every_word_that_a_page_names_is_there() -> None:
    known = {key for key, _, _ in rows()}
    for path in (*TEMPLATES.glob("*.html"), *PAGES.glob("*.py")):
        named = set(re.findall(r"""\bt(?:\.plain)?\(\s*["']([a-z.]+)["']\s*[,)]""", path.read_text(encoding="utf-8")))
        assert named <= known, path.name


def test_every_word_is_used() -> None:
    text = "".join(p.read_text(encoding="utf-8") for p in (*TEMPLATES.glob("*.html"), *PAGES.parent.rglob("*.py")))
    begins = {"what", "standing", "aspect", "stance", "role", "kind", "toll", "relation", "context", "channel", "month"}
    begins |= {"how", "tollrule", "facet", "section", "key", "chain", "verdict", "action", "answer", "review", "slot"}
    begins |= {"mark", "layer", "why", "facet", "format", "sector"}
    for key, _, _ in rows():
        assert key.split(".")[0] in begins or f"'{key}'" in text or f'"{key}"' in text, key


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("aspect", Aspect.__args__),
        ("kind", Kind.__args__),
        ("stance", Stance.__args__),
        ("toll", TollKind.__args__),
        ("standing", STANDINGS),
        ("relation", RELATIONS),
    ],
)
def test_every_code_has_a_word(kind: str, codes: tuple[str, ...]) -> None:
    for code in codes:
        assert f"{kind}.{code}" in FA.keys(f"{kind}.")


def test_types_modes_and_contexts_of_the_lexicon_have_words() -> None:
    phrases = (TEMPLATES.parents[1] / "render" / "phrases.tsv").read_text(encoding="utf-8")
    for line in phrases.splitlines():
        if not line.startswith("#"):
            type, mode = line.split("\t")[:2]
            assert (f"what.{type}" if mode == "-" else f"what.{type}.{mode}") in FA.keys("what.")
    for entry in load().entries["contexts"].values():
        assert entry.context is None or f"context.{entry.context}" in FA.keys("context.")  # type: ignore[attr-defined]


def test_every_export_has_words() -> None:
    assert {f"format.{name}" for name in FORMATS} == set(FA.keys("format."))


def test_numbers() -> None:
    assert (EN.number(12345), FA.number(12345)) == ("12,345", "۱۲٬۳۴۵")
    assert (EN.percent(0.694), FA.percent(0.694)) == ("69%", "۶۹٪")
    assert (EN.percent(0.999), EN.percent(1), EN.percent(0.001)) == ("99%", "100%", "1%")
    assert (EN("n.events", n=1), EN("n.events", n=2), FA("n.events", n=2)) == ("1 event", "2 events", "۲ رویداد")


def test_values_stay_text() -> None:
    assert EN("in.own.voice", name="<b>") == "&lt;b&gt;, in its own voice"
    assert EN.listing(["<i>", "b", "c"]) == "<bdi>&lt;i&gt;</bdi>, <bdi>b</bdi> and <bdi>c</bdi>"


def test_days_in_both_calendars() -> None:
    assert both(EN, "2024-11-25") == "25 November 2024 (5 Qaws 1403)"
    assert both(FA, "2024-11-25") == "۵ قوس ۱۴۰۳ (۲۵ نومبر ۲۰۲۴)"
    assert (day_of(FA, "2024-11-25").number, day_of(EN, "2024-11-25").month) == ("۵", "November")
    assert span_of(EN, "2003-01-01", None) == "since 1 January 2003 (11 Jadi 1381)"
    assert span_of(FA, None, None) == "بدون تاریخ"
