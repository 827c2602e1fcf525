"""What is known of how a part of a record was found, as features for its confidence.

A feature is a short string (``rule=verb-frame``); `rawi.what.confidence` weighs them. Only what bears on whether the
reader tends to be right belongs here, nothing about who the actors are.
"""

from __future__ import annotations

from bisect import bisect_left

from rawi.clauses.model import Clause
from rawi.what.model import EventDraft, StatementDraft
from rawi.what.work import Work

LONG_SENTENCE = (15, 30, 50)
"""Tokens above which a sentence counts as longer, much longer, very long."""


LEAD = 4
"""Sentences at the head of a report, headline included, that tell what it is about."""


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
        *(f"topic={t}" for t in event.topics),
        *_clause_features(work.clauses[event.clause], work),
        *_party_features(event, work),
        *_joint_features(event, work),
    )


def _party_features(event: EventDraft, work: Work) -> tuple[str, ...]:
    """What kind of parties act and suffer, and whether who acts is known by more than a noun."""
    actors, recipients = work.who.actors, event.recipients[:1]
    who = [actors[a] for a in event.actors[:1]]
    return (
        f"type-actor={event.type} {who[0].kind if who else None}",
        f"type-recipient={event.type} {actors[recipients[0]].kind if recipients else None}",
        f"parties={event.rule} {bool(who)} {bool(recipients)}",
        f"known={any(a.wikidata or a.roles for a in who)}",
        *(f"actor-kind={a.kind}" for a in who),
        *(f"recipient-kind={actors[a].kind}" for a in recipients),
    )


def _joint_features(event: EventDraft, work: Work) -> tuple[str, ...]:
    """What bears on being right only together: a present tense is usual of blame and a habit of attacks, and who is
    ready for something in a relative clause is rarely news."""
    clause = work.clauses[event.clause]
    verb = clause.verb
    return (
        f"person={verb.person if verb else None}",
        f"rule-passive={event.rule} {bool(verb and verb.passive)}",
        f"type-aspect={event.type} {event.aspect}",
        f"type-tense={event.type} {verb.tense if verb else None}",
        f"type-relation={event.type} {clause.relation}",
        f"type-quoted={event.type} {clause.quoted}",
        f"entry-aspect={event.entry} {event.aspect}",
        f"entry-tense={event.entry} {verb.tense if verb else None}",
        f"entry-relation={event.entry} {clause.relation}",
        f"rivals={min(len(work.readings[clause.index].others), 2)}",
        f"content={clause.index in work.has_content}",
        f"lead={clause.sentence < LEAD}",
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
    size = bisect_left(LONG_SENTENCE, sentence.last - sentence.first)
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
