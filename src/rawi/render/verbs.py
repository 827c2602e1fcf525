"""English verb forms by aspect, and verbs of saying in the past."""

from __future__ import annotations

from rawi.english.verbs import is_past, past_of, third_person
from rawi.render.phrases import Clause

UNFULFILLED = "negated future"
"""A deed that will not be done: *is not to visit*, where *did not visit* would tell of the past."""
_SAID = "said"
_THAT = frozenset(
    [
        *("said", "stated", "added", "announced", "claimed", "wrote", "reported", "stressed", "warned", "revealed"),
        *("explained", "admitted", "replied", "declared", "remarked", "argued", "predicted", "believed"),
        *("insisted", "responded", "noted", "swore"),
        *("told others", "informed others", "pointed out", "voiced the belief", "voiced hope"),
    ]
)
PLAIN = frozenset(
    [
        *("said", "stated", "added", "announced", "wrote", "reported", "stressed", "warned", "explained", "replied"),
        *("declared", "remarked", "insisted", "responded", "told others", "continued"),
    ]
)
"""Verbs that say no more than that somebody says something, so that what is done by saying it may stand for them."""
_NO_VERBS = frozenset(
    [
        "according",
        "based",
        "in",
        "by",
        "on",
        "from",
        "quoting",
        "citing",
        "as",
        "with",
        "per",
        "the",
        "a",
        "an",
        "of",
        "to",
    ]
)


PAST = "past ongoing"
"""What was going on within days that are over when the report tells it."""


def active(clause: Clause, aspect: str, many: bool, since: bool, simple: bool = False) -> str:
    """The verb group of a sentence in the active.

    ``since``: what is ongoing has a beginning that is told; ``simple``: what is ongoing stands in the simple present.
    """
    base, past, participle, ing = clause.forms
    have, are = ("have", "are") if many else ("has", "is")
    if aspect == PAST:
        return past if simple else f"{'were' if many else 'was'} {ing}"
    if aspect == "ongoing":
        if simple and not since:
            return base if many else third_person(base)
        return f"{have} been {ing}" if since else f"{are} {ing}"
    return {
        "future": f"{are} to {base}",
        UNFULFILLED: f"{are} not to {base}",
        "hypothetical": f"might {base}",
        "negated": f"{have} not {participle}" if since else f"did not {base}",
    }.get(aspect, f"{have} {participle}" if since else past)


def passive(participle: str, aspect: str, many: bool, since: bool, simple: bool = False) -> str:
    """The verb group of a sentence in the passive."""
    have, are = ("have", "are") if many else ("has", "is")
    if aspect == PAST:
        return f"{'were' if many else 'was'} {participle if simple else f'being {participle}'}"
    if aspect == "ongoing":
        if simple and not since:
            return f"{are} {participle}"
        return f"{have} been {participle}" if since else f"{are} being {participle}"
    was = "were" if many else "was"
    return {
        "future": f"{are} to be {participle}",
        UNFULFILLED: f"{are} not to be {participle}",
        "hypothetical": f"might be {participle}",
        "negated": f"{have} not been {participle}" if since else f"{was} not {participle}",
    }.get(aspect, f"{have} been {participle}" if since else f"{was} {participle}")


def happened(aspect: str, since: bool) -> str:
    """What is said of a noun alone."""
    return {
        "ongoing": "has been going on" if since else "is going on",
        PAST: "was going on",
        "future": "is to take place",
        "hypothetical": "might take place",
        UNFULFILLED: "is not to take place",
        "negated": "did not take place",
    }.get(aspect, "took place")


def said(gloss: str) -> str:
    """A verb of saying in the past: ``said`` for a gloss that is no verb (``according to``)."""
    first, _, rest = gloss.removeprefix("to ").partition(" ")
    if not first or first in _NO_VERBS:
        return _SAID
    return f"{_past(first)} {rest}".strip()


def takes_that(verb: str) -> bool:
    """Whether *that …*, or the words themselves, may follow this verb of saying."""
    return verb in _THAT


def _past(verb: str) -> str:
    if is_past(verb):
        return verb
    irregular = past_of(verb)
    return irregular or (f"{verb}d" if verb.endswith("e") else f"{verb}ed")
