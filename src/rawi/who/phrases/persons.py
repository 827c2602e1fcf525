"""Names of persons: where they begin and end, and which words are names at all."""

from __future__ import annotations

from bisect import bisect_left

from rawi.who.nodes import Node
from rawi.who.phrases.families import RARE, REPORT
from rawi.who.phrases.lives import LONGEST_FAMILY, Lives
from rawi.who.phrases.rolls import LEAST, called, roll, stretches
from rawi.who.phrases.told_of import WITH
from rawi.who.reading import AND, CLOSING, COMMAS, LONGEST_NAME, LONGEST_QUOTED, NAMES, OBJECT, OPENING, PEOPLED
from rawi.who.words.pacts import names_pact
from rawi.who.words.vocabulary import AGED

MOST_HONORIFICS = 5
PRESS = ("پرس", "نیوز")
"""How outlets are called that no list knows: آریاپرس."""
DOING = "گری"
"""How nouns of what somebody does end, before whose name they stand."""
COURTESIES, PEOPLES = frozenset({"شریف", "عزیز", "نجیب", "صبور", "فهیم"}), frozenset({"مردم", "ملت", "امت", "هموطن"})
LOCAL_SEATS = frozenset({"فرمانداری", "استانداری", "بخشداری", "شهرداری", "شاروالی", "دهیاری"})
"""Seats of local offices, named after their town."""
GOD, ARABIC = "الله", "ال"
GOOD, PEERLESS = "حسن", "بینظیر"
"""What somebody is called, and the goodness of faith, neighbours and conduct."""
COUNTERPART = "همتا"
JOINING = COMMAS | {AND}
PARTICLES = frozenset({"بن", "ابن", "آل"})
"""Behind them any noun is a name: فیصل بن *فرحان*."""
SHORT_GIVEN = 3
LORDS = frozenset({"خان", "آقا", "آغا", "بیگ", "شاه"})
"""What closes a man's name behind a word that is a name too: گل *آغا*, رحمت *خان*."""
MISTER = frozenset({"آقای", "اقای", "آغای"})


