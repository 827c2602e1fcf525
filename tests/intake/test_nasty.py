"""Whatever comes in: reports, or faults of one line; never anything else, and never for long."""

from __future__ import annotations

import gzip
import io
import time
from typing import Any

import layouts
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.inputs import FEED, wacz, warc
from fuzz.intake import sound_item
from rawi.intake import Fault, Report, take_in
from rawi.intake.client import Client
from rawi.intake.model import RefusedError

PAGE = layouts.agency().encode()
SEEDS = (
    PAGE,
    warc(PAGE),
    gzip.compress(warc(PAGE)),
    wacz(PAGE),
    FEED,
    gzip.compress(PAGE),
    '{"text": "متن"}\n'.encode(),
)


def check(raw: bytes) -> list[Report | Fault]:
    items = list(take_in(["-"], io.BytesIO(raw)))
    assert items
    for item in items:
        sound_item(item)
    return items


def test_the_seeds_are_good() -> None:
    assert [check(seed)[0].__class__ for seed in SEEDS] == [Report] * len(SEEDS)
    (report,) = check(warc(PAGE))
    assert isinstance(report, Report)
    assert report.text == layouts.story("agency")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=4)), max_size=4), st.floats(0, 1))
def test_damaged_input(seed: bytes, damages: list[tuple[float, bytes]], cut: float) -> None:
    raw = bytearray(seed)
    for place, junk in damages:
        at = int(place * len(raw))
        raw[at : at + len(junk)] = junk
    check(bytes(raw[: max(1, int(len(raw) * (0.5 + cut)))]))


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([b"", b"<html>", b"<rss>", b"WARC/1.0\r\n", b"\x1f\x8b", b"PK\x03\x04", b"{", b"\xff\xfe"]),
    st.binary(max_size=200),
)
def test_any_bytes(start: bytes, rest: bytes) -> None:
    check(start + rest)


@pytest.mark.parametrize(
    "raw",
    [
        ("<html><body><p>" + "ا" * 5_000_000 + "</p>" + layouts.agency()).encode(),
        ("ا" * 5_000_000).encode(),
        b"<html><body>" + b"<script>var a = 1;</script>" * 100_000,
        b"<html><body>" + b"<div><span>a</span>" * 100_000,
        ("<html><body><h1>a</h1>" + "<a href=/x>پیوند ۱۴۰۳</a> " * 100_000).encode(),
        b"<html>" + b"<" * 1_000_000,
        b"<rss>" + b"<item>" * 100_000,
        b"<rss>" + b"<item><title>a</title>" * 2_000,
        b"\n" * 3_000_000,
    ],
    ids=["word in page", "word", "scripts", "deep", "links", "brackets", "items", "open items", "blank"],
)
def test_large_input_takes_no_long_time(raw: bytes) -> None:
    began = time.monotonic()
    check(raw)
    assert time.monotonic() - began < 20


def test_a_server_that_drips(site: Any) -> None:
    def drops() -> Any:
        while not site.stop.wait(0.05):
            yield b"a"

    site.pages["/drip"] = lambda _: (200, {}, drops())
    with pytest.raises(RefusedError, match=r"not finished after 0\.3 seconds"):
        Client(1, 1, 0.3).get(site.address + "/drip")
