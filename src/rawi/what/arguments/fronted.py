"""Whose subject goes on behind a subordinate clause that stands before the one it belongs to."""

from __future__ import annotations

from rawi.clauses.model import Clause


def takes_fronted(clauses: list[Clause], clause: Clause, fronted: Clause) -> bool:
    """Whether a clause shares the subject of the subordinate clause before it, not of the one above both."""
    if not fronted.fronted or clause.parent is None:
        return fronted.fronted
    above, verb, before = clauses[clause.parent].verb, clause.verb, fronted.verb
    if above is None or verb is None or before is None:
        return False
    return verb.plural == before.plural != above.plural


def is_foretold(clauses: list[Clause], clause: Clause, fronted: Clause) -> bool:
    """Whether a speaker says what he will do once another has done something: گفت تا وقتی که امریکا تحریم‌ها را لغو
    نکند، *مذاکره نخواهد کرد*."""
    if not fronted.fronted or clause.coordinate or clause.relation != "content" or clause.parent is None:
        return False
    above, verb, before = clauses[clause.parent].verb, clause.verb, fronted.verb
    if above is None or verb is None or before is None or above.plural != verb.plural:
        return False
    return verb.tense == "future" or before.tense == "subjunctive"
