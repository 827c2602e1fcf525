"""Distil the frequency table of the text room from the wordfreq package (its Persian list, CC BY-SA 4.0).

    make_vocabulary.py            write the table
    make_vocabulary.py --check    exit 1 if the table in the repository is not what this script gives

A line is a Zipf frequency times 100, a tab, and the folded words that have it. The last line, marked ``ای``, lists
words
in -های that the corpus writes mostly as ه‌ای (``حمله‌ای``), which the folded spelling does not tell from a plural.
"""

from __future__ import annotations

import math
import sys
from collections import defaultdict
from pathlib import Path

import wordfreq

from distilled import main
from rawi.text.letters import letters
from rawi.text.vocabulary import TABLE

JOINER = "\u200c"


def is_persian(key: str) -> bool:
    return len(key) > 1 and all("\u0620" <= c <= "\u06d3" for c in key)


def table() -> str:
    """The text of the table."""
    frequency: defaultdict[str, float] = defaultdict(float)
    indefinite: defaultdict[str, float] = defaultdict(float)
    for written, share in wordfreq.get_frequency_dict("fa").items():
        parts = [letters(p) for p in written.split(JOINER)]
        key = "".join(parts)
        if not is_persian(key):
            continue
        if len(parts) > 1 and parts[0] == "به" and len(parts[1]) > 2:
            continue  # two words: به‌عنوان
        if parts[-1] == "ی" and len(parts) > 1 and key.endswith("هی"):
            key = key[:-1]  # the ezafe of خانه‌ی
        if key.endswith("های") and len(parts) > 1:
            indefinite[key] += share if parts[-1] == "ای" else -share
        frequency[key] += share
    lines: defaultdict[int, list[str]] = defaultdict(list)
    for key, share in frequency.items():
        lines[round(100 * (math.log10(share) + 9))].append(key)
    rows = [f"{zipf}\t{' '.join(sorted(lines[zipf]))}" for zipf in sorted(lines, reverse=True)]
    rows.append("ای\t" + " ".join(sorted(k for k, share in indefinite.items() if share > 0)))
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.exit(main(Path(TABLE), table(), "Distil the frequency table from wordfreq.", "wordfreq gives"))
