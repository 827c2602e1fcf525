"""Who does and who suffers what a noun of a clause tells: from its ezafe, its prepositions, the clause's subject."""

from __future__ import annotations

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.record import STATE_KINDS, STATE_SECTORS
from rawi.what.arguments.new_speakers import PASSIVE, SHOW
from rawi.what.arguments.subjects import FROM_ABOVE
from rawi.what.attribution.authority import (
    ARREST,
    IMPOSING,
    arrests,
    attackers,
    authority,
    by_officers,
    did_what_is_told,
)
from rawi.what.circumstances.fill import TO_COME
from rawi.what.events.verbs import BECOMING, Deeds
from rawi.what.parties.behind import WAY
from rawi.what.parties.voices import CLAIMING, behind_the_deed
from rawi.what.roots import root
from rawi.what.sides import is_anothers, sides
from rawi.what.work import Work
from rawi.who.model import Mention

WITNESS, AND, CHARGED = "شاهد", "و", "charge"
OFF, TO = "از", "به"
GOVERNING = frozenset({"از", "بر"})
"""Prepositions of a noun before the deed's: پس از تسلط طالبان *بر افغانستان* مسوولیت حملات را پذیرفت."""
UPON, AT = frozenset({"بر", "به", "بالای", "علیه"}), frozenset({"علیه"})
WELCOME, INVITING = "استقبال", "دعوت"
COMPANY = frozenset({"با", "میان"})
AGAINST = frozenset({"مخالفت", "وتو", "ممانعت"})
MEASURES = frozenset({"seize", "restrict", "arrest"})
"""Modes of what officers tell of whoever it befell: از کشف صد کیلوگرم تریاک خبر داد."""
BAN = "ممنوعیت"
CLAIM = "supports:claim"
"""Who claims a deed that nobody names him for did it; a negated claim names nobody."""
DESCRIBE = "speech:describe"
"""Who calls a deed something has not done it."""
_MET = frozenset({"person", "people", "delegation"})
"""Whom the ezafe of دیدار names: whoever speaks met them; that of نشست names whose meeting it is."""


