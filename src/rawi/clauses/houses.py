"""Whose a house is when its ezafe does not show, for whoever stands right behind it is as often who acts; and what
stands together between quotation marks."""

from __future__ import annotations

from rawi.clauses.lists import OWNERS, VERB_WITHIN, Lists
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS, OBJECT
from rawi.text.model import Text
from rawi.who.model import Mention
from rawi.who.reading import CLOSING, OPENING, QUOTES

ONE_OF, BECOME = "یکی", "شدن"
LONG_VOWELS = ("ای", "وی")
"""How words end whose ezafe is written with ی."""
LONGEST_QUOTED = 4
"""So many words are read before and behind one that may be the rest of a name in quotation marks."""
UPON = frozenset({"به", "بر", "با", "علیه", "بالای"})
"""Prepositions behind which whom or with what somebody attacked stands."""

TERMS = frozenset({"bodies:presidency", "bodies:premiership"})
"""What somebody heads for a term."""


class Houses(Lists):
    """Tells whether somebody behind a house owns it, and whether a name in quotation marks goes on."""

    text: Text

    def _wants_complement(self, at: int) -> bool:
        """Whether a word shows its ezafe, so that a noun must follow: خانه‌های، اعضای، خانۀ."""
        if self.text.writes_ezafe(at):
            return True
        token = self.tokens[at]
        key, word = token.key, token.word
        return key.endswith(LONG_VOWELS) and not word.indefinite and (word.plural or key.endswith("های"))

    def _is_whose(self, clause: Clause, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether somebody right behind a house owns it, as one of some does whose house is attacked (به خانهٔ *یکی از
        بزرگان*); others where the clause has its subject already, or a comma or those counted follow: در حمله به خانه
        *والی*، …"""
        house = phrase.mentions[-1]
        if at != phrase.last or mention.kind not in ("people", "person"):
            return False
        word = self.tokens[house.head].word
        bare = house.kind == "place" and house.last == house.head + 1 and not word.indefinite
        if not bare or word.lemma not in self.words.classes["dwellings"]:
            return False
        if not phrase.func:  # پایگاه *شورشیان* را: no base acts
            return mention.last < self.last and self.keys[mention.last] == OBJECT and house.first == phrase.first
        if self.keys[at] == ONE_OF:
            return phrase.func in UPON
        return self._closes_house(clause, phrase, mention)

    def _is_in_term(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether a person behind an office held for some time is who held it: در دوران ریاست جمهوری *کریم نوری*، …"""
        office = phrase.mentions[-1]
        if mention.kind != "person" or at != phrase.last or office.entry not in TERMS or not phrase.func:
            return False
        stretches = self.words.classes["periods"] | self.words.classes["time_units"]
        return any(t.word.lemma in stretches for t in self.tokens[phrase.start : office.first])

    def _closes_house(self, clause: Clause, phrase: Phrase, owner: Mention) -> bool:
        """Whether what stands around somebody behind a house shows that he neither acts nor suffers in it."""
        if owner.last >= self.last or self.keys[owner.last] == OBJECT:
            return False
        if owner.plural:  # در انفجار مسجد *شیعیان* سه تن کشته شدند
            return owner.count is None and self._are_counted(owner.last)
        if owner.count not in (None, (1, 1)):
            return False
        if self._is_of_kin(phrase.mentions[-1], owner) or self._is_hit_at_home(phrase, owner.last):
            return True
        if self.tokens[owner.head].word.indefinite:
            return False
        acts = any(not p.func and not p.ra and p.mentions for p in clause.phrases if p is not phrase)
        acts = acts or self._is_told_of(clause, owner.last)
        return acts or self.keys[owner.last] in COMMAS or self._are_counted(owner.last)

    def _is_of_kin(self, house: Mention, owner: Mention) -> bool:
        """Whether one's own relative is behind a house that people own: در خانهٔ *پدرش* بازداشت شد."""
        owned = self.tokens[house.head].word.lemma in self.words.classes["belongings"]
        return owned and owner.last == owner.first + 1 and bool(self.tokens[owner.first].word.clitic)

    def _is_hit_at_home(self, phrase: Phrase, at: int) -> bool:
        """Whether the deed that a house befalls stands right behind one person, who hardly comes between the two to do
        it: به خانهٔ *وزیر* حمله کردند."""
        if phrase.func not in UPON or at + 1 >= self.last or self.tokens[at].word.lemma not in self.words.events:
            return False
        return bool(self.tokens[at + 1].word.verbs)

    def _is_told_of(self, clause: Clause, at: int) -> bool:
        """Whether a relative clause tells what befell a person named before it: مینا احمدی که در منزل کریم نوری
        *بازداشت شده بود*; but روزی که در منزل کریم نوری بازداشت شد."""
        who = clause.antecedent.mentions[-1:] if clause.relation == "relative" and clause.antecedent else []
        if not who or who[0].kind not in OWNERS:
            return False
        for token in self.tokens[at : min(at + VERB_WITHIN, self.last)]:
            if any(form.lemma == BECOME for form in token.word.verbs):
                return True
            if token.key in COMMAS or token.key == OBJECT:
                break
        return False

    def _are_counted(self, at: int) -> bool:
        """Whether people are counted here who are no object: در حمله به خارکیف اوکراین *دو نفر* کشته شدند."""
        people = self.mentions.get(at)
        if people is None or people.kind != "people" or people.count is None:
            return False
        return people.last < self.last and self.keys[people.last] != "را"

    def _owns_quoted(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether a body behind a name in quotation marks is whose that is, where the name completes what stands before
        it: از اعضای «نیروی سپیده» *حزب‌الله*."""
        if at != phrase.last + 1 or self.keys[at - 1] not in CLOSING or mention.kind not in ("group", "organization"):
            return False
        opens = phrase.mentions[-1].first - 1
        return opens > phrase.first and self.keys[opens] in OPENING and self._wants_complement(opens - 1)

    def _is_in_quotes(self, phrase: Phrase, at: int) -> bool:
        """Whether a word still stands in the few words between quotation marks in which a phrase has come to a name:
        از اعضای «نیروی *سپیده*»."""
        keys, first = self.keys, max(phrase.first, at - LONGEST_QUOTED)
        opens = next((k for k in range(at - 1, first - 1, -1) if keys[k] in QUOTES), -1)
        if opens < 0 or keys[opens] not in OPENING:
            return False
        for k in range(at, min(at + LONGEST_QUOTED, self.last)):
            if keys[k] in CLOSING:
                return True
            if self.tokens[k].word.verbs or keys[k] == OBJECT or k in self.mentions:
                return False
        return False
