"""Arrests told by those taken, protests and sanctions that point to others, custody that is over."""

from __future__ import annotations

from rawi import read
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


def test_those_who_resign_in_protest_resign_to_nobody() -> None:
    text = "ده کارمند وزارت خارجهٔ گرجستان در اعتراض به رویکرد دولت استعفا دادند."
    assert party_lists(text) == [("RETREAT", ["ده کارمند وزارت خارجهٔ گرجستان"], [])]


def test_a_protest_against_a_meeting_is_not_against_all_who_came() -> None:
    text = "نمایندگان طالبان و سازمان ملل در دوحه نشست کردند. در کابل گروهی از زنان علیه این نشست اعتراض کردند."
    assert party_lists(text)[-1] == ("PROTEST", ["گروهی از زنان"], [])


def test_a_protest_against_a_deed_is_against_who_did_it() -> None:
    text = "طالبان سه معلم را بازداشت کردند. ده‌ها زن علیه این بازداشت‌ها اعتراض کردند."
    assert party_lists(text)[-1] == ("PROTEST", ["ده‌ها زن"], ["طالبان"])


def test_sanctions_that_are_only_pointed_to_are_not_imposed() -> None:
    text = "وزیر دارایی امریکا با اشاره به تحریم‌های جدید علیه ایران اعلام کرد که راه گفتگو باز است."
    assert not [line for line in told(text) if line.startswith("SANCTION")]


def test_sanctions_that_are_announced_are_imposed() -> None:
    assert told("امریکا تحریم‌های جدید علیه ایران اعلام کرد.") == ["SANCTION: امریکا > ایران"]


def test_those_who_are_feared_are_not_left() -> None:
    text = "سربازان از ترس شورشیان پایگاه را ترک کردند."
    assert party_lists(text) == [("RETREAT", ["سربازان"], [])]


def test_custody_told_in_the_past_is_over() -> None:
    aspects = [event.aspect for event in read("این خبرنگار دو روز در بند ماند.").events]
    assert aspects == ["asserted"]


def test_custody_that_lasts_goes_on() -> None:
    aspects = [event.aspect for event in read("این خبرنگار هنوز در بند است.").events]
    assert aspects == ["ongoing"]


def test_media_that_are_shut_are_silenced() -> None:
    assert told("طالبان ده‌ها رسانه را بسته‌اند.") == ["COERCE censor: طالبان > ده‌ها رسانه"]


def test_whoever_is_taken_by_a_group_that_does_not_rule_is_abducted() -> None:
    text = "جنگجویان طالبان سه مسافر را از بس پایین کردند و با خود بردند."
    before, since = (read(text, day).events for day in ("2007-07-20", "2024-01-02"))
    assert [(e.type, e.mode) for e in before] == [("ASSAULT", "abduct")]
    assert [(e.type, e.mode) for e in since] == [("COERCE", "arrest")]


def test_goods_kept_from_entering_are_withheld() -> None:
    text = "اسراییل ورود تمامی کالا و کمک‌ها به نوار غزه را متوقف ساخت."
    assert told(text)[0].startswith("COERCE withhold: اسراییل")


def test_a_text_may_end_behind_one() -> None:
    assert told("وزیر گفت که در یک") == []


def test_whoever_gives_up_a_demand_withdraws_nothing() -> None:
    text = "دولت از مطالبهٔ غرامت عقب‌نشینی کرد."
    assert [line.split(":")[0] for line in told(text)] == ["CONCEDE"]


def test_what_things_make_people_do_is_no_coercion() -> None:
    assert told("این انسداد گردشگران را مجبور کرده است که از راه دیگر بروند.") == []


def test_people_made_to_do_something_are_forced() -> None:
    text = "زنان در این ولایت مجبور شده‌اند که روی خود را بپوشانند."
    assert party_lists(text) == [("COERCE", [], ["زنان"])]
