"""Intake, and the command that reads: reports, or faults of one line; never anything else."""

from __future__ import annotations

import io
import json
from itertools import chain

from click.testing import CliRunner
from hypothesis import strategies as st

from fuzz import inputs, texts
from fuzz.limits import Allowance
from fuzz.target import Target
from rawi.cli.read import read
from rawi.intake import Fault, Report, read_sources, take_in, take_stream
from rawi.record import Record

STARTS = [
    b"<html>",
    b"<rss>",
    b"WARC/1.0\r\n",
    b"\x1f\x8b\x08",
    b"PK\x03\x04",
    b"{",
    b'{"text": "',
    b"\xff\xfe",
    b"<?xml ",
    b"[",
]
NAMES = ("a.txt", "a.html", "a.jsonl", "a.warc.gz", "a.wacz", "")


def check_intake(raw: bytes) -> None:
    """What comes in by each way is whole."""
    name = NAMES[sum(raw[:64]) % len(NAMES)]
    ways = (
        read_sources(["-"], io.BytesIO(raw)),
        take_in(["-"], io.BytesIO(raw)),
        take_stream(name, io.BytesIO(raw)),
    )
    for items in ways:
        for number, item in enumerate(chain(items, [None])):
            assert number or item is not None, "neither a report nor a fault"
            if item is not None:
                sound_item(item)


def sound_item(item: Report | Fault) -> None:
    """A fault of one line, or a report that can be written as UTF-8 and has its bytes."""
    if isinstance(item, Fault):
        assert len(str(item).splitlines()) == 1
        assert len(item.problem) < 1000
        str(item).encode()
        return
    for value in (item.text, item.title, item.outlet, item.url, item.id, item.record, *item.how.values()):
        value.encode()
    assert item.text.strip()
    assert item.raw


def check_command(raw: bytes) -> None:
    """``rawi read``: a record a line, and a line for each fault, with status 0 or 1 as there are any."""
    result = CliRunner().invoke(read, ["-", "--format", "jsonl"], input=raw)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    faults = result.stderr.splitlines()
    assert all(line.startswith("rawi: standard input") and "Rawi failed" not in line for line in faults), faults
    assert result.exit_code == (1 if faults else 0)
    for line in result.stdout.split("\n"):
        if line:
            json.loads(line)
            Record.from_json(line)
    assert result.stdout or faults


def spoilt(seed: bytes, damages: list[tuple[float, int, bytes]]) -> bytes:
    """Bytes with others in the place of some, here and there."""
    for place, length, instead in damages:
        at = int(place * len(seed))
        seed = seed[:at] + instead + seed[at + length :]
    return seed


JUNK = st.one_of(st.binary(max_size=8), st.sampled_from(STARTS), texts.PIECES.map(texts.encoded))
SPOILT = st.builds(
    spoilt,
    st.sampled_from(inputs.seeds()),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 20), JUNK), max_size=6),
)
ANY = st.builds(bytes.__add__, st.sampled_from([b"", *STARTS]), st.binary(max_size=300))
TOLD = st.dictionaries(
    st.sampled_from(["id", "text", "published", "title", "outlet", "url", "x"]),
    st.one_of(
        texts.TEXTS, st.none(), st.integers(), st.lists(st.integers(), max_size=2), st.sampled_from(texts.NUMBERS)
    ),
).map(lambda value: json.dumps(value).encode())
LINES = st.lists(st.one_of(TOLD, JUNK), max_size=4).map(b"\n".join)
ENCODED = st.builds(
    lambda text, encoding: text.encode(encoding, "ignore"),
    texts.TEXTS,
    st.sampled_from(["utf-8", "utf-16", "utf-16-be", "windows-1256", "iso-8859-6", "mac_farsi", "utf-7", "utf-32"]),
)
GIVEN = st.one_of(SPOILT, SPOILT, ANY, LINES, ENCODED)


def _pieces() -> list[str]:
    return [
        "<html>",
        "<rss>",
        "<item>",
        "WARC/1.0",
        "Content-Length: ",
        "charset=",
        '{"text": "',
        "PK\x03\x04",
        "<?xml ",
    ]


TARGETS = (
    Target("intake", check_intake, GIVEN, inputs.seeds, _pieces, Allowance(1.0)),
    Target("command", check_command, GIVEN, inputs.seeds, _pieces, Allowance(1.0)),
)
