"""The project's measure and the scorer that the annotated reports came with give the same figures."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rawi.reader import default
from rawi.score import Table, load, score, seen

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"


@pytest.mark.skipif(not (EVAL / "score.py").exists(), reason="no shared scorer beside the repository")
def test_both_scorers_agree(tmp_path: Path) -> None:
    whole = Table()
    lines = []
    for name, text, gold in load(EVAL / "dev"):
        record = default().read(text, gold.published, id=name)
        lines.append(record.to_json())
        whole.add(score(text, gold, seen(record)))
    records = tmp_path / "records.jsonl"
    records.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, str(EVAL / "score.py"), str(EVAL / "dev"), "--records", str(records), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    theirs = json.loads(done.stdout)["slots"]
    for slot, counts in whole.rows():
        ours = (counts.precision, counts.recall, counts.f1, counts.gold)
        wanted = tuple(theirs[slot][k] for k in ("precision", "recall", "f1", "gold"))
        assert ours == pytest.approx(wanted), slot
