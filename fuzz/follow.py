"""Runs targets on inputs that Atheris makes (libFuzzer): it keeps those that reach code that none reached before.

libFuzzer ends its process, so that each target has one of its own: ``python -m fuzz.follow TARGET [FLAGS]``.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from fuzz.generate import Outcome
from fuzz.keep import kept
from fuzz.limits import Allowance
from fuzz.target import Target

SLOWER = 4
"""Code that is followed takes so many times longer."""
TIMEOUT = 60
"""Seconds until libFuzzer gives up an input by the clock."""
_RUNS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")


def follow(target: Target, seconds: float, first: int, folder: Path) -> Outcome:
    """A process that fuzzes one target for so many seconds; what it learns stays in the folder for the next time."""
    corpus, failures = folder / "corpus" / target.name, folder / "failures"
    for made in (corpus, failures):
        made.mkdir(parents=True, exist_ok=True)
    for raw in target.seeds():
        kept(corpus, "seed", raw)
    words = folder / f"{target.name}.dict"
    words.write_text("".join(map(_entry, target.words())), encoding="utf-8")
    log = folder / f"{target.name}.log"
    flags = [
        f"-max_total_time={seconds:.0f}",
        f"-timeout={TIMEOUT}",
        f"-max_len={target.longest}",
        f"-seed={first}",
        f"-dict={words}",
        f"-artifact_prefix={failures}/{target.name}-",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
    ]
    with log.open("wb") as out:
        command = [sys.executable, "-m", "fuzz.follow", target.name, *flags, str(corpus)]
        status = subprocess.run(command, stdout=out, stderr=out, check=False).returncode
    return _outcome(log, status)


def _entry(word: str) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass")) + '"\n'


def _outcome(log: Path, status: int) -> Outcome:
    told = log.read_text(encoding="utf-8", errors="replace")
    runs = [int(n) for n in _RUNS.findall(told)] or [int(n) for n in re.findall(r"^#(\d+)", told, re.MULTILINE)]
    outcome = Outcome(runs[-1] if runs else 0)
    if status:
        written = re.search(r"Test unit written to (\S+)", told)
        outcome.failed = Path(written.group(1)) if written else log
        outcome.error = f"status {status}; see {log}"
    return outcome


def main() -> None:
    """Fuzz one target in this process."""
    import atheris

    with atheris.instrument_imports(include=["rawi"]):
        from fuzz.targets import TARGETS
    target = TARGETS[sys.argv.pop(1)]
    slower = replace(target, allowance=slowed(target.allowance))
    atheris.Setup(sys.argv, slower.ready())
    atheris.Fuzz()


def slowed(allowance: Allowance) -> Allowance:
    """The allowance of code that is followed."""
    return Allowance(allowance.seconds * SLOWER, allowance.each * SLOWER, allowance.megabytes, allowance.each_kilobytes)


if __name__ == "__main__":
    main()
