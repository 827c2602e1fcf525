"""Follows feeds: what is new in them comes out as reports, once, politely, and over restarts.

Every answer's ETag and Last-Modified go back with the next request, so that an unchanged feed costs its host nothing.
What fails is tried again later and later. What was handed on is noted in a state file after it was taken, so a process
that is killed hands on at most the last report a second time and loses none.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from pathlib import Path

from rawi.intake.client import Answer, Client
from rawi.intake.feed import Entry, entries, from_entry
from rawi.intake.feeds_file import Feed, Feeds
from rawi.intake.model import Fault, RefusedError, Report
from rawi.intake.page import from_page
from rawi.intake.robots import Manners
from rawi.intake.state import Kept, State

_LATEST_RETRY = 24 * 3600.0
_TRIES = 3
"""A page that fails so often is left: its fault was told each time."""


class Watch:
    """Feeds with what is known of them. ``clock`` gives seconds since 1970; tests give their own, and ``sleep``."""

    def __init__(
        self,
        feeds: Feeds,
        state: Path,
        client: Client | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._feeds, self._clock, self._sleep = feeds, clock, sleep
        self._state = State(state)
        self._client = client or Client()
        self._manners = Manners(self._client, feeds.delay, clock, sleep)

    def once(self) -> Iterator[Report | Fault]:
        """What is new in all feeds now; those that failed and whose time has not come are left out."""
        for feed in self._feeds.feeds:
            kept = self._state.of(feed.url)
            if not kept.failures or kept.next <= self._clock():
                yield from self._one(feed, kept)

    def forever(self) -> Iterator[Report | Fault]:
        """What is new in each feed whenever its time comes; never ends by itself."""
        while True:
            feed = min(self._feeds.feeds, key=lambda f: self._state.of(f.url).next)
            kept = self._state.of(feed.url)
            wait = kept.next - self._clock()
            if wait > 0:
                self._sleep(wait)
            yield from self._one(feed, kept)

    def _one(self, feed: Feed, kept: Kept) -> Iterator[Report | Fault]:
        """One feed, asked once. The state is saved whatever happens."""
        try:
            answer = self._ask(feed, kept)
            found = entries(answer.body, answer.url) if answer.status == 200 else []
        except RefusedError as refused:
            self._later(feed, kept, 0.0)
            yield Fault(feed.url, None, str(refused))
            return
        if answer.status not in (200, 304):
            wait = _retry_after(answer, self._clock())
            self._later(feed, kept, wait)
            yield Fault(feed.url, None, f"the server answered {answer.status}; tried again later")
            return
        missed = False
        # Feeds have the newest first; reports come out in the order in which they were published.
        for number, entry in reversed(list(enumerate(found, 1))):
            key = entry.id or entry.url or entry.title
            if not key or key in kept.seen:
                continue
            item = self._report(feed, number, entry)
            if item is not None:
                yield item
            if isinstance(item, Fault) and kept.tried(key) < _TRIES:
                missed = True
            else:
                kept.see(key)
            self._state.save()
        kept.failures = 0
        kept.next = self._clock() + feed.every
        if answer.status == 200:
            # A feed with pages still to come must not answer "unchanged" next time.
            kept.etag = "" if missed else answer.headers.get("etag", "")
            kept.modified = "" if missed else answer.headers.get("last-modified", "")
            kept.forget(len(found))
        self._state.save()

    def _ask(self, feed: Feed, kept: Kept) -> Answer:
        headers = {"If-None-Match": kept.etag} if kept.etag else {}
        if kept.modified:
            headers["If-Modified-Since"] = kept.modified
        return self._client.get(feed.url, headers, self._manners.before)

    def _report(self, feed: Feed, number: int, entry: Entry) -> Report | Fault | None:
        """The report of a new entry: its page if that was asked for, else its own text, None where it has none."""
        if not feed.pages:
            report = from_entry(feed.url, number, entry)
            return report and _named(report, feed)
        if not entry.url:
            return Fault(feed.url, None, f"entry {number} has no address; its page cannot be fetched")
        try:
            answer = self._client.get(entry.url, {}, self._manners.before)
            if answer.status != 200:
                raise RefusedError(f"the server answered {answer.status}; check the address")
            report = from_page(entry.url, entry.url, answer.body, entry.published, answer.url, answer.charset)
        except RefusedError as refused:
            return Fault(entry.url, None, str(refused))
        if entry.published and report.published == entry.published and report.how.get("published") == "given":
            report = replace(report, how={**report.how, "published": "feed"})
        return _named(report, feed)

    def _later(self, feed: Feed, kept: Kept, wait: float) -> None:
        """After a failure: twice as long as last time, or as long as the host asks, up to a day."""
        kept.failures += 1
        wait = max(wait, feed.every * 2.0 ** min(kept.failures, 20))
        kept.next = self._clock() + min(wait, _LATEST_RETRY)
        self._state.save()


def _named(report: Report, feed: Feed) -> Report:
    """The outlet's name as the user's file has it."""
    return replace(report, outlet=feed.outlet, how={**report.how, "outlet": "given"}) if feed.outlet else report


def _retry_after(answer: Answer, now: float) -> float:
    """Seconds that the server asks to wait."""
    value = answer.headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value[:9])
    try:
        return parsedate_to_datetime(value).timestamp() - now
    except (ValueError, TypeError, OverflowError):
        return 0.0
