"""English verbs from the past tense that a gloss gives: ``gave`` is a form of *give, given, giving*."""

from __future__ import annotations

import re

_IRREGULAR = {
    "used": ("use", "used"),
    "ran": ("run", "run"),
    "gave": ("give", "given"),
    "broke": ("break", "broken"),
    "beat": ("beat", "beaten"),
    "fell": ("fall", "fallen"),
    "took": ("take", "taken"),
    "went": ("go", "gone"),
    "spoke": ("speak", "spoken"),
    "shot": ("shoot", "shot"),
    "held": ("hold", "held"),
    "met": ("meet", "met"),
    "made": ("make", "made"),
    "sent": ("send", "sent"),
    "set": ("set", "set"),
    "put": ("put", "put"),
    "shut": ("shut", "shut"),
    "left": ("leave", "left"),
    "fled": ("flee", "fled"),
    "froze": ("freeze", "frozen"),
    "unfroze": ("unfreeze", "unfrozen"),
    "flew": ("fly", "flown"),
    "withdrew": ("withdraw", "withdrawn"),
    "drew": ("draw", "drawn"),
    "overthrew": ("overthrow", "overthrown"),
    "threw": ("throw", "thrown"),
    "struck": ("strike", "struck"),
    "stood": ("stand", "stood"),
    "sought": ("seek", "sought"),
    "bought": ("buy", "bought"),
    "built": ("build", "built"),
    "lent": ("lend", "lent"),
    "lost": ("lose", "lost"),
    "laid": ("lay", "laid"),
    "hit": ("hit", "hit"),
    "kept": ("keep", "kept"),
    "forgave": ("forgive", "forgiven"),
    "found": ("find", "found"),
    "blew": ("blow", "blown"),
    "came": ("come", "come"),
    "got": ("get", "got"),
    "rose": ("rise", "risen"),
    "spread": ("spread", "spread"),
    "undertook": ("undertake", "undertaken"),
    "withheld": ("withhold", "withheld"),
    "paid": ("pay", "paid"),
    "began": ("begin", "begun"),
    "said": ("say", "said"),
    "told": ("tell", "told"),
    "wrote": ("write", "written"),
    "became": ("become", "become"),
    "won": ("win", "won"),
    "led": ("lead", "led"),
    "had": ("have", "had"),
    "did": ("do", "done"),
    "cut": ("cut", "cut"),
    "brought": ("bring", "brought"),
    "drove": ("drive", "driven"),
    "sold": ("sell", "sold"),
    "fought": ("fight", "fought"),
    "hung": ("hang", "hung"),
    "stole": ("steal", "stolen"),
    "chose": ("choose", "chosen"),
    "swore": ("swear", "sworn"),
    "burnt": ("burn", "burnt"),
    "sank": ("sink", "sunk"),
    "sat": ("sit", "sat"),
    "saw": ("see", "seen"),
    "shook": ("shake", "shaken"),
    "upheld": ("uphold", "upheld"),
    "hanged": ("hang", "hanged"),
    "planted": ("plant", "planted"),
}
_WITH_E = re.compile(r"(?:[vucz]|[^s]s|[^n]g|[aen]ng|[^aeo][aiu]t|[^eo]at)$")
"""Stems before -ed that are a base only with e: impose, urge, execute, investigate."""
_ALSO_WITH_E = frozenset(
    [
        "declar",
        "describ",
        "assur",
        "upgrad",
        "sid",
        "ston",
        "strangl",
        "exil",
        "quarantin",
        "deplor",
        "revok",
        "interfer",
        "conven",
        "blockad",
        "shar",
        "prepar",
        "compar",
        "restor",
        "explor",
        "ignor",
        "fir",
        "hir",
        "admir",
        "requir",
        "inquir",
        "captur",
        "tortur",
        "injur",
        "secur",
        "measur",
        "rap",
        "wip",
        "escap",
        "trad",
        "invad",
        "evad",
        "provid",
        "decid",
        "divid",
        "resid",
        "guid",
        "persuad",
        "conclud",
        "includ",
        "welcom",
        "nam",
        "blam",
        "assum",
        "resum",
        "fin",
        "defin",
        "combin",
        "examin",
        "imagin",
        "outlin",
        "declin",
        "vot",
        "promot",
        "quot",
        "agre",
        "fre",
        "massacr",
        "invit",
        "extradit",
        "unit",
        "cit",
        "incit",
        "excit",
        "danc",
        "struggl",
        "revil",
        "settl",
        "handl",
        "disabl",
        "enabl",
        "smuggl",
        "tak",
        "complet",
        "delet",
        "schedul",
        "oblig",
        "alleg",
        "chang",
        "exchang",
        "arrang",
    ]
)
_WITHOUT_E = frozenset(
    [
        "visit",
        "benefit",
        "edit",
        "limit",
        "exit",
        "inhibit",
        "prohibit",
        "exhibit",
        "profit",
        "audit",
        "credit",
        "deposit",
        "riot",
        "recruit",
        "wait",
    ]
)
_DOUBLES = frozenset(
    [
        "acquit",
        "annul",
        "jam",
        "slap",
        "ship",
        "bar",
        "drag",
        "drop",
        "step",
        "ban",
        "stab",
        "plan",
        "stop",
        "expel",
        "repel",
        "cancel",
        "travel",
        "rob",
        "deter",
        "refer",
        "admit",
        "commit",
        "permit",
        "regret",
        "swap",
        "patrol",
        "equip",
        "flog",
        "control",
        "compel",
        "put",
        "set",
        "shut",
        "hit",
        "beg",
        "sit",
        "get",
        "begin",
        "win",
        "cut",
        "let",
        "run",
        "forget",
    ]
)


def forms(past: str) -> tuple[str, str, str, str]:
    """Base, past, participle and -ing form of the verb with this past tense."""
    if past in _IRREGULAR:
        base, participle = _IRREGULAR[past]
    else:
        base, participle = _base(past), past
    return base, past, participle, _ing(base)


def is_past(word: str) -> bool:
    """Whether a word is the past tense of a verb."""
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > 4)


def third_person(base: str) -> str:
    """The third person: *asks*, *denies*, *goes*."""
    first, space, rest = base.partition(" ")
    if first.endswith("y") and first[-2:-1] not in "aeiou":
        first = f"{first[:-1]}ie"
    return f"{first}{'es' if first.endswith(('s', 'sh', 'ch', 'x', 'o', 'z')) else 's'}{space}{rest}"


def past_of(base: str) -> str:
    """The past tense of an irregular verb, or nothing."""
    return next((past for past, (b, _) in _IRREGULAR.items() if b == base), "")


def _base(past: str) -> str:
    stem = past.removesuffix("ed")
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    if stem[:-1] in _DOUBLES:
        return stem[:-1]
    with_e = stem in _ALSO_WITH_E or (_WITH_E.search(stem) and stem not in _WITHOUT_E)
    return f"{stem}e" if with_e else stem


def _ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1] if base in _DOUBLES else ''}ing"
