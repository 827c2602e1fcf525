"""Processes of this machine that work off tasks; each death is told with the task that it happened in."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")
K = TypeVar("K")
_LOOK = 2.0
"""Seconds after which a process that has nothing to do looks whether its parent is there."""
_AHEAD = 8
"""Results for each process that may wait for one before them."""


@dataclass(frozen=True, slots=True)
class Died:
    """The process that had a task is gone: killed, out of memory, or crashed in a library."""


@dataclass(frozen=True, slots=True)
class Failed:
    """What a task raised."""

    error: Exception


def context() -> BaseContext:
    """Forked processes share the tables of the reader; elsewhere than on Linux forking is not safe or not there."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


class Pool(Generic[T, R]):
    """``count`` processes, each with a function that ``make`` gave it; it and tasks must be picklable.

    Use as a context manager. A process that dies is replaced.
    """

    def __init__(self, count: int, make: Callable[[], Callable[[T], R]]) -> None:
        self._context = context()
        self._make = make
        self._count = count
        self._workers: list[_Worker] = []

    def __enter__(self) -> Pool[T, R]:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()

    def run(self, tasks: Iterator[tuple[K, T] | None]) -> Iterator[tuple[K, R | Died | Failed]]:
        """What became of each task, with its key, as they are done. A task is asked for when a process is free; where
        there is none now (the iterator gives None, or ends), it is asked again when another is done."""
        while True:
            self._deal(tasks)
            busy = [w for w in self._workers if w.busy]
            if not busy:
                return
            for worker in _heard(busy):
                key, outcome = worker.key, worker.outcome()
                if isinstance(outcome, Died):
                    self._workers.remove(worker)
                yield key, outcome

    def ordered(self, tasks: Iterable[T]) -> Iterator[tuple[T, R | Died | Failed]]:
        """Each task with what became of it, in their order; few results wait in memory."""
        waiting: dict[int, tuple[T, R | Died | Failed]] = {}
        following = 0

        def some() -> Iterator[tuple[tuple[int, T], T] | None]:
            for number, task in enumerate(tasks):
                while number - following >= _AHEAD * self._count:
                    yield None
                yield (number, task), task

        for (number, task), outcome in self.run(some()):
            waiting[number] = task, outcome
            while following in waiting:
                following += 1
                yield waiting.pop(following - 1)

    def _deal(self, tasks: Iterator[tuple[Any, T] | None]) -> None:
        free = [w for w in self._workers if not w.busy]
        while free or len(self._workers) < self._count:
            task = next(tasks, None)
            if task is None:
                return
            if not free:
                free.append(_Worker(self._context, self._make))
                self._workers += free
            free.pop().give(*task)


class _Worker:
    """One process, from outside."""

    def __init__(self, context: BaseContext, make: Callable[[], Callable[[Any], Any]]) -> None:
        self._ours, theirs = context.Pipe()
        self._process: Any = context.Process(target=_work, args=(make, theirs, os.getpid()), daemon=True)  # type: ignore[attr-defined]
        self._process.start()
        theirs.close()
        self.busy = False
        self.key: Any = None

    def give(self, key: Any, task: Any) -> None:
        """A task; one that cannot be handed over because the process is gone is told by `outcome`."""
        self.key, self.busy = key, True
        with _told_of_pipes(), contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self._ours.send(task)

    @property
    def signs(self) -> tuple[Any, Any]:
        """What moves when it is done, or gone."""
        return self._ours, self._process.sentinel

    def outcome(self) -> Any:
        """What became of its task."""
        self.busy = False
        with contextlib.suppress(EOFError, ConnectionResetError):
            if self._ours.poll():
                return self._ours.recv()
        self.end()
        return Died()

    def end(self) -> None:
        """Let it go, at once."""
        self._process.kill()
        self._process.join()
        self._ours.close()


@contextlib.contextmanager
def _told_of_pipes() -> Iterator[None]:
    """A pipe that nobody reads is an exception here; on the command line it ends the process, as in other filters."""
    if not hasattr(signal, "SIGPIPE") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGPIPE, before)


def _heard(workers: list[_Worker]) -> list[_Worker]:
    moved = wait([sign for w in workers for sign in w.signs])
    return [w for w in workers if any(sign in moved for sign in w.signs)]


def _work(make: Callable[[], Callable[[Any], Any]], tasks: Connection, parent: int) -> None:
    """The life of one process: it ends when it is told to, or when its parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    function = make()
    while True:
        while not tasks.poll(_LOOK):
            if os.getppid() != parent:
                return
        try:
            task = tasks.recv()
        except EOFError:
            return
        try:
            outcome = function(task)
        except Exception as error:
            outcome = Failed(error)
        tasks.send(outcome)
