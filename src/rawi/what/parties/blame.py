"""Who is blamed for what somebody condemns, and who is backed by whoever welcomes something."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.record import STATE_KINDS, STATE_SECTORS
from rawi.text.letters import letters
from rawi.what.arguments.phrases import POWERS
from rawi.what.attribution.authority import IMPOSING
from rawi.what.matching.back import STEPS, TAKING_UP
from rawi.what.model import EventDraft
from rawi.what.parties.behind import WAY, Behind
from rawi.what.parties.elsewhere import ASKED
from rawi.what.parties.voices import lays_on
from rawi.what.placed import share_place
from rawi.what.roots import root
from rawi.what.sides import sides
from rawi.what.wording import Stretch
from rawi.what.work import Work

BACKING = frozenset({"حمایت", "پشتیبانی", "دفاع", "هواداری", "طرفداری", "جانبداری", "همبستگی"})
"""Nouns with which از leads to those who are supported."""
FOR_WHOM = BACKING | {"همدردی", "دادخواهی"}
"""Nouns of backing, behind which stand those for whom people protest."""
KIND = frozenset({"گونه", "نوع", "قبیل", "چنین", "قسم"})
"""What takes up deeds told before by their kind: چنین بازداشت‌هایی, این گونه بازداشت‌ها."""
TOWARDS = frozenset({"سمت", "سوی", "طرف", "سراسر"})
AT_WHOSE_CALL = frozenset({"دعوت", "فراخوان", "درخواست", "دستور", "ابتکار", "توصیه", "پیشنهاد", "خواست", "فرمان"})
"""People protest or resign at the call of those behind these, not against or to them."""
CONDEMNATION, THAT_ONE, WELCOME = "محکومیت", "آن", "استقبال"
DOERS, ELSEWHERE = frozenset({"organization", "government", "group"}), frozenset({"در", "علیه"})
TO, ISSUING, LONGEST_WITH_TO = "به", "صدور", 3
"""So many words has an infinitive made with به."""
HARD = frozenset({"COERCE", "SANCTION", "ASSAULT"})
"""Types of deeds that one agent does to the same people, one after the other."""
POWERFUL = STATE_SECTORS | {"REB", "UAF", "PTY", "OPP"}
"""Sectors of those who threaten and repress as well."""
NEAR_BLAMED = 3
"""Within so many sentences and events others blame somebody for the same."""
BEFALLING = HARD | {"RETREAT", "CONCEDE"}
"""Types of steps for which nobody thanks those whom they befall."""
NEAR = 2
"""Within so many sentences two tellings of a deed may be one."""
HARMING = frozenset(
    {"کشتن", "آویختن", "زدن", "بستن", "ربودن", "گرفتن", "راندن", "سوزاندن", "بردن", "سوختاندن", "انداختن"}
)
"""Verbs of harm, of whose infinitive the ezafe is who suffered it: به دار آویختن, به گلوله بستن, به زندان انداختن."""
UNDERGOING = frozenset({"شدن", "گرفتن", "گردیدن", "دیدن", "افتادن"})
"""Verbs of whose infinitive the ezafe is who suffered it."""
CASES = frozenset({"پرونده", "دوسیه", "قضیه"})
"""Somebody's case, which is dealt with and opposed by others: ارجاع *پروندهٔ* ایران."""
LATEST_TOLD = 6
"""So many deeds told before may have befallen those whose case goes to court."""


PARTIES = frozenset({"country", "government", "organization", "group"})
"""Kinds of those whose attack something may be called."""


