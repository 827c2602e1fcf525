"""Accounts of one event become one event, and only these: measured on annotated reports."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rawi.archive.actors import judge, party
from rawi.archive.alike import compare
from rawi.archive.model import Features, Figure, Party
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import measure_merging


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    told = {place.split(":")[0] for place in measure_merging.places()}
    with Archive(tmp_path_factory.mktemp("merging") / "m.db", default()) as archive:
        archive.add([archive.read(r) for r in measure_merging.reports() if r.id in told or "outlet of" not in r.outlet])
        yield archive


def test_pairs(measured: Archive) -> None:
    found = measure_merging.measured(measured)
    joined, same, wrong = (int(str(found[k])) for k in ("joined", "same", "wrong"))
    assert same >= 100
    assert joined / (joined + wrong) >= 0.95
    assert joined / same >= 0.75


def test_origins(measured: Archive) -> None:
    expected = json.loads((measure_merging.DATA / "origins.json").read_text(encoding="utf-8"))
    found = measure_merging.origins(measured)
    both = [p for p in expected if p in found]
    assert len(both) >= 100
    assert sum(found[p] == expected[p] for p in both) / len(both) >= 0.9


def test_copies_and_credits(measured: Archive) -> None:
    rows = measured.db.execute(
        "SELECT d.given_id, c.given_id, k.name_en FROM document d LEFT JOIN document c ON c.id = d.copy_of "
        "LEFT JOIN actor k ON k.id = d.credit_id WHERE d.given_id GLOB 'c[or]*-[0-9]'"
    )
    assert {r[0]: r[1:] for r in rows} == {
        "copy-1": ("khost-b", "Radio Azadi"),
        "copy-2": ("odesa-b", None),
        "copy-3": ("kharkiv-b", None),
        "credit-1": (None, "Pajhwok Afghan News"),
        "credit-2": (None, "ISNA"),
        "credit-3": (None, "Reuters"),
        "credit-4": (None, "TASS"),
    }


def test_every_event_has_an_account_and_no_report_twice(measured: Archive) -> None:
    assert measured.db.execute("PRAGMA foreign_key_check").fetchall() == []
    twice = "SELECT event_id FROM account GROUP BY event_id, document_id HAVING count(*) > 1"
    assert measured.db.execute(twice).fetchall() == []
    empty = "SELECT id FROM event WHERE id NOT IN (SELECT event_id FROM account)"
    assert measured.db.execute(empty).fetchall() == []


RUSSIA = Party(1, "RUS", "state", False)
UKRAINE = Party(2, "UKR", "state", False)
DAY = date(2025, 1, 8).toordinal()
ONE = Features(
    "ASSAULT", "drone", "asserted", DAY, DAY, DAY, (RUSSIA,), (UKRAINE,), (), (Figure("killed", 9, 9),), (),
    frozenset({"پهپاد", "نیروگاه"}), 1, 1,
)  # fmt: skip


def test_who_did_it_to_whom_is_never_contradicted() -> None:
    assert compare(ONE, replace_(ONE, document=2)).verdict == "same"
    swapped = replace_(ONE, document=2, actors=(UKRAINE,), recipients=(RUSSIA,))
    assert compare(ONE, swapped, story=True).verdict == "rival"


@pytest.mark.parametrize(
    "change",
    [{"document": 1}, {"type": "COERCE"}, {"aspect": "future"}, {"first": DAY - 3, "last": DAY - 3}],
)
def test_what_forbids_joining(change: dict[str, object]) -> None:
    assert compare(ONE, replace_(ONE, **{"document": 2, "copy_of": 2, **change}), story=True).verdict == "different"


def test_contradicting_tolls_do_not_forbid_it() -> None:
    other = replace_(ONE, document=2, figures=(Figure("killed", 2, 2),))
    assert compare(ONE, other).verdict == "same"


def replace_(features: Features, **change: object) -> Features:
    from msgspec.structs import replace as struct_replace

    return struct_replace(features, **change)


def test_spellings_of_one_person(tmp_path: Path) -> None:
    """آویرچوک and آورچوک hold one office; of one office and country they are one, with a reason."""
    texts = [
        "سرگئی آویرچوک، معاون وزیر دفاع روسیه، روز دوشنبه به کابل سفر کرد.",
        "سرگی آورچوک، معاون وزیر دفاع روسیه، روز سه‌شنبه با طالبان دیدار کرد.",
    ]
    with Archive(tmp_path / "a.db", default()) as archive:
        archive.add([archive.read(Report("t", None, str(i), t, date(2025, 1, 8))) for i, t in enumerate(texts)])
        names = archive.db.execute(
            "SELECT actor_id, group_concat(name) FROM mention WHERE name LIKE 'سرگ%' GROUP BY actor_id"
        ).fetchall()
        assert len(names) == 1
        (why,) = archive.db.execute("SELECT why FROM judgement WHERE kind = 'actor' AND other LIKE 'سرگی %'").fetchone()
        assert "spelling" in why


def test_taliban_are_a_state_since_they_took_over(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", default()) as archive:
        archive.add(
            [archive.read(Report("t", None, "1", "طالبان روز دوشنبه بر یک پاسگاه حمله کردند.", date(2019, 5, 6)))]
        )
        (id,) = archive.db.execute("SELECT id FROM actor WHERE name_en = 'Taliban'").fetchone()
        taliban = archive.register.get(id)
    assert party(taliban, date(2019, 5, 6).toordinal()).klass == "armed"
    assert party(taliban, date(2022, 5, 6).toordinal()).klass == "state"
    assert judge(default().read("طالبان آمدند.").actors[0], replace(taliban, wikidata="")).verdict == "same"
