"""The lexicon: Persian kept as data files that people edit."""

from rawi.lexicon.load import Lexicon, LexiconError, load

__all__ = ["Lexicon", "LexiconError", "load"]
