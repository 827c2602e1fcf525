"""Verb groups: finite verbs with their auxiliaries (Windfuhr & Perry, "Persian and Tajik", in Windfuhr (ed.), The
Iranian Languages, 2009, on the verb phrase; Mahootian, Persian, 1997, on the participle without its auxiliary)."""

from __future__ import annotations

from rawi.clauses.model import Tense, VerbGroup
from rawi.text.model import Token, VerbForm

BECOME = frozenset({"شدن", "گردیدن"})
MODAL = frozenset({"توانستن", "بایستن", "شایستن"})
_NEVER_NOUNS = frozenset({"کردن", "نمودن", "دادن", "داشتن"})
"""Light verbs, whose participles are no nouns."""
OPENERS = frozenset({"و", "که", "تا", "یا", "اما", "ولی", "زیرا", "بلکه", "نیز", "مگر", "چون", "گفت"})
BRACKETS = frozenset("«»“”\"'()[]")
_TENSES: dict[str, Tense] = {
    "past": "past",
    "imperfect": "imperfect",
    "present": "present",
    "subjunctive": "subjunctive",
    "perfect": "perfect",
    "copula": "present",
    "imperative": "imperative",
}
PAST_BE = frozenset({"بود", "بودند", "بودم", "بودیم", "بودید", "نبود", "نبودند"})
MAY_BE = frozenset({"باشد", "باشند", "باشم", "باشیم", "نباشد", "نباشند"})


def verb_group(tokens: list[Token], at: int, last: int, nounlike: frozenset[str] = frozenset()) -> VerbGroup | None:
    """The verb group that begins at ``at``, or None where no finite verb does.

    Words in ``nounlike`` (بازداشت، نشست، شکست) are verbs only where they close a clause, participles among them only
    with an auxiliary (گذشته).
    """
    word = tokens[at].word
    for form in word.verbs:
        kind = form.form
        if kind == "infinitive":
            continue
        if kind == "future-aux":
            if word.key in nounlike:
                continue  # معذرت خواهی کرد
            return _future(tokens, at, last, form)
        if kind == "participle":
            return _participle(tokens, at, last, form, word.key in nounlike)
        if word.key in nounlike and not closes(tokens, at + 1, last):
            return None
        tense = _TENSES[kind]
        if kind == "copula":
            tense = "past" if word.key in PAST_BE else "subjunctive" if word.key in MAY_BE else "present"
        return VerbGroup(at, at + 1, form.lemma, tense, form.negated, person=form.person, plural=_plural(form))
    return None


SAID, THIS = "گفته", frozenset({"این", "همین"})
THOSE_WHO_WERE = "شدگان"
"""Closes nouns of those whom something befell (زخمی‌شدگان)."""


def closes(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a clause may end before token ``at``: the sentence is over, or a mark or conjunction follows."""
    while at < last and tokens[at].key in BRACKETS:
        at += 1
    return at >= last or tokens[at].word.kind == "punct" or tokens[at].key in OPENERS


def _plural(form: VerbForm) -> bool:
    return bool(form.person and form.person.endswith("p"))


def _future(tokens: list[Token], at: int, last: int, form: VerbForm) -> VerbGroup:
    follows = tokens[at + 1].word.verbs if at + 1 < last else ()
    for stem in follows:
        if stem.form == "past" or tokens[at + 1].key == "بود":
            return VerbGroup(at, at + 2, stem.lemma, "future", form.negated, person=form.person, plural=_plural(form))
    return VerbGroup(at, at + 1, "خواستن", "present", form.negated, person=form.person, plural=_plural(form))


def _participle(
    tokens: list[Token], at: int, last: int, form: VerbForm, with_auxiliary: bool = False
) -> VerbGroup | None:
    after = at + 1
    if after < last:
        auxiliary = _auxiliary(tokens[after])
        if auxiliary is not None:
            key = tokens[after].key
            tense: Tense = "pluperfect" if key in PAST_BE else "subjunctive" if key in MAY_BE else "perfect"
            negated = form.negated or auxiliary.negated
            return VerbGroup(
                at, after + 1, form.lemma, tense, negated, person=auxiliary.person, plural=_plural(auxiliary)
            )
        if form.lemma not in BECOME:
            passive = _passive(tokens, at, last, form)
            if passive is not None:
                return passive
    if with_auxiliary or not closes(tokens, after, last) or _is_nominal(tokens, at, last):
        return None
    return VerbGroup(at, after, form.lemma, "participle", form.negated, elided=True)


def _passive(tokens: list[Token], at: int, last: int, form: VerbForm) -> VerbGroup | None:
    after = at + 1
    if not any(f.lemma in BECOME or f.form == "future-aux" for f in tokens[after].word.verbs):
        return None
    become = verb_group(tokens, after, last)
    if become is None or become.lemma not in BECOME:
        return None
    return VerbGroup(
        at,
        become.last,
        form.lemma,
        become.tense,
        form.negated or become.negated,
        passive=True,
        elided=become.elided,
        person=become.person,
        plural=become.plural,
    )


def _auxiliary(token: Token) -> VerbForm | None:
    """The form of to be that makes a perfect of the participle before it; هستند does not: در جستجوی ربوده شده هستند."""
    if token.key.startswith("هست"):
        return None
    return next((form for form in token.word.verbs if form.form == "copula"), None)


def _is_nominal(tokens: list[Token], at: int, last: int) -> bool:
    """A participle that is a noun: counted (``سه کشته``), pointed to (``این گفته``), or in ``کشته و زخمی شدن`` before
    an infinitive."""
    if at > 0 and tokens[at - 1].word.number is not None and not tokens[at - 1].word.ordinal:
        return True
    if at > 0 and tokens[at - 1].key in THIS and tokens[at].key == SAID:
        return True  # با رد این گفته، …
    behind = tokens[at + 1 : min(at + 5, last)]
    if len(behind) > 1 and behind[0].key == "و" and any(t.key.endswith(THOSE_WHO_WERE) for t in behind[1:3]):
        return True  # شمار کشته و زخمی شدگان
    if any(f.lemma in _NEVER_NOUNS for f in tokens[at].word.verbs[:1]):
        return False  # حمله را محکوم کرده و خواهان متوقف کردن جنگ شد
    return any(f.form == "infinitive" for t in behind for f in t.word.verbs[:1])
