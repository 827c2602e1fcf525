"""The chain of telling of one event: which outlet has it from which agency, body and official, and who answers what."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from rawi.archive.derive import voice
from rawi.archive.gather import named, quotes
from rawi.archive.register import Register
from rawi.archive.shapes import Named, Quote, Shape
from rawi.archive.tellings import MOST

How = Literal["copies", "credits", "via", "cites", "speaks for"]
Layer = Literal["outlet", "agency", "body", "person", "unnamed", "answers"]


class Node(Shape, frozen=True):
    """Somebody in the chain of telling. ``layer`` is 0 for outlets and grows towards the source: agency 1, body 2,
    person 3; those who only answer are of kind ``answers`` and layer -1. ``ref`` is an actor's id, or empty."""

    id: str
    kind: Layer
    layer: int
    label: str
    label_fa: str
    ref: str
    accounts: int


class Edge(Shape, frozen=True):
    """From who hears to who tells: the outlet ``source`` has it from the agency ``target``. ``how`` is ``copies``,
    ``credits``, ``via``, ``cites`` or ``speaks for``; ``accounts`` are their ids."""

    source: str
    target: str
    how: How
    accounts: tuple[str, ...]


class Answer(Shape, frozen=True):
    """What somebody says of the event, over all accounts. ``own``: it is of the side whose word the event rests on,
    so that its answer is none."""

    node: str
    actor: Named
    stance: str
    own: bool
    quotes: tuple[Quote, ...]


class Chain(Shape, frozen=True):
    """The chain of telling of one event as a graph: who has it from whom, and who says what of it. Sources without a
    name are one node for each description, though nobody knows whether they are the same people."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """The report of one account, as far as the chain needs it."""

    account: str
    document: int
    outlet: str
    root: str
    credit: int | None


@dataclass(slots=True)
class _Graph:
    """Nodes and edges as they come together."""

    accounts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    edges: dict[tuple[str, str, How], list[str]] = field(default_factory=lambda: defaultdict(list))
    names: dict[str, str] = field(default_factory=dict)

    def tie(self, source: str, target: str, how: How, account: str) -> None:
        """An outlet, agency or body has it from another."""
        if source == target:
            return
        for node in (source, target):
            self.accounts[node].add(account)
        if account not in self.edges[source, target, how]:
            self.edges[source, target, how].append(account)


def chain(db: sqlite3.Connection, event: int) -> Chain:
    """The chain of telling of an event over all its accounts, and what others say of it."""
    register, graph = Register(db), _Graph()
    parties = _parties(db, event)
    for source in _sources(db, event, graph):
        _account(graph, register, source, parties.get(source.account, {}))
    answers = tuple(_answers(db, register, event))
    nodes = {**dict.fromkeys(graph.accounts), **dict.fromkeys(a.node for a in answers)}
    known = named(db, [int(n[1:]) for n in nodes if n.startswith("a")])
    outlets = {source for source, _, how in graph.edges if how != "speaks for"} - {t for _, t, _ in graph.edges}
    return Chain(
        nodes=tuple(_node(n, graph, register, known, n in outlets) for n in nodes),
        edges=tuple(Edge(source=s, target=t, how=how, accounts=tuple(a)) for (s, t, how), a in graph.edges.items()),
        answers=answers,
    )


def _sources(db: sqlite3.Connection, event: int, graph: _Graph) -> Iterator[_Source]:
    rows = db.execute(
        "SELECT t.ref, d.id, d.ref, d.outlet, d.outlet_id, r.ref, r.outlet, r.outlet_id, "
        "coalesce(r.credit_id, d.credit_id) FROM account t JOIN document d ON d.id = t.document_id "
        "LEFT JOIN document r ON r.id = d.copy_of WHERE t.event_id = ? AND NOT t.rejected "
        "ORDER BY t.confidence DESC, t.id LIMIT ?",
        (event, MOST),
    ).fetchall()
    for account, document, ref, outlet, outlet_id, root_ref, root, root_id, credit in rows:
        own = _outlet(graph, ref, outlet, outlet_id)
        copied = _outlet(graph, root_ref, root, root_id) if root_ref else own
        graph.accounts[own].add(account)
        yield _Source(account, document, own, copied, credit)


def _outlet(graph: _Graph, ref: str, name: str, actor: int | None) -> str:
    """The node of a report's outlet: its actor, or the report itself where it has none."""
    node = f"a{actor}" if actor else ref
    graph.names.setdefault(node, name or f"report {ref}")
    return node


