"""Who speaks of his brother, client or wife is not the one it befell: او in what he says is the other."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names

KIN = ("وکیل", "همسر", "برادر", "مادر", "خواهر", "پسر")


def befell(reader: Reader, text: str) -> list[str]:
    """Whom the last event of a text befell."""
    record = reader.read(text, "2025-01-15")
    return list(names(record, record.events[-1].recipients))


@pytest.mark.parametrize("kin", KIN)
@pytest.mark.parametrize(
    "told",
    [
        "گفت که او به سه سال زندان محکوم شده است.",
        "به خبرنگاران گفت: وی به سه سال زندان محکوم شده است.",
        "در فیسبوک نوشت که ماموران او را شکنجه کرده‌اند.",
        "از محکومیت او به سه سال زندان خبر داد.",
    ],
)
def test_who_is_known_as_somebodys_tells_of_him(reader: Reader, kin: str, told: str) -> None:
    assert befell(reader, f"پرویز احمدی، {kin} نادر کریمی، {told}") == ["نادر کریمی"]


@pytest.mark.parametrize("told", ["بازداشت شد. پولیس او را به زندان برد.", "آزاد شد و گفت که او را شکنجه کرده‌اند."])
def test_but_what_befell_himself_is_his(reader: Reader, told: str) -> None:
    assert befell(reader, f"پرویز احمدی، برادر نادر کریمی، {told}") == ["پرویز احمدی"]


@pytest.mark.parametrize(
    "text",
    [
        "نادر کریمی دربارهٔ بازداشت برادرش گفت که او در زندان شکنجه شده است.",
        "نادر کریمی از بازداشت برادرش خبر داد و گفت که او شکنجه شده است.",
        "نادر کریمی از بازداشت برادرش خبر داد. او گفت که وی شکنجه شده است.",
        "نادر کریمی نوشت که برادرش را ماموران امنیتی بازداشت کردند و او را شکنجه کردند.",
    ],
)
def test_a_relative_told_of_by_a_pronoun_on_his_noun(reader: Reader, text: str) -> None:
    assert befell(reader, text) == ["برادرش"]


@pytest.mark.parametrize("source", ["یک منبع مطلع نزدیک به خانوادهٔ آقای کریمی", "یک منبع نزدیک به خانوادهٔ این شهروند"])
def test_a_source_close_to_his_family_tells_of_him(reader: Reader, source: str) -> None:
    assert befell(reader, f"نادر کریمی بازداشت شد. {source} گفت: او در زندان شکنجه شده است.") == ["نادر کریمی"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("پدر دختر گفت که قوماندان او را به زور گرفته است.", ["دختر"]),
        ("پدر این دختر گفت که قوماندان او را به زور گرفته است.", ["این دختر"]),
        ("وکیل متهم گفت که پولیس او را لت‌وکوب کرده است.", ["متهم"]),
        ("وکیل مدافع زندانی گفت که او را شکنجه کرده‌اند.", ["زندانی"]),
        ("برادر مقتول گفت که طالبان او را کشتند.", []),
        ("برادر مقتول را بازداشت کردند. پولیس او را به زندان برد.", ["برادر مقتول"]),
        ("دختر گفت که طالبان او را لت‌وکوب کردند.", ["دختر"]),
    ],
)
def test_who_is_only_called_somebodys_tells_of_the_other(reader: Reader, text: str, whom: list[str]) -> None:
    assert befell(reader, text) == whom
