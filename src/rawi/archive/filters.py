"""What events and statements are asked for by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from rawi.archive.database import ArchiveError
from rawi.archive.lookup import days
from rawi.archive.standing import STANDINGS
from rawi.record import Aspect, EventType
from rawi.render.phrases import phrases

TYPES = get_args(EventType)
ASPECTS = get_args(Aspect)
MODES = tuple(sorted({mode for _, mode in phrases() if mode}))
ROLES = ("actor", "recipient", "source", "via", "responder")


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; empty fields ask nothing."""

    actors: tuple[str, ...] = ()
    role: str = ""
    types: tuple[str, ...] = ()
    mode: str = ""
    context: str = ""
    place: str = ""
    first: str = ""
    last: str = ""
    standings: tuple[str, ...] = ()
    claimant: str = ""
    outlet: str = ""
    text: str = ""
    limit: int = 50
    aspects: tuple[str, ...] = ()
    country: str = ""
    """Of those who act or are acted on: ISO 3166 alpha-3 or a name. Where it happens is a ``place``."""
    province: str = ""
    """ISO 3166-2, or an English name."""

    @property
    def days(self) -> tuple[str, str]:
        """First and last day asked for (ISO), empty where open. Raises `ArchiveError` where nothing can be between."""
        first = days(self.first)[0] if self.first else None
        last = days(self.last)[1] if self.last else None
        if first and last and first > last:
            raise ArchiveError(f"--from {first} is after --to {last}; nothing can be between")
        return first.isoformat() if first else "", last.isoformat() if last else ""


def checked(filters: Filters) -> None:
    """Raises `ArchiveError` where a word is none of those that its field takes."""
    for value in filters.types:
        if value.upper() not in TYPES:
            raise ArchiveError(f"{value[:40]!r} is not a type of event; one of {', '.join(TYPES)}")
    for value in filters.standings:
        if value not in STANDINGS:
            raise ArchiveError(f"{value[:40]!r} is not a standing; one of {', '.join(STANDINGS)}")
    for value in filters.aspects:
        if value not in ASPECTS:
            raise ArchiveError(f"{value[:40]!r} is not an aspect; one of {', '.join(ASPECTS)}")
    if filters.mode and filters.mode not in MODES:
        raise ArchiveError(f"{filters.mode[:40]!r} is not a mode; one of {', '.join(MODES)}")
    if filters.role and filters.role not in ROLES:
        raise ArchiveError(f"{filters.role[:40]!r} is not a role; one of {', '.join(ROLES)}")
