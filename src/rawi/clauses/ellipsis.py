"""Verbs left out before و: the noun of a light verb stands, and the next clause's verb stands for both.

او را گرفتار و به زندان منتقل کردند: Persian leaves out the first of two equal verbs (Mahootian, Persian, 1997, 1.3);
news also leaves out کردن before another verb (را منع و به آنان هشدار دادند).
"""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.gapped import is_so_long
from rawi.clauses.model import Clause, Phrase, VerbGroup
from rawi.clauses.words import AGENT, COMMAS, GENERIC_LIGHT, OBJECT, ClauseWords
from rawi.text.model import Text

DO = "کردن"
BECOME = "شدن"
SEE = "دیدن"
NOTHING = frozenset({"", "بودن", "داشتن"})
"""Where no verb of its own follows, to be or have is none either: … بازداشت و سرنوشت او نامعلوم است, جای نگرانی
دارد."""
SHARING = frozenset({DO, BECOME})
"""Light verbs of which one stands for the other, with what negates it."""
GET, SUBJECTED = "گرفتن", "مورد"
REACH = 60
"""So far may the verb that stands for both be."""
ABOUT = frozenset({"دستکم", "حدود", "حداقل", "حدوداً", "تا"})
WANTING = frozenset({"خواستار", "خواهان"})
WITH = frozenset({"با", "از"})
UPON, WITHIN = frozenset({"به", "بر"}), "در"
TOPICS = frozenset({"درباره", "از"})
TO = "به"
UNTIL, NEITHER = "تا", "نه"
_BARRIERS = frozenset({"که", "؛", ";", ":", UNTIL})


def left_out(
    words: ClauseWords,
    text: Text,
    clause: Clause,
    phrase: Phrase | None,
    at: int,
    verb: VerbGroup | None,
    named: bool = False,
) -> VerbGroup | None:
    """The verb left out before the و at ``at``, where ``phrase`` is the open one and ``verb`` the next verb.

    ``named``: somebody is named right after و, who may be the next clause's subject.
    """
    if phrase is None or verb is None or phrase.last != at or phrase.heads[-1:] != [at - 1]:
        return None
    if verb.first - at > REACH or (phrase.func and len(phrase.heads) + len(phrase.mentions) < 2):
        return None
    if _is_listed(words, text, clause, phrase) or _is_sentence(words, text, phrase):
        return None
    size = max(words.compound_size(text, verb.first - 1, verb.lemma), 1)
    between = text.tokens[at + 1 : verb.first]
    handed = text.keys[at + 1] in words.classes["handed"]
    apart = len(between) > 1 and (handed or _leads_on(words, text, at + 1, verb.first))
    until_now = text.keys[at + 1] == UNTIL  # و تا کنون
    if (len(between) <= size and not apart) or any(t.key in _BARRIERS for t in between[until_now:]):
        return None  # what follows is the noun of the same verb: بازداشت و شکنجه کردند
    if _tells_toll(words, text, verb):
        return None  # سه سرباز را کشته و دو تن را زخمی یافت
    another_object = any(t.key == OBJECT for t in between)
    if another_object and not verb.passive and _is_done_to_somebody(words, text, clause, phrase):
        return replace(verb, first=at, last=at, lemma=DO, passive=False, elided=True)
    after_object = _is_alone(phrase) and any(p.ra for p in clause.phrases)
    lemma = _verb_of(words, text, phrase, verb, after_object, another_object)
    alone = lemma in NOTHING and not (verb.passive or after_object or another_object)
    if alone and _is_of_its_own_subject(words, text, clause, phrase):
        lemma = BECOME
    if not lemma and named and (verb.passive or verb.lemma == "شدن"):
        done = words.pairs(text.tokens[phrase.last - 1].word, DO, exactly=True)
        return replace(verb, first=at, last=at, lemma=DO, passive=True, elided=True) if done else None
    anew = lemma and _begins_anew(words, text, clause, phrase, verb, lemma, after_object, another_object)
    if not anew and not (lemma == DO and after_object and named and not phrase.func):
        return None
    passive = (verb.passive and lemma == verb.lemma) or _is_suffered(words, text, clause, phrase, lemma)
    negated = verb.negated and (lemma == verb.lemma or verb.lemma in SHARING)  # بازداشت و از او خبری نیست: he was
    return replace(verb, first=at, last=at, lemma=lemma, passive=passive, negated=negated, elided=True)


