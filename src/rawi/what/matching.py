"""Which verbs of saying, frames, supports and cues each clause matches, and links between clauses that need it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from rawi.clauses.model import Clause, Phrase, Tense, VerbGroup
from rawi.clauses.words import BOUND, COMMAS, GENERIC_LIGHT
from rawi.lexicon.kinds_what import Cue, Predicate, Speech, SupportVerb
from rawi.text.model import Token
from rawi.what.patterns import Match
from rawi.what.wording import Stretch, Wording
from rawi.what.work import Reading, Work

T = TypeVar("T")

_PASSED = frozenset({"نیز", "هم", "همچنان", "همچنین"})
"""Adverbs that may part a light verb from its noun."""
_FRONTED = frozenset({"adverbial", "condition", "background"})
_OWN_NOUNS = frozenset({"وجود", "خبر", "ادامه", "صورت", "انجام"})
"""Nouns of light verbs that leave no room for another: نگرانی‌های عمیق وجود دارد is nobody's concern."""
_QUOTES = frozenset('«»"“”')
"""Marks around the verb's noun: با معترضان «برخورد» می‌کنند."""
_BESIDE = _PASSED | _QUOTES
_CUTS = frozenset({"را", "،", ",", "که", "؛", ":"})
_HARD_CUTS = _CUTS - COMMAS
_LISTING = COMMAS | {"و"}

_DETERMINERS = frozenset({"هیچ", "هر", "چنین", "چنان", "چه", "چند", "یک", "گونه", "نوع"})
"""Words before a noun with an indefinite ی: هیچ حمایتی نکرد."""
_OPENERS = frozenset({"خواستار", "خواهان"})
"""Nouns of light verbs whose complement follows, however long it is."""
_POINTING = frozenset({"این", "آن", "همین"})
_STYLES = frozenset({"شهید"})
"""Words before a name that are light-verb nouns as well, but only right before the verb."""

BE = "بودن"
LONGEST_PREDICATE = 4
"""So many words before the verb to be may say what somebody is."""
STATES = frozenset({"بودن", "داشتن"})
"""Verbs whose present tells how things stand."""
POSTURES = frozenset({"ایستادن", "نشستن", "ماندن", "خوابیدن"})
KILL = "کشتن"
ARREST = "بازداشت"
"""A noun that has the form of a past verb."""
CONDEMNED = "محکوم"
VERDICTS = frozenset({"حکم", "صدور", "مجازات", "احکام"})
NOUNLIKE = frozenset({ARREST, "کشت"})
"""Nouns of the same form as a verb that tells an event."""
ASKED = frozenset({"", "بر", "از", "به", "برای"})
"""Functions of the phrases that tell what a request asks for."""


OCCASIONS = frozenset({"در", "در جریان", "به اتهام"})
"""What is done in, comes of, or is a charge: در تصادف رانندگی، بر اثر سیلاب، به جرم قتل."""


