"""All forms of the verbs whose past tense a gloss gives."""

from __future__ import annotations

import pytest

from rawi.english.verbs import forms


@pytest.mark.parametrize(
    ("past", "all_forms"),
    [
        ("wiped", ("wipe", "wiped", "wiped", "wiping")),
        ("gave", ("give", "gave", "given", "giving")),
        ("shook", ("shake", "shook", "shaken", "shaking")),
        ("upheld", ("uphold", "upheld", "upheld", "upholding")),
        ("sat", ("sit", "sat", "sat", "sitting")),
        ("hanged", ("hang", "hanged", "hanged", "hanging")),
        ("planted", ("plant", "planted", "planted", "planting")),
        ("planned", ("plan", "planned", "planned", "planning")),
        ("slapped", ("slap", "slapped", "slapped", "slapping")),
        ("stoned", ("stone", "stoned", "stoned", "stoning")),
        ("strangled", ("strangle", "strangled", "strangled", "strangling")),
        ("exiled", ("exile", "exiled", "exiled", "exiling")),
        ("described", ("describe", "described", "described", "describing")),
        ("benefited", ("benefit", "benefited", "benefited", "benefiting")),
        ("denied", ("deny", "denied", "denied", "denying")),
    ],
)
def test_forms(past: str, all_forms: tuple[str, ...]) -> None:
    assert forms(past) == all_forms
