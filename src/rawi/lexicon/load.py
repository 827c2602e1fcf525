"""Read, validate and cache the lexicon.

``load()`` reads the packaged files, then a user's folders over them: an entry with the same file and id replaces the
packaged one. What comes out is plain data; rooms compile their own matchers from it once. Each folder's decoded entries
are cached under a fingerprint of its files' content, so that YAML is parsed once.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec
import msgspec.structs

from rawi import __version__
from rawi.lexicon import cache, schema
from rawi.lexicon import kinds as _kinds  # noqa: F401  (registers the shapes of all files)

DATA = Path(__file__).parent / "data"

T = TypeVar("T", bound=schema.Entry)
Entries = dict[str, dict[str, schema.Entry]]
"""Entries by file stem and id."""


_loaded: dict[tuple[str, ...], Lexicon] = {}
"""The lexicons of the process by their folders."""
LOADED = 4
"""So many lexicons stay loaded, those used last."""


class LexiconError(ValueError):
    """A lexicon file that cannot be used: one line that says which file, which entry, what, and what to do."""


class Lexicon:
    """All entries by file stem and id. ``fingerprint`` identifies the content."""

    def __init__(self, entries: Mapping[str, Mapping[str, schema.Entry]], fingerprint: str) -> None:
        self.entries = entries
        self.fingerprint = fingerprint

    def of(self, shape: type[T]) -> Mapping[str, T]:
        """The entries of one file by their ids, in the order they are written."""
        stem = next(s for s, e in schema.FILES.items() if e is shape)
        return self.entries.get(stem, {})  # type: ignore[return-value]


def load(folders: Iterable[Path | str] = ()) -> Lexicon:
    """The packaged lexicon with ``folders`` laid over it in order. Raises `LexiconError`."""
    names = tuple(str(f) for f in folders)
    lexicon = _loaded.pop(names, None) or _load(names)
    _loaded[names] = lexicon  # last of all, as what was used last
    if len(_loaded) > LOADED:
        del _loaded[next(iter(_loaded))]
    return lexicon


def adopt(packaged: Lexicon) -> None:
    """Have ``load()`` give a packaged lexicon that was kept whole elsewhere, unless it gave one already."""
    _loaded.setdefault((), packaged)


def _load(folders: tuple[str, ...]) -> Lexicon:
    if not folders:
        return Lexicon(*_folder(DATA))
    packaged = load()
    whole, fingerprints = dict(packaged.entries), [packaged.fingerprint]
    for folder in folders:
        entries, fingerprint = _folder(Path(folder))
        fingerprints.append(fingerprint)
        for stem, found in entries.items():
            whole[stem] = {**whole.get(stem, {}), **found}
    return Lexicon(whole, _digest(f.encode() for f in fingerprints))


def _folder(root: Path) -> tuple[Entries, str]:
    """The entries of one folder with their fingerprint."""
    contents = [(path, stem, _bytes(path)) for path, stem in files_in(root)]
    shapes = repr(sorted((s, e.__struct_fields__) for s, e in schema.FILES.items()))
    parts = (part for path, stem, content in contents for part in (f"{stem}/{path.name}".encode(), content))
    fingerprint = _digest((__version__.encode(), shapes.encode(), *parts))
    entries = _from_cache(fingerprint)
    if entries is None:
        entries = _parse_all(contents)
        cache.write("lexicon", fingerprint, msgspec.msgpack.encode(entries))
    return entries, fingerprint


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(b"%d " % len(part))
        digest.update(part)
    return digest.hexdigest()


def _parse_all(contents: Iterable[tuple[Path, str, bytes]]) -> Entries:
    """The entries of a folder's files, given as (file, stem, content)."""
    entries: Entries = {}
    written: dict[tuple[str, str], Path] = {}
    for path, stem, content in contents:
        found = parse(content, path, schema.FILES[stem])
        for name in found:
            other = written.setdefault((stem, name), path)
            if other is not path:
                raise LexiconError(f"{path}: entry {name!r} is already in {other.name}; give one of them another id")
        entries.setdefault(stem, {}).update(found)
    return entries


