"""words (rules; no pipeline for Persian)"""

from typing import Any


def prepare() -> Any:
    import spacy

    read = spacy.blank("fa")
    return lambda report: [token.lower_ for token in read(report["text"])]
