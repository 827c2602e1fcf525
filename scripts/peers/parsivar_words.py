"""normalise, sentences, words, stems"""

from typing import Any


def prepare() -> Any:
    from parsivar import FindStems, Normalizer, Tokenizer

    normalise, cut, stem = Normalizer().normalize, Tokenizer(), FindStems().convert_to_stem
    return lambda report: [
        stem(word)
        for sentence in cut.tokenize_sentences(normalise(report["text"]))
        for word in cut.tokenize_words(sentence)
    ]
