"""What carries a statement: the outlet it was made to, the medium it was published on, the kind of document."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.what.work import Work
from rawi.who.model import ActorDraft, Mention
from rawi.who.reading import POINTING, QUOTES

CARRY = frozenset({"در", "با", "توسط", "به", "نزد", "از طریق", "طی"})
"""Prepositions whose outlet carries what is said."""
BEARS = frozenset({"", "در", "با", "طی", "توسط", ATTRIBUTION})
"""Functions of what a statement stands in: در اعلامیه‌ای، با نشر گزارشی."""
OUTLET = "news outlet"
"""The channel of outlets' short names, which mean other things elsewhere."""
ACCOUNT = "social media post"
"""The channel of somebody's page, which may be said to be of which medium: در صفحهٔ فیسبوکش."""
DURING = "در جریان"
TOLD, ABOUT, WITH = frozenset({"به", "با"}), "درباره", "با"
TALKS = frozenset({"", "در", "طی", DURING})
"""Functions of talks with an outlet: *در* گفت‌وگو با رویترز."""


class Carriers:
    """Reads the carriers of clauses of saying."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def channel(self, clause: Clause) -> str:
        """The kind of document or medium that a clause names."""
        for phrase in clause.phrases:
            if phrase.func in BEARS and not phrase.ra:
                for head in phrase.heads:
                    found = self.work.lex.channel(self.work.text, head)
                    if found is not None:
                        return found[0]
        return ""

    def via(self, clause: Clause, speakers: list[int], addressee: tuple[str, ...]) -> list[int]:
        """The outlets and media that carry what a clause says, each once."""
        via: list[int] = []
        for phrase in clause.phrases:
            carries = phrase.func in addressee or phrase.func in CARRY or self._is_asked(phrase)
            if carries and not self._is_of_matter(clause, phrase):
                via += self._outlets(phrase) or self._media(phrase) or self._unlisted(clause, phrase)
        via += self._clock_names(clause)
        for relative in self.work.relatives_inside(clause):
            if self._conveys(relative):
                for phrase in relative.phrases:
                    via += self._outlets(phrase)
        pages = [a for a in via if self._is_page(a)]
        via = pages[:1] if len(pages) == len(via) else [a for a in via if a not in pages]  # در صفحهٔ خود در ایکس
        return [a for i, a in enumerate(via) if a not in speakers and a not in via[:i]]

    def _is_page(self, actor: int) -> bool:
        """Whether a medium is only somebody's page, by no name."""
        first, last = (self.work.who.actors[actor].spans or [(0, 0)])[0]
        found = self.work.lex.channels.match(self.work.text.keys, first, last)
        return found is not None and found[1][0] == ACCOUNT and found[0] == last - first

    def _is_asked(self, phrase: Phrase) -> bool:
        """Whether a phrase is what somebody speaks in, or answers: *در جریان برنامه‌ای*, *در پاسخ به پرسش رویترز*."""
        if phrase.func != DURING:
            return False
        words = self.work.text.keys[phrase.start : phrase.first]
        return words == DURING.split() or self.work.lemma_is(phrase.first, "questions")

    def _conveys(self, relative: Clause) -> bool:
        """Whether a relative clause tells how the document came out that is spoken in; not one that is spoken of:
        دربارهٔ *این گزارش که رویترز منتشر کرد*."""
        noun = relative.antecedent
        if noun is not None and (noun.func == ABOUT or noun.ra):
            return False
        return any(self.work.key_is(h, "conveying") for p in relative.phrases for h in p.heads)

    def _unlisted(self, clause: Clause, phrase: Phrase) -> list[int]:
        """The outlet that no list knows, by what stands before its name: در شبکهٔ اجتماعی *گپ‌سرا*, در گفت‌وگو با *شبکهٔ
        «نور تی‌وی»*."""
        noun = phrase.first
        if phrase.func == WITH and self.work.key_is(noun, "press") and phrase.last > noun + 1:
            at = next((e.first for e in clause.times if e.last == phrase.start), phrase.start)  # مصاحبهٔ دیروز با …
            talk = next((p for p in clause.phrases if p.last == at), None)
            named = [m for m in phrase.mentions if m.first == noun and m.kind == "organization"]
            spoken = talk is not None and any(self.work.lex.channel(self.work.text, h) for h in talk.heads[:1])
            if spoken and named and named[0].actor is not None:
                return [named[0].actor]
        found = None if phrase.heads else self.work.lex.channels.match(self.work.text.keys, noun, phrase.last)
        if found is not None and found[1][0] == ACCOUNT and found[0] == phrase.last - noun:
            at = phrase.last + (self.work.text.keys[phrase.last] in QUOTES)
            name = next((p for p in clause.phrases if p.start == at and not (p.func or p.ra)), None)
            if name is not None and self.work.args.consumed.get(clause.index, frozenset()).isdisjoint(name.heads):
                return [outlet(self.work, name.first, name.last)]
        return []

    def _is_of_matter(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether an outlet is only where that stood which is spoken of: دربارهٔ چاپ کارتون *در روزنامهٔ الایام*."""
        if phrase.func == WITH:
            return self._is_beside(clause, phrase)
        before = clause.ending_at(phrase) if phrase.func == "در" else None
        return before is not None and before.func == ABOUT and self.work.lemma_is(before.first, "publishing")

    def _is_beside(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether with an outlet is only what was done that is spoken of: دربارهٔ هم‌سویی *با رسانه‌های بیگانه*."""
        before = clause.ending_at(phrase)
        if before is None or before.ra or not before.heads or before.last - 1 != before.heads[-1]:
            return False
        noun = self.work.lex.noun_at(self.work.text, before.heads[0])
        return before.func not in TALKS and (noun is None or noun[1].type != "CONSULT")

    def _outlets(self, phrase: Phrase) -> list[int]:
        of_reporters = [a for m in phrase.mentions for a in self._of_reporter(m)] if phrase.func == WITH else []
        return of_reporters or [
            m.actor
            for m in phrase.mentions
            if m.actor is not None and self.work.who.actors[m.actor].kind == "outlet" and not self._generic(m)
        ]

    def _of_reporter(self, mention: Mention) -> list[int]:
        """The outlet whose reporter somebody talks with: در گفت‌وگو با *خبرنگار فارس*."""
        first = mention.first
        if mention.kind != "people" or not self.work.lemma_is(first, "own_reporters"):
            return []
        if end := outlet_at(self.work, first + 1):
            return [outlet(self.work, first + 1, end)]
        owner = self.work.who.actors[mention.actor].member_of if mention.actor is not None else None
        return [owner] if owner is not None and self.work.who.actors[owner].kind == "outlet" else []

    def _generic(self, mention: Mention) -> bool:
        return mention.last - mention.first == 1 and self.work.lemma_is(mention.first, "outlets_in_general")

    def _media(self, phrase: Phrase) -> list[int]:
        """A medium that no mention names: در پیام ایکس خود، به آمو."""
        account: list[int] = []
        if phrase.func == WITH and self.work.is_a(phrase.first, "said_beside"):
            return []  # با تکذیب خبر درگیری
        for head in range(phrase.first, phrase.last):
            clitic = self.work.text.keys[head].endswith("ش")
            if (head not in phrase.heads and not clitic) or self._is_told_before(head):
                continue
            found = self.work.lex.channels.match(self.work.text.keys, head, phrase.last)
            if found is None and clitic:
                named = self.work.lex.channels.single(self.work.text.lemmas[head])
                found = (1, named) if named is not None else None  # در فیسبوکش
            if found is None or not found[1][1].medium:
                continue
            if found[1][0] == ACCOUNT:
                account = account or [outlet(self.work, head, head + found[0])]
            elif found[1][0] != OUTLET or self._is_told(phrase, head, head + found[0]):
                return [outlet(self.work, head, head + found[0])]
        return account

    def _is_told_before(self, head: int) -> bool:
        """Whether a noun points to what was told, and is no outlet: با اعلام این *خبر*."""
        return head > 0 and self.work.text.keys[head - 1] in POINTING and self.work.lemma_is(head, "said_before")

    @staticmethod
    def _is_told(phrase: Phrase, first: int, last: int) -> bool:
        """Whether a phrase is an outlet's short name and no more: به آمو گفت."""
        return phrase.func in TOLD and (first, last) == (phrase.first, phrase.last)

    def _clock_names(self, clause: Clause) -> list[int]:
        """An outlet whose name is a time of day: به ۸صبح گفت."""
        tokens = self.work.tokens
        found = [(e.first, outlet_at(self.work, e.first)) for e in clause.times]
        return [outlet(self.work, at, last) for at, last in found if last and at > 0 and tokens[at - 1].key in TOLD]


def outlet_at(work: Work, at: int) -> int:
    """Where the short name of an outlet that begins at a token ends; 0 where none begins."""
    found = work.lex.channels.match(work.text.keys, at, len(work.tokens))
    if found is None or found[1][0] != OUTLET:
        return 0
    end = at + found[0]
    return end + 1 if end < len(work.tokens) and work.key_is(end, "outlet_endings") else end


def outlet(work: Work, first: int, last: int) -> int:
    """The outlet that is named by tokens, made if it is new."""
    name = work.text.quote(first, last)
    for number, actor in enumerate(work.who.actors):
        if actor.kind == "outlet" and actor.name == name:
            actor.spans.append((first, last))
            return number
    work.who.actors.append(ActorDraft(name, "outlet", spans=[(first, last)]))
    return len(work.who.actors) - 1
