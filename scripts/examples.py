"""Judge what the reader finds in annotated real reports, and keep the verdicts as figures: training/real.tsv.gz.

    examples.py FOLDER ... [--told FOLDER ...]

Each FOLDER holds reports annotated by corpus/GUIDE.md, NAME.txt beside NAME.json; of those behind --told only the
events are annotated, without their parties, sources, times and places, so that only whether each is told is judged.

Of a report nothing is kept but its running number. For each part that the reader found there, sure or not, a line says
which part it is, in which report, whether it is right, and its features (`rawi.what.features`) by their numbers: a row
of the table that calibrate.py learns from. No word of a report, no name and no address can be read out of it.
"""

from __future__ import annotations

import argparse
import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from rawi.reader import Reader
from rawi.score import GoldReport, load, seen
from rawi.score.judge import Verdict, judge
from rawi.what.confidence import EVENT_PARTS, STATEMENT_PARTS
from rawi.what.features import event_features, statement_features

REAL = Path(__file__).parent.parent / "training" / "real.tsv.gz"

Example = tuple[str, tuple[str, ...], bool]
"""The report of a part, its features, and whether it is right."""
Found = dict[str, list[Example]]
"""The examples of each part."""


def examples(folders: Iterable[Path], told: Iterable[Path] = ()) -> Found:
    """The verdicts on every part found in folders of annotated reports; of those ``told``, on events only."""
    reader = Reader(floor=0)
    found: defaultdict[str, list[Example]] = defaultdict(list)
    for folder, whole in [*((f, True) for f in folders), *((f, False) for f in told)]:
        for name, text, gold in load(folder):
            for part, features, right in _of_report(reader, name, text, gold):
                if whole or part == EVENT_PARTS[0]:
                    found[part].append((f"{folder}/{name}", features, right))
    return found


def _of_report(reader: Reader, name: str, text: str, gold: GoldReport) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    work = reader.work(text, gold.published)
    told = [event_features(e, work) for e in sorted(work.events, key=lambda e: e.first)]
    said = sorted([s for s in work.statements if not s.held], key=lambda s: s.first)
    sayings = [statement_features(s, work) for s in said]
    events, statements = judge(text, gold, seen(reader.record(work, id=name)))  # which numbers the drafts anew
    yield from _judged(EVENT_PARTS, told, events)
    yield from _judged(STATEMENT_PARTS, sayings, statements)


def _judged(
    parts: tuple[str, ...], found: list[tuple[str, ...]], verdicts: list[Verdict]
) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Each part that was judged, with the features of what it is a part of."""
    for features, verdict in zip(found, verdicts, strict=True):
        for part in parts:
            right = verdict.get(part.partition(".")[2])
            if right is not None:
                yield part, features, right


def write(found: Found, path: Path = REAL) -> None:
    """Keep examples as figures; the same examples give the same bytes."""
    rows = [(part, *example) for part in sorted(found) for example in found[part]]
    names = {name: number for number, name in enumerate(sorted({f for _, _, features, _ in rows for f in features}))}
    reports = {report: number for number, report in enumerate(dict.fromkeys(report for _, report, _, _ in rows))}
    lines = ["\t".join(names)]
    for part, report, features, right in rows:
        numbers = " ".join(str(names[f]) for f in dict.fromkeys(features))
        lines.append(f"{part}\t{reports[report]}\t{right:d}\t{numbers}")
    path.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), mtime=0))


def read(path: Path = REAL) -> Found:
    """The examples that a file keeps."""
    names, *lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    features = names.split("\t")
    found: defaultdict[str, list[Example]] = defaultdict(list)
    for line in lines:
        part, report, right, numbers = line.split("\t")
        found[part].append((report, tuple(features[int(n)] for n in numbers.split()), right == "1"))
    return found


def main() -> None:
    """Judge and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="annotated whole")
    parser.add_argument("--told", nargs="*", default=[], type=Path, metavar="FOLDER", help="only events annotated")
    given = parser.parse_args()
    if not (given.folders or given.told):
        parser.error("name a folder of annotated reports")
    write(examples(given.folders, given.told))


if __name__ == "__main__":
    main()
