"""``rawi export``."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any, NoReturn

import click

from rawi.cli.archive import db_option, opened
from rawi.cli.ask import filter_options

_LISTED = 12
_TERMINATED = 143
"""Exit status after SIGTERM, as shells have it."""


class _Listing(click.Command):
    """A command whose help ends with the formats; they are loaded only then."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write them."""
        from rawi.export import FORMATS

        with formatter.section("Formats"):
            formatter.write_dl([(f.name, f.about) for f in FORMATS.values()])


@click.command(cls=_Listing)
@click.argument("format", metavar="FORMAT")
@filter_options
@click.option(
    "--out",
    "target",
    metavar="FOLDER",
    default="",
    help="Folder to write, or a file ending in .zip; without it, rawi-FORMAT. An earlier export there is replaced.",
)
@click.option("--bom", is_flag=True, help="csv: a byte order mark, which Excel needs to see UTF-8.")
@click.option(
    "--shapes",
    metavar="FILE",
    default="",
    help="geojson: polygons (GeoJSON) to join by ISO 3166-2 code or name; without it geometries are null.",
)
@db_option
def export(*, db: str, format: str, target: str, bom: bool, shapes: str, **filters: Any) -> None:
    """Write events and what they rest on for other programs.

    FORMAT is one of those listed below. Filters are those of rawi events; without any, everything is written. Two
    exports of one archive are byte for byte the same; manifest.json says what is in one.
    """
    from rawi.archive.filters import Filters
    from rawi.export import Options, export

    signal.signal(signal.SIGTERM, _ended)
    options = Options(bom=bom, shapes=Path(shapes) if shapes else None)
    with opened(db) as archive:
        manifest = export(archive, format, Filters(**filters), Path(target or f"rawi-{format}"), options)
    for file in manifest.files[:_LISTED]:
        click.echo(f"{file.sha256}  {file.name}  {file.bytes:,} bytes")
    if len(manifest.files) > _LISTED:
        click.echo(f"and {len(manifest.files) - _LISTED:,} files more; manifest.json lists all")
    for name, count in manifest.counts.items():
        click.echo(f"{name}  {count:,}")
    if not manifest.counts.get("events"):
        click.echo("rawi: no event of this archive is what was asked for; the files hold none", err=True)
    for note in manifest.notes:
        click.echo(note, err=True)


def _ended(*_: object) -> NoReturn:
    """Being told to end takes away what is half-written, as everything else that goes wrong does."""
    raise SystemExit(_TERMINATED)
