"""An actor: offices over time, events over time, whom it dealt with, how its claims fare, what it said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from litestar import get, post
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect, Template
from markupsafe import Markup

from rawi.archive.actor_page import ActorPage, Office, actor_page, without_words
from rawi.archive.claims import Claims
from rawi.archive.filters import Filters
from rawi.archive.ties import Tie
from rawi.archive.timeline import timeline
from rawi.desk.charts.glyphs import glyph
from rawi.desk.charts.network import RELATIONS, network
from rawi.desk.charts.network import Tie as Line
from rawi.desk.charts.strips import shares, stretch
from rawi.desk.dependencies import Chosen, Db, Told, Writes
from rawi.desk.dependencies import Words as Analyses
from rawi.desk.pages.correcting import Form, corrected, wish_of
from rawi.desk.pages.time import calendar, drawn
from rawi.desk.refs import located
from rawi.desk.view import Asked, name, page
from rawi.desk.words import Words, span_of, words

RELATION_OF = {
    "CONSULT": "met", "COOPERATE": "met", "AGREE": "met", "SUPPORT": "supported", "AID": "supported",
    "CONCEDE": "supported", "RETREAT": "supported", "REQUEST": "asked", "ACCUSE": "accused", "REJECT": "accused",
    "PROTEST": "accused", "THREATEN": "pressed", "SANCTION": "pressed", "COERCE": "pressed", "MOBILIZE": "pressed",
    "ASSAULT": "attacked",
}  # fmt: skip
"""How the types of events are drawn as ties."""


@dataclass(frozen=True, slots=True)
class OfficeShown:
    """An office with the days between which reports give it."""

    name: str
    other: str
    acting: bool
    days: str
    strip: Markup
    reports: int


@dataclass(frozen=True, slots=True)
class Net:
    """The network as a drawing, its relations for the legend, and all ties as rows of a table."""

    svg: Markup
    relations: list[str]
    rows: Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a whole."""

    label: Markup
    count: int
    strip: Markup


@get("/a/{ref:str}", sync_to_thread=True)
def actor(request: Asked, db: Db, analyser: Analyses, ref: FromPath[str], settings: Told, lang: Chosen) -> Template:
    """One actor."""
    t = words(lang)
    found = actor_page(db, located(db, ref, "actor"))
    own = Filters(actors=(found.actor.ref,))
    called = t.name(found.actor.name, found.actor.name_en)
    told = t.plain("over.time.told", name=called, first="{first}", last="{last}")
    data = timeline(db, own, analyser, calendar=calendar(t))
    return page(
        request,
        lang,
        "actor.html",
        found=found,
        actor=found.actor,
        count=sum(b.count for b in data.buckets) + data.earlier + data.later + data.undated,
        done=request.query_params.get("done", ""),
        offices=list(offices(t, found.offices)),
        drawn=drawn(t, data, t.plain("over.time"), told),
        net=net(t, found),
        answers=list(answers(t, found.claims)),
        standings=list(standings(t, found.claims)),
        near=[r for r in found.relations if r.verdict == "doubtful"],
        english=without_words(db, found.said) if lang == "en" else {},
        person=settings.person,
    )


@post("/a/{ref:str}", status_code=303, sync_to_thread=True)
def correct_actor(data: URLEncodedBody[Form], ref: FromPath[str], writer: Writes, settings: Told) -> Redirect:
    """Make the correction that the form of an actor asks for, and show the actor again."""
    made = corrected(writer, wish_of(data, ref), settings)
    return Redirect(f"/a/{made.now[0]}?done={made.id}", status_code=303)


def offices(t: Words, told: Sequence[Office]) -> Iterator[OfficeShown]:
    """Offices, each on the same scale of time."""
    days = [date.fromisoformat(d.iso).toordinal() for o in told for d in (o.first, o.last) if d]
    least, most = (min(days), max(days)) if days else (0, 0)
    for office in told:
        own, other = t.name(office.title, office.title_en), t.name(office.title_en, office.title)
        ends = [d.iso for d in (office.first, office.last) if d]
        places = [(date.fromisoformat(d).toordinal() - least) / ((most - least) or 1) for d in ends]
        strip = stretch(places[0], places[-1], places, t.language == "fa") if places else Markup("")
        shown = span_of(t, ends[0], ends[-1]) if ends else t.plain("undated")
        yield OfficeShown(own, other if other != own else "", office.acting, shown, strip, office.reports)


def net(t: Words, found: ActorPage) -> Net | None:
    """Whom the actor dealt with; nothing where it dealt with nobody."""
    counted: Counter[tuple[str, str, str]] = Counter()
    others = {tie.other.ref: tie.other for tie in found.ties.ties}
    for tie in found.ties.ties:
        counted[_key(tie)] += tie.count
    if not counted:
        return None
    middle = t.name(found.actor.name, found.actor.name_en)
    lines, rows = [], []
    for (ref, relation, direction), count in counted.most_common():
        other = t.name(others[ref].name, others[ref].name_en)
        doer = {"out": middle, "in": other, "both": t.plain("both.act", one=middle, other=other)}[direction]
        called = t.term("relation", relation)
        told = t.plain("tie.told", doer=doer, other=other, relation=called, n=count)
        lines.append(Line(other, f"/a/{ref}", relation, count, direction, told))
        rows.append([name(t, others[ref]), called, doer, t.number(count)])
    svg = network(middle, lines, t.plain("network"), t.plain("network.told", name=middle, n=len(others)))
    return Net(svg, [r for r in RELATIONS if any(line.relation == r for line in lines)], rows)


def _key(tie: Tie) -> tuple[str, str, str]:
    return tie.other.ref, RELATION_OF.get(tie.type, "met"), tie.direction


def answers(t: Words, claims: Claims) -> Iterator[Share]:
    """What others say of the actor's claims."""
    for fate in claims.answers:
        if fate.count:
            drawing = glyph(fate.answer) if fate.answer != "none" else Markup("")
            label = Markup("{} {}").format(drawing, t(f"answer.{fate.answer}"))
            yield _share(t, label, fate.answer, fate.count, claims.count)


def standings(t: Words, claims: Claims) -> Iterator[Share]:
    """What the events are taken for that rest on the actor's word."""
    for standing, count in claims.standings.items():
        label = Markup("{} {}").format(glyph(standing), t.term("standing", standing))
        yield _share(t, label, standing, count, claims.count)


def _share(t: Words, label: Markup, code: str, count: int, whole: int) -> Share:
    return Share(label, count, shares([(code, count)], whole, t.language == "fa"))
