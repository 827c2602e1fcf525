"""Render: a record as English sentences and as a page for the terminal, from the record and its text alone."""

from rawi.render.english import English, english
from rawi.render.terminal import terminal

__all__ = ["English", "english", "terminal"]
