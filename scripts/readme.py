"""Put what ``rawi read samples/visit.txt`` prints into README.md, shortened at the marks (make readme).

The header, the first event and the last statement stand whole; what is left out is marked by a line with an ellipsis.
Direction marks are left out: code blocks need none, and GitHub warns of every file that holds them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from click.testing import CliRunner

from rawi.cli.main import cli

ROOT = Path(__file__).parents[1]
BEGIN = "<!-- output:begin (from: rawi read samples/visit.txt) -->"
END = "<!-- output:end -->"
_HIDDEN = {0x2068: None, 0x2069: None}


def excerpt() -> str:
    """What the command prints of the sample, shortened."""
    printed = CliRunner().invoke(cli, ["read", str(ROOT / "samples" / "visit.txt")], catch_exceptions=False).output
    parts = printed.translate(_HIDDEN).rstrip().split("\n\n")
    first = next(p for p in parts if p.startswith("e1  "))
    last = next(p for p in reversed(parts) if p.startswith("s"))
    return "\n\n".join((_published(parts[0]), first, "…", last, "…"))


def _published(header: str) -> str:
    """The header's first two lines; what follows names the version of the lexicon."""
    return "\n".join(header.split("\n")[:2])


def filled(readme: str) -> str:
    """The README with the block made anew."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n```text\n{excerpt()}\n```\n\n{END}{after}"


def main() -> int:
    """Write README.md anew."""
    path = ROOT / "README.md"
    path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
