"""Deeds that are told by what answers them: این حمله را *پاسخی به راکت‌باران حماس* خواند, جوابی به حملات پاکستان بود."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.what.attribution.statements import CALLING
from rawi.what.work import Work
from rawi.who.reading import POINTING

TO, BE = "به", "بودن"
DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"})
AFTER = frozenset({"پس از", "به دنبال"})
FOLLOWING, THAT = ["در", "پی"], "که"


def is_answered(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase names the deed that another is called, or is, an answer to."""
    verb, speech = clause.verb, work.readings[clause.index].speech
    if verb is None or verb.negated or phrase.func != TO or phrase.heads[:1] != [phrase.first] or not phrase.start:
        return False
    called = speech is not None and speech.pattern.entry in CALLING
    if not called and (verb.lemma != BE or clause.modal):
        return False
    at = phrase.first - 2
    word = work.text.keys[at].removesuffix("ی") if at >= clause.first else ""
    if word not in work.classes["answers_to_deeds"]:
        return False
    deed = work.lex.noun_at(work.text, phrase.first)
    return deed is not None and deed[1].type in DEEDS


def follows(work: Work, phrase: Phrase) -> bool:
    """Whether a phrase names a deed that what is told only follows: *در واکنش به حملهٔ* حماس, پس از, در پی."""
    if phrase.func in AFTER:
        return True
    opens = work.text.keys[phrase.start : phrase.start + 2]
    return opens == FOLLOWING or not work.classes["answers_to_deeds"].isdisjoint(opens)


def told_within(work: Work, clause: Clause) -> list[tuple[int, int]]:
    """The adverbial clauses that stand within a clause and tell of a deed of their own."""
    inside = (c for c in work.inside.get(clause.index, ()) if c.relation == "adverbial" and c.verb is not None)
    return [(c.first, c.last) for c in inside]


def of_other_deeds(work: Work, clause: Clause) -> list[tuple[int, int]]:
    """The stretches of a clause that tell of another deed, which its own only answers or follows: *در پاسخ به حملهٔ
    پهپادی* حوثی‌ها بر بندر حمله کرد, دیروز، *پس از آن که سه سرباز کشته شدند*، …"""
    if clause.verb is None or clause.verb.passive:
        return []  # پس از آن که افراد مسلح *با چاقو* حمله کردند، ده تن کشته شدند
    answers, found = work.classes["answers_to_deeds"], told_within(work, clause)
    for phrase in clause.phrases:
        opens = work.text.keys[phrase.start : phrase.start + 2]
        if phrase.func and not answers.isdisjoint(opens) and work.text.keys[phrase.first] not in POINTING:
            found.append((phrase.start, phrase.last))
    return found


def dates_followed(work: Work, clause: Clause, first: int, last: int) -> bool:
    """Whether a time over these tokens is that of the deed which what is told answers or follows: در پاسخ به حملهٔ *هفتم
    اکتوبر* حماس; behind its phrase only where a comma or که parts it from what follows."""
    verb, keys = clause.verb, work.text.keys
    for phrase in clause.phrases:
        if not phrase.start < first <= phrase.last + 1 or phrase.func in AFTER or not follows(work, phrase):
            continue
        if keys[phrase.first] in POINTING:
            continue  # در واکنش به این حمله روز شنبه …
        if keys[phrase.start : phrase.start + 2] == FOLLOWING:
            acts = verb is not None and not verb.passive and work.args.own_subject(clause) is not None
            if not acts:
                continue  # در پی انفجار روز شنبه سه تن کشته شدند
        if last < phrase.last or first == phrase.last or keys[last] in COMMAS or keys[last] == THAT:
            return True
    return False
