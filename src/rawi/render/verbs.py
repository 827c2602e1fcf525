"""English verb forms by aspect, and verbs of saying in the past."""

from __future__ import annotations

from rawi.record import Aspect

_SAID = "said"
_IRREGULAR = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "speak": "spoke",
    "make": "made",
    "give": "gave",
    "call": "called",
    "deny": "denied",
    "reply": "replied",
    "hold": "held",
    "think": "thought",
    "know": "knew",
    "see": "saw",
    "find": "found",
    "put": "put",
    "let": "let",
    "read": "read",
    "bring": "brought",
    "show": "showed",
    "stress": "stressed",
}
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


def active(forms: tuple[str, str, str, str], aspect: Aspect, many: bool, since: bool) -> str:
    """The verb group of a sentence in the active; ``since``: what is ongoing has a beginning that is told."""
    base, past, _, ing = forms
    if aspect == "ongoing":
        return f"{'have' if many else 'has'} been {ing}" if since else f"{'are' if many else 'is'} {ing}"
    return {
        "future": f"{'are' if many else 'is'} to {base}",
        "hypothetical": f"might {base}",
        "negated": f"did not {base}",
    }.get(aspect, past)


def passive(participle: str, aspect: Aspect, many: bool, since: bool) -> str:
    """The verb group of a sentence in the passive."""
    if aspect == "ongoing":
        have, are = ("have", "are") if many else ("has", "is")
        return f"{have} been {participle}" if since else f"{are} being {participle}"
    was = "were" if many else "was"
    return {
        "future": f"{'are' if many else 'is'} to be {participle}",
        "hypothetical": f"might be {participle}",
        "negated": f"{was} not {participle}",
    }.get(aspect, f"{was} {participle}")


def happened(aspect: Aspect, since: bool) -> str:
    """What is said of a noun alone."""
    return {
        "ongoing": "has been going on" if since else "is going on",
        "future": "is to take place",
        "hypothetical": "might take place",
        "negated": "did not take place",
    }.get(aspect, "took place")


def said(gloss: str) -> str:
    """A verb of saying in the past: ``said`` for a gloss that is no verb (``according to``)."""
    first, _, rest = gloss.removeprefix("to ").partition(" ")
    if not first or first in _NO_VERBS:
        return _SAID
    if first in _IRREGULAR:
        first = _IRREGULAR[first]
    elif first not in _IRREGULAR.values() and not first.endswith("ed"):
        first = first + "d" if first.endswith("e") else first + "ed"
    return f"{first} {rest}".strip()
