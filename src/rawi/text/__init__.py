"""Letters, words, sentences: `analyse` takes a report's text apart and keeps every offset."""
