"""Events that an answer cannot be given to, whatever else speaks for them: nobody has claimed them, or what is answered
is said to be another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rawi.record import Stance
    from rawi.what.model import EventDraft
    from rawi.what.responses.topics import Topic
    from rawi.what.work import Work

NEAR = 1
"""Sentences over which a charge is right before."""
VARIED = frozenset({"SUPPORT"})
"""Types of deeds so unlike each other that one word for such a deed names no other."""
PLAIN = frozenset({"CONSULT", "SUPPORT"})
"""Types of what the outlet tells openly, which nobody is silent about unless it is named."""
FORETOLD = frozenset({"AGREE"})
"""Types of what somebody is yet to do, who is not silent about it himself."""


def is_unfit(work: Work, event: EventDraft, actors: list[int], stance: Stance, topic: Topic, involved: float) -> bool:
    """Whether an event cannot be what a stance is taken on; ``involved``: the part that those who answer had in it."""
    claimed = bool(event.sources) or event.says
    if stance == "silent":
        own = event.type in FORETOLD and bool(event.actors) and set(event.actors) <= set(actors)
        return (event.type in PLAIN or own) and not (claimed or topic.types)  # کرزی، که سکوت کرده، دیدار می‌کند
    of_another = bool(topic.types) and topic.pointers == {"claim"} and not topic.shown and event.type not in topic.types
    if of_another and not event.says:
        return True  # شایعهٔ فرار خود را رد کرد: no shelling
    if stance == "confirms":
        evidence = range(*event.evidence[0])
        other = event.type in VARIED and topic.deed and not any(work.text.lemmas[at] == topic.deed for at in evidence)
        return bool(other)  # امضای پیمان را تأیید کرد: no thanks
    if stance != "denies" or involved:
        return False
    named = topic.types - {"ACCUSE"}  # دست داشتن itself is what somebody is accused of
    if topic.vague and named and event.type not in named:
        return True  # دست داشتن در آن حمله را رد کرد
    if not event.actors:
        return False
    if topic.vague and claimed and not topic.shown:
        return set(event.sources) <= set(event.actors)  # هرگونه دخالت را رد کرد: they tell of their own deed
    outlets = all(work.who.actors[a].kind == "outlet" for a in actors)
    owned = "claim" in topic.pointers and not (topic.shown or topic.vague)  # ادعای مداخلهٔ خود در کمک‌رسانی را رد کرد
    return owned and not (claimed or outlets) and event.type != "ACCUSE"
