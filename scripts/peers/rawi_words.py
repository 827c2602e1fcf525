"""letters, sentences, quotations, words, lemmas"""

from typing import Any


def prepare() -> Any:
    from rawi.text.analyser import default

    analyse = default().analyse
    return lambda report: analyse(report["text"]).lemmas
