"""What a host allows: robots.txt as RFC 9309 has it, and never two requests to a host at once or in a rush."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from rawi.intake.client import AGENT
from rawi.intake.model import RefusedError

if TYPE_CHECKING:
    from protego import Protego

    from rawi.intake.client import Answer, Client

_KEPT = 24 * 3600.0
_KEPT_UNREACHABLE = 600.0
_LONGEST_DELAY = 60.0


class Manners:
    """Asks before each request, and waits where the last one to the host was a short time ago."""

    def __init__(
        self, client: Client, delay: float, clock: Callable[[], float], sleep: Callable[[float], object]
    ) -> None:
        self._client, self._delay, self._clock, self._sleep = client, delay, clock, sleep
        self._rules: dict[str, tuple[float, Protego | None]] = {}
        self._last: dict[str, float] = {}

    def before(self, url: str) -> None:
        """Wait for the host's turn. Raises `RefusedError` where its robots.txt forbids the address."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        rules = self._rules_of(host)
        if rules is None:
            raise RefusedError("robots.txt cannot be had; nothing is fetched from this host for now")
        if not rules.can_fetch(url, AGENT):
            raise RefusedError("robots.txt forbids it; not fetched")
        self._wait(host, max(self._delay, min(rules.crawl_delay(AGENT) or 0.0, _LONGEST_DELAY)))

    def _rules_of(self, host: str) -> Protego | None:
        """The rules of a host, None where they could not be asked for, which forbids everything for a while."""
        from protego import Protego

        known = self._rules.get(host)
        if known is None or known[0] < self._clock():
            self._wait(host, self._delay)
            try:
                answer: Answer | None = self._client.get(f"{host}/robots.txt")
            except RefusedError:
                answer = None
            if answer is None or answer.status >= 500 or answer.status == 429:
                known = (self._clock() + _KEPT_UNREACHABLE, None)
            else:
                text = answer.body[:500_000].decode("utf-8", "replace") if answer.status == 200 else ""
                known = (self._clock() + _KEPT, Protego.parse(text))
            self._rules[host] = known
        return known[1]

    def _wait(self, host: str, delay: float) -> None:
        now = self._clock()
        turn = self._last.get(host, now - delay) + delay
        if turn > now:
            self._sleep(turn - now)
        self._last[host] = max(turn, now)
