"""Files that come with a form."""

from __future__ import annotations

from litestar.datastructures import FormMultiDict, UploadFile

Upload = tuple[str, bytes]
"""A file's name and bytes."""


async def uploads(form: FormMultiDict, field: str) -> list[Upload]:
    """The files of a field, in order; large ones lie on the disk until they are read, and no longer."""
    found: list[Upload] = []
    for file in form.getall(field, []):
        if isinstance(file, UploadFile):
            if file.filename:
                found.append((file.filename, await file.read()))
            await file.close()
    return found
