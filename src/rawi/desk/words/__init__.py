"""What the desk says, in English and Dari: two tables that people who know no Python can review."""

from rawi.desk.words.dates import Day, both, day_of, span_of
from rawi.desk.words.load import LANGUAGES, Language, Words, words

__all__ = ["LANGUAGES", "Day", "Language", "Words", "both", "day_of", "span_of", "words"]
