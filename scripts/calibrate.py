"""Learn how sure the reader may be of what it finds, from annotated reports.

    calibrate.py [FOLDER ...]            write src/rawi/lexicon/tables/confidence.tsv
    calibrate.py --report [FOLDER ...]   print the reliability table instead, each report judged by a model that has not
                                         seen it

The reports are those in corpus/ and in every FOLDER, annotated in the same way: real reports, which are not ours to
publish, are harder than those in corpus/, and a model that knows none of them is too sure of itself.

Every event and statement that the reader finds in the corpus, sure or not, is an example: right where the measure of
`rawi score` pairs it with a gold one, and for each field where all that stands in it is gold. A logistic regression
(scikit-learn) over the features of `rawi.what.features` gives the weights; the strength of its penalty is the strongest
at which every bin of the report below, made by cross-validation over reports, says about what it is.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
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
PENALTY = 0.2
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
    for draft_, verdict in zip(sorted(work.statements, key=lambda s: s.first), statements, strict=True):
        features = statement_features(draft_, work)
        for part in STATEMENT_PARTS:
            right = verdict.get(part.partition(".")[2])
            if right is not None:
                yield part, features, right


def fitted(found: list[Example]) -> tuple[DictVectorizer, LogisticRegression, np.ndarray, np.ndarray]:
    """The vectorizer, the model (not yet fitted), the examples as a matrix, and the verdicts."""
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform([dict.fromkeys(features, 1.0) for _, features, _ in found])
    return vectorizer, LogisticRegression(C=PENALTY, max_iter=2000), matrix, np.array([r for *_, r in found])


def table(folders: Iterable[Path]) -> str:
    """The weights as lines, rounded so that small differences of the arithmetic do not show."""
    lines = []
    for part, found in sorted(examples(folders).items()):
        vectorizer, model, matrix, right = fitted(found)
        model.fit(matrix, right)
        lines.append(f"{part}\t\t{model.intercept_[0]:.2f}")
        weights = zip(vectorizer.feature_names_, model.coef_[0], strict=True)
        lines += [f"{part}\t{feature}\t{weight:.2f}" for feature, weight in weights if abs(weight) >= 0.01]
    return "\n".join(lines) + "\n"


def report(folders: Iterable[Path]) -> None:
    """Print, for each part, how often the reader is right where it says that it is so sure."""
    for part, found in sorted(examples(folders).items()):
        _, model, matrix, right = fitted(found)
        groups = [name for name, *_ in found]
        said = cross_val_predict(model, matrix, right, groups=groups, cv=GroupKFold(10), method="predict_proba")[:, 1]
        print(f"{part}: {len(found)} found, {right.mean():.2f} right")
        for low, high in BINS:
            inside = (said >= low) & (said < high)
            if inside.any():
                print(
                    f"  said {low:.2f} to {min(high, 1):.2f}: {said[inside].mean():.2f} on average, "
                    f"right {right[inside].mean():.2f} of {inside.sum()}"
                )


def main() -> None:
    """Write the table or print the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--report", action="store_true", help="print the reliability table")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="more annotated reports")
    given = parser.parse_args()
    folders = [CORPUS, *given.folders]
    if given.report:
        report(folders)
    else:
        TABLE.write_text(table(folders), encoding="utf-8")


if __name__ == "__main__":
    main()
