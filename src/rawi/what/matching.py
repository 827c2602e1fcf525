"""Which verbs of saying, frames, supports and cues each clause matches, and links between clauses that need it."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.clauses.model import Clause
from rawi.lexicon.kinds_what import Cue, Predicate
from rawi.what.patterns import Match
from rawi.what.work import Reading, Work


class Matcher:
    """Fills ``Work.readings`` and mends the clauses' links."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def run(self) -> None:
        """Match all clauses."""
        self._complete_elided()
        for clause in self.work.clauses:
            self.work.readings.append(self._match(clause))
        self._link_bare_content()
        self._link_further_saying()
        clauses = self.work.clauses
        self.work.has_content = {c.parent for c in clauses if c.relation == "content" and c.parent is not None}

    def _match(self, clause: Clause) -> Reading:
        heads = [h for p in clause.phrases for h in p.heads]
        heads += [m.head for p in clause.phrases for m in p.mentions if m.kind == "people"]
        heads.sort()
        reading = Reading(heads)
        reading.cues = list(self._cues(clause))
        if clause.verb is None:
            return reading
        lemma, tokens = clause.verb.lemma, self.work.tokens
        for speech in self.work.lex.speech.find(tokens, lemma, heads):
            if self._allowed(
                clause, frozenset(), self.work.lex.unless(speech.pattern.entry, speech.pattern.target)
            ) and (reading.speech is None or len(speech.tokens) > len(reading.speech.tokens)):
                reading.speech = speech
        reading.predicates = self._best(clause, self.work.lex.predicates.find(tokens, lemma, heads))
        for support in self.work.lex.supports.find(tokens, lemma, heads):
            if reading.support is None or len(support.tokens) > len(reading.support.tokens):
                reading.support = support
        consumed: set[int] = set()
        for match in (reading.speech, reading.support, *reading.predicates):
            if match is not None:
                consumed.update(match.tokens)
        self.work.args.consumed[clause.index] = frozenset(consumed)
        return reading

    def _best(self, clause: Clause, matches: Iterable[Match[Predicate]]) -> list[Match[Predicate]]:
        """The predicates of a clause: the most specific match, and those of nouns joined to its noun by و."""
        assert clause.verb is not None
        fitting = []
        for match in matches:
            pattern = match.pattern
            words, unless = self.work.lex.constraints(pattern.entry, pattern.target)
            if self._allowed(clause, words, unless):
                fitting.append((len(match.tokens), not pattern.passive, bool(words), match))
        if not fitting:
            return []
        fitting.sort(key=lambda f: f[:3], reverse=True)
        best = fitting[0][3]
        chosen = [best]
        for _, _, _, match in fitting[1:]:
            if (
                match.tokens
                and best.tokens
                and not set(match.tokens) & set(best.tokens)
                and self._joined(match.tokens[-1], best.tokens[-1])
                and match.pattern.target is not best.pattern.target
                and all(m.pattern.entry != match.pattern.entry for m in chosen)
            ):
                chosen.append(match)
        return chosen

    def _joined(self, a: int, b: int) -> bool:
        """Whether two light-verb nouns share one verb: بازداشت و شکنجه کردند."""
        first, last = sorted((a, b))
        between = [t.key for t in self.work.tokens[first + 1 : last]]
        return len(between) <= 2 and any(k in ("و", "،") for k in between)

    def _allowed(self, clause: Clause, words: frozenset[str], unless: frozenset[str]) -> bool:
        if not words and not unless:
            return True
        span = self.work.tokens[clause.first : clause.last]
        keys = {t.key for t in span} | {t.word.lemma for t in span}
        if unless & keys:
            return False
        if words and not words & keys:
            joined = " ".join(t.key for t in span)
            return any(" " in w and w in joined for w in words)
        return True

    def _cues(self, clause: Clause) -> Iterable[tuple[str, Cue]]:
        at = clause.first
        end = clause.verb.last if clause.verb else clause.last
        while at < end:
            found = self.work.lex.cues.match(self.work.tokens, at, end)
            if found is None:
                at += 1
            else:
                at += found[0]
                yield found[1]

    def _complete_elided(self) -> None:
        """A participle whose شدن stands in the next clause is passive: ۱۲ سرباز کشته و ۲۷ تن زخمی شده‌اند."""
        for clause in reversed(self.work.clauses):
            if clause.previous is None or clause.verb is None or not clause.coordinate:
                continue
            before = self.work.clauses[clause.previous].verb
            if before is None or not before.elided or before.passive:
                continue
            if clause.verb.lemma in ("شدن", "گردیدن") or clause.verb.passive:
                before.passive = before.lemma != "شدن" and not any(
                    p.ra for p in self.work.clauses[clause.previous].phrases
                )
            before.tense, before.plural = clause.verb.tense, clause.verb.plural

    def _link_bare_content(self) -> None:
        """A clause that follows a verb of saying without که or و is what is said (گفتند نیروهای … کشتند)."""
        for clause in self.work.clauses:
            if clause.previous is None or clause.coordinate or clause.relation == "content":
                continue
            before = self.work.clauses[clause.previous]
            if self.work.readings[before.index].speech is not None and before.sentence == clause.sentence:
                clause.relation, clause.parent = "content", before.index

    def _link_further_saying(self) -> None:
        """A verb of saying joined to the content of another, with no subject of its own, goes on for the same speaker:
        it stands beside the first verb of saying, not inside what that one says (گفت که … و افزود که …)."""
        for clause in self.work.clauses:
            if clause.relation != "content" or not clause.coordinate or clause.parent is None or clause.quoted:
                continue
            if (
                self._is_saying(clause)
                and self._is_saying(self.work.clauses[clause.parent])
                and self.work.args.own_subject(clause) is None
            ):
                above = self.work.clauses[clause.parent]
                clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index

    def _is_saying(self, clause: Clause) -> bool:
        reading = self.work.readings[clause.index]
        return reading.speech is not None or any(m.pattern.target.says for m in reading.predicates)
