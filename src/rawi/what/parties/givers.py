"""Who gives or sends what stands where a subject would: برای کودکان *مواد غذایی* فراهم کرده است."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.arguments.subjects import FROM_ABOVE
from rawi.what.patterns import Match
from rawi.what.wording import Stretch
from rawi.what.work import Work

BODIES = frozenset({"organization", "government", "group", "country", "delegation"})
"""Kinds of actors that give and supply as bodies; of a person, the body is meant as often."""
SENDING = frozenset({"کردن", "نمودن", "فرستادن", "دادن", "داشتن"})
"""Verbs of whoever has people deployed."""


class Givers:
    """Finds who gives or sends what a clause tells of, where that stands bare before the verb."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def giver(self, clause: Clause, match: Match[Predicate]) -> tuple[list[int], str] | None:
        """Who gives what stands bare before the verb, where it is what the frame says is given, and no subject.

        An indefinite object takes no را and stands right before its verb (Lazard, Grammaire du persan contemporain,
        1957): یونیسف گفت که برای کودکان مواد غذایی فراهم کرده است. The speaker is then the subject, if the verb agrees.
        """
        phrase, verb = self.work.args.own_subject(clause), clause.verb
        given = self.work.lex.constraints(match.pattern.entry, match.pattern.target)[0]
        if phrase is None or verb is None or verb.person != "3s" or not given:
            return None
        if clause.coordinate and clause.previous is not None and self._is_indefinite(phrase):
            return self._giver_before(clause, clause.previous)
        if clause.parent is None:
            return None
        bare = not any(p.ra for p in clause.phrases)
        bare = bare and (phrase.last == min([verb.first, *match.tokens]) or self._is_indefinite(phrase))
        if clause.relation != "content" or not bare:
            return None
        if not given.stands_in(Stretch.of(self.work.text, phrase.start, phrase.last)):
            return None
        above, _ = self.work.args.subject(self.work.clauses[clause.parent])
        bodies = all(self.work.who.actors[a].kind in BODIES for a in above)
        return (list(above), FROM_ABOVE) if len(above) == 1 and bodies else None

    def _is_indefinite(self, phrase: Phrase) -> bool:
        """Whether things are told of that nobody knew of: *هواپیماهای بیشتری* به منطقه فرستاد."""
        word = self.work.tokens[phrase.last - 1].word
        return not phrase.mentions and (word.indefinite or (word.key.endswith("ی") and word.key != word.lemma))

    def _giver_before(self, clause: Clause, previous: int) -> tuple[list[int], str] | None:
        """The subject of the clause before, which goes on in one that only tells what was given."""
        actors, how = self.work.args.subject(self.work.clauses[previous])
        bodies = all(self.work.who.actors[a].kind in BODIES for a in actors)
        return (list(actors), how) if len(actors) == 1 and bodies and how != "thing" else None

    def sends(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether people in the plural stand bare before a verb in the singular that has them deployed: دولت گفت که
        *نیروهای تقویتی* به شمال اعزام می‌کند."""
        phrase, verb = self.work.args.own_subject(clause), clause.verb
        if predicate.type not in ("MOBILIZE", "AID") or phrase is None or verb is None or verb.person != "3s":
            return False
        if verb.passive or verb.lemma not in SENDING:
            return False
        first = phrase.mentions[0] if phrase.mentions else None
        if first is None or first.kind != "people" or first.first != phrase.first:
            return False
        return first.plural if predicate.type == "MOBILIZE" else (first.count or (1,))[0] > 1

    def sender(self, clause: Clause, predicate: Predicate) -> tuple[list[int], str] | None:
        """Who has people deployed that stand where the subject would: whoever the clause above or before is about."""
        if not self.sends(clause, predicate):
            return None
        above = clause.parent if clause.parent is not None else clause.previous
        return (list(self.work.args.subject(self.work.clauses[above])[0]) if above is not None else []), FROM_ABOVE
