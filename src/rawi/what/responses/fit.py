"""How well an event fits as the one that an answer is given to.

What counts is the deed that the answer names, whose claim it takes up, who is named with it, and how near and how
weighty the event is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.record import STATE_SECTORS
from rawi.what.model import EventDraft
from rawi.what.responses.topics import Topic, nouns
from rawi.what.responses.unfit import NEAR, is_unfit
from rawi.what.sides import sides

if TYPE_CHECKING:
    from rawi.clauses.model import Clause
    from rawi.record import Stance
    from rawi.what.work import Work

REACH = 12
"""Sentences over which an answer reaches back."""
FOLLOWED = 2
"""From so many sentences back the report's first deed may be followed by another."""
_REMOTE = {"historical": 2, "hypothetical": 1, "future": 1}
"""How much less a deed of the past, or one that has not happened, is what is answered."""
INNOCENT = frozenset({"PROTEST", "CONSULT", "AGREE", "REQUEST", "SUPPORT", "CONCEDE", "REJECT"})
"""Types of what nobody is accused of."""
DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION", "RETREAT", "CONSULT", "AID"})
"""Types that a word like رویداد takes up."""
ALLEGED = frozenset({"ASSAULT", "COERCE", "PROTEST", "AID", "MOBILIZE"})
"""Types of deeds in which one may deny to have had a part."""
VERDICTS, ACCUSED = frozenset({"arrest", "convict"}), "event-noun-accused"
UNDERGONE = frozenset({"COERCE", "SANCTION", "ACCUSE"})
"""Types of what befalls those who confess."""
WHOLES = frozenset({"country", "government", "group"})
"""Kinds of those for whom their own men speak."""
ONE = "یک"
CHARGED, NAMED = 4.0, 2.0
"""How much more the charge made right before is what is meant by a claim, and a deed of the same thing or people."""


