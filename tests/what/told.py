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


def parties(text: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Type, actors and recipients of the events of a text."""
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [(e.type, tuple(names[a] for a in e.actors), tuple(names[r] for r in e.recipients)) for e in record.events]


def speakers(text: str) -> list[str]:
    """Who speaks in the statements of a text."""
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [names[s] for statement in record.statements for s in statement.speakers]
