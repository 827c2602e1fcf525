"""Templates and files of the pages."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Router
from litestar.datastructures import CacheControlHeader
from litestar.plugins.jinja import JinjaTemplateEngine
from litestar.static_files import create_static_files_router
from litestar.template import TemplateConfig

HERE = Path(__file__).parent
TEMPLATES, STATIC = HERE / "templates", HERE / "static"
_YEAR = 365 * 24 * 3600


def version(folder: Path) -> str:
    """A hash over all files of a folder: it stands in their addresses, so that browsers may keep them for good."""
    whole = hashlib.blake2b(digest_size=8)
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()


def static_files(address: str) -> Router:
    """The files of the pages at ``address``."""
    kept = CacheControlHeader(public=True, max_age=_YEAR, immutable=True)
    return create_static_files_router(path=address, directories=[STATIC], cache_control=kept)


def templates(address: str) -> TemplateConfig[Any]:
    """Jinja with every value escaped and every unknown name an error; ``static(name)`` is the address of a file."""
    engine = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=seen,
    )
    engine.filters["web"] = web
    engine.globals["static"] = lambda name: f"{address}/{name}"
    return TemplateConfig(instance=JinjaTemplateEngine(engine_instance=engine))


def web(url: str) -> str:
    """An address that a link may have: of the web, else nothing. What a report brings could be of any scheme."""
    return url if url.lower().startswith(("http://", "https://")) else ""


_SEEN = {c: chr(0x2400 + c) for c in range(0x20) if chr(c) not in "\t\n\r"} | {0x7F: "\u2421"}


def seen(value: Any) -> Any:
    """A value as it may stand in a page: control characters, which HTML cannot hold, by their pictures (U+2400 …), so
    that offsets stay."""
    if isinstance(value, str) and not value.isprintable():
        return value.translate(_SEEN)
    return value
