"""Whose a sentence is behind what somebody says with a colon: another's, who speaks in it; and whose word it is when an
envoy tells what those will have who sent him."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import ALSO, BUT, COMMAS
from rawi.what.work import Work

TITLE = 2
"""So many marks close a title in apposition: کریم نوری، سخنگوی والی، گفت."""


def is_anothers(work: Work, clause: Clause, speakers: list[int]) -> bool:
    """Whether a sentence behind what somebody says tells what another said, whom it sets beside or against him: کریم
    نوری افزود: …. *والی هم در پیامی* حمله را محکوم کرد, *نادر امیری، سخنگوی والی، در جواب* گفت که …."""
    told = work.statement_of.get(clause.index)
    if told is None or clause.relation != "main":
        return False
    other = work.statements[told]
    if not other.speakers or set(other.speakers) & set(speakers):
        return False
    if other.via or any(p.func in ("در", "با") and _is_new_document(work, p) for p in clause.phrases):
        return True
    return not clause.quoted and _is_set_beside(work, clause)


def _is_new_document(work: Work, phrase: Phrase) -> bool:
    """Whether a phrase is of a document that nobody told of before: در *پیامی*, با نشر *اعلامیه‌ای*."""
    words = (k for k in phrase.heads if work.lemma_is(k, "written_documents"))
    return any(work.tokens[k].word.indefinite for k in words)


def _is_set_beside(work: Work, clause: Clause) -> bool:
    """Whether who speaks in a clause is named as he who speaks next: *پویان هم* وعده داد, *نادر امیری، سخنگوی والی، در
    جواب* گفت."""
    subject = work.args.own_subject(clause)
    first = work.text.sentences[clause.sentence].first
    if subject is None or subject.first > first + 1 or not subject.mentions or subject.mentions[0].kind == "pronoun":
        return False
    keys, behind = work.text.keys, subject.last
    if behind >= len(keys):
        return False
    if keys[behind] in BUT or (keys[behind] in ALSO and _is_known(work, subject)):
        return True
    answers = any(p.func == "در" and p.heads and work.lemma_is(p.heads[0], "answers_to_deeds") for p in clause.phrases)
    return answers or _is_titled(work, subject)


def _is_known(work: Work, subject: Phrase) -> bool:
    """Whether the report told of a person before, who speaks now."""
    named = subject.mentions[0]
    if named.kind != "person" or named.actor is None:
        return False
    return any(first < named.first for first, _ in work.who.actors[named.actor].spans)


def _is_titled(work: Work, subject: Phrase) -> bool:
    """Whether a person is named with his office between commas: *کریم نوری، سخنگوی والی،* گفت."""
    named = subject.mentions[0]
    if named.kind != "person" or work.text.keys[named.last : named.last + 1] == []:
        return False
    return sum(key in COMMAS for key in work.text.keys[subject.first : subject.last + 1]) >= TITLE


def is_sent_by(work: Work, clause: Clause, speakers: list[int], actors: list[int]) -> bool:
    """Whether spokesmen and envoys tell what the state or body whose they are will have, by its name, so that it is
    that one's act, on their word: سخنگوی وزارت گفت که *کابل* آماده است; a minister is his state himself."""
    own, who = work.args.own_subject(clause), work.who.actors
    if clause.relation != "content" or own is None or not own.mentions or own.mentions[0].kind == "pronoun":
        return False
    if not speakers or set(speakers) & set(actors) or any(who[a].kind == "person" for a in actors):
        return False
    return all(any(_is_sent(work, role.title) for role in who[s].roles) for s in speakers)


def _is_sent(work: Work, title: str) -> bool:
    words = title.split()
    return bool(words) and words[0] in work.classes["emissaries"]
