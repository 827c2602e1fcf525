"""Bytes and fields of one report: decoded, checked, and refused in one clear line."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import msgspec

from rawi.intake.model import RefusedError, Report

BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_PERSIAN = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_NO_TEXTS = {
    b"%PDF-": "a PDF; copy its text into a file, or save the page that it came from",
    b"SQLite format 3\0": "a database; if it is an archive of Rawi, rawi desk --db shows it",
    b"\xd0\xcf\x11\xe0": "an old office document; save it as text, or a sheet as CSV",
}
"""How files begin that people give for texts, and what to do with them."""
_SHAPE = '{"id": …, "text": …, "published": …}'


def decode(raw: bytes) -> str:
    """UTF-8 text without its byte order mark; line ends stay as they came. Raises `RefusedError`."""
    try:
        return raw.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        looks = " (it looks like UTF-16)" if raw.startswith(_UTF16) else ""
        raise RefusedError(f"not UTF-8 at byte {error.start}{looks}; save it as UTF-8") from None


def from_text(
    source: str, name: str, raw: bytes, published: date | None, any_encoding: bool = False, mostly: bool = False
) -> Report:
    """A whole file as one report; ``mostly``: only if most of its letters are Persian. Raises `RefusedError`."""
    for start, what in _NO_TEXTS.items():
        if raw.startswith(start):
            raise RefusedError(what)
    text, encoding, found = decoded(raw, any_encoding)
    if not text.strip():
        raise RefusedError("empty; give a file with a report's text")
    if not is_persian(text):
        raise RefusedError("no Persian letters; Rawi reads reports in Dari and Persian")
    if mostly and 2 * len(_PERSIAN.findall(text)) < sum(map(str.isalpha, text)):
        raise RefusedError("most of it is not Persian, so no report; name the file itself to read it all the same")
    return Report(source, None, name, text, published, raw=raw, encoding=encoding, how=_how(found, published, True))


def is_persian(text: str) -> bool:
    """Whether there is any letter in it of those that Persian is written with."""
    return _PERSIAN.search(text) is not None


def from_line(
    source: str, line: int, name: str, raw: bytes, published: date | None, any_encoding: bool = False
) -> Report:
    """One line of JSON Lines as a report; ``published`` stands in where the line has none. Raises `RefusedError`.

    Keys other than id, text, published, title, outlet and url are left alone: archives carry more than a reader needs.
    """
    written, encoding, found = decoded(raw, any_encoding)
    origin = (source, line, f"{name}-{line}")
    return from_object(origin, str(line), _object(written), raw, (encoding, found), published)


def from_object(
    origin: tuple[str, int | None, str],
    record: str,
    value: dict[str, Any],
    raw: bytes,
    encoding: tuple[str, str],
    published: date | None,
) -> Report:
    """A report from its fields. ``origin``: its source, its line, and its id where it has none; ``encoding``: which,
    and how it was found. Raises `RefusedError`."""
    source, line, name = origin
    text = value.get("text")
    if text is None:
        raise RefusedError('no "text"; put the report\'s text under the key "text"')
    if not isinstance(text, str):
        raise RefusedError(f'"text" is {kind_name(text)}; it must be a string with the report\'s text')
    if not text.strip():
        raise RefusedError('"text" is empty; give the report\'s text')
    own = _string(value, "published")
    return Report(
        source,
        line,
        _id(value, name),
        text,
        day(own) if own.strip() else published,
        _string(value, "title"),
        _string(value, "outlet"),
        _string(value, "url"),
        record,
        raw,
        encoding[0],
        _how(encoding[1], published, not own.strip()),
    )


def day(text: str) -> date:
    """A publishing date in either calendar and any digits. Raises `RefusedError`."""
    from rawi.time import parse_date

    try:
        return parse_date(text)
    except ValueError as error:
        raise RefusedError(f"published: {error}") from None


def decoded(raw: bytes, any_encoding: bool) -> tuple[str, str, str]:
    """The text, its encoding, and how that was found where it was not simply UTF-8."""
    if not any_encoding:
        return decode(raw), "utf-8", ""
    from rawi.intake.encoding import decode_any

    return decode_any(raw)


def _how(encoding: str, published: date | None, stood_in: bool) -> dict[str, str]:
    given = {"published": "given"} if published and stood_in else {}
    return {**({"encoding": encoding} if encoding else {}), **given}


def _object(text: str) -> dict[str, Any]:
    try:
        value = msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise RefusedError(_malformed(text, error)) from None
    except RecursionError:
        raise RefusedError(f"JSON nested too deeply; write {_SHAPE}") from None
    if not isinstance(value, dict):
        raise RefusedError(f"JSON, but {kind_name(value)}; each line must be an object: {_SHAPE}")
    return value


def _malformed(text: str, error: msgspec.DecodeError) -> str:
    """Python's own parser takes half of a surrogate pair where msgspec only says that the input is cut short."""
    try:
        json.dumps(json.loads(text), ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return "half of a surrogate pair (\\ud800 to \\udfff) stands alone in it; write the whole character"
    except (ValueError, RecursionError):
        pass
    reason = str(error).removeprefix("JSON is malformed: ")
    return f"not JSON ({reason[:1].lower()}{reason[1:]}); write one object a line: {_SHAPE}"


def _id(value: dict[str, Any], fallback: str) -> str:
    given = value.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    return _string(value, "id") or fallback


def _string(value: dict[str, Any], key: str) -> str:
    given = value.get(key)
    if given is None:
        return ""
    if not isinstance(given, str):
        raise RefusedError(f'"{key}" is {kind_name(given)}; it must be a string or null')
    return given


def kind_name(value: object) -> str:
    """What a JSON value is, for a message."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    return "a string" if isinstance(value, str) else "a list" if isinstance(value, list) else "an object"
