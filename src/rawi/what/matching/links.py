"""Links between the clauses of a text that only what they say can mend: verbs left out, what is said and by whom."""

from __future__ import annotations

from rawi.clauses.antecedents import stands_meanwhile
from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.groups import MUST
from rawi.clauses.model import IN_FIRST_PERSON, Clause, Tense, VerbGroup
from rawi.clauses.verbs import BECOME
from rawi.clauses.words import COMMAS, THAT
from rawi.what.arguments.new_speakers import SHOW
from rawi.what.arguments.subjects import KILLING
from rawi.what.matching.fitting import ARREST
from rawi.what.work import Work
from rawi.who.reading import POINTING

_FRONTED = frozenset({"adverbial", "condition", "background"})
STATES = frozenset({"بودن", "داشتن"})
"""Verbs whose present tells how things stand."""
HIM_OR_HER = frozenset({"او", "وی"})
POSTURES = frozenset({"ایستادن", "نشستن", "ماندن", "خوابیدن"})
SAY = "speech:say"
ADDING = frozenset({"speech:add", "speech:go_on", SAY})
"""Verbs by which whoever spoke goes on."""
CONFESS, TO = ("speech:admit", "speech:accept"), "به"
PLAIN = frozenset({SAY, "speech:state", "speech:write", "speech:tell", "speech:report", "speech:announce"})
"""Verbs of saying that need what is said."""


HAVING_NO_PASSIVE = frozenset({"شدن", "گردیدن", "کردن", "نمودن", "رسیدن", "آمدن", "رفتن", "افتادن"})
"""Verbs whose participle is none of the passive: the light ones, and those of coming (به هلاکت *رسیده* و …)."""
AHEAD = "future"
TOLD_ON = (["present", "past", "past"], ["past", "present", "present"])
"""Tenses of the telling, of what is told, and of what goes on in it."""
NEEDED = MUST | {"must", "بایستن", "شایستن", ""}
"""What stands over the verb of what must be done, if anything does."""
INDICATIVE = frozenset({"present", "past", "imperfect", "perfect", "copula"})
"""Forms of a verb that tells how things are."""


