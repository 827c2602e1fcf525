"""Whose men arrest, where a police officer tells of it in the passive."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("رئیس پلیس تهران گفت که هفت متهم بازداشت شدند.", ["COERCE arrest: پلیس تهران > هفت متهم"]),
        (
            "سردار علی رضایی، رئیس پلیس آگاهی یزد، گفت: هفت سارق دستگیر شدند. وی افزود: سه متهم دیگر نیز دستگیر شدند.",
            ["COERCE arrest: پلیس آگاهی یزد > هفت سارق", "COERCE arrest: پلیس آگاهی یزد > سه متهم دیگر"],
        ),
        (
            "فرمانده انتظامی لرستان گفت که ده نفر دستگیر شدند. پلیس لرستان سه قاچاقچی را نیز کشت.",
            ["COERCE arrest: پلیس لرستان > ده نفر", "ASSAULT: پلیس لرستان > سه قاچاقچی"],
        ),
        ("فرمانده انتظامی لرستان گفت که ده نفر دستگیر شدند.", ["COERCE arrest: > ده نفر"]),
        ("رئیس پلیس تهران گفت که طالبان سه تن را بازداشت کردند.", ["COERCE arrest: طالبان > سه تن"]),
        ("دادستان تهران گفت که ده نفر بازداشت شدند.", ["COERCE arrest: > ده نفر"]),
        ("در عملیات پلیسی دیروز فرمانده انتظامی یزد گفت که ده نفر بازداشت شدند.", ["COERCE arrest: > ده نفر"]),
        ("رئیس پلیس تهران گفت که سه مامور کشته شدند.", ["ASSAULT: > سه مامور"]),
    ],
)
def test_the_police_of_whoever_tells(text: str, events: list[str]) -> None:
    assert told(text) == events
