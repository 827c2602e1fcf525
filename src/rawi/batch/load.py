"""A batch comes into an archive: its reports are put in as they were read, in their order, as `rawi add` would."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import msgspec

from rawi.archive.store import Added, Archive
from rawi.batch.files import BatchError, Part, intact
from rawi.batch.run import MANIFEST, Manifest
from rawi.batch.table import reports

_MOST = 64
"""Reports of a transaction: few, so that another writer never waits long."""


def load(batch: Path, archive: Archive) -> Iterator[Added]:
    """What became of each report; what is told is on the disk. Raises `BatchError` where the batch is not whole."""
    for part in parts(batch):
        if not intact(batch, part):
            raise BatchError(f"{batch / part.name}: not as rawi batch wrote it; say rawi batch again, it mends it")
        found = reports(batch / part.name)
        while some := list(islice(found, _MOST)):
            yield from archive.put(some)


def parts(batch: Path) -> list[Part]:
    """The files of reports, in their order."""
    try:
        manifest = msgspec.json.decode((batch / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError):
        raise BatchError(f"{batch}: no batch that is done; name the folder that rawi batch wrote") from None
    return [part for part in manifest.files if Path(part.name).parent == Path("reports")]
