"""What the clauses room hands on: each sentence as clauses with a verb group and phrases by function."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from rawi.record import Aspect
from rawi.time.model import Expression
from rawi.who.model import Mention

Tense = Literal[
    "past", "perfect", "pluperfect", "present", "imperfect", "future", "subjunctive", "participle", "imperative"
]
ATTRIBUTION = "attribution"
"""The function of a phrase that says on whose word a clause rests: *به گفتهٔ پولیس*."""
Relation = Literal["main", "content", "relative", "adverbial", "purpose", "condition", "background"]


IN_FIRST_PERSON = frozenset({"1s", "1p"})
"""Persons of verbs by which somebody tells of himself or his own side."""


class VerbGroup(Struct):
    """A verb with its auxiliaries over tokens ``first`` up to ``last``; light-verb nouns stand before it.

    ``passive``: participle and شدن. ``elided``: a bare participle whose auxiliary is understood (``رسیده و …``).
    """

    first: int
    last: int
    lemma: str
    tense: Tense
    negated: bool = False
    passive: bool = False
    elided: bool = False
    plural: bool = False
    person: str | None = None


class Phrase(Struct):
    """A noun phrase with its function: "" for a bare one, else its preposition in canonical form, or `ATTRIBUTION`.

    ``start`` is where the preposition stands, ``first`` up to ``last`` the complement. ``heads`` are its words that are
    in no mention. ``ra``: marked as the object. ``attached``: stands inside the object, not on the verb.
    ``predicative``: what the object is called or held to be (این کار را جنایت خواند).
    """

    func: str
    start: int
    first: int
    last: int
    mentions: list[Mention] = []
    heads: list[int] = []
    ra: bool = False
    predicative: bool = False
    attached: bool = False
    entry: str = ""


class Clause(Struct):
    """One verb group with what belongs to it. ``parent`` is the clause it completes, or None.

    ``modal_aspect``: what a verb of plan or chance over the clause's own verb says of it (قرار است … برود).
    ``coordinate``: joined to the clause before by و or a comma, so that it may share its subject. ``modal``: باید or
    توانستن stands over the verb. ``quoted``: it stands inside quotation marks. ``embedded``: it interrupts
    ``within``, which goes on after it. ``fronted``: a subordinate clause before the one that it belongs to, which has
    the same ``parent`` (گفت که اگر …، …). ``gaps``: where و stands between two objects of its one verb.
    """

    index: int
    sentence: int
    first: int
    last: int
    verb: VerbGroup | None = None
    phrases: list[Phrase] = []
    times: list[Expression] = []
    adverbs: list[str] = []
    relation: Relation = "main"
    parent: int | None = None
    antecedent: Phrase | None = None
    coordinate: bool = False
    previous: int | None = None
    modal: str = ""
    modal_aspect: Aspect | None = None
    quoted: bool = False
    embedded: bool = False
    within: Clause | None = None
    fronted: bool = False
    gaps: list[int] = []

    def ending_at(self, phrase: Phrase) -> Phrase | None:
        """The phrase that ends where another begins, whose noun that one may complete."""
        for other in self.phrases:
            if other.last == phrase.start:
                return other
        return None

    def led_by(self, func: str) -> Phrase | None:
        """The first phrase of a function."""
        for phrase in self.phrases:
            if phrase.func == func:
                return phrase
        return None

    def marked(self) -> Phrase | None:
        """The first phrase that را marks."""
        for phrase in self.phrases:
            if phrase.ra:
                return phrase
        return None

    def named_by(self, head: int) -> Mention | None:
        """The mention whose head is a token."""
        for phrase in self.phrases:
            for mention in phrase.mentions:
                if mention.head == head:
                    return mention
        return None

    def holding(self, token: int) -> Phrase | None:
        """The phrase that a token stands in, its preposition included."""
        for phrase in self.phrases:
            if phrase.start <= token < phrase.last:
                return phrase
        return None
