"""The two tables of words, read once, and the words of one language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Literal, get_args

from markupsafe import Markup

from rawi.archive.shapes import ToldFigure

Language = Literal["en", "fa"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
TABLES = ("terms.tsv", "ui.tsv")
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


class Words:
    """Words of one language. A word may hold ``{places}``, and two forms apart by ``|``: for one, and for more."""

    def __init__(self, language: Language, table: dict[str, str]) -> None:
        self.language = language
        self.direction = "rtl" if language == "fa" else "ltr"
        self.other: Language = "en" if language == "fa" else "fa"
        self._table = table
        self._marked: dict[str, Markup] = {}

    def __call__(self, key: str, **values: object) -> Markup:
        """The word, as it may stand in a page: values are escaped, numbers written as the language writes them."""
        if not values:
            return self._whole(key)
        shown = {k: self.number(v) if isinstance(v, int) else v for k, v in values.items()}
        return Markup(self._form(key, values)).format(**shown)

    def _whole(self, key: str) -> Markup:
        """A word without places, made once."""
        found = self._marked.get(key)
        if found is None:
            found = self._marked[key] = Markup(self._form(key, {}))
        return found

    def plain(self, key: str, **values: object) -> str:
        """The same for attributes and charts, which escape for themselves."""
        shown = {k: self.number(v) if isinstance(v, int) else v for k, v in values.items()}
        return self._form(key, values).format(**shown)

    def _form(self, key: str, values: dict[str, object]) -> str:
        one, _, more = self._table[key].partition("|")
        return one if not more or values.get("n") == 1 else more

    def term(self, kind: str, code: str) -> str:
        """What a code of the record is called; the code itself where the table does not know it."""
        return self._table.get(f"{kind}.{code}", code.replace("_", " "))

    def what(self, type: str, mode: str | None = "") -> str:
        """What a type of event is called, by its mode where it has one."""
        return self._table.get(f"what.{type}.{mode}") or self.term("what", type)

    def keys(self, start: str) -> list[str]:
        """The keys that begin so, in the order of the tables."""
        return [key for key in self._table if key.startswith(start)]

    def number(self, value: float) -> str:
        """``1,234`` or ``۱٬۲۳۴``."""
        shown = f"{value:,}"
        return shown.replace(",", "٬").translate(_PERSIAN) if self.language == "fa" else shown

    def figure(self, low: int, high: int | None) -> str:
        """A figure as it is claimed: ``12``, ``at least 12`` or ``12 to 15``."""
        if high is None:
            return self.plain("at.least", n=low)
        return self.number(low) if low == high else self.plain("low.high", low=low, high=high)

    def figures(self, told: Sequence[ToldFigure]) -> str:
        """Several, the lowest first, in one: ``at least 12``, ``from 12 to at least 20``. An end is "at least" where
        it is claimed so: the low one by all who claim it, the high one by anybody."""
        if len(told) == 1:
            return self.figure(told[0].low, told[0].high)
        low, high = told[0].low, max(f.low if f.high is None else f.high for f in told)
        most = self.figure(high, None if any(f.high is None and f.low == high for f in told) else high)
        if low == high:
            return most
        least = self.figure(low, None if all(f.high is None for f in told if f.low == low) else low)
        return self.plain("figures.from.to", low=least, high=most)

    def digits(self, text: str) -> str:
        """Text with its digits as the language writes them, nothing grouped: years, codes."""
        return text.translate(_PERSIAN) if self.language == "fa" else text

    def percent(self, share: float) -> str:
        """``69%`` or ``۶۹٪``; what is not quite all or nothing is not written so."""
        shown = f"{share * 100:.0f}" if share in (0, 1) else f"{min(max(share * 100, 1), 99):.0f}"
        return f"{self.digits(shown)}٪" if self.language == "fa" else f"{shown}%"

    def name(self, persian: str, english: str) -> str:
        """A name in the language's script where it has one."""
        first, second = (persian, english) if self.language == "fa" else (english, persian)
        return first or second

    def listing(self, parts: list[str]) -> Markup:
        """``a, b and c``, each escaped and set off."""
        shown = [Markup("<bdi>{}</bdi>").format(p) for p in parts]
        if len(shown) < 2:
            return Markup("").join(shown)
        comma = Markup("، ") if self.language == "fa" else Markup(", ")
        last = Markup(" و ") if self.language == "fa" else Markup(" and ")
        return comma.join(shown[:-1]) + last + shown[-1]


@lru_cache(maxsize=4)
def words(language: Language) -> Words:
    """The words of a language."""
    column = LANGUAGES.index(language)
    return Words(language, {key: both[column] for key, *both in rows()})


def rows() -> list[tuple[str, str, str]]:
    """Key, English and Dari of every word. Raises `ValueError` for a row that lacks one."""
    found: list[tuple[str, str, str]] = []
    for table in TABLES:
        text = (files("rawi.desk.words") / table).read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            key, english, dari = (part.strip() for part in line.split("\t"))
            if not (key and english and dari):
                raise ValueError(f"{table}, line {number}: a word lacks its key, its English or its Dari")
            found.append((key, english, dari))
    return found