class Matcher:
    """Fills ``Work.readings`` and mends the clauses' links."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._embedded: dict[int, list[Clause]] = {}
        for clause in work.clauses:
            if clause.embedded and clause.within is not None and clause.within.index >= 0:
                self._embedded.setdefault(clause.within.index, []).append(clause)

    def run(self) -> None:
        """Match all clauses."""
        self._complete_elided()
        for clause in self.work.clauses:
            wished = clause.verb is not None and clause.verb.tense == "subjunctive"
            if clause.parent is not None and wished and clause.relation in ("content", "purpose"):
                self.work.wished.setdefault(clause.parent, []).append(clause)
        for clause in self.work.clauses:
            self.work.readings.append(self._match(clause))
        self._link_bare_content()
        self._link_fronted()
        self._link_running_content()
        self._link_further_saying()
        self.work.has_content |= {
            c.parent for c in self.work.clauses if c.relation in ("content", "purpose") and c.parent is not None
        }

    def _match(self, clause: Clause) -> Reading:
        heads = [h for p in clause.phrases for h in p.heads]
        heads += [m.head for p in clause.phrases for m in p.mentions if m.kind in ("people", "place")]
        heads.sort()
        reading = Reading(heads)
        reading.cues = list(self._cues(clause))
        if clause.verb is None:
            return reading
        lemma, text = clause.verb.lemma, self.work.text
        lex, around = self.work.lex, Stretch.of(text, clause.first, clause.last)
        self._match_speech(clause, reading, around)
        supports = [
            m
            for m in lex.supports.find(text, lemma, heads, around)
            if self._stands(clause, m) or self._is_object(clause, m)
        ]
        reading.support = max(supports, key=self._rank, default=None)
        deeds = [
            m
            for m in lex.predicates.find(text, lemma, heads, around)
            if self._fits(clause, m, around)
            and not self._overtaken(m, reading.speech, clause)
            and not self._overtaken(m, reading.support, clause)
        ]
        reading.predicates, reading.others = self._best(clause, deeds) if deeds else ([], [])
        consumed: set[int] = set()
        for match in (reading.speech, reading.support, *reading.predicates):
            if match is not None:
                consumed.update(match.tokens)
        self.work.args.consumed[clause.index] = frozenset(consumed)
        return reading

    def _match_speech(self, clause: Clause, reading: Reading, around: Stretch) -> None:
        assert clause.verb is not None
        lex, verb = self.work.lex, clause.verb
        allowed = [
            m
            for m in lex.speech.find(self.work.text, verb.lemma, reading.heads, around)
            if verb.negated or not m.pattern.target.negated
            if self._allowed(clause, around, lex.unless(m.pattern.entry, m.pattern.target))
        ]
        reading.speech = best = max(
            (m for m in allowed if self._stands(clause, m)),
            key=lambda m: (m.pattern.target.negated, *self._rank(m)),
            default=None,
        )
        if best is None or not best.tokens:
            return
        for match in allowed:
            if match.tokens and all(self._share(match, m) for m in (best, *reading.also)):
                reading.also.append(match)

    def _overtaken(
        self, match: Match[Predicate], nearer: Match[Speech] | Match[SupportVerb] | None, clause: Clause
    ) -> bool:
        """Whether a nearer noun has the light verb already: مدیر امور شهر یادآوری کرد orders nothing, and who مسوولیت
        حمله بر یک پوسته را بر عهده گرفت took no post."""
        if nearer is None or not nearer.tokens or len(match.tokens) > 1:
            return False
        assert clause.verb is not None
        if not match.tokens:
            noun = len(nearer.tokens) > 1 or isinstance(nearer.pattern.target, SupportVerb)
            return noun and nearer.tokens[-1] == clause.verb.first - 1
        if match.tokens[0] >= nearer.tokens[0]:
            return False
        return nearer.tokens[-1] == clause.verb.first - 1 and not self._joined(match.tokens[0], nearer.tokens[0])

    def _share(self, match: Match[Speech], best: Match[Speech]) -> bool:
        return not set(match.tokens) & set(best.tokens) and self._joined(match.tokens[-1], best.tokens[-1])

    def _best(
        self, clause: Clause, matches: Iterable[Match[Predicate]]
    ) -> tuple[list[Match[Predicate]], list[Match[Predicate]]]:
        """The predicates of a clause, and the next best ones.

        The first is the most specific match; with it go those of nouns joined to its noun by و.
        """
        verb = clause.verb
        assert verb is not None
        fitting = self._nearest(clause, verb.first, sorted(matches, key=self._specific, reverse=True))
        best = next((m for m in fitting if self._stands(clause, m)), None)
        if best is None:
            return [], []
        chosen, others = [best], []
        for match in fitting:
            if match is best:
                continue
            shared = any(self._shares_verb(clause, match, m) for m in chosen)
            if shared and all(m.pattern.entry != match.pattern.entry for m in chosen):
                chosen.append(match)
            elif self._stands(clause, match):
                others.append(match)
        return chosen, others

    @classmethod
    def _specific(cls, match: Match[Predicate]) -> tuple[bool, tuple[int, bool, int], bool]:
        """How much an entry asks for: the more, the rather it is meant."""
        target = match.pattern.target
        return target.negated, cls._rank(match), bool(target.words or target.objects)

    def _fits(self, clause: Clause, match: Match[Predicate], around: Stretch) -> bool:
        """Whether a clause, the words of which are ``around``, has what an entry asks for."""
        target = match.pattern.target
        if target.negated and clause.verb is not None and not clause.verb.negated:
            return False
        if not match.tokens and self._is_arrest_itself(clause):
            return False
        words, unless = self.work.lex.constraints(match.pattern.entry, target)
        if words and not words.stands_in(self._asked(clause, match, around)):
            return False
        if target.wish and clause.index not in self.work.wished:
            return False
        if self._condemns(clause, match):
            return target.type == "ACCUSE"
        if self._is_impersonal(match) and not self._has_no_subject(clause, match):
            return False
        if target.evaluated and self._evaluation(clause) != target.evaluated:
            return False
        if target.objects and not self._befalls(clause, match):
            return False
        return unless.is_far_from(around) or not unless.stands_in(self._parties(clause, match))

    @staticmethod
    def _is_impersonal(match: Match[Predicate]) -> bool:
        """Whether a passive is derived of a verb without an object: به پاسگاه حمله شد."""
        target = match.pattern.target
        return match.pattern.passive and "obj" not in target.recipient + target.actor and not target.objects

    def _has_no_subject(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a verb in the third person singular has its nouns right before it, each leading its phrase, as an
        impersonal passive has; in حملهٔ روسیه باعث بحران شد it has not."""
        verb = clause.verb
        assert verb is not None
        if verb.person not in (None, "3s") or not match.tokens:
            return False
        led = next((place for place, p in enumerate(clause.phrases) if p.first == match.tokens[0]), None)
        return led is not None and all(self._goes_on(p, match) for p in clause.phrases[led:])

    def _goes_on(self, phrase: Phrase, match: Match[Predicate]) -> bool:
        """Whether a phrase holds a pattern's words, or is joined to the one that does: کمک‌های نقدی، خیمه و خدمات."""
        if phrase.func or phrase.ra:
            return False
        own = any(phrase.first <= t < phrase.last for t in match.tokens)
        return own or self.work.text.keys[phrase.first - 1] in _LISTING

    def _condemns(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a deed is condemned, and nobody to a punishment: اعدام دو زندانی را محکوم کرد."""
        if not any(self.work.text.keys[t] == CONDEMNED for t in match.tokens):
            return False
        thing = next((p for p in clause.phrases if p.ra), None)
        ahead = next((p for p in clause.phrases if thing is not None and p.last == thing.first and not p.func), None)
        if ahead is not None and ahead.heads and self.work.text.lemmas[ahead.heads[0]] in VERDICTS:
            return True  # حکم زندان | این خبرنگار را محکوم کرد
        if thing is None or not thing.heads or (thing.mentions and thing.mentions[0].first < thing.heads[0]):
            return False
        head = thing.heads[0]
        return self.work.text.lemmas[head] in VERDICTS or self.work.lex.noun_at(self.work.text, head) is not None

    def _is_arrest_itself(self, clause: Clause) -> bool:
        """Whether بازداشت, though it ends a clause, is the noun (از روز بازداشت، …): the verb has an object with را."""
        verb = clause.verb
        assert verb is not None
        if verb.passive or verb.last > verb.first + 1 or self.work.text.keys[verb.first] not in NOUNLIKE:
            return False
        counted = [m for p in clause.phrases if not p.func for m in p.mentions if m.last == verb.first]
        return not any(p.ra for p in clause.phrases) and not any(
            self.work.tokens[m.first].word.number is not None for m in counted
        )

    def _has_noun_of_its_own(self, clause: Clause) -> bool:
        """Whether a bare noun after the object stands right before the verb, which then is another verb: صورت گرفتن."""
        assert clause.verb is not None
        last = next((p for p in reversed(clause.phrases) if p.last == clause.verb.first), None)
        if clause.verb.passive or last is None or last.func or last.ra or last.mentions:
            return False
        return any(p.ra or not p.func for p in clause.phrases if p is not last)

    def _evaluation(self, clause: Clause) -> str:
        """Whether what a clause calls its object blames or praises it; what stands nearest to the verb decides.

        That predicate stands between the object and the verb (Lazard, Grammaire du persan contemporain, 1957,
        on verbs of naming and holding): این حمله را غیرقانونی خواند.
        """
        assert clause.verb is not None
        marked = [p.last for p in clause.phrases if p.ra and p.last <= clause.verb.first]
        first, last = marked[-1] if marked else clause.first, clause.verb.first
        if clause.verb.lemma == BE:
            return self.work.lex.evaluation(self._own(clause, self._predicate_first(clause), last))
        beside = [p.start for p in clause.phrases if p.func == "برای" and p.start >= first]
        beside += [first for p in clause.phrases if p.func == "از" and marked and p.start == first]
        last = min(beside, default=last)  # راهی برای خدمات ارزنده, از وظایف مهم
        tokens = self._own(clause, first, last)
        return self.work.lex.evaluation(tokens)

    def _predicate_first(self, clause: Clause) -> int:
        """Where what a subject is said to be begins, right before the verb to be: a bare phrase, or the end of the
        subject's where the two ran together."""
        assert clause.verb is not None
        end = clause.verb.first
        while end > clause.first and self.work.text.keys[end - 1] in _QUOTES:
            end -= 1
        bare = [p for p in clause.phrases if not p.func and p.first < end]
        if clause.verb.person in ("1s", "1p") or not bare or bare[-1].last != end:
            return clause.verb.first
        return max(bare[-1].first if len(bare) > 1 else 0, end - LONGEST_PREDICATE)

    def _befalls(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether one of an entry's ``objects`` is in the object with را (and what leads up to it: حساب اینستاگرام …
        را), else in a bare phrase, object or subject."""
        if not match.tokens and self._has_noun_of_its_own(clause):
            return False
        starts = {p.start for p in clause.phrases if p.ra}
        own = match.tokens[0] if match.tokens else -1  # ده کیلو تریاک کشف و دو تن را دستگیر کردند
        named = (
            p
            for p in clause.phrases
            if p.ra or (not p.func and (not starts or p.last in starts or p.start < own < p.last))
        )
        objects = self.work.lex.objects(match.pattern.entry, match.pattern.target)
        return objects.stands_in(Stretch.joined(self.work.text, ((p.start, p.last) for p in named)))

    def _nearest(self, clause: Clause, verb: int, matches: list[Match[Predicate]]) -> list[Match[Predicate]]:
        """Without those whose noun stands apart where another stands right before the verb.

        A light verb has one noun, the nearest (نیروهای حاضر در محل حمله کردند attacks and presents nobody); nouns
        joined to it share the verb.
        """
        matches = [m for m in matches if not (m.tokens and self._is_claimed(clause, m.tokens[0]))]
        opened = [m for m in matches if m.tokens and self._opens(clause, m.tokens[0])]
        if opened:
            return opened
        near = [m for m in matches if m.tokens and self._is_before(m.tokens[-1], verb)]
        if not near:
            return matches
        return [m for m in matches if not m.tokens or m in near or any(self._shares_verb(clause, m, n) for n in near)]

    def _is_claimed(self, clause: Clause, noun: int) -> bool:
        """Whether a noun stands in what somebody claims: مدعی کشتن دو عضو طالبان شد joins nothing."""
        return any(p.first < noun < p.last and self.work.text.keys[p.first] == "مدعی" for p in clause.phrases)

    def _opens(self, clause: Clause, noun: int) -> bool:
        """Whether a verb's noun leads its phrase with all its complements: خواستار … انتخابات آزاد شد frees nobody."""
        opener = self.work.text.keys[noun] in _OPENERS
        return opener and any(p.first == noun and not p.func for p in clause.phrases)

    def _is_before(self, noun: int, verb: int) -> bool:
        return _BESIDE.issuperset(self.work.text.keys[noun + 1 : verb])

    @staticmethod
    def _rank(match: Match[T]) -> tuple[int, bool, int]:
        """More words first, then what is no derived passive, then the nearest to the verb."""
        return len(match.tokens), not match.pattern.passive, max(match.tokens, default=-1)

    def _shares_verb(self, clause: Clause, match: Match[Predicate], best: Match[Predicate]) -> bool:
        """Whether another noun leans on the best match's light verb (بازداشت و شکنجه کردند)."""
        if not match.tokens or not best.tokens or set(match.tokens) & set(best.tokens):
            return False
        if match.pattern.target is best.pattern.target or self._is_beside(clause, match, best):
            return False
        noun = self.work.tokens[match.tokens[-1]].word
        if noun.plural and noun.key.endswith("ان"):
            return False  # زندانیان و آوارگان گفتگو کردند: people are nobody's light-verb noun
        return self._joined(match.tokens[-1], best.tokens[-1]) or self._elides(clause, match, best)

    @staticmethod
    def _is_beside(clause: Clause, match: Match[Predicate], best: Match[Predicate]) -> bool:
        """Whether a noun stands in a prepositional phrase that ends before the other: پیش از مذاکرات، بر صلح تأکید
        کردند."""
        if match.pattern.words[0][0] in BOUND:
            return False
        return any(p.func and p.first <= match.tokens[0] < p.last <= best.tokens[0] for p in clause.phrases)

    def _elides(self, clause: Clause, match: Match[Predicate], best: Match[Predicate]) -> bool:
        """Whether a noun stands for its whole verb, which comes later: پدرش را لت‌وکوب و خانه را ضبط کردند.

        The light verb of a coordinated predicate is told once, with the last noun (Lazard, Grammaire du persan
        contemporain, 1957, on coordination); the noun that lost it follows its object's را or opens its clause.
        """
        tokens, first, last = self.work.tokens, match.tokens[0], match.tokens[-1]
        if last >= best.tokens[0] or tokens[last + 1].key not in ("و", "،"):
            return False
        before = tokens[first - 1].key if first else ""
        return before in ("را", "،", "و") or self._has_bare_object(clause, first, last, best.tokens[0])

    @staticmethod
    def _has_bare_object(clause: Clause, first: int, last: int, noun: int) -> bool:
        """Whether a noun stands after its bare object, and the other verb's noun after one with را: ده کیلو تریاک کشف و
        دو تن را دستگیر کردند."""
        for p in clause.phrases:
            if p.ra and p.first < first and any(last < m.first for m in p.mentions):
                return True  # read as one phrase with the other object
            if not p.ra and p.start < first and last == p.last - 1 and not p.func:
                return any(q.ra and last < q.start and q.last <= noun for q in clause.phrases)
        return False

    def _stands(self, clause: Clause, match: Match[T]) -> bool:
        """Whether the words of a pattern stand where a light verb's noun can.

        That is right before the verb, or at the head of a phrase of its own whose complements follow
        (``متهم به قتل کرد``, ``خواستار آزادی او شد``); as an object with را only of verbs that are more than light
        (``اجازهٔ ورود به شهر را نداد``); never right after a preposition that the pattern does not have (Karimi,
        "Persian complex verbs: idiomatic or compositional", Lexicology 3, 1997).
        """
        if not match.tokens:
            return True
        verb = clause.verb
        assert verb is not None
        first, last = match.tokens[0], match.tokens[-1]
        phrase = next((p for p in clause.phrases if p.start <= first < p.last), None)
        if phrase is not None and phrase.func and phrase.first == first and match.pattern.words[0][0] not in BOUND:
            return False
        own = {key for key, _ in match.pattern.words}
        if any(self._names_somebody(clause, t) or self._is_adjective(clause, t, own) for t in match.tokens):
            return False
        if len(match.tokens) > 1 and self._heads_a_name(clause, first) and not self._after_object(first):
            return False  # مسئول انجمن در جشنواره عنوان کرد blames nobody
        named = next((m for p in clause.phrases for m in p.mentions if m.head == last), None)
        start = named.last if named else last + 1
        between = [key for key in self._own_keys(clause, start, verb.first) if key not in _BESIDE]
        if between and self.work.tokens[last].key in _STYLES:
            return False  # شهید احمدی به اینجا آمد
        if named and between and not self._after_object(named.first):
            return False  # زندانیان از بس‌ها پیاده شدند imprisons nobody
        if not between:
            return True
        leads = phrase is not None and phrase.first == first and (not phrase.func or match.pattern.words[0][0] in BOUND)
        cuts = _HARD_CUTS if leads else _CUTS  # وارد دوحه، پایتخت قطر، شد
        if not _OWN_NOUNS.isdisjoint(between):
            return False
        if not cuts.isdisjoint(between):
            lead = phrase.first + (self.work.text.keys[phrase.first] in _POINTING) if phrase is not None else -1
            return phrase is not None and phrase.ra and lead == first and verb.lemma not in GENERIC_LIGHT
        if phrase is not None and leads and self._is_apart(clause, phrase, last, between):
            return False
        if phrase is None or leads:
            return True
        return last == phrase.last - 1 and not phrase.func and not self._nearer(clause, last)

    def _is_apart(self, clause: Clause, phrase: Phrase, noun: int, between: list[str]) -> bool:
        """Whether a noun that leads its phrase is no part of the verb, which has a nearer one: در دوران جنگ، تحریم،
        بازسازی، نقش مهمی ایفا کرد; متهمان این پرونده پدر و پسر هستند; میانجی‌ها در حال کار هستند."""
        assert clause.verb is not None
        if not COMMAS.isdisjoint(between) and self._nearer(clause, noun, phrase.last):
            return True
        if clause.verb.lemma != "بودن":
            return False
        return self._nearer(clause, noun, phrase.last + 1) or self._heads_a_name(clause, noun)

    def _names_somebody(self, clause: Clause, noun: int) -> bool:
        """Whether a noun belongs to somebody's name or points to him: شهید مطهری، این مسئول."""
        for phrase in clause.phrases:
            for m in phrase.mentions:
                if m.kind in ("person", "people") and m.first <= noun < m.last:
                    return m.head != noun or self.work.tokens[m.first].key in ("این", "آن")
        return False

    def _is_adjective(self, clause: Clause, noun: int, own: set[str]) -> bool:
        """Whether a noun with ی that the pattern lacks is an adjective behind another noun: بستهٔ حمایتی, قطعات
        درخواستی."""
        word = self.work.tokens[noun].word
        if noun == clause.first or word.key != word.lemma + "ی" or word.key in own:
            return False
        if any(m.last == noun and m.kind == "people" for p in clause.phrases for m in p.mentions):
            return True  # افراد محدودی موفق شدند
        return any(noun - 1 in p.heads and p.first < noun < p.last for p in clause.phrases) and (
            self.work.tokens[noun - 1].key not in _DETERMINERS
        )

    @staticmethod
    def _heads_a_name(clause: Clause, noun: int) -> bool:
        return any(m.head == noun and m.kind in ("person", "people") for p in clause.phrases for m in p.mentions)

    def _after_object(self, at: int) -> bool:
        """Whether a word says what the object before it is held to be: اسرائیل را مسئول حمله دانست."""
        return at > 0 and self.work.tokens[at - 1].key == "را"

    def _nearer(self, clause: Clause, noun: int, after: int = 0) -> bool:
        """Whether a noun of its own stands nearer to the light verb: با این امیدواری فراهم کردند is no voiced hope."""
        assert clause.verb is not None
        at = clause.verb.first - 1
        phrase = next((p for p in clause.phrases if p.first <= at < p.last), None)
        if phrase is None or phrase.func or phrase.mentions or phrase.ra:
            return False
        return phrase.first > noun and phrase.first >= after

    def _own(self, clause: Clause, first: int, last: int) -> list[Token]:
        """Tokens from ``first`` up to ``last`` without those of clauses that interrupt the clause."""
        tokens = self.work.tokens
        if clause.index not in self._embedded:
            return tokens[first:last]
        return [tokens[i] for i in self._own_indexes(clause, first, last)]

    def _own_keys(self, clause: Clause, first: int, last: int) -> list[str]:
        """The keys of what `_own` gives."""
        keys = self.work.text.keys
        if clause.index not in self._embedded:
            return keys[first:last]
        return [keys[i] for i in self._own_indexes(clause, first, last)]

    def _own_indexes(self, clause: Clause, first: int, last: int) -> list[int]:
        inside, keys = self._embedded.get(clause.index, ()), self.work.text.keys
        out = {i for c in inside for i in range(c.first - 1, c.last)}  # with the که before it
        out |= {c.last for c in inside if c.last < len(keys) and keys[c.last] in ("،", ",")}
        return [i for i in range(first, last) if i not in out]

    def _is_object(self, clause: Clause, match: Match[SupportVerb]) -> bool:
        """Whether a support's noun is the head of its object: مسئولیت این حمله را پذیرفت."""
        assert clause.verb is not None
        if len(match.tokens) != 1 or clause.verb.lemma in GENERIC_LIGHT:
            return False
        return any(p.ra and p.first == match.tokens[0] for p in clause.phrases)

    def _joined(self, a: int, b: int) -> bool:
        """Whether two light-verb nouns share one verb: بازداشت و شکنجه کردند."""
        first, last = sorted((a, b))
        between = [t.key for t in self.work.tokens[first + 1 : last]]
        return len(between) <= 2 and any(k in ("و", "،") for k in between)

    def _allowed(self, clause: Clause, around: Stretch, unless: Wording) -> bool:
        """Whether none of ``unless`` stands in a clause, the words of which are ``around``."""
        if unless.is_far_from(around):
            return True
        if clause.index in self._embedded:
            own, text = self._own_indexes(clause, clause.first, clause.last), self.work.text
            around = Stretch([text.keys[i] for i in own], [text.lemmas[i] for i in own])
        return not unless.stands_in(around)

    def _parties(self, clause: Clause, match: Match[Predicate]) -> Stretch:
        """The words among which an entry's ``unless`` count: its own, its arguments', and the occasion's.

        What else stands in the clause says nothing of its verb: با حمایت روسیه دستگیر شد is an arrest, though حمایت جلب
        کردن is none.
        """
        functions = {"", *OCCASIONS, *match.pattern.target.recipient}
        found: list[tuple[int, int]] = []
        for phrase in clause.phrases:
            own = any(phrase.start <= t < phrase.last for t in match.tokens)
            if own or phrase.func in functions:
                found.append((phrase.start, phrase.last))
        if clause.verb is not None:
            found.append((clause.verb.first, clause.verb.last))
        return Stretch.joined(self.work.text, found)

    def _asked(self, clause: Clause, match: Match[Predicate], around: Stretch) -> Stretch:
        """The words among which an entry's ``words`` count: the clause's own, or of a request what is asked for.

        That is the complements of its verb and the clauses that complete it (خواست که زندانیان را آزاد کنند); what
        stands beside, as in "with the support of", is not asked for.
        """
        if match.pattern.target.type != "REQUEST" or not match.pattern.target.content:
            return around
        subject = self.work.args.own_subject(clause)
        beside = {id(subject)} if subject and not any(t in _of(subject) for t in match.tokens) else set()
        phrases = [p for p in clause.phrases if p.func in ASKED and id(p) not in beside]
        found = [(p.start, p.last) for p in phrases]
        if clause.verb is not None:
            found.append((clause.verb.first, clause.verb.last))
        for completing in self.work.wished.get(clause.index, ()) if match.pattern.target.mode else ():
            found.append((completing.first, completing.last))
        return Stretch.joined(self.work.text, found)

    def _cues(self, clause: Clause) -> Iterable[tuple[str, Cue]]:
        book, keys = self.work.lex.cues, self.work.text.keys
        end = clause.verb.last if clause.verb else clause.last
        at = clause.first
        own = set(self._own_indexes(clause, at, end)) if clause.index in self._embedded else range(at, end)
        for start in book.places(keys, at, end):
            found = book.match(keys, start, end) if start >= at and start in own else None
            if found is not None:
                at = start + found[0]
                yield found[1]
        if clause.verb is not None and clause.verb.negated:
            yield from self._undone(clause)

    def _undone(self, clause: Clause) -> Iterable[tuple[str, Cue]]:
        """Cues that a bare word makes with the negated verb: چیزی … نگفته‌اند، توضیحی … نداده است."""
        for phrase in clause.phrases:
            for head in phrase.heads if not phrase.func and not phrase.ra else ():
                found = self.work.lex.undone.get((self.work.tokens[head].key,))
                if found is not None and not self._lacks(clause, found[1]):
                    yield found

    @staticmethod
    def _lacks(clause: Clause, cue: Cue) -> bool:
        """Whether somebody only has none of it: چیزی برای گفتن ندارد."""
        return cue.stance == "silent" and clause.verb is not None and clause.verb.lemma in ("داشتن", "بودن")

    def _complete_elided(self) -> None:
        """A participle whose شدن stands in the next clause is passive: ۱۲ سرباز کشته و ۲۷ تن زخمی شده‌اند."""
        for clause in reversed(self.work.clauses):
            if clause.previous is None or clause.verb is None:
                continue
            before = self.work.clauses[clause.previous].verb
            if before is None or before.passive or not (clause.coordinate or self._lists(before)):
                continue
            if self._contrasts(clause):
                continue
            if not before.elided and not self._is_bare_noun(before):
                continue
            if clause.verb.lemma in ("شدن", "گردیدن") or clause.verb.passive:
                # The passive of a light verb is شدن itself: تجمع کرده و … را خواستار شده‌اند is active.
                before.passive = before.lemma not in ("شدن", "کردن", "نمودن") and not any(
                    p.ra for p in self.work.clauses[clause.previous].phrases
                )
            before.tense, before.plural = _time_before(before, clause.verb), clause.verb.plural

    def _lists(self, verb: VerbGroup) -> bool:
        """Whether a participle before a comma is one of several tolls: ده تن کشته، پنج تن زخمی و سه تن بازداشت شدند."""
        listed = verb.elided and verb.lemma == KILL and verb.last < len(self.work.tokens)
        return listed and self.work.text.keys[verb.last] in COMMAS

    def _is_bare_noun(self, verb: VerbGroup) -> bool:
        """Whether بازداشت before و is the noun whose verb comes later: بازداشت و به زندان منتقل شدند."""
        tokens = self.work.tokens
        after = tokens[verb.last].key if verb.last < len(tokens) else ""
        return verb.last == verb.first + 1 and tokens[verb.first].key == ARREST and after in ("و", "یا")

    def _contrasts(self, clause: Clause) -> bool:
        """Whether اما parts a clause from the one before: استعفا داده، اما استعفایش پذیرفته نشده است shares no verb."""
        assert clause.previous is not None
        verb = self.work.clauses[clause.previous].verb
        assert verb is not None
        return any(t.key in ("اما", "ولی", "بلکه") for t in self.work.tokens[verb.last : clause.first + 1])

    def _link_bare_content(self) -> None:
        """A clause that follows a verb of saying without که or و is what is said (گفتند نیروهای … کشتند)."""
        for clause in self.work.clauses:
            if clause.previous is None or clause.coordinate:
                continue
            before = self.work.clauses[clause.previous]
            if clause.relation == "content" and not self._within_said(clause, before):
                continue
            if self.work.readings[before.index].speech is not None and before.sentence == clause.sentence:
                clause.relation, clause.parent = "content", before.index

    @staticmethod
    def _within_said(clause: Clause, before: Clause) -> bool:
        """Whether a clause follows right on a verb that is itself said: گفت که پولیس به او گفته است طالبان …."""
        if before.relation != "content" or before.parent != clause.parent or before.verb is None:
            return False
        return before.verb.last == clause.first

    def _link_fronted(self) -> None:
        """A subordinate clause right after a verb of saying opens what is said: می‌گوید پس از آنکه …، ارتش … گرفت."""
        opened: dict[int, int] = {}
        for clause in self.work.clauses:
            if clause.relation not in _FRONTED:
                continue
            if clause.parent is not None and self._opens_content(clause, self.work.clauses[clause.parent]):
                opened[clause.index] = clause.parent
                if clause.relation != "condition":
                    clause.relation = "content"
                self.work.has_content.add(clause.parent)
            elif clause.previous in opened and clause.previous is not None:
                opened[clause.index] = opened[clause.previous]
                clause.relation, clause.parent = "content", opened[clause.previous]

    def _opens_content(self, clause: Clause, above: Clause) -> bool:
        if above.verb is None or above.sentence != clause.sentence or not self._is_saying(above):
            return False
        between = self.work.tokens[above.verb.last : clause.first]
        return above.verb.last <= clause.first and not any(t.key in ("،", ",", "؛", ".") for t in between)

    def _link_running_content(self) -> None:
        """What is said runs on over و, commas and اما until somebody says again (گفت که … گرفته‌اند، اما … نرسیدند)."""
        for clause in self.work.clauses:
            if clause.relation != "main" or clause.previous is None:
                continue
            before = self.work.clauses[clause.previous]
            if before.relation != "content" or before.sentence != clause.sentence or before.parent is None:
                continue
            above = self.work.clauses[before.parent]
            if self._is_saying(above) and (
                not self._is_saying(clause) or self._shares_auxiliary(clause, before, above)
            ):
                clause.relation, clause.parent = "content", before.parent

    def _link_further_saying(self) -> None:
        """A verb of saying joined to the content of another, with no subject of its own, goes on for the same speaker:
        it stands beside the first verb of saying, not inside what that one says (گفت که … و افزود که …). A plural verb
        after a singular one is the plural subject's inside (خبر داد که پرستاران تجمع کرده و … خواستار شده‌اند)."""
        for clause in self.work.clauses:
            if clause.relation != "content" or not clause.coordinate or clause.parent is None or clause.quoted:
                continue
            above = self._above_states(clause, self.work.clauses[clause.parent])
            before = self.work.clauses[clause.previous] if clause.previous is not None else above
            if self._shares_auxiliary(clause, before, above):
                continue
            if (
                self._is_saying(clause)
                and self._is_saying(above)
                and self.work.args.own_subject(clause) is None
                and not (clause.verb and above.verb and clause.verb.plural and not above.verb.plural)
            ):
                clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index

    def _above_states(self, clause: Clause, above: Clause) -> Clause:
        """The clause of saying above what something is: تأکید کرد سیاست ما این است که … و هشدار داد که …"""
        verb = clause.verb
        while above.relation == "content" and above.parent is not None and verb is not None and verb.tense == "past":
            if above.verb is None or above.verb.lemma != "بودن" or self._is_saying(above):
                break
            above = self.work.clauses[above.parent]
        return above

    def _shares_auxiliary(self, clause: Clause, before: Clause, above: Clause) -> bool:
        """Whether a deed told by saying shares its auxiliary with the content before it, under a verb of another tense:
        گفت که پیشنهاد را نپذیرفته و طرحی ارائه کرده است."""
        verb, first = clause.verb, before.verb
        if verb is None or first is None or above.verb is None or self.work.readings[clause.index].speech is not None:
            return False
        bare = first.tense == verb.tense == "perfect" != above.verb.tense and first.plural == verb.plural
        forms = self.work.tokens[first.last - 1].word.verbs
        return bare and before.relation == "content" and bool(forms) and forms[0].form == "participle"

    def _is_saying(self, clause: Clause) -> bool:
        reading = self.work.readings[clause.index]
        return reading.speech is not None or any(m.pattern.target.says for m in reading.predicates)


def _time_before(participle: VerbGroup, verb: VerbGroup) -> Tense:
    """The tense of a participle joined to a verb: the verb's, but what a state follows is over (بازداشت شده و در زندان
    است), if it is no posture, which goes on (در کنار آنان ایستاده و متعهد است)."""
    over = verb.tense == "present" and verb.lemma in STATES and participle.lemma not in POSTURES
    return "perfect" if over else verb.tense


def _of(phrase: Phrase) -> range:
    return range(phrase.start, phrase.last)


def _kind(match: Match[Predicate]) -> tuple[str, str]:
    return match.pattern.target.type, match.pattern.target.mode