def _is_listed(words: ClauseWords, text: Text, clause: Clause, phrase: Phrase) -> bool:
    """Whether the noun goes on a list of deeds that are spoken of: گزارش‌ها دربارهٔ شکنجه، *بدرفتاری* و حتی قتل."""
    before = clause.phrases[-2] if len(clause.phrases) > 1 else None
    if before is None or before.func not in TOPICS or phrase.func or before.last != phrase.first - 1:
        return False
    return text.keys[before.last] in COMMAS and text.lemmas[before.last - 1] in words.deeds


def _is_sentence(words: ClauseWords, text: Text, phrase: Phrase) -> bool:
    """Whether a noun is what somebody is sentenced to for so long: به پنج سال *حبس* و دو سال محرومیت محکوم شد."""
    return phrase.func == TO and is_so_long(phrase.first, phrase.last - 1, words, text)


def _tells_toll(words: ClauseWords, text: Text, verb: VerbGroup) -> bool:
    """Whether a verb only finds or calls people dead or hurt, so that nobody did so before و: رقم را ده کشته و سی *زخمی
    اعلام کرد*."""
    named, at = words.namings.get(verb.lemma, set()), verb.first - 1
    if text.keys[at] in named:
        at -= 1
    elif "" not in named and verb.lemma != SEE:
        return False
    return text.keys[at] in words.classes["hurt"] | words.classes["killed"] | words.classes["wounded"]


def _is_done_to_somebody(words: ClauseWords, text: Text, clause: Clause, phrase: Phrase) -> bool:
    """Whether a noun that stands by itself, and is handed on to nobody, goes with who is named right before it: از قطر
    *تشکر* و این حمله را محکوم کرد, به یک کشتی *حمله* و آن را متوقف کرد."""
    noun = phrase.last - 1
    attack = text.keys[noun] in words.classes["attacks"] and words.pairs(text.tokens[noun].word, DO, exactly=True)
    if attack and phrase.func in UPON and text.keys[phrase.start] in UPON:  # به دو کشتی *حمله* و سه تن را گرفتند
        counted = len(phrase.heads) > 2 and _is_number(words, text, phrase.first)
        return counted or bool(phrase.mentions and phrase.mentions[-1].last == noun)
    if phrase.func or phrase.first != noun:
        return False
    if attack:
        before = next((p for p in reversed(clause.phrases) if p is not phrase and p.func != WITHIN), None)
        return before is not None and before.func in UPON and bool(before.mentions or before.heads)
    if text.keys[phrase.first] not in words.classes["done_alone"]:
        return False
    ends = {noun, noun - (text.keys[noun - 1] in COMMAS)}  # با عطا نور، والی بلخ، *دیدار* و یک ائتلاف را اعلام کرد
    return any(p.func in WITH and p.last in ends and (p.mentions or p.heads) for p in clause.phrases)


def _is_suffered(words: ClauseWords, text: Text, clause: Clause, phrase: Phrase, lemma: str) -> bool:
    """Whether a verb left out is شدن though another follows: قاتل *توسط پولیس* دستگیر و به قتل اعتراف کرد, *پنج مرد*
    بازداشت و دو تن دیگر فرار کردند."""
    if lemma != DO or text.keys[phrase.last - 1] not in words.classes["undergone"] or any(p.ra for p in clause.phrases):
        return False
    if any(p.func == AGENT and p.mentions for p in clause.phrases):
        return True
    those = next((p for p in clause.phrases if not p.func and (p.heads or p.mentions)), phrase)
    alone = those is phrase or those.last == phrase.first
    return alone and _is_number(words, text, those.first) and _is_number(words, text, phrase.last + 1)


