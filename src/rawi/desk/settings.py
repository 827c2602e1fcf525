"""What a desk is told when it starts."""

from __future__ import annotations

import msgspec

LOOPBACK = ("127.0.0.1", "localhost", "::1")
"""Names of this machine that nobody outside can reach it by."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where a desk listens, who may ask it, and how much of it may be asked."""

    host: str = "127.0.0.1"
    port: int = 8421
    token: str = ""
    """What every request must show; empty on the loopback address, where only this machine can ask."""
    lexicons: tuple[str, ...] = ()
    """Folders laid over the packaged lexicon, for what is read at the desk."""
    person: str = ""
    """Whose name corrections carry that bring none."""
    body: int = 20_000_000
    """Bytes that a request may bring."""
    patience: float = 20.0
    """Seconds that a question to the archive may take."""
    wait: float = 10.0
    """Seconds that a change waits for another program that writes to the archive."""
    asked: int = 3000
    """Requests a minute from one address."""
    changed: int = 120
    """Of these, such as read a text or change the archive."""

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in LOOPBACK
