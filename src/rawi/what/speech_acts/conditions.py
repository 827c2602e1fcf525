"""Threats made on conditions: what those who say it would do to others if, or unless, something is done."""

from __future__ import annotations

from rawi.clauses.model import IN_FIRST_PERSON, Clause, VerbGroup
from rawi.lexicon.kinds_what import Predicate
from rawi.what.attribution.authority import holds_power
from rawi.what.attribution.whose import WhoseWord
from rawi.what.events.verbs import Deeds
from rawi.what.model import HARMED, EventDraft, StatementDraft
from rawi.what.sides import sides
from rawi.what.speech_acts.acts import act_of_saying
from rawi.what.speech_acts.implied import STATES
from rawi.what.speech_acts.vows import hits_back
from rawi.what.work import Work

MODES = {
    "ASSAULT": "violence",
    "PROTEST": "",
    "ACCUSE": "",
    "COERCE": "restrict",
    "SANCTION": "restrict",
}
"""The mode of a threat by the type of what would be done."""
FINER = {
    ("COERCE", "arrest"): "arrest",
    ("COERCE", "deport"): "expel",
    ("ACCUSE", "investigate"): "arrest",
    ("SANCTION", "expel"): "expel",
    ("SANCTION", "withdraw"): "relations",
    ("SANCTION", "discontinue"): "relations",
    ("RETREAT", "withdraw"): "relations",
}
"""The same where it depends on the mode as well."""
CONVICTED = ("SANCTION", "convict")
ON_ANY = frozenset({"ASSAULT", "PROTEST", "ACCUSE"})
"""Types of what somebody would do to others, by which who says so on any condition threatens; what a state would cut
off is told as that, unless it would not if something were done."""
ENFORCED = frozenset({("COERCE", "arrest"), ("COERCE", "deport"), ("ACCUSE", "investigate"), CONVICTED})
"""What those in power have done to whoever does something."""
EXPEL = "expel"
"""The mode of a threat to put workers out: به کارگران گفت که در صورت ادامهٔ اعتصاب اخراج می‌شوند."""
FAR = 60
"""So many words before a verb a condition may open."""
NOT_YET = frozenset({"future", "hypothetical"})
AHEAD = frozenset({"present", "future"})
PROMISE = "promise"
HEARING = frozenset({"MED", "LEG"})
"""Sectors of those to whom it is told what will be done to others."""
HARMFUL, ON = frozenset({"ASSAULT", "COERCE", "SANCTION"}), "ادامه"


def finer_mode(kind: str, mode: str, frame: Predicate | None) -> str | None:
    """The mode of a threat where the type of what is threatened alone does not say it."""
    return (frame.threatened if frame is not None else "") or FINER.get((kind, mode))


def hangs(work: Work, clause: Clause, since: int) -> bool:
    """Whether a word of a condition stands before a clause's verb: تا آزادی او برنمی‌خیزند, در غیر آن …."""
    assert clause.verb is not None
    first = max(since, clause.verb.first - FAR)
    return any(work.key_is(at, "conditions") for at in range(first, clause.verb.first))


