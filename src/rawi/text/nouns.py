"""Nominal forms: plural, indefinite and ezafe ی, comparative and clitic pronouns cut from a folded word.

An ending is cut only where what is left is the likelier word: every rule compares the frequency of the whole with that
of the base, so that سازمان stays whole and کشوری is a country. Endings after Lazard, Grammaire du persan contemporain
(1957), §§ on the noun.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

CLITICS = ("شان", "مان", "تان", "ش", "م", "ت")
_PLURAL_TAILS = {
    "ها": ("", False),
    "های": ("", False),
    "هایی": ("", True),
    "هایش": ("ش", False),
    "هایشان": ("شان", False),
    "هایمان": ("مان", False),
    "هایتان": ("تان", False),
    "هایم": ("م", False),
    "هایت": ("ت", False),
    "هاست": ("", False),
    "هاشان": ("شان", False),
}
_VOWELS = ("ا", "و")
RARE = 3.0
"""What a word of the table has at least."""


@dataclass(frozen=True, slots=True)
class Nominal:
    """A base with the features of the endings that were cut from it."""

    lemma: str
    plural: bool = False
    indefinite: bool = False
    comparative: bool = False
    clitic: str = ""


class Morphology:
    """Cuts endings by the frequencies of the words of a language."""

    def __init__(
        self,
        frequency: Mapping[str, float],
        indefinite: frozenset[str],
        plurals: Mapping[str, str],
        whole: frozenset[str],
        known: Mapping[str, float],
        owned: frozenset[str],
    ) -> None:
        self._frequency = frequency
        self._indefinite = indefinite
        self._plurals = plurals
        self._singulars = frozenset(plurals.values())
        self._whole = whole
        self._known = known
        self._owned = owned

    def zipf(self, word: str) -> float:
        """How frequent a folded word is; 0 where it is unknown."""
        return self._frequency.get(word) or self._known.get(word, 0.0)

    def pluralised(self, lemma: str) -> bool:
        """Whether a base has a plural in use: with ezafe, as adjectives that stand for people seldom have it."""
        return self.zipf(lemma + "های") > 0 or lemma in self._singulars

    def analyse(self, key: str) -> Nominal:
        """The likeliest reading of a folded word as a noun or adjective."""
        if key in self._whole or len(key) < 3:
            return Nominal(key)
        singular = self._plurals.get(key)
        if singular is not None:
            return Nominal(singular, plural=True)
        return (
            self._ha_plural(key)
            or self._comparative(key)
            or self._ya(key)
            or self._clitic(key)
            or self._plural(key)
            or Nominal(key)
        )

    def _ha_plural(self, key: str) -> Nominal | None:
        at = key.rfind("ها", 1)
        if at < 1:
            return None
        tail = _PLURAL_TAILS.get(key[at:])
        if tail is None or (at < 2 and self.zipf(key)):
            return None
        base = key[:at]
        if key[at:] == "های" and self._is_indefinite(key, base):
            return Nominal(base + "ه", indefinite=True)
        if len(base) < 3 and not self.zipf(base):
            return None
        inner = self._comparative(base) or Nominal(self._plurals.get(base, base))
        return replace(inner, plural=True, indefinite=tail[1], clitic=tail[0])

    def _is_indefinite(self, key: str, base: str) -> bool:
        """Whether X-های is Xه‌ای (حمله‌ای): by the spelling with its joiner in the corpus, else by frequency."""
        if key in self._indefinite:
            return True
        silent = self.zipf(base + "ه")
        return silent > 0 and base not in self._whole and silent >= self.zipf(base) + 0.5

    def _comparative(self, key: str) -> Nominal | None:
        for ending in ("ترین", "تری", "تر"):
            if key.endswith(ending):
                base = key[: -len(ending)]
                if ending == "تری" and key[:-1] in self._whole:
                    continue  # داکتری is a doctor, موتری a car
                if len(base) > 1 and (
                    self.zipf(base) >= max(3.2, self.zipf(key) - 0.7) or (len(base) > 4 and ending == "ترین")
                ):
                    return Nominal(base, comparative=True, indefinite=ending == "تری")
        return None

    def _ya(self, key: str) -> Nominal | None:
        """ی of the indefinite or of the ezafe, in all its spellings."""
        if key[-1] != "ی":
            return None
        whole = self.zipf(key)
        if key in self._indefinite and key[-2:] not in ("یی", "ای"):
            return Nominal(key[:-1], indefinite=True)
        for ending in ("یی", "ای"):
            base = key[:-2]
            if key.endswith(ending) and len(base) > 2 and base[-1] == "ه" and self._likelier(base, whole, 0.3):
                return Nominal(base, indefinite=True)
        if key.endswith("یی") and len(key) > 4 and key[-3] in _VOWELS and self._likelier(key[:-2], whole, 0.9):
            return Nominal(key[:-2], indefinite=True)
        base = key[:-1]
        if base in self._plurals:
            return Nominal(self._plurals[base], plural=True, indefinite=base[-1] not in _VOWELS)
        if len(base) < 3 or (base in self._whole and base[-1] in _VOWELS):
            return None
        if base[-1] in _VOWELS:
            return replace(self._plural(base) or Nominal(base)) if self._likelier(base, whole, -0.5) else None
        if self._likelier(base, whole, 0.85):
            inner = self._plural(base) or Nominal(base)
            return replace(inner, indefinite=True)
        return None

    def _likelier(self, base: str, whole: float, by: float) -> bool:
        found = self.zipf(base)
        return found > 0 and found >= whole + by if whole else found >= RARE

    def _clitic(self, key: str) -> Nominal | None:
        whole = self.zipf(key)
        for clitic in CLITICS:
            if not key.endswith(clitic):
                continue
            base = key[: -len(clitic)]
            if len(base) < 3:
                continue
            if base in self._owned and (clitic in ("ش", "شان") or not whole):
                return replace(self.analyse(base), clitic=clitic)  # پدرش, همکارانش, موترم
            known = max(4.0, whole + 0.7) if whole or clitic != "ش" else RARE
            if base[-1] == "ا" and len(base) > 3 and base[-2] in "هی" and self.zipf(base[:-1]) >= known:
                return Nominal(base[:-1], clitic=clitic)  # خانه‌اش، فلیپینی‌اش، استوارنامه‌اش
            if base[-1] == "ی" and base[-2] in _VOWELS and self._likelier(base[:-1], whole, 0.7):
                return Nominal(base[:-1], clitic=clitic)  # همتایش
            floor = 3.5 if len(clitic) > 1 else 4.2
            if self.zipf(base) >= max(floor, whole + 0.7 if whole else floor):
                return replace(self._plural(base) or Nominal(base), clitic=clitic)
            if base in self._plurals:
                return Nominal(self._plurals[base], plural=True, clitic=clitic)
        return None

    def _plural(self, key: str) -> Nominal | None:
        """Plurals in ان، گان، یان، ین and ات where the singular is about as frequent."""
        if key in self._whole:
            return None
        singular = self._plurals.get(key)
        if singular is not None:
            return Nominal(singular, plural=True)
        bases: list[str] = []
        if key.endswith("گان") and len(key) > 5:
            bases.append(key[:-3] + "ه")
        if key.endswith("یان") and len(key) > 5 and key[-4] in _VOWELS:
            bases.append(key[:-3])
        if key.endswith("ان") and len(key) > 4:
            bases.append(key[:-2])
        if key.endswith("ین") and len(key) > 5 and key[0] == "م":
            bases.append(key[:-2])
        if key.endswith("ات") and len(key) > 4:
            bases += [key[:-2], key[:-2] + "ه", key[:-2] + "ت"]
        best = max(bases, key=self.zipf, default="")
        if best and len(best) > 2 and self.zipf(best) >= max(RARE, self.zipf(key) - 0.8):
            return Nominal(best, plural=True)
        return None
