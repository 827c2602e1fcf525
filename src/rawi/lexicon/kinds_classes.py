"""The shape of classes of words: what the engine asks of a word by the name of a class, so that the words are data."""

from __future__ import annotations

from typing import Literal

import msgspec

from rawi.lexicon.schema import Entry, file

ClassName = Literal[
    "adverbs_before_speakers",
    "agentless",
    "cessations",
    "inanimate",
    "manner_nouns",
    "necessity",
    "no_speakers",
    "operations",
    "orders",
    "series",
    "time_units",
    "undertakings",
    "undertakings_from",
    "vague_times",
    "weapons",
    "whoever",
]
"""The classes that the engine knows. What each is for stands in the gloss of its packaged entry."""


@file("classes")
class WordClass(Entry, frozen=True, kw_only=True):
    """Words of one class, each with its English gloss. A class has all words of all its entries.

    ``class`` is its name. A word stands in the form that is written in the text, or as its lemma.
    An example shows what the words do: it is read otherwise without them. A counter-example is not.
    """

    name: ClassName = msgspec.field(name="class")
    words: dict[str, str]
