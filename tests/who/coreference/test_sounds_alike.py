"""Two whose family names sound alike are two where the names before these are others."""

from __future__ import annotations

from tests.what.told import told


def test_two_ministers() -> None:
    text = (
        "ژان بارو، وزیر خارجهٔ فرانسه، با سفیر قطر دیدار کرد. بارو از قطر تشکر کرد. "
        "پیر بایرو، صدراعظم فرانسه، ایران را محکوم کرد."
    )
    assert told(text)[-1] == "ACCUSE disapprove: پیر بایرو > ایران"


def test_one_spelt_otherwise() -> None:
    text = "دونالد ترمپ با سفیر قطر دیدار کرد. ترمپ از قطر تشکر کرد. دونالد ترامپ ایران را محکوم کرد."
    assert told(text)[-1] == "ACCUSE disapprove: دونالد ترمپ > ایران"
