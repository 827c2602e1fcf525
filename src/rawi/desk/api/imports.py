"""Imports: what ``rawi export`` wrote comes back, and annotations become corrections."""

from __future__ import annotations

from typing import Annotated

from litestar import post
from litestar.params import QueryParameter, RawBody

from rawi.desk.api.answers import API, told
from rawi.desk.api.files import Bytes
from rawi.desk.dependencies import Told, Writes
from rawi.desk.importing import TakenBack, taken_back


@post(
    f"{API}/imports",
    status_code=200,
    sync_to_thread=True,
    operation_class=Bytes,
    tags=["Exports"],
    summary="Take back an export, or annotations",
    description="A ZIP file or single file of the export `json`, corrections as JSON Lines, the JSON export of Label "
    "Studio, or INCEpTION's export as UIMA CAS JSON or WebAnno TSV 3. Taking a file twice changes nothing.",
    operation_id="import",
    responses=told(changes=True),
)
def imports(
    body: RawBody,
    writer: Writes,
    settings: Told,
    name: Annotated[
        str, QueryParameter(description="The file's name: INCEpTION's have a report's id.", max_length=200)
    ],
    person: Annotated[
        str, QueryParameter(description="Who annotated; empty: whoever the file names.", max_length=200)
    ] = "",
) -> TakenBack:
    """Take a file back."""
    return taken_back(writer, name, body, person.strip(), settings.person)
