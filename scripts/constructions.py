"""Made sentences, construction by construction: what the reader makes of them against what they say.

    constructions.py                        a table: of each construction, how many of its sentences are read right
    constructions.py NAME... --show         those that are not, each with what is wrong
    constructions.py --each 40 --seed 7     more of them, others

Reports show what is frequent; whether a rule of grammar holds whoever acts, whoever is acted on and whatever is done,
only many sentences that differ in nothing else show. ``corpus/constructions/`` has the words and the constructions, and
its README.md their format; tests/reading/test_constructions.py holds the reader to a floor for each family.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rawi.reader import Reader
from rawi.record import Event, Record
from rawi.text import fold

FOLDER = Path(__file__).parent.parent / "corpus" / "constructions"
PUBLISHED = "2025-01-15"
"""A Wednesday: the days of words.yaml are told from here."""
JOINER = "\u200c"
SLOT = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class Party:
    """Somebody to fill a slot with: ``text`` as it stands, ``names`` that may stand for it in a record."""

    text: str
    gloss: str
    plural: bool = False
    person: bool = False
    names: tuple[str, ...] = ()

    @property
    def bare(self) -> str:
        """Without the apposition behind it."""
        return self.text.split("،")[0]

    def is_named(self, forms: set[str]) -> bool:
        """Whether any of the forms under which a record knows an actor is one of this party's names."""
        return bool({fold(name) for name in (self.text.rstrip("،"), *self.names)} & forms)


@dataclass(frozen=True)
class Verb:
    """A verb of a deed: a light verb with its noun in front, or a simple one; singular forms in the past stem."""

    name: str
    gloss: str
    types: tuple[str, ...]
    past: str
    subjunctive: str
    front: str = ""
    mark: str = "را"
    noun: str = ""
    groups: tuple[str, ...] = ()

    def form(self, which: str, plural: bool) -> str:
        """``past``, ``perfect``, ``pluperfect``, ``subjunctive``, ``future``, ``negated``; ``passive-`` before it."""
        passive, past, front = which.startswith("passive-"), self.past, self.front
        if passive:
            front, past = front or past + "ه", "شد"
        which = which.removeprefix("passive-")
        ending = "ند" if plural else ""
        made = {
            "past": past + ending,
            "perfect": past + ("ه" + JOINER + "اند" if plural else "ه است"),
            "pluperfect": past + "ه بود" + ending,
            "negated": "ن" + past + ("ه" + JOINER + "اند" if plural else "ه است"),
            "future": ("خواهند " if plural else "خواهد ") + past,
            "subjunctive": self.subjunctive.removesuffix("د") + "ند" if plural else self.subjunctive,
        }
        return f"{front} {made[which]}".strip()


@dataclass(frozen=True)
class Phrase:
    """A time, a place or a number: ``text`` as it stands, ``value`` the first day, the place's name or the figure."""

    text: str
    gloss: str
    value: str
    group: str = ""


@dataclass(frozen=True)
class Construction:
    """A sentence with slots, and the events that it tells, if any. ``expected`` names slots, or gives values."""

    name: str
    family: str
    gloss: str
    text: str
    expected: tuple[Mapping[str, str], ...]
    draw: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Words:
    """What slots are filled with: groups of parties by name, verbs, times, places and numbers."""

    parties: Mapping[str, tuple[Party, ...]]
    verbs: tuple[Verb, ...]
    phrases: Mapping[str, tuple[Phrase, ...]]
    """By the first letter of their slots."""


Filling = Mapping[str, Any]
GROUPS = {"A": "agents", "B": "people", "C": "speakers", "D": "speakers", "O": "outlets"}
"""The group that a slot is drawn from where its construction does not say."""
PHRASES = {"T": "times", "P": "places", "Q": "numbers"}
TOLLS = ("killed", "wounded", "detained")
KEYS = {*TOLLS, "who", "whom", "source", "via", "type", "mode", "aspect", "time", "place", "by", "stance"}
KEYS |= {"also", "verb"}


def load_words(folder: Path = FOLDER) -> Words:
    """The parties, verbs, times, places and numbers of ``words.yaml``. Raises `TypeError` where a key is not known."""
    data = yaml.safe_load((folder / "words.yaml").read_text(encoding="utf-8"))
    parties = {
        group: tuple(Party(**{**one, "names": tuple(one.get("names", ()))}) for one in members)
        for group, members in data["parties"].items()
    }
    verbs = tuple(
        Verb(**{**one, "types": tuple(one["types"]), "groups": tuple(one.get("groups", ()))}) for one in data["verbs"]
    )
    phrases = {slot: tuple(Phrase(**one) for one in data[kind]) for slot, kind in PHRASES.items()}
    return Words(parties, verbs, phrases)


