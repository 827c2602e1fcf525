"""Threats made by warnings whose consequence those who warn would bring about; for conditions see `conditions`.

A warning of what others or nobody would do is none (commissives in Searle, "A classification of illocutionary acts",
Language in Society 5, 1976; PLOVER's THREATEN).
"""

from __future__ import annotations

from collections.abc import Iterator

from rawi.clauses.groups import SAYING
from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.record import STATE_KINDS
from rawi.what.attribution.authority import FORCING, RIGHTS, WATCHERS
from rawi.what.attribution.whose import WhoseWord
from rawi.what.events.verbs import Deeds
from rawi.what.matching.standing import HINDRANCE
from rawi.what.model import EventDraft
from rawi.what.patterns import Match
from rawi.what.roots import root
from rawi.what.sides import sides
from rawi.what.speech_acts.conditions import AHEAD, MODES, finer_mode, hangs
from rawi.what.speech_acts.implied import STATES
from rawi.what.speech_acts.vows import hits_back
from rawi.what.work import Work

FATES = STATES - {"بودن", "ماندن"}
"""Verbs whose subjunctive bids nobody: هوشیار *باشند* does."""
ABOUT = "درباره"
FORCES = frozenset({"MIL", "COP"})
"""Sectors of forces that news calls only that: ارتش, پولیس."""
BODY = "body: "
"""Before a word of a body's name, which alone may stand for it."""
SERVING = FORCES | {"GOV"}
POWER = frozenset({"power", "official"})
ARMS = frozenset({"organization", "people"})


