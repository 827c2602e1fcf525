"""Corrections as the pages' forms send them."""

from __future__ import annotations

from typing import Any

import msgspec

from rawi.desk.api.corrections import Made, Wish, carried_out, made, named
from rawi.desk.connections import Writer
from rawi.desk.problems import RefusedError
from rawi.desk.settings import Settings

Form = dict[str, str | list[str]]
"""What the fields of a form hold; those that may be chosen more than once hold lists."""


def wish_of(form: Form, ref: str) -> Wish:
    """The correction that a form asks for. Raises `RefusedError` where it does not hang together."""
    action = str(form.get("action") or "")
    told: dict[str, Any] = {"action": action, "ids": [ref]}
    told |= {name: str(form.get(name) or "").strip() for name in ("note", "person")}
    if action == "retype":
        told["type"], _, told["mode"] = str(form.get("type") or "").partition(".")
    elif action in ("merge", "apart"):
        told["ids"] = [ref, _id(str(form.get("other") or ""))]
    elif action == "split":
        told["ids"] = [ref, *(str(a) for a in _list(form.get("account")))]
    elif action == "rename":
        told |= {name: str(form.get(name) or "").strip() for name in ("name", "english")}
    try:
        return msgspec.convert(told, Wish)
    except msgspec.ValidationError as error:
        raise RefusedError(detail=f"this correction cannot be made: {error}") from None


def _list(given: str | list[str] | None) -> list[str]:
    return given if isinstance(given, list) else [given] if given else []


def _id(given: str) -> str:
    """An id, also where somebody pastes the address of its page."""
    return given.strip().rstrip("/").rpartition("/")[2].lower()


def corrected(writer: Writer, wish: Wish, settings: Settings) -> Made:
    """Make the correction. Raises `RefusedError` or `ArchiveError`."""
    person = named(wish.person, settings)
    return writer.change(lambda archive: made(archive, archive.correct(lambda c: carried_out(c, wish, person))))
