"""What holds for every format: the manifest, determinism, an empty archive, nothing half-written, clear errors."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.cli.main import cli
from rawi.export import FORMATS, ExportError, Manifest, Options, export
from rawi.export.job import Job

NAMES = list(FORMATS)


def content(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


@pytest.mark.parametrize("format", NAMES)
def test_manifest_tells_every_file(format: str, exporting) -> None:
    folder, manifest = exporting(format)
    files = content(folder)
    assert Manifest.from_json(files.pop("manifest.json")) == manifest
    assert {f.name: (f.bytes, f.sha256) for f in manifest.files} == {
        name: (len(body), hashlib.sha256(body).hexdigest()) for name, body in files.items()
    }
    assert FORMATS[format].main in files
    assert manifest.counts["events"] > 3


@pytest.mark.parametrize("format", NAMES)
def test_two_exports_are_the_same_whatever_the_machine(format: str, exporting, filled: Path, tmp_path: Path) -> None:
    first, _ = exporting(format)
    again = tmp_path / "again"
    command = [sys.executable, "-m", "rawi.cli.main", "export", format, "--db", str(filled), "--out", str(again)]
    script = "from rawi.cli.main import main; main()"
    command = [sys.executable, "-c", script, *command[3:]]
    settings = {"PYTHONHASHSEED": "77", "LC_ALL": "C", "TZ": "Asia/Kabul", "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run(command, check=True, env={**os.environ, **settings}, capture_output=True)
    assert content(first) == content(again)


@pytest.mark.parametrize("format", NAMES)
def test_empty_archive(format: str, exporting, empty: Path) -> None:
    folder, manifest = exporting(format, empty)
    assert FORMATS[format].main in content(folder)
    assert not any(manifest.counts.values())


@pytest.mark.parametrize("format", NAMES)
def test_filters_choose(format: str, exporting) -> None:
    _, manifest = exporting(format, types=("ASSAULT",), actors=("Pakistan",))
    assert manifest.filters == {"types": ["ASSAULT"], "actors": ["Pakistan"]}
    assert 0 < manifest.counts["events"] < 3


def test_zip_is_the_folder(filled: Path, tmp_path: Path, exporting) -> None:
    db = connect(filled)
    folder, _ = exporting("plover")
    for name in ("one.zip", "two.zip"):
        export(db, "plover", Filters(), tmp_path / name)
    db.close()
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        assert {n: packed.read(n) for n in packed.namelist()} == content(folder)


def test_an_earlier_export_is_replaced_and_nothing_else(filled: Path, tmp_path: Path) -> None:
    db = connect(filled)
    target = tmp_path / "out"
    for _ in range(2):
        export(db, "plover", Filters(), target)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("x", encoding="utf-8")
    with pytest.raises(ExportError, match="other things in it"):
        export(db, "plover", Filters(), tmp_path / "mine")
    with pytest.raises(ExportError, match="a file"):
        export(db, "plover", Filters(), tmp_path / "mine" / "thesis.txt")
    db.close()
    assert {p.name for p in tmp_path.iterdir()} == {"out", "mine"}


@pytest.mark.parametrize("manifest", ['{"manifest_version": 3}', '{"reports": 2, "files": []}', "", "[]"])
def test_a_folder_with_a_manifest_of_something_else_is_left_alone(filled: Path, tmp_path: Path, manifest: str) -> None:
    target = tmp_path / "batch"
    target.mkdir()
    (target / "manifest.json").write_text(manifest, encoding="utf-8")
    with closing(connect(filled)) as db, pytest.raises(ExportError, match="other things in it"):
        export(db, "plover", Filters(), target)
    assert (target / "manifest.json").read_text(encoding="utf-8") == manifest


def test_what_somebody_put_beside_an_export_stays(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "out"
    with closing(connect(filled)) as db:
        export(db, "plover", Filters(), target)
        (target / ".DS_Store").touch()
        export(db, "csv", Filters(), target)
        (target / "notes.txt").write_text("mine", encoding="utf-8")
        with pytest.raises(ExportError, match="other things in it"):
            export(db, "csv", Filters(), target)
    assert (target / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert (target / "events.csv").exists()
    assert not (target / "events.jsonl").exists()


def test_a_zip_file_of_something_else_is_left_alone(filled: Path, tmp_path: Path) -> None:
    photos, notes = tmp_path / "photos.zip", tmp_path / "notes.zip"
    with zipfile.ZipFile(photos, "w") as packed:
        packed.writestr("one.jpg", "x")
    notes.write_text("no ZIP at all", encoding="utf-8")
    with closing(connect(filled)) as db:
        for file in (photos, notes):
            before = file.read_bytes()
            with pytest.raises(ExportError, match="no earlier export"):
                export(db, "plover", Filters(), file)
            assert file.read_bytes() == before


def test_nothing_half_written_stays(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = connect(filled)
    export(db, "plover", Filters(), tmp_path / "out")
    before = content(tmp_path / "out")

    def full(self: Job) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Job, "events", full)
    with pytest.raises(ExportError, match="No space left on device; nothing was kept"):
        export(db, "plover", Filters(), tmp_path / "out")
    assert not db.in_transaction
    db.close()
    assert content(tmp_path / "out") == before
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_ended_by_a_signal_leaves_nothing(filled: Path, tmp_path: Path) -> None:
    script = (
        "import os, signal; from rawi.export.job import Job; from rawi.cli.main import main\n"
        "Job.events = lambda self: os.kill(os.getpid(), signal.SIGTERM)\nmain()"
    )
    args = ["export", "plover", "--db", str(filled), "--out", str(tmp_path / "out")]
    ended = subprocess.run(
        [sys.executable, "-c", script, *args],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 143
    assert list(tmp_path.iterdir()) == []


def test_seen_at_one_moment(tmp_path: Path, filled: Path) -> None:
    db = connect(filled)
    manifest = export(db, "plover", Filters(), tmp_path / "out")
    assert manifest.counts["events"] == db.execute("SELECT count(*) FROM event WHERE NOT rejected").fetchone()[0]
    db.execute("PRAGMA query_only = ON")
    export(db, "plover", Filters(), tmp_path / "out")
    db.close()


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (("nonsense",), "is not a format; one of"),
        (("plover", "--type", "WAR"), "is not a type of event"),
        (("plover", "--bom"), "--bom means nothing to plover"),
        (("plover", "--out", "/proc/x/y"), "cannot be written"),
        (("csv", "--out", "events.csv"), "an export is several files; name a folder"),
    ],
)
def test_one_clear_line(filled: Path, args: tuple[str, ...], problem: str) -> None:
    result = CliRunner().invoke(cli, ["export", *args, "--db", str(filled)])
    assert result.exit_code == 1
    assert problem in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_export_without_events_is_told(filled: Path, tmp_path: Path) -> None:
    args = ["export", "csv", "--to", "1380", "--out", str(tmp_path / "out"), "--db", str(filled)]
    result = CliRunner().invoke(cli, args)
    assert (result.exit_code, result.stderr) == (
        0,
        "rawi: no event of this archive is what was asked for; the files hold none\n",
    )
    assert not CliRunner().invoke(cli, ["export", "csv", "--out", str(tmp_path / "all"), "--db", str(filled)]).stderr


def test_help_lists_the_formats() -> None:
    shown = CliRunner().invoke(cli, ["export", "--help"]).output
    assert all(f"  {name}  " in shown for name in FORMATS)


def test_what_is_not_installed(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rawi.export.model.find_spec", lambda name: None)
    needing = [f for f in FORMATS.values() if f.needs]
    db = connect(filled)
    for format in needing:
        with pytest.raises(ExportError, match=r"pip install 'rawi\[exports\]'"):
            export(db, format.name, Filters(), tmp_path / "out", Options())
    db.close()
