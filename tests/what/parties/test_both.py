"""Both sides of a clash in which others were harmed."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    "text",
    [
        "درگیری پولیس با دزدان جان دو رهگذر را گرفت.",
        "در درگیری پولیس با دزدان دو رهگذر کشته شدند.",
        "درگیری پولیس با دزدان به مرگ دو رهگذر انجامید.",
    ],
)
def test_both_sides_fought(text: str) -> None:
    assert last_parties(text) == (["پولیس", "دزدان"], ["دو رهگذر"])


def test_a_side_does_not_kill_its_own() -> None:
    who, whom = last_parties("در درگیری ارتش با داعش چهار جنگجوی داعش کشته شدند.")
    assert (who, whom) == (["ارتش"], ["چهار جنگجوی داعش"])


def test_weapons_are_no_side() -> None:
    assert last_parties("در حملهٔ شورشیان با راکت سه تن کشته شدند.")[0] == ["شورشیان"]
