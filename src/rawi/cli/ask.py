"""``rawi events``, ``statements``, ``actors``, ``show``, ``search``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from rawi.cli.archive import analyser, columns, db_option, opened, output_options, write
from rawi.cli.options import F, color_option, page_settings

if TYPE_CHECKING:
    import sqlite3

    from rawi.archive.ask import Row
    from rawi.archive.shapes import ToldFigure


def _time_options(command: F) -> F:
    for option in (
        click.option("--to", "last", metavar="DATE", default="", help="Not after this day; also a month or a year."),
        click.option(
            "--from",
            "first",
            metavar="DATE",
            default="",
            help="Not before this day: 2024-11-25, 1403-09-05, 1403-09, 1403, '۵ قوس ۱۴۰۳'.",
        ),
    ):
        command = option(command)
    return command


def filter_options(command: F) -> F:
    """What chooses events."""
    options: list[Callable[[F], F]] = [
        click.option(
            "--actor", "actors", metavar="NAME", multiple=True, help="Name or id of who did or suffered it; repeatable."
        ),
        click.option(
            "--role", metavar="ROLE", default="", help="Of --actor: actor, recipient, source, via, responder."
        ),
        click.option("--type", "types", metavar="TYPE", multiple=True, help="PLOVER type, as ASSAULT; repeatable."),
        click.option("--mode", metavar="MODE", default="", help="PLOVER mode, as arrest."),
        click.option("--context", metavar="NAME", default="", help="Context or topic, as military."),
        click.option(
            "--aspect",
            "aspects",
            metavar="WORD",
            multiple=True,
            help="asserted, ongoing, future, hypothetical, historical or negated; repeatable.",
        ),
        click.option("--country", metavar="NAME", default="", help="Of those who do or suffer it: a name, or AFG."),
        click.option("--place", metavar="NAME", default="", help="A place; a country stands for all places in it."),
        click.option("--province", metavar="NAME", default="", help="ISO 3166-2 code, as AF-HER, or a name."),
        _time_options,
        click.option(
            "--standing",
            "standings",
            metavar="WORD",
            multiple=True,
            help="told, claimed, unconfirmed, disputed, corroborated or confirmed; repeatable.",
        ),
        click.option("--claimant", metavar="NAME", default="", help="On whose word the event or a toll rests."),
        click.option("--outlet", metavar="NAME", default="", help="Who printed an account of it."),
        click.option("--text", metavar="WORDS", default="", help="Words that it is told with, or names in it."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@filter_options
@click.option("--cite", is_flag=True, help="With a citation for each account.")
@output_options
@db_option
def events(*, db: str, kind: str, bom: bool, cite: bool, **filters: Any) -> None:
    """List events, the newest first, merged over all reports.

    \b
        rawi events --actor Taliban --role actor --type ASSAULT --from 1403-09
        rawi events --place Kabul --standing disputed --format csv --bom > kabul.csv
    """
    from rawi.archive.ask import events as ask
    from rawi.archive.figures import told_figures
    from rawi.archive.filters import Filters

    with opened(db) as archive:
        found = ask(archive, Filters(**filters), analyser())
        told = told_figures(archive, [row["id"] for row in found])
        rows = [_event(archive, row, told, cite) for row in found]
        if kind == "csv" and cite:
            rows = [{**{k: v for k, v in r.items() if k != "citations"}, **c} for r in rows for c in r["citations"]]
        write(rows, kind, bom, _event_line)


def _event(db: sqlite3.Connection, row: Row, told: Mapping[tuple[int, str], tuple[ToldFigure, ...]], cite: bool) -> Row:
    from rawi.archive.ask import citations, names_of
    from rawi.archive.figures import worded
    from rawi.archive.gather import TOLLS

    shown: dict[str, Any] = {
        "id": row["ref"],
        **{k: row[k] for k in ("type", "mode", "aspect")},
        "date_start": row["start"],
        "date_end": row["end"],
        "date_start_sh": _solar(row["start"]),
        "date_end_sh": _solar(row["end"]),
        "day": row["day"],
        "actors": names_of(db, row["id"], "actor"),
        "recipients": names_of(db, row["id"], "recipient"),
        "attribution": names_of(db, row["id"], "source"),
        **{k: row[k] for k in ("places", "sentence", "standing")},
        "why": row["standing_why"],
        "report_count": row["accounts"],
        **{f"{k[:-1]}_count": row[k] for k in ("outlets", "origins")},
        **{k: v for k, v in row.items() if k.startswith(("killed", "wounded", "detained"))},
        **{f"{what}_claimed": [worded(f.low, f.high) for f in told.get((row["id"], what), ())] for what in TOLLS},
        "toll_rule": row["toll_rule"],
        "confidence": row["confidence"],
    }
    if cite:
        shown["citations"] = [{**c, "published_sh": _solar(c["published"])} for c in citations(db, row["id"])]
    return shown


def _solar(iso: str | None) -> str:
    """A day in the solar Hijri calendar."""
    from datetime import date

    from rawi.time.calendars import from_date

    found = from_date("solar-hijri", date.fromisoformat(iso)) if iso else None
    return "{:04}-{:02}-{:02}".format(*found) if found else ""


def _event_line(row: Row) -> str:
    from rawi.archive.gather import TOLLS
    from rawi.archive.show import citation
    from rawi.render.bidi import wrap

    head = "  ".join(
        p
        for p in (
            row["id"],
            row["date_start"] or (f"reported {row['day']}" if row["day"] else "undated"),
            row["standing"],
            " ".join(x for x in (row["type"], row["mode"]) if x),
            f"{row['report_count']} reports, {row['origin_count']} origins" if row["report_count"] > 1 else "",
        )
        if p
    )
    lines = [head, *(f"  {line}" for line in wrap(row["sentence"], columns() - 2))]
    tolls = "; ".join(f"{what}: {' or '.join(row[f'{what}_claimed'])}" for what in TOLLS if row[f"{what}_claimed"])
    lines += [f"  {tolls}"] if tolls else []
    lines += [f"    {line}" for c in row.get("citations", ()) for line in wrap(citation(c), columns() - 4)]
    return "".join(f"{line}\n" for line in lines)


@click.command()
@click.option("--speaker", "actors", metavar="NAME", multiple=True, help="Who says it; name or id.")
@click.option("--outlet", metavar="NAME", default="", help="Who printed it.")
@click.option("--text", metavar="WORDS", default="", help="Words in what was said.")
@_time_options
@output_options
@db_option
def statements(*, db: str, kind: str, bom: bool, **filters: Any) -> None:
    """List who says what, through what, the newest first."""
    from rawi.archive.ask import statements as ask
    from rawi.archive.filters import Filters

    with opened(db) as archive:
        rows = ask(archive, Filters(**filters), analyser())
        for row in rows:
            row["id"] = row.pop("ref")
        write(rows, kind, bom, _statement_line)


def _statement_line(row: Row) -> str:
    from rawi.render.bidi import wrap

    head = f"{row['id']}  {row['day'] or 'undated'}  {row['document']}"
    return "".join(f"{line}\n" for line in [head, *(f"  {x}" for x in wrap(row["sentence"], columns() - 2))])


@click.command()
@click.argument("name", required=False, default="")
@click.option("--kind", "what", metavar="KIND", default="", help="person, government, organization, group, country …")
@click.option("--country", metavar="ISO3", default="", help="As AFG.")
@output_options
@db_option
def actors(*, name: str, what: str, country: str, limit: int, db: str, kind: str, bom: bool) -> None:
    """List actors, those in most reports first.

    With NAME those so called, in any spelling and script.
    """
    from rawi.archive.ask import actors as ask

    with opened(db) as archive:
        rows = ask(archive, name, what, country, limit)
        for row in rows:
            row["id"] = row.pop("ref")
        write(rows, kind, bom, _actor_line)


def _actor_line(row: Row) -> str:
    from rawi.archive.show import shown
    from rawi.render.bidi import quoted

    star = "*" if row["transliterated"] else ""
    parts = (
        row["id"],
        shown(row["name_en"]) + star,
        quoted(row["name"]),
        row["kind"],
        row["country"],
        row["office"],
        f"{row['documents']} reports",
    )
    return "  ".join(p for p in parts if p) + "\n"


@click.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@color_option
@db_option
def show(*, ids: tuple[str, ...], color: str, db: str) -> None:
    """Show an event, actor, statement, report or correction by its id.

    An event with its accounts and standing; an id that ended leads to what took it over.
    """
    from rawi.archive.show import show as page

    with opened(db) as archive:
        for i, ref in enumerate(ids):
            click.echo(("\n" if i else "") + page(archive, ref, **page_settings(color)), nl=False, color=True)


@click.command()
@click.argument("words", metavar="QUERY...", nargs=-1, required=True)
@click.option("--exact", is_flag=True, help="The words as typed: no other endings, letters, spellings or scripts.")
@output_options
@db_option
def search(*, words: tuple[str, ...], exact: bool, limit: int, db: str, kind: str, bom: bool) -> None:
    """Search the text of all reports.

    "Several words" in quotes stand together. Joiners, letter variants and endings do not matter, nor the script of a
    name: Shoigu finds شویگو and شایگو.
    """
    from rawi.archive.search import search as ask

    with opened(db) as archive:
        rows = ask(archive, " ".join(words), analyser(), exact, limit)
        for row in rows:
            row["id"] = row.pop("ref")
        write(rows, kind, bom, _hit)


def _hit(row: Row) -> str:
    from rawi.archive.show import shown
    from rawi.render.bidi import quoted, wrap

    head = "  ".join(
        p for p in (row["id"], row["published"] or "undated", shown(row["outlet"]), quoted(row["title"])) if p
    )
    return "".join(f"{line}\n" for line in [head, *(f"  {x}" for x in wrap(quoted(row["quote"]), columns() - 2))])
