"""The record: what one reading of one report gives, and nothing else."""
from rawi.record.model import (
    Actor,
    Aspect,
    Calendar,
    Document,
    Event,
    EventType,
    Kind,
    Note,
    Place,
    Precision,
    Record,
    Response,
    Role,
    Span,
    Stance,
    Statement,
    Time,
    Toll,
    Trace,
)

__all__ = [
    "Actor", "Aspect", "Calendar", "Document", "Event", "EventType", "Kind", "Note", "Place", "Precision", "Record",
    "Response", "Role", "Span", "Stance", "Statement", "Time", "Toll", "Trace",
]
