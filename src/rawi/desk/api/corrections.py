"""A person's word: corrections, and answers to what is doubtful."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from litestar import get, post
from litestar.params import JSONBody
from msgspec import Meta

from rawi.archive.corrections import Correction, Corrections
from rawi.archive.lookup import row_of
from rawi.archive.review import Question, answer
from rawi.archive.store import Archive
from rawi.desk.api.answers import told
from rawi.desk.dependencies import Db, Told, Writes
from rawi.desk.problems import RefusedError
from rawi.desk.settings import Settings

Id = Annotated[str, Meta(min_length=9, max_length=14, pattern="^[deatsc][0-9a-z]{8,13}$")]
Note = Annotated[str, Meta(max_length=2000, description="Why.")]
Person = Annotated[str, Meta(max_length=200, description="Who says so; empty: the name that the desk was started by.")]
Name = Annotated[str, Meta(max_length=500)]


class Wish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A correction to be made.

    | action | ids | more |
    |---|---|---|
    | merge | two or more events, or actors, that are one; the first keeps its id | |
    | split | an event, then the accounts that leave it; or an actor, then the documents in which it is another | |
    | apart | two events, or two actors, that are not one | |
    | retype | an event, or an account | type, mode |
    | rename | an actor | name, english |
    | reject, restore | events, accounts or statements that are wrong, or right after all | |
    | confirm | an event that is read rightly | |
    """

    action: Literal["merge", "split", "apart", "retype", "rename", "reject", "restore", "confirm"]
    ids: Annotated[list[Id], Meta(min_length=1, max_length=200)]
    type: Annotated[str, Meta(max_length=20, description="PLOVER type of event.")] = ""
    mode: Annotated[str, Meta(max_length=40, description="PLOVER mode.")] = ""
    name: Name = ""
    english: Name = ""
    note: Note = ""
    person: Person = ""


class Made(msgspec.Struct, frozen=True):
    """A correction that was made. ``now`` are the present ids of all that it speaks of."""

    id: str
    correction: Correction
    now: tuple[str, ...]


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer to a doubt: ``yes``, they are one, or it is read rightly; or no."""

    kind: Literal["events", "actors", "confidence"]
    ids: Annotated[list[Id], Meta(min_length=1, max_length=2)]
    yes: bool
    note: Note = ""
    person: Person = ""


class Said(msgspec.Struct, frozen=True):
    """All corrections, in the order in which they were made: as rawi correct export gives them."""

    corrections: tuple[Correction, ...]


@get(
    "/corrections",
    sync_to_thread=True,
    tags=["Corrections"],
    summary="All corrections",
    description="What people said of this archive, oldest first, in the form that ``rawi correct apply`` takes.",
    operation_id="corrections",
    responses=told(),
)
def corrections(db: Db) -> Said:
    """List the corrections."""
    rows = db.execute("SELECT value FROM correction ORDER BY id")
    return Said(tuple(msgspec.json.decode(value, type=Correction) for (value,) in rows))


@post(
    "/corrections",
    status_code=201,
    sync_to_thread=True,
    tags=["Corrections"],
    summary="Correct the archive",
    description="A correction is a row of its own with a note and a name; it outlives every rereading.",
    operation_id="correct",
    responses=told(404, 410, 422, changes=True),
)
def correct(data: JSONBody[Wish], writer: Writes, settings: Told) -> Made:
    """Make a correction."""
    person = named(data.person, settings)
    return writer.change(lambda archive: made(archive, archive.correct(lambda c: _carried_out(c, data, person))))


@post(
    "/review",
    status_code=201,
    sync_to_thread=True,
    tags=["Corrections"],
    summary="Answer a doubt",
    description="The answer becomes a correction, so that the doubt is asked once.",
    operation_id="answerDoubt",
    responses=told(404, 410, 422, changes=True),
)
def decide(data: JSONBody[Answer], writer: Writes, settings: Told) -> Made:
    """Answer a doubt."""
    if len(data.ids) != (1 if data.kind == "confidence" else 2):
        raise RefusedError(detail="two ids for a merger, one for a reading")
    person = named(data.person, settings)
    question = Question(data.kind, tuple(data.ids), "", ())
    return writer.change(
        lambda archive: made(archive, archive.correct(lambda c: answer(c, question, data.yes, data.note, person)))
    )


def named(person: str, settings: Settings) -> str:
    """Whose name a correction carries. Raises `RefusedError` where there is none."""
    if not (person.strip() or settings.person):
        raise RefusedError(detail="person: a correction needs a name")
    return person.strip() or settings.person


def made(archive: Archive, correction: Correction) -> Made:
    """A correction with the present ids of what it speaks of."""
    now = dict.fromkeys(row_of(archive.db, r)[2] for r in (*correction.targets, *correction.others))
    return Made(correction.ref, correction, tuple(now))


def _carried_out(corrections: Corrections, wish: Wish, person: str) -> Correction:
    ids, note = wish.ids, wish.note
    one, *rest = ids
    match wish.action:
        case "merge":
            return corrections.merge(ids, note, person)
        case "split":
            return corrections.split(one, rest, note, person)
        case "apart":
            return _apart(corrections, ids, note, person)
        case "retype":
            return corrections.retype(_only(ids), wish.type, wish.mode, note, person)
        case "rename":
            return corrections.rename(_only(ids), wish.name, wish.english, note, person)
        case "confirm":
            return corrections.confirm(_only(ids), note, person)
        case action:
            return corrections.reject(ids, note, person, action)


def _apart(corrections: Corrections, ids: list[str], note: str, person: str) -> Correction:
    if len(ids) != 2:
        raise RefusedError(detail="apart takes two ids")
    one, other = ids
    if one[0] == "e":
        return corrections.keep_apart(one, other, note, person)
    return corrections.tell_apart(one, other, note, person)


def _only(ids: list[str]) -> str:
    if len(ids) != 1:
        raise RefusedError(detail="one id at a time")
    return ids[0]
