"""The clauses room's words, compiled once: function words, attributions, modals, and the nouns of light verbs."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_text import Verb
from rawi.lexicon.kinds_what import Attribution, FunctionWord, Homograph, Modal, Naming, Predicate, Speech, SupportVerb
from rawi.lexicon.kinds_who import Adjective
from rawi.lexicon.phrasebook import PhraseBook
from rawi.text.classes import classes_of
from rawi.text.light import canonical_light, same_lights
from rawi.text.model import Text, Word
from rawi.text.phrases import compound_of, keys_of, words_of
from rawi.who.reading import SEVERAL

BOUND = frozenset({"به", "از", "در", "بر", "با", "را", "تا", "تحت", "زیر", "بدون"})
"""Words of a verb's fixed part that must stand right before the next one."""
AND = frozenset({"و", "یا"})
OBJECT = "را"
TO_NOUN_AND_VERB = 3
"""So many words are به قتل رساندن."""
ALONG = frozenset({"همراه", "یکجا", "کنار", "اتفاق", "همراهی", "معیت"})
"""What leads a phrase of those along with whom somebody does something: همراه با, در کنار, به اتفاق, به معیت."""
COMMAS = frozenset({"،", ","})
LISTING = AND | COMMAS
"""What stands between the members of a list."""
ALSO = frozenset({"نیز", "هم", "همچنان", "همچنین"})
"""Adverbs that set a deed beside the one told before; they may part a light verb from its noun."""
AGENT = "توسط"
"""The preposition, in canonical form, of who does what is told in the passive."""
THAT, WHETHER = "که", "آیا"
WHAT = "آنچه"
BUT = frozenset({"اما", "ولی", "لیکن", "مقابل", "برعکس", "بااینحال", "حالآنکه"})
"""Words that set what somebody says against what was told before."""
GENERIC_LIGHT = frozenset({"کردن", "نمودن", "شدن", "گردیدن", "گشتن"})
"""Verbs that never stand alone: the word before them is their noun or predicate (Karimi-Doostan, Lingua 115, 2005)."""


A_WHILE = frozenset({"مدتی", "چندی", "دیری"})
Before = dict[int, set[tuple[str, ...]]]
"""Runs of words, by how many they are, the longest first."""


