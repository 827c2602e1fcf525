"""Harm that nobody did: killed and hurt in crashes, falls, fires, floods and at work.

An accident has no actor and is no event, though the words that count its victims are those of an attack. What it was is
often told in another clause than its toll: قطار از ریل خارج شد و چهار مسافر کشته شدند.
"""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.lexicon.kinds_classes import ClassName
from rawi.what.work import Work

BLASTS = frozenset({"انفجار", "منفجر"})
"""Words of what goes off by itself, where it is gas."""
COLLAPSE, FALL, FROM = frozenset({"فرو", "ریزش"}), "سقوط", "از"
STRIKES = "PROTEST"
BLIND: tuple[ClassName, ...] = ("agentless", "weather", "mishaps")
"""Classes of what acts by nobody's hand."""
REASONS = frozenset({"به دلیل", "به اثر", "در جریان"})
"""Functions of phrases that say why: به دلیل، به علت، بر اثر، در پی."""


class Mishaps:
    """Tells which harm of one text was done by nobody."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._kinds: dict[int, bool | None] = {}

    def befell(self, clause: Clause) -> bool:
        """Whether a clause without a doer tells the harm of an accident, told in its sentence or the one before it."""
        here = self._kind(clause.sentence)
        if here is not None:
            return here
        before = self._kind(clause.sentence - 1) if clause.sentence else None
        return bool(before) or (before is None and self._collapsed(clause.sentence))

    def _collapsed(self, number: int) -> bool:
        """Whether houses came down, or somebody fell from one: خانه‌ای *فرو ریخت*, *سقوط از* ساختمان."""
        sentence, keys = self.work.text.sentences[number], self.work.text.keys
        words = range(sentence.first, sentence.last)
        if not self.work.holds(words, "falling_things"):
            return False
        return any(keys[at] in COLLAPSE or (keys[at] == FALL and keys[at + 1 : at + 2] == [FROM]) for at in words)

    def was_a_crash(self, clause: Clause) -> bool:
        """Whether it is an accident that a clause says to have killed, whoever's it was: *سقوط* هواپیمای اوکراینی
        ۱۷۶ نفر را کشت."""
        subject = self.work.args.own_subject(clause)
        if clause.verb is None or clause.verb.passive or subject is None or not subject.heads:
            return False
        head = subject.heads[0]
        fell = self.work.lemma_is(head, "crashes") or self.work.lemma_is(head, "mishaps")
        return fell and bool(self._kind(clause.sentence))

    def shut_off(self, clause: Clause) -> bool:
        """Whether weather or a fault is the reason that a clause gives: برق شهر *به دلیل توفان* قطع شد."""
        reasons = (p for p in clause.phrases if p.func in REASONS)
        return any(self.work.is_a(at, "weather") for p in reasons for at in range(p.first, p.last))

    def called_off(self, clause: Clause) -> bool:
        """Whether a strike is the reason that a clause gives why something fell out: *بر اثر این اعتصاب* صدها
        پرواز لغو شد."""
        reasons = (p for p in clause.phrases if p.func in REASONS)
        deeds = (self.work.lex.noun_at(self.work.text, h) for p in reasons for h in p.heads)
        return any(deed is not None and deed[1].type == STRIKES for deed in deeds)

    def drove(self, clause: Clause) -> bool:
        """Whether want, weather or illness is what an active verb says to have shut out or forced somebody: *خشکسالی*
        مردم را مجبور به مهاجرت کرد; though it runs on into the object."""
        subject = self.work.args.own_subject(clause)
        marked = clause.marked()
        if marked is None:
            return False
        if subject is None:
            subject = marked if marked.heads[:1] == [marked.first] else None
        if subject is None or not subject.heads or clause.verb is None or clause.verb.passive:
            return False
        head = subject.heads[0]
        return any(self.work.lemma_is(head, name) for name in BLIND)

    def _kind(self, number: int) -> bool | None:
        if number not in self._kinds:
            self._kinds[number] = self._read(number)
        return self._kinds[number]

    def _read(self, number: int) -> bool | None:
        """Whether a sentence tells of an accident; None where it tells neither of one nor of an attack."""
        sentence = self.work.text.sentences[number]
        words = range(sentence.first, sentence.last)
        if self.work.holds(words, "attacks"):
            return False
        blast = any(self.work.text.keys[at] in BLASTS for at in words)
        crash = self.work.holds(words, "crashes") and self.work.holds(words, "crashing_things")
        gas = blast and self.work.holds(words, "gases")
        return True if gas or (crash and not blast) or self.work.holds(words, "mishaps") else None
