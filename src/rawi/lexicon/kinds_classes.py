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
    "anybody",
    "apposed_bodies",
    "armed_bodies",
    "armed_ministries",
    "before_god",
    "beginnings",
    "blessings",
    "body_nouns",
    "causes",
    "cessations",
    "civilians",
    "companions",
    "contact",
    "conveying",
    "counted_people",
    "counterparts",
    "courses",
    "deed_counters",
    "deputies",
    "document_adjectives",
    "documents_of_outlets",
    "dwellings",
    "endured",
    "exchanged",
    "exclusive_nouns",
    "family",
    "family_endings",
    "general_goods",
    "gods",
    "happenings",
    "harm",
    "hedges",
    "holy_persons",
    "hurt",
    "inanimate",
    "inhabitants",
    "involvement",
    "killed",
    "linking_adjectives",
    "loads",
    "lots",
    "manner_nouns",
    "manners",
    "members",
    "moments",
    "necessity",
    "never_fields",
    "newsrooms",
    "no_speakers",
    "no_spots",
    "numbered_bodies",
    "numbered_parts",
    "numbers",
    "occasions",
    "occurrences",
    "officials",
    "operations",
    "orders",
    "outlet_endings",
    "outlets_in_general",
    "own_countries",
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
    "serving",
    "sides",
    "since_when",
    "somebody",
    "speaking",
    "states",
    "states_become",
    "styles",
    "taking_place",
    "tellings",
    "time_spans",
    "time_units",
    "times_of_day",
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
    "weights",
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