def _is_alone(phrase: Phrase) -> bool:
    """Whether the noun stands by itself, or at the end of a prepositional phrase (به شکنجه متهم)."""
    return bool(phrase.func) or (len(phrase.heads) <= 2 and not phrase.mentions)


def _verb_of(
    words: ClauseWords, text: Text, phrase: Phrase, verb: VerbGroup, after_object: bool, another_object: bool
) -> str:
    """The verb whose noun stands before و, or "" where it is the noun of none."""
    noun = text.tokens[phrase.last - 1].word
    if text.keys[phrase.last + 1] in WANTING and not phrase.func and words.pairs(noun, DO, exactly=True):
        return DO  # با او دیدار و خواستار همکاری شد
    if after_object and verb.lemma == BECOME and words.pairs(noun, DO, exactly=True):
        return DO  # حمله را محکوم و خواستار تحقیق شد
    own = after_object and another_object and verb.lemma not in GENERIC_LIGHT
    if own and not phrase.func and words.pairs(noun, DO, exactly=True):
        return DO  # دو دزد را بازداشت و سلاح آنان را گرفت
    if verb.lemma == GET and text.keys[phrase.last + 1] == SUBJECTED:  # بازداشت و مورد شکنجه قرار گرفت
        undergone = noun.key in words.classes["undergone"] and words.pairs(noun, BECOME, exactly=True)
        return BECOME if undergone else ""
    if words.pairs(noun, verb.lemma, exactly=True):
        return verb.lemma
    counted = _is_number(words, text, phrase.last + 1)
    hurt = noun.key in words.classes["hurt"] and not another_object
    if counted and words.pairs(noun, BECOME, exactly=True) and (verb.passive or hurt):
        return BECOME  # سه تن دستگیر و دو خانه از بین برده شد، دو تن زخمی و یک تن جان باخت
    if after_object and words.pairs(noun, DO, exactly=True):
        return DO
    whither = verb.passive and _leads_on(words, text, phrase.last + 1, verb.first)
    if whither and noun.key in words.classes["undergone"] and words.pairs(noun, BECOME, exactly=True):
        return BECOME  # از سوی پولیس گرفتار و به کمپ انتقال داده شدند
    undergone = bool(phrase.func) and noun.key in words.classes["undergone"]
    if another_object and undergone and words.pairs(noun, DO, exactly=True):
        return DO  # ده فرش به ارزش دو میلیارد ریال کشف و راننده را دستگیر کردند
    if after_object and noun.number is not None and verb.lemma in words.namings:
        return verb.lemma  # شمار کشته‌ها را ده و زخمی‌ها را سی تن اعلام کرد
    lone = len(phrase.heads) == 1 and not phrase.mentions and text.tokens[phrase.first - 1].key == OBJECT
    return DO if lone and another_object else ""  # حکم را نقض و پرونده را ارجاع داد


def _leads_on(words: ClauseWords, text: Text, at: int, last: int) -> bool:
    """Whether a preposition stands at ``at``, or what leads to what somebody is subjected to (*مورد* شکنجه)."""
    if text.keys[at] == SUBJECTED:
        return True
    following = words.functions.match(text.keys, at, last)
    return following is not None and following[1][0] == "prep"


def _is_number(words: ClauseWords, text: Text, at: int) -> bool:
    """Whether a number stands at ``at``, behind what makes it less sure (بیش از صد نفر)."""
    tokens, keys = text.tokens, text.keys
    if keys[at] in words.classes["round_numbers"]:
        return True
    more = (
        2 if keys[at : at + 2] in (["بیش", "از"], ["بیشتر", "از"], ["نزدیک", "به"]) else 1 if keys[at] in ABOUT else 0
    )
    return at + more < len(tokens) and tokens[at + more].word.number is not None