def files_in(root: Path) -> list[tuple[Path, str]]:
    """The lexicon files of a folder with the stems they are read as, sorted. Raises `LexiconError`."""
    if not root.is_dir():
        raise LexiconError(f"{root}: no such folder; --lexicon takes a folder of YAML files")
    found = []
    for path in sorted(p for p in (*root.glob("*.yaml"), *root.glob("*.d/*.yaml"))):
        stem = path.parent.name[:-2] if path.parent != root else path.stem
        if stem not in schema.FILES:
            raise LexiconError(
                f"{path}: no lexicon file is called {stem!r}; known are {', '.join(sorted(schema.FILES))}"
            )
        found.append((path, stem))
    return found


def parse(content: bytes, path: Path, shape: type[T]) -> dict[str, T]:
    """The entries of one YAML file. Raises `LexiconError` that names the entry and the key that is wrong."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        raw: Any = yaml.load(content.decode("utf-8"), Loader=_strict(loader))
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8") from None
    except yaml.YAMLError as error:
        where = getattr(error, "problem_mark", None)
        line = f" line {where.line + 1}" if where else ""
        raise LexiconError(f"{path}:{line} {getattr(error, 'problem', None) or error}; mend the YAML there") from None
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        raise LexiconError(f"{path}: a lexicon file maps ids to entries; this one is a {type(raw).__name__}")
    entries = {}
    for name, value in raw.items():
        try:
            entries[str(name)] = msgspec.convert(value, shape)
        except msgspec.ValidationError as error:
            raise LexiconError(f"{path}: entry {name!r}: {error}{_nearest(str(error), shape)}") from None
    return entries


def _nearest(error: str, shape: type[schema.Entry]) -> str:
    """What was meant, where a value is none of those that a field may have: the one most like it."""
    from difflib import get_close_matches

    told = re.search(r"Invalid enum value '(.*)' - at `\$\.(\w+)(?:\[[\d.]+\])?`", error)
    kinds = {field.encode_name: field.type for field in msgspec.structs.fields(shape)}
    of_kind = get_args(kinds[told[2]]) if told and told[2] in kinds else ()
    listed = (v for kind in of_kind for v in (kind, *get_args(kind)))  # of a list, those that one of its values may be
    values = [v for v in listed if isinstance(v, str)]
    near = get_close_matches(told[1], values, 1) if told else []
    return f"; did you mean {near[0]!r}?" if near else ""


@lru_cache(maxsize=2)
def _strict(base: Any) -> Any:
    """A YAML loader that refuses the same id twice in a file instead of keeping the last in silence."""
    import yaml

    class Strict(base):  # type: ignore[misc]
        pass

    def mapping(loader: Any, node: Any, deep: bool = False) -> Any:
        seen = set()
        for key_node, _ in node.value:
            key = loader.construct_object(key_node, deep=deep)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key!r} is written twice", key_node.start_mark)
            seen.add(key)
        return base.construct_mapping(loader, node, deep=deep)

    Strict.add_constructor(
        yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, lambda loader, node: mapping(loader, node, True)
    )
    return Strict


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LexiconError(f"{path}: {error.strerror}") from None


def _from_cache(fingerprint: str) -> Entries | None:
    kept = cache.read("lexicon", fingerprint)
    if kept is None:
        return None
    try:
        parts = msgspec.msgpack.decode(kept, type=dict[str, msgspec.Raw])
        return {stem: _decode(raw, schema.FILES[stem]) for stem, raw in parts.items()}
    except (msgspec.DecodeError, KeyError):
        return None


def _decode(raw: msgspec.Raw, shape: type[schema.Entry]) -> dict[str, schema.Entry]:
    kind: Any = dict[str, shape]  # type: ignore[valid-type]  # the shape is known only at run time
    entries: dict[str, schema.Entry] = msgspec.msgpack.decode(raw, type=kind)
    return entries
