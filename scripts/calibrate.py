"""Learn how sure the reader may be of what it finds, from annotated reports.

    calibrate.py [FOLDER ...]            write src/rawi/lexicon/tables/confidence.tsv
    calibrate.py --report [FOLDER ...]   print the reliability table instead, each report judged by a model that has not
                                         seen it

Every event and statement that the reader finds in corpus/, sure or not, is an example: right where the measure of
`rawi score` pairs it with a gold one, and for each field where all that stands in it is gold. A logistic regression
(scikit-learn) over the features of `rawi.what.features` gives the weights; the strength of its penalty is the strongest
at which every bin of the report below, made by cross-validation over reports, says about what it is.

Real reports are harder than those in corpus/, and a model that knows none of them is too sure of itself. Each FOLDER
has annotated real ones: for each part two numbers are learned from them, a scale and a shift of the model's log odds
(Platt's scaling). They change how sure the reader says it is, never which of two parts it is surer of.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold, cross_val_predict  # type: ignore[import-untyped]

from rawi.reader import Reader
from rawi.score import GoldReport, load, seen
from rawi.score.judge import judge
from rawi.what.confidence import EVENT_PARTS, STATEMENT_PARTS, TABLE
from rawi.what.features import event_features, statement_features

CORPUS = Path(__file__).parent.parent / "corpus"
PENALTY = 0.3
FEW = 30
"""Parts of real reports below which nothing is learned of their level."""
BINS = ((0.0, 0.35), (0.35, 0.5), (0.5, 0.65), (0.65, 0.8), (0.8, 0.9), (0.9, 1.01))

Example = tuple[str, tuple[str, ...], bool]


def examples(folders: Iterable[Path]) -> dict[str, list[Example]]:
    """Report, features and verdict of every part found in folders of annotated reports, by what is judged."""
    reader = Reader(floor=0)
    found: defaultdict[str, list[Example]] = defaultdict(list)
    for folder in folders:
        for name, text, gold in load(folder):
            for part, features, right in _of_report(reader, name, text, gold):
                found[part].append((f"{folder}/{name}", features, right))
    return found


def _of_report(reader: Reader, name: str, text: str, gold: GoldReport) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    work = reader.work(text, gold.published)
    record = reader.read(text, gold.published, id=name)
    events, statements = judge(text, gold, seen(record))
    drafts = sorted(work.events, key=lambda e: e.first)
    for draft, verdict in zip(drafts, events, strict=True):
        features = event_features(draft, work)
        for part in EVENT_PARTS:
            right = verdict.get(part.partition(".")[2])
            if right is not None:
                yield part, features, right
    told = sorted([s for s in work.statements if not s.held], key=lambda s: s.first)
    for draft_, verdict in zip(told, statements, strict=True):
        features = statement_features(draft_, work)
        for part in STATEMENT_PARTS:
            right = verdict.get(part.partition(".")[2])
            if right is not None:
                yield part, features, right


def fitted(found: list[Example]) -> tuple[DictVectorizer, LogisticRegression, np.ndarray, np.ndarray]:
    """The vectorizer, the model (not yet fitted), the examples as a matrix, and the verdicts."""
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform([dict.fromkeys(features, 1.0) for _, features, _ in found])
    return vectorizer, LogisticRegression(C=PENALTY, max_iter=2000), matrix, verdicts(found)


Found = dict[str, list[Example]]


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
        vectorizer, model, matrix, right = fitted(found)
        model.fit(matrix, right)
        others = real.get(part, [])
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


def bins(part: str, found: list[Example], others: list[Example]) -> tuple[Bins, Bins]:
    """How often what is said of a part is right: in corpus/, by weights learned from the rest of it; in real reports,
    by those of all of corpus/, levelled by the rest of the real ones."""
    vectorizer, model, matrix, right = fitted(found)
    folds = GroupKFold(10)
    said = cross_val_predict(model, matrix, right, groups=names(found), cv=folds, method="predict_proba")[:, 1]
    if len(set(names(others))) < 10:
        return _bins(said, right), {}
    model.fit(matrix, right)
    odds, true = odds_of(others, vectorizer, model), verdicts(others)
    levelled = np.empty_like(odds)
    for rest, judged in folds.split(odds, true, names(others)):
        at = level(odds[rest], true[rest])
        levelled[judged] = odds[judged] * at.scale + at.shift
    return _bins(said, right), _bins(1 / (1 + np.exp(-levelled)), true)


def _bins(said: np.ndarray, right: np.ndarray) -> Bins:
    inside = {(low, high): (said >= low) & (said < high) for low, high in BINS}
    return {b: Bin(said[i].mean(), right[i].mean(), int(i.sum())) for b, i in inside.items() if i.any()}


def report(own: Found, real: Found) -> None:
    """Print, for each part, how often the reader is right where it says that it is so sure."""
    for part, found in sorted(own.items()):
        for where, those in zip(("corpus", "real reports"), bins(part, found, real.get(part, [])), strict=True):
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
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="annotated real reports")
    given = parser.parse_args()
    own, real = examples([CORPUS]), examples(given.folders)
    if given.report:
        report(own, real)
    else:
        TABLE.write_text(table(own, real), encoding="utf-8")


if __name__ == "__main__":
    main()