class NamedParties:
    """Finds the parties of what nouns tell, in the way that their clause tells it (see `Voices`)."""

    def __init__(self, work: Work, deeds: Deeds) -> None:
        self.work = work
        self.deeds = deeds

    def _are_private(self, actors: list[int]) -> bool:
        """Whether some people hold no office: charges of theirs are those against them."""
        drafts = [self.work.who.actors[a] for a in actors]
        return all(d.kind in ("person", "people") and STATE_SECTORS.isdisjoint(d.sectors) for d in drafts)

    def _own_measure(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether an officer tells of what was shut or seized under him: دادستان از پلمب سه رستوران خبر داد."""
        return predicate.mode in MEASURES and by_officers(self._speakers(clause), self.work)

    def _roles(
        self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate, voice: str
    ) -> tuple[list[int], list[int]]:
        """Who does and who suffers what an event noun names; whose welcome it is does, to who arrives."""
        hosts = [m.actor for m in phrase.mentions if m.actor is not None and m.first > head]
        if voice == "beside" and hosts and self.work.text.keys[head] in (WELCOME, INVITING):
            welcomed = list(self.work.args.subject(clause)[0])
            return hosts if welcomed else [], welcomed  # با استقبال همتای عراقی خود وارد بغداد شد
        actors, recipients = self._told_roles(clause, phrase, head, predicate, voice)
        if voice == "passive" and predicate.type == "PROTEST":
            recipients = []  # *پایتخت فرانسه* صحنهٔ تجمع‌های اعتراضی بود: only where they took place
        if voice == "beside" and predicate.type in ("ACCUSE", "REJECT", "SUPPORT"):
            recipients = self.deeds.blame.besides(clause, phrase, head, predicate, recipients)
            recipients = [a for a in recipients if a not in actors]
        if not actors and self._are_doers(head, predicate, recipients):
            actors, recipients = recipients, []
        present = self.deeds.gathered.those(clause) if predicate.type == "CONSULT" else []
        met = [r for r in recipients if r not in present]  # نشست دوحه با حضور طالبان
        actors = [] if self._is_where_met(phrase, predicate, actors, met) else actors
        if voice == "happen" and predicate.type == "CONSULT":
            recipients = [r for r in recipients if r not in present]
            actors = actors + [a for a in present if a not in actors] or self.deeds.gathered.hosts(clause)
        return actors, recipients

    def _struck(self, clause: Clause, phrase: Phrase, predicate: Predicate) -> list[int]:
        """Whom an attack or siege befalls that stands behind whose it is: راکت‌باران حماس *بر اسرائیل*, محاصرهٔ مصر
        *علیه سودان*, not راکت‌باران شهر."""
        if predicate.type not in ("ASSAULT", "COERCE") or predicate.toll is not None:
            return []
        upon = UPON if predicate.type == "ASSAULT" else AT
        behind = next((p for p in clause.phrases if p.func in upon and p.start == phrase.last), None)
        return self.work.args.actors_of(behind) if behind is not None else []

    def _told_roles(
        self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate, voice: str
    ) -> tuple[list[int], list[int]]:
        """Who does and who suffers what an event noun names: from its ezafe, its prepositions, the subject."""
        args, deeds = self.work.args, self.deeds
        infinitive = bool(self.work.tokens[head].word.verbs) and not predicate.noun_recipient
        mentions = self._own_mentions(phrase, head)
        complement = [m.actor for m in mentions if m.actor is not None and m.first > head]
        actors = deeds.behind.actors(self._agents(clause, head, voice))
        recipients: list[int] = []
        if predicate.noun_recipient == "ezafe" or (infinitive and {"obj", "subj"} & set(predicate.recipient)):
            recipients = complement or self._against(clause, phrase, predicate)
            struck = self._struck(clause, phrase, predicate) if complement and not (actors or predicate.undoes) else []
            theirs = not actors and self.deeds.blame.is_whose_massacre(clause, phrase, head)
            actors, recipients = (recipients, struck) if struck or theirs else (actors, recipients)
        else:
            between = predicate.mutual and self.is_between(clause, head)  # مبادله میان روسیه و اوکراین با میانجی‌گری قطر
            company = ("میان",) if between else self._own_company(clause, phrase, predicate, voice)
            recipients = self._complements(clause, head, company, voice == "meeting")
            recipients = [] if self._blames_thing(clause, head, predicate) else recipients
            recipients = recipients or self._met(head, complement, voice)
            owners, recipients = self._owners(phrase, head, predicate, recipients)
            recipients = (
                self._by_agents(predicate, actors, owners)
                or recipients
                or self._are_done_to(clause, predicate, voice, owners)
            )
            actors = actors or [a for a in owners if a not in recipients]
        if predicate.mutual and not recipients:
            recipients = self._complements(clause, head, ("با", "میان"), voice == "meeting")
        if predicate.mutual and self.is_between(clause, head):
            bodies = [a for a in actors if self.work.who.actors[a].kind != "people" and a not in recipients]
            actors, recipients = [*recipients, *bodies], []  # درگیری میان دو گروه, تبادلهٔ اسیران میان …: both do it
        if voice in ("active", "beside", "meeting"):
            actors = self._doers(clause, predicate, voice, actors, head)
        elif voice == "progress":  # در حال گفتگو بود, and with an object: او را در حال گفتگو نشان می‌دهد
            seen = deeds.behind.actors([p for p in clause.phrases if p.ra])
            actors = actors or seen or list(args.subject(clause)[0])
        elif voice in ("accused", "blamed"):
            accused = self._accused(clause) if voice == "accused" else behind_the_deed(clause, args.after(clause, "به"))
            by_agent = voice == "accused" and bool(actors) and not accused  # از سوی پولیس به همکاری با … متهم شد
            actors = list(args.subject(clause)[0]) if by_agent else actors or deeds.behind.actors(accused)
        elif voice in ("passive", "cause"):
            around = deeds.behind.of_deed_around(clause) if voice == "cause" else None
            who = self._behind_cause(clause, predicate, voice) if around is None else around
            suffered = recipients if predicate.noun_recipient else []  # شهادت فرمانده باعث شد: he has killed nobody
            did = actors or [a for a in who if a not in suffered and self._may_do(predicate, a)]
            actors, recipients = (actors, recipients or who) if voice == "passive" else (did, recipients)
        if not actors and predicate.actor != ("subj",):
            actors = self._complements(clause, head, predicate.actor)
        if not actors and voice in ("told", "happen", "reported"):
            happened = self._done_by(clause, head, predicate) if voice == "happen" else []
            actors = self._of_outcome(clause, predicate, recipients) or happened
            if not actors and voice == "told":
                actors = self._who_tells(clause, phrase, head, predicate, recipients)
        if predicate.type == "MOBILIZE" and voice == "told" and all(map(self._is_nobodys_man, actors)):
            actors = authority(self._speakers(clause), predicate, self.work) or actors  # اعزام سربازان را اعلام کرد
        return actors, recipients

    def _own_mentions(self, phrase: Phrase, head: int) -> list[Mention]:
        """Those in a phrase up to another deed that و joins to one with its own complement: با بستن مکاتب و *ایجاد
        مدرسه‌ها*; but for where somebody is from."""
        joined = (h for h in phrase.heads if h > head + 2 and self.work.text.keys[h - 1] == AND)
        end = next((h for h in joined if self._begins_deed(h)), phrase.last)
        return [m for m in phrase.mentions if m.first < end and not self.work.args.is_origin(m)]

    def _begins_deed(self, head: int) -> bool:
        """Whether another deed begins at a noun behind و: و *ایجاد* مدرسه‌ها, و *مجروح شدن* ده نفر."""
        hurt = self.work.key_is(head, "undergone") or self.work.key_is(head, "killed")
        return hurt or self.work.is_deed(head) or self.work.lemma_is(head, "making")

    def _may_do(self, predicate: Predicate, actor: int) -> bool:
        """Whether whoever is behind something may have done what it led to: درگیری *دو گروه* به بازداشت ده نفر انجامید
        does not say who arrested them."""
        return predicate.mode != ARREST or arrests(actor, self.work)

    @staticmethod
    def _by_agents(predicate: Predicate, agents: list[int], owners: list[int]) -> list[int]:
        """Whom a deed befalls in its ezafe, where از سوی names who does it: تهدید *ایران* از سوی امریکا ادامه دارد."""
        return [a for a in owners if a not in agents] if agents and "obj" in predicate.recipient else []

    def _are_done_to(self, clause: Clause, predicate: Predicate, voice: str, owners: list[int]) -> list[int]:
        """Those in a deed's ezafe, where the subject does it to an object: مصر اقدام به تهدید کشتی‌های *سودان* کرد."""
        if voice != "active" or "obj" not in predicate.recipient or not owners:
            return []
        who = self.work.who
        doers = {root(a, who) for a in self.work.args.subject(clause)[0]}
        return owners if doers and doers.isdisjoint(root(a, who) for a in owners) else []

    def _is_nobodys_man(self, actor: int) -> bool:
        """Whether some forces are not said to be anybody's, so that who tells that they are sent sends them."""
        draft = self.work.who.actors[actor]
        return draft.kind == "people" and draft.member_of is None and not draft.country

    def _agents(self, clause: Clause, head: int, voice: str) -> list[Phrase]:
        """Those named by از سوی and the like as who does what a noun names."""
        if voice == "denied":
            return self._of_denied(clause, head)
        speech, number = self.work.readings[clause.index].speech, self.work.statement_of.get(clause.index)
        agents, keys = self.work.args.after(clause, AGENT), self.work.text.keys
        reported = voice == "happen" and speech is not None and speech.pattern.entry != SHOW
        if reported or (number is not None and self.work.statements[number].why == PASSIVE):
            return [p for p in agents if did_what_is_told(clause, p, self.work)]  # از سوی باشندگان گزارش شده است
        if voice == CHARGED and self._is_undergone(clause):
            agents = agents[:-1]  # به اتهام قتل دو زن *از سوی پولیس* بازداشت شد: they arrested him
        if voice == "happen":
            agents = [p for p in agents if p.start > head or not self._did_another(clause, p)]
        behind = voice in ("active", "told")  # در واکنش به حملهٔ … از سوی ترکیه عملیات انجام داد: before is another's
        return [p for p in agents if WAY not in keys[p.start : p.first] and (p.start > head or not behind)]

    def _did_another(self, clause: Clause, agent: Phrase) -> bool:
        """Whether an agent stands right behind another deed, which he did: هم‌زمان با اعلام آتش‌بس *از سوی ترامپ* حمله‌ای
        صورت گرفت."""
        before = clause.ending_at(agent)
        return before is not None and bool(before.func) and any(self.work.is_deed(h) for h in before.heads)

    def _is_undergone(self, clause: Clause) -> bool:
        """Whether a clause tells in the passive what befell its subject."""
        passive = any(m.pattern.passive for m in self.work.readings[clause.index].predicates)
        return passive or (clause.verb is not None and (clause.verb.passive or clause.verb.lemma == BECOMING))

    def _of_denied(self, clause: Clause, head: int) -> list[Phrase]:
        """Whose deed is denied, behind its noun: بازداشت او *از سوی پولیس* را رد کرد; the last of those named so denies
        it in the passive: … توسط پولیس *از سوی وزیر* رد شد."""
        agents = [p for p in clause.phrases if p.func == AGENT and p.start > head]
        number = self.work.statement_of.get(clause.index)
        passive = number is not None and self.work.statements[number].why == PASSIVE
        return agents[:-1][:1] if passive else agents[:1]

    def _against(self, clause: Clause, phrase: Phrase, predicate: Predicate) -> list[int]:
        """Whom harm that is only counted was done to, right behind it (۱۴ مورد قتل *علیه نظامیان پیشین* ثبت شد), and
        on whom a sentence is passed (صدور حکم زندان *برای سه شاعر*)."""
        functions = {"ASSAULT": ("علیه",), "COERCE": ("علیه",), "SANCTION": ("برای", "علیه")}.get(predicate.type, ())
        for victims in (p for function in functions for p in self.work.args.after(clause, function)):
            between = [p for p in clause.phrases if phrase.last <= p.start < victims.start]
            if victims.start >= phrase.last and not any(p.func or p.mentions for p in between):
                return self.deeds.behind.actors([victims])
        return []

    def _who_tells(
        self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate, recipients: list[int]
    ) -> list[int]:
        """Who tells of a deed of his: he withdraws his own forces, but others harm his own people (از کشته شدن دو
        سرباز *خود* خبر داد)."""
        keys = self.work.text.keys
        own = not REFLEXIVES.isdisjoint(keys[head : phrase.last])
        if own and predicate.type in ("ASSAULT", "COERCE", "SANCTION"):
            return []
        if keys[phrase.first - 1] == CLAIMING or (own and predicate.mode == "withdraw"):
            speakers = self._speakers(clause)
            return [] if self._only_report(speakers) else speakers
        return self._told_by_doer(clause, head, predicate, recipients)

    def _only_report(self, speakers: list[int]) -> bool:
        """Whether those who claim a deed only tell of it: *فعالان رسانه‌ای* or خبرگزاری X مدعی بازداشت وزیر شدند."""
        drafts = [self.work.who.actors[a] for a in speakers]
        return self._are_private(speakers) or any(d.kind == "outlet" for d in drafts)

    def is_between(self, clause: Clause, head: int) -> bool:
        """Whether میان names the sides of what a noun tells."""
        return any(not p.start <= head < p.last for p in self.work.args.after(clause, "میان"))

    def _are_doers(self, head: int, predicate: Predicate, named: list[int]) -> bool:
        """Whether a plural of arrests and the like is theirs who make them: بازداشت‌های *طالبان*."""
        kinds = {self.work.who.actors[a].kind for a in named}
        deeds = predicate.type in ("COERCE", "SANCTION") and predicate.noun_recipient == "ezafe"
        deeds = deeds and self.work.tokens[head].word.plural
        return deeds and bool(kinds) and kinds <= {"organization", "government", "group", "country"}

    def _owners(
        self, phrase: Phrase, head: int, predicate: Predicate, recipients: list[int]
    ) -> tuple[list[int], list[int]]:
        """Whose deed it is by its ezafe, and whom it befalls: whose what is banned is bans nothing."""
        complement = [m.actor for m in phrase.mentions if m.actor is not None and m.first > head]
        if predicate.mutual:
            owners = self._all_of(phrase, self.work.lex.noun_end(self.work.text, head) - 1)
        else:  # خروج نیروهایش: whose they are is told by the clause
            both = self.work.args.joined_powers(phrase, head) if predicate.type == "ASSAULT" else []
            owners = [] if self._is_own(phrase, head) else both or complement[:1]
        of_what = predicate.type in ("AGREE", "CONSULT") or (predicate.type == "REQUEST" and not predicate.mutual)
        owners = [] if of_what and self._is_of_what(phrase, head, predicate) else owners
        if owners and not recipients and self._befalls_owner(phrase, head, predicate):
            return [], self._all_of(phrase, head) or owners
        return [] if self._is_where_met(phrase, predicate, owners, recipients) else owners, recipients

    def _is_of_what(self, phrase: Phrase, head: int, predicate: Predicate) -> bool:
        """Whether another deed stands between a noun and who is named, to whom that one is: توافق *تبادل اسرا*, کنفرانس
        *بازسازی سوریه*, but not جلسهٔ مذاکرات ایران."""
        named = next((m for m in phrase.mentions if m.first > head and m.actor is not None), None)
        own = self.work.lex.noun_end(self.work.text, head)  # گفتگوی تلفنی
        between = [h for h in phrase.heads if named is not None and own <= h < named.first]
        between = [h for h in between if self.work.text.keys[h] not in TO_COME]  # دیدار آیندهٔ ترامپ
        deeds = {h: self.work.lex.noun_at(self.work.text, h) for h in between if h in self.work.deeds}
        another = any(d is None or d[1].type != predicate.type for d in deeds.values())
        return another or any(self.work.lemma_is(h, "lots") for h in between)

    def _is_own(self, phrase: Phrase, head: int) -> bool:
        """Whether those behind a noun are the subject's own by an enclitic: خروج *نیروهایش* را آغاز کرد."""
        named = next((m for m in phrase.mentions if m.first > head and m.actor is not None), None)
        if named is None or named.last < phrase.last - 1:
            return False
        himself = self.work.text.keys[phrase.last - 1] in REFLEXIVES and phrase.last - 1 >= named.last - 1
        return himself or (named.last == named.head + 1 and bool(self.work.tokens[named.head].word.clitic))

    def _befalls_owner(self, phrase: Phrase, head: int, predicate: Predicate) -> bool:
        """Whether somebody is whose what is banned is, not whose ban it is (ممنوعیت *فعالیت بازیگران*), or whom such a
        deed is done to (آزار جنسی *کودکان*, تهدید *خبرنگاران*, تحریم *ده شرکت*)."""
        if predicate.type == "SANCTION" and not predicate.mode:
            return self._is_sanctioned(phrase, head)
        if predicate.type == "CONCEDE":
            return self._is_eased(phrase, head)
        if predicate.mode == "sexual" or predicate.type == "THREATEN":
            named = next((m for m in phrase.mentions if m.first > head and m.actor is not None), None)
            return named is not None and named.kind == "people" and self.work.lemma_is(named.head, "civilians")
        if predicate.type != "COERCE" or predicate.mode not in ("restrict", "seize"):
            return False
        named = next((m for m in phrase.mentions if m.first > head and m.actor is not None), None)
        people = named is not None and named.kind in ("people", "person") and named.first == head + 1
        if people and self.work.text.lemmas[head] == BAN:
            return True  # ممنوعیت *کارمندان زن* از کار
        return named is not None and any(head < h < named.first for h in phrase.heads)

    def _is_sanctioned(self, phrase: Phrase, head: int) -> bool:
        """Whether somebody in the ezafe of a sanction is who it is put on: those who put none on others, and anybody
        behind the singular (تحریم *روسیه*, but تحریم‌های *اروپا*)."""
        named = next((m for m in phrase.mentions if m.first > head and m.actor is not None), None)
        if named is None:
            return False
        states = named.kind in STATE_KINDS or named.entry.startswith("actors:")
        return not (states and self.work.tokens[head].word.plural)

    def _is_eased(self, phrase: Phrase, head: int) -> bool:
        """Whether a state is whose burden is lifted: لغو تحریم‌های *سوریه*, not one that puts it on others."""
        named = next((m for m in phrase.mentions if m.first > head and m.actor is not None), None)
        if named is None or named.actor is None:
            return False
        state = self.work.who.actors[named.actor]
        weighs = any(self.work.lemma_is(h, "burdens") for h in range(head + 1, named.first))
        return weighs and state.kind == "country" and state.country not in IMPOSING

    def _is_where_met(self, phrase: Phrase, predicate: Predicate, owners: list[int], others: list[int]) -> bool:
        """Whether a city that a meeting is named after is where it was held: مذاکرات مسقط, نشست رم."""
        if predicate.type != "CONSULT" or others or len(owners) != 1:
            return False
        return [m.kind for m in phrase.mentions if m.actor == owners[0]] == ["place"]

    def _blames_thing(self, clause: Clause, head: int, predicate: Predicate) -> bool:
        """Whether those behind a preposition only stand in what is blamed: انتقاد از تحریم‌ها *علیه روسیه*."""
        blamed = next((p for p in clause.phrases if p.start > head and p.func == "از"), None)
        return predicate.type == "ACCUSE" and blamed is not None and bool(blamed.heads) and not blamed.mentions

    def _behind_cause(self, clause: Clause, predicate: Predicate, voice: str) -> list[int]:
        """Who brought about what the subject caused: by a deed of theirs, not by what befell them (قطع سخنرانی ترامپ
        باعث بازداشت یک معترض شد); nobody of a protest, which those make who protest (سیاست دولت *به اعتراض* انجامید),
        and which a place that saw it does not suffer."""
        seen = predicate.type == "PROTEST" and WITNESS in self.work.text.keys[clause.first : clause.last]
        if seen or (predicate.type == "PROTEST" and voice == "cause"):
            return []
        who, how = self.deeds.subject_people(clause)
        thing = self.work.args.own_subject(clause) if how == "thing" else None
        behind = clause.antecedent if how == "relative" else None
        if behind is not None and behind.func in UPON and behind.mentions and not behind.heads:
            return []  # تیراندازی از خاک عراق *به ماموران ایران* که منجر به مرگ یک سرباز شد
        if how == "relative" and clause.antecedent is not None and clause.antecedent.heads:
            named = clause.antecedent.mentions
            thing = clause.antecedent if not named or clause.antecedent.heads[0] < named[0].first else None
        acts = thing is None or any(self.work.is_deed(h) or self.work.lemma_is(h, "weapons") for h in thing.heads)
        if how == FROM_ABOVE and clause.parent is not None and clause.parent in self.work.statement_of:
            return []  # منابع از حمله‌ای خبر دادند که منجر به کشته شدن … شد: they only tell
        return who if acts else []

    def _done_by(self, clause: Clause, head: int, predicate: Predicate) -> list[int]:
        """On whose order what took place was done, or the country left in an expulsion: روند اخراج مهاجران *از پاکستان*
        ادامه دارد."""
        left = self._complements(clause, head, ("از",)) if predicate.mode == "deport" else []
        return self.deeds.behind.on_order(clause, predicate) or left

    def _of_outcome(self, clause: Clause, predicate: Predicate, recipients: list[int]) -> list[int]:
        """Who did the deed in which somebody was harmed: از کشته شدن سه تن *در حملهٔ هوایی هند* خبر داد."""
        if predicate.type != "ASSAULT" or not recipients:
            return []
        return [a for a in self.deeds.behind.of_deed(clause, predicate) if a not in recipients]

    def _all_of(self, phrase: Phrase, head: int) -> list[int]:
        """Those in the ezafe of what several do together: نشست مشترک ایران و روسیه."""
        found: list[int] = []
        end = None
        for m in phrase.mentions:
            if m.first <= head or m.actor is None:
                continue
            if end is not None and self.work.text.keys[end : m.first] not in (["و"], ["،"]):
                break
            found, end = [*found, m.actor], m.last
        return found

    def _doers(self, clause: Clause, predicate: Predicate, voice: str, named: list[int], head: int) -> list[int]:
        """Who does what the clause's subject does by a noun, or those ``named`` with the noun.

        An agent beside a meeting belongs to another deed (بیانیهٔ منتشرشده از سوی …), and what is done in the same
        breath is done by who speaks (با تبریک روز خبرنگار گفت); an order is theirs whose it is (با دستور رئیس جمهور),
        or nobody's who is named (با دستور قضایی آزاد شدند); so is a veto that names its owner (با وتوی روسیه).
        """
        vetoed = bool(named) and self.work.text.lemmas[head] in AGAINST
        if voice == "beside" and (vetoed or self.work.lemma_is(head, "orders")):
            return named
        around = clause.within if voice == "meeting" and clause.relation == "relative" else None
        subject = list(self.work.args.subject(around or clause)[0])
        if voice == "beside" and predicate.type == "AGREE" and set(named) - set(subject):
            own = self.work.key_is(head, "announcing") and sides(named, self.work.who) & sides(subject, self.work.who)
            return subject if own else []  # با وعدهٔ آلمان، ایران … کرد: another's promise is only the setting
        if voice == "beside" and predicate.type == "SUPPORT":
            end = self.work.lex.noun_end(self.work.text, head)
            if is_anothers(clause.holding(end - 1), end, subject, self.work.who):
                return []  # وزیر خارجهٔ فرانسه با تأکید بر حمایت *آلمان* از اوکراین گفت
        if voice == "active" and not subject:
            subject = self._behind_subject(clause)
        if voice == "active" and self._disclaims(clause):
            return named
        if voice == "active" or (voice == "beside" and predicate.type == "REQUEST"):
            return named or subject
        return subject or (named if voice == "meeting" else [])

    def _behind_subject(self, clause: Clause) -> list[int]:
        """Whose instrument the subject is: هواپیماهای یک کشور حمله‌ای انجام دادند; not of whom it tells another deed."""
        thing = self.work.args.own_subject(clause)
        deed = thing is not None and any(self.work.is_deed(h) for h in thing.heads)
        return [] if deed else self.deeds.subject_people(clause)[0]

    def _disclaims(self, clause: Clause) -> bool:
        """Whether nobody claims the deed: مسئولیت این حمله را کسی بر عهده نگرفت."""
        support = self.work.readings[clause.index].support
        negated = clause.verb is not None and clause.verb.negated
        return negated and support is not None and support.pattern.entry == CLAIM

    def _told_by_doer(self, clause: Clause, head: int, predicate: Predicate, done_to: list[int]) -> list[int]:
        """Who did what is told of and nobody is named for: the country left in an expulsion, who tells of a meeting
        or pact of his own, an authority."""
        speakers = self._speakers(clause)
        if predicate.mode == "deport":
            states = [s for s in speakers if self.work.who.actors[s].kind == "country"]
            return self._complements(clause, head, ("از",)) or states  # ترکیه از اخراج صد مهاجر خبر داد
        reading = self.work.readings[clause.index]
        if any(m.pattern.target.type == "ACCUSE" for m in reading.predicates):
            return []  # از بازداشت خبرنگاران ابراز نگرانی کرد
        if reading.speech is not None and reading.speech.pattern.entry == DESCRIBE:
            return []  # بازداشت خبرنگاران را سیاسی خواند
        met = predicate.type == "CONSULT" and predicate.mode != "multilateral"  # who tells of a conference may be away
        pact = met or predicate.type == "AGREE" or (predicate.mutual and predicate.type == "SUPPORT" and done_to)
        own = speakers if pact else authority(speakers, predicate, self.work)
        own = [s for s in own if s not in done_to]  # وزیر خارجهٔ سوریه از لغو تحریم‌های این کشور خبر داد
        return own or attackers(speakers, done_to, predicate, self.work)

    def _speakers(self, clause: Clause) -> list[int]:
        number = self.work.statement_of.get(clause.index)
        return list(self.work.statements[number].speakers) if number is not None else []

    def _met(self, head: int, complement: list[int], voice: str) -> list[int]:
        """Whom the speaker met by the ezafe of دیدار: در دیدار سفیر تازه گفت."""
        visits = voice == "meeting" and self.work.lemma_is(head, "visits")
        return [a for a in complement if visits and self.work.who.actors[a].kind in _MET]

    def _adjoins(self, clause: Clause, head: int, complement: Phrase) -> bool:
        """Whether no other noun stands between: در جلسهٔ معارفه، تعمیق رابطه با همسایگان … is no meeting with them."""
        between = [p for p in clause.phrases if head < p.start < complement.start and not p.func]
        return head < complement.start and not between

    def _is_anothers(self, clause: Clause, head: int, complement: Phrase) -> bool:
        """Whether a complement is that of another deed, right behind which it stands: در نشست کابینه دربارهٔ مذاکره *با
        ایران* گفت, این گفتگو پس از دیدار او *با سفیر* انجام شد."""
        before = clause.ending_at(complement)
        return (
            complement.func in COMPANY
            and before is not None
            and bool(before.func)
            and head < before.start
            and any(self.work.is_deed(h) for h in before.heads[-1:])
        )

    def _accused(self, clause: Clause) -> list[Phrase]:
        """Who is accused; nobody in another deed that he is accused of: به کشتن سه تن، *بازداشت زنان* … متهم‌اند."""
        return [p for p in self.work.args.object(clause) if p.func or p.ra or not p.heads]

    def _own_company(self, clause: Clause, phrase: Phrase, predicate: Predicate, voice: str) -> tuple[str, ...]:
        """The prepositions of a noun's own parties, without that of those to whom the clause's verb says something: با
        قدردانی از این تصمیم *به خبرنگاران* گفت."""
        says = voice == "beside" and clause.index in self.work.statement_of
        if not says or any(p.func == TO and p.start == phrase.last for p in clause.phrases):
            return predicate.recipient
        return tuple(function for function in predicate.recipient if function != TO)

    def _complements(self, clause: Clause, head: int, functions: tuple[str, ...], met: bool = False) -> list[int]:
        """Who stands after the first of the noun's prepositions that follows it, else anywhere in the clause."""
        beside = next((p for p in clause.phrases if p.start == head + 1 and p.func in functions and not met), None)
        if beside is not None and beside.mentions:
            functions = (beside.func, *functions)  # با تبریک *به استانداران*
        for later in (True, False):
            for function in functions:
                phrases = [p for p in self.work.args.after(clause, function) if p.start > head or not later]
                phrases = [p for p in phrases if not met or self._adjoins(clause, head, p)]
                phrases = [p for p in phrases if not self._is_anothers(clause, head, p)]
                if not later and function in GOVERNING:
                    phrases = [p for p in phrases if not self.work.args.is_governed(clause, p)]
                phrases = [p for p in phrases if not p.start <= head < p.last]  # با of با مخالفت چین
                phrases = [p for p in phrases if not met or not self.work.args.is_manner(p)]
                found = self.deeds.behind.actors(phrases[:1] if later else phrases)
                if found:
                    return [self._whose(a) for a in found] if later and function == OFF else found
                if later and phrases and phrases[0].mentions:
                    return []  # به کمک متحدش شتافت و حمله‌ای به فرودگاه انجام داد: the airport was hit
        return []

    def _whose(self, actor: int) -> int:
        """Whose list it is that others come off: the country of ``از فهرست گروه‌های تروریستی روسیه``."""
        who = self.work.who
        state = root(actor, who)
        unnamed = who.actors[actor].kind == "group" and not who.actors[actor].wikidata
        return state if unnamed and who.actors[state].kind == "country" else actor
