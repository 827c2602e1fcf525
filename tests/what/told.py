"""What a text tells, in lines that tests can be read by."""

from __future__ import annotations

from rawi import read


def told(text: str) -> list[str]:
    """A text's events as ``TYPE mode: actors > recipients``, with single spaces."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    lines = []
    for e in record.events:
        kind = " ".join(filter(None, (e.type, e.mode)))
        who, whom = (", ".join(name[a] for a in side) for side in (e.actors, e.recipients))
        lines.append(" ".join(f"{kind}: {who} > {whom}".split()))
    return lines
