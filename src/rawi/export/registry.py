"""The formats that there are, and the one function that writes any of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rawi import __version__
from rawi.archive.filters import Filters
from rawi.export import claims, geojson, inception, label_studio, parquet, plover, records, spreadsheet
from rawi.export.ftm.format import FORMAT as FTM
from rawi.export.job import Job
from rawi.export.model import Ended, ExportError, Format, Manifest, Options
from rawi.export.selection import asked
from rawi.export.target import MANIFEST, made

_FORMATS = (
    spreadsheet.FORMAT,
    parquet.FORMAT,
    FTM,
    plover.FORMAT,
    claims.FORMAT,
    geojson.FORMAT,
    records.FORMAT,
    label_studio.FORMAT,
    inception.FORMAT,
)
FORMATS: dict[str, Format] = {f.name: f for f in _FORMATS}
"""All formats by name, in the order in which people are shown them."""


def export(
    db: sqlite3.Connection, format: str, filters: Filters, target: Path, options: Options | None = None
) -> Manifest:
    """Write what ``filters`` choose of an archive to ``target``: a folder, or a ZIP file where it ends in ``.zip``.

    The archive is seen as it is at one moment, whoever writes to it meanwhile. ``filters.limit`` does not count. Two
    exports of one archive are byte for byte the same. Raises `ExportError` or `ArchiveError`; nothing half-written
    stays.
    """
    options = options or Options()
    chosen = checked(format, options)
    with _one_moment(db), made(target) as folder:
        job = Job(db, filters, options, folder)
        chosen.write(job)
        manifest = _manifest(chosen, job)
        (folder / MANIFEST).write_bytes(manifest.to_json())
    return manifest


def checked(format: str, options: Options) -> Format:
    """The format of a name. Raises `ExportError` where there is none, or where it or an option cannot be used."""
    if format not in FORMATS:
        raise ExportError(f"{format!r} is not a format; one of {', '.join(FORMATS)}")
    found = FORMATS[format]
    if found.missing():
        raise ExportError(f"{format} needs {', '.join(found.missing())}; install it with: pip install 'rawi[exports]'")
    given = {"bom": options.bom, "shapes": options.shapes is not None}
    for name, value in given.items():
        if value and name not in found.options:
            raise ExportError(f"--{name} means nothing to {format}")
    return found


@contextmanager
def _one_moment(db: sqlite3.Connection) -> Iterator[None]:
    """All reading between sees the archive as it is now."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def _manifest(chosen: Format, job: Job) -> Manifest:
    (version,) = job.db.execute("PRAGMA user_version").fetchone()
    readers = [r for (r,) in job.db.execute("SELECT DISTINCT reader FROM document ORDER BY reader")]
    ended = [Ended(*row) for row in job.db.execute("SELECT ref, successor, why, ended FROM ended ORDER BY ref")]
    options = {"bom": True} if job.options.bom else {}
    return Manifest(
        format=chosen.name,
        format_version=chosen.version,
        rawi=__version__,
        readers=readers,
        archive_version=version,
        filters=asked(job.filters),
        options={**options, **({"shapes": job.options.shapes.name} if job.options.shapes else {})},
        counts=dict(sorted(job.counts.items())),
        files=sorted(job.files, key=lambda f: f.name),
        notes=job.notes,
        ended=ended,
    )
