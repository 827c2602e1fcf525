"""Polygons that a person brings, found by ISO 3166-2 code or by name. Points are refused: an area has none."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rawi.export.model import ExportError

_LARGEST = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Shapes:
    """Geometries by the words in their features' properties; words that several features have lead nowhere."""

    by_word: dict[str, dict[str, Any]]
    sha256: str

    def find(self, *words: str) -> dict[str, Any] | None:
        """The geometry of the first word that leads to one."""
        return next((self.by_word[w] for word in words if (w := key(word)) and w in self.by_word), None)


def key(word: str) -> str:
    """A code or name without case, accents, spaces and punctuation: AF-KAB, Sar-e Pol and Sari Pul stay three."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalnum())


def read(path: Path) -> Shapes:
    """The polygons of a GeoJSON file. Raises `ExportError` where it is none or has other geometries."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ExportError(f"{path}: larger than {_LARGEST >> 20} MB; simplify the shapes")
        raw = path.read_bytes()
        features = json.loads(raw)["features"]
    except OSError as error:
        raise ExportError(f"{path}: cannot be read: {error.strerror or error}") from None
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ExportError(f"{path}: not a GeoJSON feature collection") from None
    found: dict[str, dict[str, Any]] = {}
    several: set[str] = set()
    for number, feature in enumerate(features if isinstance(features, list) else [], 1):
        words, geometry = _feature(path, number, feature)
        for word in words:
            if word in found:
                several.add(word)
            found[word] = geometry
    return Shapes({w: g for w, g in found.items() if w not in several}, hashlib.sha256(raw).hexdigest())


def _feature(path: Path, number: int, feature: Any) -> tuple[set[str], dict[str, Any]]:
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or kind not in ("Polygon", "MultiPolygon"):
        raise ExportError(f"{path}: feature {number} is no polygon but {kind}; shapes must be polygons")
    values = [feature.get("id"), *(feature.get("properties") or {}).values()]
    return {word for v in values if isinstance(v, str) and (word := key(v))}, geometry
