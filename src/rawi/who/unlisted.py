"""English for whom the rooms after this one find: speakers and outlets that no list names in full."""

from __future__ import annotations

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import Channel
from rawi.lexicon.kinds_who import NamedActor
from rawi.text.model import Text
from rawi.text.phrases import keys_of
from rawi.who.model import ActorDraft, Who
from rawi.who.words.vocabulary import Vocabulary

_LONGEST = 4
"""Names have no more words than this; what is longer is a description that letters carried over would hide."""


class Unlisted:
    """Names actors that came without English."""

    def __init__(self, lexicon: Lexicon, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        outlets = [a for a in lexicon.of(NamedActor).values() if a.kind == "outlet"]
        self._outlets = {keys_of(name)[1:]: a for a in outlets for name in a.names}
        self._outlets.pop((), None)
        self._media = {keys_of(w): c.gloss for c in lexicon.of(Channel).values() if c.medium for w in c.words}

    def name(self, who: Who, text: Text) -> None:
        """Give English to every actor that has none and whose name can be carried over."""
        for draft in who.actors:
            if not draft.name_en and draft.name:
                self._name(draft, text)

    def _name(self, draft: ActorDraft, text: Text) -> None:
        keys = keys_of(draft.name)
        known = self._outlets.get(keys) if draft.kind == "outlet" else None
        if known is not None:
            draft.name_en, draft.country, draft.sectors = known.gloss, known.country, known.sectors
            draft.wikidata = known.wikidata
        elif draft.kind == "outlet" and self._media.get(keys, "an outlet").startswith("an "):
            self._carry_over(draft)
        elif draft.kind == "outlet":
            draft.name_en = self._media[keys]
        elif len(keys) <= _LONGEST and _is_name(draft, text):
            self._carry_over(draft)

    def _carry_over(self, draft: ActorDraft) -> None:
        draft.name_en, draft.transliterated = self.vocabulary.romanise(draft.name), True


def _is_name(draft: ActorDraft, text: Text) -> bool:
    """Whether no word of a name is a common one."""
    first, last = draft.spans[0] if draft.spans else (0, 0)
    words = [t.word for t in text.tokens[first:last]]
    return bool(words) and not any(w.common or w.number is not None or w.kind != "word" for w in words)