class ClauseWords:
    """What the parser knows of words, from one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.classes = classes_of(lexicon)
        self.prepositions: dict[tuple[str, ...], tuple[str, FunctionWord]] = {}
        self.functions: PhraseBook[tuple[str, str, FunctionWord]] = PhraseBook()
        """A phrase that is a preposition and something else besides has that other role here."""
        self._add_functions(lexicon)
        self.attributions: PhraseBook[str] = PhraseBook()
        self.nobodys = {f"attributions:{n}" for n, a in lexicon.of(Attribution).items() if a.nobody}
        for name, entry in lexicon.of(Attribution).items():
            for phrase in entry.phrases:
                self.attributions.add(keys_of(phrase), f"attributions:{name}")
        many = [key for key in self.attributions.starts if self.attributions.single(key) is None]
        self._attributing = {key: frozenset(self.attributions.after(key)) for key in many}
        """Words with which only attributions of several words begin, with the second words."""
        self.modals: dict[str, list[tuple[tuple[str, ...], Modal]]] = {}
        self.modal_adverbs: dict[str, Modal] = {}
        for modal in lexicon.of(Modal).values():
            self.modal_adverbs.update({keys_of(adverb)[0]: modal for adverb in modal.adverbs})
            for verb in modal.verbs:
                *words, last = keys_of(verb)
                self.modals.setdefault(last, []).append((tuple(words), modal))
        self.nounlike = frozenset(k for h in lexicon.of(Homograph).values() for w in h.words for k in keys_of(w)[:1])
        self.companions: dict[str, frozenset[str]] = {}
        for homograph in lexicon.of(Homograph).values():
            if homograph.verb:
                after = frozenset(keys_of(w)[-1] for w in homograph.after)
                self.companions[homograph.verb] = self.companions.get(homograph.verb, frozenset()) | after
        self.adjectives = frozenset(
            keys[0]
            for a in lexicon.of(Adjective).values()
            for w in a.words
            if len(keys := keys_of(w)) == 1 and not a.noun
        )
        self.preverbs: dict[str, dict[str, str]] = {}
        """For each preverb the infinitives that it makes, by the one it makes them of (در: آوردن → درآوردن)."""
        for simple in lexicon.of(Verb).values():
            if simple.preverb:
                prefix, infinitive = keys_of(simple.preverb)[0], keys_of(simple.infinitive)[0]
                self.preverbs.setdefault(prefix, {})[infinitive.removeprefix(prefix)] = infinitive
        self.namings: dict[str, set[str]] = {}
        """Verbs that say what their object is called, each with the nouns before it ("" for none)."""
        for naming in lexicon.of(Naming).values():
            for infinitive in naming.verbs:
                *noun, verb = keys_of(infinitive)
                self.namings.setdefault(verb, set()).add(noun[-1] if noun else "")
        self.timely = self.classes["time_spans"] | A_WHILE | SEVERAL
        """Words, besides numbers, with which an adverb of how long something goes on may begin."""

        self._compounds: dict[str, dict[str, Before]] = {}
        """For each light verb its nouns, each with the words that may stand before it."""
        for infinitive in _infinitives(lexicon):
            self._add_compound(infinitive)
        for light, nouns in list(self._compounds.items()):
            nouns.update((noun, dict(sorted(before.items(), reverse=True))) for noun, before in nouns.items())
            self._compounds.update(dict.fromkeys(same_lights(light), nouns))
        made = (v.split() for p in lexicon.of(Predicate).values() for v in p.verbs if v.startswith("به "))
        self._with_to = frozenset(keys_of(" ".join(v[1:])) for v in made if len(v) == TO_NOUN_AND_VERB)
        self.events = frozenset(words_of(n)[0].lemma for p in lexicon.of(Predicate).values() for n in p.nouns)
        """Nouns that tell an event."""
        self.deeds = self.events | {noun for nouns in self._compounds.values() for noun in nouns}

    def _add_functions(self, lexicon: Lexicon) -> None:
        known: set[tuple[str, ...]] = set()
        for name, word in lexicon.of(FunctionWord).items():
            for phrase in word.phrases:
                keys, entry = keys_of(phrase), f"function_words:{name}"
                if word.role == "prep":
                    self.prepositions[keys] = (entry, word)
                if word.role != "prep" or keys not in known:
                    self.functions.add(keys, (word.role, entry, word))
                known.add(keys)

    def _add_compound(self, infinitive: str) -> None:
        words_before, verb = compound_of(infinitive)
        if not words_before:
            return
        *before, noun = words_before
        light = canonical_light(verb)
        lights = (light, "شدن") if light == "کردن" else (light, "گرفتن") if noun[0] == "قرار" else (light,)
        words = tuple(key for key, _ in before)
        if words and words[-1] in BOUND:
            words = ()  # به قتل رساندن: the noun stands in a phrase of its own already
        for each in lights:
            nouns = self._compounds.setdefault(each, {})
            for form in set(noun):
                nouns.setdefault(form, {}).setdefault(len(words), set()).add(words)

    def may_attribute(self, key: str, after: list[str]) -> bool:
        """Whether an attribution may begin with a word and the one behind it."""
        further = self._attributing.get(key)
        return further is None or not further.isdisjoint(after)

    def is_with_to(self, noun: str, verb: str) -> bool:
        """Whether به makes a verb of a noun and an infinitive: به *رسمیت شناختن*."""
        return (noun, verb) in self._with_to

    def pairs(self, word: Word, verb: str, exactly: bool = False) -> bool:
        """Whether a word is known as the noun of a light verb (شرکت of شرکت کردن); ``exactly``: in no other form."""
        nouns = self._compounds.get(verb, ())
        return word.key in nouns or (not exactly and word.lemma in nouns)

    def leads(self, word: Word, verb: str) -> bool:
        """Whether a word by itself is the noun of a light verb (تقاضا of تقاضا کردن, not سلاح of خلع سلاح کردن)."""
        nouns = self._compounds.get(verb, {})
        return any(0 in nouns.get(form, ()) for form in (word.key, word.lemma))

    def compound_size(self, text: Text, last: int, verb: str) -> int:
        """How many words up to ``last`` are the verb's noun, as far as the lexicon knows: 2 in ابراز نگرانی کرد."""
        nouns = self._compounds.get(verb)
        if nouns is None:
            return 0
        keys, known = text.keys, 0
        for form in (keys[last], text.lemmas[last]):
            options = nouns.get(form)
            if options is None:
                continue
            known = 1  # where other words stand before it, it is the verb's noun all the same
            for size, before in options.items():
                if size <= last and tuple(keys[last - size : last]) in before:
                    return size + 1
        return known


def _infinitives(lexicon: Lexicon) -> Iterator[str]:
    """All verbs of several words that the lexicon holds."""
    entries: list[Predicate | Speech | SupportVerb | Modal] = [
        *lexicon.of(Predicate).values(),
        *lexicon.of(Speech).values(),
        *lexicon.of(SupportVerb).values(),
        *lexicon.of(Modal).values(),
    ]
    for entry in entries:
        yield from (v for v in entry.verbs if " " in v)
