"""Who and where: `find` gives the actors and places of a text, and what names, titles and pronouns stand for."""

from rawi.who.find import Finder, find

__all__ = ["Finder", "find"]
