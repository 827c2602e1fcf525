"""What is known of how a part of a record was found, as features for its confidence.

A feature is a short string (``rule=verb-frame``); `rawi.what.confidence` weighs them. Only what bears on whether the
reader tends to be right belongs here, nothing about who the actors are.
"""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.model import EventDraft, StatementDraft
from rawi.what.work import Work

LONG_SENTENCE = (15, 30, 50)
"""Tokens above which a sentence counts as longer, much longer, very long."""


def event_features(event: EventDraft, work: Work) -> tuple[str, ...]:
    """How an event was found."""
    subject = next((w.removeprefix("subject ") for w in event.why if w.startswith("subject ")), "stands")
    governor = work.statements[event.statements[0]] if event.statements else None
    return (
        f"type={event.type}",
        f"rule={event.rule}",
        f"entry={event.entry}",
        f"words={min(event.words[1] - event.words[0], 4)}",
        f"subject={subject}",
        f"actors={min(len(event.actors), 2)}",
        f"recipients={min(len(event.recipients), 2)}",
        f"aspect={event.aspect}",
        f"time={event.time is not None}",
        f"places={min(len(event.places), 2)}",
        f"tolls={bool(event.tolls)}",
        f"says={event.says}",
        f"tellings={min(len(event.evidence), 3)}",
        f"word={governor.rule if governor else 'outlet'}",
        f"word-how={governor.why if governor else ''}",
        *_clause_features(work.clauses[event.clause], work),
        *(f"actor-kind={work.who.actors[a].kind}" for a in event.actors[:1]),
        *(f"recipient-kind={work.who.actors[a].kind}" for a in event.recipients[:1]),
    )


def statement_features(statement: StatementDraft, work: Work) -> tuple[str, ...]:
    """How an act of saying was found."""
    return (
        f"rule={statement.rule}",
        f"entry={statement.entry}",
        f"how={statement.why}",
        f"speakers={min(len(statement.speakers), 2)}",
        f"via={bool(statement.via)}",
        f"time={statement.time is not None}",
        *_clause_features(work.clauses[statement.clause], work),
        *(f"speaker-kind={work.who.actors[a].kind}" for a in statement.speakers[:1]),
    )


def _clause_features(clause: Clause, work: Work) -> tuple[str, ...]:
    sentence = work.text.sentences[clause.sentence]
    size = sum(sentence.last - sentence.first > limit for limit in LONG_SENTENCE)
    verb = clause.verb
    return (
        f"relation={clause.relation}",
        f"quoted={clause.quoted}",
        f"modal={clause.modal_aspect or bool(clause.modal)}",
        f"tense={verb.tense if verb else None}",
        f"passive={verb.passive if verb else None}",
        f"elided={verb.elided if verb else None}",
        f"sentence={size}",
    )
