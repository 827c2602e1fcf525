"""The format, without loading the library."""

from __future__ import annotations

from rawi.export.job import Job
from rawi.export.model import Format


def _write(job: Job) -> None:
    from rawi.export.ftm.write import write

    write(job)


FORMAT = Format(
    name="ftm",
    title="FollowTheMoney",
    about="Entities and statements for Aleph, OpenAleph and their tools; a sidecar keyed by recordId for the rest.",
    media_type="application/json+ftm",
    main="entities.ftm.json",
    version="1",
    write=_write,
    needs=("followthemoney",),
)
