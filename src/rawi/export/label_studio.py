"""Tasks for Label Studio: each report with what was read of it as predictions, and the labelling interface.

Offsets count UTF-16 code units, as JavaScript does; `rawi.export.back.label_studio` reads what comes back.
"""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import quoteattr

from rawi.export.job import Job
from rawi.export.lines import line
from rawi.export.model import Format
from rawi.export.tasks import ACTOR, TYPES, Mark, Task, modes, tasks
from rawi.export.units import Units


def task(given: Task) -> dict[str, Any]:
    """One task with one prediction."""
    units = Units(given.text)
    document = given.document
    return {
        "data": {
            "text": given.text,
            "document": document.ref,
            "sha256": document.text_sha256,
            "title": document.title,
            "outlet": document.outlet,
            "published": document.published,
            "dir": "rtl",
        },
        "predictions": [
            {
                "model_version": document.reader,
                "result": [result for mark in given.marks for result in _results(mark, given.text, units)],
            }
        ],
    }


def region(mark: Mark) -> str:
    """The id of a region: that of what it marks, with a number from its second stretch of words on."""
    return f"{mark.ref}-{mark.number}" if mark.number else mark.ref


def _results(mark: Mark, text: str, units: Units) -> list[dict[str, Any]]:
    place = {"start": units.units(mark.start), "end": units.units(mark.end), "text": text[mark.start : mark.end]}
    found = [_result(mark, "label", "labels", {**place, "labels": [mark.label]})]
    if mark.mode:
        found.append(_result(mark, "mode", "choices", {**place, "choices": [mark.mode]}))
    for name, value in (("name", mark.name), ("name_en", mark.name_en)):
        if value:
            found.append(_result(mark, name, "textarea", {**place, "text": [value]}))
    return found


def _result(mark: Mark, name: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"id": region(mark), "from_name": name, "to_name": "text", "type": kind, "value": value}


def interface() -> str:
    """The labelling interface, right to left."""
    labels = "".join(f"    <Label value={quoteattr(label)}/>\n" for label in (*TYPES, ACTOR))
    choices = "".join(f"    <Choice value={quoteattr(mode)}/>\n" for mode in modes())
    areas = "".join(
        f'  <TextArea name="{name}" toName="text" perRegion="true" editable="true" maxSubmissions="1" '
        f'placeholder="{what}"/>\n'
        for name, what in (
            ("name", "actor: name in Persian"),
            ("name_en", "actor: name in English"),
            ("note", "why"),
        )
    )
    return (
        "<View>\n"
        f'  <Labels name="label" toName="text">\n{labels}  </Labels>\n'
        '  <View style="direction: rtl"><Text name="text" value="$text"/></View>\n'
        f'  <Choices name="mode" toName="text" perRegion="true" choice="single" layout="select">\n{choices}'
        "  </Choices>\n"
        '  <Choices name="verdict" toName="text" perRegion="true" choice="single">\n'
        '    <Choice value="right"/>\n    <Choice value="wrong"/>\n  </Choices>\n'
        f"{areas}"
        '  <Relations>\n    <Relation value="same"/>\n  </Relations>\n'
        "</View>\n"
    )


def write(job: Job) -> None:
    """``tasks.json`` and ``interface.xml``."""
    job.counts["events"] = len(job.chosen.events)
    with job.file(FORMAT.main) as out:
        out.write(b"[")
        for given in tasks(job):
            out.write((b",\n" if job.counts["tasks"] else b"\n") + line(task(given))[:-1])
            job.counts["tasks"] += 1
        out.write(b"\n]\n")
    with job.file("interface.xml") as out:
        out.write(interface().encode())


FORMAT = Format(
    name="label-studio",
    title="Tasks for Label Studio",
    about="Reports with what was read of them, to annotate in Label Studio; rawi import takes the annotations back.",
    media_type="application/json",
    main="tasks.json",
    version="1",
    write=write,
)
