"""Raise the accuracy floors that the tests hold the reader to, after it has become better.

    raise_floors.py          write tests/reading/floors.json
    raise_floors.py --check  print what would rise, and change nothing

A floor is an F1 score that tests/reading/test_accuracy.py demands of a slot or a group of slots. It is put a little
below what is measured, so that a mend that costs one slot of a rare kind is not refused, and it is never lowered. Slots
with few annotated examples get no floor: one example would decide.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from rawi.reader import Reader
from rawi.score import Table, load, score, seen

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "tests" / "reading" / "floors.json"
FOLDERS = {"dev": ROOT.parent / "shared" / "eval" / "dev", "corpus": ROOT / "corpus"}
SLACK = 0.005
"""How far a floor stays below the score; a slot of its own, with fewer examples, stays five times as far below."""
ENOUGH = 60
"""Annotated examples from which on a slot has a floor."""


def measured(folder: Path) -> dict[str, float]:
    """Slots and groups of slots with enough examples, and the floor that their F1 allows."""
    reader, whole = Reader(), Table()
    for name, text, gold in load(folder):
        whole.add(score(text, gold, seen(reader.read(text, gold.published, id=name))))
    rows = {slot: tally for slot, tally in whole.rows() if tally.found + tally.missed >= ENOUGH}
    return {slot: round(tally.f1 - (SLACK if slot.isupper() else 5 * SLACK), 3) for slot, tally in rows.items()}


def raised(old: dict[str, float], new: dict[str, float]) -> dict[str, float]:
    """The higher floor of each slot, in the order of the measure."""
    return {slot: max(old.get(slot, 0.0), new.get(slot, 0.0)) for slot in [*new, *(s for s in old if s not in new)]}


def main() -> None:
    parser = argparse.ArgumentParser(description="Raise the accuracy floors.")
    parser.add_argument("--check", action="store_true", help="print what would rise, and change nothing")
    only_print = parser.parse_args().check
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    for name, folder in FOLDERS.items():
        if not folder.exists():
            print(f"{name}: not there, left as it is")
            continue
        old = floors.get(name, {})
        floors[name] = raised(old, measured(folder))
        for slot, floor in floors[name].items():
            if floor > old.get(slot, 0.0):
                print(f"{name:8}{slot:20}{old.get(slot, 0.0):.3f} -> {floor:.3f}")
    if not only_print:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
