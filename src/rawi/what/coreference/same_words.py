"""What is told again in the same words: in short and then in full, or by a state and then by who speaks for it.

An act of saying is a new act each time it is told (see `merge`), but what was told in short and is then quoted, or told
again by whoever speaks for the one named first, was done once: روسیه بازداشت او را محکوم کرد. وزارت خارجهٔ روسیه
*بازداشت او را محکوم کرد*.
"""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause
from rawi.clauses.words import ALSO
from rawi.lexicon.kinds_classes import ClassName
from rawi.text.letters import letters
from rawi.what.circumstances.narrowest import Widths
from rawi.what.coreference.retold import others_in, own_words, same_figures, things_apart
from rawi.what.coreference.same_people import SamePeople
from rawi.what.coreference.tellings import Tellings, same_time
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart, share_place
from rawi.what.sides import are_own_men
from rawi.what.work import Work

SAYINGS = frozenset({"SUPPORT", "AGREE", "THREATEN", "REQUEST", "REJECT"})
"""Types that are told in short and then in the speaker's own words, however far on."""
DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE", "CONCEDE", "COOPERATE", "RETREAT", "AID"})
TWICE = SAYINGS | DEEDS | {"ACCUSE"}
"""Types that the next sentences tell in full."""
SINCE = frozenset({"asserted", "ongoing"})
FAR, NEAR, LATEST = 12, 3, 8
"""So many sentences, and so many events of a type, back something may have been told before."""
ALIKE, FEW = 3, 2
"""So many nouns and names both tellings have in common, if two verbs tell it, and if one does."""
SHUT = frozenset({"restrict", "censor"})
ONE_WAY = (frozenset({"explosives", "suicide-attack"}), frozenset({"targeted", "firearms"}))
"""Modes by which two tellings of one attack may be told."""
ATTACK, CLAIMS = "ASSAULT", "speech:claim_deed"
INQUIRY, MUST_NOT = "investigate", "نباید"
BEHIND = 4
"""So many clauses behind the one of an event may tell what it is about."""


