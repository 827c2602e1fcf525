"""INCEpTION's UIMA CAS JSON. Offsets are UTF-16 code units, as in Java."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from rawi.export.back.annotated import Annotated, Region
from rawi.export.inception import ACTOR, EVENT
from rawi.export.model import ExportError
from rawi.export.units import Units

_DOCUMENT = re.compile(r"(?<![0-9a-z])d[0-9a-z]{8,13}(?![0-9a-z])")


def annotated(cas: Any, source: str, person: str) -> Annotated:
    """One document's annotation. Raises `ExportError` where the JSON is no CAS with a text."""
    structures = cas.get("%FEATURE_STRUCTURES") if isinstance(cas, dict) else None
    if isinstance(structures, dict):
        structures = list(structures.values())
    if not isinstance(structures, list):
        raise ExportError("not a UIMA CAS in JSON: it has no %FEATURE_STRUCTURES")
    structures = [s for s in structures if isinstance(s, dict)]
    text = next((s.get("sofaString") for s in structures if s.get("%TYPE") == "uima.cas.Sofa"), None)
    if not isinstance(text, str):
        raise ExportError("this CAS has no text")
    units = Units(text)
    found = [s for s in structures if s.get("%TYPE") in (EVENT, ACTOR)]
    return Annotated(
        f"INCEpTION {source}",
        document_in(source),
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        person,
        tuple(_region(s, units) for s in found),
        None,
        readers(s.get("reader") for s in found if s["%TYPE"] == EVENT),
    )


def readers(values: Any) -> frozenset[str]:
    """The readers that regions still name."""
    return frozenset(str(v) for v in values if v)


def document_in(source: str) -> str:
    """The id of a document in a file's name or path, or nothing."""
    found = _DOCUMENT.findall(source.lower())
    return str(found[-1]) if found else ""


def region_of(layer: str, values: dict[str, Any], start: int, end: int) -> Region:
    """A region of one of the two layers, from its features."""
    said = {name: str(values.get(name) or "") for name in ("label", "verdict", "name", "name_en", "note", "identifier")}
    event = layer == EVENT
    return Region(
        "event" if event else "actor",
        said["identifier"].strip().lower(),
        start,
        end,
        said["label"].strip().upper() if event else "",
        str(values.get("mode") or "").strip() if event else "",
        said["verdict"].strip().lower(),
        said["name"],
        said["name_en"],
        said["note"],
    )


def _region(structure: dict[str, Any], units: Units) -> Region:
    begin, end = structure.get("begin", 0), structure.get("end", 0)
    if not isinstance(begin, int) or not isinstance(end, int):
        raise ExportError("an annotation of this CAS has no begin and end")
    return region_of(structure["%TYPE"], structure, *units.points(begin, end))
