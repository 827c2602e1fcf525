"""Who confesses to a deed confirms no arrest of his."""

from tests.what.told import accounts


def test_who_confesses_confirms_no_arrest() -> None:
    (arrest,) = accounts("پولیس متهم را بازداشت کرد. او به دزدی اعتراف کرد.")
    assert (arrest.type, arrest.responses) == ("COERCE", [])


def test_who_confesses_to_a_deed_told_confirms_it() -> None:
    deed = accounts("ارتش گفت که سه نفر کشته شده‌اند. وزیر دفاع به این حمله اعتراف کرد.")[0]
    assert deed.responses == [("confirms", "وزیر دفاع")]
