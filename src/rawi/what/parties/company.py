"""Along with whom a deed befell somebody, and how many they are together: او را *با دو پسرش* کشتند."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.verbs import BECOME
from rawi.clauses.words import ALONG
from rawi.what.model import TollDraft
from rawi.what.work import Work
from rawi.who.model import Mention

STATE_FORCES = frozenset({"MIL", "GOV", "COP", "SPY"})
"""Sectors of a state's own."""
TOGETHER, OWN = "یکجا", "خود"
WITH = frozenset({"با", "در", "به", "other"})
"""Functions of phrases that say along with whom: همراه با, در کنار, به اتفاق, به همراه."""
COMMA = (["،"], [","])
PRIVATE = frozenset({"person", "people"})
THEIRS = ("ش", "شان")
"""The pronouns written on to what is somebody's."""


def beside(work: Work, clause: Clause, named: Phrase) -> Phrase | None:
    """The phrase right behind somebody, or a comma, that may say along with whom he is."""
    keys, end = work.text.keys, named.last + named.ra
    ends = {end, end + (keys[end : end + 1] in COMMA)}
    found = (p for p in clause.phrases if p.start in ends)
    return next((p for p in found if p.func in WITH or (not p.func and keys[p.start] in ALONG)), None)


def is_along(work: Work, phrase: Phrase) -> bool:
    """Whether a phrase says by its own words that those in it are along with somebody."""
    keys = work.text.keys
    behind = phrase.func == "با" and keys[phrase.last : phrase.last + 1] == [TOGETHER]  # با سه خبرنگار *یکجا*
    return behind or not ALONG.isdisjoint(keys[phrase.start : phrase.start + 2])


def suffering(work: Work, clause: Clause, named: Phrase) -> Phrase | None:
    """The phrase of those along with somebody whom a deed befell, who suffer it too."""
    found = beside(work, clause, named)
    return found if found is not None and (is_along(work, found) or _with_private(work, clause, found)) else None


def _with_private(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase with با names nobody but people who suffer too: no tools, nobody met, no forces but his own;
    where others do it to somebody, only his: او را *با دو پسرش* کشتند, والی *با دو محافظ خود* کشته شد."""
    verb = clause.verb
    undergone = verb is not None and (verb.passive or verb.lemma in BECOME)
    who = [m for m in phrase.mentions if m.first == phrase.first]
    if phrase.func != "با" or not who or who[0].kind not in PRIVATE:
        return False
    armed = any(STATE_FORCES & set(work.who.actors[a].sectors) for a in work.args.actors_of(phrase))
    return (undergone and not armed) or _is_his(work, who[0])


def _is_his(work: Work, mention: Mention) -> bool:
    """Whether people are somebody's by their own word: پسرش, دو برادرش, محافظ خود, همسر."""
    last = mention.last - 1  # سه تن از محافظانش
    if work.is_a(mention.head, "family") or OWN in work.text.keys[last : last + 2]:
        return True
    return work.text.keys[last].endswith(THEIRS) and work.text.keys[last] != work.text.lemmas[last]


def counted_together(work: Work, clause: Clause, tolls: list[TollDraft]) -> list[TollDraft]:
    """The one figure of a clause, with those whom no number counts beside it: او را *با دو پسرش* کشتند tells of three
    dead, *همسر و سه فرزندش* را کشت of four; as it is where somebody of them is not one."""
    if len(tolls) != 1:
        return tolls
    toll = tolls[0]
    own = next((p for p in clause.phrases if p.start <= toll.first < p.last), None)
    if own is None or toll.high is None:
        return tolls
    named = own if own.ra or not own.func else None
    if (along := suffering(work, clause, own) if named is not None else None) is not None:
        parts = [own, along]
    else:
        before = next((p for p in clause.phrases if not p.func and suffering(work, clause, p) is own), None)
        parts = [own] if before is None else [before, own]
    people = [m for p in parts for m in p.mentions]
    if len(people) < 2 or (len(parts) < 2 and not any(_is_his(work, m) for m in people)):
        return tolls
    more = [_size(work, m) for m in people if not _is_in(toll, m)]
    if None in more:
        return tolls
    added = sum(n for n in more if n is not None)
    return [replace(toll, low=toll.low + added, high=toll.high + added)]


def _is_in(toll: TollDraft, mention: Mention) -> bool:
    """Whether a figure, or one of those summed up in it, counts a mention: *یک مرد*، همسر و *دو فرزندش*."""
    inside = mention.count is not None and mention.first < toll.last and toll.first < mention.last
    return inside or mention.first <= toll.first < mention.last or mention.last == toll.last


def _size(work: Work, mention: Mention) -> int | None:
    """How many a mention is of: those whom it counts, or one; None where that does not show."""
    if mention.count is not None:
        low, high = mention.count
        return low if low == high else None
    if mention.plural or mention.kind not in ("person", "people", "pronoun"):
        return None
    single = mention.kind != "pronoun" or mention.actor is None or work.who.actors[mention.actor].kind == "person"
    return 1 if single and not work.tokens[mention.head].word.plural else None
