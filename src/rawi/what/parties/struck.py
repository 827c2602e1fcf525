"""What a deed hits where nobody suffers it by name: another state's places, and ships, houses and the like.

Whose land is struck is the recipient (شهر خارکیف: Ukraine), and where nobody's is, the thing itself: یک نفتکش را هدف
گرفتند. It is settled when all tellings are merged, since one of them may name who suffered.
"""

from __future__ import annotations

from rawi.clauses.closing import CLOSING as PRONOUNS
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.verbs import BECOME
from rawi.english import indefinite, plural_of
from rawi.lexicon.kinds_classes import ClassName
from rawi.lexicon.kinds_what import Predicate
from rawi.what.model import EventDraft, Hit
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.model import ActorDraft, Mention
from rawi.who.reading import POINTING, SEVERAL

HIT: dict[str, ClassName] = {
    "ASSAULT": "hit_things",
    "COERCE": "closed_things",
    "SANCTION": "vessels",
    "AID": "helped_places",
}
"""What deeds of a type hit, or aid, by the class of its words; what is seized is somebody's, but for ships."""
AIMS, AND, BE = frozenset({"هدف", "آماج"}), "و", "بودن"
"""Nouns of what an attack aims at, and the words around them."""
AIMED_WITHIN = 3
"""Within so many sentences of the attack stands what it aimed at."""
ON_LAND = frozenset({"ASSAULT", "AID"})
"""Types of what one state does to another's places."""
SEIZE = "seize"
ONE, EACH = "یک", "هر"
COUNTING: tuple[ClassName, ...] = ("quantifiers", "round_numbers")
UNITS = frozenset({"فروند", "باب", "دستگاه", "عراده", "واحد"})
"""Counters of ships, houses and cars: دو *فروند* کشتی."""
LONGEST = 3
"""So many words of a thing's name at most stand behind its noun."""
OTHERS = "دیگر"
"""What ends the name of those who were harmed besides: دو تن دیگر."""
COUNTERS = (["نفر"], ["تن"])
ITS = PRONOUNS | {"آن"}
UPON = frozenset({"به", "بر", "بالای", "علیه"})
RULED_APART = frozenset({"PSE"})
"""Lands of which each part (Gaza, the West Bank) is struck for itself."""
GREAT = frozenset({"هزار", "میلیون"})
TARGETS = frozenset(
    {"هدف", "اهداف", "موضع", "مواضع", "نقطه", "نقاط", "منطقه", "مناطق", "تأسیسات", "تاسیسات", "زیرساخت", "پایگاه"}
)
"""Words for what is hit that do not tell whose it is: اهدافی در ایران."""
OF_ANYBODY = frozenset({"نظامی", "مختلف", "متعدد", "دیگر", "هسته‌ای", "غیرنظامی", "مهم"})