def _begins_anew(
    words: ClauseWords,
    text: Text,
    clause: Clause,
    phrase: Phrase,
    verb: VerbGroup,
    lemma: str,
    after_object: bool,
    another_object: bool,
) -> bool:
    """Whether a clause of its own follows و: with an object, a preposition, a number, or what something is called."""
    following = words.functions.match(text.keys, phrase.last + 1, verb.first)
    preposition = _leads_on(words, text, phrase.last + 1, verb.first)
    if phrase.func:
        undergone = text.keys[phrase.last - 1] in words.classes["undergone"]
        befallen = undergone and any(p.mentions and not p.func for p in clause.phrases)
        found = undergone and any(p.heads and not (p.func or p.mentions) for p in clause.phrases)
        if another_object and (after_object or found):
            return True  # ایران را به شلیک موشک متهم و پایگاه را بمباران کرد
        return (after_object or (befallen and lemma == BECOME)) and preposition
    if text.keys[phrase.last + 1] in WANTING:
        return True
    if after_object:
        naming = text.tokens[verb.first - 1].key in words.namings.get(verb.lemma, ())
        first, second = text.keys[phrase.last + 1 : phrase.last + 3]
        uncounted = first == NEITHER or second in words.classes["time_units"]  # آغاز و دو سال بعد از سر گرفت
        counted = not uncounted and _is_number(words, text, phrase.last + 1)
        return another_object or following is not None or naming or counted
    counted = _is_number(words, text, phrase.last + 1) and len(phrase.heads) == 1 and lemma in GENERIC_LIGHT
    if (preposition or counted) and len(clause.phrases) > 1:
        return True
    if lemma == verb.lemma == BECOME and text.keys[phrase.last + 1] in words.classes["handed"]:
        return True  # این افراد دستگیر و تحویل مراجع قضایی شدند
    if lemma == BECOME != verb.lemma and not verb.passive:
        return _is_of_its_own_subject(words, text, clause, phrase)
    return lemma == verb.lemma == BECOME and _both_become(words, text, clause, phrase, verb)


def _is_of_its_own_subject(words: ClauseWords, text: Text, clause: Clause, phrase: Phrase) -> bool:
    """Whether a noun that stands by itself says what befell those named or counted before it, so that شدن is left out
    though another verb follows: پنج تن از سوی پولیس *بازداشت* و سرنوشت آنان نامعلوم است."""
    classes = words.classes
    key = text.keys[phrase.last - 1]
    if phrase.func or phrase.first != phrase.last - 1:
        return False
    if not (key in classes["undergone"] or key in classes["endured"] or key in classes["states_become"]):
        return False
    those = [p for p in clause.phrases if p is not phrase and not (p.func or p.ra) and (p.heads or p.mentions)]
    agent = any(p.func == AGENT and p.mentions for p in clause.phrases)
    return bool(those) and (agent or _is_number(words, text, those[0].first))


def _both_become(words: ClauseWords, text: Text, clause: Clause, phrase: Phrase, verb: VerbGroup) -> bool:
    """Whether the word before و says what its subject became and the verb has such a word of its own, of another
    subject: گذرگاه مسدود و تجارت میان دو کشور متوقف شد."""
    if not words.compound_size(text, verb.first - 1, verb.lemma):
        return False
    key, classes = text.keys[phrase.last - 1], words.classes
    become = key in classes["states_become"]
    if become and len(phrase.heads) > 1 and not phrase.mentions:
        return True  # پل ویران و دو تن زخمی شدند
    bare = (p for p in clause.phrases if p is not phrase and not p.func)
    become = become or key in classes["endured"] or key in classes["undergone"]
    if become and len(phrase.heads) > 2 and _is_number(words, text, phrase.last + 1):
        counter = text.keys[phrase.first + 1]  # سی کیلو تریاک کشف و دو تن دستگیر شدند, not ده مورد بازداشت و …
        return _is_number(words, text, phrase.first) and counter not in classes["deed_counters"]
    return become and len(phrase.heads) == 1 and any(p.mentions or p.heads for p in bare)
