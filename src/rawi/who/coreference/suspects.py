"""Who *he* is that opens a sentence behind what an officer told of somebody: the thief told of, or the officer."""

from __future__ import annotations

from rawi.who.coreference.cast import MOST_BACK, MOST_MANY, WITHIN
from rawi.who.coreference.holders import Holders
from rawi.who.nodes import Node
from rawi.who.reading import BECOME, OBJECT

WAS, WITHIN_SAYS = "بود", 10
"""Within so many words behind who tells something stands his verb."""


class Suspects(Holders):
    """Tells those who are told of apart from those who tell, where he or she opens the next sentence."""

    def he_who(self, node: Node, actor: int | None) -> int | None:
        """Who he is: the one told of where his past or what he is follows (سخنگوی پولیس گفت یک دزد بازداشت شده است.
        *او* دو صراف را ربوده بود), but who spoke before where something is said (راننده درگذشت. *او* آن را حادثه
        خواند)."""
        if actor is None or not node.sentence or node.first != self.text.sentences[node.sentence].first:
            return actor
        end = min(self.text.sentences[node.sentence].last, node.last + MOST_MANY)
        verb = next((k for k in range(node.last, end) if self._closes(k)), end)
        if verb == end:
            return actor
        if self._tells(node, verb):
            told_on = actor in self.suspects or self._fell_to(actor, node.sentence - 1)
            return self._spoke_before(node, actor) if told_on else actor
        found = self._told_on(actor, node.sentence - 1) if self._is_background(verb) else None
        if found is None or (found in self.in_power and self._did_before(verb)):
            return actor  # وزیر گفت سفیر احضار شده است. *او* پیشتر با همتایش دیدار کرده بود
        self.suspects.add(found)
        return found

    def _tells(self, node: Node, verb: int) -> bool:
        """Whether somebody says, asks, orders or holds something up to a verb."""
        if self.text.tokens[verb].word.verbs[0].lemma in self.v.classes["opining"]:
            return True
        asks, orders, ahead = self.v.classes["addressing"], self.v.classes["orders"], range(node.last, verb + 1)
        return any(self._says(k) or self.keys[k] in asks or self.lemmas[k] in orders for k in ahead)

    def _did_before(self, verb: int) -> bool:
        """Whether a verb tells what somebody had done: *کرده بود*."""
        before = self.text.tokens[verb - 1].word.verbs[:1]
        return self.keys[verb] == WAS and any(f.form == "participle" and f.lemma not in BECOME for f in before)

    def _is_background(self, verb: int) -> bool:
        """Whether a verb tells what somebody had done before, what he is or what befell him, or that he killed or
        confessed."""
        form, before = self.text.tokens[verb].word.verbs[0], self.text.tokens[verb - 1].word.verbs[:1]
        done = next((f.lemma for f in before if f.form == "participle"), "") if form.form == "copula" else form.lemma
        if done in BECOME or done in self.v.classes["killed"]:
            return True
        noun = verb - 1 - (form.form == "copula")
        if self.keys[noun] in self.v.classes["owning_up"]:
            return True
        return form.form == "copula" and (not done or self.keys[verb] == WAS)

    def _told_on(self, teller: int, sentence: int) -> int | None:
        """Whom somebody told of in a sentence as arrested, sentenced, dead or guilty, the last of them: گفت *یک دزد*
        بازداشت شد, از بازداشت *یک دزد* خبر داد."""
        begin, end = self.text.sentences[sentence].first, self.text.sentences[sentence].last
        said = self._spans_in(teller, begin, end)
        if not said:
            return None
        first, last = said[-1]
        told = next((k for k in range(last, end) if self._says(k)), end)
        told = last if first > begin and self._says(first - 1) else told  # به گفتهٔ رئیس پلیس، *مردی* …
        ranked = sorted(self.told.get(sentence, ()), key=lambda t: -t[0])[::-1]
        others = [a for rank, a in ranked if rank < WITHIN and a != teller]
        for other in others:
            spans = self._spans_in(other, begin, end)
            done = any(at > last and self._is_lot(at - 1) for at, _ in spans)  # قتل *یک زن*
            fell = told < end and not done and self._fell_to(other, sentence)
            if (fell and any(at > told for at, _ in spans)) or (done and told == end):
                return other
        return None

    def tells(self, teller: int, sentence: int) -> bool:
        """Whether somebody is named in a sentence right before a verb of saying."""
        begin, end = self.text.sentences[sentence].first, self.text.sentences[sentence].last
        own = self._spans_in(teller, begin, end)
        return bool(own) and any(map(self._says, range(own[0][1], min(own[0][1] + WITHIN_SAYS, end))))

    def suffered(self, actor: int, sentence: int) -> bool:
        """Whether something was done to somebody in a sentence: برادرش *را* گرفتند, برادرش *بازداشت* شد."""
        begin, end = self.text.sentences[sentence].first, self.text.sentences[sentence].last
        return self._was_object(actor, begin, end) or self._fell_to(actor, sentence)

    def _was_object(self, actor: int, begin: int, end: int) -> bool:
        """Whether را marks somebody between two tokens."""
        return any(self.keys[last : last + 1] == [OBJECT] for _, last in self._spans_in(actor, begin, end))

    def whose_lot(self, teller: int, node: Node, deed: str) -> int | None:
        """Whom a deed told in the sentence before befell, where its noun takes it up: وزیر گفت که ارتش *فرماندهٔ گروه*
        را هدف قرار داده است. … کشته شدن *او* را تأیید کرد; who killed somebody may be arrested."""
        if node.sentence == 0:
            return None
        begin, end = self.text.sentences[node.sentence - 1].first, self.text.sentences[node.sentence - 1].last
        own, says = self._spans_in(teller, begin, end), self.tells(teller, node.sentence - 1)
        if not (says or (own and deed in self.v.classes["killed"])):
            return None
        for _, other in self.told.get(node.sentence - 1, ()):
            if other != teller and self._was_object(other, begin, end):
                return other
        return self._told_on(teller, node.sentence - 1) if says else None

    def _spans_in(self, actor: int, begin: int, end: int) -> list[tuple[int, int]]:
        return [(first, last) for first, last in self.actors[actor].spans[-MOST_MANY:] if begin <= first < end]

    def _is_lot(self, at: int) -> bool:
        """Whether a word tells that somebody was arrested, sentenced or killed, fled or confessed."""
        return self.keys[at] in self.v.classes["silenced"] or self.keys[at] in self.v.classes["told_on"]

    def _fell_to(self, actor: int, sentence: int) -> bool:
        """Whether a sentence says behind somebody that he was arrested, sentenced or killed, fled or confessed."""
        begin, end = self.text.sentences[sentence].first, self.text.sentences[sentence].last
        at = next((last for _, last in self._spans_in(actor, begin, end)), end)
        return any(map(self._is_lot, range(at, end)))

    def _spoke_before(self, node: Node, but: int) -> int:
        """Who said something in the sentences before, other than somebody told of; else he."""
        for back in range(1, MOST_BACK):
            at = node.sentence - back
            if at < 0:
                break
            begin, end = self.text.sentences[at].first, self.text.sentences[at].last
            for rank, actor in self.told.get(at, ()):
                spans = self._spans_in(actor, begin, end) if rank == 0 and actor != but else []
                if any(any(map(self._says, range(last, end))) for _, last in spans):
                    return actor
        return but
