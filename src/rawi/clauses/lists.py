"""Whether what comes after a comma goes on a list that the phrase before it began."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import ALSO, AND, COMMAS, LISTING, OBJECT, ClauseWords
from rawi.text.model import Token
from rawi.who.model import Mention
from rawi.who.reading import POINTING, QUOTES

BETWEEN, IN, FROM = "میان", "در", "از"
LONGEST_PART = 12
"""Within so many words of از stands را behind what some are of."""
VERB_WITHIN = 10
"""Within so many words of را stands the verb that tells how many act."""
REST = frozenset({"همه", "چند", "چندین", "سایر", "دیگر", "برخی", "بسیاری"})
"""What opens the open end of a list."""
PASSED = ALSO | {"حتی", "حتا"}
"""Adverbs that may part a light verb from its noun."""
HUMAN_KINDS = frozenset({"person", "government", "organization", "group", "delegation", "people", "country", "pronoun"})
OWNERS = frozenset({"person", "people"})
PERSONS = frozenset({"person"})
TAKEN = frozenset({"people", "person", "country"})
BODIES = frozenset({"government", "organization", "group", "country"})
PLACES = frozenset({"place", "country"})


class Lists:
    """Tells lists from what a comma parts."""

    words: ClauseWords
    tokens: list[Token]
    keys: list[str]
    mentions: dict[int, Mention]
    last: int

    def _acts_on(self, clause: Clause, phrase: Phrase, mention: Mention) -> bool:
        """Whether a body that opens a clause before a comma does something to the people listed after it, who are its
        object, or a person to states: این گروه، *زنان و مردان* را شلاق زد; دادگاه، *کریم نوری و علی کفایی* را محکوم
        کرد; وانگ یی، *ایران و چین* را دوست خواند."""
        kin = mention.kind == "people" and self.keys[mention.head] in self.words.classes["family"]
        kinds = PERSONS if mention.kind == "country" else OWNERS | BODIES if kin else BODIES
        pointed = self.keys[phrase.first] in POINTING and not phrase.mentions[0].plural  # این نماینده، …
        titled = self._is_titled(phrase) or (pointed and phrase.mentions[0].kind in OWNERS)
        lead, crowd = phrase.mentions[0].kind, self._is_crowd(phrase, mention)
        body = len(phrase.mentions) == 1 and (lead in kinds or lead == "outlet" or crowd)
        if phrase.func or not (body or titled) or mention.kind not in (HUMAN_KINDS if titled else TAKEN):
            return False
        if any(not p.func for p in clause.phrases if p is not phrase):
            return False
        at = self._unquoted(mention.last)
        while at + 1 < self.last and self.keys[at] in LISTING:
            at += self.keys[at] in COMMAS and self.keys[at + 1] in AND  # کریم نوری، والی*، و* رضا ملکی را
            following = self._member(at + 1)
            if following is None:
                break
            if following.kind != mention.kind and not (titled or {following.kind, mention.kind} <= OWNERS):
                return False  # دادگاه، *کریم نوری و همسرش* را محکوم کرد
            at = self._unquoted(following.last)
        at += self.keys[at : at + 2] == ["،", OBJECT]  # … و مینا احمدی، خبرنگار*، را*
        one = titled or (kin and phrase.mentions[0].kind in OWNERS)  # کریم نوری، *همسر و دو فرزندش* را کشت
        if crowd and not self._many_act(at + 1):
            return False
        if at < self.last and self.keys[at] == FROM and not titled:
            at = self._object_ahead(at)
        return at < self.last and self.keys[at] == OBJECT and (not one or self._one_acts(at + 1))

    @staticmethod
    def _is_crowd(phrase: Phrase, mention: Mention) -> bool:
        """Whether people of no number stand before a comma and persons by name, on whom they act: افراد مسلح، *کریم
        نوری و مینا احمدی* را کشتند; but دو معلم، *کریم نوری و مینا احمدی*، را کشتند, who are these two."""
        lead = phrase.mentions[0]
        return lead.kind == "people" and lead.plural and lead.count is None and mention.kind == "person"

    def _object_ahead(self, at: int) -> int:
        """Where را stands that closes what some are of, with no verb or mark between: ده تن *از کارگران معدن را*."""
        for k in range(at, min(at + LONGEST_PART, self.last)):
            if self.keys[k] == OBJECT:
                return k
            if self.keys[k] in COMMAS or self.tokens[k].word.verbs:
                break
        return at

    def _is_titled(self, phrase: Phrase) -> bool:
        """Whether somebody stands with his name and, behind a comma, his office, which a second comma closes."""
        named = len(phrase.mentions) == 1 and phrase.mentions[0].kind == "person"
        return named and any(k in COMMAS for k in self.keys[phrase.mentions[0].first : phrase.mentions[0].last])

    def _one_acts(self, at: int) -> bool:
        """Whether the next verb is one person's: نادر کریمی، والی هرات، *دو دزد و سه قاتل را بازداشت کرد*."""
        for token in self.tokens[at : self.last]:
            if token.word.verbs:
                return token.word.verbs[0].person in ("3s", None)
        return False

    def _many_act(self, at: int) -> bool:
        """Whether a verb of several stands within the next words."""
        ahead = (t.word.verbs[:1] for t in self.tokens[at : min(at + VERB_WITHIN, self.last)])
        return any(f.person == "3p" for forms in ahead for f in forms)

    def _begins_subject(self, clause: Clause, phrase: Phrase, mention: Mention) -> bool:
        """Whether those who act come after a place and a comma: پس از تسلط بر کابل، طالبان و متحدان‌شان …."""
        place = phrase.func and phrase.mentions[-1].kind in ("place", "country")
        acts = mention.kind in HUMAN_KINDS - {"country", "pronoun"}
        if not place or not acts or any(not p.func for p in clause.phrases):
            return False
        return not self._are_asked(phrase, mention)

    def _are_asked(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether two more behind states stand right before the verb of one, who asks them as well: از کشورهای منطقه،
        *سازمان ملل و اتحادیهٔ اروپا* می‌خواهد."""
        at = mention.last
        if phrase.func != "از" or at + 1 >= self.last or self.keys[at] not in AND:
            return False
        other = self.mentions.get(at + 1)
        verbs = self.tokens[other.last].word.verbs if other is not None and other.last < self.last else ()
        return bool(verbs) and verbs[0].person == "3s"

    def _counts_harmed(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether people are counted behind the deed that befell them and a comma: در حملهٔ طالبان، *چهار سرباز* و …"""
        if (
            not phrase.func
            or mention.kind != "people"
            or mention.count is None
            or phrase.mentions[-1].count is not None
        ):
            return False
        deeds = (self.tokens[head].word.lemma for head in phrase.heads)
        return phrase.func == BETWEEN or any(
            d in self.words.events or d in self.words.classes["accidents"] for d in deeds
        )

    def _is_list(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether a mention after a comma is a member of a list that و closes (``قندهار، هلمند و کابل``).

        A comma sets off the source from what it says (به گفتهٔ او، روسیه و چین …), and whom others are besides (علاوه بر
        هند، نپال و چین را متهم کرد), so that a list of these is one only where another comma ends it, and a pronoun
        begins none.
        """
        source = phrase.func == ATTRIBUTION or self.keys[phrase.start] in self.words.classes["besides"]
        if source and phrase.mentions[-1].kind == "pronoun":
            return False
        if phrase.func and mention.kind == "person" and phrase.mentions[-1].kind == "outlet":
            return False  # به گزارش هرانا، *کریم نوری، رضا ملکی و علی رحیمی*، سه زندانی، آزاد شدند
        if mention.kind == "country" and phrase.mentions[-1].kind == "place" and phrase.func:
            return False  # در قندهار، *ایران و عمان* توافق کردند
        if phrase.func == IN and phrase.mentions[-1].kind in PLACES and mention.kind in OWNERS:
            return False  # یک دادگاه در پاکستان، *عمران خان و همسرش* را محکوم کرد
        if phrase.func and phrase.mentions[0].kind == "place" and phrase.mentions[-1].kind in OWNERS:
            return False  # در حمله به خانهٔ والی، *پسر و همسر او* کشته شدند
        if self._counts_harmed(phrase, mention):
            return False
        at = self._unquoted(mention.last)
        while at + 1 < self.last:
            if self.keys[at] in COMMAS and self.keys[at + 1] in AND:
                at += 1  # کریم نوری، والی هرات*، و* رضا ملکی
                continue
            key = self.tokens[at].key
            following = self._member(at + 1 + (key in AND and self.keys[at + 1] in PASSED))
            if following is None:
                rest = key in AND and self.keys[at + 1] in REST  # مصر، قطر، کویت *و همهٔ جاهای دیگر*
                listed = at > mention.last or len(phrase.mentions) > 1
                return rest and listed and bool(phrase.func) and not source
            if key in AND:
                ends = following.last < self.last and self.tokens[following.last].key in COMMAS
                return ends or not source
            if key not in COMMAS:
                return False
            at = self._unquoted(following.last)
        return False

    def _member(self, at: int) -> Mention | None:
        """Who stands at a token, or behind the quotation mark there."""
        found = self.mentions.get(at)
        return found if found is not None else self.mentions.get(self._unquoted(at))

    def _unquoted(self, at: int) -> int:
        """Where words go on behind quotation marks: «کریم نوری»، «رضا ملکی» و …"""
        while at < self.last and self.keys[at] in QUOTES:
            at += 1
        return at