class Links:
    """Mends the links of the clauses of one text."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def link(self) -> None:
        """Tie to the verbs of saying what they say; ``Work.readings`` is filled already."""
        self._link_bare_content()
        self._link_fronted()
        self._link_running_content()
        self._link_further_saying()
        self._link_further_deeds()
        self._link_content_before()
        self.work.has_content |= {
            c.parent for c in self.work.clauses if c.relation in ("content", "purpose") and c.parent is not None
        }

    def complete_elided(self) -> None:
        """A participle whose شدن stands in the next clause is passive: ۱۲ سرباز کشته و ۲۷ تن زخمی شده‌اند."""
        for clause in reversed(self.work.clauses):
            if clause.previous is None or clause.verb is None:
                continue
            before = self.work.clauses[clause.previous].verb
            if before is None or before.passive or not (clause.coordinate or self._lists(before)):
                continue
            if self._contrasts(clause):
                continue
            if not before.elided and not self._is_bare_noun(before):
                continue
            if clause.verb.lemma in ("شدن", "گردیدن") or clause.verb.passive:
                # The passive of a light verb is شدن itself: تجمع کرده و … را خواستار شده‌اند is active.
                light = before.lemma in HAVING_NO_PASSIVE
                active = light or self.work.is_a(before.first - 1, "suffered")  # یک تن جان *باخته* و سه تن زخمی شده‌اند
                becomes = self.work.key_is(clause.verb.first - 1, "done_by_becoming")  # هشدار *داده* و مدعی شده
                active = active or becomes
                before.passive = not active and not any(p.ra for p in self.work.clauses[clause.previous].phrases)
            elif self._is_suffered(before, clause) or self._are_killed(self.work.clauses[clause.previous]):
                before.passive = True
            lives_on = self.work.key_is(clause.verb.first - 1, "ways_of_living")
            before.tense, before.plural = _time_before(before, clause.verb, lives_on), clause.verb.plural
            ahead = clause.modal_aspect in ("future", "hypothetical") and not self.work.clauses[clause.previous].modal
            if ahead or (clause.relation == "adverbial" and clause.verb.tense == "subjunctive"):
                before.tense = "perfect"  # به روستا رسیده و تلاش دارند آنان را بگیرند, کمک *خواسته* و تا برسند، …

    def passivate_killed(self) -> None:
        """Who stands counted before کشته‌اند without an object has not killed: در این نبرد *سی سرباز* کشته‌اند."""
        for clause in self.work.clauses:
            verb = clause.verb
            whole = verb is not None and verb.tense == "perfect" and not verb.passive and not verb.elided
            if whole and verb is not None and self._are_killed(clause):
                verb.passive = True

    def _are_killed(self, clause: Clause) -> bool:
        """Whether the only people of a clause with کشته stand counted right before it: *ده سرباز* کشته و سه پوسته را
        تصرف کرده‌اند."""
        verb, bare = clause.verb, [p for p in clause.phrases if not p.func]
        if verb is None or verb.lemma != KILLING or len(bare) != 1 or self._have_object(clause):
            return False
        tokens, people = self.work.tokens, bare[0]
        counted = people.mentions and all(tokens[m.first].word.number is not None for m in people.mentions)
        return bool(counted) and people.last == verb.first

    def _is_suffered(self, before: VerbGroup, clause: Clause) -> bool:
        """Whether the killed stand in a list of tolls, or before those who were wounded: ده تن کشته، پنج تن زخمی و سه
        خانه از بین رفته است، یک تن کشته و چهار تن زخم برداشته‌اند."""
        assert clause.verb is not None
        assert clause.previous is not None
        harmed = clause.verb.first > 0 and self.work.key_is(clause.verb.first - 1, "suffered")
        listed = self._lists(before) or (before.lemma == KILLING and before.elided and harmed)
        first = self.work.clauses[clause.previous].previous
        if first is not None and self._is_bare_noun(before):
            killed = self.work.clauses[first].verb  # یک تن کشته، سه تن *بازداشت* و یک انبار نابود شده است
            listed = killed is not None and self._lists(killed)
        return listed and not self._have_object(clause, self.work.clauses[clause.previous])

    @staticmethod
    def _have_object(*clauses: Clause) -> bool:
        return any(p.ra for c in clauses for p in c.phrases)

    def _lists(self, verb: VerbGroup) -> bool:
        """Whether a participle before a comma is one of several tolls: ده تن کشته، پنج تن زخمی و سه تن بازداشت شدند."""
        listed = verb.elided and verb.lemma == KILLING and verb.last < len(self.work.tokens)
        return listed and self.work.text.keys[verb.last] in COMMAS

    def _is_bare_noun(self, verb: VerbGroup) -> bool:
        """Whether بازداشت before و is the noun whose verb comes later: بازداشت و به زندان منتقل شدند."""
        tokens = self.work.tokens
        after = tokens[verb.last].key if verb.last < len(tokens) else ""
        return verb.last == verb.first + 1 and tokens[verb.first].key == ARREST and after in ("و", "یا")

    def _contrasts(self, clause: Clause) -> bool:
        """Whether اما parts a clause from the one before: استعفا داده، اما استعفایش پذیرفته نشده است shares no verb."""
        assert clause.previous is not None
        verb = self.work.clauses[clause.previous].verb
        assert verb is not None
        return any(t.key in ("اما", "ولی", "بلکه") for t in self.work.tokens[verb.last : clause.first + 1])

    def _link_bare_content(self) -> None:
        """A clause that follows a verb of saying without که or و is what is said (گفتند نیروهای … کشتند)."""
        for clause in self.work.clauses:
            if clause.previous is None or clause.coordinate:
                continue
            before = self.work.clauses[clause.previous]
            if clause.relation == "content" and not self._within_said(clause, before):
                continue
            if before.fronted and self.work.text.keys[clause.first - 1] in COMMAS:
                continue  # اگر به حملات ادامه دهد، …: that clause hangs on this one
            if self.work.text.keys[clause.first - 1] == THAT and stands_meanwhile(before, self.work.text.keys):
                continue  # در حالی از امنیت سخن می‌گوید *که سه تن کشته شده‌اند*
            says = self.work.readings[before.index].speech is not None or self._foretells(before, clause)
            if says and before.sentence == clause.sentence:
                if clause.relation != "content" and is_wished(self.work, clause):
                    self.work.wished.setdefault(before.index, []).append(clause)
                clause.relation, clause.parent = "content", before.index

    def _foretells(self, before: Clause, clause: Clause) -> bool:
        """Whether right on a threat or promise follows what is threatened: تهدید کرد *به کشتی‌ها حمله می‌کند*."""
        if before.verb is None or before.verb.last != clause.first or clause.verb is None:
            return False
        told = [m.pattern.target for m in self.work.readings[before.index].predicates]
        later = clause.verb.tense in ("future", "present")
        return any(p.consequence or (p.content and later) for p in told)

    @staticmethod
    def _within_said(clause: Clause, before: Clause) -> bool:
        """Whether a clause follows right on a verb that is itself said: گفت که پولیس به او گفته است طالبان …."""
        if before.relation != "content" or before.parent != clause.parent or before.verb is None:
            return False
        return before.verb.last == clause.first

    def _link_fronted(self) -> None:
        """A subordinate clause right after a verb of saying opens what is said: می‌گوید پس از آنکه …، ارتش … گرفت."""
        opened: dict[int, int] = {}
        for clause in self.work.clauses:
            until = self._is_until(clause)
            if clause.relation not in _FRONTED and not until:
                self._go_on_after_until(clause, opened)
                continue
            if clause.parent is not None and self._opens_content(clause, self.work.clauses[clause.parent]):
                clause.relation = "condition" if until else clause.relation
                clause.fronted = clause.fronted or until
                opened[clause.index] = clause.parent
                if clause.relation != "condition":
                    clause.relation = "content"
                self.work.has_content.add(clause.parent)
            elif clause.previous in opened and clause.previous is not None:
                opened[clause.index] = opened[clause.previous]
                clause.relation, clause.parent = "content", opened[clause.previous]

    def _is_until(self, clause: Clause) -> bool:
        """Whether تا with a negated verb, before a comma, says until when: گفتند *تا او آزاد نشود*، برنمی‌گردند."""
        verb, keys = clause.verb, self.work.text.keys
        if clause.relation != "purpose" or verb is None or not verb.negated or verb.tense != "subjunctive":
            return False
        after = self.work.clauses[clause.index + 1] if clause.index + 1 < len(self.work.clauses) else None
        runs_on = after is not None and after.first == verb.last and after.relation == "main"
        return runs_on or (verb.last < len(keys) and keys[verb.last] in COMMAS)

    def _go_on_after_until(self, clause: Clause, opened: dict[int, int]) -> None:
        """Tie to who says it what follows such a clause, which opened what is said."""
        before = self.work.clauses[clause.index - 1] if clause.index - 1 in opened else None
        if before is None or before.relation != "condition" or clause.relation != "main" or before.verb is None:
            return
        if clause.sentence == before.sentence and clause.first - 1 <= before.verb.last:
            clause.relation, clause.parent, clause.coordinate = "content", opened[before.index], False
            clause.previous, opened[clause.index] = before.index, opened[before.index]

    def _opens_content(self, clause: Clause, above: Clause) -> bool:
        if above.verb is None or above.sentence != clause.sentence or not self._is_saying(above):
            return False
        between = self.work.tokens[above.verb.last : clause.first]
        return above.verb.last <= clause.first and not any(t.key in ("،", ",", "؛", ".") for t in between)

    def _link_running_content(self) -> None:
        """What is said runs on over و, commas and اما until somebody says again (گفت که … گرفته‌اند، اما … نرسیدند)."""
        for clause in self.work.clauses:
            if clause.relation != "main" or clause.previous is None:
                continue
            before = self.work.clauses[clause.previous]
            if before.relation != "content" or before.sentence != clause.sentence or before.parent is None:
                continue
            above = self.work.clauses[before.parent]
            if not self._is_saying(above):
                continue
            within = self._shares_auxiliary(clause, before, above) or self._goes_on_in_past(clause, before, above)
            if clause.coordinate and self.work.args.own_subject(clause) is None:
                within = within or self._goes_on_within(clause, before, above)
            if within or not self._is_saying(clause):
                clause.relation, clause.parent = "content", before.parent

    def _link_further_saying(self) -> None:
        """A verb of saying joined to the content of another, with no subject of its own, goes on for the same speaker:
        it stands beside the first verb of saying, not inside what that one says (گفت که … و افزود که …). A plural verb
        after a singular one is the plural subject's inside (خبر داد که پرستاران تجمع کرده و … خواستار شده‌اند)."""
        for clause in self.work.clauses:
            if clause.relation != "content" or not clause.coordinate or clause.parent is None or clause.quoted:
                continue
            above = self._above_states(clause, self.work.clauses[clause.parent])
            before = self.work.clauses[clause.previous] if clause.previous is not None else above
            if self._goes_on_within(clause, before, above):
                continue
            if (
                self._is_saying(clause)
                and self._is_saying(above)
                and self.work.args.own_subject(clause) is None
                and not (clause.verb and above.verb and clause.verb.plural and not above.verb.plural)
            ):
                clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index

    def _link_further_deeds(self) -> None:
        """What whoever speaks does besides, in the singular behind a plural that is others' alone, stands beside what
        he says: مانیلا گفت که سه ملوان زخمی شدند *و سفیر چین را احضار کرد*."""
        for clause in self.work.clauses:
            verb, at = clause.verb, clause.previous
            if clause.relation != "content" or not clause.coordinate or at is None or clause.parent is None:
                continue
            before, above = self.work.clauses[at], self.work.clauses[clause.parent]
            acts = verb is not None and verb.person == "3s" and not verb.passive and not clause.quoted
            if not acts or verb is None or above.verb is None or verb.lemma in BECOME or verb.tense != above.verb.tense:
                continue
            if above.verb.person == "3s" and self._are_others(before) and self.work.args.own_subject(clause) is None:
                clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index

    def _are_others(self, before: Clause) -> bool:
        """Whether people, with a verb in the plural, are who a clause of what is said is about."""
        if before.relation != "content" or before.verb is None or before.verb.person != "3p":
            return False
        subject = self.work.args.own_subject(before)
        return subject is not None and bool(subject.mentions) and subject.mentions[0].first == subject.first

    def _goes_on_within(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether a verb of saying joined to what is said goes on about whoever that is about, or tells what is yet to
        be said: گفت که این کار جنگ است و به آن *پاسخ داده خواهد شد*."""
        yet = clause.verb is not None and above.verb is not None and clause.verb.tense == AHEAD != above.verb.tense
        if yet and before.parent == above.index and self._is_saying(above) and above.relation != "content":
            return True
        if self._befalls(clause) or self._shares_auxiliary(clause, before, above):
            return True
        if self._goes_on_about(clause, before, above) or self._goes_on_in_past(clause, before, above):
            return True
        if self._owns_up(clause, before):
            return True
        return self._is_of_participle(clause, before, above) or self._is_no_outlets(clause, before, above)

    def _is_no_outlets(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether what is joined to the meeting or deed that is told of is no word of who tells of it: an outlet thanks
        and asks nobody (*باختر* گزارش داد که ملا برادر با سفیر دیدار کرد و *از او تشکر کرد*), and who met somebody
        asks him (سخنگو گفت رئیس‌جمهور با معترضان دیدار کرد و *از آنان خواست* …)."""
        speech = self.work.readings[clause.index].speech
        if speech is not None and speech.pattern.entry in PLAIN | ADDING:
            return False
        if before.relation != "content" or self.work.args.own_subject(before) is None:
            return False
        speaker = self.work.args.own_subject(above)
        if speaker is not None and speaker.mentions and all(m.kind == "outlet" for m in speaker.mentions):
            return True
        met = any(m.pattern.target.type == "CONSULT" for m in self.work.readings[before.index].predicates)
        return met and not self._is_in_tense_of(clause, before, above)

    def _goes_on_about(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether another who was just said to say or judge something goes on: گفت که یونیسف رویداد را تکان‌دهنده
        خواند و خواستار … شد; but one adds (افزود) to what one says oneself."""
        if before.relation != "content" or before.quoted or not self._is_saying(before):
            return False
        if self._is_in_tense_of(clause, before, above) or self._judges(before):
            return False
        return not self._adds(clause) and self.work.args.own_subject(before) is not None

    def _adds(self, clause: Clause) -> bool:
        """Whether a verb is one of adding, as one does to what one says oneself."""
        speech = self.work.readings[clause.index].speech
        return speech is not None and speech.pattern.entry in ADDING

    def _says(self, clause: Clause) -> bool:
        """Whether a verb is گفتن."""
        speech = self.work.readings[clause.index].speech
        return speech is not None and speech.pattern.entry == SAY

    def _judges(self, clause: Clause) -> bool:
        """Whether what a clause tells is a saying only of whoever says it: *گفت که پاکستان حریم را نقض کرده* و …."""
        reading = self.work.readings[clause.index]
        return reading.speech is None and all("speaker" in m.pattern.target.actor for m in reading.predicates)

    @staticmethod
    def _is_in_tense_of(clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether a verb is in the tense of the saying above and not in that of what is said, so that who said that
        goes on: *گفت* که روسیه آماده است و غرب را *متهم کرد*."""
        verbs = (above.verb, before.verb, clause.verb)
        over, said, own = (verb.tense if verb is not None else "" for verb in verbs)
        return over == own == "past" and said in ("present", "perfect", "future")

    def _is_of_participle(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether a clause is what the participle before it leads to (گفت که وزیر او را دیده و از او *خواست* …; گفت که
        وزیر … را متجاوز و … را تجاوز *خواند*: both have one verb), not what who said that goes on to say: گفت که
        پاکستان پیمان را شکسته و *هشدار داد* که …, و *این کار* را محکوم کرد."""
        if before.verb is None or not before.verb.elided:
            return False
        if before.verb.first == before.verb.last:
            return not before.quoted
        if before.verb.passive or before.verb.lemma in BECOME or self._contrasts(clause):
            return False  # گفت که مظنون بازداشت شده، اما … را رد کرد
        if self._adds(clause) and not self._says(clause):
            return False  # گفت که امارات هدف بوده و *افزود*
        if above.verb is None or above.verb.tense != "past":
            return True
        verb, keys = clause.verb, self.work.text.keys
        if verb is None or verb.tense != "past":
            return True
        if any(keys[p.last - 1] in HIM_OR_HER for p in clause.phrases if p.func):
            return True
        said = (verb.last < len(keys) and keys[verb.last] == THAT) or self._says(clause)
        pointed = any(p.ra and keys[p.first] in POINTING for p in clause.phrases)
        asked = any(m.pattern.target.type == "REQUEST" for m in self.work.readings[clause.index].predicates)
        return not (said or pointed or asked)

    def _goes_on_in_past(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether whoever or whatever is told of goes on in the tense told in, which is not that of telling: می‌گوید که
        پولیس آمد و او را *تهدید کرد*, گفت که جنگ اقتصاد را ناتوان می‌کند و صلح را *تهدید می‌کند*."""
        verbs, speech = (above.verb, before.verb, clause.verb), self.work.readings[clause.index].speech
        tenses = [verb.tense for verb in verbs if verb is not None]
        plain = speech is not None and speech.pattern.entry in PLAIN | ADDING
        own = clause.verb is not None and clause.verb.person in IN_FIRST_PERSON
        told = tenses in TOLD_ON and not own and before.relation == "content"
        return told and not plain and self.work.args.own_subject(before) is not None

    def _owns_up(self, clause: Clause, before: Clause) -> bool:
        """Whether whoever is told of goes on, who confesses a deed: می‌گوید این مرد دزد است و به قتل *اعتراف کرده
        است*."""
        speech = self.work.readings[clause.index].speech
        if speech is None or speech.pattern.entry not in CONFESS or before.relation != "content":
            return False
        whom, keys = self.work.args.own_subject(before), self.work.text.keys
        owned = any(p.func.startswith(TO) or (p.ra and keys[p.last - 1] in REFLEXIVES) for p in clause.phrases)
        return whom is not None and owned

    def _befalls(self, clause: Clause) -> bool:
        """Whether what would be saying befalls whoever goes on: گفت که راننده دستگیر و به دادسرا *معرفی شد*."""
        speech = self.work.readings[clause.index].speech
        return speech is not None and speech.pattern.passive

    def _above_states(self, clause: Clause, above: Clause) -> Clause:
        """The clause of saying above what something is: تأکید کرد سیاست ما این است که … و هشدار داد که …"""
        verb = clause.verb
        while above.relation == "content" and above.parent is not None and verb is not None and verb.tense == "past":
            if above.verb is None or above.verb.lemma != "بودن" or self._is_saying(above):
                break
            above = self.work.clauses[above.parent]
        return above

    def _shares_auxiliary(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether a deed told by saying shares its auxiliary with the content before it, under a verb of another tense:
        گفت که پیشنهاد را نپذیرفته و طرحی ارائه کرده است; so does what somebody says whom something befell: گفت که مظنون
        گرفتار شده و *گفته است* که …."""
        verb, first = clause.verb, before.verb
        if verb is None or first is None or above.verb is None:
            return False
        if self.work.readings[clause.index].speech is not None and not self._is_taken(before):
            return False
        bare = first.tense == verb.tense == "perfect" != above.verb.tense and first.plural == verb.plural
        forms = self.work.tokens[first.last - 1].word.verbs
        return bare and before.relation == "content" and bool(forms) and forms[0].form == "participle"

    def _is_taken(self, clause: Clause) -> bool:
        """Whether a clause tells what befell somebody: *مظنون گرفتار شده* و …."""
        whom, verb = self.work.args.own_subject(clause), clause.verb
        befell = verb is not None and (verb.passive or verb.lemma in BECOME)
        return befell and whom is not None and any(m.kind in ("person", "people") for m in whom.mentions[:1])

    def _link_content_before(self) -> None:
        """What stands before a comma and who says it is what they say: سه سرباز کشته شده‌اند، وزارت دفاع اعلام کرد."""
        saying = {c.parent for c in self.work.clauses if c.relation in ("content", "purpose")}
        told: dict[int, list[Clause]] = {}
        for clause in self.work.clauses:
            before = told.setdefault(clause.sentence, [])
            follows = bool(before) and clause.relation == "main" and clause.index not in saying
            if follows and self._follows_content(clause, before, saying):
                for said in before:
                    said.relation, said.parent = "content", clause.index
            if clause.relation == "main":
                before.append(clause)

    def _follows_content(self, clause: Clause, before: list[Clause], saying: set[int | None]) -> bool:
        """Whether a clause at its sentence's end only tells who says what stands before it."""
        speech, keys = self.work.readings[clause.index].speech, self.work.text.keys
        mark = keys[clause.first - 1] if clause.first else ""
        if speech is None or speech.pattern.entry not in PLAIN:
            return False
        if not (mark == "؛" or (mark in COMMAS and not clause.coordinate)):
            return False
        if any(self._speaks_on(c, saying) for c in before):
            return False
        this = [p for p in clause.phrases if p.ra and keys[p.first : p.last] == ["این"]]
        if any((p.ra and p not in this) or p.func not in ("", "به", "در", "با") for p in clause.phrases):
            return False  # … از موضوع خبر داد tells of something else
        verb, last = clause.verb, self.work.text.sentences[clause.sentence].last
        ends = verb is not None and not any(t.word.kind == "word" for t in self.work.tokens[verb.last : last])
        return ends and self.work.args.own_subject(clause) is not None

    def _is_saying(self, clause: Clause) -> bool:
        """Whether a clause tells that somebody says; what may *show* something does other things as well, without که
        behind it (گفت که مردی شلیک کرد و سه تن را *به قتل رساند*)."""
        reading, verb = self.work.readings[clause.index], clause.verb
        says = reading.speech is not None
        if reading.speech is not None and reading.speech.pattern.entry == SHOW and verb is not None:
            says = verb.last < len(self.work.tokens) and self.work.text.keys[verb.last] == THAT
        return says or any(m.pattern.target.says for m in reading.predicates)

    def _speaks_on(self, clause: Clause, saying: set[int | None]) -> bool:
        """Whether a clause says something of its own; who only condemns or threatens somebody, another may tell of."""
        speech = self.work.readings[clause.index].speech
        plain = speech is not None and speech.pattern.entry in PLAIN
        return self._is_saying(clause) and (plain or clause.index in saying or not any(p.ra for p in clause.phrases))


def is_wished(work: Work, clause: Clause) -> bool:
    """Whether a clause tells what somebody would have done: in the subjunctive, not as what can, may or is to be
    (تأکید کرد که این طرح می‌تواند به مردم کمک کند)."""
    verb = clause.verb
    if verb is None or verb.tense != "subjunctive":
        return False
    if clause.modal in NEEDED:
        return True
    before = work.tokens[clause.first : verb.first]
    return not any(form.form in INDICATIVE for token in before for form in token.word.verbs)


def _time_before(participle: VerbGroup, verb: VerbGroup, lives_on: bool) -> Tense:
    """The tense of a participle joined to a verb: the verb's, but what a state follows is over (بازداشت شده و در زندان
    است, آزاد شده و در سفارت *به سر می‌برد*), if it is no posture, which goes on (در کنار آنان ایستاده و متعهد است)."""
    state = verb.lemma in STATES or lives_on
    over = verb.tense == "present" and state and participle.lemma not in POSTURES
    return "perfect" if over else verb.tense
