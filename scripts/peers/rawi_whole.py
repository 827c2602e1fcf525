"""the whole record"""

from typing import Any


def prepare() -> Any:
    from rawi.reader import default

    read = default().read
    return lambda report: read(report["text"], report["published"])