class Fit:
    """Weighs one text's events, merged and in order. ``contents``: what completes a clause, by its index."""

    def __init__(self, work: Work, events: list[EventDraft], contents: dict[int, list[Clause]]) -> None:
        self.work, self.events, self.contents = work, events, contents
        self._by_sentence: dict[int, list[int]] = {}
        for number, event in enumerate(events):
            self._by_sentence.setdefault(work.clauses[event.clause].sentence, []).append(number)
        self.lead = next((e for e in events if not e.says and e.aspect != "historical"), None)

    def fit(self, event: EventDraft, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> float:
        """How well an event fits as the one answered; 0 or less where it cannot be."""
        distance = clause.sentence - self.work.clauses[event.clause].sentence
        reach = 0 if topic.beside else REACH
        if not 0 <= distance <= reach or self._follows(event, clause) or event.aspect == "negated":
            return 0
        if stance == "confirms" and self._is_of_other_deed(event, clause, actors, topic):
            return 0
        another = self._own(event, actors, stance) or self._is_of_another(event, stance, topic)
        if another or self._is_unfit(event, clause, actors, stance, topic):
            return 0
        asked = event.type == "REQUEST" and not (event.sources and self._is_of_telling(clause))
        charged = self._is_charge(event, actors, topic)
        if stance == "denies" and (asked or not (event.sources or event.says or topic.types or charged)):
            return 0  # what the report tells by itself nobody has claimed, and who rejects a request denies nothing
        fit = 2.5 - 0.4 * distance + min(len(event.evidence) - 1, 3) * 0.3
        if not topic.named and stance in ("denies", "confirms"):
            fit += self._fit_unnamed(event, actors, stance, topic)
        if topic.types:
            other = -6 if stance == "denies" and not (topic.shown or topic.vague) else -3
            fit += 3 if event.type in topic.types else other
            fit += event.mode in topic.modes - {""} or -bool(event.mode and topic.modes - {""})
            fit += 1.5 * any(self.work.text.lemmas[at] == topic.deed for at in range(*event.words))
        fit += self._fit_pointers(event, actors, topic) + 2 * self._is_claimed_here(event, clause, topic)
        fit += CHARGED * (charged and topic.shown and event.mode == "allege" and distance <= NEAR)
        fit += NAMED * bool(topic.matters & self._words_of(event))
        if stance != "silent" and "claim" in topic.pointers and not self._is_theirs(event, topic.owners):
            fit -= 6
        if not topic.types:
            said = 2 if stance == "denies" or not event.sources else 0.5  # what one is said to have said is a claim
            fit -= said if event.says else event.type == "CONSULT"  # a meeting that is answered is named
        claimed = event.sources or event.says or charged or (stance == "unverified" and event.type in topic.types)
        if stance in ("denies", "unverified", "disputes") and not claimed:
            fit -= 1.5
        if stance == "unverified" and event.type in INNOCENT and not topic.types:
            fit -= 2
        fit += 4 * (stance == "unverified" and self.is_pictured(event, clause))
        if stance == "denies" and event.actors and self._is_about_part(clause, topic):
            fit += 3 if sides(topic.actors, self.work.who) & sides(event.actors, self.work.who) else -1
        fit += 1.5 * self.involved(event, actors) + 0.5 * bool(topic.actors & {*event.actors, *event.recipients})
        if event is self.lead and (topic.types or not self._is_followed(clause, distance)):
            fit += 1
        return fit - _REMOTE.get(event.aspect, 0)

    def _is_unfit(self, event: EventDraft, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> bool:
        """Whether an event cannot be what is answered: ایران استقبال کرد، اما امریکا *چیزی نگفته است*."""
        elsewhere = self.work.clauses[event.clause].sentence != clause.sentence
        if stance == "silent" and elsewhere and not topic.named and self._is_set_against(clause):
            return True
        return is_unfit(self.work, event, actors, stance, topic, self.involved(event, actors))

    def _is_set_against(self, clause: Clause) -> bool:
        """Whether another's word is told right before an answer, and joined to it: he has not said the like."""
        before = self.work.previous(clause)
        if before is None or before.sentence != clause.sentence or before.relation != clause.relation:
            return False
        said = (self.events[i] for i in self.in_sentence(clause.sentence))
        return any(e.says and e.clause == before.index for e in said)

    def _words_of(self, event: EventDraft) -> set[str]:
        """The words by which an event is told."""
        return {self.work.text.lemmas[at] for first, last in event.evidence for at in range(first, last)}

    def _is_charge(self, event: EventDraft, actors: list[int], topic: Topic) -> bool:
        """Whether an event is a charge that is answered, though nobody is told to say it: او *به فساد متهم است* و این
        اتهام را رد می‌کند, his finding that they are to blame."""
        if event.type != "ACCUSE":
            return False
        on_them = bool(sides(actors, self.work.who) & sides(event.recipients, self.work.who))
        return "accusation" in topic.pointers or ("claim" in topic.pointers and on_them)

    def _is_of_other_deed(self, event: EventDraft, clause: Clause, actors: list[int], topic: Topic) -> bool:
        """Whether what is confirmed is another deed than an event: *حمایت ناتو* را تأیید کرد confirms no meeting, and
        who accepts a charge, or owns up to a theft, not that he was arrested."""
        if event.type in UNDERGONE and self.owns_up(clause):
            return True
        named = topic.types if clause.index not in self.contents and topic.pointers <= {"claim"} else ()
        if named and event.type not in named and not (event.type == "AGREE" and "CONSULT" in named):
            return True  # a meeting to come is AGREE
        return "accusation" in topic.pointers and event.type in UNDERGONE and bool({*actors} & {*event.recipients})

    def owns_up(self, clause: Clause) -> bool:
        """Whether somebody confesses in a clause."""
        verb = clause.verb
        return verb is not None and verb.first > 0 and self.work.key_is(verb.first - 1, "owning_up")

    def is_pictured(self, event: EventDraft, clause: Clause) -> bool:
        """Whether the pictures that nobody can vouch for show an event: *ویدیوها* نشان می‌دهد که پولیس زنی را می‌برد.
        صحت این *ویدیوها* تأیید نشده است."""
        if not self.work.holds(range(clause.first, clause.last), "pictures"):
            return False
        sentence = self.work.text.sentences[self.work.clauses[event.clause].sentence]
        return self.work.holds(range(sentence.first, event.evidence[0][1]), "pictures")

    def _is_of_telling(self, clause: Clause) -> bool:
        """Whether it is a telling that is answered, not what was asked: این *گزارش* را رد کرد, not این درخواست را."""
        return self.work.holds(range(clause.first, clause.last), "tellings")

    def _is_about_part(self, clause: Clause, topic: Topic) -> bool:
        """Whether a part that somebody is said to have had is answered: ادعای *دست داشتن طالبان* در این رویداد را رد
        کرد."""
        return bool(topic.actors) and self.work.holds(range(clause.first, clause.last), "involvement")

    def _is_followed(self, clause: Clause, distance: int) -> bool:
        """Whether another deed was told since the report's first, right before an answer and in its paragraph: that is
        what is answered."""
        if distance < FOLLOWED:
            return False
        sentences = self.work.text.sentences
        before = sentences[clause.sentence - 1]
        if before.paragraph != sentences[clause.sentence].paragraph:
            return False
        near = (self.events[i] for i in self._by_sentence.get(clause.sentence - 1, ()))
        told = (e for e in near if e.type in DEEDS and not e.says and e.aspect in ("asserted", "ongoing"))
        return any(e.sources or e.recipients for e in told)

    def _is_claimed_here(self, event: EventDraft, clause: Clause, topic: Topic) -> bool:
        """Whether the claim that is answered stands in the same sentence: گفت که شهر را گرفته است، اما پولیس *این ادعا*
        را رد کرد."""
        if "claim" not in topic.pointers or event.evidence[0][0] > clause.first:
            return False
        clauses, statements = self.work.clauses, self.work.statements
        told = (clauses[statements[n].clause] for n in event.statements)
        return any(c.sentence == clause.sentence and c.index != clause.index for c in told)

    def _is_of_another(self, event: EventDraft, stance: Stance, topic: Topic) -> bool:
        """Whether somebody is silent about what the event does not tell, or denies claims of it: دربارهٔ این *اعترافات*
        چیزی نگفت, گزارش‌ها دربارهٔ *کمبود آب* را رد کرد, or confirms what befell one person where several are told of."""
        if stance == "confirms" and topic.one is not None and topic.one not in event.recipients:
            return any(t.what == "killed" and t.low > 1 for t in event.tolls)
        if topic.matter and topic.pointers == {"claim"} and not topic.types:
            told = self.work.clauses[event.clause]
            about = topic.actors & {*event.actors, *event.recipients}
            return not (about or topic.matter & nouns(self.work, told.first, told.last))
        if stance == "silent" and event.aspect == "historical" and not topic.types:
            return True  # what was long before is not what somebody was asked about
        if stance == "silent" and topic.types and "CONSULT" not in topic.types and not topic.pointers:
            return event.type not in topic.types  # *تصرف شهر* را تأیید نکرد
        if stance != "silent" or topic.named or not topic.others:
            return False
        return not topic.others & nouns(self.work, *event.evidence[0])

    def _fit_pointers(self, event: EventDraft, actors: list[int], topic: Topic) -> float:
        """How well an event fits as what is pointed to: a deed, somebody's claim, an accusation, a figure."""
        fit, claimed = 0.0, bool(event.sources)
        if "deed" in topic.pointers:
            fit += 1 if event.type in DEEDS and not event.says else -1
        if "claim" in topic.pointers:
            fit += 1 if claimed else -1
        if "accusation" in topic.pointers:
            fit += self._fit_charge(event, actors)
        if topic.pointers == {"figure"}:
            fit += 1 if event.tolls else -2
        return fit

    def _fit_charge(self, event: EventDraft, actors: list[int]) -> float:
        """How well an event fits as what somebody is charged with: who denies it did it, or is accused, and has not
        made the charge."""
        if event.type == "ACCUSE":
            theirs, who = sides(actors, self.work.who), self.work.who
            if theirs & sides(event.actors, who) and not theirs & sides(event.recipients, who):
                return -3
            on_them = event.mode == "allege" and bool(theirs & sides(event.recipients, who))
            warned = event.mode != "allege" and not event.recipients  # هشدار داد: nobody is charged with anything
            return (2.5 if event.says else 1.5) + on_them - warned  # the charge itself is no less for being said
        if event.says or not event.sources or event.type in INNOCENT:
            return -2
        if event.mode in VERDICTS and self.involved(event, actors) != 1 and not self._rule(actors):
            return -5  # وکیل او این اتهام را رد کرد: he was arrested all the same
        return 1.5 if not event.actors or self.involved(event, actors) == 1 else -1.5

    def _rule(self, actors: list[int]) -> bool:
        """Whether those who answer are a state's, which somebody accuses of an arrest: *فرماندهی پولیس* این اتهام را
        رد کرد."""
        return any(not STATE_SECTORS.isdisjoint(self.work.who.actors[a].sectors) for a in actors)

    def _is_theirs(self, event: EventDraft, owners: set[int]) -> bool:
        """Whether an event is told, or what it says is said, by some of those whose claim is answered."""
        if not owners:
            return True
        told = sides([*event.sources, *(event.actors if event.says else ())], self.work.who)
        return bool(sides(owners, self.work.who) & told)

    def _fit_unnamed(self, event: EventDraft, actors: list[int], stance: Stance, topic: Topic) -> float:
        """How well an event fits where what is answered names no kind of deed: words that both have, or, where one
        denies any part in it, a claim of somebody else that one did it."""
        told = not topic.vague and not (event.says and stance == "denies")
        if told and topic.words & nouns(self.work, *event.evidence[0]):
            return 1.0
        alleged = event.type in ALLEGED or event.rule == ACCUSED or bool(topic.actors & {*event.recipients})
        accused = topic.vague and stance == "denies" and bool(event.sources) and alleged
        return 0.5 if accused and self.involved(event, actors) == 1 else -9.0

    def _follows(self, event: EventDraft, clause: Clause) -> bool:
        """Whether an event is told after an answer, not before it nor in what it answers: گفته‌های او را که … رد کرد."""
        if event.evidence[0][0] < clause.first:
            return False
        told = self.work.clauses[event.clause]
        while told.parent is not None and told.relation == "content":
            told = self.work.clauses[told.parent]
        within = told.relation == "relative" and told.within is clause
        return not within or clause.verb is None or event.evidence[0][1] > clause.verb.first

    def _own(self, event: EventDraft, actors: list[int], stance: Stance) -> bool:
        """Whether the event is one's own word, so that it is no answer."""
        if event.type == "ACCUSE" and stance == "denies" and self._charge_others(event, actors):
            return True
        if event.says and set(actors) & set(event.actors):
            return not event.sources or bool(set(actors) & set(event.sources))  # گفت که هند مذاکره می‌خواهد; هند رد کرد
        if stance == "confirms":
            return self._told_first_by(event, actors)
        return bool(set(actors) & set(event.sources)) or (stance != "silent" and self._is_of_its_men(event, actors))

    def _is_of_its_men(self, event: EventDraft, actors: list[int]) -> bool:
        """Whether a state or a group would deny what its own officers alone say, which it does not: *وزیر خارجهٔ فرانسه*
        گفت که دو تن آزاد شده‌اند. … فرانسه این اتهامات را رد کرد; it may deny what a deputy or *some* officer says."""
        who = self.work.who
        wholes = sides((a for a in actors if who.actors[a].kind in WHOLES), who)
        if not wholes or not event.sources:
            return False
        said = [who.actors[s] for s in event.sources]
        speak = all("LEG" not in s.sectors and not s.name.startswith(f"{ONE} ") for s in said)
        return speak and all(wholes & sides([s], who) for s in event.sources)

    def _charge_others(self, event: EventDraft, actors: list[int]) -> bool:
        """Whether an event is a charge that the side of those who answer makes, against others."""
        theirs, who = sides(actors, self.work.who), self.work.who
        return bool(theirs & sides(event.actors, who)) and not theirs & sides(event.recipients, who)

    def _told_first_by(self, event: EventDraft, actors: list[int]) -> bool:
        """Whether one of the actors is who told the event first: a later word of the same actor is no confirmation."""
        clauses, statements = self.work.clauses, self.work.statements
        first = clauses[event.clause].sentence
        return any(
            set(statements[n].speakers) & set(actors) and clauses[statements[n].clause].sentence <= first
            for n in event.statements
        )

    def involved(self, event: EventDraft, actors: list[int]) -> float:
        """1 where those who answer are among those who did it, half where they suffered it."""
        roots = sides(actors, self.work.who)
        if roots & sides(event.actors, self.work.who):
            return 1
        return 0.5 if roots & sides(event.recipients, self.work.who) else 0

    def in_sentence(self, sentence: int) -> list[int]:
        """The numbers of the events told in a sentence."""
        return self._by_sentence.get(sentence, [])
