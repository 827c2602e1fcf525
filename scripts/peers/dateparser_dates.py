"""the expressions of time that Rawi found, alone"""

from datetime import datetime
from typing import Any


def prepare() -> Any:
    import dateparser

    def read(report: dict[str, Any]) -> object:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(report["published"])} if report["published"] else {}
        return [dateparser.parse(date, languages=["fa"], settings=settings) for date in report["dates"]]

    return read
