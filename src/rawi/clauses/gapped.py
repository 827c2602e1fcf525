"""People counted in several places by one verb, which stands for all: در کابل سه تن و در هرات پنج تن کشته شدند.

Of equal verbs all but the last are left out (Mahootian, Persian, 1997, 1.3); where nothing marks the objects, each
place with those counted in it shows what belongs together.
"""

from __future__ import annotations

from rawi.clauses.doers import cut_off
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AND, COMMAS, ClauseWords
from rawi.text.model import Text

INSIDE, OF, TO = "در", "از", "به"
SENTENCED, SOMEBODY = "محکوم", frozenset({"person", "people"})
FEWEST = 4
"""So many phrases has a clause that counts people in two places."""


def counted_in_places(clause: Clause, keys: list[str]) -> list[int]:
    """Where و and commas stand between people counted in one place and those counted in another; marks them all as
    objects where the last are."""
    phrases = clause.phrases
    places = 0
    for phrase in phrases:
        places += phrase.func == INSIDE
    if places <= 1:
        return []
    counted = [k for k, p in enumerate(phrases) if _is_counted(p)]
    if len(counted) <= 1 or OF in keys[phrases[counted[0]].first : phrases[counted[0]].last]:
        return []  # سه تن از گرفتارشدگان در خوست و … are parts of those told before
    gaps = _joints(phrases, counted, keys, 1) or _joints(phrases, counted, keys, -1)
    if gaps and phrases[counted[-1]].ra:
        for k in counted:
            phrases[k].ra = True
    return gaps


def sentenced_each(clause: Clause, words: ClauseWords, text: Text) -> list[int]:
    """Where و stands between those sentenced by one verb, each to his own (کریم نوری به یک سال حبس *و* رضا ملکی به
    اعدام محکوم شد); parts each of them from the sentence before."""
    phrases: list[Phrase] = clause.phrases
    joints: list[int] = []
    terms = [k for k, p in enumerate(phrases) if p.func == TO and _is_term(p, words, text)]
    for k in range(terms[-1] - 1, 0, -1) if terms else ():
        phrase, before = phrases[k], text.keys[phrases[k].first - 1]
        who = phrase.mentions[-1] if phrase.mentions else None
        if who is None or who.kind not in SOMEBODY or who.last != phrase.last:
            continue
        if k in terms and text.keys[who.first - 1] in AND:
            phrases.insert(k + 1, cut_off(phrase, who.first))
            joints.append(who.first - 1)
        elif k - 1 in terms and not phrase.func and (before in AND or (joints and before in COMMAS)):
            joints.append(phrase.first - 1)
    return joints[::-1]


def _is_term(phrase: Phrase, words: ClauseWords, text: Text) -> bool:
    """Whether a phrase is what somebody is sentenced to: به *پنج سال*, به *۷۴ ضربه شلاق*, به *اعدام*."""
    end = phrase.mentions[-1].first if phrase.mentions and phrase.mentions[-1].kind in SOMEBODY else phrase.last
    if not words.classes["penalties"].isdisjoint(text.keys[phrase.first : end]):
        return True
    return is_so_long(phrase.first, end, words, text)


def is_so_long(first: int, last: int, words: ClauseWords, text: Text) -> bool:
    """Whether words begin with a number and tell for how long something lasts: *پنج سال*."""
    counted = text.tokens[first].word.number is not None
    return counted and not words.classes["time_units"].isdisjoint(text.lemmas[first + 1 : last])


def _is_counted(phrase: Phrase) -> bool:
    """Whether a phrase is people who are counted and nothing else: سه تن, یک معلم."""
    if phrase.func or phrase.heads or len(phrase.mentions) != 1:
        return False
    people = phrase.mentions[0]
    return people.kind == "people" and people.count is not None and people.last == phrase.last


def _joints(phrases: list[Phrase], counted: list[int], keys: list[str], side: int) -> list[int]:
    """The joints between those counted, each of whom has his place before (-1) or behind him (1); none where one has no
    place, or و does not close the list."""
    joints: list[int] = []
    for k in counted:
        other = phrases[k + side] if 0 <= k + side < len(phrases) else None
        if other is None or not _is_place(other):
            return []
        first, then = (phrases[k], other) if side > 0 else (other, phrases[k])
        if then.start != first.last + first.ra:
            return []
        if k != counted[0]:
            joints.append(first.start - 1)
    closed = keys[joints[-1]] in AND and all(keys[j] in AND or keys[j] in COMMAS for j in joints)
    return joints if closed else []


def _is_place(phrase: Phrase) -> bool:
    places = [m for m in phrase.mentions if m.kind in ("place", "country")]
    return phrase.func == INSIDE and not phrase.heads and bool(places) and len(places) == len(phrase.mentions)
