"""The day of deeds told without one, which go on from a deed of that day: the simple past goes on in the same scene.

*On Monday evening the police entered the house. According to a neighbour they took the phones and beat his father.*
So do a speaker's words: *on Monday he spoke in Kabul. He thanked Qatar.*

What is told in the perfect, in a relative clause or as done again and again is background, and has no day from there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from rawi.clauses.model import Clause
from rawi.record import STATE_KINDS, Place, Time
from rawi.what.circumstances.fill import SAID_IS_DONE
from rawi.what.circumstances.scene import INSIDE, MEETING, SCENES
from rawi.what.circumstances.when import VERBAL, inferred_too
from rawi.what.matching.back import is_about
from rawi.what.model import EventDraft
from rawi.what.placed import inferred
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.reading import POINTING

BACK, AHEAD = 2, 1
"""How many sentences back or ahead the deed with its day may be told."""
_SPEECH, _TALKS = 2, 4
"""How many sentences behind the day of a speech, or of a meeting, its words may stand."""
_Day: TypeAlias = tuple[int, int, Time]
FRESH = 4
"""A scene is carried on where it lies no more days than these before the day of publishing: it is the news."""
VISIT = "visit"
TELLING = frozenset({"main", "content"})
"""Relations of clauses that carry a story on."""
APART = frozenset({"پیشتر", "قبلا", "بارها", "همواره", "جداگانه", "مشابه", "سپستر", "متعاقبا"})
"""Words that set a deed apart from the scene told: *previously*, *many times*, *separately*, *later on*."""
LATER = frozenset({"پس از", "به دنبال"})
INFERRED, PLACE = "the day of what is told beside it", "the place of what is told before it"
FROM_AFAR = frozenset({"aerial", "heavy-weapons", "drone"})
_MOST = 4
"""So many deeds back that with the place is looked for."""


def carry_days(work: Work) -> None:
    """Give deeds without a time the day of the scene that they go on in."""
    published = work.times.published.day
    if published is None:
        return
    dated: dict[int, list[EventDraft]] = {}
    journeys: dict[int, list[EventDraft]] = {}
    for event in work.events:
        told = dated if _is_scene(event) else journeys if event.mode == VISIT and event.aspect == "asserted" else None
        if told is not None and event.time is not None:
            told.setdefault(work.clauses[event.clause].sentence, []).append(event)
    firsts = [s.first for s in work.text.sentences]
    timed = {bisect_right(firsts, e.first) - 1 for e in work.times.expressions}
    given: list[tuple[EventDraft, Time]] = []
    words = _days_of_words(work)
    for event in work.events:
        clause = work.clauses[event.clause]
        time = None
        if event.time is None and clause.sentence not in timed and _goes_on(work, event, clause):
            time = _day_beside(work, event, dated)
        elif event.time is None and event.type in MEETING and event.aspect == "asserted":
            time = _of_journey(event, [*journeys.get(clause.sentence, ()), *journeys.get(clause.sentence - 1, ())])
        if event.time is None and time is None and clause.sentence not in timed and _is_word(work, event, clause):
            time = _day_of_words(work, event, clause, words)
        if time is not None and _is_news(time, published):
            given.append((event, time))
    for event, time in given:
        event.time = inferred_too(time, INFERRED)
    _carry_places(work)


def _carry_places(work: Work) -> None:
    """Give deeds without a place that of the deed told before them in the same scene, which is of the same day: *در
    کابل* تظاهرات کردند. پولیس شماری را *بازداشت کرد*."""
    placed: list[EventDraft] = []
    for event in work.events:
        clause = work.clauses[event.clause]
        if not _is_scene(event) or event.time is None or event.time.start != event.time.end:
            continue
        if event.places:
            placed.append(event)
        elif not event.noun and clause.relation in TELLING and not (_is_far(work, event) or _is_elsewhere(clause)):
            before = next((p for p in reversed(placed[-_MOST:]) if p.first < event.first), None)
            near = before is not None and clause.sentence - work.clauses[before.clause].sentence <= BACK
            if before is not None and near and _same_day(before, event) and all(map(_is_named, before.places)):
                event.places = inferred(before.places, PLACE)


def _is_far(work: Work, event: EventDraft) -> bool:
    """Whether a deed strikes from afar, or is done by a state, which acts in many places."""
    return event.mode in FROM_AFAR or any(work.who.actors[a].kind in STATE_KINDS for a in event.actors)


def _is_elsewhere(clause: Clause) -> bool:
    """Whether a clause says where, though it names no place: در برخی ولایات."""
    return any(p.func == INSIDE and any(m.kind == "place" for m in p.mentions) for p in clause.phrases)


def _same_day(event: EventDraft, other: EventDraft) -> bool:
    return event.time is not None and other.time is not None and event.time.start == other.time.start


def _is_named(place: Place) -> bool:
    """Whether a place has a name of its own: not فرمانداری alone."""
    return place.lat is not None or place.transliterated


def _is_scene(event: EventDraft) -> bool:
    return event.type in SCENES and event.aspect == "asserted"


def _goes_on(work: Work, event: EventDraft, clause: Clause) -> bool:
    """Whether a deed is told by a verb in the simple past that carries a story on."""
    if not _is_scene(event) or event.noun or clause.verb is None or clause.verb.tense != "past":
        return False
    if _comes_of_it(work, clause):
        return False
    return clause.relation in TELLING and APART.isdisjoint(work.text.keys[clause.first : clause.last])


def _comes_of_it(work: Work, clause: Clause) -> bool:
    """Whether a deed comes after, or answers, the one that its clause points to: *پس از این حمله* سه تن را گرفت, *در
    واکنش به این بازداشت* تجمع کردند."""
    keys = work.text.keys
    for phrase in clause.phrases:
        if keys[phrase.first] not in POINTING or phrase.last < phrase.first + 2:
            continue
        answers = not work.classes["answers_to_deeds"].isdisjoint(keys[phrase.start : phrase.start + 2])
        if work.is_deed(phrase.first + 1) and (answers or phrase.func in LATER or is_about(clause, phrase)):
            return True
    return False


def _day_beside(work: Work, event: EventDraft, dated: dict[int, list[EventDraft]]) -> Time | None:
    """The time of the deeds of a scene told before, or else right after, where all of them have the same."""
    here = work.clauses[event.clause].sentence
    near = [d for sentence in range(here - BACK, here + AHEAD + 1) for d in dated.get(sentence, ())]
    before = [d for d in near if d.first < event.first]
    after = [d for d in near if d.first > event.first]
    times = [d.time for d in before or after if d.time is not None]
    same = bool(times) and all((t.start, t.end) == (times[0].start, times[0].end) for t in times)
    return times[-1] if same else None


def _of_journey(event: EventDraft, journeys: list[EventDraft]) -> Time | None:
    """The day on which somebody arrived who meets others: وزیر که *دیروز* وارد کابل شد، با رییس جمهور دیدار کرد."""
    parties = {*event.actors, *event.recipients}
    return next((j.time for j in journeys if not parties.isdisjoint(j.actors)), None)


def _days_of_words(work: Work) -> dict[int, list[_Day]]:
    """The days on which somebody spoke or met others, by actor: with their sentences, and how many sentences further
    his words may stand."""
    days: dict[int, list[_Day]] = {}
    said = [(s.clause, s.time, s.speakers, _SPEECH) for s in work.statements]
    done = [(e.clause, e.time, e.actors, _SPEECH) for e in work.events if e.type in VERBAL and e.aspect == "asserted"]
    met = [e for e in work.events if e.type in MEETING and e.aspect == "asserted" and len(e.actors + e.recipients) > 1]
    talks = [(e.clause, e.time, [*e.actors, *e.recipients], _TALKS) for e in met]
    for clause, time, actors, reach in (*said, *done, *talks):
        if time is None:
            continue
        for actor in actors:
            days.setdefault(root(actor, work.who), []).append((work.clauses[clause].sentence, reach, time))
    return days


def _is_word(work: Work, event: EventDraft, clause: Clause) -> bool:
    """Whether a deed is done by saying it, and told as this day's news."""
    if event.type not in SAID_IS_DONE or event.aspect not in ("asserted", "ongoing") or clause.verb is None:
        return False
    fresh = clause.relation in TELLING and clause.verb.tense in ("past", "perfect")
    return fresh and APART.isdisjoint(work.text.keys[clause.first : clause.last])


