"""normalise, sentences, words, lemmas"""

from typing import Any


def prepare() -> Any:
    from hazm import Lemmatizer, Normalizer, sent_tokenize, word_tokenize

    normalise, lemma = Normalizer().normalize, Lemmatizer().lemmatize
    return lambda report: [
        lemma(word) for sentence in sent_tokenize(normalise(report["text"])) for word in word_tokenize(sentence)
    ]
