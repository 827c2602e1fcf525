"""Label Studio's JSON export: tasks with annotations. Offsets are UTF-16 code units, and are checked by their words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from rawi.export.back.annotated import Annotated, Region
from rawi.export.model import ExportError
from rawi.export.tasks import ACTOR
from rawi.export.units import Units

_REF = 9
"""The least length of an id; what follows a hyphen counts stretches of words."""


def annotated(tasks: Any) -> Iterator[Callable[[], Annotated]]:
    """Each annotation of each task that was not skipped, read when it is called for, so that a bad one does not cost
    the others. Raises `ExportError` where the JSON is not Label Studio's, and so does each where it cannot be read."""
    if not isinstance(tasks, list) or not all(isinstance(t, dict) and isinstance(t.get("data"), dict) for t in tasks):
        raise ExportError("not an export of Label Studio: give its JSON export, a list of tasks with data")
    for task in tasks:
        given = task.get("annotations")
        for annotation in given if isinstance(given, list) else ():
            if isinstance(annotation, dict) and not annotation.get("was_cancelled"):
                yield partial(_one, task, annotation)


def _one(task: dict[str, Any], annotation: dict[str, Any]) -> Annotated:
    data = task["data"]
    text = data.get("text")
    where = f"Label Studio task {task.get('id', '?')}, annotation {annotation.get('id', '?')}"
    if not isinstance(text, str):
        raise ExportError(f"{where}: its data has no text")
    results = _dicts(annotation.get("result"))
    offered = _offered(task, annotation)
    return Annotated(
        where,
        str(data.get("document") or ""),
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        person(annotation.get("completed_by")),
        tuple(_regions(where, text, results)),
        offered,
        frozenset(),
        tuple(_same(results)),
    )


def person(completed_by: Any) -> str:
    """Who annotated: an address where the export has one, else the user's number."""
    if isinstance(completed_by, dict):
        names = " ".join(str(completed_by.get(k) or "") for k in ("first_name", "last_name")).strip()
        completed_by = names or completed_by.get("email") or completed_by.get("username") or completed_by.get("id")
    if isinstance(completed_by, int):
        return f"Label Studio user {completed_by}"
    return str(completed_by or "")


def _offered(task: dict[str, Any], annotation: dict[str, Any]) -> frozenset[str] | None:
    """The accounts that the prediction showed, from which the annotation was made."""
    shown = annotation.get("prediction")
    predictions = [shown] if isinstance(shown, dict) and shown.get("result") else _dicts(task.get("predictions"))
    results = [r for p in predictions for r in _dicts(p.get("result"))]
    found = frozenset(ref for r in results if (ref := _ref(r.get("id"))).startswith("t"))
    return found or None


def _dicts(value: Any) -> list[dict[str, Any]]:
    """The objects in a list; none where it is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _ref(id: Any) -> str:
    """The id that Rawi gave a region, or nothing."""
    head = str(id or "").partition("-")[0].lower()
    return head if len(head) >= _REF and head[0] in "ta" and head.isalnum() and head.isascii() else ""


def _regions(where: str, text: str, results: list[dict[str, Any]]) -> Iterator[Region]:
    """A region for each id, out of its labels, choices and texts."""
    by_id: dict[str, list[dict[str, Any]]] = {}
    for result in results:
        if isinstance(result.get("value"), dict) and result.get("id"):
            by_id.setdefault(str(result["id"]), []).append(result)
    for id, mine in by_id.items():
        label = _value(mine, "label", "labels")
        if label is None:
            continue
        value = next(r["value"] for r in mine if r.get("from_name") == "label" and r["value"].get("labels"))
        start, end = _place(where, text, value)
        event = label != ACTOR
        yield Region(
            "event" if event else "actor",
            ref if (ref := _ref(id)).startswith("t" if event else "a") else "",
            start,
            end,
            label if event else "",
            (_value(mine, "mode", "choices") or "") if event else "",
            _value(mine, "verdict", "choices") or "",
            _value(mine, "name", "text") or "",
            _value(mine, "name_en", "text") or "",
            _value(mine, "note", "text") or "",
        )


def _value(results: list[dict[str, Any]], name: str, key: str) -> str | None:
    """The first value of one control of the interface."""
    for result in results:
        if result.get("from_name") == name:
            found = result["value"].get(key)
            found = found[0] if isinstance(found, list) and found else found
            if isinstance(found, str):
                return found
    return None


def _place(where: str, text: str, value: dict[str, Any]) -> tuple[int, int]:
    """The words of a region in code points: where the units say, if they stand there; else where they stand nearest."""
    try:
        first, last = int(value["start"]), int(value["end"])
    except (KeyError, TypeError, ValueError):
        raise ExportError(f"{where}: a region has no start and end") from None
    start, end = Units(text).points(first, last)
    words = value.get("text")
    if not isinstance(words, str) or not words or text[start:end] == words:
        return start, end
    found = list(_all(text, words))
    if not found:
        raise ExportError(f"{where}: {words[:40]!r} is not in its text")
    nearest = min(found, key=lambda i: abs(i - start))
    return nearest, nearest + len(words)


def _all(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _same(results: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Relations labelled ``same``."""
    for result in results:
        labels = result.get("labels")
        if result.get("type") == "relation" and isinstance(labels, list) and "same" in labels:
            pair = (_ref(result.get("from_id")), _ref(result.get("to_id")))
            if all(pair):
                yield pair
