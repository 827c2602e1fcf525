"""One correction: what a person changed, by ids, with what finds the same things in another archive."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from rawi.archive.database import ArchiveError
from rawi.archive.refs import digest
from rawi.record import EventType

Action = Literal["merge", "split", "retype", "rename", "reject", "restore", "confirm", "apart"]


class Anchor(msgspec.Struct, omit_defaults=True):
    """What finds a thing in another archive."""

    kind: str
    text_sha256: str = ""
    outlet: str = ""
    type: str = ""
    start: int = -1
    name: str = ""
    actor_kind: str = ""
    country: str = ""
    wikidata: str = ""


class Correction(msgspec.Struct, omit_defaults=True):
    """One correction. ``targets`` and ``others`` are ids: what is corrected, and with regard to what.

    merge: ``others`` join ``targets``. split: ``targets`` leave ``others`` (of an actor: the documents in which it is
    another). retype, rename: ``value`` is the type and mode, or the names in Persian and English.
    """

    action: Action
    targets: list[str]
    others: list[str] = []
    value: list[str] = []
    note: str = ""
    person: str = ""
    made: str = ""
    anchors: dict[str, Anchor] = {}

    @property
    def ref(self) -> str:
        """Its id, from what it says: applied twice it is one."""
        told = (self.action, self.targets, self.others, self.value, self.note, self.person, self.made)
        return "c" + digest("c", *told)[:10]


def check(correction: Correction) -> None:
    """Refuse a correction that lacks what carrying it out needs, as one written by hand may. Raises ArchiveError."""
    needs = {"retype": 2, "rename": 2}.get(correction.action, 0)
    complete = correction.targets and {*correction.targets, *correction.others} <= set(correction.anchors)
    if not complete or len(correction.value) != needs or (correction.action in _ABOUT_TWO and not correction.others):
        raise ArchiveError(f"a {correction.action} that lacks targets, anchors or values")
    if correction.action == "retype" and correction.value[0] not in get_args(EventType):
        raise ArchiveError(f"{correction.value[0][:40]!r} is not a type of event")
    if any(anchor.kind not in KINDS for anchor in correction.anchors.values()):
        raise ArchiveError("an anchor of an unknown kind")


def check_kinds(action: Action, targets: set[str], others: set[str]) -> None:
    """Refuse an action on kinds of things that it does not correct. Raises ArchiveError."""
    for mine, theirs in _WANTED[action]:
        if targets <= mine and others <= theirs:
            return
    raise ArchiveError(f"a {action} of {', '.join(sorted(targets | others))}: there is no such correction")


_ACCOUNTS, _ACTORS = {"account"}, {"actor"}
_WANTED: dict[Action, tuple[tuple[set[str], set[str]], ...]] = {
    "merge": ((_ACCOUNTS, _ACCOUNTS), (_ACTORS, _ACTORS)),
    "split": ((_ACCOUNTS, _ACCOUNTS), (_ACTORS, {"document"})),
    "retype": ((_ACCOUNTS, set()),),
    "rename": ((_ACTORS, set()),),
    "reject": (({"account", "statement"}, set()),),
    "restore": (({"account", "statement"}, set()),),
    "confirm": ((_ACCOUNTS, set()),),
    "apart": ((_ACTORS, _ACTORS),),
}
"""What each action corrects, and with regard to what."""
_ABOUT_TWO = ("merge", "split", "apart")
KINDS = ("account", "statement", "document", "actor")
