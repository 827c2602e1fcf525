"""Whether the lexicon's examples of the what room show what they should."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rawi.lexicon import Lexicon
from rawi.lexicon.examples import Problem, run
from rawi.lexicon.kinds_what import (
    Attribution,
    Channel,
    ContextWords,
    Cue,
    Evaluation,
    ModeCue,
    Pointer,
    Predicate,
    Speech,
    SupportVerb,
)
from rawi.what.contexts import ContextBook
from rawi.what.work import Work


def problems(lexicon: Lexicon, read: Callable[[str], Work]) -> Iterator[Problem]:
    """Entries whose examples do not show them, or whose counter-examples do; ``read`` takes a text apart."""
    check = _Check(read, ContextBook(lexicon))
    yield from run("predicates", lexicon.of(Predicate), check.predicate, check.fires)
    yield from run("speech", lexicon.of(Speech), check.speech)
    yield from run("attributions", lexicon.of(Attribution), check.attribution)
    yield from run("supports", lexicon.of(SupportVerb), check.support)
    yield from run("modes", lexicon.of(ModeCue), check.mode)
    yield from run("channels", lexicon.of(Channel), check.channel)
    yield from run("cues", lexicon.of(Cue), check.cue)
    yield from run("evaluations", lexicon.of(Evaluation), check.evaluation)
    yield from run("contexts", lexicon.of(ContextWords), check.context)
    yield from run("pointers", lexicon.of(Pointer), check.pointer)


class _Check:
    """What a text shows of an entry of each file."""

    def __init__(self, read: Callable[[str], Work], contexts: ContextBook) -> None:
        self.read, self.contexts = read, contexts

    def predicate(self, text: str, _: str, predicate: Predicate) -> bool:
        """An event of the frame's kind is told, be it by a frame of the same kind that fits better."""
        return any(
            e.type == predicate.type and (not predicate.mode or e.mode == predicate.mode)
            for e in self.read(text).events
        )

    def fires(self, text: str, name: str, _: Predicate) -> bool:
        """The frame itself tells an event: what no counter-example may show."""
        return any(e.entry == f"predicates:{name}" for e in self.read(text).events)

    def speech(self, text: str, name: str, _: Speech) -> bool:
        """The verb makes a statement."""
        return any(s.entry == f"speech:{name}" for s in self.read(text).statements)

    def attribution(self, text: str, name: str, entry: Attribution) -> bool:
        """The phrase makes a statement; where it is nobody's, it is found and makes none."""
        work, id_ = self.read(text), f"attributions:{name}"
        found = any(p.entry == id_ for clause in work.clauses for p in clause.phrases)
        makes = any(s.entry == id_ for s in work.statements)
        return found and not makes if entry.nobody else makes

    def support(self, text: str, name: str, _: SupportVerb) -> bool:
        """The verb lends its subject to what a clause tells."""
        supports = (reading.support for reading in self.read(text).readings)
        return any(s is not None and s.pattern.entry == f"supports:{name}" for s in supports)

    def mode(self, text: str, _: str, cue: ModeCue) -> bool:
        """An event has the mode."""
        return any((e.type, e.mode) == (cue.type, cue.mode) for e in self.read(text).events)

    def channel(self, text: str, name: str, _: Channel) -> bool:
        """A word of the text is the channel."""
        work = self.read(text)
        found = (work.lex.channel(work.text, at) for at in range(len(work.tokens)))
        return any(f is not None and f[0] == name for f in found)

    def cue(self, text: str, name: str, _: Cue) -> bool:
        """A clause is turned by the cue."""
        return any(found == name for reading in self.read(text).readings for found, _ in reading.cues)

    def evaluation(self, text: str, _: str, evaluation: Evaluation) -> bool:
        """What something is called blames or praises it."""
        work = self.read(text)
        wanted = {"blame": "ACCUSE", "praise": "SUPPORT"}[evaluation.value]
        return any(e.type == wanted for e in work.events)

    def context(self, text: str, _: str, words: ContextWords) -> bool:
        """A word of the text gives events the context."""
        taken = self.read(text).text
        return any(words in entries for _, entries in self.contexts.find(taken, 0, len(taken.tokens)))

    def pointer(self, text: str, _: str, pointer: Pointer) -> bool:
        """A word of the text takes up what was told before."""
        work = self.read(text)
        return any(work.lex.pointers.get(t.word.lemma, work.lex.pointers.get(t.key)) == pointer for t in work.tokens)