class Blame:
    """Finds those whom the praise and blame of one text falls on."""

    def __init__(self, work: Work, behind: Behind) -> None:
        self.work, self.behind, self.back = work, behind, behind.back

    def blamed(self, clause: Clause, predicate: Predicate, victims: list[Phrase]) -> list[int] | None:
        """Who did the deed that is condemned or protested: بازداشت دختران *از سوی طالبان* را محکوم کرد.

        Where it names only who suffered it, who did such a deed shortly before; nobody where one speaks of a lot (وضع
        زندانیان); None where it is no deed, or may name its doer.
        """
        if predicate.type == "SUPPORT":
            by = [p for p in self.work.args.after(clause, AGENT) if self._is_doers(clause, p)]
            if any((before := clause.ending_at(p)) is not None and before.func for p in by):
                return self.behind.actors(by)  # از آزادی زندانیان *از سوی طالبان* استقبال کرد
            if not victims:
                return self._of_pointed(clause, predicate)
            if self._is_setback(victims[0]) or self._is_where_met(victims[0]):
                return []
            return self._whose_step(clause, victims[0])
        if predicate.type == "REJECT" and victims and self._is_of_others(clause, victims[0]):
            return []
        if predicate.type not in ("ACCUSE", "PROTEST"):
            return None
        if (called := self._called_whose(clause)) is not None:
            return [called]
        agents = self.behind.actors([p for p in self.work.args.after(clause, AGENT) if self._is_doers(clause, p)])
        if not agents and not victims:
            return self._of_pointed(clause, predicate)
        if not agents and not lays_on(predicate) and self._hangs_on_thing(clause, victims[0]):
            return []
        if agents or self._is_other_than_charged(clause, victims[0]):
            return agents
        victim = victims[0]
        if victim.func == "در" and self.work.text.lemmas[victim.first] == CONDEMNATION:
            victim = replace(victim, heads=victim.heads[1:])  # در محکومیت *حملهٔ روسیه* قطعنامه‌ای تصویب کرد
        found: list[int] | None = [] if self._is_behind_deed(clause, victim) else None
        if found is None and victim.heads:
            found = self._for_named(clause, victim)
        return self._state_where(clause, victim) if found == [] else found

    def _whose_step(self, clause: Clause, named: Phrase) -> list[int] | None:
        """Who took the step that is welcomed, where only those are named whom it befell: از *آزادی زندانیان* استقبال
        کرد welcomes no prisoners."""
        head = next((h for h in named.heads if not self.work.lemma_is(h, "courses")), None)
        step = self.work.lex.noun_at(self.work.text, head) if head is not None else None
        if head is None or step is None or step[1].type not in BEFALLING or step[1].noun_recipient != "ezafe":
            return None
        told = self._by_others(clause, head, step[1])
        return list(told.actors) if told is not None else []

    def _is_other_than_charged(self, clause: Clause, victim: Phrase) -> bool:
        """Whether somebody that no list knows is charged with what he did to those named: *کانال شب* را به فشار
        بر مخالفان متهم کرد."""
        verb = clause.verb
        charged = verb is not None and verb.first > clause.first and self.work.key_is(verb.first - 1, "charged")
        others = (p for p in clause.phrases if p.ra and p.heads and not p.mentions)
        return charged and not victim.ra and bool(victim.func) and any(others)

    def _called_whose(self, clause: Clause) -> int | None:
        """Whose attack or crime a deed is called, which names nobody: این حمله را «تجاوز آشکار *ایران*» خواند."""
        said = next((p for p in clause.phrases if p.predicative and p.heads and p.mentions), None)
        if said is None or any(p.ra and p.mentions for p in clause.phrases):
            return None
        deed, whose = self.work.lex.noun_at(self.work.text, said.heads[0]), said.mentions[0]
        theirs = deed is not None and deed[1].type == "ASSAULT" and not deed[1].noun_recipient
        alone = said.heads[0] == said.first and whose.first > said.heads[0] and whose.kind in PARTIES
        return whose.actor if theirs and alone else None

    def _is_behind_deed(self, clause: Clause, victim: Phrase) -> bool:
        """Whether those taken for blamed stand right behind the infinitive of what was done to them: *به دار آویختن* دو
        مرد را نکوهش کرد."""
        before = clause.ending_at(victim)
        before = before or next((p for p in clause.phrases if p.last == victim.start - 1), None)  # بستن همزمان دو نشریه
        if before is None or before.mentions or not victim.ra:
            return False
        doing = self._is_doing(before.last - 1) and before.last == victim.start
        return doing or self._is_spoilt(replace(victim, heads=[*before.heads, *victim.heads]))

    def _is_doing(self, at: int) -> bool:
        """Whether a word is the infinitive of what somebody does to others."""
        forms = [f for f in self.work.tokens[at].word.verbs if f.form == "infinitive"]
        return bool(forms) and all(f.lemma in HARMING for f in forms)

    def _state_where(self, clause: Clause, victim: Phrase) -> list[int]:
        """The state in whose land those who are blamed put to death or repress: اعدام دو معترض *در ایران* را محکوم
        کرد; nobody where others that rule there are told of."""
        who, behind = self.work.who.actors, (victim.last, victim.last + victim.ra)
        place = next((p for p in clause.phrases if p.func == "در" and p.start in behind and p.mentions), None)
        first = place.mentions[0] if place is not None and not place.heads else None
        if first is None or first.kind != "country" or first.actor is None or not self._is_states(clause, victim):
            return []
        land = who[first.actor].country
        ruled = any(a.kind in ("group", "government") and a.country == land for a in who)
        subject = self.work.args.own_subject(clause)
        own = subject is not None and first.actor in self.work.args.actors_of(subject)
        return [] if ruled or own or not land else [first.actor]

    def _is_states(self, clause: Clause, victim: Phrase) -> bool:
        """Whether a deed is one that only those in power do to people: executions, sentences, repression."""
        before = clause.ending_at(victim)
        heads = [*victim.heads, *(before.heads if before is not None and self._is_behind_deed(clause, victim) else ())]
        return any(self.work.lemma_is(h, "repression") for h in heads)

    def for_subject(self, clause: Clause, predicate: Predicate) -> list[int] | None:
        """Who did the deed that was blamed or praised: *بازداشت معلم* محکوم شد; None where it may name its doer."""
        thing = self.work.args.own_subject(clause)
        if predicate.type not in ("ACCUSE", "SUPPORT") or thing is None or not thing.heads:
            return None
        return self._for_named(clause, thing)

    def _for_named(self, clause: Clause, named: Phrase) -> list[int] | None:
        """Who did the deed that a phrase names, if it tells only who suffered it."""
        heads = named.heads
        head = next((h for h in heads if not self.work.lemma_is(h, "courses")), heads[0])
        if self.work.text.lemmas[head] in CASES and named.mentions and named.mentions[0].first == head + 1:
            return [] if self._was_hurt(named) else None
        deed = self.work.lex.noun_at(self.work.text, head) or self._deed_listed(named, head)
        if self.is_whose_massacre(clause, named, head):
            return None
        if self.work.lemma_is(head, "lots") or self._is_suffered(named) or self._is_inflicted(named):
            return self._of_told(clause, head, named) or []
        if (deed is None and self._is_done_to(named)) or self._is_spoilt(named):
            return self._of_told(clause, head, named) or []
        if deed is not None and deed[1].mode == "hunger":
            return []  # از اعتصاب غذای زندانیان ابراز نگرانی کرد
        if deed is None or deed[1].noun_recipient != "ezafe":
            deed = self._suffered_beside(named)
            if deed is None:
                return self._of_told(clause, head, named)
            head = named.mentions[0].first - 1
        told = self._by_others(clause, head, deed[1])
        return list(told.actors) if told is not None else self._of_told(clause, head, named) or []

    def _is_spoilt(self, named: Phrase) -> bool:
        """Whether in the ezafe of what is shut or spoilt stands whose that is, who does not shut it: *بستن* دو نشریه,
        *برهم زدن* انتخابات افغانستان; but بستن مرز پاکستان."""
        whose = named.mentions[0] if named.mentions else None
        heads = [h for h in named.heads if whose is None or h < whose.first]
        if whose is None or not any(self.work.key_is(h, "shutting") for h in heads):
            return any(self.work.key_is(h, "spoiling") for h in heads)
        return whose.kind not in DOERS and whose.kind not in ("country", "place")

    def _was_hurt(self, named: Phrase) -> bool:
        """Whether those whose case goes to court are the victims in it, by what was told before: قضیهٔ *وی*."""
        whose = self.work.args.actors_of(named)
        hurt = (e for e in self.work.events[-LATEST_TOLD:] if e.type == "ASSAULT")
        return any(a in e.recipients for e in hurt for a in whose)

    def is_whose_massacre(self, clause: Clause, named: Phrase, head: int) -> bool:
        """Whether in the ezafe of a massacre stands who did it: a group or a government, and a state where another
        place is told of (کشتار *اسرائیل* در غزه, but نسل‌کشی رواندا)."""
        who = next((m for m in named.mentions if m.first > head and m.actor is not None), None)
        if who is None or who.actor is None or not self.work.lemma_is(head, "massacres"):
            return False
        kind = self.work.who.actors[who.actor].kind
        behind = (named.last, named.last + named.ra)
        return kind in DOERS or (
            kind == "country" and any(p.start in behind and p.func in ELSEWHERE for p in clause.phrases)
        )

    def _by_others(self, clause: Clause, head: int, deed: Predicate) -> EventDraft | None:
        """The deed of a noun's kind told last of which somebody is the doer, and not whoever blames it: کانادا
        دیپلمات‌های هند را بیرون کرد. هند هم چنین کرد و *اخراج دیپلمات‌هایش* را نکوهش کرد."""
        told = self.back.of_noun(clause, head, known=True)
        if told is None or told.mode != deed.mode:
            return None
        own = sides(self.work.args.subject(clause)[0], self.work.who)
        sentence = self.work.clauses[told.clause].sentence
        for event in reversed(self.work.events):
            if event is not told and (event.type, event.mode, event.aspect) != (told.type, told.mode, "asserted"):
                continue
            if event.first > told.first or not event.actors or sides(event.actors, self.work.who) & own:
                continue
            return event if sentence - self.work.clauses[event.clause].sentence <= NEAR else None
        return None

    def _of_told(self, clause: Clause, head: int, named: Phrase) -> list[int] | None:
        """Who did the deed told before that is named again with those or where it befell: آمریکا سه شرکت را تحریم کرد.
        پکن *تحریم شرکت‌ها* را محکوم کرد, *حملهٔ خارکیف* را محکوم کرد."""
        told = self.back.of_noun(clause, head, known=True)
        blaming = self.work.args.subject(clause)[0]
        if told is None or not told.actors or not self._is_settled(told, blaming):
            return None
        if sides(told.actors, self.work.who) & sides(blaming, self.work.who):
            return None
        lemmas, who = self.work.text.lemmas, self.work.who.actors
        spans = [(r, who[r].spans[0]) for r in told.recipients if who[r].spans]
        befell = {r for r, _ in spans} | {lemmas[i] for _, (first, last) in spans for i in range(first, last)}
        where = [letters(p.name) for p in told.places]
        whose = told.type == "ASSAULT" and named.mentions[0].kind in POWERS if named.mentions else True
        for mention in named.mentions[:1] if not whose else ():  # حملهٔ اسرائیل را محکوم کرد: it is Israel's
            here = mention.place is not None and share_place(where, [letters(mention.place.name)])
            if here or mention.actor in befell or (mention.plural and lemmas[mention.head] in befell):
                return list(told.actors)
        return None

    def _is_done_to(self, named: Phrase) -> bool:
        """Whether in the ezafe of an infinitive made with به stands to whom it is done: *به رسمیت شناختن* فلسطین."""
        text, heads = self.work.text, named.heads
        if text.keys[heads[0]] != TO or len(heads) < LONGEST_WITH_TO:
            return False
        around = Stretch.of(text, named.start, named.last)
        found = self.work.lex.infinitive_at(text, named, heads[LONGEST_WITH_TO - 1], around)
        return found is not None and "obj" in found[1].recipient

    def for_deed(
        self, clause: Clause, actors: list[int], blamed: list[int], judged: bool, refused: bool = False
    ) -> tuple[list[int], list[int]]:
        """Who blames and is blamed for a deed that draws blame as a subject, is ``refused``, or is ``judged`` in words:
        its doer, never who suffered it.

        *لت‌وکوب معلم توسط طالبان* واکنش برانگیخت, *بازداشت معلمان از سوی طالبان* غیرقانونی است.
        """
        thing = self.work.args.own_subject(clause)
        if judged and thing is not None:
            doers = self.behind.actors([p for p in self.work.args.after(clause, AGENT) if p.start >= thing.last])
            did = self._for_named(clause, thing) if thing.heads else None
            return actors, doers or (blamed if did is None else did)
        if thing is None or not thing.heads:
            return actors, blamed
        deed = self.work.lex.noun_at(self.work.text, thing.heads[0])
        met = min((p.start for p in clause.phrases if p.func == "با" and p.start > thing.last), default=clause.last)
        by = [p for p in self.work.args.after(clause, AGENT) if thing.last <= p.start < met]
        done = by and (self.work.is_a(thing.heads[0], "decreed") or (deed is not None and deed[1].type in HARD))
        if not done and (refused or deed is None or deed[1].noun_recipient != "ezafe"):
            own = set(self.behind.actors(by))
            critics = [p for p in self.work.args.after(clause, "با") if p.start == met and own and own >= set(actors)]
            return self.behind.actors(critics) or actors, blamed  # لزوم معرفی از سوی والی با انتقاد معلمان روبه‌رو شد
        if not by:
            return actors, self._for_named(clause, thing) or []
        doers = self.behind.actors(by)
        return [a for a in actors if a not in doers], doers

    def _is_doers(self, clause: Clause, agent: Phrase) -> bool:
        """Whether an agent did what is blamed: it stands inside the object, or somebody else is who blames it (از سرکوب
        زنان *توسط طالبان* انتقاد کرد)."""
        verb = clause.verb
        active = verb is not None and not verb.passive and verb.lemma not in UNDERGOING
        if WAY in self.work.text.keys[agent.start : agent.first]:
            return False  # از طریق میانجی‌ها هشدار داد: they only pass it on
        return agent.attached or (active and self.work.args.own_subject(clause) is not None)

    def _is_where_met(self, phrase: Phrase) -> bool:
        """Whether a city only says where the meeting was that is praised: *مذاکرات دوحه* را سازنده خواند."""
        if not phrase.heads or [m.kind for m in phrase.mentions] != ["place"]:
            return False
        deed = self.work.lex.noun_at(self.work.text, phrase.heads[0])
        return deed is not None and deed[1].type == "CONSULT"

    def is_backed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether those taken for protested against are those for whom people protest: در حمایت *از فلسطین*."""
        lead = self.work.text.keys[phrase.start + 1]
        if lead in TOWARDS or (lead in AT_WHOSE_CALL and phrase.func == "به"):
            return True  # به سمت وزارت معارف راهپیمایی کردند, به دعوت شورا تجمع کردند
        before = clause.ending_at(phrase)
        return before is not None and any(self.work.text.keys[h] in FOR_WHOM for h in before.heads[-1:])

    def _is_setback(self, phrase: Phrase) -> bool:
        """Whether what is backed or welcomed is harm to those named with it: از *شکست* داعش استقبال کرد."""
        head = phrase.heads[0] if phrase.heads else None
        if head is None or phrase.func == "با" or (phrase.mentions and phrase.mentions[0].first < head):
            return False
        named = range(head, phrase.mentions[0].first if phrase.mentions else phrase.last)
        keys = self.work.text.keys  # صدور حکم *بازداشت* او
        deed = next((k for k in named if keys[k] != ISSUING and not self.work.lemma_is(k, "courses")), head)
        return self.work.lemma_is(deed, "setbacks") or self._harms(phrase)

    def _is_of_others(self, clause: Clause, opposed: Phrase) -> bool:
        """Whether what is opposed only names whom it would befall or whose case it is: با *اخراج مهاجران* مخالفت کرد,
        با *ارجاع پروندهٔ ایران* به شورای امنیت, با حمله *به ایران*."""
        if opposed.func == "با":
            if self._harms(opposed) or self._is_on_others(opposed):
                return True
            return any(self.work.text.lemmas[h] in CASES for h in opposed.heads[1:3])
        deed = clause.ending_at(opposed) if opposed.func == "به" else None
        return deed is not None and deed.func == "با" and not deed.mentions and self._is_hard(deed)

    def _is_on_others(self, phrase: Phrase) -> bool:
        """Whether in the ezafe of sanctions stands a state that puts none on others: با *تحریم ایران*."""
        lead = phrase.heads[:1] == [phrase.first] and self.work.lemma_is(phrase.first, "burdens")
        states = [self.work.who.actors[m.actor] for m in phrase.mentions[:1] if m.actor is not None]
        return lead and any(s.kind == "country" and s.country not in IMPOSING for s in states)

    def _is_hard(self, phrase: Phrase) -> bool:
        """Whether a hard deed leads a phrase."""
        found = self.work.lex.noun_at(self.work.text, phrase.heads[0]) if phrase.heads else None
        return found is not None and found[1].type in HARD

    def _harms(self, phrase: Phrase) -> bool:
        """Whether a phrase tells a hard deed in the ezafe of which whom it befell may stand."""
        text, around = self.work.text, Stretch.of(self.work.text, phrase.start, phrase.last)
        found = (
            self.work.lex.noun_at(text, h) or self.work.lex.infinitive_at(text, phrase, h, around)
            for h in phrase.heads[:3]
        )
        deed = next((d for d in found if d is not None), None)
        return deed is not None and deed[1].type in HARD and deed[1].noun_recipient != ""

    def _deed_listed(self, phrase: Phrase, lead: int) -> tuple[str, Predicate] | None:
        """The first deed in a list that a word of no frame leads: *سرکوب، تهدید و بازداشت* معترضان را نکوهش کرد."""
        if self.work.text.keys[lead + 1 : lead + 2] not in (["،"], [","]):
            return None
        found = (self.work.lex.noun_at(self.work.text, h) for h in phrase.heads if h > lead)
        return next((deed for deed in found if deed is not None and deed[1].noun_recipient == "ezafe"), None)

    def _suffered_beside(self, phrase: Phrase) -> tuple[str, Predicate] | None:
        """The deed that befell who is named right behind it, which another noun leads: صدور حکم *بازداشت* رهبران."""
        named = phrase.mentions[0] if phrase.mentions else None
        if named is None or named.kind not in ("people", "person") or named.first - 1 not in phrase.heads:
            return None
        deed = self.work.lex.noun_at(self.work.text, named.first - 1)
        return deed if deed is not None and deed[1].noun_recipient == "ezafe" and deed[1].type in HARD else None

    def _hangs_on_thing(self, clause: Clause, victim: Phrase) -> bool:
        """Whether those taken for blamed only stand in what is blamed: از فروش سلاح *به تایوان* انتقاد کرد."""
        if victim.func not in ("به", "بر", "علیه", "برای", "با"):
            return False
        before = clause.ending_at(victim)
        return (
            before is not None
            and bool(before.heads)
            and (before.func in ("از", "درباره") or (before.ra and victim.attached))
        )

    def _of_pointed(self, clause: Clause, predicate: Predicate) -> list[int] | None:
        """Who did the deed told before that is condemned: *این حمله* را محکوم کرد, از *این بازداشت‌ها* انتقاد کرد; or
        who said what is: *این اظهارات* را محکوم کرد.

        Nobody where only others say who did it: who condemns it may hold that somebody else did.
        """
        for phrase in clause.phrases:
            if not ((phrase.ra and "obj" in predicate.recipient) or phrase.func in predicate.recipient):
                continue
            if predicate.type == "SUPPORT" and phrase.last == phrase.first + 1:
                welcomed = WELCOME in self.work.text.keys[phrase.last : clause.last]
                if welcomed and self.work.text.keys[phrase.first] == THAT_ONE:
                    return self._of_that(clause)
                continue
            lead = phrase.first + (phrase.last - phrase.first > 2 and self.work.lemma_is(phrase.first, "courses"))
            at = self._taken_up(lead, phrase.last)  # از صدور *این حکم* استقبال کرد
            deed = self.work.lex.noun_at(self.work.text, at) if at is not None else None
            if predicate.type == "PROTEST" and deed is not None and deed[1].type == "CONSULT":
                return []  # علیه *این نشست* اعتراض کردند: not against all who came to it
            if at is not None and (found := self._who_did(clause, at, phrase.last)) is not None:
                return found
            if at is None and predicate.type == "ACCUSE" and (found := self._of_known(clause, phrase)) is not None:
                return found
        return None

    def _of_that(self, clause: Clause) -> list[int] | None:
        """Whose deed آن alone takes up, which others condemn or welcome right before or which is told there: ایران این
        حمله را نکوهش کرد، ولی مجارستان *از آن* استقبال کرد."""
        own, who = sides(self.work.args.subject(clause)[0], self.work.who), self.work.who
        before = [e for e in self.work.events[-NEAR:] if e.first < clause.first]
        latest = before[-1] if before else None
        if latest is None or clause.sentence - self.work.clauses[latest.clause].sentence > 1:
            return None
        judged = latest.type in ("ACCUSE", "SUPPORT") and self.work.clauses[latest.clause].sentence == clause.sentence
        theirs = latest.recipients if judged else latest.actors if latest.type in STEPS and not latest.says else []
        settled = theirs and (judged or self._is_settled(latest, self.work.args.subject(clause)[0]))
        return [a for a in theirs if not sides([a], who) & own] if settled else None

    def _of_known(self, clause: Clause, phrase: Phrase) -> list[int] | None:
        """Who did the only deeds of the kind that is condemned without saying whose: اجرای حکم *شلاق* را محکوم کرد."""
        if phrase.mentions:
            return self._of_told(clause, phrase.heads[0], phrase) if phrase.heads else None
        for head in phrase.heads[:3]:
            deed = self.work.lex.noun_at(self.work.text, head)
            if deed is not None and deed[1].type in HARD:
                told = self.back.only_one(clause, head)
                return list(told.actors) if told is not None else None
        return None

    def _taken_up(self, first: int, last: int) -> int | None:
        """Where the noun stands that این, چنین or این گونه at ``first`` take up."""
        keys = self.work.text.keys
        if keys[first] not in TAKING_UP:
            return None
        at = first + 2 if keys[first + 1] in KIND else first + 1
        return at if at < last else None

    def _who_did(self, clause: Clause, at: int, end: int) -> list[int] | None:
        """Who did or said what a noun behind این takes up, of a phrase up to ``end``."""
        if self.work.is_a(at, "utterances") and at + 1 == end and (said := self.back.speakers(clause)):
            return said
        told = self.back.of_noun(clause, at) if self.work.is_deed(at) else None
        told = told or self.back.named_so(clause, at) or self.back.only_one(clause, at)
        if told is None and (blamed := self._as_blamed(clause, at)):
            return blamed
        if told is None and self.work.is_a(at, "judged") and at + 1 == end:
            told = self.back.step(clause, self.work.is_a(at, "orders") or self.work.is_a(at, "decreed"))
        blaming = self.work.args.subject(clause)[0]
        if told is not None and self._is_settled(told, blaming):
            theirs = [*told.actors, *(told.recipients if told.type == "CONSULT" else ())]
            return [a for a in theirs if not self._is_its_own(a, blaming)]
        return None

    def _as_blamed(self, clause: Clause, at: int) -> list[int]:
        """Whom others have just blamed for what is called so: *تصمیم سودان* را نکوهش کردند. اردن *این تصمیم* را ظالمانه
        خواند."""
        own, who, lemmas = sides(self.work.args.subject(clause)[0], self.work.who), self.work.who, self.work.text.lemmas
        for event in reversed(self.work.events[-NEAR_BLAMED:]):
            blaming = self.work.clauses[event.clause]
            if event.type != "ACCUSE" or not event.recipients or clause.sentence - blaming.sentence > NEAR_BLAMED:
                continue
            if any(lemmas[at] == lemmas[h] for p in blaming.phrases if p.ra or p.func for h in p.heads):
                return [a for a in event.recipients if not sides([a], who) & own]
        return []

    def _is_its_own(self, doer: int, blaming: list[int]) -> bool:
        """Whether who did a deed acts for the state that blames for it, so that another deed is meant, of which no
        event tells: نخست‌وزیر خودداری کرد. … *جاپان* این اقدام را محکوم کرد."""
        who = self.work.who
        states = [b for b in blaming if who.actors[b].kind in STATE_KINDS]
        return bool(states) and not sides([doer], who).isdisjoint(sides(states, who))

    def _is_settled(self, told: EventDraft, blaming: list[int]) -> bool:
        """Whether nobody but the outlet, its like, the doer's own side or that of who blames it says who did a deed:
        others may hold that somebody else did."""
        who = self.work.who
        theirs = {root(a, who) for a in blaming}
        if told.sources and theirs and all(root(s, who) in theirs for s in told.sources):
            return True
        own = {root(a, who) for a in told.actors}
        lands = {who.actors[a].country for a in own if who.actors[a].kind in STATE_KINDS} - {""}
        own |= {s for s in told.sources if who.actors[s].kind == "outlet" or who.actors[s].country in lands}
        return all(s in own or root(s, who) in own for s in told.sources)

    def by_the_way(self, clause: Clause, phrase: Phrase, head: int) -> list[int]:
        """Who did the deed that is blamed in the same breath: ضمن محکوم کردن *این حمله* گفت, با انتقاد *از این
        محدودیت* گفت."""
        keys = self.work.text.keys
        after = next((p for p in clause.phrases if p.start == phrase.last and p.func == "از"), None)
        for first, end in ((head + 1, phrase.last), (after.first, after.last) if after is not None else (0, 0)):
            at = next((k for k in range(first, end - 1) if keys[k] in TAKING_UP), None)
            noun = self._taken_up(at, end) if at is not None else None
            if noun is not None:
                return self._who_did(clause, noun, end) or []
        return []

    def besides(self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate, named: list[int]) -> list[int]:
        """Whom blame, welcome or refusal falls on that a noun tells besides: با رد درخواست *قطر* گفت, ضمن انتقاد از
        *آن* گفت, ضمن استقبال از *آزادی زندانیان* گفت (nobody)."""
        if predicate.type == "SUPPORT":
            after = next((p for p in clause.phrases if p.start == phrase.last and p.func == "از"), None)
            took = self._whose_step(clause, after) if after is not None and not phrase.mentions else None
            return named if took is None else took
        if predicate.type == "REJECT":
            asked = not named and head + 1 < phrase.last and self.work.text.lemmas[head + 1] in ASKED
            return self.work.args.actors_of(phrase, first_only=True) if asked else named
        did = self._in_same_breath(clause, phrase, head)
        return (named if did is None else did) or self.by_the_way(clause, phrase, head)

    def _in_same_breath(self, clause: Clause, phrase: Phrase, head: int) -> list[int] | None:
        """Who did the deed that is named as blamed besides: ضمن انتقاد از بازداشت معلمان *از سوی هند* گفت; nobody where
        only who suffered it is named, None where it may name its doer."""
        after = next((p for p in clause.phrases if p.start == phrase.last and p.func == "از"), None)
        blamed = after if after is not None and not phrase.mentions else phrase
        heads = [h for h in blamed.heads if h > head and not self._is_infinitive(h)]
        agents = [p for p in clause.phrases if p.func == AGENT and p.start == blamed.last and blamed.mentions]
        if agents:
            return self.behind.actors(agents)
        if not heads:
            return None
        did = self._for_named(clause, replace(blamed, heads=heads))
        return did if did is not None or blamed is after or not phrase.mentions else self.behind.actors([phrase])

    def _is_infinitive(self, at: int) -> bool:
        """Whether a light verb closes the infinitive of blaming: محکوم *کردن* بازداشت معلمان."""
        return any(f.form == "infinitive" for f in self.work.tokens[at].word.verbs[:1])

    def _is_inflicted(self, phrase: Phrase) -> bool:
        """Whether a phrase tells what is done to people without power: *سرکوب* خبرنگاران, *کشتن* معترضان; the threats
        of a state or of gunmen are theirs."""
        named = phrase.mentions[0] if phrase.mentions else None
        if named is None or named.actor is None or named.kind not in ("people", "person"):
            return False
        draft = self.work.who.actors[named.actor]
        if named.first and self._is_doing(named.first - 1):
            return True  # کشتن معترضان
        if not POWERFUL.isdisjoint(draft.sectors) or self.work.lemma_is(named.head, "assailants"):
            return False
        before = [h for h in phrase.heads if h < named.first]
        if any(self.work.lemma_is(h, "inflicted") for h in before):
            return True
        around = Stretch.of(self.work.text, phrase.start, phrase.last)
        found = (self.work.lex.infinitive_at(self.work.text, phrase, h, around) for h in before)
        return any(deed is not None and deed[1].type in HARD for deed in found)

    def _is_suffered(self, phrase: Phrase) -> bool:
        """Whether a phrase tells what somebody suffered: *هدف قرار گرفتن* کویت، *کشته شدن* کارگران."""
        first = phrase.mentions[0].first if phrase.mentions else phrase.last
        words = (self.work.tokens[i].word for i in range(phrase.first, first))
        return any(f.form == "infinitive" and f.lemma in UNDERGOING for w in words for f in w.verbs)