def _account(graph: _Graph, register: Register, source: _Source, parties: dict[str, list[int]]) -> None:
    """The way from the outlet of one account to the end: over what it copies, who carries it, to who says it."""
    account = source.account
    graph.tie(source.outlet, source.root, "copies", account)
    sources = parties.get("source", [])
    ends = [s for s in sources if register.get(s).kind != "outlet"]
    carriers: dict[str, How] = {}
    if source.credit and f"a{source.credit}" != source.root:
        carriers[f"a{source.credit}"] = "credits"
    for actor in parties.get("via", []):
        if f"a{actor}" != source.root and actor not in ends:
            carriers.setdefault(f"a{actor}", "via")
    for actor in sources:
        if actor not in ends and f"a{actor}" != source.root:
            carriers.setdefault(f"a{actor}", "cites")
    for carrier, how in carriers.items():
        graph.tie(source.root, carrier, how, account)
    for actor in ends:
        body = register.speaks_for(actor, source.document)
        for before in carriers or [source.root]:
            graph.tie(before, f"a{body}", "cites", account)
        graph.tie(f"a{body}", f"a{actor}", "speaks for", account)


def _parties(db: sqlite3.Connection, event: int) -> dict[str, dict[str, list[int]]]:
    """Sources and carriers of each account, by its id and role."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for account, role, actor in db.execute(
        "SELECT t.ref, p.role, p.actor_id FROM account t JOIN party p ON p.account_id = t.id "
        "WHERE t.event_id = ? AND NOT t.rejected AND p.role IN ('source', 'via') ORDER BY 1, 2, 3",
        (event,),
    ):
        found[account][role].append(actor)
    return found


def _answers(db: sqlite3.Connection, register: Register, event: int) -> Iterator[Answer]:
    """What each says of the event, once: answers of the side whose word it rests on are its own only."""
    rows = db.execute(
        "SELECT r.id, r.actor_id, r.stance, t.id FROM response r JOIN account t ON t.id = r.account_id "
        "WHERE t.event_id = ? AND NOT t.rejected ORDER BY r.id",
        (event,),
    ).fetchall()
    sides = _sides(db, register, {row[3] for row in rows})
    words, known = quotes(db, "response_id", [row[0] for row in rows]), named(db, (row[1] for row in rows))
    groups: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    for id, actor, stance, account in rows:
        groups[actor, stance].append((id, account))
    for (actor, stance), each in groups.items():
        side = voice(register, actor).side
        yield Answer(
            node=f"a{actor}",
            actor=known[actor],
            stance=stance,
            own=all(side in sides.get(account, ()) for _, account in each),
            quotes=_once(q for id, _ in each for q in words.get(id, ())),
        )


def _sides(db: sqlite3.Connection, register: Register, accounts: Iterable[int]) -> dict[int, set[str]]:
    """The sides whose word each account rests on."""
    found: dict[int, set[str]] = defaultdict(set)
    for account in accounts:
        rows = db.execute("SELECT actor_id FROM party WHERE account_id = ? AND role = 'source'", (account,))
        found[account] = {voice(register, row[0]).side for row in rows}
    return found


def _once(found: Iterable[Quote]) -> tuple[Quote, ...]:
    return tuple(dict.fromkeys(found))


_LAYERS: dict[Layer, int] = {"outlet": 0, "agency": 1, "body": 2, "person": 3, "unnamed": 3, "answers": -1}


def _node(id: str, graph: _Graph, register: Register, known: dict[int, Named], outlet: bool) -> Node:
    actor = known.get(int(id[1:])) if id.startswith("a") else None
    kind = _kind(id, graph, register, outlet)
    return Node(
        id=id,
        kind=kind,
        layer=_LAYERS[kind],
        label=actor.name_en if actor else graph.names[id],
        label_fa=actor.name if actor else graph.names[id],
        ref=actor.ref if actor else "",
        accounts=len(graph.accounts.get(id, ())),
    )


def _kind(id: str, graph: _Graph, register: Register, outlet: bool) -> Layer:
    if id not in graph.accounts:
        return "answers"
    if not id.startswith("a") or outlet or id in graph.names:
        return "outlet"
    number = int(id[1:])
    if register.get(number).kind == "outlet":
        return "agency"
    if register.unnamed(number):
        return "unnamed"
    return "person" if register.get(number).kind == "person" else "body"
