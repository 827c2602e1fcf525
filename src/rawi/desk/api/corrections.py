"""A person's word: corrections, and answers to what is doubtful."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from litestar import Controller, get, post
from litestar.params import JSONBody, QueryParameter
from msgspec import Meta

from rawi.archive import cursor
from rawi.archive.correction import Correction
from rawi.archive.corrections import Corrections
from rawi.archive.doubts import Doubts, doubts
from rawi.archive.lookup import row_of
from rawi.archive.review import Kind, Question, answer
from rawi.archive.store import Archive
from rawi.desk.api.answers import API, told
from rawi.desk.api.parameters import After, Limit
from rawi.desk.connections import Writer
from rawi.desk.dependencies import Db, Told, Writes
from rawi.desk.problems import RefusedError
from rawi.desk.settings import Settings

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
    ids: Annotated[list[str], Meta(min_length=1, max_length=200)]
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
    """An answer to a doubt: yes, they are one, or it is read rightly; or no."""

    kind: Literal["events", "actors", "confidence"]
    ids: Annotated[list[str], Meta(min_length=1, max_length=2)]
    answer: Literal["yes", "no"]
    note: Note = ""
    person: Person = ""


class Said(msgspec.Struct, frozen=True):
    """Corrections in the order in which they were made, as rawi correct export gives them; ``total`` counts all, and
    ``next`` is where the following page begins, empty at the end."""

    corrections: tuple[Correction, ...]
    total: int
    next: str


class Corrected(Controller):
    """Corrections."""

    path = f"{API}/corrections"
    tags = ("Corrections",)

    @get(
        sync_to_thread=True,
        summary="Corrections",
        description="What people said of this archive, oldest first, in the form that `rawi correct apply` takes.",
        operation_id="corrections",
        responses=told(),
    )
    def listed(self, db: Db, after: After = "", limit: Limit = 100) -> Said:
        """A page of corrections."""
        key = cursor.read(after, "count")
        behind = key[1] if key else 0
        rows = db.execute(
            "SELECT id, value FROM correction WHERE id > ? ORDER BY id LIMIT ?", (behind, limit + 1)
        ).fetchall()
        (total,) = db.execute("SELECT count(*) FROM correction").fetchone()
        more = cursor.written((0, rows[limit - 1][0], 0)) if len(rows) > limit else ""
        return Said(tuple(msgspec.json.decode(value, type=Correction) for _, value in rows[:limit]), total, more)

    @post(
        status_code=201,
        sync_to_thread=True,
        summary="Correct the archive",
        description="A correction is a row of its own with a note and a name; it outlives every rereading.",
        operation_id="correct",
        responses=told(404, 410, changes=True),
    )
    def correct(self, data: JSONBody[Wish], writer: Writes, settings: Told) -> Made:
        """Make a correction."""
        person = named(data.person, settings)
        return writer.change(lambda archive: made(archive, archive.correct(lambda c: carried_out(c, data, person))))


class Reviewed(Controller):
    """What a person should look at."""

    path = f"{API}/review"
    tags = ("Corrections",)

    @get(
        sync_to_thread=True,
        summary="What a person should look at",
        description="Doubtful mergers of events or of actors, the likeliest first; or what is read with little "
        "confidence. Each with the words that it rests on.",
        operation_id="doubts",
        responses=told(),
    )
    def listed(
        self,
        db: Db,
        kind: Annotated[Kind, QueryParameter(description="Which doubts.")] = "events",
        after: After = "",
        limit: Limit = 20,
    ) -> Doubts:
        """A page of doubts."""
        return doubts(db, kind, after, limit)

    @post(
        status_code=201,
        sync_to_thread=True,
        summary="Answer a doubt",
        description="The answer becomes a correction, so that the doubt is asked once.",
        operation_id="answerDoubt",
        responses=told(404, 410, changes=True),
    )
    def decide(self, data: JSONBody[Answer], writer: Writes, settings: Told) -> Made:
        """Answer a doubt."""
        return answered(writer, data, named(data.person, settings))


def answered(writer: Writer, data: Answer, person: str) -> Made:
    """Keep an answer as a correction. Raises `RefusedError` or `ArchiveError` where it cannot be."""
    if len(data.ids) != (1 if data.kind == "confidence" else 2):
        raise RefusedError(detail="two ids for a merger, one for a reading")
    question = Question(data.kind, tuple(data.ids), "", ())
    yes = data.answer == "yes"
    return writer.change(
        lambda archive: made(archive, archive.correct(lambda c: answer(c, question, yes, data.note, person)))
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


def carried_out(corrections: Corrections, wish: Wish, person: str) -> Correction:
    """Make a wished correction. Raises `ArchiveError` or `RefusedError` where it cannot be."""
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
    if one.startswith("e"):
        return corrections.keep_apart(one, other, note, person)
    return corrections.tell_apart(one, other, note, person)


def _only(ids: list[str]) -> str:
    if len(ids) != 1:
        raise RefusedError(detail="one id at a time")
    return ids[0]