class Struck:
    """Finds what the deeds of one text hit."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, clause: Clause, predicate: Predicate, event: EventDraft) -> list[Hit]:
        """What an event hits by the words of its clause, if that is nobody."""
        if event.type not in HIT or event.aspect == "negated":
            return []
        for phrase in self._done_to(clause, predicate, event):
            found = self._owners(clause, phrase) or (self._lands(phrase, event) if event.type in ON_LAND else [])
            found = found or self._things(phrase, event)
            if found:
                return found
        abroad = self._abroad(clause, predicate, event) if event.type == "ASSAULT" and not event.recipients else []
        if abroad:
            return abroad
        attacked = self._attacked(clause) if event.type == "ASSAULT" and predicate.toll else []
        return next(filter(None, (self._things(p, event) for p in attacked)), [])

    def _abroad(self, clause: Clause, predicate: Predicate, event: EventDraft) -> list[Hit]:
        """The other state in whose land stands what is hit, and whose nobody says it is: به اهدافی *در ایران* حمله کرد,
        مواضعی را *در جنوب ایران* زد."""
        who = self.work.who.actors
        own = {who[root(a, self.work.who)].country or who[a].country for a in event.actors}
        for phrase in self._done_to(clause, predicate, event):
            at = (phrase.last, phrase.last + 1) if phrase.ra else (phrase.last,)
            beside = next((p for p in clause.phrases if p.func == "در" and p.start in at), None)
            if beside is None or not self._anybodys(phrase):
                continue
            named = [m for m in beside.mentions if m.kind == "country" and m.actor is not None]
            states = [Hit(m.first, m.last, who[m.actor or 0].name, actor=m.actor) for m in named]
            foreign = own and "" not in own and all(who[m.actor or 0].country not in own for m in named)
            found = (states if foreign else []) or [h for h in self._lands(beside, event) if h.actor is not None]
            if found:
                return found
        return []

    def _anybodys(self, phrase: Phrase) -> bool:
        """Whether a phrase names targets and nobody whose they are."""
        text = self.work.text
        targets = [h for h in phrase.heads if text.keys[h] in TARGETS or text.lemmas[h] in TARGETS]
        plain = targets and all(text.keys[k] in OF_ANYBODY for k in range(targets[-1] + 1, phrase.last))
        return bool(plain) and not phrase.mentions

    def _attacked(self, clause: Clause) -> list[Phrase]:
        """What stands behind the attack in which people were harmed: در حمله *به یک مدرسه* ده تن کشته شدند."""
        ends = {p.last for p in clause.phrases if p.func and any(self.work.key_is(h, "attacks") for h in p.heads)}
        return [p for p in clause.phrases if p.start in ends and p.func in UPON]

    def _done_to(self, clause: Clause, predicate: Predicate, event: EventDraft) -> list[Phrase]:
        """The phrases in which whom a deed befalls may stand."""
        functions, verb = predicate.recipient, clause.verb
        if event.noun:
            noun = event.words[0]
            upon = [p for p in clause.phrases if p.func in functions]
            after = [p for p in upon if p.start > noun][:1] or [p for p in upon if self._leads_to(clause, p, noun)]
            ezafe = predicate.noun_recipient == "ezafe" or event.type != "ASSAULT"  # انفجار *خودرو* hit no car
            own = [p for p in clause.phrases if p.first <= noun < p.last and ezafe]
            return [*own, *after]
        undergone = functions[:1] == ("subj",) or (
            verb is not None and "obj" in functions and (verb.passive or verb.lemma in BECOME)
        )
        if undergone:
            own_subject = self.work.args.own_subject(clause)
            return [own_subject] if own_subject is not None else []
        marked = [p for p in clause.phrases if p.ra] if "obj" in functions else []
        if not marked and "obj" in functions and clause.coordinate and clause.previous is not None:
            before = self.work.clauses[clause.previous]  # چند خانه را غارت کردند و آتش زدند
            marked = [p for p in before.phrases if p.ra and before.sentence == clause.sentence]
        return [*marked, *(p for p in clause.phrases if p.func and p.func in functions)]

    def _owners(self, clause: Clause, phrase: Phrase) -> list[Hit]:
        """Whose what is hit is said to be: هدف‌های *متعلق به ارتش امریکا* را زد."""
        if not self.work.is_a(phrase.last - 1, "linking_adjectives"):
            return []
        owners = (p for p in clause.phrases if p.func == "به" and p.start == phrase.last)
        named = [m for p in owners for m in p.mentions if m.actor is not None]
        return [Hit(m.first, m.last, self.work.who.actors[m.actor or 0].name, actor=m.actor) for m in named]

    def _leads_to(self, clause: Clause, upon: Phrase, noun: int) -> bool:
        """Whether what a deed is done to stands right before its noun, and behind no other deed's: *بر غزه* حملاتی
        انجام داد, not در واکنش به حمله | بر کریمه حملاتی انجام داد."""
        before = next((p for p in clause.phrases if p.last == upon.start), None)
        return upon.last == noun and (before is None or self.work.deeds.isdisjoint(before.heads))

    def _lands(self, phrase: Phrase, event: EventDraft) -> list[Hit]:
        """The state whose places others strike, or the place where the text does not tell of its state."""
        who = self.work.who.actors
        own = {who[root(a, self.work.who)].country or who[a].country for a in event.actors}
        if not own or "" in own:
            return []
        places = [m for m in phrase.mentions if m.kind == "place" and m.actor is None and m.place is not None]
        struck = [m for m in places if m.place is not None and m.place.country and m.place.country not in own]
        if not struck or len(struck) < len(places):
            return []
        states = [self._state(m) for m in struck]
        told = [s for s in states if s is not None]
        alone = len(struck) == 1 and not struck[0].plural
        return told or ([self._whole(struck[0])] if alone else [])

    def _state(self, place: Mention) -> Hit | None:
        land = place.place.country if place.place is not None else ""
        for at, actor in enumerate(self.work.who.actors):
            if actor.kind == "country" and actor.country == land and actor.spans and land not in RULED_APART:
                return Hit(place.first, place.last, actor.name, actor=at)
        return None

    @staticmethod
    def _whole(place: Mention) -> Hit:
        named = place.place
        assert named is not None
        return Hit(place.first, place.last, named.name, named.name_en, named.country)

    def _things(self, phrase: Phrase, event: EventDraft) -> list[Hit]:
        """The ships, houses and the like in a phrase that names nobody whose they are."""
        name: ClassName = "vessels" if event.mode == SEIZE else HIT[event.type]
        start = event.words[0] + 1 if event.noun and phrase.first <= event.words[0] < phrase.last else phrase.first
        named = [m for m in phrase.mentions if m.actor is not None or any(i.actor is not None for i in m.inner)]
        if named and event.type != "SANCTION":
            return []
        for at in range(start, phrase.last):
            word = self.work.tokens[at].word
            known = bool(word.clitic) or not ITS.isdisjoint(self.work.text.keys[at + 1 : at + 2])
            if word.lemma in self.work.classes[name] and not known and self._is_some(start, at, phrase.ra):
                return [self._thing(start, at, phrase)]
        return []

    def _is_some(self, first: int, at: int, ra: bool) -> bool:
        """Whether a noun is of things not told of before: counted, one of them, or several; a bare plural with را is of
        those known (خانه‌ها *را* سوزاندند)."""
        word, before = self.work.tokens[at].word, self.work.tokens[first:at]
        several = word.plural and not (ra and self.work.text.keys[at + 1] == "را")
        return word.indefinite or several or any(self._counts(t.index) for t in before)

    def _counts(self, at: int) -> bool:
        """Whether a word says how many, or is one of a number itself: *دو فروند* کشتی."""
        token = self.work.tokens[at]
        if token.word.number is not None or token.key in SEVERAL or token.key == EACH:
            return True
        return any(self.work.is_a(at, name) for name in COUNTING)

    def _thing(self, start: int, at: int, phrase: Phrase) -> Hit:
        """What a noun at ``at`` names, with what counts it and its adjectives."""
        word, keys = self.work.tokens[at].word, self.work.text.keys
        first = at
        while first > start and (self._counts(first - 1) or keys[first - 1] in UNITS or keys[first - 1] in POINTING):
            first -= 1
        around = next((m.last for m in phrase.mentions if m.first <= at < m.last), at + 1)
        heads, last = frozenset(phrase.heads), around
        while last in heads and last - at <= LONGEST and keys[last][:1].isalpha():
            last += 1
        gloss = self.work.lex.things.get(word.lemma, "")
        one = keys[first] == ONE or (first == at and word.indefinite and not word.plural)
        return Hit(first, last, "", indefinite(gloss) if one else plural_of(gloss))


def settle_struck(work: Work) -> None:
    """Make what was hit the recipient where nobody is, or only a count of the harmed: … و *یک نفر* را کشت; and before
    that whom it is said to have aimed at."""
    for clause in work.clauses:
        verb = clause.verb
        if verb is not None and verb.lemma == BE and not verb.negated and clause.modal_aspect is None:
            _aim(work, clause)
    for event in work.events:
        if event.type == "ASSAULT" and (not event.actors or event.entry in work.entries["taking_lives"]):
            event.recipients = [r for r in event.recipients if not _is_many(work, r)]
        beside = event.recipients if event.type == "SANCTION" else []  # ده شرکت و *سه نفتکش* را تحریم کرد
        if event.hit and (beside or all(_is_bare(work, r) for r in event.recipients)):
            event.recipients = [*dict.fromkeys([*beside, *(_actor(work, hit) for hit in event.hit)])]


def _aim(work: Work, clause: Clause) -> None:
    """Whom the attack told just before aimed at, as a clause says that tells nothing else: هدف این حمله *سفارت هند*
    بود."""
    subject = next((p for p in clause.phrases if not p.func), None)
    if subject is None or len(subject.heads) < 2 or work.text.keys[subject.heads[0]] not in AIMS or subject.ra:
        return
    deed = subject.heads[1 + (work.text.keys[subject.heads[1]] in POINTING and len(subject.heads) > 2)]
    if not (work.lemma_is(deed, "attacks") or work.lemma_is(deed, "accidents")):
        return
    bare = [m for p in clause.phrases if not p.func for m in p.mentions if m.first > deed and m.actor is not None]
    ends = {m.last for m in bare}
    named = [m.actor for m in bare if m is bare[0] or (work.text.keys[m.first - 1] == AND and m.first - 1 in ends)]
    attacks = (e for e in work.events if e.type == "ASSAULT" and e.clause < clause.index)
    attack = max(attacks, key=_clause_of, default=None)
    near = attack is not None and clause.sentence - work.clauses[attack.clause].sentence <= AIMED_WITHIN
    if attack is not None and near and not attack.recipients:
        attack.recipients = [a for a in named if a is not None and a not in attack.actors]


def _is_bare(work: Work, actor: int) -> bool:
    """Whether nothing is told of people but how many they are."""
    words = work.who.actors[actor].name.split()
    return words[-1:] in COUNTERS or (words[-1:] == [OTHERS] and words[-2:-1] in COUNTERS)


def _is_many(work: Work, actor: int) -> bool:
    """Whether people are only a toll in thousands, which is no party of what nobody is told to have done: جنگ جان ۵۰۰
    *هزار نفر* را گرفت."""
    return _is_bare(work, actor) and not GREAT.isdisjoint(work.who.actors[actor].name.split())


def _clause_of(event: EventDraft) -> int:
    return event.clause


def _actor(work: Work, hit: Hit) -> int:
    who = work.who
    if hit.actor is not None:
        return hit.actor
    name = hit.name or work.text.quote(hit.first, hit.last)
    for at, actor in enumerate(who.actors):
        if (hit.first, hit.last) in actor.spans or (actor.name == name and bool(hit.country)):
            return at
    who.actors.append(
        ActorDraft(
            name,
            "country" if hit.country else "organization",
            hit.name_en,
            country=hit.country,
            spans=[(hit.first, hit.last)],
        )
    )
    return len(who.actors) - 1
