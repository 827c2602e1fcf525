"""Participles before و that only tell which people are meant: از هویت افراد *بازداشت شده* و اتهام آنان خبری نیست.

Where the people stand in the ezafe of what is told of them, or behind a preposition, nobody is left to be the subject
of a verb (Lazard, Grammaire du persan contemporain, 1957, on the participle as an adjective).
"""

from __future__ import annotations

from rawi.clauses.words import ClauseWords
from rawi.text.model import Token
from rawi.who.model import Mention

DONE, FROM = "شده", "از"
GOVERNING = frozenset({"از", "با", "به", "برای", "درباره", "مورد", "خصوص", "میان", "بین", "علیه", "ضد"})
SETTING = frozenset({"به", "در", "از", "با", "توسط", "سپس", "بعد", "تاکنون", "هنوز"})
"""What goes on with the verb behind و: بازداشت شده و *به* زندان منتقل شدند."""
ANY_OF_THEM = frozenset({"تن", "نفر", "فرد"})


def tells_which(words: ClauseWords, tokens: list[Token], who: Mention | None, deed: int, after: int) -> bool:
    """Whether the participle at ``deed``, with و at ``after``, says which of the people right before it are meant."""
    if who is None or who.last != deed or who.kind != "people" or who.count is not None:
        return False
    word = tokens[deed].word
    lot = word.key in words.classes["undergone"] or word.lemma in words.classes["killed"]
    if not lot or not (who.plural or tokens[who.head].word.lemma in words.classes["anybody"]):
        return False
    if who.first and tokens[who.first - 1].key in GOVERNING:
        return tokens[who.first - 1].key != FROM or not _are_some(words, tokens, who.first - 2)  # شماری از معترضان
    kin = who.head < deed - 1 and tokens[who.head].word.lemma in words.classes["family"]
    told = kin or (who.first > 0 and tokens[who.first - 1].word.lemma in words.classes["told_of_people"])
    return told and after + 1 < len(tokens) and tokens[after + 1].key not in SETTING


def _are_some(words: ClauseWords, tokens: list[Token], at: int) -> bool:
    """Whether a word before از says how many of them: *شماری* از معترضان, ده *تن* از معترضان."""
    if at < 0:
        return False
    word = tokens[at].word
    some = word.key in words.classes["some_people"] or word.lemma in ANY_OF_THEM
    return some or word.number is not None or word.indefinite or word.key in words.classes["before_some_people"]
