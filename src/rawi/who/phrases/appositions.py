"""What stands beside a name without ezafe: titles after a comma, names after a title, other names in brackets."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.who.nodes import Node
from rawi.who.phrases.appointing import Appointing
from rawi.who.phrases.complements import SOURCES
from rawi.who.phrases.descriptions import LONGEST_TITLE
from rawi.who.phrases.openings import LEADING_ROLES
from rawi.who.reading import AND, CLOSERS, CLOSING, COMMAS, FROM, OBJECT, OPENING, PARTING, SOFT

TO, WITH, TO_THE_EFFECT = "به", "با", "مبنی"
COURTS = frozenset({"دادگاه", "محکمه", "دادسرا"})
REPORTER, REPORT, OWN = "خبرنگار", "گزارش", "خود"
RUNS_ON = frozenset(
    {("رسیدگی", "به"), ("در", "یکی"), ("در", "این"), ("از", "این"), ("مبارزه", "با"), ("امور", "مبارزه")}
)
"""Words after which a preposition or pronoun is still of the title: وزارت دولت در امور رسیدگی به حوادث طبیعی."""
LONGEST_TAIL = 8
LONGEST_QUOTED_NAME = 5
TRADES = frozenset({"EDU", "MED", "HLH", "JUD"})
"""Sectors of people who are named with their trade; who is a member of a party is no office holder."""


class Appositions(Appointing):
    """Joins a phrase with the appositions that follow it."""

    def _appositions(self, node: Node, last: int) -> None:
        node.core = (node.first, node.last)
        if node.last + 2 < last and self.keys[node.last] == "(":
            self._alias(node, last)
        if node.last + 1 < last and node.cat in ("people", "office", "body") and not node.definite:
            self._called(node, last)
        if node.cat == "person":
            self._titles(node, last)
            return
        at = node.last
        if node.cat in ("office", "people") and not node.plural and not self.infos[node.head].kin:
            if self._own_by_name(node, last):
                return
            at = self._tail_before_name(node, last)
            if at + 1 < last and self.keys[at] in COMMAS:
                self._name_after_comma(node, at, last)
            return
        owner = node.owner
        if owner is not None and owner.cat == "person" and owner.last == at and not owner.titles:
            self._titles(owner, last)  # دفتر بنیامین نتنیاهو، صدراعظم اسراییل
            node.last = at = owner.last
        if at + 1 < last and self.keys[at] in COMMAS and node.cat in ("actor", "body", "place"):
            self._description(node, at + 1, last)

    def _called(self, node: Node, last: int) -> None:
        """The name that a phrase goes on with: مردی به نام منگل، گروهی که خود را «شاهین» می‌نامد."""
        i = node.last
        if self.blocked[i]:
            return
        m = self.v.alias.match(self.keys, self.lemmas, i, last) if self.infos[i].opens else None
        m = m or self.v.self_named.match(self.keys, self.lemmas, i, last)
        if m is None or i + m[0] >= last:
            return
        at = i + m[0]
        marked = m[1] == "alias" and self.keys[at] in OPENING and at + 1 < last  # گروهی به نام «جیش‌العدل»
        body = self._last_body(node)
        sub = self.head(at + marked, last) if self.infos[at + marked].actor and body is not None else None
        whole = sub is not None and (not marked or (sub.last < last and self.keys[sub.last] in CLOSING))
        if sub is not None and body is not None and whole and sub.cat == "actor" and body.owner is None:
            self._adopt(body, sub)
            body.last += marked
            node.last = body.last
            return
        titled = self.head(at, last) if m[1] == "alias" and self.infos[at].office else None
        if titled is not None and titled.cat == "person" and titled.name is not None and node.cat == "people":
            node.titles, span, after = titled.titles, titled.name, titled.last  # شخصی به نام قوماندان صابر
            node.inner.extend(titled.titles)
        else:
            found, after = self._name_given(at, last, bare=m[1] == "alias")
            if found is None:
                return
            span = found
        if node.cat == "body" or node.plural or m[1] == "self_named":
            node.aliases.append(span)
            if m[1] == "alias":
                node.last = after
                node.core = span if self._is_bare_body(node) else node.core
            return
        node.cat, node.name, node.core, node.last = "person", span, span, after
        node.value, node.entry, node.rule = None, "", "called"

    @staticmethod
    def _last_body(node: Node) -> Node | None:
        """The body that a phrase is or ends in: عناصر *گروه تروریستی* موسوم به داعش, فرمانده *گروه* موسوم به داعش."""
        body = node.owner if node.owner is not None and node.owner.last == node.last else node
        return body if body.cat == "body" and not body.definite else None

    @staticmethod
    def _is_bare_body(node: Node) -> bool:
        """Whether nothing but the name behind it says which body one is: گروهی به نام «لشکر سبز»."""
        one = node.count in (None, (1, 1)) and not node.plural
        return node.cat == "body" and one and not (node.owner or node.nation or node.field_en)

    def _closes_title(self, at: int, last: int) -> bool:
        """Whether nobody is named behind a title, whose it would be: هافمان سفیر آلمان *به* کابل رفت."""
        f = self.infos[at] if at < last else None
        return f is not None and (f.function or f.say or f.light or bool(self.blocked[at])) and self.keys[at] != OBJECT

    def _titles(self, node: Node, last: int) -> None:
        """The titles after a name: NAME، TITLE، TITLE، or NAME TITLE without a comma."""
        at = self._past_quote(node.last, last)
        opens = at < last and (self.infos[at].office or self._opens_trade(at, last))
        opens = opens and not node.titles and not node.weak and not self._is_replaced(node)
        whole = opens and self._whole_name(node)
        if whole or (opens and node.cat == "person" and self._has_title(node.first, at, last)):
            title = self._title(at, last)
            if title is not None and not whole and not self._closes_title(title.last, last):
                title = None
            done_to = title is not None and title.last < last and self.keys[title.last] == OBJECT
            before = node.first - 1
            # دولت دونالد ترمپ | خبرنگار … را گرفت; but طالبان | کریم نوری خبرنگار را
            armed = before >= 0 and (self.key_is(before, "armed_bodies") or self.keys[before] in COURTS)
            known = armed or self.v.actors.match(self.keys, self.lemmas, before, node.first) is not None
            owned = self._is_led(node) and not known  # پلیس | کریم نوری رئیس شورا را
            acted_on = self._after_subject(node.first) and not owned and not self._acts_along(node, last)
            if title is not None and (not done_to or acted_on):
                self._entitle(node, title)
                self._title_joined(node, last)
                at = node.last
        if node.titles and self._is_reporter(node.titles[0]):
            return
        if not node.titles and self._after_subject(node.first):
            sub = self._described_object(node, last)
            if sub is not None:
                node.inner.append(sub)
                node.last = sub.last
                return
        while at + 1 < last and (self.keys[at] in COMMAS or (not node.titles and self._sets_off(node, at))):
            title = self._title(at + 1, last)
            if title is None or self._is_done_to(node, title, last) or self._acts_behind(node, title, last):
                break
            self._entitle(node, title)
            self._second_title(node, last)
            at = node.last
            if at < last and self.keys[at] in COMMAS and len(node.titles) >= 2:
                return
        self._kinship(node, last)

    def _acts_along(self, node: Node, last: int) -> bool:
        """Whether و joins a person to who acts, as a plural verb shows: پولیس و *کریم نوری* یک راننده را متهم کردند."""
        if not node.first or self.keys[node.first - 1] != AND:
            return False
        return self._agrees(next(self._verbs_ahead(node.last, last), None), many=True)

    def _is_done_to(self, node: Node, title: Node, last: int) -> bool:
        """Whether somebody else stands behind the comma of the subject's title: کریم نوری، وزیر خارجه، *سفیر ترکیه* را
        پذیرفت; *معاون خود را* برکنار کرد."""
        if self.keys[title.last : title.last + 2] == [OWN, OBJECT]:
            return True
        marked = title.last < last and self.keys[title.last] == OBJECT
        return marked and bool(node.titles) and not self._after_subject(node.first)

    def _acts_behind(self, node: Node, title: Node, last: int) -> bool:
        """Whether the comma only ends what a sentence opens with, and who acts stands behind it: در دیدار با متقی،
        *وزیر خارجهٔ ترکیه* گفت; a title would be closed by a comma of its own."""
        closed = title.last >= last or self.keys[title.last] in CLOSERS | {AND, TO_THE_EFFECT}
        if self.keys[title.first] == FROM and title.last < last and self.keys[title.last] not in CLOSERS:
            told = self.infos[title.last].say and not self.key_is(title.last, "addressing")
            return not told or bool(node.titles)  # کریم نوری، نویسنده، *از رهبران حماس* انتقاد کرد
        closed = closed or self.keys[title.first - 1] not in COMMAS
        if self._is_source(node):  # به گفتهٔ کریم نوری، *یکی از مهاجمان* بازداشت شد
            return not closed and title.cat == "people" and (title.one or title.plural or title.count is not None)
        return not closed and not self._is_met_with(node, title) and self._stands_in_opening(node.first)

    def _is_met_with(self, node: Node, title: Node) -> bool:
        """Whether the verb of meeting stands right behind the title of whom با leads to: در باکو *با شریف، صدراعظم
        پاکستان* دیدار کرد; but در دیدار با شریف، صدراعظم پاکستان گفت."""
        at, behind = node.first - 1, title.last
        if at < 1 or self.keys[at] != WITH or not self.key_is(behind, "meetings") or self.key_is(at - 1, "meetings"):
            return False
        return behind + 1 < len(self.keys) and self.infos[behind + 1].light

    def _stands_in_opening(self, at: int) -> bool:
        """Whether a word stands in the prepositional phrase that opens its clause, with nobody named before that."""
        first = at
        while first > 0 and first not in self.starts and self.keys[first - 1] not in CLOSERS:
            first -= 1
        if self._is_complement(first, at):
            return False
        for k in range(first, at):
            f = self.infos[k]
            if self.blocked[k]:
                continue
            word = self.v.functions.match(self.keys, self.keys, k, at) if f.function else None
            if word is not None:
                return word[1] in LEADING_ROLES and not self._after_subject(at)
            if f.finite or f.body or f.office or f.people or f.name or f.actor or f.gaz:
                return False
        return False

    def _is_complement(self, first: int, at: int) -> bool:
        """Whether somebody stands behind a preposition that the verb asks for: به هگست، وزیر دفاع گفته است, از متقی،
        وزیر خارجه دعوت شد; but پس از …, در پاسخ به … only say when or why."""
        preposition = at - 1
        if preposition < first or self.keys[preposition] not in (TO, FROM):
            return False
        if preposition == first:
            return True
        led = (self.v.functions.match(self.keys, self.keys, k, at) for k in range(max(first, at - 3), preposition))
        governs = self.v.classes["governs_to" if self.keys[preposition] == TO else "governs_from"]
        return self.lemmas[preposition - 1] not in governs and all(m is None or m[0] < 2 for m in led)

    def _opens_trade(self, at: int, last: int) -> bool:
        """Whether what somebody is begins right after his name: کریم نوری *کارشناس امور آب* گفت."""
        f = self.infos[at]
        trade = self.v.people.match(self.keys, self.lemmas, at, last) if f.people and not f.plural else None
        skilled = trade is not None and not TRADES.isdisjoint(trade[1][1].sectors)
        return (f.nominal or skilled) and self._begins_title(at, last)

    def _sets_off(self, node: Node, at: int) -> bool:
        """Whether a mark sets a title off from a whole name as a comma does: کریم نوری؛ والی …, کریم نوری - والی - …"""
        return self.keys[at] in PARTING and not node.weak and self._whole_name(node)

    def _past_quote(self, at: int, last: int) -> int:
        """The token after a name's closing quotation mark."""
        return at + (at < last and self.keys[at] in CLOSING and at in self.strong.values())

    def _second_title(self, node: Node, last: int) -> None:
        """A second office joined by و: آوازخوان *و رییس انجمن هنری*."""
        at = node.last
        if at + 1 < last and self.keys[at] == AND and at + 1 not in self.strong:
            title = self._title(at + 1, last)
            if title is not None and self._is_owned_behind(title, last):
                return
            if title is not None and (not self._object(title, last) or self._is_of_him(title)):
                self._entitle(node, title)
            elif title is None and (sub := self._belongs_to_state(at + 1, last)) is not None:
                node.inner.append(sub)
                node.last = sub.last

    def _is_owned_behind(self, title: Node, last: int) -> bool:
        """Whether a pronoun right behind says whose somebody else is: کریم نوری، خبرنگار و *رانندهٔ او* را."""
        return title.last < last and self._is_pronoun(title.last, last)

    def _is_of_him(self, title: Node) -> bool:
        """Whether what somebody is as well closes the object, and nobody else who is nameless and not even counted:
        کریم نوری، استاد دانشگاه *و شهروند آلمان* را; but *همسرش* را, *رانندهٔ او* را, *یک دانشجو* را."""
        owned = any(self.infos[k].nominal for k in range(title.head + 1, title.last))
        return not owned and self._only_describes(title)

    def _belongs_to_state(self, at: int, last: int) -> Node | None:
        """Whose citizen somebody is besides what he does: کریم نوری، استاد دانشگاه *و شهروند آلمان* را."""
        f = self.infos[at]
        sub = self.phrase(at, last) if f.people and f.kin and not f.plural and not self.blocked[at] else None
        if sub is None or not self._object(sub, last) or not self._is_of_him(sub):
            return None
        return sub if sub.nation or (sub.owner is not None and sub.owner.cat == "place") else None

    def _title_joined(self, node: Node, last: int) -> None:
        """A second office joined by و where no comma stands: کریم نوری نمایندهٔ تهران *و عضو کمیسیون* گفت; before a
        plural verb it is another's."""
        verb = next(self._verbs_ahead(node.last, last), None)
        if verb is not None and not (verb.person or "").endswith("3p"):
            self._second_title(node, last)

    def _entitle(self, node: Node, title: Node) -> None:
        node.titles.append(title)
        node.inner.append(title)
        whose = title.last < len(self.keys) and self.keys[title.last] == OWN  # با دار، همتای پاکستانی *خود*، گفتگو کرد
        node.last = title.last + whose

    def _tail_before_name(self, node: Node, last: int) -> int:
        """Where a title ends that goes on before the comma of its holder's name: سخنگوی پولیس در هرات، کریم نوری."""
        k = node.last
        if k >= last or self.keys[k] not in SOFT or node.cat != "office":
            return k
        while k < last and k - node.last < LONGEST_TAIL and self.keys[k] not in COMMAS:
            inside = self.keys[k] in SOFT or self.keys[k] == AND or self.infos[k].word.ordinal
            if self.blocked[k] or (self.infos[k].boundary and not inside):
                return node.last
            k += 1
        if k + 1 >= last or self.keys[k] not in COMMAS:
            return node.last
        person = self._named(k + 1, last)
        if person is None or not self._whole_name(person) or (person.last < last and self.keys[person.last] == OBJECT):
            return node.last
        return k

    def _own_by_name(self, node: Node, last: int) -> bool:
        """Whether somebody's counterpart is named: همتای روسی خود ولادیمیر پوتین, همتای چینی‌اش، وانگ یی."""
        i = node.last
        if i >= last or not self.lemma_is(node.head, "counterparts"):
            return False
        i += self.keys[i] == OWN
        if i == node.last and not self.infos[i - 1].word.clitic:
            return False
        i += i + 1 < last and self.keys[i] in COMMAS
        if i < last and self.keys[i] in OPENING:
            return self._named_in_quotes(node, i, last)
        person = self._named(i, last) if i < last and i not in self.strong else None
        if person is None or person.cat != "person" or (person.weak and not self._whole_name(person)):
            return False
        self._name_titled(node, person, i)
        return True

    def _named_in_quotes(self, node: Node, at: int, last: int) -> bool:
        """Whether the name stands in quotation marks, as agencies in Iran print it: همتای روسی خود، «سرگئی لاوروف»."""
        span, end = self._name_given(at, last, bare=False)
        if span is None or span[1] - span[0] > LONGEST_QUOTED_NAME:
            return False
        person = Node(span[0], span[1], span[0], "person", name=span, rule="name-in-quotes")
        self._name_titled(node, person, at)
        node.last = min(end, last)
        return True

    def _name_after_comma(self, node: Node, comma: int, last: int) -> None:
        person = self._named(comma + 1, last)
        if self._is_reporter(node) or node.entry.endswith(SOURCES):
            return  # به گفتهٔ یک منبع مطلع، کریم نوری، …: the name is another's
        if person is None or person.cat != "person":
            return
        if comma + 1 in self.strong and not self._is_done_from(person.last + 1, last):
            return  # a name that is followed by a title of its own keeps that
        if self._object(person, last) and self._is_anothers_title(node, person, last):
            return
        set_off = person.last < last and self.keys[person.last] in COMMAS
        ordered = node.first - self.key_is(node.first - 1, "orders")  # به فرمان رهبر طالبان، کریم نوری والی شد
        led = self._function_before(ordered, LEADING_ROLES) is not None
        opening = led and self._stands_in_opening(node.first)
        if not set_off and (node.definite or self._is_source(node) or opening):
            return
        for k in range(node.last, comma):
            if self.infos[k].gaz or self.infos[k].placeword:
                tail = self.head(k, comma)
                if tail is not None and tail.cat in ("place", "region"):
                    node.inner.append(tail)
                    break
        self._name_titled(node, person, comma)

    def _is_done_from(self, at: int, last: int) -> bool:
        """Whether از behind a name's comma leads to whom a verb deals with, and no title: والی، کریم نوری، *از معلمان*
        خواست; but والی، کریم نوری، از فرماندهان ارشد، …"""
        if at + 1 >= last or self.keys[at] != FROM:
            return False
        dealt = self.phrase(at + 1, last)
        return dealt is not None and self.keys[dealt.last : dealt.last + 1] != [self.keys[at - 1]]

    def _name_titled(self, node: Node, person: Node, end: int) -> None:
        """Makes a title that ends before a name, or the comma before that, the person who is named."""
        end -= self.keys[end - 1] in COMMAS
        title = replace(node, last=end, core=(node.core[0], end) if node.core else None)
        node.cat, node.name, node.titles, node.inner = "person", person.name, [title], [title]
        node.rule, node.last, node.head = "title-comma-name", person.last, person.head
        node.value, node.entry, node.owner = person.value, person.entry, None
        node.core = person.name

    def _is_reporter(self, node: Node) -> bool:
        """Whether somebody is only whose report it is, so that whoever is named next says it: به گزارش *خبرنگار* مهر،
        کریم نوری گفت."""
        return self.keys[node.head] == REPORTER and node.head > 0 and self.keys[node.head - 1] == REPORT

    def _is_source(self, node: Node) -> bool:
        """Whether a phrase is whose word it is, after which who acts may be named: به گفتهٔ یک مقام، *ترامپ* … رفت."""
        return self._follows_source(node.first)

    def _title(self, i: int, last: int) -> Node | None:
        """The title or description that begins after a name's comma, as far as the next comma or the verb."""
        if not self._begins_title(i, last):
            return None
        node = self.phrase(i + (self.keys[i] == FROM), last)
        if node is not None and self._goes_with_name_before(node, i):
            assert node.name is not None
            node = self.phrase(i, node.name[0] - (self.keys[node.name[0] - 1] in OPENING))
        if node is None or node.cat not in ("office", "people"):
            return None
        if node.plural and not node.one and self.keys[i] != FROM:
            return None
        node.first = i
        node.last = self._title_end(node, i, last)
        node.core = (node.first, node.last)
        return node

    def _goes_with_name_before(self, node: Node, at: int) -> bool:
        """Whether a title stands between two names, so that it is the first one's: «کریم نوری» *وزیر خارجهٔ روسیه* «نادر
        رحیمی» وزیر خارجهٔ ایران را دعوت کرد, حوا نوری، *رییس این کمیسیون* احمد کریمی را برنده خواند."""
        if node.cat != "person" or node.name is None or not node.titles or at == 0:
            return False
        if self.keys[at - 1] in COMMAS:
            done_to = self.keys[node.last : node.last + 1] == [OBJECT] and node.last == node.name[1]
            return done_to and node.titles[-1].owner is not None  # not X، رئیس جمهور زلنسکی را
        return self.keys[node.name[0] - 1] in OPENING and self.keys[at - 1] in CLOSING

    def _title_end(self, node: Node, i: int, last: int) -> int:
        k = node.last
        if k < last and (self.keys[k] in CLOSERS or self.infos[k].finite):
            return k
        while k < last and k - i < LONGEST_TITLE:
            key = self.keys[k]
            if key in CLOSERS:
                return k
            if self.infos[k].say and not self.blocked[k]:
                return k  # رییس اکثریت مجلس سنا گفت
            if self.blocked[k] or key == OBJECT or self.infos[k].participle:
                return k if self._is_posting(node.last, k) else node.last
            if key == AND:
                if k + 1 in self.strong or k + 1 >= last or (k == node.last and self._begins_title(k + 1, last)):
                    return k
                nxt = self.infos[k + 1]
                if self._joins_others(k + 1, last):
                    return k
                if nxt.boundary or nxt.name or nxt.honorific:
                    return k if nxt.name or nxt.honorific else node.last
            elif key in SOFT:
                if self._leaves_title(k, last):
                    return node.last
            elif self.infos[k].boundary and (self.keys[k - 1], key) not in RUNS_ON:
                return node.last
            k += 1
        return k if k >= last else node.last

    def _joins_others(self, at: int, last: int) -> bool:
        """Whether others stand behind و who do the same as whoever holds a title, as a plural verb shows: کریم نوری،
        والی هرات *و باشندگان محل* گفتند."""
        f = self.infos[at]
        if not (f.actor or f.body or (f.people and f.plural)) or self.blocked[at]:
            return False
        verb = next(self._verbs_ahead(at, last), None)
        return verb is not None and (verb.person or "").endswith("3p")

    def _is_posting(self, first: int, last: int) -> bool:
        """Whether words tell no more than where somebody holds his office: سفیر *در هند* صبح امروز شهر را ترک کرد."""
        words = self.infos[first + 1 : last]
        return self.keys[first] == "در" and bool(words) and all(f.gaz or f.actor or f.placeword for f in words)

    def _leaves_title(self, k: int, last: int) -> bool:
        """Whether a preposition opens what somebody did, no part of his title: رییس جمهور *در پیامی* گفت."""
        if k + 1 >= last:
            return False
        f = self.infos[k + 1]
        if self.keys[k] == FROM:  # وزیر خارجهٔ روسیه *از امیرخان متقی* دعوت کرد
            return k + 1 in self.strong or f.given or f.honorific
        if self.keys[k] == "برای":
            names = f.gaz or f.actor or f.placeword or f.office or f.people or f.body
            return not names and self.keys[k + 1] != "امور"
        return self.lemmas[k + 1] in self.v.occasions or self.keys[k + 1] in self.v.occasions

    def _alias(self, node: Node, last: int) -> None:
        """NAME (OTHER NAME)."""
        i = node.last
        if node.cat in ("actor", "body", "person"):
            for k in range(i + 1, min(i + 6, last)):
                if self.keys[k] == ")":
                    if k > i + 1 and not any(self.blocked[i + 1 : k]):
                        node.aliases.append((i + 1, k))
                        node.last = k + 1
                    return
                if self.infos[k].word.kind == "punct" and self.keys[k] not in ('"', "«", "»"):
                    return
