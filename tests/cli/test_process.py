"""The command as a process: how it starts and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from rawi.cli import main as module

RAWI = [sys.executable, "-c", "from rawi.cli.main import main; main()"]


def test_starting_loads_nothing_that_is_not_needed() -> None:
    code = "import sys, rawi.cli.main; print([m for m in ('msgspec', 'yaml', 'rawi.reader') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="no SIGPIPE here")
def test_a_reader_that_goes_away_is_no_error() -> None:
    receiver, sender = os.pipe()
    os.close(receiver)
    done = subprocess.run([*RAWI, "read", "--help"], stdout=sender, stderr=subprocess.PIPE, check=False)
    os.close(sender)
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*RAWI, "read", "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "rawi: cannot write: No space left on device\n"


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_interrupted(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(**_: object) -> None:
        raise error

    monkeypatch.setattr(module.cli, "main", interrupt)
    monkeypatch.setattr(module, "_streams", lambda: None)
    with pytest.raises(SystemExit) as ended:
        module.main()
    assert ended.value.code == 130


def test_persian_whatever_the_locale() -> None:
    done = subprocess.run(
        [*RAWI, "read", "--help"], env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=True
    )
    assert "قوس" in done.stdout.decode("utf-8")


def test_no_command_is_told_in_half_a_sentence() -> None:
    told = [module.cli.get_command(click.Context(module.cli), name) for name in module.COMMANDS]
    groups = [command for command in told if isinstance(command, click.Group)]
    told += [command for group in groups for command in group.commands.values()]
    assert not [c.name for c in told if c is not None and c.get_short_help_str(64).endswith("...")]
