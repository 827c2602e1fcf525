"""English grammar that names and sentences share: articles, plurals, numbers, possessives."""

from rawi.english.american import american
from rawi.english.articles import determined, indefinite, is_name, takes_the, the
from rawi.english.nouns import capitals, demonym, is_plural, number, ordinal, plural_of, possessive

__all__ = [
    "american",
    "capitals",
    "demonym",
    "determined",
    "indefinite",
    "is_name",
    "is_plural",
    "number",
    "ordinal",
    "plural_of",
    "possessive",
    "takes_the",
    "the",
]
