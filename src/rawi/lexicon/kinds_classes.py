"""The shape of classes of words: what the engine asks of a word by the name of a class, so that the words are data."""

from __future__ import annotations

from typing import Literal

import msgspec

from rawi.lexicon.schema import Entry, file

ClassName = Literal[
    "accidents",
    "adverbs_before_speakers",
    "agentless",
    "answers_to_deeds",
    "armed_ministries",
    "blessings",
    "body_nouns",
    "causes",
    "cessations",
    "companions",
    "contact",
    "conveying",
    "counted_people",
    "counterparts",
    "deed_counters",
    "document_adjectives",
    "documents_of_outlets",
    "endured",
    "exclusive_nouns",
    "family",
    "general_goods",
    "gods",
    "happenings",
    "harm",
    "hedges",
    "holy_persons",
    "hurt",
    "inanimate",
    "involvement",
    "killed",
    "linking_adjectives",
    "manner_nouns",
    "members",
    "necessity",
    "no_speakers",
    "no_spots",
    "numbers",
    "occurrences",
    "occasions",
    "operations",
    "orders",
    "outlet_endings",
    "outlets_in_general",
    "power_gained",
    "presence",
    "press",
    "protesters",
    "publishing",
    "quantifiers",
    "report_feet",
    "round_numbers",
    "said_before",
    "series",
    "states_become",
    "styles",
    "taking_place",
    "tellings",
    "time_spans",
    "time_units",
    "tolls",
    "uncounted",
    "undergone",
    "undertakings",
    "undertakings_from",
    "unowned",
    "untrue",
    "vague_times",
    "verdicts",
    "visits",
    "weapons",
    "whoever",
    "wishes",
    "wounded",
    "written_documents",
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
