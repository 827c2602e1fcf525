"""sentences, words, lemmas (neural)"""

from typing import Any


def prepare() -> Any:
    import stanza

    read = stanza.Pipeline("fa", processors="tokenize,mwt,pos,lemma", verbose=False)
    return lambda report: [word.lemma for sentence in read(report["text"]).sentences for word in sentence.words]
