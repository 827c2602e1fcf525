"""The actors of one text as they are made, and what later phrases ask of those named before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Reversible
from itertools import islice
from typing import TypeVar

from rawi.record import Kind
from rawi.text.model import Text, VerbForm, Word
from rawi.who.model import ActorDraft
from rawi.who.nodes import Node
from rawi.who.reading import AFTER_VERB, BECOME, COMMAS, PLURAL_EZAFE, UPON
from rawi.who.words.vocabulary import Vocabulary

T = TypeVar("T")
AND, CONTRASTING = "و", frozenset({"اما", "ولی", "لیکن", "لاکن"})
AGAINST = "علیه"
JOINING = frozenset({"و", "،", ","})
OPENERS = frozenset({"که", ".", "؛", ":", "!", "؟", "\n"})
"""What a clause begins after, but for verbs."""
BODIES = frozenset({"group", "organization", "government"})
"""Kinds of those who act and seldom suffer as آنان."""
EYES = 4
"""So many words, with theirs, may stand before those who look on: پیش چشم صدها تماشاگر."""
MOST_BACK = 4
FAR_BACK = 300
FAR_WITHIN, LONGEST_NAME = 100, 30
"""Tokens of a clause, and of a name, that are looked at; a sentence may be as long as its text."""
SOURCES = frozenset({"منبع", "منابع", "منبعی", "شاهدان"})
NEAR_VERB = 15
MOST_MANY = 50
"""So many of those named in a sentence may be who they are."""
WITHIN = 2
CONTENT_OPENERS, SAYS_WITHIN = frozenset({"که", ":"}), 4
"""What opens the content of a saying, and within how many words before it what says stands."""
OBJECT, TO = "را", frozenset({"به", "بر", "از", "با", "علیه", "برای", "بالای"})
FINITE = frozenset({"past", "imperfect", "present", "perfect", "future-aux", "copula", "participle", "subjunctive"})
QUOTED, ADDRESSING = ["نقل", "از"], frozenset({"به", "خطاب"})
MEDIA = "MED"
MEETING = frozenset({"نشست", "جلسه", "اجلاس", "دیدار"})
PRESS = frozenset({"خبرنگار", "رسانه", "شبکه", "خبرگزاری", "روزنامه"})
ON_THE_WAY = frozenset({"با", "ضمن"})
"""What opens an act told along with the one of the verb: *ضمن* انتقاد از طالبان، از آنان خواست."""
DOING_FIRST, DONE_FIRST = frozenset({"با", "از"}), 4
"""What stands before what is done first, within so many words of whom it befalls: *با* رد استوارنامهٔ سفیر."""
WITH, MAN = "نزد", "مرد"
HANDS = frozenset({"دست", "چنگ", "تصرف", "کنترل", "کنترول"})
"""Into what something falls that is taken: به دست آنان افتاد."""


class Actors:
    """The actors of one text, in the order they are named."""

    def __init__(self, vocabulary: Vocabulary, text: Text, keys: list[str], lemmas: list[str]) -> None:
        self.v, self.text, self.keys, self.lemmas = vocabulary, text, keys, lemmas
        self._quotes: dict[tuple[int, int], str] = {}
        self.actors: list[ActorDraft] = []
        self.index: dict[tuple[object, ...], int] = {}
        self.spanned: set[tuple[int, int, int]] = set()
        self.persons: dict[int, None] = {}
        """Persons, the one named last at the end."""
        self.words: dict[int, list[tuple[str, ...]]] = {}
        """Names of persons as keys."""
        self.titles: dict[int, list[Node]] = {}
        self.bodies: list[tuple[int, Node]] = []
        self.leading: set[int] = set()
        """Persons who have been a subject."""
        self.suspects: set[int] = set()
        """Persons of whom an officer told what they had done."""
        self.within: set[Node] = set()
        """Phrases that stand in the name or office of another."""
        self.groups: list[int] = []
        self.countries: list[int] = []
        self.peoples: list[tuple[int, Node]] = []
        self.offices: list[tuple[int, Node]] = []
        self.regions: list[Node] = []
        self.sides: list[int] = []
        """States, groups and bodies in the order they are named."""
        self.located: list[int] = []
        """States named where a place stands as well (به پاکستان)."""
        self.rows: list[tuple[list[int], int, int, bool]] = []
        """Persons named one after the other, with their sentence, where the last name ends, and whether they only say
        who others are."""
        self.untold: dict[int, Node] = {}
        """Offices whose holder has no name yet."""
        self.told: dict[int, list[tuple[int, int]]] = {}
        """Persons by sentence, each with its rank: 0 may be the subject, 1 no subject, 2 within another phrase."""
        self.many: dict[int, list[tuple[int, int]]] = {}
        """Those who are many by sentence, each with where the words for them end."""
        self.relatives: dict[int, int] = {}
        """Whose families or lawyers others are, by those whose they are."""
        self.met: set[int] = set()
        """People whom somebody met when he spoke, who are addressed and rather not spoken of."""
        self.in_power: set[int] = set()
        """Persons told of by an office of the state, police, army or courts."""
        self.mouths: set[int] = set()
        """Spokesmen, who speak of others."""
        self.whose: dict[int, int] = {}
        """Whose relative or counsel somebody is: برادر *او*."""
        self.known_kin: dict[int, int] = {}
        """Whose relative or counsel somebody named is: مینا احمدی، همسر *کریم نوری*."""
        self.kin_of_unnamed: set[int] = set()
        """Relatives and counsel of somebody whom no phrase of its own tells of: برادر *مقتول*."""
        self.without_owner: tuple[int, int] | None = None
        """Where relatives or counsel whose they are is not yet told end, and who they are: وکیل | *متهم*."""

    described: tuple[int, int] = (-1, -1)
    """Who was last told of by what he is behind a comma, and where that ends."""

    def quote(self, first: int, last: int) -> str:
        """The words as they stand in the text, on one line."""
        known = self._quotes.get((first, last))
        if known is None:
            known = self._quotes[first, last] = " ".join(self.text.quote(first, last).split())
        return known

    def new(self, name: str, kind: Kind, key: tuple[object, ...] | None = None) -> int:
        """A new actor; ``key`` finds it again."""
        self.actors.append(ActorDraft(name, kind))
        if key is not None:
            self.index[key] = len(self.actors) - 1
        return len(self.actors) - 1

    def add_span(self, actor: int, first: int, last: int) -> None:
        """One more place where an actor is named."""
        if last > first and (actor, first, last) not in self.spanned:
            self.spanned.add((actor, first, last))
            self.actors[actor].spans.append((first, last))

    # -- what a phrase belongs to --------------------------------------------------------------------------------
    def country_of(self, node: Node) -> str:
        """The country of a phrase: its nationality, or what its owner says."""
        if node.nation:
            return node.nation
        owner = node.owner
        if owner is not None and owner.actor is not None:
            return self.actors[owner.actor].country
        if owner is not None and owner.cat == "place":
            return str(owner.value.country)
        return ""

    def belong(self, draft: ActorDraft, node: Node) -> None:
        """Give an actor the country and the body that its phrase belongs to."""
        draft.country = draft.country or self.country_of(node)
        owner = node.owner
        if draft.member_of is None and owner is not None and owner.actor is not None:
            draft.member_of = owner.actor
        if draft.member_of is None and node.nation:
            draft.member_of = self.index.get(("country", node.nation))
        if not draft.country and draft.member_of is not None:
            draft.country = self.actors[draft.member_of].country

    def root_of(self, node: Node) -> object:
        """What tells an owner from others: its actor, else its words."""
        return node.actor if node.actor is not None else tuple(self.keys[node.first : node.last])

    def end_of(self, node: Node) -> int:
        """Where the words of a phrase end before its owner."""
        return node.owner.first if node.owner is not None else node.last

    # -- who was named last --------------------------------------------------------------------------------------
    def salient(self, node: Node, but: int | None = None) -> int | None:
        """Who he or she is: the subject of the nearest sentence, else whoever it names outside other phrases; nobody
        is ``but``; one's relative rather than he whose relative that is (*همسر* کریم نوری را بازداشت کردند. *او* …)."""
        within: int | None = None
        for back in range(MOST_BACK):
            told = [(rank, actor) for rank, actor in self.told.get(node.sentence - back, ()) if actor != but]
            if not told:
                continue
            rank, actor = min(told, key=lambda entry: entry[0])
            if rank < WITHIN:
                kin = (a for r, a in told if r == rank and self.whose.get(a) == actor)
                return next((a for a in kin if not self.only_owns(a, node.sentence - back)), actor)
            within = actor if within is None else within
        return within

    def only_owns(self, kin: int, sentence: int) -> bool:
        """Whether one's relative is only whose something in a sentence is: در خاکسپاری *پدرش*; but قتل *پدرش*, خانهٔ
        *پدرش* را."""
        begin, end = self.text.sentences[sentence].first, self.text.sentences[sentence].last
        for first, last in self.actors[kin].spans[-MOST_MANY:]:
            if begin <= first < end and not (first > begin and self._is_owned(first - 1, last)):
                return False
        return True

    def _is_owned(self, at: int, last: int) -> bool:
        """Whether a noun, of no deed that befalls people, is what those behind it own, and all is no object."""
        word, done = self.text.tokens[at].word, self.keys[last : last + 1] == [OBJECT]
        shown = word.key.endswith(PLURAL_EZAFE)
        if word.verbs or word.key in self.v.functions.by_first or (done and not shown):
            return False
        if not (word.noun or word.plural or (word.common and word.key.endswith("ی"))):
            return False  # دیروز *پدرش* گفت
        return not any(word.key in self.v.classes[c] for c in ("silenced", "told_on", "killed"))

    def teller(self, node: Node) -> int | None:
        """Who tells in this sentence what a phrase stands in: *کریم نوری* گفت که این مقام …, who is another."""
        begin = self.text.sentences[node.sentence].first
        that = next((k for k in range(node.first - 1, begin, -1) if self.keys[k] in CONTENT_OPENERS), begin)
        if that == begin:
            that = self._said_from(begin, node) or begin
        says = next((k for k in range(that - 1, max(that - SAYS_WITHIN, begin), -1) if self._says(k)), None)
        if says is None:
            return self._before_colon(node.sentence, that)
        opens = next((k for k in range(says - 2, begin, -1) if self._closes(k)), begin)
        for rank, actor in self.told.get(node.sentence, ()):
            if rank == 0 and any(opens <= first < says for first, _ in self.actors[actor].spans[-MOST_MANY:]):
                return actor
        return None

    def _said_from(self, begin: int, node: Node) -> int:
        """Where what is said begins without که, and a phrase stands in it: کریم نوری گفت *این مقام* …, گفت اگر نیاید،
        *او* …."""
        verb = next((k for k in range(node.first - 1, begin, -1) if self._closes(k)), 0)
        if not verb or self.keys[verb + 1] in JOINING:
            return 0
        return verb + 1 if self._says(verb) or self._says(verb - 1) else 0

    def of_same_clause(self, node: Node) -> int | None:
        """Who does something to somebody pointed to, and is another: *دادستان* قتل این دختر را تأیید کرد, *دادستان*
        گفت قتل این دختر عمدی نبود, *سخنگوی پولیس* از بازداشت این خبرنگار خبر داد."""
        first = self.text.sentences[node.sentence].first
        if node.first == first or self.keys[node.first - 1] in COMMAS:
            return None
        for rank, actor in self.told.get(node.sentence, ()):
            last = self.actors[actor].spans[-1][1] if rank == 0 and self.actors[actor].spans else 0
            between = (k for k in range(last, node.first) if self._is_verb(k))
            if first < last <= node.first and all(map(self._says, between)):
                return actor
        return None

    def _is_verb(self, at: int) -> bool:
        """Whether a word may be a verb, and is no noun that only looks like one: از *بازداشت* این خبرنگار."""
        return bool(self.text.tokens[at].word.verbs) and self.keys[at] not in self.v.nounlike

    def _before_colon(self, sentence: int, at: int) -> int | None:
        """Whose word stands behind a colon without a verb of saying: *سخنگوی پولیس*: این زندانی آزاد شد."""
        if self.keys[at] != ":":
            return None
        led = (a for rank, a in self.told.get(sentence, ()) if rank == 0)
        return next((a for a in led if any(last == at for _, last in self.actors[a].spans[-MOST_MANY:])), None)

    def _says(self, at: int) -> bool:
        says, word = self.v.classes["speaking"], self.text.tokens[at].word
        return word.key in says or any(f.lemma in says for f in word.verbs)

    def latest_many(self, node: Node, states: bool = False) -> int | None:
        """Who they are: those named last in this sentence, or first in one not far before; a state is آن, not آنان.

        What is done to them is not done by themselves, for whom there is خود, and they were rather named last where
        somebody else came first: پولیس معترضان را محاصره کرد و بعد سربازان به آنان حمله بردند.
        """
        argument = node.cat in ("pronoun", "people") and self._is_argument(node)
        begin, verb = self._clause_begins(node), self._last_verb(node)
        beside: set[int] = set()
        acted: set[int] = set()
        title: int | None = None
        says = states or (not argument and self._opens_saying(node))
        for back in range(MOST_BACK):
            told = self.many.get(node.sentence - back, [])
            told = told if len(told) <= MOST_MANY else [told[0], *told[-MOST_MANY:]]
            telling = not says and bool(told) and self.only_tells(told[0][0])
            told = told if says else [(a, end) for a, end in told if not self.only_tells(a)]
            told = told if states else [(a, end) for a, end in told if self.actors[a].kind != "country"]
            told = told if says or not back or len(told) < 2 else self._without_sources(told)
            told = [(a, end) for a, end in told if a not in self.met] or told
            told = told if says else self._but_for_quoted(told, node, back)
            if node.cat == "pronoun" and not (argument or says):
                told = self._who_may_kill(told, node)
            if not back:  # کریم نوری و سهراب رحیمی گفتند که *آنان* …: others
                told = [(a, end) for a, end in told if not self.actors[a].members]
            acting = {a for a in {a for a, _ in told} if self._acts(a, node, begin)}
            acted |= acting if not back else set()
            told = [(a, end) for a, end in told if not (a in acting or self.actors[a].member_of in acted)]
            if back == 0 and argument:  # who acts is خود to himself, not آنان, where no verb stands between
                taken_up = [(a, end) for a, end in told if end > verb and self._is_taken_up(end, node)]
                if taken_up:
                    return taken_up[-1][0]
                verb = max(verb, self._last_aside(begin, node))
                beside = {a for a, end in told if end > verb}
                told = [(a, end) for a, end in told if end <= verb]
            elif self._is_taken_by(node):
                told = [(a, end) for a, end in told if a not in beside]
            people = [(a, end) for a, end in told if argument and self.actors[a].kind == "people"]
            if people:
                people = [(a, end) for a, end in people if not self._looks_on(end)] or people
                return people[-1][0]  # what is done to somebody is told again in the same place of its clause
            unclear = telling and back and len(told) > 1
            if unclear or (back and not (argument or says) and self._is_contrasted(told, node)):
                return None  # منابع گفتند که طالبان سه زن را گرفتند. آنان …: which of them, the text leaves open
            if told and not back:
                if not self._is_undergone(told, node):
                    return told[-1][0]
                title = told[-1][0]
            elif told and node.cat == "pronoun" and not says and self._spoke_alone(told, node, back):
                title = told[0][0] if title is None else title  # این موسسه گفت …. والی گفت که *آنان* …
            elif told:
                suffers = self._suffering(told, node, back, says)
                found = self._relatives(told[0][0], node) if suffers is None else suffers
                return found if title is None or self.actors[found].kind == "people" else title
        return title

    def _without_sources(self, told: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Those told of in a sentence but for whose word it was, where others were named: به گفتهٔ *دو شاهد*، مهاجمان
        نقاب داشتند. *آنان* تیراندازی کردند."""
        spans = ((a, end, span) for a, end in told for span in self.actors[a].spans[-MOST_MANY:])
        sources = {a for a, end, (first, last) in spans if last == end and self._cites(first)}
        return [(a, end) for a, end in told if a not in sources] or told

    def _is_contrasted(self, told: list[tuple[int, int]], node: Node) -> bool:
        """Whether others lead the last clause of a sentence before, set against those named first, and what is told
        next may be either's: not what befell them (*آنان* بازداشت شدند)."""
        verb = self._verb_behind(node) if len(told) > 1 and told[0][0] != told[-1][0] else None
        if verb is None or verb.lemma in BECOME:
            return False
        spans = ((end, span) for a, end in told[1:] for span in self.actors[a].spans[-MOST_MANY:])
        return any(last == end and self.keys[first - 1] in CONTRASTING for end, (first, last) in spans)

    def _who_may_kill(self, told: list[tuple[int, int]], node: Node) -> list[tuple[int, int]]:
        """Those told of but for whom is only said to be done to, where they are who killed: با اشاره به سرکوب *معترضان*
        گفت آنان ده‌ها نفر را کشته‌اند."""
        verb = self._verb_behind(node) if told else None
        if verb is None or verb.lemma not in self.v.classes["killed"]:
            return told
        spans = ((a, first, last) for a, _ in told for first, last in self.actors[a].spans[-MOST_MANY:])
        ends, harm = set(told), self.v.classes["inflicted"]
        named = ((a, first) for a, first, last in spans if (a, last) in ends)
        suffer = {a for a, first in named if not harm.isdisjoint(self.lemmas[max(first - 2, 0) : first])}
        return [(a, end) for a, end in told if a not in suffer]

    def _but_for_quoted(self, told: list[tuple[int, int]], node: Node, back: int) -> list[tuple[int, int]]:
        """Those told of but for whose word it is, who are others (به نقل از *دو مقام* نوشت که به آن‌ها حمله شد), and
        but for who is there when somebody says it (در حاشیهٔ نشست *آسه‌آن* گفت: «آن‌ها …») or is spoken to, who is شما."""
        quote = (self._quote_around(node) or 0) if told else 0
        if back:  # in a quotation the press asks, and nobody speaks of it
            return [(a, end) for a, end in told if not quote or MEDIA not in self.actors[a].sectors]
        ends, there = set(told), set()
        spans = ((a, first, last) for a in {a for a, _ in told} for first, last in self.actors[a].spans[-MOST_MANY:])
        for a, first, last in spans:
            around = (a, last) in ends and last <= quote
            met = around and (self.lemmas[first - 1] in MEETING or self.lemmas[first] in PRESS)
            met = met or (around and self.keys[first - 1] in ADDRESSING and last < quote and self._says(last))
            if met or ((a, last) in ends and self.keys[max(first - 2, 0) : first] == QUOTED):
                there.add(a)
        return [(a, end) for a, end in told if a not in there]

    def _quote_around(self, node: Node) -> int | None:
        """Where the quotation begins that a phrase stands in."""
        at = bisect_right(self.text.quotes, (node.first, len(self.keys))) - 1
        return self.text.quotes[at][0] if at >= 0 and node.first < self.text.quotes[at][1] else None

    def _cites(self, first: int) -> bool:
        """Whether a noun of saying stands right before a phrase: به *گفتهٔ* دو شاهد."""
        return first > 1 and self.keys[first - 2] in TO and self._says(first - 1)

    def _spoke_alone(self, told: list[tuple[int, int]], node: Node, back: int) -> bool:
        """Whether only bodies were named in a sentence whose verb is in the singular, so that they are not آنان."""
        return all(self.actors[a].kind == "organization" for a, _ in told) and self._was_one(node, back)

    def _looks_on(self, end: int) -> bool:
        """Whether those named up to a token only look on: *در برابر مردم* شلاق زدند و آنان را بردند."""
        return any(self.keys[at] in self.v.classes["before_eyes"] for at in range(max(end - EYES, 0), end - 1))

    def _is_undergone(self, told: list[tuple[int, int]], node: Node) -> bool:
        """Whether only the body was named whose spokesman tells what befell people: سخنگوی حکومت گفت که *آنان* شکنجه
        نشده‌اند."""
        speakers = self.told.get(node.sentence, ()) if node.cat == "pronoun" else ()
        spoken_for = {self.actors[a].member_of for _, a in speakers}
        if not spoken_for or any(a not in spoken_for for a, _ in told):
            return False
        verb = self._verb_behind(node)
        return verb is not None and verb.lemma in BECOME

    def _relatives(self, first: int, node: Node) -> int:
        """Whose families or counsel opened a sentence act in the next; what befell somebody is told of those whose they
        are: خانواده‌های زندانیان گفتند …. *آنان* خواستند, but *آنان* شکنجه شده‌اند."""
        family = self.relatives.get(first)
        verb = self._verb_behind(node) if family is not None else None
        return first if family is None or verb is None or verb.lemma in BECOME else family

    def _verb_behind(self, node: Node) -> VerbForm | None:
        """The finite verb next behind a phrase."""
        end = min(self.text.sentences[node.sentence].last, node.last + NEAR_VERB)
        for at in range(node.last, end):
            verb = next((f for f in self.text.tokens[at].word.verbs[:1] if f.form in FINITE), None)
            if verb is None or self.keys[at] in self.v.nounlike:
                continue  # آنان *بازداشت* شدند
            behind = self.text.tokens[at + 1].word.verbs[:1] if verb.form == "participle" and at + 1 < end else ()
            return next((f for f in behind if f.lemma in BECOME), verb)  # پروندهٔ آنان *سپرده شده* است
        return None

    def _suffering(self, told: list[tuple[int, int]], node: Node, back: int, says: bool) -> int | None:
        """Those whom forces or a body dealt with, where what befell somebody is told of them in the passive (طالبان سه
        زن را گرفتند. *آنان* آزاد شدند), or the body was one (پولیس سه مرد را متهم کرد. *آنان* اتهام را رد کردند)."""
        if self.actors[told[0][0]].kind not in BODIES or node.cat != "pronoun":
            return None
        verb = self._verb_behind(node)
        if verb is None or (verb.lemma not in BECOME and (says or not self._was_one(node, back))):
            return None
        people = [(a, end) for a, end in told if self.actors[a].kind == "people" and not self.only_tells(a)]
        return next((a for a, end in reversed(people) if end == people[0][1]), None)  # خانواده‌های *زندانیان*

    def _was_one(self, node: Node, back: int) -> bool:
        """Whether a phrase opens its clause, and the verb that ends a sentence before is in the singular."""
        opens = node.first == self.text.sentences[node.sentence].first or self.keys[node.first - 1] in OPENERS
        if not opens:
            return False
        last = self.text.sentences[node.sentence - back].last
        words = (self.text.tokens[at].word for at in range(last - 1, max(last - NEAR_VERB, -1), -1))
        verb = next((f for word in words for f in word.verbs[:1] if f.form in FINITE), None)
        return verb is not None and verb.person == "3s"

    def only_tells(self, actor: int) -> bool:
        """Whether an actor is a source, of whom nothing is told but that it says so: منابع محلی."""
        draft = self.actors[actor]
        return draft.kind == "people" and not SOURCES.isdisjoint(draft.name.split()[:3])

    def _opens_saying(self, node: Node) -> bool:
        """Whether a phrase is before a verb of saying: آنان *افزودند*; آنان در ادامه *گفتند*."""
        end = min(self.text.sentences[node.sentence].last, node.last + NEAR_VERB)
        for at in range(node.last, end):
            if self._says(at) or is_finite(self.text.tokens[at].word):
                return self._says(at)
        return False

    def _is_taken_up(self, end: int, node: Node) -> bool:
        """Whether a pronoun takes up those of whom its clause tells: *زندانیانی* که اسرائیل *آنان* را آزاد کرد; not
        دزدانی که آنان را …, who are its subject."""
        at = end + (end < len(self.keys) and self.keys[end] == OBJECT)
        done_to = node.last < len(self.keys) and self.keys[node.last] == OBJECT
        between = self.keys[end : node.first - 1]
        if self.keys[node.first - 1] == AGAINST and AND in between[:-1]:
            return True  # سرکوب *زنان* و محدودیت‌ها علیه *آنان*
        return done_to and at + 1 < node.first and self.keys[at] == "که"

    def _is_argument(self, node: Node) -> bool:
        """Whether a pronoun is by itself what a verb acts on, not whose something is: آنان را، به آنان، به دست آنان."""
        at = node.first - (self._is_taken_by(node) or self._is_found_on(node))
        before = self.keys[at - 1] if at else ""
        after = self.keys[node.last] if node.last < len(self.keys) else ""
        return after == OBJECT or before in TO

    def _is_taken_by(self, node: Node) -> bool:
        """Whether something falls into the hands of those that a phrase is: به دست آنان."""
        return node.first > 1 and self.keys[node.first - 1] in HANDS and self.keys[node.first - 2] in TO

    def _is_found_on(self, node: Node) -> bool:
        """Whether something was found with those that a phrase is: از نزد *آنان*."""
        return node.first > 1 and self.keys[node.first - 1] == WITH and self.keys[node.first - 2] in TO

    def _last_verb(self, node: Node) -> int:
        """Where the last verb before a phrase stands, or -1."""
        words = ((k, self.text.tokens[k].word) for k in range(node.first - 1, max(node.first - FAR_WITHIN, 0) - 1, -1))
        return next((k for k, word in words if any(f.form in FINITE for f in word.verbs)), -1)

    def _last_aside(self, begin: int, node: Node) -> int:
        """Where the comma stands that closes what was done on the way, or -1: با متهم کردن سه مرد*،* آنان را گرفت, ضمن
        انتقاد از طالبان*،* از آنان خواست."""
        comma = next((k for k in range(node.first - 1, begin, -1) if self.keys[k] in COMMAS), -1)
        words = (self.text.tokens[k].word for k in range(begin, comma))
        if any(w.verbs and w.verbs[0].form == "infinitive" for w in words):
            return comma
        aside = self.keys[begin : max(comma, begin)]  # not با انتقاد از حملات طالبان بر معلمان، از آنان خواست
        led = not ON_THE_WAY.isdisjoint(aside) and UPON.isdisjoint(aside)
        return comma if led and comma == node.first - 2 and self.keys[node.first - 1] == "از" else -1

    def _clause_begins(self, node: Node) -> int:
        """Where the clause that a phrase stands in begins, as far as words show it."""
        tokens, first, least = self.text.tokens, node.first, max(node.first - FAR_WITHIN, 0)
        while first > least and self.keys[first - 1] not in OPENERS and not is_finite(tokens[first - 1].word):
            first -= 1
        return first + (self.keys[first] == AND)

    def acts_before(self, actor: int, node: Node) -> bool:
        """Whether an actor leads the clause of a pronoun, or what follows a comma in it."""
        begin, least = node.first, max(node.first - FAR_WITHIN, 0)
        while begin > least and self.keys[begin - 1] not in OPENERS and not self._closes(begin - 1):
            begin -= 1
        commas = (k for k in range(begin, node.first - 1) if self.keys[k] in COMMAS)
        starts = [begin, *(k + 1 for k in commas if not self._is_named_up_to(actor, k))]
        return any(self._acts(actor, node, start) for start in starts)

    def _is_named_up_to(self, actor: int, comma: int) -> bool:
        """Whether an actor to whom something is done first is named up to a comma, behind which stands who he is:
        با رد استوارنامهٔ *کریم نوری*، سفیر هند، او را …."""
        before = range(max(comma - LONGEST_NAME, 1), comma)
        first = next((first for first in before if (actor, first, comma) in self.spanned), 0)
        for at in range(first - 1, max(first - DONE_FIRST, 0), -1):
            deed = self.keys[at] in self.v.action or self.lemmas[at] in self.v.action
            if deed and self.keys[at - 1] in DOING_FIRST:
                return True
        return False

    def _closes(self, at: int) -> bool:
        """Whether a finite verb stands at a token, and no noun that looks like one: بازداشت, به *گفتهٔ* کریم نوری, یک
        *مرد* ناشناس, who did not die."""
        word = self.text.tokens[at].word
        if word.key == MAN and (at + 1 < len(self.keys) and self.keys[at + 1] not in AFTER_VERB):
            return False
        return is_finite(word) and word.verbs[0].form != "participle" and self.keys[at] not in self.v.nounlike

    def _acts(self, actor: int, node: Node, begin: int) -> bool:
        """Whether an actor is the subject of the clause that a pronoun is no subject of: پولیس *آنان را* بازداشت کرد،
        پولیس مانع تجمع *آنان* شد; but طالبان و متحدان *آنان*."""
        done_to = node.last < len(self.keys) and self.keys[node.last] == OBJECT
        before = range(max(node.first - LONGEST_NAME, 0), node.first)
        if done_to and any((actor, first, node.first) in self.spanned for first in before):
            return True
        ends = range(begin + 1, min(begin + LONGEST_NAME, node.first) + 1)
        named = (end for end in ends if (actor, begin, end) in self.spanned)
        return any(done_to or self.keys[end] not in JOINING for end in named)


def is_finite(word: Word) -> bool:
    """Whether a word is a finite verb or a participle by its form."""
    return bool(word.verbs) and word.verbs[0].form in FINITE


def latest(items: Reversible[T]) -> Iterator[T]:
    """The items named last, as far back as anybody reads, so that a long text costs no more a word than a short one."""
    return islice(reversed(items), FAR_BACK)
