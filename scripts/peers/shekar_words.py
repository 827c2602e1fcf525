"""normalise, sentences, words, lemmas"""

from typing import Any


def prepare() -> Any:
    from shekar import Lemmatizer, Normalizer, SentenceTokenizer, WordTokenizer

    normalise, sentences, words, lemma = Normalizer(), SentenceTokenizer(), WordTokenizer(), Lemmatizer()
    return lambda report: [
        lemma(word) for sentence in sentences.tokenize(normalise(report["text"])) for word in words.tokenize(sentence)
    ]
