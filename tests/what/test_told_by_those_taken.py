"""Arrests told by those who were taken, by somebody out of office, and by a state of what another does."""

from __future__ import annotations

from tests.what.told import party_lists, told


def test_who_tells_that_he_was_taken_is_whom_it_befell() -> None:
    text = "کریم نوری به رادیو گفت: «پولیس مرا گرفت. سه شب بعد مرا با گرفتن پول رها کردند.»"
    assert ("COERCE", ["پولیس"], ["کریم نوری"]) in party_lists(text)


def test_whoever_is_taken_to_hospital_is_not_arrested() -> None:
    assert told("او گفت که همسایه‌ها مرا به شفاخانه بردند.") == []


def test_no_name_goes_on_with_me() -> None:
    assert party_lists("کریم نوری گفت: «پولیس مرا بازداشت کرد.»") == [("COERCE", ["پولیس"], ["کریم نوری"])]


def test_a_former_officer_tells_of_what_others_did() -> None:
    text = "یک افسر پیشین پولیس گفت: «برادرم را بازداشت کردند.» پولیس چیزی نگفت."
    assert party_lists(text)[0] == ("COERCE", [], ["برادرم"])


def test_an_officer_tells_of_what_his_men_did() -> None:
    text = "کریم نوری، افسر پولیس کابل، گفت که دو دزد بازداشت شدند."
    assert party_lists(text) == [("COERCE", ["پولیس کابل"], ["دو دزد"])]


def test_a_state_tells_of_an_arrest_in_another() -> None:
    text = "به گفتهٔ واشنگتن، پنج شهروند امریکایی در ایران زندانی شده‌اند."
    assert party_lists(text) == [("COERCE", [], ["پنج شهروند امریکایی"])]


def test_a_state_tells_of_an_arrest_at_home() -> None:
    text = "ایران گفت که پنج شهروند امریکایی در تهران زندانی شده‌اند."
    assert party_lists(text) == [("COERCE", ["ایران"], ["پنج شهروند امریکایی"])]


def test_names_of_the_dead_are_not_who_acts_next() -> None:
    text = "پس از کشته شدن دو کولبر به نام‌های کریم نوری و رضا ملکی، باشندگان شهر به فرمانداری یورش بردند."
    assert party_lists(text) == [("ASSAULT", ["باشندگان شهر"], ["فرمانداری"])]
