"""The record of a report that intake took in."""

from __future__ import annotations

from rawi.intake.model import Report
from rawi.reader import Reader
from rawi.record import Record


def read_report(reader: Reader, report: Report, trace: bool = False) -> Record:
    """Read a report as it came, under its own id, title, outlet and address; ``trace`` as in `Reader.read`."""
    return reader.read(
        report.text,
        report.published,
        id=report.id,
        title=report.title,
        outlet=report.outlet,
        url=report.url,
        trace=trace,
    )
