"""Whose word an event rests on, drawn and in words."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from rawi.archive.chain import Answer, Chain, Node
from rawi.archive.event_page import EventPage
from rawi.desk.charts.chain import Edge, Heads, chain
from rawi.desk.charts.chain import Node as Drawn
from rawi.desk.view import runs, said
from rawi.desk.words import Words

_ANSWERS = 4
"""The column of those who only answer."""
_ENDS = 3
"""So many sources at most get a line from each of those who answer."""


@dataclass(frozen=True, slots=True)
class ChainDrawn:
    """The chain as a drawing, its stances for the legend, and its ties as rows of a table."""

    svg: Markup
    stances: list[str]
    rows: list[list[object]]


def chain_drawn(t: Words, data: Chain, ref: str) -> ChainDrawn:
    """The chain of telling of the event ``ref``."""
    stances = _stances(data.answers)
    nodes = [_node(t, n, stances.get(n.id, ""), ref) for n in data.nodes]
    ties = [Edge(e.source, e.target) for e in data.edges]
    ends = _ends(nodes, ties)
    if len(ends) <= _ENDS:
        ties += [Edge(end, n.key, n.stance) for n in nodes if n.column == _ANSWERS for end in ends]
    columns = tuple(t.plain(f"chain.column.{c}") for c in ("outlet", "agency", "body", "person", "answers"))
    names = {n.key: said(n.name) for n in nodes}
    told = t.plain("chain.told", n=len(nodes))
    svg = chain(nodes, ties, Heads(columns, t.plain("chain.more", n="{n}")), t.plain("chain"), told, t.language == "fa")
    rows: list[list[object]] = [[names[e.source], names[e.target], t.term("how", e.how)] for e in data.edges]
    rows += [[names[a.node], "", t.term("stance", a.stance)] for a in data.answers]
    return ChainDrawn(svg, list(dict.fromkeys(stances.values())), rows)


def _stances(answers: tuple[Answer, ...]) -> dict[str, str]:
    """What each says of the event: the answers of another side before those of the own."""
    found: dict[str, str] = {}
    for answer in sorted(answers, key=lambda a: a.own):
        found.setdefault(answer.node, answer.stance)
    return found


def _node(t: Words, node: Node, stance: str, event: str) -> Drawn:
    column = node.layer if node.layer >= 0 else _ANSWERS
    called = t.name(node.label_fa, node.label)
    kind = t.term("stance", stance) if stance else t.plain(f"chain.kind.{node.kind}")
    return Drawn(node.id, called, kind, column, f"/a/{node.ref}" if node.ref else f"/e/{event}#accounts", stance)


def _ends(nodes: list[Drawn], ties: list[Edge]) -> list[str]:
    """Those furthest back who have it from nobody: what others answer to."""
    tellers = {e.teller for e in ties}
    ends = [n for n in nodes if n.column != _ANSWERS and n.key not in tellers]
    furthest = max((n.column for n in ends), default=0)
    return [n.key for n in ends if n.column == furthest]


def why(t: Words, found: EventPage) -> Markup:
    """Why the event stands as it does: the archive's own words in English, the same told from its parts in Dari."""
    event = found.event
    if t.language == "en":
        return runs(event.why)
    whose = [t.name(a.name, a.name_en) for a in event.whose[:4]]
    own = [a.report.outlet for o in found.origins if o.own_voice for a in o.accounts if a.report.outlet]
    who = t.listing([*whose, *dict.fromkeys(own)][:5]) or t("nobody.named")
    opening = t(
        f"why.{event.standing}",
        who=who,
        outlets=t("n.outlets", n=event.outlets),
        origins=t("n.origins", n=event.origins),
    )
    answers = [
        Markup("{} {}").format(said(t.name(a.actor.name, a.actor.name_en)), t.term("stance", a.stance))
        for a in found.chain.answers
        if not a.own
    ]
    return Markup("؛ ").join([opening, *answers[:6]])
