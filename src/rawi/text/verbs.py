"""Verb forms: one table of stems with their prefixes, looked up after cutting the personal ending.

Inflection after Mahootian, Persian (1997), and Windfuhr & Perry in The Iranian Languages (2009); the spellings of
Afghan news (می‌باشد, ننموده) included. Compound tenses of several words are for the clauses room.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from rawi.lexicon.kinds_text import Verb
from rawi.text.letters import letters
from rawi.text.model import Person, VerbForm

_PRESENT = {"م": "1s", "ی": "2s", "د": "3s", "یم": "1p", "ید": "2p", "ند": "3p"}
_PAST = {"م": "1s", "ی": "2s", "": "3s", "یم": "1p", "ید": "2p", "ند": "3p"}
_PERFECT = {"ام": "1s", "ای": "2s", "است": "3s", "ست": "3s", "ایم": "1p", "اید": "2p", "اند": "3p"}
_SECOND_OR_FIRST = ("م", "ی", "یم", "ید")

_COPULA: dict[str, tuple[Person, bool]] = {
    "است": ("3s", False),
    "هست": ("3s", False),
    "نیست": ("3s", True),
    "اند": ("3p", False),
    "ست": ("3s", False),
    "استند": ("3p", False),
    "استیم": ("1p", False),
    "استم": ("1s", False),
    "هستم": ("1s", False),
    "هستی": ("2s", False),
    "هستیم": ("1p", False),
    "هستید": ("2p", False),
    "هستند": ("3p", False),
    "نیستم": ("1s", True),
    "نیستی": ("2s", True),
    "نیستیم": ("1p", True),
    "نیستید": ("2p", True),
    "نیستند": ("3p", True),
    "ام": ("1s", False),
    "ایم": ("1p", False),
    "اید": ("2p", False),
    "بود": ("3s", False),
    "بودم": ("1s", False),
    "بودی": ("2s", False),
    "بودیم": ("1p", False),
    "بودید": ("2p", False),
    "بودند": ("3p", False),
    "باشد": ("3s", False),
    "باشم": ("1s", False),
    "باشی": ("2s", False),
    "باشیم": ("1p", False),
    "باشید": ("2p", False),
    "باشند": ("3p", False),
}
_FUTURE: dict[str, Person] = {
    "خواهم": "1s",
    "خواهی": "2s",
    "خواهد": "3s",
    "خواهیم": "1p",
    "خواهید": "2p",
    "خواهند": "3p",
}

FAMILIAR = 30
"""So many verbs of the lexicon, the likeliest ones, have imperatives."""
Reading = tuple[int, VerbForm]


class VerbTable:
    """All verbs of a lexicon; `read` gives a folded word's readings as a verb form."""

    def __init__(self, verbs: Iterable[Verb]) -> None:
        self._whole: dict[str, list[Reading]] = {}
        self._present: dict[str, list[tuple[int, str, str, bool, bool]]] = {}
        self._past: dict[str, list[tuple[int, str, str, bool]]] = {}
        self._participle: dict[str, list[tuple[int, str, bool]]] = {}
        self._unless: dict[str, set[str]] = {}
        self.infinitives: dict[str, str] = {}
        self.future_stems: dict[str, str] = {}
        self.preverbs: set[str] = set()
        self._copulas()
        for rank, verb in enumerate(verbs):
            self._add(rank, verb)

    def _copulas(self) -> None:
        for key, (person, negated) in _COPULA.items():
            self._put(key, VerbForm("بودن", "copula", person, negated))
            if key.startswith("ب"):
                self._put("ن" + key, VerbForm("بودن", "copula", person, True))
            if key.startswith("باش"):
                self._put("می" + key, VerbForm("بودن", "copula", person))
                self._put("نمی" + key, VerbForm("بودن", "copula", person, True))
        for key, person in _FUTURE.items():
            self._put(key, VerbForm("خواستن", "future-aux", person))
            self._put("ن" + key, VerbForm("خواستن", "future-aux", person, True))
        for key in ("میتوان", "بتوان", "میبتوان"):
            self._put(key, VerbForm("توانستن", "present" if key[0] == "م" else "subjunctive"))
        self._put("نمیتوان", VerbForm("توانستن", "present", None, True))
        self._put("نتوان", VerbForm("توانستن", "subjunctive", None, True))

    def _put(self, key: str, form: VerbForm, rank: int = -1) -> None:
        self._whole.setdefault(key, []).append((rank, form))

    def _add(self, rank: int, verb: Verb) -> None:
        lemma = letters(verb.infinitive)
        preverb = letters(verb.preverb)
        past = lemma[len(preverb) : -1]
        stems = [letters(s) for s in verb.present] or [past[:-2] if past.endswith("ید") else past[:-1]]
        self._unless[lemma] = {letters(u) for u in verb.unless}
        if preverb:
            self.preverbs.add(preverb)
        self.infinitives[lemma] = lemma
        self._put(lemma, VerbForm(lemma, "infinitive"), rank)
        self._put(preverb + "ن" + past + "ن", VerbForm(lemma, "infinitive", None, True), rank)
        self.future_stems.setdefault(preverb + past, lemma)
        for stem in stems:
            self._add_present(rank, lemma, preverb, stem, verb.bare)
        self._add_past(rank, lemma, preverb, past)
        if past.endswith("اند") and len(past) > 3:
            longer = past[:-1] + "ید"  # causatives have both: رساند، رسانید (Lazard 1957, on the causative suffix)
            self._put(preverb + longer + "ن", VerbForm(lemma, "infinitive"), rank)
            self._add_past(rank, lemma, preverb, longer)

    def _add_present(self, rank: int, lemma: str, preverb: str, stem: str, bare: bool) -> None:
        def put(form: str, start: str, negated: bool, all_persons: bool = True) -> None:
            for variant in _glides(start, stem):
                entry = (rank, lemma, form, negated, all_persons)
                found = self._present.setdefault(preverb + variant, [])
                if entry not in found:
                    found.append(entry)

        has = lemma == "داشتن"  # its present takes no می
        put("present", "می", False)
        put("present", "نمی", True)
        put("present" if has else "subjunctive", "", False, bare or has)
        put("subjunctive", "ب", False)
        put("present" if has else "subjunctive", "ن", True)
        for variant in _glides("ب", stem):
            short = variant[:-1] if variant.endswith(("ای", "وی")) else variant
            if len(short) > 2:
                self._put(preverb + short, VerbForm(lemma, "imperative", "2s"), rank + 1000)

    def _add_past(self, rank: int, lemma: str, preverb: str, past: str) -> None:
        for start, form, negated in (
            ("", "past", False),
            ("ن", "past", True),
            ("می", "imperfect", False),
            ("نمی", "imperfect", True),
        ):
            for variant in _glides(start, past):
                if lemma != "بودن" or form != "past":  # those are copulas
                    self._past.setdefault(preverb + variant, []).append((rank, lemma, form, negated))
                self._participle.setdefault(preverb + variant + "ه", []).append((rank, lemma, negated))

    def read(self, key: str) -> tuple[VerbForm, ...]:
        """The readings of a folded word, likeliest first."""
        found: list[Reading] = list(self._whole.get(key, ()))
        for cut in (1, 2, 0):
            stem, ending = (key[:-cut], key[-cut:]) if cut else (key, "")
            person = _PAST.get(ending)
            if person is not None:
                found += [
                    (rank, VerbForm(lemma, form, cast(Person, person), negated))
                    for rank, lemma, form, negated in self._past.get(stem, ())
                ]
            person = _PRESENT.get(ending)
            if person is not None:
                found += [
                    (rank, VerbForm(lemma, form, cast(Person, person), negated))
                    for rank, lemma, form, negated, all_persons in self._present.get(stem, ())
                    if all_persons or ending not in _SECOND_OR_FIRST
                ]
        found += [
            (rank, VerbForm(lemma, "participle", None, negated))
            for rank, lemma, negated in self._participle.get(key, ())
        ]
        at = key.rfind("ه", -4)
        if 0 < at < len(key) - 1 and key[at + 1 :] in _PERFECT:
            person = _PERFECT[key[at + 1 :]]
            found += [
                (rank, VerbForm(lemma, "perfect", cast(Person, person), negated))
                for rank, lemma, negated in self._participle.get(key[: at + 1], ())
            ]
        if len(found) > 1:
            # خواند is "called" first, and می‌رسید "arrived": news seldom says "you arrive"
            found.sort(key=lambda reading: (reading[0], reading[1].form == "subjunctive", reading[1].person == "2p"))
        seen: dict[VerbForm, None] = {}
        for rank, form in found:
            if key not in self._unless.get(form.lemma, ()) and (form.person != "2s" or _addressed(rank, form, key)):
                seen[form] = None
        return tuple(seen)


def _addressed(rank: int, form: VerbForm, key: str) -> bool:
    """Whether a form of the second person singular is likely one. News addresses nobody, and most of these forms are
    nouns: کشتی a ship, نهادهای institutions, گستردهای extensive, سازی making, برهان a name."""
    if form.form == "imperative":
        return rank < 1000 + FAMILIAR
    return form.form in ("imperfect", "copula", "future-aux") or (form.form == "present" and "می" in key)


def _glides(start: str, stem: str) -> tuple[str, ...]:
    """A prefix on a stem with the spellings of the glide: ب + آی → بیای، ن + افتاد → نیفتاد."""
    if not start:
        return (stem,)
    if stem.startswith("آ"):
        return (
            (start + "آ" + stem[1:], start + "ا" + stem[1:])
            if start.endswith("ی")
            else (start + "یا" + stem[1:], start + "آ" + stem[1:])
        )
    if stem.startswith("ی") and start.endswith("ی"):
        return (start + stem, start + stem[1:])
    if stem.startswith("ا") and not start.endswith("ی"):
        return (start + "ی" + stem[1:], start + "ی" + stem, start + stem)
    return (start + stem,)
