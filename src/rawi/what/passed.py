"""Bare phrases of a clause that are not its subject, though they stand where a subject stands."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.text.model import Token

FIRST_PERSON = frozenset({"ما", "من"})
OTHER = "دیگر"
ANYBODY = frozenset({"کسی", "هیچکس", "هیچ", "گروهی"})
"""What opens a subject of nobody or of anybody after the object."""


class Passed:
    """The bare phrases of one clause that are passed over in the search for its subject."""

    def __init__(self, tokens: Sequence[Token], clause: Clause) -> None:
        self.tokens, self.clause = tokens, clause
        self.lead = object_lead(tokens, clause)
        self.named = self._past_source()

    def passes(self, phrase: Phrase) -> bool:
        """Whether a bare phrase is no subject."""
        if phrase is self.lead or phrase.first < self.named or self._is_not_we(phrase):
            return True
        return not phrase.mentions and (self._disagrees(phrase) or self._opens_object(phrase))

    def _past_source(self) -> int:
        """Where the name of a source ends that runs on in words that no list knows: به گزارش رادیو X بخش Y، Z گفت.

        What an attribution says follows a comma, where there is one and somebody is named after it.
        """
        source = next((p for p in self.clause.phrases if p.func == "attribution" and p.last > p.first), None)
        beside = [p for p in self.clause.phrases if p.first >= source.last] if source is not None else []
        if source is None or not beside or beside[0].func or beside[0].start != source.last:
            return -1
        for phrase in beside[1:]:
            if phrase.func or phrase.ra:
                return -1
            if self.tokens[phrase.first - 1].key in COMMAS and phrase.mentions:
                return phrase.first
        return -1

    def _disagrees(self, phrase: Phrase) -> bool:
        """Whether ما or من stands before a verb of another person, so that it is an object that lost its را."""
        verb, words = self.clause.verb, [self.tokens[h].key for h in phrase.heads]
        if verb is None or len(words) != 1 or words[0] not in FIRST_PERSON:
            return False
        return (verb.person or "").startswith("3") and not verb.passive

    def _is_not_we(self, phrase: Phrase) -> bool:
        """Whether somebody else is named before a verb of the first person: از شما اصحاب رسانه خواهش می‌کنیم."""
        verb = self.clause.verb
        if verb is None or not (verb.person or "").startswith("1") or not phrase.mentions:
            return False
        first = phrase.mentions[0]
        return first.first == phrase.first and first.kind != "pronoun" and first.count is None

    def _opens_object(self, phrase: Phrase) -> bool:
        """Whether a noun with its ezafe stands right before the object, which it heads: *ادعای* وارد کردن تلفات را."""
        word = self.tokens[phrase.last - 1].word
        shown = word.lemma.endswith("ا") and word.key == word.lemma + "ی"
        return shown and any(p.ra and p.start == phrase.last for p in self.clause.phrases)


def object_lead(tokens: Sequence[Token], clause: Clause) -> Phrase | None:
    """The bare phrase right before the object that begins it: *دو تن دیگر* آنان را، *مسوولیت حمله* بر … را."""
    place = next((k for k, p in enumerate(clause.phrases) if p.ra), 0)
    if not place or clause.phrases[place - 1].last != clause.phrases[place].start:
        return None
    marked, before = clause.phrases[place], clause.phrases[place - 1]
    if len(marked.mentions) == 1 and marked.mentions[0].kind == "pronoun" and not marked.heads:
        others = before.func == "" and before.mentions and tokens[before.last - 1].key == OTHER
        return before if others else None
    lead = clause.phrases[place - 2] if place > 1 else None
    if lead is None or lead.func or not before.func or lead.last != before.start or marked.mentions:
        return None
    thing = lead.heads and (not lead.mentions or lead.heads[0] < lead.mentions[0].first)
    after = clause.phrases[place + 1 : place + 2]
    followed = any(not p.func and tokens[p.first].key in ANYBODY for p in after)
    return lead if thing and followed else None
