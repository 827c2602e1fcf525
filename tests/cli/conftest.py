"""A reader that does nothing, so that the command line is tested by itself."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

import rawi
from rawi.cli.main import cli
from rawi.record import Actor, Document, Event, Record, Span, Statement, Trace


class StubReader:
    """Every report tells that its first four letters said something; ``!`` makes it fail, ``~`` sleep."""

    def __init__(self, lexicon: tuple[str, ...] = ()) -> None:
        from rawi.lexicon import load

        load(lexicon)

    def read(
        self,
        text: str,
        published: date | None = None,
        *,
        id: str = "",
        title: str = "",
        outlet: str = "",
        url: str = "",
        trace: bool = False,
    ) -> Record:
        if text.startswith("!"):
            raise KeyError("boom")
        if text.startswith("~"):
            time.sleep(60)
        span = Span(start=0, end=min(4, len(text)))
        return Record(
            document=Document(
                id=id, title=title, outlet=outlet, url=url, published=published.isoformat() if published else None
            ),
            actors=(Actor(id="a1", name=text[:4], kind="group", mentions=(span,)),),
            events=(Event(id="e1", type="ASSAULT", aspect="asserted", actors=("a1",), evidence=(span,)),),
            statements=(Statement(id="s1", speakers=("a1",), evidence=(span,)),),
            trace=(Trace(about="e1", rule="verb", entry="predicates:attack", words=(span,)),) if trace else (),
        )


def _stub() -> ModuleType:
    module = ModuleType("rawi.reader")
    vars(module).update(Reader=StubReader, default=StubReader, check_examples=lambda lexicon: iter(()))
    return module


@pytest.fixture(autouse=True)
def stub_reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> ModuleType:
    module = _stub()
    monkeypatch.setenv("RAWI_CACHE", str(tmp_path / "cache"))
    monkeypatch.setitem(sys.modules, "rawi.reader", module)
    monkeypatch.setattr(rawi, "reader", module, raising=False)
    return module


@pytest.fixture
def run() -> Callable[..., Result]:
    """Run ``rawi`` with arguments and standard input."""

    def invoke(*args: str, stdin: str | bytes = "") -> Result:
        return CliRunner().invoke(cli, args, input=stdin, prog_name="rawi")

    return invoke