class SameWords:
    """Finds what was told already in the same words."""

    def __init__(self, work: Work, widths: Widths, people: SamePeople) -> None:
        self.work, self.widths, self.people = work, widths, people
        self._latest = Tellings(LATEST)
        self._words: dict[int, frozenset[str]] = {}

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a telling, and the event that it tells of."""
        if telling.type in TWICE:
            self._latest.add(telling, event)

    def of(self, event: EventDraft) -> EventDraft | None:
        """The event that is told again."""
        sentence = self.work.clauses[event.clause].sentence
        for telling, earlier in reversed(self._latest.of(event.type)):
            apart = sentence - self.work.clauses[telling.clause].sentence
            if apart > FAR:
                return None
            full = 0 < apart <= NEAR and self._in_full(telling, earlier, event)
            if full or (apart >= 0 and self._quoted(telling, event)):
                return earlier
        return None

    def _quoted(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether two tellings by the same speaker have most of what they are about in common."""
        if b.type not in SAYINGS or not a.says or not b.says or not set(a.actors) or set(a.actors) != set(b.actors):
            return False
        if (a.aspect, a.mode or b.mode) != (b.aspect, b.mode or a.mode) or self._is_apart(a, b):
            return False
        if a.recipients and b.recipients and set(a.recipients).isdisjoint(b.recipients):
            return False
        return self._in_common(a, b) >= ALIKE

    def _in_full(self, telling: EventDraft, earlier: EventDraft, event: EventDraft) -> bool:
        """Whether the next sentences tell in full what was told in short."""
        if self._is_apart(telling, event) or not self._fit(earlier, event):
            return False
        if self._is_claim(event) or self._is_claim(telling):
            return self._may_be_whose(telling, event)
        who = self.people.same(telling.actors, event.actors)
        whom = self.people.same(telling.recipients, event.recipients)
        if whom and self._befell_them(telling, event):
            return True
        nobody = all(map(self.people.is_unnamed, (*telling.actors, *event.actors)))
        sure = not nobody if event.type == ATTACK else not _is_deed(event)
        others = who is None and bool(telling.actors and event.actors) and sure
        if who is False or whom is False or others:
            return False
        if _is_deed(event) and self._same_target(earlier, event, bool(who), bool(whom)):
            return True
        return self._says_the_same(telling, event, whom)

    def _fit(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether neither way, time, place nor figures contradict."""
        modes = {a.mode, b.mode} - {""}
        if a.aspect != b.aspect and (b.type == ATTACK or not {a.aspect, b.aspect} <= SINCE):
            return False  # روزانه هدف قرار می‌گیرد: no one attack
        shut = modes == SHUT and not b.actors  # تلویزیون را بستند. … این شبکه بسته شده است
        one_way = len(modes) < FEW or shut or any(modes <= ways for ways in ONE_WAY)
        one, other = self._counted(a), self._counted(b)
        if one and other and one.isdisjoint(other):
            return False  # ۱۲۰ پهپاد, ۳۰ پهپاد
        return one_way and same_time(a, b) and same_figures(a, b) is not False and self._same_place(a, b)

    def _counted(self, event: EventDraft) -> set[int]:
        """The numbers of what a clause is about or what it is done to."""
        tokens, phrases = self.work.tokens, self.work.clauses[event.clause].phrases
        words = (tokens[i].word for p in phrases if not p.func for i in range(p.first, p.last))
        return {w.number for w in words if w.number is not None and not w.ordinal}

    def _is_claim(self, event: EventDraft) -> bool:
        """Whether somebody claims an attack by its noun: مسئولیت *انفجار کابل* را بر عهده گرفت."""
        if event.type != ATTACK or not event.noun or not event.statements or event.tolls:
            return False
        claims = self.work.statements[event.statements[0]].entry == CLAIMS and set(event.actors) <= set(event.sources)
        return claims and not self.work.tokens[event.words[0]].word.plural

    def _may_be_whose(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether nobody else by name did what somebody claims."""
        other, claim = (a, b) if self._is_claim(b) else (b, a)
        if set(claim.actors) & set(other.recipients) or are_own_men(claim.actors, other.recipients, self.work.who):
            return False  # بیست طالب کشته شدند: theirs, who claim the attack in which their men fell
        if not other.actors or self.people.same(a.actors, b.actors):
            return True
        guards = any(self._is_one_of(a, "serving") for a in other.actors)
        if guards or any(self._is_one_of(r, "attackers") for r in other.recipients):
            return False  # محافظان سه مهاجم را کشتند: theirs is no attack that anybody claims
        return all(map(self.people.is_unnamed, other.actors))

    def _is_one_of(self, actor: int, name: ClassName) -> bool:
        """Whether somebody is an attacker or a guard by what he is called."""
        spans = self.work.who.actors[actor].spans
        return any(self.work.is_a(k, name) for first, last in spans for k in range(first, last))

    def _says_the_same(self, a: EventDraft, b: EventDraft, whom: bool | None) -> bool:
        """Whether two tellings have enough in common; thanks are alike by whom they are for."""
        common = self._in_common(a, b)
        if not self._one_frame(a, b):
            return common >= ALIKE
        fewer = min(len(self._about(a)), len(self._about(b)))
        bare = fewer == 0 and whom is True and (b.type == "SUPPORT" or not b.actors)
        return common >= FEW or 0 < common == fewer or bare

    def _befell_them(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether the same people suffer a deed in the same way for the same, by nobody else who has a name: نیروهای
        امنیتی کریم را به اتهام تبلیغ گرفتند. *پرسنل ادارهٔ اطلاعات* او را به *اتهام تبلیغ* گرفتند."""
        if not _is_deed(b) or a.mode != b.mode or len(self._about(a) & self._about(b)) < FEW:
            return False
        return not (a.actors and b.actors) or any(all(map(self.people.is_unnamed, e.actors)) for e in (a, b))

    def _same_target(self, a: EventDraft, b: EventDraft, who: bool, whom: bool) -> bool:
        """Whether two of who did it, whom it befell and where are the same, or one frame tells what befell somebody."""
        if set(a.recipients) & set(b.recipients):
            return self._one_frame(a, b) or who or (not b.actors and {a.mode, b.mode} == SHUT)
        where = share_place(_names(a), _names(b))
        return who + whom + where >= FEW and a.mode == b.mode and not things_apart(self.work, a, b)

    def _one_frame(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether one frame tells both, or the noun of the first stands with the second: سفیر را احضار کرد. … با *احضار
        سفیر* اعتراض کرد."""
        if a.entry == b.entry:
            return True
        heads = (h for p in self.work.clauses[b.clause].phrases for h in p.heads)
        nouns = (self.work.lex.noun_at(self.work.text, h) for h in heads)
        return any(noun is not None and noun[0] == a.entry for noun in nouns)

    def _same_place(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether no place is another's; a saying may be told in one place of what is in another."""
        return a.says or self.widths.surround(a.places, b.places) or not are_apart(a.places, b.places)

    def _is_apart(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether words set one beside the other, or only one of them is negated."""
        one, other = self.work.clauses[a.clause], self.work.clauses[b.clause]
        denies = b.says and self._denies(one) != self._denies(other)  # نباید; not اجازه ندارند, which forbids
        if ALSO & set(other.adverbs) or denies:
            return True
        return not others_in(self.work, other) <= others_in(self.work, one)

    def _denies(self, clause: Clause) -> bool:
        """Whether the verb of a clause, or what stands over it, is negated: نباید."""
        keys = self.work.text.keys[clause.first : clause.last]
        return clause.verb is not None and (clause.verb.negated or MUST_NOT in keys)

    def _in_common(self, a: EventDraft, b: EventDraft) -> int:
        """How many nouns and names two tellings share, if they are most of one's."""
        about, again = self._about(a), self._about(b)
        common = len(about & again)
        return common if 2 * common > min(len(about), len(again)) else 0

    def _about(self, event: EventDraft) -> frozenset[str]:
        """The nouns and names in the clause of an event and in those that complete it."""
        found = self._words.get(id(event))
        if found is None:
            clauses, lemmas = self.work.clauses, self.work.text.lemmas
            clause = clauses[event.clause]
            behind = clauses[clause.index + 1 : clause.index + 1 + BEHIND]
            over = [clause, *(c for c in behind if c.sentence == clause.sentence and c.parent == clause.index)]
            doers = {*event.actors, *(() if _is_deed(event) else event.recipients)}
            phrases = [p for c in over for p in c.phrases if p.func != ATTRIBUTION]
            phrases = [p for p in phrases if not any(m.actor in doers and m.head in p.heads for m in p.mentions)]
            own = range(0) if _is_deed(event) else own_words(event)
            nouns = {lemmas[h] for p in phrases for h in p.heads if h not in own}
            mentions = [m for p in phrases for m in p.mentions]
            named = {f"@{m.actor}" for m in mentions if m.actor is not None and m.actor not in doers}
            places = {m.place.name for m in mentions if m.place is not None} | {p.name for p in event.places}
            found = frozenset(nouns | named | places)
            self._words[id(event)] = found
        return found


def _is_deed(event: EventDraft) -> bool:
    """Whether an event is done and not only said: an inquiry is too."""
    return event.type in DEEDS or event.mode == INQUIRY


def _names(event: EventDraft) -> list[str]:
    """The places of an event, spelt in one way."""
    return [letters(p.name) for p in event.places]
