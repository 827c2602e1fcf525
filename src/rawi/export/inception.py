"""Documents for INCEpTION: UIMA CAS JSON (0.4.0) with a span layer for events and one for actors.

Offsets count UTF-16 code units, as Java does; `rawi.export.back.cas` and ``tsv`` read what comes back. The type system
is to be imported as layers before the documents.
"""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from rawi.export.job import Job
from rawi.export.lines import line
from rawi.export.model import Format
from rawi.export.tasks import Mark, Task, tasks
from rawi.export.units import Units

EVENT, ACTOR = "webanno.custom.RawiEvent", "webanno.custom.RawiActor"
FEATURES: dict[str, tuple[str, ...]] = {
    EVENT: ("label", "mode", "verdict", "note", "identifier", "reader"),
    ACTOR: ("name", "name_en", "verdict", "note", "identifier", "reader"),
}
"""Features by layer, in the order in which a person sees them: the last two are not for changing."""
_ANNOTATION, _STRING = "uima.tcas.Annotation", "uima.cas.String"


def cas(given: Task) -> dict[str, Any]:
    """One document as a CAS."""
    units = Units(given.text)
    length = units.units(len(given.text))
    structures: list[dict[str, Any]] = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text"}
        | {"sofaString": given.text},
        {"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0, "end": length, "language": "fa"},
    ]
    for mark in given.marks:
        structures.append({"%ID": len(structures) + 1, **_structure(mark, units, given.document.reader)})
    members = [structure["%ID"] for structure in structures[1:]]
    return {
        "%TYPES": {layer: _type(layer) for layer in FEATURES},
        "%FEATURE_STRUCTURES": structures,
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": members}},
    }


def _structure(mark: Mark, units: Units, reader: str) -> dict[str, Any]:
    values = {
        "label": mark.label,
        "mode": mark.mode,
        "name": mark.name,
        "name_en": mark.name_en,
        "identifier": mark.ref,
        "reader": reader,
    }
    layer = EVENT if mark.kind == "event" else ACTOR
    return {
        "%TYPE": layer,
        "@sofa": 1,
        "begin": units.units(mark.start),
        "end": units.units(mark.end),
        **{name: values[name] for name in FEATURES[layer] if values.get(name)},
    }


def _type(layer: str) -> dict[str, Any]:
    features = {name: {"%NAME": name, "%RANGE": _STRING} for name in FEATURES[layer]}
    return {"%NAME": layer, "%SUPER_TYPE": _ANNOTATION, **features}


def type_system() -> str:
    """Both layers as a UIMA type system."""
    types = "".join(
        f"    <typeDescription>\n      <name>{layer}</name>\n      <description>{escape(layer.rsplit('.', 1)[1])}"
        f"</description>\n      <supertypeName>{_ANNOTATION}</supertypeName>\n      <features>\n"
        + "".join(
            f"        <featureDescription>\n          <name>{name}</name>\n          <description/>\n"
            f"          <rangeTypeName>{_STRING}</rangeTypeName>\n        </featureDescription>\n"
            for name in features
        )
        + "      </features>\n    </typeDescription>\n"
        for layer, features in FEATURES.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
        f"  <types>\n{types}  </types>\n</typeSystemDescription>\n"
    )


def write(job: Job) -> None:
    """A CAS for each report, named by its id, and the type system."""
    job.counts["events"] = len(job.chosen.events)
    with job.file(FORMAT.main) as out:
        out.write(type_system().encode())
    for given in tasks(job):
        with job.file(f"{given.document.ref}.json") as out:
            out.write(line(cas(given)))
        job.counts["documents"] += 1


FORMAT = Format(
    name="inception",
    title="Documents for INCEpTION",
    about="Reports with what was read of them as UIMA CAS JSON, to annotate; rawi import takes the annotations back.",
    media_type="application/xml",
    main="typesystem.xml",
    version="1",
    write=write,
)