def load_constructions(folder: Path = FOLDER) -> list[Construction]:
    """Those of every other YAML file, one file a family. Raises `ValueError` where a key is not known."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name == "words.yaml":
            continue
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            expected = entry["expected"] if isinstance(entry["expected"], list) else [entry["expected"]]
            if unknown := {key for one in expected for key in one} - KEYS:
                raise ValueError(f"{path.name}: {entry['name']}: not known: {', '.join(sorted(unknown))}")
            found.append(Construction(family=path.stem, **{**entry, "expected": tuple(expected)}))
    return found


def draw(one: Construction, words: Words, chance: random.Random) -> Filling:
    """A filling of the construction's slots, no party twice."""
    filled: dict[str, Any] = {}
    slots = {re.split(r"[.: ]", slot)[0] for slot in SLOT.findall(one.text)} | {
        re.split(r" ", slot)[1].rstrip("+") for slot in SLOT.findall(one.text) if " " in slot and ":" not in slot
    }
    for slot in sorted(slots):
        kind, group = slot[0], one.draw.get(slot, "")
        if kind == "V":
            chosen = set(one.draw[slot].split("|")) if slot in one.draw else set()
            filled[slot] = chance.choice(
                [verb for verb in words.verbs if not chosen or chosen & {verb.name, *verb.groups}]
            )
        elif kind in PHRASES and group not in words.parties:
            others = [word for word in filled.values() if isinstance(word, Phrase)]
            filled[slot] = chance.choice([p for p in words.phrases[kind] if p.group == group and p not in others])
        else:
            taken = {party.text for party in filled.values() if isinstance(party, Party)}
            members = words.parties[group or GROUPS.get(kind, "")]
            filled[slot] = chance.choice([party for party in members if party.text not in taken])
    return filled


def fill(text: str, filled: Filling) -> str:
    """The sentence: every slot replaced, doubled commas made one."""

    def put(found: re.Match[str]) -> str:
        slot = found[1]
        if ":" in slot:
            name, forms = slot.split(":", 1)
            party, options = filled[name], forms.split("|")
            if len(options) == 2:
                return str(options[party.plural])
            return str(options[1 if party.plural else 0 if party.person else 2])
        name, _, rest = slot.partition(".")
        one = filled[name]
        if isinstance(one, Verb):
            which, _, whose = rest.partition(" ")
            if which == "deed":
                return deed(one, filled[whose])
            return one.form(which, whose.endswith("+") or filled[whose].plural)
        if rest.startswith("marked"):
            verb: Verb = filled[rest.split(" ")[1]]
            return f"{one.text.rstrip('،')} را" if verb.mark == "را" else f"{verb.mark} {one.text}"
        return str(one.bare if rest == "bare" else one.text.rstrip("،") if rest == "closed" else one.text)

    return re.sub(r"،(?=[،.:])", "", SLOT.sub(put, text)).replace("، را", " را")


def deed(verb: Verb, whom: Party) -> str:
    """The verb's noun with whom it befalls: the arrest of, an attack on."""
    return f"{verb.noun} {whom.bare}" if verb.mark == "را" else f"{verb.noun} {verb.mark} {whom.bare}"


def names_of(record: Record, text: str, ids: tuple[str, ...]) -> list[set[str]]:
    """Of each actor, the forms by which the record knows it."""
    actors = {actor.id: actor for actor in record.actors}
    return [
        {fold(actors[one].name), *(fold(text[span.start : span.end]) for span in actors[one].mentions)} for one in ids
    ]


def judge_parties(forms: list[set[str]], wanted: list[Party]) -> str:
    """Nothing where these are the parties wanted, or else ``missing``, ``wrong`` or ``extra``."""
    right = [any(party.is_named(one) for party in wanted) for one in forms]
    found = [any(party.is_named(one) for one in forms) for party in wanted]
    if all(right) and all(found):
        return ""
    if not forms:
        return "missing"
    return "wrong" if not any(right) else "extra" if all(found) else "partly"


def judge(event: Event, record: Record, text: str, expected: Mapping[str, str], filled: Filling) -> list[str]:
    """What is wrong with the event, field by field."""
    wrong = []
    for key, ids in (("who", event.actors), ("whom", event.recipients), ("source", event.sources)):
        if expected.get(key) == "any":
            continue
        wanted = [filled[slot.strip()] for slot in expected[key].split(",")] if key in expected else []
        if verdict := judge_parties(names_of(record, text, ids), wanted):
            wrong.append(f"{key} {verdict}")
    if "mode" in expected and event.mode != expected["mode"]:
        wrong.append("mode")
    if "aspect" in expected and event.aspect not in expected["aspect"].split("|"):
        wrong.append(f"aspect {event.aspect}")
    if "time" in expected and (event.time is None or event.time.start != filled[expected["time"]].value):
        wrong.append("time missing" if event.time is None else "time wrong")
    if "place" in expected:
        place = filled[expected["place"]].value
        if not any(fold(place) in fold(one.text) for one in event.places):
            wrong.append("place wrong" if event.places else "place missing")
    wrong += judge_tolls(event, expected, filled)
    return wrong + judge_answers(event, record, text, expected, filled)


