"""Who is named within the title of a meeting, a work or a protest, and is no party: همایش «*ایران* و جهان»."""

from __future__ import annotations

from rawi.text.model import Text
from rawi.who.model import Mention


def outside_titles(text: Text, mentions: list[Mention], titled: frozenset[str]) -> dict[int, Mention]:
    """Mentions by their first token, without those that are a part of a title in quotation marks behind one of the
    words ``titled``; one that is all of it stays: با عنوان «سازمان ملل»."""
    by_first = {m.first: m for m in mentions}
    for first, last in text.quotes:
        before = first - 2  # quotations begin behind their mark
        if before < 0 or (text.lemmas[before] not in titled and text.keys[before] not in titled):
            continue
        for at in range(first, last):
            mention = by_first.get(at)
            if mention is not None and (mention.first, mention.last) != (first, last):
                del by_first[at]
    return by_first
