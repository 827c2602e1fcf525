"""Rawi beside other tools for Persian, in one run: ``make bench-peers``, or ``python scripts/bench_peers.py``.

Each tool gets a virtual environment of its own (made once, by uv where it is installed and pip otherwise) and a process
of its own, which reads the 55 reports beside the repository, or the corpus where they are not. The tools take turns,
several times over, so that what else the machine does meets all of them alike; the least of each counts. The table in
docs/performance.md is made by ``--write``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rawi.reader import default

ROOT = Path(__file__).resolve().parents[1]
REPORTS = ROOT.parent / "shared" / "reports" / "reports.jsonl"
ADAPTERS = ROOT / "scripts" / "peers"
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- peers: made by scripts/bench_peers.py -->", "<!-- /peers -->"
PASSES, ROUNDS = 4, 3
LONGEST = 900
"""Seconds that one process may take."""


@dataclass(frozen=True)
class Peer:
    """A tool, the adapter that runs it, and what is installed for it; nothing for Rawi itself."""

    name: str
    adapter: str
    needs: tuple[str, ...] = ()

    @property
    def does(self) -> str:
        """What the adapter does, as its docstring says."""
        return (ADAPTERS / f"{self.adapter}.py").read_text(encoding="utf-8").split('"""')[1]


OURS = "Rawi, text layer"
AGAINST = "hazm 0.10.0"
PEERS = (
    Peer(OURS, "rawi_words"),
    Peer("Rawi, text and time", "rawi_times"),
    Peer("Rawi, whole reading", "rawi_whole"),
    Peer(AGAINST, "hazm_words", ("hazm==0.10.0",)),
    Peer("shekar 1.7.0", "shekar_words", ("shekar==1.7.0",)),
    Peer("parsivar 0.2.3.1", "parsivar_words", ("parsivar==0.2.3.1",)),
    Peer("rishe 0.5.1", "rishe_words", ("rishe==0.5.1",)),
    Peer("spaCy 3.8", "spacy_words", ("spacy==3.8.18",)),
    Peer("Stanza 1.15", "stanza_words", ("stanza==1.15.0",)),
    Peer("dateparser 1.5.0", "dateparser_dates", ("dateparser==1.5.0",)),
)
Figures = dict[str, float]


def main() -> None:
    asked = _arguments()
    chosen = [peer for peer in PEERS if not asked.only or peer.adapter.split("_")[0] in asked.only]
    with tempfile.TemporaryDirectory() as folder:
        reports = Path(folder) / "reports.jsonl"
        count, words = write_reports(reports)
        pythons = {peer: _python(peer, Path(asked.venvs)) for peer in chosen}
        found = measured(pythons, reports)
    table = "\n".join(rows(found, count, words))
    print(table)
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        before, after = page.split(BEGIN)[0], page.split(END)[1]
        PAGE.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--venvs", default=str(ROOT / ".peers"), help="folder of the tools' environments")
    parser.add_argument("--only", nargs="*", default=(), help="names of tools, as hazm rawi")
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    return parser.parse_args()


def write_reports(path: Path) -> tuple[int, int]:
    """Reports with their expressions of time, a line each; how many there are, and words in each on average."""
    reader = default()
    lines, words = [], 0
    for text, published in _texts():
        times = reader.work(text, published).times.expressions
        dates = [e.time.text for e in times if e.time]
        lines.append(json.dumps({"text": text, "published": published, "dates": dates}))
        words += len(text.split())
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines), words // len(lines)


def _texts() -> list[tuple[str, str | None]]:
    if REPORTS.is_file():
        given = [json.loads(line) for line in REPORTS.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [(report["text"], report.get("published")) for report in given]
    return [(path.read_text(encoding="utf-8"), None) for path in sorted((ROOT / "corpus").glob("d*.txt"))]


def _python(peer: Peer, venvs: Path) -> Path | None:
    """The Python of a tool's environment, made where there is none; None where it cannot be installed."""
    if not peer.needs:
        return Path(sys.executable)
    venv = venvs / peer.adapter.split("_")[0]
    python, stamp = venv / "bin" / "python", venv / "needs.txt"
    if stamp.is_file() and stamp.read_text() == "\n".join(peer.needs):
        return python
    print(f"installing {' '.join(peer.needs)} in {venv}", file=sys.stderr)
    uv = shutil.which("uv")
    make = [uv, "venv", "-q", "--python", sys.executable] if uv else [sys.executable, "-m", "venv"]
    install = (
        [uv, "pip", "install", "-q", "--python", str(python)] if uv else [str(python), "-m", "pip", "install", "-q"]
    )
    for command in ([*make, str(venv)], [*install, *peer.needs]):
        if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
            return None
    stamp.write_text("\n".join(peer.needs))
    return python


def measured(pythons: dict[Peer, Path | None], reports: Path) -> dict[Peer, Figures | str]:
    """The least of each figure over all rounds, or why there are none."""
    found: dict[Peer, Figures | str] = {}
    for _ in range(ROUNDS):
        for peer, python in pythons.items():
            known = found.get(peer)
            if isinstance(known, str):
                continue
            figures = _run(peer, python, reports) if python else "could not be installed"
            found[peer] = (
                {name: min(value, known[name]) for name, value in figures.items()}
                if isinstance(figures, dict) and known
                else figures
            )
    return found


def _run(peer: Peer, python: Path, reports: Path) -> Figures | str:
    command = [
        str(python),
        str(ADAPTERS / "measure.py"),
        str(ADAPTERS / f"{peer.adapter}.py"),
        str(reports),
        str(PASSES),
    ]
    # One core for all: what some tools' libraries do on several is counted, and would make them look slower.
    env = {**os.environ, **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")}
    if peer.needs:
        env.pop("PYTHONPATH", None)
    try:
        done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return f"not done after {LONGEST} s"
    if done.returncode:
        return _why(done.stderr)
    told: Figures = json.loads(done.stdout.splitlines()[-1])
    return told


def _why(errors: str) -> str:
    last = next((line for line in reversed(errors.strip().splitlines()) if line and not line.startswith(" ")), "")
    name = last.split(":")[0].rpartition(".")[2]
    model = any(word in errors for word in ("esource", "ConnectionError", "Max retries", "proxy"))
    return "does not run offline: its model must be downloaded" if model else f"does not run ({name})"


def rows(found: dict[Peer, Figures | str], count: int, words: int) -> list[str]:
    """The table in Markdown; ratios against the text layer."""
    ours = next((f for peer, f in found.items() if peer.name == OURS), None)
    base: Any = ours if isinstance(ours, dict) else None
    lines = [
        f"{date.today():%d %B %Y}, {_machine()}, {count} reports of {words} words on average.",
        "",
        "| tool | does | seconds | reports a second | × text layer | first time | × text layer | start | peak MB |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for peer, told in found.items():
        if isinstance(told, str):
            lines.append(f"| {peer.name} | {peer.does} | {told} | | | | | | |")
            continue
        warm, first = (f"{told[name] / base[name]:.1f}" if base else "" for name in ("pass", "first"))
        lines.append(
            f"| {peer.name} | {peer.does} | {told['pass']:.3f} | {count / told['pass']:,.0f} | {warm} "
            f"| {told['first']:.3f} | {first} | {told['start']:.2f} | {told['peak']:.0f} |"
        )
    return lines


def _machine() -> str:
    info = Path("/proc/cpuinfo")
    models = (
        [line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        if info.is_file()
        else []
    )
    return f"{models[0] if models else platform.machine()}, {platform.system()}, CPython {platform.python_version()}"


if __name__ == "__main__":
    main()
