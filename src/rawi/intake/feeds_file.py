"""``feeds.toml``: which feeds to follow, and how often."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rawi.intake.model import RefusedError

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_SHORTEST = 60.0
_FEED_KEYS = {"url", "outlet", "every", "pages"}
_FILE_KEYS = {"feeds", "delay", "every"}
_HOW = 'write [[feeds]] with url = "https://…" for each feed'


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed. With ``pages`` the page of each new entry is fetched; without, the entry's own text is taken."""

    url: str
    outlet: str = ""
    every: float = 1800.0
    pages: bool = False


@dataclass(frozen=True, slots=True)
class Feeds:
    """All feeds, and how many seconds lie between two requests to one host."""

    feeds: tuple[Feed, ...]
    delay: float = 5.0


def read_feeds(path: Path) -> Feeds:
    """The file's content, checked. Raises `RefusedError`."""
    try:
        value = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RefusedError(f"{path}: cannot be opened ({error.strerror}); check the name") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RefusedError(f"{path}: not TOML ({error}); {_HOW}") from None
    try:
        return _feeds(value)
    except RefusedError as refused:
        raise RefusedError(f"{path}: {refused}") from None


def _feeds(value: dict[str, Any]) -> Feeds:
    _known(value, _FILE_KEYS)
    items = value.get("feeds")
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        raise RefusedError(f"no feeds; {_HOW}")
    every = _seconds(value.get("every", "30m"), "every")
    feeds = tuple(_feed(item, every) for item in items)
    double = {feed.url for feed in feeds if [f.url for f in feeds].count(feed.url) > 1}
    if double:
        raise RefusedError(f"{min(double)} is there twice; leave one out")
    return Feeds(feeds, _seconds(value.get("delay", 5), "delay"))


def _feed(item: dict[str, Any], every: float) -> Feed:
    _known(item, _FEED_KEYS)
    url, outlet, pages = item.get("url"), item.get("outlet", ""), item.get("pages", False)
    if not isinstance(url, str) or not url.lower().startswith(("http://", "https://")):
        raise RefusedError(f"url is {url!r}; {_HOW}")
    if not isinstance(outlet, str) or not isinstance(pages, bool):
        raise RefusedError(f"{url}: outlet is a string, pages is true or false")
    own = _seconds(item["every"], "every") if "every" in item else every
    return Feed(url, outlet, max(own, _SHORTEST), pages)


def _seconds(value: object, key: str) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
        return float(value)
    found = re.fullmatch(r"\s*(\d{1,6})\s*([smhd])\s*", value) if isinstance(value, str) else None
    if not found:
        raise RefusedError(f'{key} is {value!r}; write seconds, or "30m", "2h", "1d"')
    return float(found.group(1)) * _UNITS[found.group(2)]


def _known(value: dict[str, Any], keys: set[str]) -> None:
    strange = sorted(set(value) - keys)
    if strange:
        raise RefusedError(f"{strange[0]!r} is not known here; the keys are {', '.join(sorted(keys))}")