def judge_tolls(event: Event, expected: Mapping[str, str], filled: Filling) -> list[str]:
    """Which figures are wrong, of those that are to be looked at: ``Q`` and ``Q2`` stand for what fills them."""
    wrong = []
    for key in TOLLS:
        if key not in expected:
            continue
        wanted = re.sub(r"Q\d?", lambda found: str(filled[found[0]].value), str(expected[key]))
        found = {"killed": event.killed, "wounded": event.wounded, "detained": event.detained}[key]
        if found != wanted:
            wrong.append(f"{key} missing" if found is None else f"{key} wrong")
    return wrong


def judge_answers(event: Event, record: Record, text: str, expected: Mapping[str, str], filled: Filling) -> list[str]:
    """What is wrong with who answers, and how."""
    if "stance" not in expected:
        return ["answer extra"] if event.responses else []
    if expected["stance"] == "any":
        return []
    if not event.responses:
        return ["answer missing"]
    party: Party = filled[expected["by"]]
    if any(
        one.stance in expected["stance"].split("|") and party.is_named(names_of(record, text, (one.actor,))[0])
        for one in event.responses
    ):
        return []
    return ["answer wrong"]


def verdict_of(one: Construction, filled: Filling, text: str, record: Record) -> list[str]:
    """What is wrong with how the sentence is read: of the events that come nearest, and events told besides."""
    besides = {kind for expected in one.expected for kind in expected.get("also", "").split("|")}
    left, wrong = list(record.events), []
    for expected in one.expected:
        if expected.get("type") == "none":
            continue
        types = set(expected["type"].split("|")) if "type" in expected else set(filled[expected.get("verb", "V")].types)
        judged = {e.id: judge(e, record, text, expected, filled) for e in left if e.type in types}
        if not judged and len(one.expected) > 1:
            wrong.append(f"{'|'.join(sorted(types))} missing")
            continue
        if not judged:
            return [f"told as {', '.join(event.type for event in left) or 'nothing'}"]
        nearest = min(judged, key=lambda event: len(judged[event]))
        several = f"{expected['type']}: " if len(one.expected) > 1 and "type" in expected else ""
        wrong += [several + cause for cause in judged[nearest]]
        left = [event for event in left if event.id != nearest]
    return wrong + [f"{event.type} besides" for event in left if event.type not in besides]


@dataclass(frozen=True)
class Reading:
    """One made sentence, and what is wrong with how it is read."""

    construction: Construction
    filled: Filling
    text: str
    wrong: list[str]


def readings(reader: Reader, each: int, seed: int, only: set[str] | None = None) -> Iterator[Reading]:
    """Read so many sentences of each construction (or family) of ``only``; the same seed gives the same ones."""
    words = load_words()
    for one in load_constructions():
        if only and not {one.name, one.family} & only:
            continue
        chance = random.Random(f"{seed} {one.family} {one.name}")
        for _ in range(each):
            filled = draw(one, words, chance)
            text = fill(one.text, filled)
            yield Reading(one, filled, text, verdict_of(one, filled, text, reader.read(text, PUBLISHED)))


def table(read: list[Reading]) -> str:
    """Right of so many, worst first, and what is wrong how often; then families, and the words that do worst."""
    groups: dict[str, list[Reading]] = defaultdict(list)
    for one in read:
        groups[f"{one.construction.family} {one.construction.name}"].append(one)

    def share(some: list[Reading]) -> float:
        return sum(not one.wrong for one in some) / len(some)

    lines = []
    for name, some in sorted(groups.items(), key=lambda item: share(item[1])):
        causes = Counter(cause for one in some for cause in one.wrong)
        lines.append(f"{share(some):.2f}  {name:34}" + ", ".join(f"{cause} {n}" for cause, n in causes.most_common(5)))
    families: dict[str, list[Reading]] = defaultdict(list)
    by_word: dict[str, list[Reading]] = defaultdict(list)
    for one in read:
        families[one.construction.family].append(one)
        for slot, word in one.filled.items():
            by_word[f"{slot} {word.name if isinstance(word, Verb) else word.text}"].append(one)
    lines += ["", *(f"{share(some):.3f}  {name}" for name, some in families.items()), f"{share(read):.3f}  all", ""]
    worst = sorted((name for name in by_word if len(by_word[name]) > 9), key=lambda name: share(by_word[name]))[:15]
    return "\n".join(lines + [f"{share(by_word[name]):.2f}  {name}" for name in worst])


def main() -> None:
    parser = argparse.ArgumentParser(description="Read made sentences, construction by construction.")
    parser.add_argument("only", nargs="*", metavar="NAME", help="a construction or a family")
    parser.add_argument("--each", type=int, default=20, help="sentences of each construction (20)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the sentences that are not read right")
    options = parser.parse_args()
    read = list(readings(Reader(), options.each, options.seed, set(options.only) or None))
    if not read:
        parser.error(f"no construction or family is called {', '.join(options.only)}")
    if options.show:
        for one in read:
            if one.wrong:
                print(f"{one.construction.name}: {'; '.join(one.wrong)}\n    {one.text}")
        print()
    print(table(read))


if __name__ == "__main__":
    main()