class Persons(Lives):
    """Reads persons' names; a title beside a word shows that it is one."""

    def _names_before_titles(self, first: int, last: int) -> None:
        """Mark runs of words before ``، TITLE``: even words of the language are a name there (بابا جان، رییس …)."""
        stretch = self.keys[first:last]
        marks = self.partings[bisect_left(self.partings, first) : bisect_left(self.partings, last)]
        for comma in [k for k in marks if self.keys[k] != AND and first < k < last - 1]:
            if not self._begins_title(comma + 1, last):
                if self.infos[comma + 1].kin or self.infos[comma + 1].number is not None:
                    self._mark_told_life(first, comma, last)
                continue
            start = comma
            while start > first and comma - start < LONGEST_NAME and self._namelike(start - 1):
                if self.keys[start - 1] == REPORT:
                    break
                start -= 1
            if start > first and (self.keys[start - 1] == REPORT or self._names_body(start, comma)):
                continue  # به گزارش ایراس، رییس جمهور …: whose report it is holds no office
            while start < comma and comma - start > 1 and self._drops(start, comma):
                start += 1
            start = self._from_given(first, self._past_relative(start, comma), comma)
            start = self._past_known(start, comma, 1) or start
            if start < comma and (self._is_name(start, comma) or self._is_met(comma) or self._is_odd(start, comma)):
                self.strong[start] = comma
        if GOD in stretch:
            self._names_of_god(first, last)
        if not OPENING.isdisjoint(stretch):
            self._quoted_names(first, last)
        self._names_with_others(first, last)
        if not NAMES.isdisjoint(stretch):
            self.strong.update(called(self.infos, self.keys, self.blocked, first, last))
        members = stretches(marks, first, last) if len(marks) >= LEAST - 1 else []
        for start, end in roll(self.infos, self.keys, self.blocked, members).items():
            self.strong.setdefault(start, end)

    def _is_met(self, comma: int) -> bool:
        """Whether one word that may be any is the name of somebody's counterpart: با *دار*، همتای پاکستانی خود; but با
        دقت، همتای خود *را* ستود."""
        counterpart = comma > 1 and self.keys[comma - 2] == WITH and self.lemmas[comma + 1] == COUNTERPART
        return counterpart and OBJECT not in self.keys[comma + 2 : comma + LONGEST_QUOTED]

    def _names_body(self, start: int, comma: int) -> bool:
        """Whether one word that no list knows is where a local authority is, or several are what an outlet is called:
        فرمانداری *سرآباد*، فرماندار …, خبرگزاری *پیشگو*، والی …, روزنامهٔ *پرنسا لاتینا*،
        رئیس‌جمهور …."""
        if comma - start > 1:
            return self._is_outlet(start - 1) and not any(f.given for f in self.infos[start:comma])
        return self._is_outlet(start - 1) or (self.keys[start - 1] in LOCAL_SEATS and not self.infos[start].given)

    def _is_outlet(self, at: int) -> bool:
        """Whether an outlet's noun ends at a word: *خبرگزاری*, پایگاه *خبری*."""
        sizes = (size for size in (1, 2) if at >= size and self.infos[at + 1 - size].body)
        found = ((n, self.v.bodies.match(self.keys, self.lemmas, at + 1 - n, at + 1)) for n in sizes)
        return any(m is not None and m[0] == n and m[1][1].kind == "outlet" for n, m in found)

    def _from_given(self, first: int, start: int, comma: int) -> int:
        """Where a name before a title begins whose family name is an office too: *محمدرضا* کلانتر معتمدی، دبیر …"""
        for j in range(max(first, comma - LONGEST_FAMILY), start):
            run = self.infos[j + 1 : comma]
            if self.infos[j].given and self._at_boundary(j) and all(f.plain and not f.plural for f in run):
                return j
        return start

    def _past_relative(self, start: int, comma: int) -> int:
        """Where the name of whose relative somebody is begins: آقای نوری برادر | *خسرو نوری*، وکیل دادگستری."""
        for k in range(start + 1, comma - 1):
            if self.lemmas[k] in self.v.relatives and self.infos[k + 1].given and not self.infos[k - 1].honorific:
                return k + 1  # but ملا برادر آخند
        return start

    def _past_known(self, start: int, end: int, least: int) -> int | None:
        """Where a known name of so many words ends before somebody else's given name: *دونالد ترامپ* | جان بولتون
        را, *ترامپ* | مایک والتز، مشاور امنیت ملی، را."""
        if end - start < least + 2 or not self.infos[start].actor:
            return None
        known = self.v.actors.match(self.keys, self.lemmas, start, end)
        if known is None or known[1][1].kind != "person" or known[0] < least:
            return None
        after = start + known[0]
        return after if end - after > 1 and (self.infos[after].given or self.infos[after].unsure) else None

    def _names_of_god(self, first: int, last: int) -> None:
        """Mark names written in two words, of which the first may be a word of the language: شفیع الله نوری."""
        for i in range(first, last - 1):
            if self.keys[i + 1] != GOD or self.key_is(i, "before_god") or self.blocked[i] or len(self.keys[i]) < 3:
                continue
            if self.infos[i].actor and self.v.actors.match(self.keys, self.lemmas, i, last) is not None:
                continue
            end = self.strong.pop(i + 1, i + 2)
            while end < last and end - i < LONGEST_NAME and (self.infos[end].name or self.infos[end].unsure):
                end += 1
            if end == i + 2 and end + 1 < last and self.infos[end].plain and self._begins_title(end + 1, last):
                end += 1  # ذبیح الله مجاهد سخنگوی طالبان
            self.strong.setdefault(i, end)

    def _quoted_names(self, first: int, last: int) -> None:
        """Mark names between quotation marks beside a title, as agencies in Iran print them: «کریم نوری» سخنگوی …"""
        opened, listed = -1, -1
        for i in range(first, last):
            if self.keys[i] in CLOSING and first <= opened < i - 1 and i - opened <= LONGEST_QUOTED:
                self._mark_quoted(opened + 1, i, last, listed == opened - 2)
                listed = i if opened + 1 in self.strong else -1
                opened = -1
            elif self.keys[i] in OPENING:
                opened = i

    def _mark_quoted(self, start: int, end: int, last: int, listed: bool) -> None:
        """Mark the words between quotation marks if they are a name; ``listed``: right behind a name so quoted."""
        if not all(self.keys[k] == "-" or self._namelike(k) for k in range(start, end)):
            return
        after = end + 1 + (end + 1 < last and self.keys[end + 1] in COMMAS)
        titled = after < last and self._begins_title(after, last) and end - start > 1
        honoured = start > 1 and self.infos[start - 2].honorific  # آقای «یو شیایونگ»
        joined = listed and self.keys[start - 2] in JOINING and self._is_name(start, end)  # «کریم نوری» و «رامیار کوچر»
        named = end - start > 1 and (honoured or joined or (self.infos[start].given and self._is_name(start, end)))
        told = end + 1 < after < last and self.infos[after].people and not self.infos[after].plural
        known_as = end + 1 < after < last and self.v.alias.match(self.keys, self.lemmas, after, last) is not None
        told = told or (known_as and self._is_name(start, end))  # «قائم حسینی»، معروف به …
        if titled or named or (told and end - start > 1) or self._is_quoted_alone(start, end, last):
            self.strong[start] = end  # «ارغوان فلاحی»، زندانی سیاسی

    def _is_quoted_alone(self, start: int, end: int, last: int) -> bool:
        """Whether words in quotation marks that open a clause, the last of no language, are somebody: "سامی دندن" ساعتی
        پیش گفت."""
        if not 1 < end - start <= LONGEST_FAMILY or end + 1 >= last or self.keys[start].startswith(ARABIC):
            return False
        words, after = self.infos[start:end], self.infos[end + 1]
        if not words[-1].name or words[-1].actor or any(f.gaz or f.head or f.adjective or f.action for f in words):
            return False
        opens = start - 1 in self.starts or self.keys[start - 2] in COMMAS
        return opens and (after.boundary or after.function or bool(self.blocked[end + 1]))

    def _namelike(self, i: int) -> bool:
        f = self.infos[i]
        if self.blocked[i] or f.nominal or f.number is not None:
            return False
        if self._hyphen(i, len(self.keys)):
            return True
        if f.name or f.given or f.particle:
            return True
        if f.plain and f.plural and not f.head and i and (self._name_part(i - 1) or self.infos[i - 1].name):
            return True  # امین شومان, گونزالس اورهان
        if self.keys[i] == "شان" and i + 1 < len(self.infos) and self.infos[i + 1].name and not self._follows(i):
            return True  # the name Sean, no pronoun
        return f.plain and not f.plural and not f.office and not f.body and not f.placeword and not f.finite

    def _name_part(self, i: int) -> bool:
        f = self.infos[i]
        return f.given or f.unsure or f.particle

    def _follows(self, i: int) -> bool:
        """Whether a word stands after another of the same phrase, as a pronoun does."""
        return i > 0 and not (self.infos[i - 1].boundary or i in self.starts)

    def _drops(self, i: int, end: int) -> bool:
        """Whether a common word before a name is no part of it."""
        f = self.infos[i]
        if f.honorific:
            return False
        if i + 2 < end and (self.keys[i].endswith(DOING) or self._is_deeds(i + 1, end)):
            return True  # با میانجی‌گری سهراب رحیمی، والی …, با بازنشر *گفت‌وگوی* سهراب رحیمی، والی …
        if f.name or f.given or f.particle or (f.unsure and i + 1 < end):
            return False
        rest = self.infos[i + 1 : end]
        if i and self.infos[i - 1].function and rest[0].given and self.keys[i].endswith("ی"):
            return True  # به میزبانی دونالد ترامپ
        if f.word.common and len(rest) > 1 and (rest[0].given or self.text.writes_ezafe(i)):
            return True  # بر اساس *اعلامیهٔ* کریم نوری، والی …
        usual = f.people or f.adjective or f.actor or f.gaz or f.word.rank > 4.6 or self.keys[i].endswith("نامه")
        return usual and any(g.name or g.given for g in rest)

    def _is_adjective(self, i: int) -> bool:
        """Whether a family name is rather an adjective with the indefinite ی behind its noun: مبالغ *عظیمی* پول داد."""
        key, before = self.keys[i], self.infos[i - 1] if i and i not in self.starts else None
        if before is None or not key.endswith("ی") or not before.plain or before.name or before.honorific:
            return False
        return before.word.common and self.v.adjectives.match([key[:-1]], [key[:-1]], 0, 1) is not None

    def _is_before_name(self, i: int, last: int) -> bool:
        """Whether a word is written with its ezafe before a whole name, and none of it: نقش *پشت‌پردهٔ* کریم نوری."""
        whole = i + 2 < last and self.infos[i + 1].given and self.infos[i + 2].name
        return whole and self.text.writes_ezafe(i)

    def _is_deeds(self, i: int, end: int) -> bool:
        """Whether a word before a name of two words more is a deed's noun, so that nothing before it is of the name."""
        f = self.infos[i]
        return i + 2 < end and f.action and f.word.common and not (f.name or f.given or f.unsure)

    def _is_odd(self, start: int, comma: int) -> bool:
        """Whether two words that open a sentence before a title's comma are a name, the second one hardly used as a
        word: *اندری هندرسون*، معاون وزیر، گفت."""
        return comma - start == 2 and start in self.starts and self._are_odd(start)

    def _is_name(self, start: int, end: int) -> bool:
        infos = self.infos[start:end]
        if self.v.gazetteer.match(self.keys[start:end], 0) is not None and not any(f.given for f in infos):
            return False
        m = self.v.actors.match(self.keys, self.lemmas, start, end)
        if m is not None and m[1][1].kind != "person":
            return False
        if any(f.name or f.given for f in infos):
            return True
        telling = any(f.particle or f.honorific or f.unsure for f in infos)
        return len(infos) > 1 and telling and not all(f.adjective for f in infos)

    def _remember(self, node: Node) -> None:
        for n in (node, *node.inner):
            if n.cat == "person" and n.name is not None and n.name[1] - n.name[0] > 1 and not n.weak:
                words = tuple(self.keys[n.name[0] : n.name[1]])
                for k in range(1, len(words)):
                    self.known.setdefault(words[-k], words)
                    if not self.infos[n.name[1] - k].particle and len(words[-k]) > 2:
                        break
                if self.infos[n.name[0]].name or self.infos[n.name[0]].given:
                    self.known.setdefault(words[0], words)
                elif n.name[0] in self.strong:
                    self.whole.setdefault(words[0], words)

    def _is_courtesy(self, i: int) -> bool:
        """Whether a given name is what a people is called out of courtesy (مردم *شریف* استان, ملت *عزیز*), goodness of
        conduct (نقض *حسن* همجواری), or what something without its like is (حضور *بی‌نظیر* مردم)."""
        if self.keys[i] == GOOD and i + 1 < len(self.keys) and self.key_is(i + 1, "good_conduct"):
            return True
        if self.keys[i] == PEERLESS and i > 0:
            before = self.infos[i - 1]
            return before.plain and before.word.common and not (before.head or before.honorific)
        return i > 0 and self.keys[i] in COURTESIES and self.lemmas[i - 1] in PEOPLES

    def person(self, i: int, last: int, titled: bool = False) -> Node | None:
        """A person's name with its honorific: ملا برادر، آقای بنیت، دونالد ترمپ."""
        j, start, honoured = i, i, False
        while j < last and j - i < MOST_HONORIFICS and self.infos[j].honorific and not self.blocked[j]:
            m = self.v.honorifics.match(self.keys, self.lemmas, j, last)
            if m is None:
                break
            honoured = True
            if not m[1][1].keep:
                start = j + m[0]
            j += m[0]
        if honoured and j < last and self.keys[j] in OPENING and j + 1 in self.strong:
            start = j = j + 1  # آقای «کریم نوری»
        if j >= last or self.blocked[j] or self._is_courtesy(i) or self._is_before_name(j, last):
            return None
        if start > i and start < j + 1 and self.infos[j].particle and not self.infos[j].given:
            start = i  # سردار خان: an honorific before no more than خان is the name
        end = self.strong.get(j) or self.strong.get(i)
        if end is not None and end > start:  # حجت‌الاسلام alone is nobody's name
            return self._of_note(Node(i, end, start, "person", name=(start, end), rule="name-before-title"))
        if self.infos[j].actor and honoured:
            m2 = self.v.actors.match(self.keys, self.lemmas, j, last)
            if m2 is not None and m2[1][1].kind == "person":
                return Node(
                    i,
                    j + m2[0],
                    start,
                    "person",
                    name=(start, j + m2[0]),
                    value=m2[1][1],
                    entry=f"actors:{m2[1][0]}",
                    rule="honorific",
                )
        k = (self._name_again(j) if self.whole else 0) or self._name_end(j, last, honoured, titled)
        if k == j or (k < last and self.keys[k] == PEOPLED):
            return None
        k = self._past_known(j, k, 2) or k
        single = k - j == 1
        known = self.keys[j] in self.known
        f = self.infos[j]
        weak = single and not honoured and not titled and not known and not self._has_title(i, k, last)
        told = not weak or f.given or self._speaks(i, k, last) or self._is_told_of(i, k, last)
        press = not f.given and self.keys[j].endswith(PRESS)
        if not told or (weak and (press or self._is_adjective(i) or names_pact(self.v, self.text, self.lemmas, i))):
            return None  # a word that the language does not know is mostly no name; who speaks is somebody
        if known and single and not honoured and not f.name and not self._alone(i, k, last, titled):
            return None
        aged = k + 1 < last and self.infos[k].number is not None and self.keys[k + 1] == AGED and not weak
        return self._of_note(
            Node(
                i,
                k + 2 * aged,  # کریم نوری *۴۰ ساله* که …
                start,
                "person",
                name=(start, k),
                weak=weak and not f.given,
                rule="honorific" if honoured else "known-name" if known and single else "unknown-name",
            )
        )

    def _of_note(self, node: Node) -> Node:
        """A person's name with what the lexicon knows of its bearer, if the whole of it is listed."""
        first, last = node.name or (node.first, node.last)
        for at in {first, node.first}:
            m = self.v.actors.match(self.keys, self.lemmas, at, last) if self.infos[at].actor else None
            if m is not None and at + m[0] == last and m[1][1].kind == "person":
                node.value, node.entry, node.weak = m[1][1], f"actors:{m[1][0]}", False
                break
        return node

    def _name_end(self, j: int, last: int, honoured: bool, titled: bool) -> int:
        k = j
        while k < last and k - j < LONGEST_NAME and not self.blocked[k]:
            f = self.infos[k]
            key = self.keys[k]
            things = f.word.plural and f.word.indefinite and f.word.common
            people = f.word.plural and f.people and f.head and not key.endswith("های")
            if k > j and (things or people or self._begins_another(j, k, last)):
                break  # نوری | محدودیت‌هایی را, مولوی کبیر | معلمان را, کریم نوری | نادر رحیمی را
            if k > j and self._hyphen(k, last):
                k += 2
                continue
            particle = f.particle and not f.boundary
            if (
                (f.name and not (k > j and f.gaz and not self._is_place_too(j, k, last)))
                or (k > j and f.plain and not f.head and self.keys[k - 1] in PARTICLES)  # فیصل بن *فرحان*
                or (particle and (k > j or (k + 1 < last and self.infos[k + 1].name)))
            ):
                k += 1
            elif key in self.known and (k == j or self.known[key][-1] == key) and not f.nominal:
                k += 1
                if self.known[key][-1] == key:
                    break
            elif k > j and (family := self._family(j, k, last)):
                k += family
            elif k == j and f.plain and self._licensed(k, last, honoured, titled):
                k += 1 + self._begins_name(k, last)
            elif k + 1 < last and self.infos[k + 1].office and self._before_title(j, k, last, honoured):
                return k + 1
            elif (k == j and not f.unsure) or (
                not ((f.unsure or self._nisba(j, k)) and self._name_beside(j, k, last)) and not self._origin(j, k, last)
            ):
                k += k > j and self._opens_sentence(j, k, last)
                break
            else:
                k += 1
        while (
            k > j
            and self.infos[k - 1].particle
            and not self.infos[k - 1].name
            and k - 1 > j
            and self.keys[k - 1] in ("بن", "ابن", "ال", "آل", "له", "دی", "دو", "ون", "فن")
        ):
            k -= 1
        return k

    def _begins_another(self, j: int, k: int, last: int) -> bool:
        """Whether a given name behind a family name begins the next person's name, which ends in را."""
        if k == j + 1 or not self.infos[k].given:
            return False
        before = self.keys[k - 1]  # محمد علی کریم نوری is one
        family = self.infos[k - 1].name and before.endswith("ی") and len(before) > SHORT_GIVEN and self.infos[j].given
        if not family or k + 1 >= last or not self.infos[k + 1].name:
            return False
        return OBJECT in self.keys[k + 2 : k + 4]

    def _speaks(self, i: int, k: int, last: int) -> bool:
        """Whether a word is a speaker: it stands before a verb of saying, or opens a sentence that has one."""
        if not self._at_boundary(i) or k >= last:
            return False
        if self.infos[k].say:
            return True
        opens = i == 0 or i in self.starts or self.infos[i - 1].word.kind == "punct"
        return opens and self.infos[k].function and self.last_say > k

    def _licensed(self, k: int, last: int, honoured: bool, titled: bool) -> bool:
        """Whether a word of the language is a name for what stands before it: آقای آزاد; after a title not alone."""
        f = self.infos[k]
        if (titled or honoured) and self._begins_name(k, last):
            return True
        family = honoured and f.adjective and self.keys[k].endswith("ی")  # آقای شرعی
        place = f.gaz and not (honoured and (f.unsure or self.keys[k - 1] in MISTER))  # مفتی نسیم, آقای دولتشاه
        if f.head or (f.adjective and not family) or place or f.action or f.word.verbs or not (honoured or titled):
            return False
        return honoured or (k + 1 < last and (self.infos[k + 1].name or self.infos[k + 1].given))

    def _begins_name(self, k: int, last: int) -> bool:
        """Whether a given name that is a word too stands before what is hardly a word: سناتور *تام* کاتن."""
        if k + 1 >= last or not (self.infos[k].unsure or self.infos[k].particle):
            return False
        f = self.infos[k + 1]
        return f.name or (f.idle and f.plain and f.word.rank < RARE and not f.word.verbs)

    def _name_beside(self, j: int, k: int, last: int) -> bool:
        """Whether a name that is also a word has a name beside it (ملک نسیم, ظاهر احسان) and is no noun of a verb."""
        after = self.infos[k + 1] if k + 1 < last else None
        before = self.infos[k - 1]
        if k == j:
            if after is not None and after.particle and k + 2 < last and self.infos[k + 2].name:
                return True  # رحیم شاه احمدی
            if after is not None and after.word.key in LORDS and not self.infos[k].action:
                return self._closes_name(k + 1, last)  # رحمت خان گفت
            if self.infos[k].unsure and self._befallen(j, k + 1, last):
                return True
            return after is not None and (after.name or (after.unsure and self._at_boundary(j)))
        if self._light_after(k, last) or (before.gaz and not (before.given or before.particle)):
            return False
        if after is None:
            return True
        if self.blocked[k + 1]:
            return True  # علی شاعری ظهر امروز گفت
        return after.boundary or after.head or after.name or after.unsure or after.honorific or after.action

    def _hyphen(self, k: int, last: int) -> bool:
        """Whether a hyphen stands within a name: ویلیمز-ایدون."""
        if self.keys[k] != "-" or k + 1 >= last or not k or not self.infos[k + 1].name:
            return False
        before, this, after = self.text.tokens[k - 1], self.text.tokens[k], self.text.tokens[k + 1]
        return before.end == this.start and this.end == after.start and self.infos[k - 1].name

    def _alone(self, i: int, k: int, last: int, titled: bool) -> bool:
        """Whether a known name that is also a word stands where only a name can."""
        before = titled or self._at_boundary(i) or self.infos[i - 1].function
        before = before or self._follows_source(i)  # به گفتهٔ ماس
        return before and (
            k >= last
            or self.infos[k].boundary
            or self.infos[k].action
            or not self.infos[k].plain
            or bool(self.blocked[k])
            or self.infos[k].word.common
        )

    def _name_given(self, at: int, last: int, bare: bool) -> tuple[tuple[int, int] | None, int]:
        """A name between quotation marks, or a ``bare`` one, and where it ends."""
        if self.keys[at] in OPENING:
            end = next((k for k in range(at + 1, min(at + LONGEST_QUOTED, last)) if self.keys[k] in CLOSING), at + 1)
            return ((at + 1, end), end + 1) if end > at + 1 else (None, at)
        k = at
        while bare and k < last and k - at < LONGEST_NAME and self.infos[k].plain and not self.blocked[k]:
            if k > at and (self.lemma_is(k, "time_units") or self.key_is(k, "vague_times")):
                break  # به‌نام کریم نوری | ساعتی پیش
            k += 1
        f = self.infos[at]
        closed = k - at > 1 and self.blocked[k] and (f.name or f.unsure)  # به نام سمیه اختر | احضار شد
        if k < last and not (self.infos[k].boundary or closed):
            k = self._name_end(at, last, True, False)
        return ((at, k), k) if bare and k > at else (None, at)

    def _whole_name(self, node: Node) -> bool:
        """Whether a name is told in full or with an honorific, as where somebody is brought in."""
        if node.name is None:
            return False
        first, last = node.name
        key = self.keys[first]
        return last - first > 1 or first > node.first or key.endswith("الله") or key.startswith("عبدال")

    def _named(self, i: int, last: int) -> Node | None:
        """The name that begins after a title's comma; up to the next comma even words of the language are a name."""
        if i in self.strong:
            return self.person(i, last)
        person = self.person(i, last) if not self.infos[i].boundary else None
        whole = person is not None and (person.last - person.first > 1 or not self.infos[i].given)
        if person is not None and not person.weak and whole:
            return person
        k = i
        while k < last and k - i < LONGEST_NAME and self.infos[k].plain and not self.infos[k].office:
            k += 1
        telling = any(self.infos[j].name or self.infos[j].given for j in range(i, k))
        if k < last and self.keys[k] in COMMAS and ((telling and k - i > 1) or (k == i + 1 and self.infos[i].name)):
            return Node(i, k, i, "person", name=(i, k), rule="name-between-commas")
        return person if person is not None and not person.weak else self._known_person(i, last)

    def _known_person(self, i: int, last: int) -> Node | None:
        """The person of the lexicon whose name, with plain words in it, begins here: اورزولا فون *در* لاین."""
        found = self.v.actors.match(self.keys, self.lemmas, i, last) if self.infos[i].actor else None
        if found is None or found[1][1].kind != "person":
            return None
        end = i + found[0]
        value, entry = found[1][1], f"actors:{found[1][0]}"
        return Node(i, end, i, "person", name=(i, end), value=value, entry=entry, rule="named")
