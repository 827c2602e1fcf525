"""Imports every module that declares lexicon files, so that their shapes are known before files are read."""

from rawi.lexicon import kinds_classes, kinds_places, kinds_text, kinds_time, kinds_what, kinds_who

__all__ = ["kinds_classes", "kinds_places", "kinds_text", "kinds_time", "kinds_what", "kinds_who"]
