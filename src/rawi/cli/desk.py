"""``rawi desk``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rawi.cli.archive import db_option
from rawi.cli.options import Stop, lexicon_option, reader_of

if TYPE_CHECKING:
    import socket

    from litestar import Litestar

    from rawi.desk.settings import Settings


@click.command()
@db_option
@click.option("--host", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8421, show_default=True, help="0 takes one that is free."
)
@click.option(
    "--token",
    metavar="TEXT",
    default=lambda: os.environ.get("RAWI_TOKEN", ""),
    help="What every request must show; needed where others can reach the desk. Without it $RAWI_TOKEN.",
)
@click.option(
    "--by",
    "person",
    metavar="NAME",
    default=lambda: os.environ.get("RAWI_BY") or os.environ.get("USER", ""),
    help="Whose name corrections carry that bring none; without it $RAWI_BY, else your login name.",
)
@click.option(
    "--asked",
    metavar="N",
    type=click.IntRange(1),
    default=3000,
    show_default=True,
    help="Requests a minute that one address may make.",
)
@lexicon_option
def desk(*, db: str, lexicons: tuple[str, ...], **settings: Any) -> None:
    """Look at an archive in a browser, and ask it over HTTP.

    Serves pages and an API on this machine and prints the address; nothing is loaded from elsewhere. Ctrl-C ends it.

    \b
        rawi desk --db archive.db
        RAWI_TOKEN=... rawi desk --host 0.0.0.0      # for others too; every request then needs the token
    """
    _usable(db)
    if lexicons:
        reader_of(lexicons)
    try:
        import uvicorn  # noqa: F401

        from rawi.desk.app import create_app
        from rawi.desk.settings import Settings
    except ImportError as error:
        raise Stop(f"the desk needs what is not installed ({error.name}); pip install 'rawi[desk]'") from None
    chosen = Settings(lexicons=lexicons, **settings)
    _guarded(chosen)
    with _listening(chosen.host, chosen.port) as listener:
        _serve(create_app(db, chosen), listener, chosen)


def _usable(db: str) -> None:
    """The archive can be read; one of an older Rawi is brought up to date, one that is not there is made."""
    from rawi.archive.database import ArchiveError, OlderError, connect

    try:
        try:
            if not Path(db).exists():
                connect(db, write=True, wait=_WAIT).close()
                click.echo(f"{db} is a new archive; Add takes the first report", err=True)
            connect(db, wait=_WAIT).close()
        except OlderError:
            click.echo("bringing the archive up to date ...", err=True)
            connect(db, write=True, wait=_WAIT).close()
    except ArchiveError as error:
        raise Stop(str(error)) from None


_WAIT = 5.0
"""Seconds for an archive that another program holds."""
_SHORTEST = 16
"""Characters of a token that nobody guesses."""


def _guarded(settings: Settings) -> None:
    if not settings.loopback and not settings.token:
        raise Stop(f"others can reach {settings.host}: give --token, which every request must show then")
    token = settings.token
    if token and (len(token) < _SHORTEST or not token.isalnum() or not token.isascii()):
        raise Stop(f"a token has {_SHORTEST} or more letters and digits, so that nobody guesses it")


def _listening(host: str, port: int) -> socket.socket:
    import socket

    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise Stop(f"--host {host}: no address of this machine ({error.strerror})") from None
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise Stop(_unheard(host, port, error)) from None
    return listener


def _unheard(host: str, port: int, error: OSError) -> str:
    import errno

    if error.errno == errno.EADDRINUSE:
        return f"port {port} is in use, perhaps by another rawi desk; give --port, or --port 0 for any that is free"
    if error.errno == errno.EACCES:
        return f"port {port} is not for everybody; give --port with a number above 1023"
    return f"cannot listen on {host} port {port} ({error.strerror}); check --host and --port"


def _serve(app: Litestar, listener: socket.socket, settings: Settings) -> None:
    import contextlib

    import uvicorn

    port = listener.getsockname()[1]
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    click.echo(f"http://{host}:{port}/" + (f"?token={settings.token}" if settings.token else ""))
    click.echo("Ctrl-C ends it.", err=True)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        limit_concurrency=200,
        timeout_graceful_shutdown=3,
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])
