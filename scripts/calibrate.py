"""Learn how sure the reader may be of what it finds.

    calibrate.py            write src/rawi/lexicon/tables/confidence.tsv
    calibrate.py --report   print the reliability table instead, each report judged by a model that has not seen it

Examples are of two kinds: every part that the reader finds in corpus/, sure or not, right where the measure of
`rawi score` pairs it with a gold one, and for each field where all that stands in it is gold; and the verdicts on real
reports that training/real.tsv.gz keeps (see examples.py). A logistic regression (scikit-learn) over the features of
`rawi.what.features` gives the weights.

Real reports are harder than those in corpus/, so that two more numbers of each part are learned from the real ones
alone, a scale and a shift of the model's log odds (Platt's scaling): they change how sure the reader says it is, never
which of two parts it is surer of.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold, cross_val_predict  # type: ignore[import-untyped]

from examples import Example, Found, examples, read
from rawi.what.confidence import TABLE

CORPUS = Path(__file__).parent.parent / "corpus"

PENALTY = 0.1
"""The strength of the regression's penalty, as scikit-learn counts it: the best likelihood of reports left out."""
RARE = 2
"""Examples below which nothing is learned of a feature."""
FEW = 30
"""Verdicts on real reports below which nothing is learned of a part's level."""
FOLDS = 10
BINS = ((0.0, 0.35), (0.35, 0.5), (0.5, 0.65), (0.65, 0.8), (0.8, 0.9), (0.9, 1.01))


def fitted(found: list[Example]) -> tuple[DictVectorizer, LogisticRegression, csr_matrix, np.ndarray]:
    """The vectorizer, the model (not yet fitted), the examples as a matrix, and the verdicts."""
    seen = Counter(feature for _, features, _ in found for feature in features)
    vectorizer = DictVectorizer()
    known = ([f for f in features if seen[f] >= RARE] for _, features, _ in found)
    matrix = vectorizer.fit_transform([dict.fromkeys(features, 1.0) for features in known])
    return vectorizer, LogisticRegression(C=PENALTY, max_iter=3000), matrix, verdicts(found)


@dataclass(frozen=True)
class Level:
    """What the log odds of a model are multiplied by, and what is added."""

    scale: float = 1.0
    shift: float = 0.0


def level(odds: np.ndarray, right: np.ndarray) -> Level:
    """The level at which log odds say how often real reports' parts are right; none where there are too few."""
    if len(right) < FEW or right.all() or not right.any():
        return Level()
    model = LogisticRegression(C=1.0).fit(odds[:, None], right)
    return Level(float(model.coef_[0][0]), float(model.intercept_[0]))


def odds_of(found: list[Example], vectorizer: DictVectorizer, model: LogisticRegression) -> np.ndarray:
    """The log odds that a fitted model gives to examples."""
    matrix = vectorizer.transform([dict.fromkeys(features, 1.0) for _, features, _ in found])
    return np.asarray(model.decision_function(matrix))


def table(own: Found, real: Found) -> str:
    """The weights as lines, rounded so that small differences of the arithmetic do not show."""
    lines = []
    for part, found in sorted(own.items()):
        others = real.get(part, [])
        vectorizer, model, matrix, right = fitted(found + others)
        model.fit(matrix, right)
        at = level(odds_of(others, vectorizer, model), verdicts(others)) if others else Level()
        lines.append(f"{part}\t\t{model.intercept_[0] * at.scale + at.shift:.2f}")
        weights = zip(vectorizer.feature_names_, model.coef_[0] * at.scale, strict=True)
        lines += [f"{part}\t{feature}\t{weight:.2f}" for feature, weight in weights if abs(weight) >= 0.01]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Bin:
    """Parts about which about the same is said: what on average, the share that is right, how many."""

    said: float
    right: float
    count: int


Bins = dict[tuple[float, float], Bin]


def bins(found: list[Example], others: list[Example]) -> tuple[Bins, Bins]:
    """How often what is said of a part is right, in corpus/ and in real reports, each report judged by what was learned
    from all others."""
    _, model, matrix, right = fitted(found + others)
    groups, folds = names(found + others), GroupKFold(FOLDS)
    odds = cross_val_predict(model, matrix, right, groups=groups, cv=folds, method="decision_function")
    at = level(odds[len(found) :], verdicts(others)) if others else Level()
    said = 1 / (1 + np.exp(-(odds * at.scale + at.shift)))
    return _bins(said[: len(found)], verdicts(found)), _bins(said[len(found) :], verdicts(others))


def _bins(said: np.ndarray, right: np.ndarray) -> Bins:
    inside = {(low, high): (said >= low) & (said < high) for low, high in BINS}
    return {b: Bin(said[i].mean(), right[i].mean(), int(i.sum())) for b, i in inside.items() if i.any()}


def report(own: Found, real: Found) -> None:
    """Print, for each part, how often the reader is right where it says that it is so sure."""
    for part, found in sorted(own.items()):
        for where, those in zip(("corpus", "real reports"), bins(found, real.get(part, [])), strict=True):
            for (low, high), at in those.items():
                print(
                    f"{part} in {where}: said {low:.2f} to {min(high, 1):.2f}: {at.said:.2f} on average, "
                    f"right {at.right:.2f} of {at.count}"
                )


def names(found: list[Example]) -> list[str]:
    """The report of each example."""
    return [name for name, *_ in found]


def verdicts(found: list[Example]) -> np.ndarray:
    """Whether each example is right."""
    return np.array([right for *_, right in found])


def main() -> None:
    """Write the table or print the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--report", action="store_true", help="print the reliability table")
    own, real = examples([CORPUS]), read()
    if parser.parse_args().report:
        report(own, real)
    else:
        TABLE.write_text(table(own, real), encoding="utf-8")


if __name__ == "__main__":
    main()
