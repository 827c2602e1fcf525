"""Exports: what an archive holds, in the formats that others read; and what comes back from there."""

from rawi.export.model import ExportError, Format, Manifest, Options
from rawi.export.registry import FORMATS, export

__all__ = ["FORMATS", "ExportError", "Format", "Manifest", "Options", "export"]
