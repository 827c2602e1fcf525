"""Whose deed it is that a verb lends its subject to."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ارتش مرتکب دو قتل عام در این شهر شد.", "ASSAULT: ارتش >"),
        ("نیروهای روسیه مرتکب قتل عام شدند.", "ASSAULT: نیروهای روسیه >"),
        ("سه تن در این حمله قتل عام شدند.", "ASSAULT: > سه تن"),
        ("سربازان مرتکب تجاوز جنسی به زنان شدند.", "ASSAULT sexual: سربازان > زنان"),
    ],
)
def test_who_commits_a_massacre_was_not_massacred(text: str, event: str) -> None:
    assert told(text) == [event]
