"""What the scripts that make tables share: writing one, or with ``--check`` telling whether it would be the same."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main(table: Path, made: str, description: str, given: str) -> int:
    """Write what was ``made`` into ``table``, or compare; the exit status. ``given`` says what it is made of."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    if not parser.parse_args().check:
        table.write_text(made, encoding="utf-8")
        return 0
    if table.exists() and table.read_text(encoding="utf-8") == made:
        return 0
    print(f"{table} is not what {given}; run this script without --check", file=sys.stderr)
    return 1
