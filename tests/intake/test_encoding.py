"""Encodings: told or found."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.intake.encoding import decode_any
from rawi.intake.model import RefusedError

# Windows-1256 has no ی: it was written with ي. It has the joiners.
TEXT = "وزارت خارجه گفت كه هيئتي به دوشنبه سفر مي‌كند و با مقام‌هاي آن كشور در باره آب گفتگو مي‌كند."


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1256"), "windows-1256"),
    ],
)
def test_found(raw: bytes, encoding: str) -> None:
    assert decode_any(raw)[:2] == (TEXT, encoding)


@pytest.mark.parametrize("declared", ["windows-1256", "iso-8859-1", "utf-8", "klingon", ""])
def test_a_page_that_declares_another_encoding_is_still_read(declared: str) -> None:
    page = f'<html><meta http-equiv="Content-Type" content="text/html; charset={declared}"><p>{TEXT}'
    assert decode_any(page.encode("cp1256"))[0] == page
    assert decode_any(page.encode("cp1256"), declared)[0] == page
    assert decode_any(page.encode())[0] == page


def test_a_broken_byte_is_shown_and_told() -> None:
    text, encoding, how = decode_any(TEXT.encode() * 2 + b"\xff" + TEXT.encode())
    assert (text.count("\ufffd"), encoding) == (1, "utf-8")
    assert "broken at byte" in how


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(RefusedError, match="save it as UTF-8"):
        decode_any(bytes(range(128, 256)) * 20)


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(raw: bytes) -> None:
    with contextlib.suppress(RefusedError):
        decode_any(raw)[0].encode()
