"""Frames that fit their clause but tell no deed between parties, as who and what stands in them shows."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.doers import MATTERS
from rawi.clauses.groups import HAVE_TO
from rawi.clauses.model import IN_FIRST_PERSON, Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.factuality.setting import WHATEVER
from rawi.what.lexicon import SPEAKER
from rawi.what.matching.standing import BE
from rawi.what.model import EventDraft
from rawi.what.patterns import Match
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.reading import POINTING

SELF, HANGED = "خود", "حلق"
WITH_OTHERS = frozenset({"CONSULT", "ASSAULT"})
OUGHT = HAVE_TO | {"شایستن"}
STANDS_OF_MANY = frozenset({"COERCE", "REJECT", "AGREE", "THREATEN"})
STANDING = frozenset({"present", "future"})
NATIONS = frozenset({"مردم", "ملت", "امت", "مسلمان", "مؤمن", "انسان", "جوان"})
ON = "ادامه"
GOING = "رفتن"
IN_OFFICE = frozenset({"GOV", "JUD", "LEG", "COP", "MIL", "UNO", "IGO", "NGO"})
LIVES = frozenset({"جان", "زندگی", "سلامت", "سلامتی", "حیات", "بقای"})
"""What dangers threaten."""
CALL = "طلبیدن"
"""What a thing does by a figure of speech: توسعه توجه بیشتری می‌طلبد."""
BLASTS = frozenset({"explosives", "suicide-attack"})
HARD = frozenset({"COERCE", "SANCTION", "ASSAULT"})
PLAY = frozenset({"ASSAULT", "RETREAT", "COERCE"})
OPINIONS = frozenset({"SUPPORT", "AGREE", "REJECT", "ACCUSE", "REQUEST"})
"""Types of what people are asked about in polls."""
SHARES = frozenset({"درصد", "فیصد", "فیصدی"})
MANY, EACH = 6, 40
"""A report is on sport that has so many words of it, and one in so many words."""
ANSWERED = frozenset({"past", "perfect", "pluperfect"})
PRESSURE = "فشار"
INQUIRY, CONVICT = "investigate", "convict"
ORGANS = frozenset({"organization", "government"})
AHEAD = frozenset({"future", "hypothetical"})
THIRD = frozenset({"3s", "3p"})
ENDING = frozenset({"یافتن", "رسیدن"})
"""Verbs by which a war comes to its end."""
OF = "از"
AFTER = 3
"""So many clauses behind one that somebody is ready may tell what for."""
READY_FOR = frozenset({"برای", "به", "جهت", "با"})
WITH, GO, MENTION = "با", "رها", "یاد"


class Untold:
    """Tells the clauses of one text that are so."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def is_untold(
        self, clause: Clause, match: Match[Predicate], actors: list[int], recipients: list[int], how: str
    ) -> bool:
        """Whether a frame with these parties tells nothing that they did; ``how``: how its subject was found."""
        entry, entries = match.pattern.entry, self.work.entries
        return (
            self._is_alone(clause, match, actors, recipients)
            or self._is_interview(entry, actors + recipients)
            or self._is_said_on(clause, match)
            or self._is_spoken_of(clause, match)
            or (bool(actors) and self._is_peoples(clause, match.pattern.target))
            or self._judges_thing(clause, match, recipients)
            or self._judges_own(match.pattern.target, actors, recipients)
            or _judges_oneself(clause, match.pattern.target)
            or self._judges_deed_of_his(clause, match.pattern.target)
            or self._denies_telling(clause, entry)
            or self.is_narrators(clause, entry, actors)
            or self._is_of_thing(clause, match, recipients)
            or (not actors and (entry in entries["healing"] or self._is_nobodys(clause, match, recipients)))
            or (how == "thing" and not actors and self._is_of_matter(clause))
            or self._is_called_for(clause, how)
            or self._is_play(match, actors, recipients)
            or self._is_to_oneself(clause, match.pattern.target)
            or self._asks_nothing(clause, match)
            or self._has_answered(clause, match)
            or (match.pattern.target.type in OPINIONS and self._is_share(clause))
            or (how == "thing" and match.pattern.target.type == "ASSAULT" and self._is_inquiry(clause))
            or (entry in entries["coming_to_power"] and clause.relation != "main")  # طالبان که در ۲۰۲۱ *مسلط شدند*
            or (entry in entries["going_to_prison"] and self._calls_there(clause, recipients))
            or (entry in entries["readying"] and self._is_ready_for_nothing(clause, match))
        )

    @staticmethod
    def is_of_no_two(clause: Clause, predicate: Predicate, recipients: list[int], how: str) -> bool:
        """Whether a frame that lacks a party that it needs tells nothing between two: ما نفت *استخراج می‌کنیم*, این
        واکسین به افراد *کمک می‌کند*."""
        if predicate.type == "COOPERATE":
            return not recipients
        present = clause.verb is not None and clause.verb.tense == "present" and not clause.verb.passive
        return predicate.type == "AID" and how == "thing" and present

    def _is_inquiry(self, clause: Clause) -> bool:
        """Whether an inquiry is what aims at somebody, and strikes nobody: *تحقیقات پولیس* دو مقام را هدف قرار داده."""
        subject = self.work.args.own_subject(clause)
        head = subject.heads[0] if subject is not None and subject.heads else None
        deed = self.work.lex.noun_at(self.work.text, head) if head is not None else None
        return deed is not None and deed[1].mode == INQUIRY

    def _is_share(self, clause: Clause) -> bool:
        """Whether it is told of a share of people, as polls tell: *۶۰ درصد مردم* از این طرح حمایت می‌کنند."""
        subject = self.work.args.own_subject(clause)
        at = subject.first + 1 if subject is not None else 0
        return 0 < at < len(self.work.tokens) and self.work.text.keys[at] in SHARES

    def _has_answered(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether somebody has answered already and threatens with nothing: چین به این اقدام *واکنش نشان داد*."""
        threat = match.pattern.entry in self.work.entries["about_to_answer"]
        return threat and clause.verb is not None and clause.verb.tense in ANSWERED

    def _asks_nothing(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether pressure is put on somebody for nothing that is told: بر ایران فشار وارد می‌کنیم."""
        lemmas = self.work.text.lemmas
        if match.pattern.target.type != "REQUEST" or not any(lemmas[t] == PRESSURE for t in match.tokens):
            return False
        return not self.work.wished.get(clause.index) and not any(p.func == "برای" for p in clause.phrases)

    def _is_ready_for_nothing(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether nothing is told that somebody is ready for: نیروهای ما هوشیار و *آماده‌اند*."""
        verb = clause.verb
        if verb is None or verb.lemma != BE or not match.tokens or self.work.wished.get(clause.index):
            return False
        behind = self.work.clauses[clause.index + 1 : clause.index + 1 + AFTER]
        if any(c.sentence == clause.sentence and c.verb is not None and c.verb.tense == "subjunctive" for c in behind):
            return False
        for_it = any(p.func in READY_FOR or (p.func == "" and p.first > match.tokens[-1]) for p in clause.phrases)
        return match.tokens[-1] == verb.first - 1 and not for_it

    def _calls_there(self, clause: Clause, recipients: list[int]) -> bool:
        """Whether somebody in office, who is no former one, goes to a prison himself: والی *به زندان رفت*."""
        if clause.verb is None or clause.verb.lemma != GOING or not recipients:
            return False
        who, former = [self.work.who.actors[r] for r in recipients], self.work.classes["former"]
        return all(IN_OFFICE & set(a.sectors) and former.isdisjoint(a.name.split()) for a in who)

    def _is_to_oneself(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether somebody harms none but himself: خود را کشت, خودش را حلق‌آویز کرد; not خود را منفجر کرد."""
        executed = predicate.type == "SANCTION" and predicate.mode == CONVICT  # خود را به دار آویخت
        if not (executed or predicate.type == "ASSAULT") or predicate.mode in BLASTS:
            return False
        marked = [p for p in clause.phrases if p.ra]
        keys = [self.work.text.keys[p.first : p.last] for p in marked]
        if bool(keys) and all(len(k) == 1 and k[0] in REFLEXIVES for k in keys):
            return True
        return len(marked) == 1 and keys[0][-1:] == [SELF] and self._hangs_oneself(clause, marked[0])

    def _hangs_oneself(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether somebody hangs himself, though خود looks like the owner of what it stands behind: دختری به دلیل
        ازدواج اجباری *خود را حلق‌آویز کرد*, یک دختر *خود را حلق‌آویز کرد*; but مردی همسر خود را حلق‌آویز کرد."""
        assert clause.verb is not None
        if not any(key.startswith(HANGED) for key in self.work.text.keys[phrase.last : clause.verb.last]):
            return False
        alone = self.work.args.own_subject(clause) in (None, phrase)
        counted = alone and self.work.tokens[phrase.first].word.number == 1
        return counted or not any(m.kind in ("person", "people") for m in phrase.mentions)

    @cached_property
    def _on_games(self) -> bool:
        """Whether a text is a report on sport, as its words show."""
        text, games = self.work.text, self.work.classes["games"]
        if games.isdisjoint(text.keys) and games.isdisjoint(text.lemmas):
            return False
        counted = Counter(zip(text.keys, text.lemmas, strict=True))
        count = 0
        for (key, lemma), times in counted.items():
            if key in games or lemma in games:
                count += times
        return count >= MANY and count * EACH >= len(text.tokens)

    def _is_play(self, match: Match[Predicate], actors: list[int], recipients: list[int]) -> bool:
        """Whether in a report on sport teams only play: به دروازهٔ حریف حمله کردند, مغلوب دانشگاه آزاد شد,
        میزبان تراکتور بود."""
        predicate = match.pattern.target
        hosts = match.pattern.entry in self.work.entries["hosting"]
        if (predicate.type not in PLAY and not hosts) or not self._on_games:
            return False
        kinds = {self.work.who.actors[p].kind for p in recipients}
        return (predicate.mode != "resign" or not actors) and kinds <= {"organization", "group", "body"}

    def _is_called_for(self, clause: Clause, how: str) -> bool:
        """Whether a thing calls for something: توسعه توجه می‌طلبد, or in one phrase این امر همکاری مردم را می‌طلبد."""
        verb = clause.verb
        if verb is None or verb.lemma != CALL:
            return False
        asked = any(p.func == "از" for p in clause.phrases)
        merged = any(p.ra and p.heads and p.heads[0] == p.first and len(p.heads) > 1 for p in clause.phrases)
        return how == "thing" or (merged and not asked and self.work.args.own_subject(clause) is None)

    def is_danger(self, clause: Clause) -> bool:
        """Whether a thing threatens somebody's life, though it runs on into the object: *کمبود غذا جان کودکان* را."""
        keys = self.work.text.keys
        run_on = (p for p in clause.phrases if p.ra and p.heads[:1] == [p.first])
        return any(not LIVES.isdisjoint(keys[p.first + 1 : p.last]) for p in run_on)

    def _is_alone(self, clause: Clause, match: Match[Predicate], actors: list[int], recipients: list[int]) -> bool:
        """Whether one person talks or fights, and with nobody: از ضرورت دادگاه علنی سخن گفت."""
        predicate, verb = match.pattern.target, clause.verb
        held = match.pattern.entry in self.work.entries["holding_meetings"]
        if not predicate.mutual or predicate.type not in WITH_OTHERS or held:
            return False
        if recipients or len(actors) != 1 or verb is None or verb.person in ("1p", "3p"):
            return False
        if self.work.who.actors[actors[0]].kind != "person":
            return False
        return not any(p for p in self.work.args.after(clause, WITH) if not self.work.args.is_manner(p))

    def is_narrators(self, clause: Clause, entry: str, actors: list[int]) -> bool:
        """Whether the reporters tell of their interview: با او دربارهٔ کتابش گفت‌وگو کرده‌ایم."""
        verb = clause.verb
        ours = verb is not None and verb.person == "1p" and not clause.quoted
        talk = entry in self.work.entries["conversations"]
        return talk and not actors and ours and ":" not in self.work.text.keys[clause.first : clause.last]

    def _is_interview(self, entry: str, parties: list[int]) -> bool:
        """Whether one of those who talk or share what they know is a medium: با شبکهٔ الجزیره گفت‌وگو کرد, فیلمی در
        اختیار رویترز گذاشت."""
        talk = entry in self.work.entries["conversations"]
        return talk and any(self.work.who.actors[p].kind == "outlet" for p in parties)

    def _is_said_on(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether it is speaking that goes on: با اشاره به حمایت استاندار ادامه داد: …."""
        goes_on = any(self.work.text.keys[t] == ON for t in match.tokens)
        return goes_on and clause.index in self.work.statement_of and not match.pattern.target.says

    def _is_spoken_of(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether what is spoken of, and not with whom, stands right behind the talk: *صحبت از* توافق با عراق کرد."""
        if match.pattern.entry not in self.work.entries["conversations"] or not match.tokens:
            return False
        behind = match.tokens[-1] + 1
        return any(p.func == OF and p.start == behind for p in clause.phrases)

    def is_foretold(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a deed of nobody and of no day is only foretold: کشور ما *نابود می‌شود*, گفت تنگه به‌زودی *باز خواهد
        شد*, جنگ *پایان خواهد یافت*; what is to be struck, or is threatened on a condition, is told."""
        verb = clause.verb
        if event.actors or event.noun or clause.times or verb is None or verb.person not in THIRD:
            return False
        ahead, entries = event.aspect in AHEAD, self.work.entries
        if event.type == "ASSAULT":
            before = self.work.previous(clause)
            unless = before is not None and before.relation == "condition" and verb.tense == "future"
            return ahead and not unless and (event.mode == "destroy" or event.entry in entries["killing"])
        opens, stops = event.entry in entries["reopening"], event.entry in entries["ends_of_fighting"]
        if event.recipients or not (opens or stops):
            return False
        if opens and self.work.holds(range(clause.first, verb.first), "time_units"):
            return False  # مرز تا دو روز دیگر باز خواهد شد
        return ahead or (stops and verb.tense == "present" and verb.lemma in ENDING)

    def _is_peoples(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether a nation is only said to be so: مردم ایران به دشمن اجازهٔ نفوذ نمی‌دهند."""
        subject, verb = self.work.args.own_subject(clause), clause.verb
        if (
            predicate.type not in STANDS_OF_MANY
            or "subj" not in predicate.actor
            or subject is None
            or verb is None
            or verb.tense not in STANDING
        ):
            return False
        heads = [m.head for m in subject.mentions[:1]] + subject.heads[:1]
        return any(self.work.text.lemmas[h] in NATIONS for h in heads)

    def _judges_thing(self, clause: Clause, match: Match[Predicate], recipients: list[int]) -> bool:
        """Whether what is called good or bad is nobody's deed, or nobody calls it so.

        این کتاب را ارزشمند خواند; باید مثبت قلمداد کرد; این کتاب خطرناک است.
        """
        predicate, verb = match.pattern.target, clause.verb
        if not predicate.evaluated or verb is None:
            return False
        if self._is_mentioned(clause):
            return True
        if "obj" not in predicate.recipient:
            return not recipients and not self._is_judged_deed(clause)
        if clause.modal in OUGHT and verb.tense == "past":
            return True
        marked = [p for p in clause.phrases if p.ra and p.last <= verb.first]
        if any(self.work.text.keys[t] == MENTION for t in match.tokens):
            marked = marked or [p for p in clause.phrases if p.func == "از"][:1]
        if recipients or not marked:
            return False
        subject = self.work.args.own_subject(clause)
        first = subject.last if subject is not None and subject.last <= marked[-1].first else clause.first
        thing = [p for p in clause.phrases if first <= p.start < marked[-1].last]
        if any(p.mentions for p in thing):
            return False
        words = [at for p in thing for at in range(p.first, p.last)]
        deeds = (self.work.lex.noun_at(self.work.text, at) for at in words)
        return not any(self.work.is_a(at, "judged") for at in words) and all(deed is None for deed in deeds)

    def _is_mentioned(self, clause: Clause) -> bool:
        """Whether a name is only given in passing to what another clause is about: در پاسخ به *آنچه* نقض آتش‌بس *خواند*،
        حمله کرد; but آنچه در غزه می‌گذرد *را* نسل‌کشی خواند."""
        assert clause.verb is not None
        opening = self.work.text.keys[max(0, clause.first - 1) : clause.verb.first]
        return not WHATEVER.isdisjoint(opening) and not any(p.ra for p in clause.phrases)

    def _judges_own(self, predicate: Predicate, actors: list[int], recipients: list[int]) -> bool:
        """Whether an organ of a state only calls another of it so: وزارت دفاع اقدام *وزارت مالیه* را زیان‌آور خواند."""
        if not predicate.evaluated or not actors or not recipients or set(actors) & set(recipients):
            return False
        who = self.work.who
        organs = all(
            who.actors[a].kind in ORGANS and IN_OFFICE & set(who.actors[a].sectors) for a in (*actors, *recipients)
        )
        return organs and len({root(a, who) for a in (*actors, *recipients)}) == 1

    def _judges_deed_of_his(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether somebody only says what a deed of his own is: هند عملیات *خود* را پاسخ این کشتار می‌داند."""
        if predicate.evaluated != "blame":
            return False
        judged = clause.marked()
        if judged is None or judged.last <= judged.first + 1:
            return False
        return self.work.text.keys[judged.last - 1] in REFLEXIVES

    def _denies_telling(self, clause: Clause, entry: str) -> bool:
        """Whether a relative clause says that a claim is not accepted, which denies it: ادعایی *که نپذیرفتند*."""
        denies = clause.relation == "relative" and entry in self.work.entries["not_accepting"]
        told = clause.antecedent if denies else None
        return told is not None and any(self.work.lemma_is(h, "tellings") for h in told.heads)

    def _is_judged_deed(self, clause: Clause) -> bool:
        """Whether the subject takes up a deed of somebody's, or tells what is done to people: *این تصمیم* غیرقانونی
        است, *سرکوب معترضان* جنایت است."""
        subject = self.work.args.own_subject(clause)
        if subject is None:
            return False
        if self.work.text.keys[subject.first] not in POINTING:
            deeds = (self.work.lex.noun_at(self.work.text, h) for h in subject.heads if subject.mentions)
            return any(deed is not None and deed[1].type in HARD for deed in deeds)
        at = subject.first + 1
        deed = at < subject.last and self.work.lex.noun_at(self.work.text, at)
        return bool(deed) or (at < subject.last and self.work.is_a(at, "judged"))

    def _is_of_thing(self, clause: Clause, match: Match[Predicate], recipients: list[int]) -> bool:
        """Whether what is let go is a thing: مسیر پیشرفت را رها کرد."""
        let_go = match.pattern.target.mode == "release" and any(self.work.text.keys[t] == GO for t in match.tokens)
        if not let_go or recipients:
            return False
        return any(p.ra and p.heads and not p.mentions for p in clause.phrases)

    def _is_of_matter(self, clause: Clause) -> bool:
        """Whether what was just said is the subject: *این امر* کار زنان را محدود می‌کند tells what follows."""
        subject, keys = self.work.args.own_subject(clause), self.work.text.keys
        return subject is not None and subject.last - subject.first == 2 and keys[subject.last - 1] in MATTERS

    def _is_nobodys(self, clause: Clause, match: Match[Predicate], recipients: list[int]) -> bool:
        """Whether nobody is named who does what somebody must do or is called, or who says it in a relative clause.

        شرکت مجبور شد قیمت را بالا ببرد, قلدر منطقه محسوب می‌شد.
        """
        predicate, verb = match.pattern.target, clause.verb
        if match.pattern.entry in self.work.entries["forced"]:
            return not any(self.work.who.actors[r].kind == "people" for r in recipients)
        if "actor" not in predicate.needs or verb is None:
            return False
        if match.pattern.passive or verb.passive:
            return bool(predicate.evaluated)
        told = "subj" in predicate.actor and predicate.says and verb.person in ("3s", "3p")
        return told and clause.relation == "relative" and predicate.type == "THREATEN"


def _judges_oneself(clause: Clause, predicate: Predicate) -> bool:
    """Whether who says it tells of himself, and blames nobody: گفت که *ما* سکوت خواهیم کرد."""
    tells = predicate.type == "ACCUSE" and predicate.actor == (SPEAKER,) and "subj" in predicate.recipient
    return tells and clause.verb is not None and clause.verb.person in IN_FIRST_PERSON
