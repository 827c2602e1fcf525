"""What police did is not what others claim."""

from __future__ import annotations

from tests.what.told import told


def test_a_claim_is_of_the_attack_and_not_of_what_police_did() -> None:
    """Nor is it a claim of anything where only the police did something."""
    police = "پولیس یک مهاجم را کشت. "
    text = "در کابل انفجاری رخ داد. " + police + "داعش مسئولیت این رویداد را به عهده گرفت."
    assert told(text) == ["ASSAULT explosives: داعش >", "ASSAULT: پولیس > یک مهاجم"]
    assert told(police + "داعش مسئولیت آن را پذیرفت.") == ["ASSAULT: پولیس > یک مهاجم"]
    assert told("طالبان یک معلم را کشتند. داعش مسئولیت آن را پذیرفت.")[0].startswith("ASSAULT: طالبان")
