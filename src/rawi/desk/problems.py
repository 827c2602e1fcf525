"""What goes wrong, told: to programs as problem details (RFC 9457), to people on a page; never a traceback."""

from __future__ import annotations

import logging
import sqlite3
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, TooManyRequestsException
from litestar.response import Redirect
from litestar.types import ExceptionHandlersMap

from rawi.archive.database import AbsentError, ArchiveError, EndedError, meaning
from rawi.desk.language import language
from rawi.desk.safety.answers import API
from rawi.desk.view import page

Asked = Request[Any, Any, Any]
_log = logging.getLogger("rawi.desk")


class Problem(msgspec.Struct, omit_defaults=True):
    """A problem (RFC 9457): ``title`` names its kind, ``detail`` says what is wrong and what to do."""

    title: str
    status: int
    detail: str
    type: str = "about:blank"
    errors: list[dict[str, str]] = []
    """Which part of the request is wrong, and how: ``where`` and ``message``."""


class NoSuchError(HTTPException):
    """Nothing is there: 404."""

    status_code = HTTPStatus.NOT_FOUND


class MovedError(HTTPException):
    """The id ended, and ``ref`` took it over: 308 to the same address with that."""

    status_code = HTTPStatus.PERMANENT_REDIRECT

    def __init__(self, old: str, ref: str) -> None:
        super().__init__(detail=f"{old} ended; {ref} took it over")
        self.old, self.ref = old, ref


class BusyError(HTTPException):
    """Not now: the archive cannot be used, or somebody else is at it. 503."""

    status_code = HTTPStatus.SERVICE_UNAVAILABLE


class RefusedError(HTTPException):
    """What is asked for cannot be, though it is well formed: 422."""

    status_code = HTTPStatus.UNPROCESSABLE_ENTITY


def handlers() -> ExceptionHandlersMap:
    """What an app does about each kind of exception."""
    return {
        MovedError: _moved,
        TooManyRequestsException: _later,
        HTTPException: lambda request, error: _told(request, _of_http(error), error.headers),
        ArchiveError: lambda request, error: _told(request, _of_archive(error)),
        sqlite3.Error: lambda request, error: _told(request, _of_sqlite(error)),
        UnicodeDecodeError: lambda request, _: _told(request, _problem(HTTPStatus.BAD_REQUEST, "not UTF-8")),
        Exception: _unforeseen,
    }


def _moved(request: Asked, error: MovedError) -> Redirect:
    path = request.url.path.replace(error.old, error.ref)
    return Redirect(f"{path}?{request.url.query}" if request.url.query else path, status_code=308)


def _later(request: Asked, error: TooManyRequestsException) -> Response[Any]:
    """Both limits count by the minute."""
    problem = _problem(HTTPStatus.TOO_MANY_REQUESTS, "too many requests in one minute; ask again later")
    return _told(request, problem, {**(error.headers or {}), "Retry-After": "60"})


def _of_http(error: HTTPException) -> Problem:
    extra = error.extra if isinstance(error.extra, list) else []
    errors = [{"where": str(e.get("key", "")), "message": str(e.get("message", ""))} for e in extra]
    return _problem(error.status_code, error.detail, errors)


def _of_archive(error: ArchiveError) -> Problem:
    """A question or a change that cannot be as it stands; or, where SQLite says so, an archive that cannot be used."""
    if isinstance(error.__cause__, sqlite3.Error):
        return _problem(HTTPStatus.SERVICE_UNAVAILABLE, str(error))
    if isinstance(error, EndedError):
        return _problem(HTTPStatus.GONE, str(error))
    if isinstance(error, AbsentError):
        return _problem(HTTPStatus.NOT_FOUND, str(error))
    return _problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))


def _of_sqlite(error: sqlite3.Error) -> Problem:
    return _problem(HTTPStatus.SERVICE_UNAVAILABLE, f"the archive: {meaning(error)}")


def _unforeseen(request: Asked, error: Exception) -> Response[Any]:
    _log.error("%s %s", request.method, request.url.path, exc_info=error)
    detail = f"Rawi failed on this request ({type(error).__name__}); please report it"
    return _told(request, _problem(HTTPStatus.INTERNAL_SERVER_ERROR, detail))


def _problem(status: int, detail: str, errors: list[dict[str, str]] | None = None) -> Problem:
    return Problem(HTTPStatus(status).phrase, status, " ".join(detail.split()), errors=errors or [])


def _told(request: Asked, problem: Problem, headers: dict[str, str] | None = None) -> Response[Any]:
    if request.url.path.startswith(API):
        return Response(problem, status_code=problem.status, headers=headers, media_type="application/problem+json")
    told = page(request, language(request), "problem.html", status=problem.status, problem=problem)
    told.headers.update(headers or {})
    return told
