"""Put the tables of figures into docs/accuracy.md, with the annotated reports of ../shared/eval beside the repository.

Made anew are the short table, the table of slots and the table of how sure is sure; what is said about them is not. Of
check only sums are taken, never a text nor an error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from calibrate import CORPUS, Bin, bins
from examples import examples, read
from rawi import Reader
from rawi.score import Table, load, score, seen

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accuracy.md"
EVAL = ROOT.parent / "shared" / "eval"
SETS = {"dev": EVAL / "dev", "check": EVAL / "check", "corpus": CORPUS}
SHORT = {"events": "EVENTS", "statements": "STATEMENTS", "roles": "ROLES", "RECORD": "RECORD"}

Slots = dict[str, tuple[float, float, float, int]]


def slots(folder: Path) -> Slots:
    """Precision, recall, F1 and number of examples of each slot and sum."""
    reader, table = Reader(), Table()
    for name, text, gold in load(folder):
        table.add(score(text, gold, seen(reader.read(text, gold.published, id=name))))
    return {slot: (c.precision, c.recall, c.f1, c.gold) for slot, c in table.rows()}


def short(sets: dict[str, Slots]) -> Iterator[str]:
    """F1 of the sums."""
    yield f"| F1 | {' | '.join(sets)} |"
    yield "|---" * (len(sets) + 1) + "|"
    for name, total in SHORT.items():
        yield f"| {name} | {' | '.join(f'{s[total][2]:.2f}' for s in sets.values())} |"


def whole(sets: dict[str, Slots]) -> Iterator[str]:
    """Everything of every slot."""
    yield "| slot | " + " | ".join(f"{name} P | R | F1 | of" for name in sets) + " |"
    yield "|---|" + "---:|" * 4 * len(sets)
    for slot in dict.fromkeys(slot for s in sets.values() for slot in s):
        cells = [_cells(s[slot]) if slot in s else " | | | " for s in sets.values()]
        yield f"| {f'**{slot}**' if slot.isupper() else slot} | {' | '.join(cells)} |"


def _cells(of: tuple[float, float, float, int]) -> str:
    return f"{of[0]:.2f} | {of[1]:.2f} | {of[2]:.2f} | {of[3]}"


def sure() -> Iterator[str]:
    """What is said and what is right, in corpus/ and in real reports."""
    yield "| part | said | corpus: on average | right | of | real reports: on average | right | of |"
    yield "|---|---|" + "---:|" * 6
    own, real = examples([CORPUS]), read()
    for part, found in sorted(own.items()):
        here, there = bins(found, real.get(part, []))
        for low, high in sorted({*here, *there}):
            cells = " | ".join(_bin(b.get((low, high))) for b in (here, there))
            yield f"| {part} | {low:.2f}–{min(high, 1):.2f} | {cells} |"


def _bin(found: Bin | None) -> str:
    return f"{found.said:.2f} | {found.right:.2f} | {found.count}" if found else " | | "


def placed(page: str, name: str, table: str) -> str:
    """The page with a table between its marks."""
    begin, end = f"<!-- {name}:begin (from: scripts/accuracy.py) -->", f"<!-- {name}:end -->"
    before, found, rest = page.partition(begin)
    if not found or end not in rest:
        sys.exit(f"{PAGE}: no place for the table {name}")
    return f"{before}{begin}\n\n{table}\n\n{rest[rest.index(end) :]}"


def main() -> None:
    """Write the page."""
    if not EVAL.is_dir():
        sys.exit(f"{EVAL} is not there: without the annotated reports there is nothing to measure")
    sets = {name: slots(folder) for name, folder in SETS.items()}
    page = PAGE.read_text(encoding="utf-8")
    for name, lines in (("short", short(sets)), ("slots", whole(sets)), ("sure", sure())):
        page = placed(page, name, "\n".join(lines))
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