class Threats:
    """Turns the warnings of one text into threats."""

    def __init__(self, work: Work, deeds: Deeds, whose: WhoseWord) -> None:
        self.work, self.deeds, self.whose = work, deeds, whose
        self._governed: dict[int, list[Clause]] = {}
        self._doers: dict[int, list[int]] = {}

    def settle(self) -> None:
        """Turn warnings into threats where those who warn, or nobody named, would bring the consequence about."""
        threatened: dict[int, list[EventDraft]] = {}
        for event in self.work.events:
            predicate = self.work.lex.frames.get(event.entry)
            if predicate is not None and predicate.about and self._is_about(event):
                event.type, event.mode, event.recipients, event.verb_en = "ACCUSE", predicate.about, [], ""
            if predicate is None or not predicate.consequence:
                continue
            content, warners = self._content(event), self._side(event)
            told = dict(self._consequences(event, content, warners))
            answer = next((c.index for c in content if self._answers(c, warners)), None)
            if answer is not None and not told.get(answer):
                told[answer] = "violence"
            if not told and event.type == "ACCUSE" and self._bids(event):
                event.type, event.mode, event.verb_en = "REQUEST", self._bidden_mode(event), ""
            if told:
                event.recipients = event.recipients or self._threatened(told, event) or self._warned(told, event)
                event.type, event.mode, event.verb_en = "THREATEN", next(iter(told.values())), ""
                event.why.append("a consequence is told in what it warns of")
            for clause in told:
                threatened.setdefault(clause, []).append(event)
        for event in self.work.events:
            if event.type == "THREATEN" and event.recipients:
                event.recipients = self._but_own_state(event)
        self.work.events = [e for e in self.work.events if all(e is t for t in threatened.get(e.clause, ()))]

    def _but_own_state(self, event: EventDraft) -> list[int]:
        """Whom a threat is to but the state that speaks: وزیر دفاع *سودان* گفت حمله به *سودان* پاسخ خواهد داشت."""
        states = [r for r in event.recipients if self.work.who.actors[r].kind in STATE_KINDS]
        own = self._side(event) if states else set()
        return [r for r in event.recipients if r not in states or self.work.who.actors[r].country not in own]

    def _is_about(self, event: EventDraft) -> bool:
        """Whether somebody warns of what goes on, and threatens nobody: *نسبت به* سرکوب مردم هشدار داد."""
        return any(p.func == ABOUT for p in self.work.clauses[event.clause].phrases)

    # -- warnings ------------------------------------------------------------------------------------------------
    def _bidden_mode(self, event: EventDraft) -> str:
        forbidden = any(c.verb is not None and c.verb.negated for c in self._wished(event))
        return "" if forbidden else self.deeds.asked_mode(self.work.clauses[event.clause])

    def _bids(self, event: EventDraft) -> bool:
        """Whether a warning tells others what to do: هشدار داد که خانه‌های خود را ترک کنند."""
        wished = next((c for c in self._wished(event) if not c.modal), None)
        if wished is None or wished.verb is None or wished.verb.lemma in FATES or wished.first < event.last:
            return False
        subject, how = self.work.args.subject(wished)
        own = self.work.args.own_subject(wished)
        if own is not None and not own.mentions and own.last == wished.verb.first == own.first + 1:
            own, how = None, ""  # از این راه *عبور* نکنند: the verb's own noun
        if wished.verb.person == "3s":  # به واشنگتن هشدار داد *از این کار دست بردارد*
            return own is None and bool(event.recipients)
        others = wished.verb.person == "3p" and how != "thing"
        return others and bool(event.recipients or set(subject) - set(event.actors) or self._addresses(event, own))

    def _wished(self, event: EventDraft) -> list[Clause]:
        """The clauses in the subjunctive that complete a warning, with که or without."""
        wished = self.work.wished.get(event.clause)
        statement = self.work.statement_of.get(event.clause)
        if wished is not None or statement is None:
            return wished or []
        told = (c for c in self._of_statement(statement) if c.parent == event.clause and c.relation == "content")
        return [c for c in told if c.verb is not None and c.verb.tense == "subjunctive"][:1]

    def _addresses(self, event: EventDraft, own: Phrase | None) -> bool:
        """Whether one alone warns several that no list knows: به کشتی‌ها هشدار داد که نزدیک نشوند."""
        verb = self.work.clauses[event.clause].verb
        return own is None and verb is not None and not verb.plural and bool(self._told(event))

    def _told(self, event: EventDraft) -> list[Phrase]:
        return [p for p in self.work.clauses[event.clause].phrases if p.func == "به" and p.last <= event.last]

    def _of_statement(self, number: int) -> list[Clause]:
        """The clauses that rest on a statement."""
        if not self._governed:
            for clause in self.work.clauses:
                governor = self.whose.governor(clause)
                if governor is not None:
                    self._governed.setdefault(governor, []).append(clause)
        return self._governed.get(number, [])

    def _threatened(self, told: dict[int, str], event: EventDraft) -> list[int]:
        """Whom the consequences would befall: تهدید کرد که بر کانادا تعرفه وضع می‌کند."""
        for number in told:
            clause = self.work.clauses[number]
            for match in self.work.readings[number].predicates:
                found = [a for a in self.deeds.recipients(clause, match) if a not in event.actors]
                if found:
                    return found
        return []

    def _warned(self, told: dict[int, str], event: EventDraft) -> list[int]:
        """Who is warned of what follows if they go on: هشدار داد که *اگر طالبان* آنان را رها نکنند، …, در صورت ادامهٔ
        حملات *طالبان* …."""
        named = self.deeds.elsewhere.threatened(self.work.clauses[event.clause])
        named = named or self.deeds.elsewhere.answered(self.work.clauses[event.clause])
        for number in () if named else told:
            named = named or self.deeds.elsewhere.of_condition(self.work.clauses[number])
        return [a for a in named if a not in event.actors]

    def _consequences(
        self, event: EventDraft, content: list[Clause], warners: set[int | str]
    ) -> Iterator[tuple[int, str]]:
        """Clauses of what is warned of that tell what the warners would do, with the mode of the threat."""
        work = self.work
        for clause in content:
            assert clause.verb is not None
            matches = work.readings[clause.index].predicates
            if clause.verb.tense in ("perfect", "subjunctive"):
                matches = [m for m in matches if self._is_their_threat(clause, m, warners)]
            for match in matches:
                if match.pattern.target.type == "THREATEN":
                    thing = self.deeds.subject_people(clause)[1] == "thing" or self.deeds.untold.is_danger(clause)
                    endangers = clause.verb.tense != "future" and thing  # این محدودیت جان مردم را تهدید می‌کند
                    if not (endangers or self._is_others(clause, match, event, warners)):
                        yield clause.index, match.pattern.target.mode  # told as a threat, whoever is named
                    continue
                mode = _mode(match.pattern.target)
                theirs = self._is_theirs(clause, match, warners) and not self._watch(event)
                told = event.type == "THREATEN" and clause.verb.tense == "future"  # تهدید کرد که *ناتو* می‌زند
                if mode is not None and (theirs or told or self._follows_refusal(clause, match)):
                    yield clause.index, mode
            if not matches and self._is_agentive(clause, event.last) and self._does(clause, warners):
                yield clause.index, ""  # what they will do is told as a harm, whatever it is

    def _content(self, event: EventDraft) -> list[Clause]:
        """The clauses of what somebody warns of that tell nothing past."""
        statement = self.work.statement_of.get(event.clause)
        said = self._warned_of(event) if statement is None else self._said(event, statement)
        return [c for c in said if c.verb is not None and c.first >= event.last and c.verb.tense != "past"]

    def _answers(self, clause: Clause, warners: set[int | str]) -> bool:
        """Whether a clause tells of a blow to come: هشدار داد که هر حمله *پاسخ تند خواهد داشت*; not of others who deal
        it: هشدار داد که *روسیه* پاسخ سختی خواهد داد."""
        assert clause.verb is not None
        if clause.relation == "condition" or clause.verb.negated:
            return False
        if self._is_met(clause, warners):
            return True
        if clause.verb.tense not in AHEAD or not hits_back(self.work, clause):
            return False
        subject, how = self.deeds.subject_people(clause)
        return not subject or how in ("thing", "first person") or self._are_theirs(subject, warners)

    def _is_met(self, clause: Clause, warners: set[int | str]) -> bool:
        """Whether what is done will meet with an answer of those who warn: هشدار داد که حمله *با پاسخ ایران* همراه
        خواهد شد."""
        answers = [p for p in clause.phrases if p.func == "با" and self.work.lemma_is(p.first, "retorts")]
        return any(m.actor is not None and self._are_theirs([m.actor], warners) for p in answers for m in p.mentions)

    def _side(self, event: EventDraft) -> set[int | str]:
        """The sides of those who warn, and the state or force whose officer or mouthpiece one is: سخنگوی *نیروهای مسلح
        یمن*, فرماندهٔ *پلیس* کرمان."""
        who, found = self.work.who, sides(event.actors, self.work.who)
        for draft in (who.actors[a] for a in event.actors):
            found.update(s for s in draft.sectors if s in FORCES)
            names = [r.organization.split() for r in draft.roles if r.organization]
            found.update(BODY + word for words in names for word in (words[0], words[-1]))
            if not SERVING.isdisjoint(draft.sectors):
                found.update(r.country for r in draft.roles if r.country)
        return found

    def _are_theirs(self, doers: list[int], warners: set[int | str]) -> bool:
        """Whether those who would do something are of the side of those who warn, or their force: *پلیس* به آنان مجال
        نخواهد داد."""
        actors = self.work.who.actors
        forces = {s for a in doers if not actors[a].country and actors[a].kind in ARMS for s in actors[a].sectors}
        bodies = {BODY + actors[a].name for a in doers if actors[a].kind == "organization"}  # رئیس ولسی *جرگه*
        return bool((sides(doers, self.work.who) | forces & FORCES | bodies) & warners)

    def _said(self, event: EventDraft, statement: int) -> list[Clause]:
        """The clauses that a warning's content stands in: its own, or those of the verb of saying that goes on with it:
        هشدار داده *و گفته است که* جواز آنان لغو خواهد شد."""
        said, after = self._of_statement(statement), event.clause + 1
        following = self.work.clauses[after] if after < len(self.work.clauses) else None
        number = self.work.statement_of.get(after)
        if said or number is None or following is None or following.previous != event.clause:
            return said
        goes_on = following.coordinate and following.verb is not None and following.verb.lemma in SAYING
        return self._of_statement(number) if goes_on else said

    def _warned_of(self, event: EventDraft) -> list[Clause]:
        """What those are warned of who are warned by nobody named: به خانواده هشدار داده‌اند که او بازداشت می‌شود."""
        if event.actors or not event.recipients:
            return []
        return [c for c in self.work.clauses if c.parent == event.clause and c.relation == "content"]

    def _is_their_threat(self, clause: Clause, match: Match[Predicate], warners: set[int | str]) -> bool:
        """Whether what the warners have done, or would do, is itself a threat: حق پاسخ را برای خود نگه داشته است."""
        return match.pattern.target.type == "THREATEN" and self._does(clause, warners)

    def _is_agentive(self, clause: Clause, since: int) -> bool:
        """Whether a clause tells what somebody will do, or does on a condition."""
        assert clause.verb is not None
        ahead = clause.verb.tense == "future" or (clause.verb.tense == "present" and hangs(self.work, clause, since))
        hinders = HINDRANCE in self.work.text.keys[clause.first : clause.verb.first]  # *مانع* این کار خواهد شد
        return ahead and (clause.verb.lemma not in STATES or hinders)

    @staticmethod
    def _in_their_power(clause: Clause, match: Match[Predicate]) -> bool:
        """What is undergone by power (will be arrested, tried, banned): who warns of it can do it. To be killed can be
        anybody's deed."""
        frame = match.pattern.target
        undergone = "subj" in frame.recipient and "subj" not in frame.actor
        return (undergone or _is_passive(clause, match)) and frame.type != "ASSAULT"

    def _follows_refusal(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether something is said to be cut off or shut if others do not do what they should: هشدار داد که *اگر این
        فرمان را لغو نکنند*، کمک‌ها قطع خواهد شد."""
        target, at = match.pattern.target, clause.previous
        before = self.work.clauses[at] if at is not None else None
        if before is None or before.verb is None or before.relation != "condition" or not before.verb.negated:
            return False
        undergone = "subj" not in target.actor and target.type in ("SANCTION", "COERCE")
        return undergone and before.sentence == clause.sentence and self.deeds.subject_people(before)[1] != "thing"

    def _is_others(self, clause: Clause, match: Match[Predicate], event: EventDraft, warners: set[int | str]) -> bool:
        """Whether others would do it: another state (زلنسکی هشدار داد که *روسیه* پاسخ سختی خواهد داد), or anybody but
        those who warn and have no power to (یونیسف هشدار داد که حملات ادامه خواهد یافت)."""
        frame, actors = match.pattern.target, self.work.who.actors
        if self._watch(event) and not POWER.isdisjoint(frame.by) and not self.deeds.fits(clause, frame, event.actors):
            return True
        if "subj" in frame.recipient:
            return False  # نیروهای آمریکایی در امان نخواهند بود
        own = self.work.args.own_subject(clause)
        named = [m.actor for m in own.mentions if m.actor is not None] if own is not None else []
        known = all(actors[a].country or actors[a].kind == "person" for a in event.actors)
        states = known and bool(named) and all(actors[a].country for a in named)
        return states and sides(named, self.work.who).isdisjoint(warners)

    def _watch(self, event: EventDraft) -> bool:
        """Whether those who warn only see what others do: an agency of the UN, human rights groups, outlets."""
        actors, who = [self.work.who.actors[a] for a in event.actors], self.work.who
        sectors = {s for a in event.actors for s in (*who.actors[a].sectors, *who.actors[root(a, who)].sectors)}
        named = any(RIGHTS in draft.name for draft in actors)
        return bool(actors) and (named or not WATCHERS.isdisjoint(sectors)) and FORCING.isdisjoint(sectors)

    def _does(self, clause: Clause, warners: set[int | str]) -> bool:
        subject, how = self.deeds.subject_people(clause)
        return how == "first person" or self._are_theirs(subject, warners)

    def _is_theirs(self, clause: Clause, match: Match[Predicate], warners: set[int | str]) -> bool:
        """Whether those who warn would do it: who does a deed is known where it has been read, and whom it befalls is
        none of them (وزیر خارجهٔ اوکراین هشدار داد که شهرهای این کشور هدف موشک‌های *روسیه* قرار خواهد گرفت)."""
        if not self._doers:
            for event in self.work.events:
                self._doers.setdefault(event.clause, []).extend(event.actors if event.type in MODES else ())
        doers = self._doers.get(clause.index)
        if doers:
            return self._are_theirs(doers, warners)
        undergone = _is_passive(clause, match)
        return self._in_their_power(clause, match) or (not undergone and self._does(clause, warners))


def _is_passive(clause: Clause, match: Match[Predicate]) -> bool:
    return match.pattern.passive or (clause.verb is not None and clause.verb.passive)


def _mode(predicate: Predicate) -> str | None:
    """The mode of a threat by its consequence; None where that threatens nobody, as to be blamed does not."""
    finer = finer_mode(predicate.type, predicate.mode, predicate)
    return finer or (MODES.get(predicate.type) if predicate.type != "ACCUSE" else None)
