"""Letters, words, sentences: `analyse` takes a report's text apart and keeps every offset."""

from rawi.text.analyser import Analyser, analyse, fold
from rawi.text.letters import Folded, fold_with_offsets

__all__ = ["Analyser", "Folded", "analyse", "fold", "fold_with_offsets"]
