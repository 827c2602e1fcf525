"""The rooms that read: letters, words, times, and the reader as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from fuzz import texts, words
from fuzz.records import check as sound_record
from fuzz.target import Target
from rawi import Record
from rawi.reader import default
from rawi.text import analyse, fold
from rawi.text.letters import whole
from rawi.time import find, parse_date

DAY = date(2025, 1, 15)
GIVEN = texts.TEXTS.map(texts.encoded)


def check_letters(raw: bytes) -> None:
    """Letters fold, and say where each comes from."""
    words.sound_letters(texts.decoded(raw))


def check_words(raw: bytes) -> None:
    """A text is taken apart without loss, twice the same, whatever spelling its letters and digits have."""
    text = texts.decoded(raw)
    taken = analyse(text)
    words.sound_words(text, taken)
    assert words.places(analyse(text)) == words.places(taken)
    assert words.places(analyse(text.translate(words.VARIANTS))) == words.places(taken)
    assert fold(text) == " ".join(token.key for token in taken.tokens)


def check_time(raw: bytes) -> None:
    """Times are found with a day of publishing and without one; a text as a date is one, or told in one line."""
    text = whole(texts.decoded(raw))
    taken = analyse(text)
    given, inferred = find(taken, DAY), find(taken, None)
    words.sound_times(text, given)
    words.sound_times(text, inferred)
    assert given.published.day == DAY
    try:
        parse_date(text)
    except ValueError as error:
        assert str(error)
        assert "\n" not in str(error)


def check_reader(raw: bytes) -> None:
    """A record holds together, with all that is doubtful in it, and is the same again."""
    text = texts.decoded(raw)
    reader = default()
    record = reader.read(text, DAY, trace=True)
    sound_record(record, whole(text))
    assert Record.from_json(record.to_json()) == record
    assert reader.read(text, DAY, trace=True) == record
    sound_record(reader.read(text), whole(text))


def _sentences() -> Iterable[bytes]:
    return map(texts.encoded, texts.sentences()[::3])


TARGETS = (
    Target("letters", check_letters, GIVEN, _sentences, texts.words),
    Target("words", check_words, GIVEN, _sentences, texts.words),
    Target("time", check_time, GIVEN, _sentences, texts.words, longest=1200),
    Target("reader", check_reader, GIVEN, _sentences, texts.words, longest=1200),
)
