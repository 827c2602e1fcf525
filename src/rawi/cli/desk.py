"""``rawi desk``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from rawi.cli.archive import db_option
from rawi.cli.options import Stop, lexicon_option, reader_of

if TYPE_CHECKING:
    import socket

    from litestar import Litestar


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
@lexicon_option
def desk(*, db: str, host: str, port: int, token: str, lexicons: tuple[str, ...]) -> None:
    """Look at an archive in a browser, and ask it over HTTP.

    Serves pages and an API on this machine and prints the address; nothing is loaded from elsewhere. Ctrl-C ends it.

    \b
        rawi desk --db archive.db
        RAWI_TOKEN=... rawi desk --host 0.0.0.0      # for others too; every request then needs the token
    """
    from rawi.archive.database import ArchiveError, connect

    try:
        connect(db).close()
    except ArchiveError as error:
        raise Stop(str(error)) from None
    app = _app(db, host, port, token, lexicons)
    with _listening(host, port) as listener:
        _serve(app, listener, host, token)


_SHORTEST = 16
"""Characters of a token that nobody guesses."""


def _app(db: str, host: str, port: int, token: str, lexicons: tuple[str, ...]) -> Litestar:
    try:
        from rawi.desk.app import create_app
        from rawi.desk.settings import Settings
    except ImportError as error:
        raise Stop(f"the desk needs what is not installed ({error.name}); pip install 'rawi[desk]'") from None
    settings = Settings(host=host, port=port, token=token, lexicons=lexicons)
    if not settings.loopback and not token:
        raise Stop(f"others can reach {host}: give --token, which every request must show then")
    if token and (len(token) < _SHORTEST or not token.isalnum() or not token.isascii()):
        raise Stop(f"a token has {_SHORTEST} or more letters and digits, so that nobody guesses it")
    if lexicons:
        reader_of(lexicons)
    return create_app(db, settings)


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


def _serve(app: Litestar, listener: socket.socket, host: str, token: str) -> None:
    import contextlib

    import uvicorn

    port = listener.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"http://{shown}:{port}/" + (f"?token={token}" if token else ""))
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
