"""Codes as keywords, for formats that have no fields for them."""

from __future__ import annotations

from rawi.export.told import Event


def keywords(event: Event) -> list[str]:
    """Codes, each with what it is a code of: ``type:ASSAULT``, ``aspect:future`` …"""
    found = [f"type:{event.type}", f"aspect:{event.aspect}", f"standing:{event.standing}"]
    found += [f"mode:{event.mode}"] if event.mode else []
    found += [f"context:{name}" for name in event.labels("contexts")]
    return found + [f"topic:{name}" for name in event.labels("topics")]