class Conditions:
    """Turns what is said to be done on conditions in one text into threats."""

    def __init__(self, work: Work, deeds: Deeds, whose: WhoseWord) -> None:
        self.work, self.deeds, self.whose = work, deeds, whose
        self._events: dict[int, list[EventDraft]] = {}

    def settle(self) -> None:
        """Turn deeds into threats, and add those whose verbs no frame knows."""
        for event in self.work.events:
            self._on_condition(event)
            self._events.setdefault(event.clause, []).append(event)
        before: EventDraft | None = None
        found: list[EventDraft] = []
        for index in self.work.order:
            clause = self.work.clauses[index]
            verb = clause.verb
            if verb is not None and verb.tense in AHEAD and index not in self.work.headlines:
                found += self._unless(clause, verb) or self._or_else(clause, verb, before)
            for event in self._events.get(index, ()):
                if event.type == "REQUEST":
                    before = event
                    break
        self.work.events += found
        self.work.events.sort(key=lambda e: self.work.clauses[e.clause].first)
        for event in self.work.events:
            if event.type == "THREATEN" and not event.mode:
                event.mode = self.deeds.around.threatened(event)

    def _on_condition(self, event: EventDraft) -> None:
        """Make a deed that those who say it would do on a condition their threat: گفت که اگر حمله شود، ارتش حمله
        می‌کند; what those in power would have done: گفتند اگر سر باز زنند، بازداشت خواهند شد; and the blows that they
        say they will deal, on a condition or without: گفتند که کشتی‌ها را خواهند زد."""
        clause = self.work.clauses[event.clause]
        governor = self.whose.governor(clause) if event.type in MODES and event.aspect in NOT_YET else None
        if governor is None or clause.verb is None or clause.relation == "relative" or clause.verb.tense not in AHEAD:
            return
        said = self.work.statements[governor]
        if said.clause == event.clause or not self._is_theirs(event, clause, said):
            return
        refused = self._condition(clause)
        if event.type not in ON_ANY and event.actors and (refused is None or not _negated(refused)):
            return
        telling = self.work.clauses[said.clause]
        first = self.work.text.sentences[clause.sentence].first
        since = telling.first if telling.sentence == clause.sentence and telling.first < clause.first else first
        vowed = event.type == "ASSAULT" and bool(event.actors) and not event.noun and clause.verb.tense == "future"
        if vowed or hangs(self.work, clause, since):
            told = (event.type, event.mode)
            finer = finer_mode(event.type, event.mode, self.work.lex.frames.get(event.entry)) or MODES[event.type]
            mode = "arrest" if told == CONVICTED else finer
            done_to = self._done_to(event, clause, said.speakers)
            event.recipients = done_to or self._warned(refused, said.speakers) or self._told(said)
            self._threaten(event, mode, said.speakers)
            event.time, event.says = said.time, True

    def _done_to(self, event: EventDraft, clause: Clause, speakers: list[int]) -> list[int]:
        """Whom it would be done to, who is none of those who say so: گفت امریکا توان *سوریه* را تضعیف خواهد کرد."""
        own = sides(speakers, self.work.who)
        if own.isdisjoint(sides(event.recipients, self.work.who)):
            return event.recipients
        objects = self.deeds.behind.actors([p for p in clause.phrases if p.ra])
        return [a for a in objects if own.isdisjoint(sides([a], self.work.who))]

    def _told(self, said: StatementDraft) -> list[int]:
        """To whom it was said: *به زنان* گفته‌اند که اگر تنها بیرون شوند، زندانی می‌شوند; but for who only hears of it:
        به *خبرنگاران* گفت که حمله خواهد کرد."""
        args, telling = self.work.args, self.work.clauses[said.clause]
        told = (a for p in args.after(telling, "به") for a in args.actors_of(p))
        return [a for a in told if HEARING.isdisjoint(self.work.who.actors[a].sectors)]

    def _is_theirs(self, event: EventDraft, clause: Clause, said: StatementDraft) -> bool:
        """Whether those who speak would do it, or, where nobody is named, have it done by their power."""
        speakers = said.speakers
        own = sides(speakers, self.work.who)
        if event.actors:
            if event.noun and not set(event.actors) & set(self.work.args.subject(clause)[0]):
                return False
            return bool(sides(event.actors, self.work.who) & own)
        frame = self.work.lex.frames.get(event.entry)
        out = finer_mode(event.type, event.mode, frame) == EXPEL and bool(event.recipients)
        if frame is not None and out and set(event.recipients) <= set(self._told(said)):
            return True
        if frame is None or not any(holds_power(s, self.work) for s in speakers):
            return False
        if sides(event.recipients, self.work.who) & own:
            return False
        if event.type == "ASSAULT":
            return frame.toll not in HARMED and bool(event.mode)
        return (event.type, event.mode) in ENFORCED

    def _threaten(self, event: EventDraft, mode: str, actors: list[int]) -> None:
        event.type, event.mode, event.aspect, event.verb_en = "THREATEN", mode, "asserted", ""
        event.actors, event.sources = list(actors), []
        event.places, event.tolls = [], []
        event.recipients = [r for r in event.recipients if r not in event.actors]
        event.why.append("those who say it would do it on a condition")

    def _condition(self, clause: Clause) -> Clause | None:
        """The condition that a clause follows: گفت *اگر نروند*، …."""
        before = self.work.previous(clause)
        if before is None or before.relation != "condition" or before.sentence != clause.sentence:
            return None
        return before if before.first < clause.first else None

    def _warned(self, condition: Clause | None, speakers: list[int]) -> list[int]:
        """Who would have to do something, where the condition names them."""
        if condition is None or self.work.args.own_subject(condition) is None:
            return []
        subject, how = self.work.args.subject(condition)
        passive = any(m.pattern.passive for m in self.work.readings[condition.index].predicates)
        passive = passive or (condition.verb is not None and condition.verb.passive)
        return [] if passive or how == "thing" else [a for a in subject if a not in speakers]

    # -- without a frame -----------------------------------------------------------------------------------------
    def _unless(self, clause: Clause, verb: VerbGroup) -> list[EventDraft]:
        """What those who say it do unless something is done, whatever it is: گفتند اگر مزد ندهند، از گزینه‌های دیگر کار
        می‌گیریم; a promise of that kind is no promise."""
        condition = self._condition(clause) if verb.lemma not in STATES else None
        if condition is None or self.work.is_a(verb.first - 1, "endurance"):
            return []  # اگر مردم گرسنه باشند، *دوام* نمی‌آوریم
        wrongs = not _negated(condition)
        governor = self.whose.governor(clause) if not clause.modal else None
        struck = verb.passive and hits_back(self.work, clause)
        if governor is None or clause.relation == "relative" or (verb.passive and not struck):
            return []
        said = self.work.statements[governor]
        if wrongs and not self._is_wrong(condition, said.speakers) and not self._is_answered(clause, condition):
            return []
        told = self._events.get(clause.index, [])
        promised = [e for e in told if e.rule == PROMISE]
        for event in promised:
            self._threaten(event, "", said.speakers)
            event.recipients = self._warned(condition, said.speakers)
        threatens = wrongs or any(e.type == "THREATEN" for e in self._events.get(said.clause, ()))
        if told or threatens or self.work.readings[clause.index].predicates:
            return []  # تهدید کرد که اگر …، آن را دوباره خواهد گرفت: told already
        if not (struck or self._is_by(clause, said)):
            return []
        return [self._draft(clause, said.speakers, self._warned(condition, said.speakers), [governor])]

    def _is_wrong(self, condition: Clause, speakers: list[int]) -> bool:
        """Whether others harm somebody or go on as before by a condition: اگر امریکا *به این راه ادامه دهد*, …."""
        if not self._warned(condition, speakers) or condition.verb is None:
            return False
        harms = any(m.pattern.target.type in HARMFUL for m in self.work.readings[condition.index].predicates)
        return harms or self.work.text.keys[condition.verb.first - 1] == ON

    def _is_answered(self, clause: Clause, condition: Clause) -> bool:
        """Whether what is said is that an attack, told by whoever or nobody, gets an answer: اگر *حمله‌ای شود*، پاکستان
        *پاسخ آن* را خواهد داد."""
        assert clause.verb is not None
        if not self.work.holds(range(clause.first, clause.verb.last), "retorts"):
            return False
        text = self.work.text
        nouns = (self.work.lex.noun_at(text, h) for p in condition.phrases if not p.func for h in p.heads[:1])
        return any(noun is not None and noun[1].type in HARMFUL for noun in nouns)

    def _is_by(self, clause: Clause, said: StatementDraft) -> bool:
        """Whether those who say it do what a clause tells, the bare noun of whose verb is no subject: *کار* نمی‌کنند."""
        verb, own = clause.verb, self.work.args.own_subject(clause)
        assert verb is not None
        if verb.person in IN_FIRST_PERSON:
            return True
        if own is not None and not own.mentions and own.last == verb.first == own.first + 1:
            telling = self.work.clauses[said.clause].verb
            return telling is not None and telling.plural == verb.plural
        subject = self.deeds.subject_people(clause)[0]
        return bool(sides(subject, self.work.who) & sides(said.speakers, self.work.who))

    def _or_else(self, clause: Clause, verb: VerbGroup, asking: EventDraft | None) -> list[EventDraft]:
        """What those who ask for something do to others otherwise: پول خواسته‌اند *وگرنه او را می‌کشند*."""
        if asking is None or not asking.actors or verb.passive:
            return []
        same = self.work.clauses[asking.clause].sentence == clause.sentence and asking.clause != clause.index
        if not same or not any(self.work.key_is(at, "or_else") for at in range(clause.first - 1, verb.first)):
            return []
        if verb.lemma in STATES or self.work.args.own_subject(clause) is not None:
            return []
        for told in self._events.get(clause.index, ()):
            if told.type in MODES:
                self._threaten(told, MODES[told.type], asking.actors)
                told.recipients = [r for r in asking.recipients if r not in asking.actors]
        if self._events.get(clause.index):
            return []
        matches = self.work.readings[clause.index].predicates
        mode = next((MODES[m.pattern.target.type] for m in matches if m.pattern.target.type in MODES), "")
        event = self._draft(clause, asking.actors, list(asking.recipients), list(asking.statements))
        event.mode, event.sources, event.says = mode, list(asking.sources), False
        return [event]

    def _draft(self, clause: Clause, actors: list[int], recipients: list[int], statements: list[int]) -> EventDraft:
        time = self.work.statements[statements[0]].time if statements else None
        others = [r for r in recipients if r not in actors]
        return act_of_saying(clause, "THREATEN", "", "condition", list(actors), others, statements, time)


def _negated(condition: Clause) -> bool:
    return condition.verb is not None and condition.verb.negated
