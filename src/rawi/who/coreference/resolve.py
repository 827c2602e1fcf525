"""Whom the phrases stand for: names and short names, titles and their holders, this ministry, the group, he, Moscow."""

from __future__ import annotations

from rawi.record import STATE_SECTORS
from rawi.who.coreference.cast import (
    AND,
    BODIES,
    FAR_WITHIN,
    MOST_BACK,
    MOST_MANY,
    NEAR_VERB,
    PRESS,
    SAYS_WITHIN,
    SOURCES,
    WITHIN,
    is_finite,
    latest,
)
from rawi.who.coreference.peoples import IN_OFFICE
from rawi.who.coreference.sides import SIDES
from rawi.who.coreference.suspects import Suspects
from rawi.who.nodes import Node
from rawi.who.reading import BECOME, COMMAS, FROM, OBJECT, POINTING, THAT

DEALT_WITH = frozenset({"به", "با", "از"})
DONE_TO = DEALT_WITH | {"بر", "بالای"}
FOES = frozenset({"دشمن", "خصم"})
"""A whole side told of in the singular, which is nobody that speaks or goes on as او."""
ONES = frozenset({"person", "people"})
SPOKESMEN, BECOMING, TO = frozenset({"سخنگو", "سخنگوی"}), "شدن", "به"
REPORTER, REPORT = "خبرنگار", "گزارش"
MET_IN = ["در", "با"]
SPOKEN_TO = frozenset({"به", "با", "جمع", "سوال", "سؤال", "پرسش", "پاسخ"})
"""What stands before the press that somebody speaks to."""
FAR_RESUMED = 12
"""Within so many words of که a pronoun takes up of whom its relative clause tells."""
GOING_ON = frozenset({"و", "،", ",", "اما", "ولی", "سپس", "بعد"})
"""What joins a clause to the one before it whose subject goes on."""
BY = frozenset({"توسط", "سوی", "طرف", "جانب", "دست"})
"""What leads to who did it: از سوی *او* تهدید شد."""
SHOTS = frozenset({"گلوله", "مرمی", "شلیک", "فیر", "کارد", "چاقو"})
"""What somebody kills by, with whose it is: به ضرب گلولهٔ *او*."""
BEFALLING = frozenset({"شدن", "گردیدن", "خوردن", "رسیدن", "آمدن", "افتادن", "رفتن", "بودن"})
"""Verbs of which a thing or a deed may be the subject: و به او *حمله شد*."""
JUDICIAL = "JUD"
IN, HOUSED = "در", frozenset({"organization", "government"})
OTHER_PART = frozenset({"دیگر", "دیگری"})
COLLECTIVES = frozenset({"group", "delegation", "government", "organization", "country"})


