"""How well pages become reports: python scripts/score_pages.py FOLDER REPORTS.jsonl

FOLDER holds a page ID.html for each line of REPORTS.jsonl, which has its id, title, published, url and text. Prints
the F1 over words of the text, how many joiners and other format characters came through, titles, addresses and days
that are right, and how many events the reader finds alike in the page and in the line.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path

from rawi import Reader
from rawi.intake.page import from_page
from rawi.record import Record

JOINERS = "\u200c\u200d"


def words(text: str) -> Counter[str]:
    """Words, joiners left out: those are counted by themselves."""
    return Counter(re.findall(r"\w+", re.sub(f"[{JOINERS}]", "", text)))


def formats(text: str) -> int:
    return sum(unicodedata.category(c) == "Cf" for c in text)


def events(record: Record, text: str) -> Counter[str]:
    """Events as type, mode, who, to whom and the words, without ids and places in the text."""
    names = {actor.id: actor.name for actor in record.actors}
    return Counter(
        str(
            (
                event.type,
                event.mode,
                [names.get(actor, actor) for actor in event.actors],
                [names.get(actor, actor) for actor in event.recipients],
                [text[span.start : span.end].split() for span in event.evidence],
            )
        )
        for event in record.events
    )


def main(folder: Path, lines: Path) -> None:
    reader = Reader()
    right: Counter[str] = Counter()
    f1: list[float] = []
    reports = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    for gold in reports:
        page = from_page(gold["id"], gold["id"], (folder / f"{gold['id']}.html").read_bytes(), None)
        found, told = words(page.text), words(gold["text"])
        f1.append(2 * (found & told).total() / max(1, found.total() + told.total()))
        right["days"] += str(page.published) == gold["published"]
        right["titles"] += page.title == gold["title"]
        right["addresses"] += page.url == gold["url"]
        right["format characters"] += min(formats(page.text), formats(gold["text"]))
        right["format characters told"] += formats(gold["text"])
        line = reader.read(gold["text"], date.fromisoformat(gold["published"]))
        one, other = events(line, gold["text"]), events(reader.read(page.text, page.published), page.text)
        right["events alike"] += (one & other).total()
        right["events"] += max(one.total(), other.total())
    print(f"pages {len(reports)}  word F1 {sum(f1) / len(f1):.4f} (lowest {min(f1):.4f})")
    for name, count in right.items():
        print(f"{name:24} {count}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
