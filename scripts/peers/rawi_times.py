"""the same, and the expressions of time found and resolved"""

from datetime import date
from typing import Any


def prepare() -> Any:
    from rawi.text.analyser import default
    from rawi.time import find

    analyse = default().analyse

    def read(report: dict[str, Any]) -> object:
        day = report["published"]
        return find(analyse(report["text"]), date.fromisoformat(day) if day else None)

    return read
