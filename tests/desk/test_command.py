"""``rawi desk`` as a process: how it begins, what it refuses, how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

RAWI = [sys.executable, "-c", "from rawi.cli.main import main; main()", "desk"]
LONG = "a1b2c3d4e5f6a7b8"


def refused(*arguments: str, env: dict[str, str] | None = None) -> str:
    """What a desk that does not start says: one line."""
    done = subprocess.run(
        [*RAWI, *arguments], capture_output=True, text=True, timeout=30, check=False, env={**os.environ, **(env or {})}
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("rawi: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


@contextmanager
def served(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    process = subprocess.Popen([*RAWI, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        yield process.stdout.readline().strip(), process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_address_and_ends_when_told(filled: Path, end: signal.Signals) -> None:
    with served("--db", str(filled), "--port", "0") as (address, process):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
        with urllib.request.urlopen(address, timeout=20) as answer:
            assert answer.status == 200
            assert "server" not in answer.headers
        asked = urllib.request.Request(address, method="HEAD")
        with urllib.request.urlopen(asked, timeout=20) as answer:
            assert (answer.status, answer.read()) == (200, b"")
        process.send_signal(end)
        assert process.wait(timeout=10) == (0 if end == signal.SIGINT else -signal.SIGTERM)
        assert process.stderr is not None
        assert process.stderr.read() == "Ctrl-C ends it.\n"


def test_where_there_is_no_archive_it_begins_with_an_empty_one(tmp_path: Path) -> None:
    with served("--db", str(tmp_path / "new.db"), "--port", "0") as (address, process):
        with urllib.request.urlopen(address, timeout=20) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)
        assert process.stderr is not None
        assert "new.db is a new archive" in process.stderr.read()


def test_other_hosts_need_a_token(filled: Path) -> None:
    assert "--token" in refused("--db", str(filled), "--host", "0.0.0.0")
    assert "16 or more" in refused("--db", str(filled), "--host", "0.0.0.0", "--token", "secret")
    assert "16 or more" in refused("--db", str(filled), "--token", LONG + "\n")


def test_with_a_token_it_is_in_the_address(filled: Path) -> None:
    with served("--db", str(filled), "--port", "0", "--token", LONG) as (address, _):
        assert address.endswith(f"/?token={LONG}")
        plain = address.partition("?")[0]
        with pytest.raises(urllib.error.HTTPError, match="401"):
            urllib.request.urlopen(plain, timeout=20)
        asked = urllib.request.Request(plain, headers={"Authorization": f"Bearer {LONG}"})
        with urllib.request.urlopen(asked, timeout=20) as answer:
            assert answer.status == 200


def test_a_port_in_use_is_one_line(filled: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        assert refused("--db", str(filled), "--port", port).startswith(f"rawi: port {port} is in use")


def test_no_address_of_this_machine_is_one_line(filled: Path) -> None:
    assert "192.0.2.1" in refused("--db", str(filled), "--host", "192.0.2.1", "--token", LONG)


def test_what_is_wrong_with_the_archive_is_one_line(tmp_path: Path) -> None:
    assert "cannot be opened" in refused("--db", str(tmp_path / "no folder" / "none.db"))
    (tmp_path / "text.db").write_text("not a database, just words " * 40)
    assert "not a Rawi archive" in refused("--db", str(tmp_path / "text.db"))
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    assert "not a Rawi archive" in refused("--db", str(tmp_path / "other.db"))


def test_a_damaged_archive_is_told_in_the_answer(filled: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    whole = filled.read_bytes()
    broken.write_bytes(whole[:8192] + b"\x55" * (len(whole) - 8192))
    from .conftest import asking

    with asking(broken) as client:
        answer = client.get("/api/v1/about")
        assert answer.status_code == 503
        assert "damaged" in answer.json()["detail"]


def test_without_the_extra_it_says_what_to_install(filled: Path) -> None:
    code = "import sys; sys.modules['litestar'] = None; from rawi.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "desk", "--db", str(filled)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == "rawi: the desk needs what is not installed (litestar); pip install 'rawi[desk]'\n"


def test_the_command_is_found_without_loading_the_desk() -> None:
    code = (
        "import sys, rawi.cli.main; "
        "print([m for m in ('litestar', 'uvicorn', 'jinja2', 'rawi.desk', 'sqlite3') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
