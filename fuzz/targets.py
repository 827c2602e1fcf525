"""All targets by name."""

from __future__ import annotations

from fuzz import api, intake, query, reading
from fuzz.target import Target

TARGETS: dict[str, Target] = {
    target.name: target for target in (*reading.TARGETS, *intake.TARGETS, *query.TARGETS, *api.TARGETS)
}
