"""Whom *he* is in what his kin, his counsel or an officer say of him: not who speaks."""

from __future__ import annotations

import pytest

from rawi import read


def told(text: str) -> list[tuple[str, list[str]]]:
    """Type and recipients of each event."""
    record = read(text)
    names = {a.id: a.name for a in record.actors}
    return [(e.type, [names[a] for a in e.recipients]) for e in record.events]


@pytest.mark.parametrize("says", ["گفت", "به رسانه‌ها گفت", "می‌گوید"])
@pytest.mark.parametrize("who", ["همسر", "وکیل مدافع", "یکی از نزدیکان", "یک عضو خانوادهٔ"])
def test_kin_and_counsel_tell_of_him_whose_they_are(who: str, says: str) -> None:
    assert told(f"{who} نادر کهزاد {says} که پولیس او را شکنجه کرده است.") == [("ASSAULT", ["نادر کهزاد"])]


@pytest.mark.parametrize("who", ["برادر او", "برادرش", "یکی از بستگان او"])
def test_his_kin_tell_of_him_who_was_told_of_before(who: str) -> None:
    text = f"یک استاد دانشگاه در پروان بازداشت شد. {who} گفت که پولیس او را لت‌وکوب کرده است."
    assert told(text)[-1] == ("ASSAULT", ["یک استاد دانشگاه"])


@pytest.mark.parametrize("who", ["سخنگوی والی پروان", "داود شیرین، قوماندان امنیهٔ پروان،"])
def test_an_officer_tells_of_him_who_was_told_of_before(who: str) -> None:
    text = f"نادر کهزاد کشته شد. {who} گفت که مهاجمان او را در خانه‌اش کشتند."
    assert all(whom == ["نادر کهزاد"] for _, whom in told(text))


def test_who_tells_what_befell_himself_is_he() -> None:
    assert told("نادر کهزاد، والی پیشین پروان، گفت که طالبان او را شکنجه کردند.") == [("ASSAULT", ["نادر کهزاد"])]


@pytest.mark.parametrize("who", ["همکاران آنان", "خانواده‌های آنها"])
def test_those_whose_colleagues_tell_of_them_are_they(who: str) -> None:
    text = f"طالبان دو خبرنگار را بازداشت کردند. {who} گفتند که پولیس آنان را شکنجه کرده است."
    assert told(text) == [("COERCE", ["دو خبرنگار"]), ("ASSAULT", ["دو خبرنگار"])]


def test_families_who_gathered_are_those_scattered() -> None:
    events = told("خانواده‌های زندانیان تجمع کردند. پولیس آنان را پراکنده کرد.")
    assert events[-1] == ("ASSAULT", ["خانواده‌های زندانیان"])


def test_these_forces_are_the_group_whose_name_begins_so() -> None:
    record = read("ارتش سودان شهر بارا را از نیروهای پشتیبانی سریع پس گرفت. این نیروها سقوط شهر را رد کردند.")
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in s.speakers] for s in record.statements] == [["نیروهای پشتیبانی سریع"]]


@pytest.mark.parametrize("whose", ["همسر", "پسر", "وکیل"])
def test_kin_behind_a_comma_are_not_those_whose_they_are(whose: str) -> None:
    text = f"نیروهای امنیتی، {whose} نادر کهزاد را که در خانه بود، بازداشت کردند."
    assert told(text) == [("COERCE", [f"{whose} نادر کهزاد"])]


def test_those_whose_colleagues_tell_of_them_may_be_the_first_told_of() -> None:
    text = "دو خبرنگار در پروان بازداشت شدند. همکاران آنان گفتند که پولیس آنان را شکنجه کرده است."
    assert told(text) == [("COERCE", ["دو خبرنگار"]), ("ASSAULT", ["دو خبرنگار"])]


@pytest.mark.parametrize("lot", ["به قاچاق دارو متهم است", "دیروز در بازار دستگیر شد", "با چاقو به قتل رسیده است"])
def test_those_in_power_tell_of_the_lot_of_others(lot: str) -> None:
    text = f"مردم از یک داکتر در پروان سخن می‌زنند. پولیس پروان یک داکتر را گرفت. سخنگوی والی پروان گفت که او {lot}."
    assert "سخنگوی والی پروان" not in told(text)[-1][1]


def test_the_murdered_is_he_of_whom_his_kin_tell() -> None:
    assert told("برادر متوفی گفت که مأموران او را شکنجه کردند.") == [("ASSAULT", ["متوفی"])]


@pytest.mark.parametrize("lot", ["شلاق خورده‌اند", "به زندان محکوم شده‌اند"])
def test_a_body_that_tells_of_a_sentence_was_not_sentenced(lot: str) -> None:
    text = f"طالبان دو خبرنگار را بازداشت کردند. نهاد نی می‌گوید که آنان {lot}."
    assert told(text)[-1] == ("SANCTION", ["دو خبرنگار"])


@pytest.mark.parametrize(
    "text",
    [
        "برادر نادر کهزاد بازداشت شد. پولیس او را شکنجه کرد.",
        "مأموران برادر نادر کهزاد را بازداشت کردند. آن‌جا مردی او را شکنجه کرد.",
    ],
)
def test_kin_who_were_taken_are_those_told_of_next(text: str) -> None:
    assert told(text)[-1] == ("ASSAULT", ["برادر نادر کهزاد"])


def test_it_is_kin_who_spoke_whose_word_goes_on() -> None:
    record = read("خواهر نادر کهزاد گفت که مأموران آمدند. به گفتهٔ او، آنان نادر را بازداشت کردند.")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[-1].sources] == ["خواهر نادر کهزاد"]