class Cast(Suspects):
    """The actors of one text, made as phrases are resolved in order."""

    def resolve(self, node: Node, top: bool = True) -> None:
        """Find or make the actor of a phrase and of all that it holds."""
        if not top:
            self.within.add(node)
        described = self._resolve_inner(node) if node.inner else []
        actor = self._of(node)
        node.actor = actor
        if actor is None:
            return
        for inner in described:
            self._describe(inner, node, actor)
        self._note_standing(node, actor)
        self._spans(node, actor)
        if self.actors[actor].kind in SIDES and (top or node.cat == "place"):
            self.note_side(node, actor)
        if top and node.cat in ("person", "people"):
            self.note_row(node, actor)
        reports = self.keys[node.head] == REPORTER and self._only_reports(node)
        presides = self.keys[node.first - 1] in self.v.classes["presidencies"] and self._presides(node)
        if (top or node.cat == "person" or node.oblique) and not (reports or presides):
            kind = self.actors[actor].kind
            if kind == "person" or (node.cat == "people" and not node.plural and self.lemmas[node.head] not in FOES):
                rank = 1 if node.oblique else 0 if top else 2
                rank = 2 if self._is_buried(node) else rank
                if rank == 0:
                    self.leading.add(actor)
                self.told.setdefault(node.sentence, []).append((rank, actor))
            elif self._listens(node) or self._is_part_of_them(node) or (kind in HOUSED and self._is_where(node)):
                pass  # به خبرنگاران گفت که آنان …: the speaker speaks of others to them
            elif (node.cat in ("people", "office") and node.plural) or kind in COLLECTIVES:
                self._note_many(node, actor)

    def _resolve_inner(self, node: Node) -> list[Node]:
        """Resolve what a phrase holds, but for what only says who is named in it, which is given."""
        described: list[Node] = []
        for inner in node.inner:
            if inner in node.titles:
                for owned in inner.inner:
                    self.resolve(owned, False)
            elif self.only_describes(inner, node):
                described.append(inner)
            else:
                inner.sentence = node.sentence
                inner.oblique = inner.oblique or self._is_of_relatives(node)
                self.resolve(inner, False)
        return described

    def _describe(self, inner: Node, node: Node, actor: int) -> None:
        """Let what somebody is behind his name's comma be he: کریم نوری، *زندانی سیاسی*، …."""
        inner.sentence = node.sentence
        for owned in inner.inner:
            self.resolve(owned, False)
        inner.actor, self.described = actor, (actor, node.last)
        self.peoples.append((actor, inner))

    def _note_standing(self, node: Node, actor: int) -> None:
        """Keep whose relative or counsel one person is, and who holds an office of power; but none of those whom an
        outlet is named for: خبرگزاری *زنان افغانستان*."""
        if node.cat == "body" and node.inner and self.actors[actor].kind == "outlet":
            while self.peoples and self.peoples[-1][1] in node.inner:
                self.peoples.pop()
        named = node.cat == "person"
        if (node.titles if named else node.cat in ("office", "people")) and self._is_in_power(node, actor):
            self.in_power.add(actor)
        for phrase in (node, *node.titles):
            if self.keys[phrase.head] in SPOKESMEN:
                self.mouths.add(actor)
        kin = not named and self._is_of_relatives(node)
        if named or self.lemmas[node.head] in SOURCES:
            whose = self._whose_by_another(node)
        else:
            whose = self._whose(node, kin) if kin or node.owner is not None else None
        if whose is not None and whose != actor and self.actors[whose].kind in ("person", "people"):
            (self.known_kin if named else self.whose)[actor] = whose
        self._note_ownerless(node, actor, kin)

    def _note_ownerless(self, node: Node, actor: int, kin: bool) -> None:
        """Keep relatives or counsel (``kin``) whose owner stands right behind them (وکیل *متهم*), or only in their own
        name: برادر *مقتول*."""
        if self.without_owner is not None and self.without_owner[0] == node.first and node.cat == "people":
            self.whose.setdefault(self.without_owner[1], actor)
        alone = kin and node.owner is None and not node.plural
        self.without_owner = (node.last, actor) if alone else None
        if alone and node.last > node.head + node.size and not self.text.tokens[node.head].word.clitic:
            self.kin_of_unnamed.add(actor)

    def _is_buried(self, node: Node) -> bool:
        """Whether somebody's tomb is told of, who is not the one that speaks next: بر مرقد مطهر *امام راحل*."""
        return node.cat != "pronoun" and not self.v.classes["tombs"].isdisjoint(self.keys[node.first - 2 : node.first])

    def _whose(self, node: Node, kin: bool) -> int | None:
        """Whose relative or counsel (``kin``) somebody is: برادر *کریم نوری*, یک عضو خانوادهٔ *او*, *پدرش*, همکاران
        *آنان*."""
        owner = node.owner
        if owner is None:
            return self.salient(node) if kin and self.text.tokens[node.head].word.clitic else None
        if self._is_of_relatives(owner):
            if kin and self._is_child(owner):
                return owner.actor
            if owner.owner is not None or owner.cat != "office":  # but برادر *یک وکیل*
                return owner.owner.actor if owner.owner is not None else None
        return owner.actor if kin else None

    def _is_child(self, owner: Node) -> bool:
        """Whether the owner of a relative is called a girl, a boy or a wife, and is no family: پدر *این دختر*."""
        one = owner.cat == "people" and owner.owner is None and not owner.plural
        return one and self.lemmas[owner.head] not in self.v.classes["households"]

    def _whose_by_another(self, node: Node) -> int | None:
        """Whose relative somebody named is, or who a source is close to: مینا احمدی، همسر *کریم نوری*, یک منبع نزدیک به
        خانوادهٔ *او*."""
        for phrase in (*node.titles, *node.inner):
            whose = self._whose(phrase, True) if self._is_of_relatives(phrase) else None
            if whose is not None:
                return whose
        return None

    def _is_in_power(self, node: Node, actor: int) -> bool:
        """Whether a phrase tells of a person by an office of the state, police, army or courts, or as one of theirs."""
        owner = node.owner.actor if node.owner is not None else None
        theirs = not STATE_SECTORS.isdisjoint(self.actors[actor].sectors)
        theirs = theirs or (owner is not None and not STATE_SECTORS.isdisjoint(self.actors[owner].sectors))
        return theirs and not any(map(self._former, (node, *node.titles)))

    def _note_many(self, node: Node, actor: int) -> None:
        """Keep several who may be told of again as آنان, and whose families or counsel they are; but not those whom
        others are said to have killed: یکی از آنها به کشتن *سه نفر* اعتراف کرد. *آنان* محاکمه می‌شوند."""
        if node.first > 1 and self.keys[node.first - 2] == TO and self.keys[node.first - 1] in self.v.classes["killed"]:
            return
        told = self.many.setdefault(node.sentence, [])
        if self._is_of_relatives(node):
            self.relatives.update((a, actor) for a, end in told if node.first < end <= node.last)
        told.append((actor, node.last))
        if node.cat in ("people", "office") and self._are_met(node):
            self.met.add(actor)

    def _are_met(self, node: Node) -> bool:
        """Whether people are those somebody meets who speaks there: در دیدار با *همتایانش* گفت ایرانی‌ها …."""
        at = node.first - 2
        within = at > 0 and self.keys[at - 1 : at + 2 : 2] == MET_IN
        return within and self.lemmas[at] in self.v.classes["meetings"]

    def _is_body_again(self, node: Node) -> bool:
        """Whether a word for a place takes up a body whose name begins with it: *این مرکز*, after مرکز خبرنگاران."""
        if not node.definite or node.plural or node.last != node.head + node.size:
            return False
        head = self.lemmas[node.head]
        return any(self.lemmas[body.head] == head and not body.plural for _, body in self.bodies)

    def _of(self, node: Node) -> int | None:
        if node.cat == "region" and self._is_body_again(node):
            node.cat = "body"
        if node.states:
            return self.of_states(node)
        match node.cat:
            case "person":
                return self.of_person(node)
            case "office":
                return self.of_office(node)
            case "people":
                return self.of_people(node)
            case "place":
                return self.of_place(node)
            case "body":
                return self.of_body(node)
            case "actor":
                return self.of_actor(node)
            case "pronoun":
                return self.of_pronoun(node)
            case "region":
                return self.of_region(node)

    def _spans(self, node: Node, actor: int) -> None:
        first, last = node.core or (node.first, node.last)
        if not node.titles:
            self.add_span(actor, first, last)
        if node.name and node.cat == "person":
            self.add_span(actor, *node.name)
            if node.first < node.name[0]:
                self.add_span(actor, node.first, node.name[1])
        if node.count is not None or node.quantified:
            self.add_span(actor, node.head, last)
        for span in node.aliases:
            self.add_span(actor, *span)
        for title in node.titles:
            self.add_span(actor, *(title.core or (title.first, title.last)))

    def _listens(self, node: Node) -> bool:
        """Whether a phrase is the press that somebody speaks to: به *خبرنگاران* گفت, در جمع *خبرنگاران*."""
        before = self.keys[node.first - 1] if node.first else ""
        return before in SPOKEN_TO and self.lemmas[node.head] in PRESS

    def _is_where(self, node: Node) -> bool:
        """Whether a body is only where something happens, so that nobody there is آنان: *در دفتر رئیس‌جمهور* گفت: «به
        آن‌ها حمله می‌کنیم.»"""
        return node.cat in ("body", "actor") and node.first > 0 and self.keys[node.first - 1] == IN

    def _only_reports(self, node: Node) -> bool:
        """Whether a phrase is the reporter of an outlet, of whom nothing is told: به گزارش *خبرنگار* فارس, در گفتگو با
        *خبرنگار* فارس."""
        if node.head != node.first or node.first < 2 or node.name:
            return False
        at = node.first - 1
        return self.keys[at] == REPORT or (self.keys[at] == "با" and self.lemmas[at - 1] in self.v.classes["meetings"])

    def _presides(self, node: Node) -> bool:
        """Whether somebody only presides over the court right before him: شعبهٔ دوم دادگاه به ریاست *قاضی نوری*."""
        at = node.first - 2
        if at < 1 or not self.bodies:
            return False
        court, body = self.bodies[-1]
        return body.last <= at <= body.last + 1 and JUDICIAL in self.actors[court].sectors

    def _is_part_of_them(self, node: Node) -> bool:
        """Whether a phrase only names some of those told of: ده تن *به شمول دو زن* را گرفتند. این افراد …."""
        return node.sentence in self.many and self.is_part(node)

    def _is_of_relatives(self, node: Node) -> bool:
        """Whether a phrase is somebody's relatives or counsel, who speak of him: خانوادهٔ این زندانی می‌گویند که او …"""
        if node.cat not in ("people", "office", "body"):
            return False
        return self.lemmas[node.head] in self.v.relatives or self.keys[node.head] in self.v.relatives

    def _names_kin(self, at: int) -> bool:
        """Whether a word is one for somebody's relatives, counsel or companions."""
        return self.lemmas[at] in self.v.relatives or self.keys[at] in self.v.relatives

    def of_pronoun(self, node: Node) -> int | None:
        """Whom he, she or they is; who acts is خود to himself, not او (binding: Chomsky, Lectures on Government and
        Binding, 1981): وکیل کریم نوری از بازداشت *او* خبر داد."""
        done_to = self.keys[node.last : node.last + 1] == [OBJECT]
        resumed = self._resumed(node)
        resumed = self._speaker_before(node) if resumed is None and self._resumes_speech(node) else resumed
        if (again := self._doer_again(node) if resumed is None else resumed) is not None:
            return self.salient(node, again) if done_to and self._is_doers_clause(again, node) else again
        related = (self.whose or self.known_kin) and not (node.plural or self._speaks_on(node))
        if related and (kin := self._kin_told_of(node)) is not None:
            return kin
        if node.plural:
            return self._of_several(node, done_to)
        actor = self.he_who(node, self.salient(node))
        if actor is not None and (rather := self._rather(actor, node)) is not None:
            return rather
        if actor in self.known_kin and self._tells_of_kin(actor, node):
            return self.known_kin[actor]
        if not done_to and (other := self._with_companions(actor, node)) is not None:
            return other
        told_on = actor in self.suspects
        if actor is not None and actor in self.whose and not (told_on or self._speaks_on(node)):
            if self._is_kin_meant(actor, node):
                return actor
            return self.whose[actor]  # برادر کریم نوری گفت که پولیس *او* را بازداشت کرد
        if actor in self.kin_of_unnamed and done_to and self.teller(node) == actor:
            return None  # برادر مقتول گفت که طالبان *او* را کشتند
        if self._tells_of_another(actor, node, done_to):
            return self.salient(node, actor)
        if actor is not None and (done_to or self._is_befallen(node)):
            actor = self._whom_it_befell(actor, node, done_to)
        if actor is None or not (self.acts_before(actor, node) or self._acts_still(actor, node)):
            return actor
        beside = [other for rank, other in self.told.get(node.sentence, ()) if rank == 1 and other != actor]
        return beside[-1] if beside else self.salient(node, actor)

    def _doer_again(self, node: Node) -> int | None:
        """Who did something by a clause before in the passive, and does it again: یک زن توسط دامادش زخمی شد و شوهرش به
        ضرب گلولهٔ *او* مرد (parallel function: Sheldon 1974)."""
        before = self.keys[node.first - 1] if node.first else ""
        if node.plural or not (before in BY or before in SHOTS):
            return None
        begin = self.text.sentences[node.sentence].first
        for actor, first, last in reversed(self._named_within(begin, node)):
            if first and self.keys[first - 1] in BY and any(map(self._closes, range(last, node.first))):
                return actor
        return None

    def _of_several(self, node: Node, done_to: bool) -> int | None:
        """Whom they is."""
        many = self._with_kin(node)
        many = self.latest_many(node) if many is None else many
        if (state := self._state_spoken_of(node)) is not None:
            return state
        if many is None:
            return None
        return self._whom_they_tell_of(many, node) if done_to and self._has_said(many, node) else many

    def _state_spoken_of(self, node: Node) -> int | None:
        """The one state named in what somebody says, where nobody and nothing else is that they could be: «نمی‌گذاریم
        *ایران* سلاح داشته باشد، چون *آن‌ها* دیوانه‌اند.»"""
        quote, opens = self._quote_around(node), node.sentence
        while quote is not None and opens and self.text.sentences[opens].first > quote:
            opens -= 1
        if quote is None or node.sentence - opens > MOST_BACK:
            return None
        told = {a for at in range(opens, node.sentence + 1) for a, _ in self.many.get(at, [])[-MOST_MANY:]}
        told |= {a for at in range(opens, node.sentence + 1) for _, a in self.told.get(at, [])[-MOST_MANY:]}
        spans = ((first, last, a) for a in told for first, last in self.actors[a].spans[-MOST_MANY:])
        named = sorted(x for x in spans if quote <= x[0] and x[1] <= node.first)
        if {self.actors[a].kind for _, _, a in named} != {"country"} or len({a for _, _, a in named}) > 1:
            return None
        state = self.actors[named[-1][2]].country
        if any(rank == 0 and self.actors[a].country == state for rank, a in self.told.get(opens, ())):
            return None  # whose own state it is would say we
        words, some = self.text.tokens[named[-1][1] : node.last - 1], {"چند", *self.v.classes["quantifiers"]}
        things = any((w.word.plural and w.word.common) or w.word.number or w.key in some for w in words)
        return None if things else named[-1][2]

    def _tells_of_another(self, actor: int | None, node: Node, done_to: bool) -> bool:
        """Whether he who tells what a pronoun stands in speaks of another by it: a spokesman by one that opens what he
        says (سخنگوی دولت دربارهٔ وزیر گفت که *او* در سفر است), those in power by one whom something befell (سخنگوی پولیس
        گفت که مهاجمان *او* را کشتند, *او* متهم است)."""
        mouth = actor in self.mouths and self._leads_content(node)
        power = actor in self.in_power and (done_to or self._is_befallen(node))
        theirs = actor in self.in_power and self._is_of_case(node) and self.salient(node, actor) is not None
        return (mouth or power or theirs) and self.teller(node) == actor

    def _is_of_case(self, node: Node) -> bool:
        """Whether somebody's case, body or identity is told of, which is no teller's own: دوسیهٔ *وی*."""
        before = node.first - 1
        return before > 0 and self.lemmas[before] in self.v.classes["told_of_people"]

    def _rather(self, actor: int, node: Node) -> int | None:
        """Who a pronoun is rather than the one whom the text is about: whom a deed befell, whom somebody met, who spoke
        of his relative and speaks on, or that relative, whom something befell."""
        if (deed := self._deed_of(node)) and (other := self.whose_lot(actor, node, deed)) is not None:
            return other
        met = self._met_in_content(actor, node)
        if met is not None or (met := self._done_to_in_content(actor, node)) is not None:
            return met
        if not node.sentence or node.first != self.text.sentences[node.sentence].first:
            return None
        before, on = node.sentence - 1, self._speaks_on(node)
        speaker = self.whose.get(actor) if on and not self.tells(actor, before) else None
        if speaker is not None and self.tells(speaker, before):
            return speaker
        teller = self.whose.get(actor, actor)
        told = self.told.get(before, ())[-MOST_MANY:] if not on and self.tells(teller, before) else ()
        suffering = (a for _, a in told if self.whose.get(a) == teller and self.suffered(a, before))
        return next((kin for kin in suffering if not self.only_owns(kin, before)), None)

    def _met_in_content(self, teller: int, node: Node) -> int | None:
        """Whom somebody met or told in what another says of him, of whom or to whom the next verb asks or says
        something: سخنگو گفت که وزیر با *سفیر* دیدار کرده و از *او* خواسته است که …"""
        if self.keys[node.first - 1] not in DEALT_WITH or not self.tells(teller, node.sentence):
            return None
        begin = self.text.sentences[node.sentence].first
        verb = next((k for k in range(node.first - 1, begin, -1) if self._ends(k)), 0)
        if not verb or node.first - verb > FAR_RESUMED:
            return None
        for rank, other in reversed(self.told.get(node.sentence, [])[-MOST_MANY:]):
            first = max((a for a, _ in self.actors[other].spans[-MOST_MANY:] if a < verb), default=0)
            if other != teller and rank == 1 and first and self.keys[first - 1] in DEALT_WITH:
                return other if not any(map(self._ends, range(first, verb))) else None
        return None

    def _done_to_in_content(self, teller: int, node: Node) -> int | None:
        """Whom somebody did something to in what another says, to whom he does the next thing: سخنگو گفت که دزدان بر
        *یک صراف* حمله کرده و *او* را زخمی کردند; but no body, nor who is the teller's own."""
        begin, verb = self.text.sentences[node.sentence].first, node.first - 2
        joined = self.keys[node.first - 1] == AND and self.keys[node.last : node.last + 1] == [OBJECT]
        if not joined or verb <= begin or not self._ends(verb) or self.teller(node) != teller:
            return None
        for rank, other in reversed(self.told.get(node.sentence, [])[-MOST_MANY:]):
            spans = [s for s in self.actors[other].spans[-MOST_MANY:] if begin < s[0] and s[1] <= verb]
            if other == teller or not (rank and spans) or self.actors[other].kind not in ONES or other in self.whose:
                continue
            to = any(self.keys[first - 1] in DONE_TO or self.keys[last] == OBJECT for first, last in spans)
            if to and not any(map(self._ends, range(spans[-1][1], verb - 1))):
                return other
        return None

    def _ends(self, at: int) -> bool:
        """Whether a verb stands at a word, a participle too: دیدار *کرده* و …"""
        return bool(self.text.tokens[at].word.verbs) and self.keys[at] not in self.v.nounlike

    def _deed_of(self, node: Node) -> str:
        """The word for what befell whom a pronoun stands for, right before it: مرگ *او*, کشته شدن *او*."""
        at = node.first - 1 - (self.keys[node.first - 1] == BECOMING)
        classes = self.v.classes
        return self.keys[at] if any(self.keys[at] in classes[c] for c in ("silenced", "told_on", "killed")) else ""

    def _leads_content(self, node: Node) -> bool:
        """Whether a pronoun opens what is said: گفت که *او* …, گفت *او* …."""
        return self.keys[node.first - 1] == THAT or self._says(node.first - 1)

    def _kin_told_of(self, node: Node) -> int | None:
        """One's own relative of whom one tells: کریم نوری از بازداشت *برادرش* خبر داد و گفت که *او* در زندان است; but
        گفت که برادرش *او* را زد, برادرش را گرفتند و *او* را هم بردند, where one tells of oneself."""
        after = node.last + (self.keys[node.last : node.last + 1] == [OBJECT])
        if self.keys[node.first - 1 : node.first] == ["خود"] or self.keys[after : after + 1][:1] in (["هم"], ["نیز"]):
            return None
        teller = self.teller(node)
        for at in (node.sentence, node.sentence - 1):
            told = self.told.get(at, [])[-MOST_MANY:]
            for _, kin in reversed(told):
                whose = self.whose.get(kin, self.known_kin.get(kin))
                if whose is None or whose != (self._subject_of(node.sentence) if teller is None else teller):
                    continue
                if self.only_owns(kin, at):
                    continue
                last = max((end for _, end in self.actors[kin].spans[-MOST_MANY:] if end <= node.first), default=0)
                between = range(last, node.first)
                if any(map(self._closes, between)) and (teller is not None or any(map(self._says, between))):
                    return kin
        return None

    def _tells_of_kin(self, actor: int, node: Node) -> bool:
        """Whether somebody known as another's relative or counsel tells what a pronoun stands in, and only tells: مینا
        احمدی، همسر کریم نوری، گفت که *او* در زندان است, … از بازداشت *او* خبر داد; but مینا احمدی، همسر کریم نوری، آزاد
        شد و گفت *او* را زدند, مینا احمدی، همسر کریم نوری، و برادر *او*."""
        last = max((end for _, end in self.actors[actor].spans[-MOST_MANY:] if end <= node.first), default=0)
        if last > self.text.sentences[node.sentence].first and not any(map(self._closes, range(last, node.first))):
            return AND not in self.keys[last : node.first]
        if self.teller(node) != actor:
            return False
        told = self.actors[actor].spans[0][1]
        verb = next((k for k in range(told, min(node.first, told + FAR_WITHIN)) if self._closes(k)), None)
        return verb is not None and (self._says(verb) or self._says(verb - 1))

    def _subject_of(self, sentence: int) -> int | None:
        """Who is the subject that a sentence begins with, and not whose something in it is."""
        told = (a for rank, a in self.told.get(sentence, ()) if rank == 0)
        return next((a for a in told if not self.only_owns(a, sentence)), None)

    def _with_companions(self, teller: int | None, node: Node) -> int | None:
        """Of whom alone somebody tells before he tells what he did along with others: رحیمی گفت که پولیس می‌خواست کریم
        نوری را بگیرد، اما *وی* و همراهانش تیراندازی کردند."""
        if teller is None or self.keys[node.last : node.last + 1] != [AND] or self.teller(node) != teller:
            return None
        told_of = {actor for rank, actor in self.told.get(node.sentence, ()) if rank < WITHIN and actor != teller}
        return told_of.pop() if len(told_of) == 1 else None

    def _is_befallen(self, node: Node) -> bool:
        """Whether it is a pronoun's lot to be accused, arrested or killed, of which those who rule tell others."""
        end = min(self.text.sentences[node.sentence].last, node.last + FAR_RESUMED)
        verb = next((k for k in range(node.last, end) if is_finite(self.text.tokens[k].word)), 0)
        lot, before = self.v.classes["lots_of_others"], self.keys[node.last : verb]
        ruled = not self.v.classes["verdicts"].isdisjoint(before)  # برای *او* حکم جلب صادر شد
        return (ruled or not lot.isdisjoint(self.keys[verb - 1 : verb + 1])) and self._is_done(verb)

    def _whom_it_befell(self, actor: int, node: Node, done_to: bool) -> int:
        """Who was arrested, charged or freed in the clause or sentence before, which befalls him again, and not who did
        it: والی *راننده‌ای* را گرفت. *او* آزاد شد, … را گرفت، اما مردم *او* را آزاد کردند; the same place in the clause
        before is looked to first (parallel function: Sheldon 1974)."""
        for at in (node.sentence, node.sentence - 1)[: 1 + (not done_to)]:
            begin = self.text.sentences[at].first if at >= 0 else node.first
            told = self.told.get(at, [])[-MOST_MANY:]
            for _, other in told:
                last = next((end for first, end in self.actors[other].spans[-MOST_MANY:] if begin <= first), node.first)
                if other == actor or last >= node.first or self.keys[last] != OBJECT:
                    continue
                verb = next((k for k in range(last, node.first) if self._closes(k)), 0)
                if verb and self._is_charged(verb) and not (at == node.sentence and self._nobody_between(verb, node)):
                    kin = (a for _, a in told if self.whose.get(a) == other)  # برادر یک قاضی را
                    return next((a for a in kin if self.actors[a].spans[-1][1] == last), other)
        return actor

    def _is_charged(self, verb: int) -> bool:
        """Whether a verb tells of somebody's arrest, charge or release, and of no death."""
        deed = self.keys[verb - 1]
        return deed in self.v.classes["lots_of_others"] and deed not in self.v.classes["killed"]

    def _is_done(self, verb: int) -> bool:
        """Whether a verb is one of which whom it befell is the subject: متهم *است*, بازداشت *شده*, به قتل *رسید*."""
        return any(f.lemma in BEFALLING for t in self.text.tokens[verb : verb + 2] for f in t.word.verbs)

    def _resumed(self, node: Node) -> int | None:
        """Of whom a relative clause tells that takes him up by a pronoun behind its subject, or at its head: مردی که
        پلیس *او* را زد, جوانی که خانواده‌اش می‌گوید طالبان *او* را زدند (Lazard, Grammaire du persan contemporain,
        1957)."""
        begin = self.text.sentences[node.sentence].first
        that, says = node.first - 1, False
        while that > begin and self.keys[that] != THAT:
            closes = self._closes(that)
            if (closes and says) or (closes and not self._says(that)) or node.first - that > FAR_RESUMED:
                return None
            says = says or closes
            that -= 1
        if that <= begin:
            return None
        end = that - (self.keys[that - 1] in COMMAS)
        told = self.many.get(node.sentence, ()) if node.plural else ()
        several = next((a for a, last in reversed(told) if last == end), None)
        if node.plural or several is not None:
            return several
        ones = {a for _, a in self.told.get(node.sentence, ())}
        return next((a for a in ones if any(last == end for _, last in self.actors[a].spans[-MOST_MANY:])), None)

    def _is_doers_clause(self, head: int, node: Node) -> bool:
        """Whether a relative clause tells what its head does to another: دادستانی که *او را* به زندان فرستاد; but not
        زنی که *او را* پولیس گرفت, زنی که *او را* بازداشت کردند (binding, as in `of_pronoun`)."""
        at = node.last + 1
        verbs = (k for k in range(at, min(at + NEAR_VERB, len(self.keys))) if is_finite(self.text.tokens[k].word))
        ends = next((k for k in verbs if self.keys[k] not in self.v.nounlike), -1)
        if node.plural or ends < 0 or self.keys[node.first - 1] != THAT:
            return False
        bare = ends <= at + 1 or self.keys[at] in self.v.functions.by_first
        verb = self.text.tokens[ends].word.verbs[0]
        behind = self.text.tokens[ends + 1 : ends + 2] if verb.form == "participle" else []
        verb = next((f for t in behind for f in t.word.verbs[:1]), verb)
        one = verb.person == "3s" or (verb.person is None and head in self.in_power)
        return bare and one and verb.lemma not in BEFALLING - {"بودن"}

    def _acts_still(self, actor: int, node: Node) -> bool:
        """Whether an actor goes on as the subject of a clause in which a pronoun is none: والی با نوری دیدار کرد و به
        *او* نامه داد; but کریم نوری آمد و به *او* حمله شد."""
        tokens, begin = self.text.tokens, self.text.sentences[node.sentence].first
        told = next((k for k in range(node.first - 1, begin, -1) if self._closes(k)), None)
        if told is None or node.first - told > FAR_RESUMED or self.keys[told + 1] not in GOING_ON:
            return False
        if self.keys[told + 1] in COMMAS and self.keys[told + 2] not in GOING_ON:
            return False
        if node.first == told + 2 and not self._is_argument(node):
            return False  # و *او* گفت
        named = self._named_within(begin, node)
        if any(first > told for _, first, _ in named) or not any(a == actor for a, _, _ in named):
            return False
        led = min(named, key=lambda n: n[1])
        if led[0] != actor or self.keys[led[2]] == OBJECT:
            return False
        ahead = (t.word.verbs[0] for t in tokens[node.last : node.last + FAR_RESUMED] if is_finite(t.word))
        verb = next((v for v in ahead if v.form != "participle"), None)
        one = tokens[told].word.verbs[0].person == "3s" and verb is not None and verb.person == "3s"
        by_him = self.keys[node.first - 1] in BY
        return one and verb is not None and (by_him or verb.lemma not in BEFALLING)

    def _named_within(self, begin: int, node: Node) -> list[tuple[int, int, int]]:
        """Those told of in a sentence before a phrase, with where."""
        told = {a for _, a in self.told.get(node.sentence, ())} | {a for a, _ in self.many.get(node.sentence, ())}
        spans = ((a, span) for a in told for span in self.actors[a].spans[-MOST_MANY:])
        return [(a, first, last) for a, (first, last) in spans if begin <= first < node.first]

    def _with_kin(self, node: Node) -> int | None:
        """Those of the sentence before who have families, counsel or colleagues, as armed groups and states have not:
        طالبان دو خبرنگار را بازداشت کردند. همکاران *آنان* گفتند که …."""
        if not node.first or not self._names_kin(node.first - 1):
            return None
        told = [a for a, end in self.many.get(node.sentence - 1, ())[-MOST_MANY:] if self.actors[a].kind == "people"]
        return told[0] if len(told) == 1 else None

    def _has_said(self, actor: int, node: Node) -> bool:
        """Whether somebody says, earlier in the sentence, what a phrase stands in."""
        begin = self.text.sentences[node.sentence].first
        ends = [last for first, last in self.actors[actor].spans[-MOST_MANY:] if begin <= first < node.first]
        return bool(ends) and any(self._says(k) for k in range(min(ends), node.first))

    def _whom_they_tell_of(self, many: int, node: Node) -> int | None:
        """Whom those who speak tell of as done to: those whose kin they are, those told of before where they are one's
        kin (سه مرد را گرفتند. خانوادهٔ یک دختر می‌گوید طالبان *آنان* را رها کرد), or where they rule and nobody else acts
        (طالبان گفتند *آنان* را رها کرده‌اند: who acts is خود to himself)."""
        whose, draft = self.whose.get(many), self.actors[many]
        if whose is not None and self.actors[whose].kind == "people":
            return whose
        kin = whose is not None or self._is_kin(many, node)
        rules = draft.kind in BODIES or not IN_OFFICE.isdisjoint(draft.sectors)
        verb = self._last_verb(node)
        one = verb >= 0 and self.text.tokens[verb].word.verbs[0].person == "3s"  # پولیس می‌گوید دزدان *آنان* را …
        if not kin and not (rules and (one or self._nobody_between(verb, node))):
            return many
        before = ((a, n) for a, n in latest(self.peoples) if n.plural and 0 < node.sentence - n.sentence < MOST_BACK)
        others = (a for a, _ in before if a != many and not self.only_tells(a))
        return next(others, many if kin else None)

    def _is_kin(self, many: int, node: Node) -> bool:
        """Whether those named in a sentence are named as somebody's kin: *خانوادهٔ دختر* می‌گوید."""
        begin = self.text.sentences[node.sentence].first
        spans = self.actors[many].spans[-MOST_MANY:]
        return any(begin <= first < node.first and self._names_kin(first) for first, _ in spans)

    def _nobody_between(self, verb: int, node: Node) -> bool:
        """Whether nobody is named between a verb and a phrase."""
        return not any(first > verb for _, first, _ in self._named_within(verb, node))

    def _is_kin_meant(self, actor: int, node: Node) -> bool:
        """Whether a pronoun is one's relative himself, who spoke (به گفتهٔ *او*) or of whom the sentence before told
        without letting him speak: برادر کریم نوری بازداشت شد. پولیس *او* را شکنجه کرد."""
        if node.first and self._says(node.first - 1):
            return True
        told = next((s for s in range(node.sentence, node.sentence - MOST_BACK, -1) if self._is_told(actor, s)), None)
        if told is None:
            return False
        if told == node.sentence:
            return self._is_kin_undergone(actor, node)
        sentence = self.text.sentences[told]
        return not any(self._says(k) for k in range(sentence.first, sentence.last))

    def _is_kin_undergone(self, actor: int, node: Node) -> bool:
        """Whether something befell somebody's relative in a clause before, after which a pronoun is he: پولیس برادر
        کریم نوری را گرفت و *او* را زد, برادر کریم نوری کشته شد و پولیس *او* را برد; but مادر کریم نوری آمد و آزادی *او*
        را خواست."""
        begin = self.text.sentences[node.sentence].first
        last = next((end for a, first, end in self._named_within(begin, node) if a == actor), None)
        told = next((k for k in range(last or node.first, node.first) if self._closes(k)), None)
        if last is None or told is None or any(map(self._says, range(last, node.first))):
            return False
        undergone = self.text.tokens[told].word.verbs[0].lemma in BECOME and not self._nobody_between(told, node)
        return undergone or self.keys[last] == OBJECT

    def _is_told(self, actor: int, sentence: int) -> bool:
        """Whether a person is told of in a sentence."""
        return any(a == actor for _, a in self.told.get(sentence, ()))

    def _speaker_before(self, node: Node) -> int | None:
        """Who spoke last: of those told of in the last sentence before in which something is said, the first."""
        for at in range(node.sentence - 1, max(node.sentence - MOST_BACK, 0) - 1, -1):
            sentence = self.text.sentences[at]
            if any(map(self._says, range(sentence.first, sentence.last))):
                return next((actor for rank, actor in self.told.get(at, ()) if rank == 0), None)
        return None

    def _resumes_speech(self, node: Node) -> bool:
        """Whether he who opens a sentence goes on with what he said (*وی در پایان* گفت …; but وی در ادامهٔ *حملات* خود
        گفت), or a part of his words opens it (*او در بخش دیگری از سخنانش* …; but او در ادامهٔ سفر …): another told of
        between has not said it."""
        at, classes = node.last + 1, self.v.classes
        if at + 1 >= len(self.keys) or self.keys[at - 1] != IN:
            return False
        if node.plural or node.first != self.text.sentences[node.sentence].first:
            return False
        later = self.keys[at] in classes["later_in_speech"]
        if later and not self.v.info(self.text.tokens[at + 1].word).plain and self._speaks_on(node):
            return True
        if at + 4 >= len(self.keys) or not (later or self.keys[at] in classes["parts_of_speech"]):
            return False
        behind = at + 1 + (self.keys[at + 1] in OTHER_PART)
        part = behind > at + 1 and self.keys[behind] == FROM
        behind += part + (part and self.keys[behind + 1] in POINTING)
        lemma = self.lemmas[behind]
        return lemma in classes["utterances"] or (part and lemma in classes["answering"])

    def _speaks_on(self, node: Node) -> bool:
        """Whether a pronoun opens a sentence of saying or asking, whose subject spoke before: *او* افزود که …, *او* از
        طالبان می‌خواهد …."""
        if node.first != self.text.sentences[node.sentence].first:
            return False
        end = min(node.last + FAR_RESUMED, len(self.keys))
        verb = next((k + 1 for k in range(node.last, end) if self._closes(k)), 0)
        ahead = range(node.last, max(verb, min(node.last + SAYS_WITHIN, len(self.keys))))
        return any(self._says(k) or self.keys[k] in self.v.classes["addressing"] for k in ahead)
