"""English names of what was found, from the glosses of the lexicon; what no gloss covers is put in Latin letters."""

from __future__ import annotations

from rawi.who.coreference import Cast
from rawi.who.nodes import Node

SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def translate(cast: Cast, nodes: list[Node]) -> None:
    """Fill ``name_en`` of every actor and ``title_en`` of every role; letters carried over are marked as such."""
    wanted = {a for a, draft in enumerate(cast.actors) if not draft.name_en}
    writer = _Writer(cast)
    for node in nodes:
        _visit(node, cast, writer, wanted)
    for actor in wanted:
        draft = cast.actors[actor]
        if not draft.name_en and draft.name:
            draft.name_en, draft.transliterated = cast.v.romanise(draft.name), True
    for actor, titles in cast.titles.items():
        for title, role in zip(titles, cast.actors[actor].roles, strict=True):
            role.title_en = writer.phrase(title)


def _visit(node: Node, cast: Cast, writer: _Writer, wanted: set[int]) -> None:
    for inner in node.inner:
        _visit(inner, cast, writer, wanted)
    actor = node.actor
    if actor is None or actor not in wanted or node.cat in ("pronoun", "person"):
        return
    draft = cast.actors[actor]
    first, last = node.core or (node.first, node.last)
    if node.shared is not None or cast.quote(first, last) == draft.name:
        writer.carried = False
        draft.name_en = writer.phrase(node)
        draft.transliterated = writer.carried
        wanted.discard(actor)


class _Writer:
    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.carried = False

    def phrase(self, node: Node) -> str:
        """A phrase in English."""
        if node.cat == "place":
            return str(node.value.name_en)
        if node.cat == "actor":
            return str(node.value.gloss)
        if node.cat == "person":
            return self.person(node)
        if node.cat == "pronoun":
            if node.actor is None:
                return "them" if node.plural else "him or her"
            draft = self.cast.actors[node.actor]
            return draft.name_en or self.cast.v.romanise(draft.name)
        text = self.head(node)
        return text[:1].upper() + text[1:] if node.cat == "body" else text

    def person(self, node: Node) -> str:
        first, last = node.name or (node.first, node.last)
        if node.value is not None and node.entry.startswith("actors:"):
            return str(node.value.gloss)
        self.carried = True
        return self.cast.v.romanise(self.cast.quote(first, last))

    def head(self, node: Node) -> str:
        """Head with its adjectives, its field, and its owner."""
        words, rest = self.modifiers(node)
        if node.owner is not None and node.owner.definite and node.owner.actor is not None:
            owner = self.cast.actors[node.owner.actor].name_en
        else:
            owner = self.phrase(node.owner) if node.owner is not None else ""
        article = "the " if owner and node.owner is not None and node.owner.cat in ("body", "office", "region") else ""
        gloss, of = self.gloss(node), rest
        if "{of}" in gloss:
            if of:
                text = gloss.replace("{of}", of)
            elif owner:
                text, owner = gloss.replace("{of}", article + owner), ""
            else:
                text = gloss.replace(" for {of}", "").replace(" of {of}", "").replace("{of}", "").strip()
        else:
            text = f"{gloss} for {of}" if of and node.cat == "office" else f"{gloss} of {of}" if of else gloss
        text = " ".join([*words, text]) if words else text
        if node.nation_en:
            text = f"{node.nation_en} {text}"
        if owner:
            text = f"{text} of {article}{owner}"
        return self.counted(node, text)

    def counted(self, node: Node, text: str) -> str:
        if node.count is None:
            return f"some {text}" if node.quantified else text
        low, high = node.count
        if low == 1 and high == 1:
            return f"a {text}" if text[:1].lower() not in "aeiou" else f"an {text}"
        number = str(low) if high == low else f"at least {low}" if high is None else f"{low} to {high}"
        return f"{number} {text}"

    def gloss(self, node: Node) -> str:
        if node.cat == "people":
            source = node.shared or node
            if source.value is None or source.rule == "nation":
                return "" if source.rule == "nation" else "people"
            return str(source.value.plural_gloss or source.value.gloss) if node.plural else str(source.value.gloss)
        return str(node.value.gloss)

    def modifiers(self, node: Node) -> tuple[list[str], str]:
        """English adjectives of a head, and what its other words come to."""
        cast, v = self.cast, self.cast.v
        at = node.head + node.size
        end = node.owner.first if node.owner is not None else (node.name[0] if node.name else node.last)
        end = min(end, node.tail) if node.tail is not None else end
        words: list[str] = []
        other: list[str] = []
        fields = v.fields.get(node.entry.partition(":")[2]) if node.cat == "body" else None
        while at < end:
            m = fields.match(cast.keys, cast.lemmas, at, end) if fields is not None else None
            if m is not None:
                other.append(m[1])
                at += m[0]
                continue
            a = v.adjectives.match(cast.keys, cast.lemmas, at, end)
            if a is not None:
                words.append(a[1][1].gloss)
                at += a[0]
                continue
            place = v.gazetteer.match(cast.keys, at)
            if place is not None and at + place[0] <= end:
                at += place[0]
                continue
            if cast.keys[at] == "و":
                if other:
                    other.append("and")
            elif node.last > at:
                other.append(cast.v.romanise(cast.quote(at, at + 1)))
                self.carried = True
            at += 1
        if node.name is not None and node.cat == "region":
            self.carried = True
            other.append(cast.v.romanise(cast.quote(*node.name)))
        return words, " ".join(other)
