"""What belongs to a phrase but stands apart from it: its owner after a time, those whom it includes, the names of
its people."""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.parse import UNDERGOING
from rawi.clauses.words import COMMAS
from rawi.what.arguments.passed import HUMAN
from rawi.what.work import Work
from rawi.who.reading import JOINTS, NAMES, QUOTES, SEVERAL

SELF, CALLED = "خود", ["به", "نام"]
INCLUDING = frozenset({"به شمول", "بشمول", "از جمله", "به ویژه", "بهویژه", "به خصوص", "بخصوص", "به طور خاص"})
"""Prepositions before some of those told of: کشورهای همسایه، به شمول ایران و ترکیه، …"""


def rejoin(work: Work) -> None:
    """Give phrases back what stands apart from them, before anything is matched."""
    join_over_times(work)
    join_included(work)
    join_called(work)
    join_to_self(work)


def join_over_times(work: Work) -> None:
    """Give an event noun back its ezafe that follows an expression of time.

    The time is itself a member of the ezafe chain (Lazard, Grammaire du persan contemporain, 1957, on the order of
    complements); it is read apart, so that the noun's next complement would seem to stand on the verb.
    """
    for clause in work.clauses:
        if len(clause.times) == 0:
            continue
        for noun, owner in pairwise(clause.phrases):
            if _parted(work, clause, noun, owner):
                noun.mentions.extend(owner.mentions)
                noun.last = owner.last
                clause.phrases.remove(owner)
                break


def join_to_self(work: Work) -> None:
    """Give an attribution back whoever it says speaks himself: به گفتهٔ *خود* وزارت داخله، …."""
    for clause in work.clauses:
        for said, speaker in pairwise(clause.phrases):
            alone = said.func == ATTRIBUTION and not said.mentions and said.last - said.first == 1
            if alone and work.text.keys[said.first] == SELF and speaker.start == said.last and not speaker.ra:
                said.mentions.extend(speaker.mentions)
                said.heads.clear()
                said.last = speaker.last
                clause.phrases.remove(speaker)
                break


def _parted(work: Work, clause: Clause, noun: Phrase, owner: Phrase) -> bool:
    bare = not owner.func and not owner.ra and owner.mentions and not owner.heads
    if not bare or not noun.func or noun.mentions or not noun.heads or noun.heads[0] != noun.first:
        return False
    if owner.mentions[0].count is not None:
        return False  # در درگیری امروز چهار سرباز زخمی شدند: people counted are not whose clash it was
    if not any(e.first == noun.last and e.last == owner.start for e in clause.times):
        return False
    if _acts(clause, owner):
        return False
    return work.lex.noun_at(work.text, noun.heads[0]) is not None


def _acts(clause: Clause, owner: Phrase) -> bool:
    """Whether who stands after a time is the only one who can be doing what the verb says: در نشست دیروز *وزیر* گفت."""
    verb = clause.verb
    if verb is None or verb.passive or verb.lemma in UNDERGOING:
        return False
    return not any(p is not owner and not p.func and not p.ra and p.mentions for p in clause.phrases)


def join_included(work: Work) -> None:
    """Put those named after از جمله or به شمول with the ones that they are some of: قدرت‌های غربی، به شمول فرانسه.

    People who are only counted (ده تن، از جمله دو زن) stay apart: the whole counts them already.
    """
    for clause in work.clauses:
        for whole, some in pairwise(clause.phrases):
            if some.start == some.first or " ".join(work.text.keys[some.start : some.first]) not in INCLUDING:
                continue
            named = [m for m in some.mentions if m.kind == "place" or (m.kind in HUMAN and m.kind != "people")]
            apart = any(t.key not in COMMAS for t in work.tokens[whole.last : some.start])
            if named and not apart and _is_many(work, whole):
                general = whole.mentions[-1].kind == "place" and whole.mentions[-1].actor is None
                whole.mentions[len(whole.mentions) - general :] = named  # مناطق مرزی از جمله تورخم: in Torkham
                clause.phrases.remove(some)
                break


def join_called(work: Work) -> None:
    """Put the names of people with them: *دو دهقان* به نام‌های ناصر دلیر و یونس کاوه بازداشت شدند."""
    if NAMES.isdisjoint(work.text.keys):
        return
    for clause in work.clauses:
        for at, by in enumerate(clause.phrases):
            one = by.func == "other" and work.text.keys[by.start : by.first] == CALLED
            whole = _who_is_called(work, clause, at) if at and (one or _says_names(work, by)) else None
            if whole is not None and one:
                _take_name(clause, by, whole)
            elif whole is not None:
                _take_names(work, clause, at, whole)
            if whole is not None:
                break


def _says_names(work: Work, by: Phrase) -> bool:
    """Whether a phrase only leads to the names of those before it: به نام‌های."""
    alone = not by.mentions and len(by.heads) == 1 and by.func in ("به", "با")
    return alone and work.text.keys[by.heads[0]] in NAMES


def _who_is_called(work: Work, clause: Clause, at: int) -> Phrase | None:
    """The people whose names come, right before that or before where it was: یک زن *در کابل* به نام …."""
    before = clause.phrases[at - 1]
    if before.func == "در" and at > 1:
        before = clause.phrases[at - 2]
    people = bool(before.mentions) and before.mentions[-1].kind in ("people", "group") and not before.ra
    near = clause.phrases[at].start - clause.phrases[at - 1].last
    return before if people and not near and before.func in ("", "از") else None


def _take_name(clause: Clause, by: Phrase, whole: Phrase) -> None:
    """Call somebody by his name, where his place stands between them: *یک زن* در کابل به نام *زهرا نوری* …."""
    one = not whole.mentions[-1].plural and [m.kind for m in by.mentions] == ["person"] and not by.heads
    if one:
        whole.mentions[-1] = by.mentions[0]
        clause.phrases.remove(by)


def _take_names(work: Work, clause: Clause, at: int, whole: Phrase) -> None:
    """Give people the bare names behind ``at``, with the را that closes them."""
    keys, right_before = work.text.keys, whole is clause.phrases[at - 1]
    end, taken = clause.phrases[at].last, 0
    for named in clause.phrases[at + 1 :]:
        persons = bool(named.mentions) and all(m.kind == "person" for m in named.mentions)
        beside = all(k in JOINTS or k in QUOTES for k in keys[end : named.start])
        if named.func or named.heads or not persons or not beside:
            break
        whole.mentions.extend(named.mentions)
        whole.ra = named.ra
        end = named.last
        taken += 1
    if taken:
        whole.last = end if right_before else whole.last
        del clause.phrases[at : at + 1 + taken]


def _is_many(work: Work, whole: Phrase) -> bool:
    """Whether a phrase ends in several: قدرت‌های غربی, or counted places, چندین گذرگاه."""
    if not whole.mentions:
        return False
    last = whole.mentions[-1]
    counted = last.kind == "place" and last.first > 0 and work.text.keys[last.first - 1] in SEVERAL
    return last.plural or counted