def _day_of_words(work: Work, event: EventDraft, clause: Clause, days: dict[int, list[_Day]]) -> Time | None:
    """The day on which whoever says something spoke or met others before, where it is one: روز شنبه گفت …. او از
    طالبان *خواست*; روز شنبه با او دیدار کرد. وی با *قدردانی از کابل* گفت; what is said to those met
    may be told in the perfect."""
    past = clause.verb is not None and clause.verb.tense == "past"
    near = [d for a in event.actors[:1] for d in _near(days.get(root(a, work.who), ()), clause)]
    if event.noun or not past:
        near = [d for d in near if d[1] == _TALKS]
    if not past and not all(any(d in near for d in days.get(root(a, work.who), ())) for a in event.recipients):
        return None
    found = [time for _, _, time in near]
    same = bool(found) and all((t.start, t.end) == (found[0].start, found[0].end) for t in found)
    return found[-1] if same else None


def _near(days: Iterable[_Day], clause: Clause) -> list[_Day]:
    """Those days that the words of a clause may still belong to."""
    return [d for d in days if 0 <= clause.sentence - d[0] <= d[1]]


def _is_news(time: Time, published: date) -> bool:
    """Whether a time is one day, not long before the report."""
    if time.start is None or time.start != time.end:
        return False
    return 0 <= (published - date.fromisoformat(time.start)).days <= FRESH
