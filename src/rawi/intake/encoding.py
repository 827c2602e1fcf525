"""Which encoding bytes are in: what they say themselves, then what makes Persian of them.

Detectors that know all languages take short Persian text in Windows-1256 for Cyrillic, because they judge by letters
that are rare or frequent in general. Rawi reads Persian only, so it asks which of a few encodings gives Persian words.
"""

from __future__ import annotations

import codecs
import re

from rawi.intake.model import RefusedError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_UNMARKED = ("windows-1256", "iso-8859-6", "mac_farsi")
# fmt: off
_COMMON = frozenset(
    {
        "و", "در", "به", "از", "که", "را", "با", "این", "است", "اين", "كه", "براي", "برای", "آن", "هاي", "های",
        "شد", "ها", "شده", "بر", "خود", "يك", "یک",
    }
)
# fmt: on
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})[\"']", re.IGNORECASE)
_HEAD = 4096


def decode_any(raw: bytes, declared: str = "") -> tuple[str, str, str]:
    """The text of ``raw``, its encoding, and how that was found. Raises `RefusedError` where nothing fits."""
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _strict(raw[len(mark) :], name, "byte order mark")
    wide = _wide(raw)
    if wide:
        return _strict(raw, wide, "found: every other byte is null")
    try:
        return raw.decode("utf-8"), "utf-8", "found: valid UTF-8"
    except UnicodeDecodeError as error:
        broken = error
    words, found = max(((_persian(_try(raw, name) or ""), name) for name in _UNMARKED), key=lambda pair: pair[0])
    for name, how in _declared(raw, declared):
        text = _try(raw, name)
        if text is not None and _persian(text) >= words:
            return text, name, how
    if words >= 2:
        return raw.decode(found), found, "found: gives Persian words"
    repaired = raw.decode("utf-8", "replace")
    if repaired.count("\ufffd") * 50 < len(repaired):
        return repaired, "utf-8", f"UTF-8 broken at byte {broken.start}; what cannot be read is shown as \ufffd"
    raise RefusedError(f"neither UTF-8 (byte {broken.start}), UTF-16 nor Windows-1256 with Persian; save it as UTF-8")


def _declared(raw: bytes, header: str) -> list[tuple[str, str]]:
    """Encodings that are named by the server or the page itself and exist here; UTF-8 and UTF-16 were tried."""
    named = [(header, "declared by the server")] if header else []
    for pattern, how in ((_XML, "XML declaration"), (_META, "meta element")):
        found = pattern.search(raw, 0, _HEAD)
        if found:
            named.append((found.group(1).decode("ascii"), how))
    known = []
    for name, how in named:
        try:
            proper = codecs.lookup(name.strip(" \"'")).name
        except (LookupError, ValueError):
            continue
        known.append(("windows-1256" if proper == "cp1256" else proper, how))
    return [(name, how) for name, how in known if name != "utf-8" and not name.startswith("utf-16")]


def _wide(raw: bytes) -> str:
    """UTF-16 without a mark: spaces and line ends in it have a null for their other byte."""
    head = raw[:_HEAD]
    if len(head) < 4 or len(raw) % 2:
        return ""
    low, high = head[1::2].count(0), head[0::2].count(0)
    pairs = len(head) // 2
    if low > pairs // 20 and high == 0:
        return "utf-16-le"
    return "utf-16-be" if high > pairs // 20 and low == 0 else ""


def _persian(text: str) -> int:
    """How many of the commonest words of Persian are in it."""
    return sum(word in _COMMON for word in re.findall(r"[^\W\d_]+", text[:200_000]))


def _try(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _strict(raw: bytes, name: str, how: str) -> tuple[str, str, str]:
    try:
        return raw.decode(name), name, how
    except UnicodeDecodeError as error:
        raise RefusedError(f"not {name.upper()} at byte {error.start}, though it begins so; save it as UTF-8") from None
